"""What Streamlit's routes for logging in lack: the way back to the page one left, and cookies for TLS alone."""

from collections.abc import Callable
from urllib.parse import parse_qs, quote, unquote, urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.logins import Logins
from translations import DEFAULT, words

LEAVING, COMING = ("/auth/login", "/auth/logout"), "/oauth2callback"
# The cookie that keeps the way back while somebody is at the provider, and for how many seconds.
BACK, SECONDS = "monitor_back", 900
LONGEST = 2000


class Returning:
    """Brings whoever was logged in or out back to the page, the filters and the language they left.

    Where that fails it says so in their language.
    """

    def __init__(self, app: ASGIApp, logins: Callable[[], Logins | None]) -> None:
        self._app, self._logins = app, logins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path") if scope["type"] == "http" else None
        if path not in (*LEAVING, COMING) or not (logins := self._logins()):
            await self._app(scope, receive, send)
            return
        request, cookie = Request(scope), Response()
        came_from = urlsplit(request.headers.get("referer", ""))
        back = (
            f"{came_from.path}?{came_from.query}"
            if path in LEAVING
            else unquote(request.cookies.get(BACK, ""))
        )
        # A path of this monitor and nothing else: what begins with two strokes is the name of another host.
        is_own = back.startswith("/") and back[1:2] not in ("/", "\\") and len(back) < LONGEST
        if path == COMING:
            cookie.delete_cookie(BACK, path=COMING)
        elif is_own and came_from.netloc == request.headers["host"]:
            cookie.set_cookie(BACK, quote(back), SECONDS, path=COMING, httponly=True, samesite="lax")

        failed = False

        async def returning(message: Message) -> None:
            nonlocal failed
            failed = failed or message.get("status", 200) >= 400
            if failed:
                return
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for value in cookie.headers.getlist("set-cookie"):
                    headers.append("set-cookie", value)
                if path == COMING and is_own and headers.get("location") == "/":
                    headers["location"] = back
                if logins.origin.startswith("https:"):
                    message["headers"] = [
                        (name, value + b"; Secure" if name == b"set-cookie" else value)
                        for name, value in message["headers"]
                    ]
            await send(message)

        await self._app(scope, receive, returning)
        if failed:
            # Streamlit says two words in English; why is in the log.
            language = parse_qs(came_from.query).get("lang", [DEFAULT])[0]
            said = words(language)("login-failed") + "\n"
            await PlainTextResponse(said, status_code=502)(scope, receive, send)
