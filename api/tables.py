"""The published tables and what tells others of them: Data Package, catalogue for data portals, robots.txt."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

import store
from api.figures import answering, sent
from api.problems import NotThereError
from api.taking import base
from reports import catalogue


def package(request: Request) -> Response:
    """The tables of a version as a Data Package."""

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        return sent(catalogue.package(copy, base(request)).encode(), "application/json", copy, request)

    return answering(respond)(request)


def table(request: Request) -> Response:
    """A table of a version, such as `/data/observations.csv`; those of single companies are not given."""
    name = request.path_params["table"]

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        known = catalogue.described()
        if name not in known:
            raise NotThereError("unknown-table", table=name, known=", ".join(known))
        return sent(catalogue.table(copy, name).encode(), "text/csv; charset=utf-8", copy, request)

    return answering(respond)(request)


def dcat(request: Request) -> Response:
    """The catalogue for data portals."""

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        return sent(catalogue.dcat(copy, base(request)).encode(), "application/ld+json", copy, request)

    return answering(respond)(request)


def robots(request: Request) -> Response:
    """What search engines may read: all of it; the map says where the pages without JavaScript are."""
    return PlainTextResponse(f"User-agent: *\nAllow: /\nSitemap: {base(request)}/sitemap.xml\n")
