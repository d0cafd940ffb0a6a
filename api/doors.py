"""Who is let in: requests for the monitor's own names and from its own pages, and what each may do.

The outermost of the middleware. What it refuses, neither Streamlit nor a route sees.
"""

import ipaddress
import os
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

import store
from api.logins import Logins
from store import logouts
from store.roles import HEADER, Asker, Role
from translations import DEFAULT, UserError

HOSTS = "MONITOR_HOSTS"
PUBLISHING = "MONITOR_PUBLISHING"
# Under this name the routes find in their scope who asks: an Asker.
ASKER = "monitor.asker"
# The address under which Streamlit takes uploaded files into memory.
UPLOADS = "/_stcore/upload_file"
# A request that passed a proxy says so in one of these.
FORWARDED = ("forwarded", "via", "x-real-ip", "x-forwarded-")
# Where Streamlit ends a login, and what a browser says of a request that a page of another site began.
LOGOUT = "/auth/logout"
FOREIGN = ("cross-site", "same-site")


class Doors:
    """Refuses with 403 what is not asked of an own name, or by a page of another site.

    To what it lets in it adds who asks: for routes in their scope as ASKER, for pages as a header. Uploads of a
    reader are refused before their bytes are read.
    """

    def __init__(
        self, app: ASGIApp, is_private: Callable[[], bool], logins: Callable[[], Logins | None] = lambda: None
    ) -> None:
        """`is_private` says whether the server listens to nobody but this machine; if not, everybody only reads.
        With `logins` neither counts, and who is logged in has the role of the login.
        """
        self._app, self._is_private, self._logins = app, is_private, logins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        try:
            inner = self._let_in(scope)
        except UserError as refused:
            await _say(refused, scope, receive, send)
            return
        await self._app(inner, receive, send)

    def _let_in(self, scope: Scope) -> Scope:
        """The scope with what was found out. Raises UserError with what is refused, and why."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if not is_own(host, scope.get("server")):
            raise UserError("host-refused", host=host, variable=HOSTS)
        origin, changes_nothing = headers.get("origin"), scope.get("method") in ("GET", "HEAD", "OPTIONS")
        if origin is not None and not changes_nothing and urlsplit(origin).netloc != host:
            raise UserError("origin-refused", origin=origin, host=host)
        asker = self._asker(scope)
        if scope["path"].startswith(UPLOADS) and not changes_nothing and asker.role < Role.CONTRIBUTOR:
            raise asker.refusal(Role.CONTRIBUTOR)
        if scope["path"] == LOGOUT and asker.login and asker.until:
            if headers.get("sec-fetch-site") in FOREIGN:
                raise UserError("logout-refused")
            logouts.end(store.home(), asker.login, asker.until)
        inner = scope | {"headers": list(scope["headers"]), ASKER: asker}
        found = MutableHeaders(scope=inner)
        found[HEADER] = asker.header()
        if origin is not None and not changes_nothing and scope["type"] == "http":
            # Checked here. Of an origin that Streamlit does not know it asks another host whether it is its own.
            found["origin"] = "http://localhost"
        return inner

    def _asker(self, scope: Scope) -> Asker:
        """Who asks. Without logins whoever is at this machine may do all, where nobody else can be."""
        if logins := self._logins():
            asker = logins.asker(HTTPConnection(scope).cookies)
        else:
            asker = Asker(Role.ADMINISTRATOR if is_local(scope) and self._is_private() else Role.READER)
        return replace(asker, role=Role.READER) if os.environ.get(PUBLISHING) == "off" else asker


def is_own(host: str, server: tuple[str, int | None] | None) -> bool:
    """Whether a Host header names this monitor.

    Its own names are those of the loopback and the address that the connection reached, with the port that it
    reached, and the names in MONITOR_HOSTS (separated by commas, with a port where it is not the usual one).
    """
    if host.lower() in {name.strip().lower() for name in os.environ.get(HOSTS, "").split(",")} - {""}:
        return True
    try:
        asked = urlsplit(f"//{host}")
        name, port = asked.hostname, asked.port or 80
    except ValueError:
        return False
    if asked.netloc != host or asked.username is not None or server is None or port != (server[1] or port):
        return False
    return is_loopback(name) or _is_same_address(name, server[0])


def is_loopback(name: str | None) -> bool:
    """Whether a name or address is that of the machine itself."""
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name or "").is_loopback
    except ValueError:
        return False


def is_local(scope: Scope) -> bool:
    """Whether a connection was made on this machine, by its own name, and passed no proxy that says so."""
    headers = Headers(scope=scope)
    client = scope.get("client")
    return (
        client is not None
        and is_loopback(client[0])
        and is_loopback(urlsplit(f"//{headers.get('host', '')}").hostname)
        and not any(name.startswith(FORWARDED) for name in headers)
    )


def _is_same_address(name: str | None, address: str) -> bool:
    try:
        return ipaddress.ip_address(name or "") == ipaddress.ip_address(address)
    except ValueError:
        return False


async def _say(refused: UserError, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        # Before it is accepted, this is answered with 403.
        await send({"type": "websocket.close", "code": 1008})
        return
    language = Request(scope).query_params.get("lang", DEFAULT)
    await PlainTextResponse(refused.text(language) + "\n", status_code=403)(scope, receive, send)
