"""Reading by programs of anybody: other sites may ask, HEAD and OPTIONS are answered, nothing else is taken."""

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import updating
from api.problems import problem
from translations import DEFAULT, words

# The addresses of what programs read.
OPEN = (
    *("/api/", "/figures/", "/data/", "/p/", "/annex.", "/embed/"),
    *("/healthz", "/feed.", "/sitemap.xml", "/dcat.jsonld"),
)
METHODS = "GET, HEAD, OPTIONS"
HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, X-Monitor-Version, X-Monitor-Rows, Content-Disposition",
}
_ASKED_FIRST = {
    "Allow": METHODS,
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
}


class Openly:
    """Lets pages of any site read what programs read, and answers a HEAD without a body."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(OPEN) or scope["path"] == updating.PATH:
            await self._app(scope, receive, send)
            return
        method = scope["method"]

        async def openly(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            elif method == "HEAD":
                message = {**message, "body": b""}
            await send(message)

        if method == "OPTIONS":
            await Response(status_code=204, headers=_ASKED_FIRST)(scope, receive, openly)
        elif method in ("GET", "HEAD"):
            await self._app(scope, receive, openly)
        else:
            request = Request(scope)
            say = words(request.query_params.get("lang", DEFAULT))
            refused = problem(request, 405, "read_only", say("route-read-only", method=method))
            refused.headers["Allow"] = METHODS
            await refused(scope, receive, openly)
