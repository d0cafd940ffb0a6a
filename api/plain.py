"""Pages without JavaScript, figures for frames on other sites, and what tells others what there is and is new."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

import store
from answers.search import search as looked_up
from api.figures import answering, sent
from api.taking import about, base, writer
from reports import feeds, html, written
from reports.outline import Place
from translations import DEFAULT, Words, words

# Nothing but their own style and pictures; a figure in a frame of another site has one script beside them.
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self'"
)


def page(request: Request) -> Response:
    """A page without JavaScript, such as `/p/goals/13`."""
    name = request.path_params["page"].strip("/")

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        by, pinned = writer(copy, request), "version" in request.query_params
        say = by.words
        place = Place(base(request), f"/p/{name}", copy.version if pinned else None)
        date = say.date(copy.published_at.date())
        published = say("paper-version", version=str(copy.version), date=date)
        if copy.version != store.shared().newest():
            published = f"{published} {say('older-version', version=str(copy.version), date=date)}"
        document = html.document(written.page(by, name), place, say, published)
        return _html(document, copy, request, "frame-ancestors 'none'")

    return answering(respond)(request)


def search(request: Request) -> Response:
    """What is there about the words `q`: the results with their answers, and where each is told.

    With `to=app` they lead to the pages of the application.
    """

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        say, pinned = _words(request), "version" in request.query_params
        found = looked_up(copy.connection, copy.today(pinned), request.query_params.get("q", ""))
        place = Place(base(request), "/p/search", copy.version if pinned else None)
        is_app = request.query_params.get("to") == "app"
        known = set() if is_app else set(written.addresses(copy.connection))
        document = html.results(found, known, place, say)
        return _html(document, copy, request, "frame-ancestors 'none'")

    return answering(respond)(request)


def embed(request: Request) -> Response:
    """A figure for a frame on any site, such as `/embed/goals`."""

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        found = about(copy, request, request.path_params["figure"])
        return _html(html.embedded(found), copy, request, "script-src 'self'; frame-ancestors *")

    return answering(respond)(request)


def sitemap(request: Request) -> Response:
    """Every page without JavaScript."""

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        body = feeds.sitemap(written.addresses(copy.connection), base(request))
        return sent(body.encode(), "application/xml", copy, request)

    return answering(respond)(request)


def feed(write: Callable[..., str], kind: str) -> Callable[[Request], Response]:
    """The versions as a feed of a kind."""

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        body = write(store.shared().versions(), base(request), _words(request))
        return sent(body.encode(), kind, copy, request)

    return answering(respond)


def _html(document: str, copy: store.ReadingCopy, request: Request, more: str) -> Response:
    answer = sent(document.encode(), "text/html; charset=utf-8", copy, request)
    answer.headers["Content-Security-Policy"] = f"{_POLICY}; {more}"
    # The shell takes what says no-cache for Streamlit's own document.
    answer.headers["Cache-Control"] = "max-age=60"
    return answer


def _words(request: Request) -> Words:
    return words(request.query_params.get("lang", DEFAULT))
