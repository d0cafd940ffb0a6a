"""Pages as HTML that needs no script, every text escaped by itself (MarkupSafe)."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import pandas as pd
from markupsafe import Markup

from answers.search import Found
from answers.search_entries import Entry
from charts.chart import Chart
from charts.drawn import PRINT, svg
from reports.about import About
from reports.parts import Page, Part
from translations import LANGUAGES, Words, words

NOTHING = Markup("")

_STYLE = Markup("""
body{font:1rem/1.55 'Source Sans','Source Sans Pro',Arial,sans-serif;color:#1b1f24;max-width:46rem;
margin:0 auto;padding:1rem}
a{color:#154273}h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}
header{display:flex;justify-content:space-between;gap:1rem;border-bottom:2px solid #154273}
svg{max-width:100%;height:auto}table{border-collapse:collapse;width:100%;font-size:.85rem}
th,td{border-bottom:1px solid #d5d9df;text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0}
.number{text-align:right}.wide{overflow-x:auto}.source,.unit,footer{color:#5b6470;font-size:.85rem}
footer{border-top:1px solid #d5d9df;margin-top:2rem}.legend{
display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0}
.legend span{display:inline-block;width:.8rem;height:.8rem;margin-right:.4rem}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid #ffb612;outline-offset:2px}
@media print{header nav,.onward{display:none}body{max-width:none}}
""")


@dataclass(frozen=True)
class Place:
    """Where a page stands: `base`, such as https://monitor.example, its own path, and what its links keep."""

    base: str
    path: str
    version: int | None

    def address(self, path: str, language: str, version: int | None = None) -> str:
        """The address of a path in a language; in a version where one is given."""
        pinned = f"&version={version}" if version else ""
        return f"{self.base}{path}?lang={language}{pinned}"


def document(page: Page, place: Place, say: Words, published: str) -> str:
    """A page of its own; `published` says which version it shows."""
    figures = [part.figure for part in page.parts if part.figure]
    others = NOTHING.join(
        Markup('<a href="{}" lang="{}" hreflang="{}">{}</a> ').format(
            place.address(place.path, code, place.version), code, code, words(code)("language-name")
        )
        for code in LANGUAGES
        if code != say.language
    )
    home = place.address("/p/overview", say.language, place.version)
    body = Markup(
        '<header><p><a href="{home}"><b>{monitor}</b></a></p><nav aria-label="{label}"><p>{others}</p>'
        "</nav></header>{search}"
        '<main><h1>{title}</h1><p>{lead}</p>{parts}</main><p class="onward"><a href="{app}">{more}</a></p>'
        "<footer><p>{published}</p><p>{unofficial}</p></footer>"
    ).format(
        home=home,
        search=_search(place, say),
        monitor=say("monitor-title"),
        label=say("languages"),
        others=others,
        title=page.title,
        lead=page.lead,
        parts=NOTHING.join(_part(part, place, say) for part in page.parts),
        app=page.app,
        more=say("plain-to-app"),
        published=published,
        unofficial=say("footer-unofficial"),
    )
    return _whole(say, page.title, _head(page, figures, place, say), body)


def results(found: Found, written: Collection[str], place: Place, say: Words) -> str:
    """What was found, each with its answer; `written` are the pages that there are without JavaScript."""
    title = say("search-title", query=found.query) if found.query.strip() else say("search")
    items = NOTHING.join(_result(entry, written, place, say) for entry, _ in found.entries)
    none = Markup("<p>{}</p>").format(say("search-none")) if found.query.strip() and not items else NOTHING
    body = Markup("<main><h1>{}</h1>{}{}<ol>{}</ol></main>").format(
        title, _search(place, say, found.query), none, items
    )
    return _whole(say, title, Markup('<meta name="robots" content="noindex">'), body)


def _result(entry: Entry, written: Collection[str], place: Place, say: Words) -> Markup:
    path = f"{entry.page}/{entry.code}" if f"{entry.page}/{entry.code}" in written else entry.page
    if path in written:
        address = place.address(f"/p/{path}", say.language, place.version)
    else:
        address = place.address(f"/{entry.page}", say.language, place.version)
        address += f"&{entry.parameter}={entry.code}" if entry.parameter else ""
    return Markup('<li><a href="{}">{}</a> <span class="unit">{}</span><br>{}</li>').format(
        address,
        entry.names[say.language],
        say("search-kind", kind=entry.kind),
        entry.answers[say.language],
    )


def _search(place: Place, say: Words, query: str = "") -> Markup:
    """A box to look for words, which needs no script."""
    kept = {"lang": say.language} | ({"version": place.version} if place.version else {})
    hidden = NOTHING.join(
        Markup('<input type="hidden" name="{}" value="{}">').format(*pair) for pair in kept.items()
    )
    return Markup(
        '<form class="onward" role="search" action="{}/p/search"><label>{} '
        '<input type="search" name="q" value="{}"></label>{}<button>{}</button></form>'
    ).format(place.base, say("search"), query, hidden, say("search-go"))


def embedded(about: About) -> str:
    """A figure for a frame on another site: picture, table, source, and the way to the page that it is of."""
    say, chart = about.words, about.chart
    body = Markup(
        '<main><h1 style="font-size:1.1rem;margin:0">{title}</h1><p class="unit">{unit}</p>{picture}'
        '<details><summary>{summary}</summary>{table}</details><p class="source">{source} '
        '<a href="{address}" target="_blank" rel="noopener">{monitor}</a></p></main>'
    ).format(
        title=chart.title,
        unit=chart.unit,
        picture=_picture(chart, say),
        summary=say("chart-table"),
        table=table(chart.table, chart.title, say),
        source=Markup(chart.source).striptags(),
        address=about.address,
        monitor=say("monitor-title"),
    )
    return _whole(say, chart.title, Markup('<link rel="canonical" href="{}">').format(about.address), body)


def table(rows: pd.DataFrame, label: str, say: Words) -> Markup:
    """A table with its headings; numbers are written as the language does."""
    numbers = set(rows.select_dtypes("number").columns)

    def cell(name: str, value: object) -> Markup:
        said = say.number(value, 2) if name in numbers else "" if pd.isna(value) else str(value)
        return Markup("<td{}>{}</td>").format(_NUMBER if name in numbers else NOTHING, said)

    heads = NOTHING.join(
        Markup('<th scope="col"{}>{}</th>').format(_NUMBER if name in numbers else NOTHING, name)
        for name in rows.columns
    )
    body = NOTHING.join(
        Markup("<tr>{}</tr>").format(NOTHING.join(map(cell, rows.columns, row)))
        for row in rows.itertuples(index=False)
    )
    return Markup(
        '<div class="wide" tabindex="0" role="region" aria-label="{0}"><table aria-label="{0}">'
        "<thead><tr>{1}</tr></thead><tbody>{2}</tbody></table></div>"
    ).format(label, heads, body)


_NUMBER = Markup(' class="number"')


def _picture(chart: Chart, say: Words) -> Markup:
    legend = NOTHING.join(
        Markup('<li><span style="background:{}"></span>{}</li>').format(colour, word)
        for colour, word in chart.legend
    )
    listed = Markup('<ul class="legend">{}</ul>').format(legend) if legend else NOTHING
    return Markup("{}{}").format(Markup(svg(chart, PRINT, say.language)), listed)


def _part(part: Part, place: Place, say: Words) -> Markup:
    said = NOTHING.join(
        Markup("<p>{}</p>").format(Markup("<br>").join(sentence.split("\n"))) for sentence in part.sentences
    )
    heading = Markup("<h2>{}</h2>").format(part.heading) if part.heading else NOTHING
    parts = [heading, said]
    if part.figure:
        chart = part.figure.chart
        files = Markup(" · ").join(
            Markup('<a href="{}">{}</a>').format(part.figure.file(form), form.upper())
            for form in ("svg", "png", "csv", "xlsx", "json")
        )
        parts += [
            _picture(chart, say),
            Markup('<p class="source">{}</p><p class="onward">{}</p>').format(Markup(chart.source), files),
            table(chart.table, chart.title, say),
        ]
    if part.table is not None:
        parts.append(table(part.table, part.heading or say("chart-table"), say))
    if part.links:
        items = NOTHING.join(
            Markup('<li><a href="{}">{}</a></li>').format(
                place.address(f"/p/{path}", say.language, place.version), label
            )
            for label, path in part.links
        )
        parts.append(Markup('<ul class="onward">{}</ul>').format(items))
    return NOTHING.join(parts)


def _head(page: Page, figures: Iterable[About], place: Place, say: Words) -> Markup:
    """What search engines and other sites read: the address that stays, the languages, a picture, the data set."""
    own = place.address(place.path, say.language)
    found = [
        Markup('<meta name="description" content="{}">').format(page.lead or page.title),
        Markup('<link rel="canonical" href="{}">').format(own),
        *(
            Markup('<link rel="alternate" hreflang="{}" href="{}">').format(
                code, place.address(place.path, code)
            )
            for code in LANGUAGES
        ),
        _feeds(place, say),
    ]
    meta = {
        "og:type": "website",
        "og:site_name": say("monitor-title"),
        "og:title": page.title,
        "og:description": page.lead,
        "og:url": own,
        "og:locale": {"nl": "nl_NL", "en": "en_GB"}[say.language],
    }
    for figure in figures:
        meta |= {
            "og:image": figure.file("png") + "&size=card",
            "og:image:width": "1200",
            "og:image:height": "630",
            "og:image:alt": figure.chart.alt,
            "twitter:card": "summary_large_image",
        }
        found.append(_data_set(figure, own))
        break
    found += [Markup('<meta property="{}" content="{}">').format(*pair) for pair in meta.items()]
    return NOTHING.join(found)


def _feeds(place: Place, say: Words) -> Markup:
    return Markup('<link rel="alternate" type="application/atom+xml" href="{}">').format(
        place.address("/feed.atom", say.language)
    )


def _data_set(figure: About, own: str) -> Markup:
    """The figure as schema.org calls it."""
    fields = figure.fields
    body: Mapping[str, object] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": fields["title"],
        "description": figure.chart.alt,
        "url": own,
        "version": fields["data"],
        "dateModified": fields["published"],
        "inLanguage": figure.words.language,
        "isBasedOn": fields["publisher"],
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": figure.file(form)}
            for form, kind in (("csv", "text/csv"), ("json", "application/json"))
        ],
    }
    # A closing tag inside a string would end the script.
    said = json.dumps(body, ensure_ascii=False).replace("<", "\\u003c")
    return Markup('<script type="application/ld+json">{}</script>').format(Markup(said))


def _whole(say: Words, title: str, head: Markup, body: Markup) -> str:
    return str(
        Markup(
            '<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            "<title>{title} · {monitor}</title>{head}<style>{style}</style></head><body>{body}</body></html>"
        ).format(
            lang=say.language, title=title, monitor=say("monitor-title"), head=head, style=_STYLE, body=body
        )
    )
