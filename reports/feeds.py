"""What changed, for who follows the monitor: its versions as Atom and as JSON Feed; and which pages there are."""

import json
from collections.abc import Iterable

from markupsafe import Markup

import store
from translations import LANGUAGES, Words


def _told(version: store.Version, say: Words) -> tuple[str, str]:
    """The title of a version and what it changed, in words; what was withdrawn says so."""
    title = say("feed-title", version=str(version.version), date=say.date(version.published_at.date()))
    tables = say.listed(say(f"table-{table}") for table in version.tables)
    why = version.note or say("history-shipped")
    return title, " ".join(filter(None, (f"{why}.", tables + ".", store.withdrawn(version, say))))


def atom(versions: Iterable[store.Version], base: str, say: Words) -> str:
    """The versions as Atom, the newest first."""
    found = list(versions)
    entries = Markup("").join(
        Markup(
            "<entry><id>{base}/history?version={number}</id><title>{title}</title><updated>{when}</updated>"
            '<author><name>{author}</name></author><summary>{summary}</summary><link href="{link}"/></entry>'
        ).format(
            base=base,
            number=version.version,
            title=_told(version, say)[0],
            when=version.published_at.isoformat(),
            author=version.author,
            summary=_told(version, say)[1],
            link=_link(base, version, say),
        )
        for version in found
    )
    newest = found[0].published_at.isoformat() if found else "1970-01-01T00:00:00+00:00"
    return str(
        Markup(
            '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{lang}">'
            "<id>{base}/feed.atom</id><title>{title}</title><updated>{newest}</updated>"
            '<link rel="self" href="{base}/feed.atom?lang={lang}"/><link href="{base}/?lang={lang}"/>'
            "{entries}</feed>"
        ).format(lang=say.language, base=base, title=say("monitor-title"), newest=newest, entries=entries)
    )


def json_feed(versions: Iterable[store.Version], base: str, say: Words) -> str:
    """The same as JSON Feed 1.1."""
    items = [
        {
            "id": f"{base}/history?version={version.version}",
            "url": _link(base, version, say),
            "title": _told(version, say)[0],
            "content_text": _told(version, say)[1],
            "date_published": version.published_at.isoformat(),
            "authors": [{"name": version.author}],
        }
        for version in versions
    ]
    body = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": say("monitor-title"),
        "home_page_url": f"{base}/?lang={say.language}",
        "feed_url": f"{base}/feed.json?lang={say.language}",
        "language": say.language,
        "items": items,
    }
    return json.dumps(body, ensure_ascii=False)


def _link(base: str, version: store.Version, say: Words) -> str:
    """Where the version can be looked at; of a withdrawn one only its place in the history is left."""
    pinned = "" if version.withdrawn else f"&version={version.version}"
    return f"{base}/history?lang={say.language}{pinned}"


def sitemap(paths: Iterable[str], base: str) -> str:
    """Every page that needs no script, in every language."""
    urls = Markup("").join(
        Markup("<url><loc>{}</loc>{}</url>").format(
            f"{base}/p/{path}?lang={language}",
            Markup("").join(
                Markup('<xhtml:link rel="alternate" hreflang="{}" href="{}"/>').format(
                    other, f"{base}/p/{path}?lang={other}"
                )
                for other in LANGUAGES
            ),
        )
        for path in paths
        for language in LANGUAGES
    )
    return str(
        Markup(
            '<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
            ' xmlns:xhtml="http://www.w3.org/1999/xhtml">{}</urlset>'
        ).format(urls)
    )
