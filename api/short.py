"""Short links: `POST /c/goals?…` keeps one to a figure, `/c/{code}` leads to it."""

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

import store
from api.doors import ASKER
from api.figures import answering
from api.problems import problem
from api.taking import about, base
from reports import outline, short
from store import audit, links
from store.authors import ROUTE
from store.roles import Role
from translations import DEFAULT, words


def follow(request: Request) -> Response:
    """To the view behind a code, in the language asked for; one that nobody keeps says so."""
    language, code = request.query_params.get("lang", DEFAULT), request.path_params["code"]
    text = links.find(store.here(), code)
    address = short.address(text, base(request), language) if text else None
    if address is not None:
        return RedirectResponse(address, status_code=302, headers={"Cache-Control": "max-age=60"})
    say = words(language)
    return _page(
        request, say("link-unknown-title"), Markup("<p>{}</p>").format(say("link-unknown", code=code)), 404
    )


def keep(request: Request) -> Response:
    """Keep a short link to a figure as its address asks for it: for who may publish."""

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        found = about(copy, request, request.path_params["code"])
        say, view = found.words, short.view(found)
        is_new = links.kept(store.here(), view) is None
        code = links.keep(store.here(), view)
        if is_new:
            store.shared().log.add(_author(request), audit.LINK, code)
        shown = found.short(code)
        said = Markup('<p><code>{0}</code></p><p>{1}</p><p><a href="{2}">{3}</a></p>').format(
            shown,
            say("link-kept", title=found.chart.title, version=str(copy.version)),
            found.address,
            say("link-back"),
        )
        return _page(request, say("take-short"), said, 201)

    asker = request.scope[ASKER]
    if asker.role < Role.PUBLISHER:
        refusal = asker.refusal(Role.PUBLISHER)
        return problem(
            request, 403, "publishing_closed", refusal.text(request.query_params.get("lang", DEFAULT))
        )
    return answering(respond)(request)


def _author(request: Request) -> store.Author:
    """Who asks, for the log; nobody's name is known where nobody logs in."""
    asker, client = request.scope[ASKER], request.client
    return store.Author(asker.name or "", ROUTE, client.host if client else None, asker)


_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def _page(request: Request, title: str, said: Markup, status: int) -> Response:
    say = words(request.query_params.get("lang", DEFAULT))
    home = Markup('<p><a href="{}/?lang={}">{}</a></p>').format(
        base(request), say.language, say("monitor-title")
    )
    body = Markup("<main><h1>{}</h1>{}{}</main>").format(title, said, home)
    head = Markup('<meta name="robots" content="noindex">')
    # The shell takes what says no-cache for Streamlit's own document.
    headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store"}
    return HTMLResponse(outline.whole(say, title, head, body), status, headers)
