"""Pages as HTML that needs no script, every text escaped by itself (MarkupSafe)."""

import json
from collections.abc import Collection, Iterable, Mapping

import pandas as pd
from markupsafe import Markup

from answers.search import Found
from answers.search_entries import Entry
from charts.chart import Chart
from charts.drawn import PRINT, svg
from reports.about import About
from reports.files import KINDS
from reports.outline import NOTHING, Place, search_form, whole
from reports.parts import Page, Part
from translations import LANGUAGES, Words, words
from translations.spoken import other_language


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
        search=search_form(place.base, say, place.kept),
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
    return whole(say, page.title, _head(page, figures, place, say), body)


def results(found: Found, written: Collection[str], place: Place, say: Words) -> str:
    """What was found, each with its answer; `written` are the pages that there are without JavaScript.

    Without any the results lead to the pages of the application, and so do those of the next search.
    """
    title = say("search-title", query=found.query) if found.query.strip() else say("search")
    items = NOTHING.join(_result(entry, written, place, say) for entry, _ in found.entries)
    to = {} if written else {"to": "app"}
    none = Markup("<p>{}</p>").format(say("search-none")) if found.query.strip() and not items else NOTHING
    home = place.address("/p/overview" if written else "/", say.language, place.version)
    body = Markup(
        '<header><p><a href="{}"><b>{}</b></a></p></header><main><h1>{}</h1>{}{}<ol>{}</ol></main>'
    ).format(
        home,
        say("monitor-title"),
        title,
        search_form(place.base, say, place.kept | to, found.query),
        none,
        items,
    )
    return whole(say, title, Markup('<meta name="robots" content="noindex">'), body)


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
    head = Markup('<link rel="canonical" href="{}"><script src="/embed.js" defer></script>').format(
        about.address
    )
    return whole(say, chart.title, head, body, is_embedded=True)


def table(rows: pd.DataFrame, label: str, say: Words) -> Markup:
    """A table with its headings; numbers are written as the language does."""
    numbers = set(rows.select_dtypes("number").columns)

    def cell(name: str, value: object) -> Markup:
        said = say.number(value, 2) if name in numbers else "" if pd.isna(value) else str(value)
        look = _NUMBER if name in numbers else NOTHING
        if name == say("heading-source") and (language := other_language(said, say.language)):
            look = Markup(' lang="{}"').format(language)
        return Markup("<td{}>{}</td>").format(look, said)

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
            Markup('<a href="{}">{}</a>').format(
                part.figure.file(form), say("take-recompute") if form == "zip" else form.upper()
            )
            for form in KINDS
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
        Markup('<link rel="alternate" type="application/ld+json" href="{}/dcat.jsonld">').format(place.base),
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
