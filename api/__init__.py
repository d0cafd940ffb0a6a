"""Read-only HTTP routes, the machine-readable twin of every page, and the shell around the pages.

Takes requests, gives answers in JSON or CSV; may import every room but pages/ and never Streamlit.
"""

from collections.abc import Callable, Sequence

from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Route

from api import (
    documents,
    doors,
    figures,
    health,
    observed,
    openly,
    plain,
    problems,
    returning,
    scripts,
    shell,
    short,
    tables,
    taking,
    updating,
)
from api.doors import is_loopback
from api.logins import Logins
from api.observed import log_as_json
from reports import annex, feeds

__all__ = ["Logins", "is_loopback", "log_as_json", "middleware", "routes"]


def routes() -> list[Route]:
    """Every route, a catch-all last under /api/: without it the shell's HTML answers an unknown path with 200."""
    return [
        Route("/healthz", health.healthz),
        Route("/healthz/ready", health.healthz, include_in_schema=False),
        Route("/healthz/live", health.live, include_in_schema=False),
        Route("/metrics", observed.metrics, include_in_schema=False),
        *(Route(f"/api/v1/{name}", figures.endpoint(answer)) for name, answer in figures.answers().items()),
        Route(updating.PATH, updating.update, methods=updating.METHODS),
        Route("/api/v1/openapi.json", figures.description()),
        Route("/figures/{file:path}", taking.file, include_in_schema=False),
        Route("/c/{code:path}", short.keep, methods=["POST"], include_in_schema=False),
        Route("/c/{code:path}", short.follow, include_in_schema=False),
        Route("/p/search", plain.search, include_in_schema=False),
        *(
            Route(f"/p/{{page:path}}.{form}", documents.page(form), include_in_schema=False)
            for form in annex.FORMATS
        ),
        *(
            Route(f"/annex.{form}", documents.figures(form), include_in_schema=False)
            for form in annex.FORMATS
        ),
        Route("/p/{page:path}", plain.page, include_in_schema=False),
        Route("/embed.js", scripts.embed, include_in_schema=False),
        Route("/embed/{figure:path}", plain.embed, include_in_schema=False),
        Route("/data/datapackage.json", tables.package, include_in_schema=False),
        Route("/data/{table}.csv", tables.table, include_in_schema=False),
        Route("/dcat.jsonld", tables.dcat, include_in_schema=False),
        Route("/robots.txt", tables.robots, include_in_schema=False),
        Route("/sitemap.xml", plain.sitemap, include_in_schema=False),
        Route("/feed.atom", plain.feed(feeds.atom, "application/atom+xml"), include_in_schema=False),
        Route("/feed.json", plain.feed(feeds.json_feed, "application/feed+json"), include_in_schema=False),
        Route("/api/{path:path}", problems.unknown_path, include_in_schema=False),
        Route("/assets/{name}", scripts.script, include_in_schema=False),
    ]


def middleware(
    pages: Sequence[str], is_private: Callable[[], bool], logins: Callable[[], Logins | None] = lambda: None
) -> list[Middleware]:
    """From the outside in: observe, the doors, the way back of who logs in, compress what is not compressed yet,
    files that never change once, the shell, and what programs of other sites may read.

    `pages` are the names of the pages in the order of the menu; the first is at `/`. Without `logins` everybody
    only reads when the server is not `is_private`.
    """
    return [
        Middleware(observed.Observed),
        Middleware(doors.Doors, is_private=is_private, logins=logins),
        Middleware(returning.Returning, logins=logins),
        Middleware(GZipMiddleware, minimum_size=1000),
        Middleware(shell.CompressedOnce),
        Middleware(shell.Shell, pages=pages),
        Middleware(openly.Openly),
    ]
