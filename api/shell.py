"""The document around the pages: its language, its words without JavaScript, its headers and its weight.

Streamlit serves one HTML file for every address and its scripts uncompressed. The middleware here gives that
file the reader's language, keeps single keys from acting, tells the browser to talk to this server only, and
serves the scripts compressed, once.
"""

import base64
import gzip
import hashlib
import html
import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import first
from translations import DEFAULT, LANGUAGES, Words, words

SCRIPT = Path(__file__).with_name("shell.js")

# What Streamlit says in English by itself, and our message for it.
PHRASES = {
    "Skip to main content": "shell-skip",
    "App pages": "shell-pages",
    "Sidebar": "shell-menu",
    "Collapse sidebar": "shell-close-menu",
    "Expand sidebar": "shell-open-menu",
    "Open": "shell-open",
    "Clear all": "shell-clear",
    "Clear value": "shell-clear",
    "Selected values": "shell-selected",
    "Remove ": "shell-remove",
    "Help for ": "shell-help",
    "No results": "shell-no-results",
    "Choose an option": "shell-choose",
    "Upload": "shell-upload",
    "300MB per file": "shell-upload-limit",
    "Remove file": "shell-remove-file",
    "Add files": "shell-other-file",
    "file upload": "shell-upload",
    "Error: ": "shell-error",
    "File must be 300.0MB or smaller.": "shell-too-large",
    "add icon": "shell-plus",
}

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}

# Where Streamlit and the monitor serve their scripts.
FILES = ("/static/", "/assets/")

# Streamlit and Plotly write style elements and attributes, draw from data: and blob:, and start a worker. Streamlit
# loads the script of a component from a blob:, which only a script that already runs can make.
POLICY = (
    "default-src 'self'; script-src 'self' blob: {scripts}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)

_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def localised(document: str, language: str, host: str = "", said: str | None = None) -> str:
    """Streamlit's HTML file in the reader's language, with the first words of the page where it has any.

    `host` is the name that the monitor was asked by.

    Raises ValueError when a part to replace is not there: Streamlit has changed its file.
    """
    say = words(language)
    # Who has no JavaScript has no way to choose a language either, so these words come in all of them.
    plain = "".join(f'<p lang="{code}">{words(code)("needs-javascript")}</p>' for code in LANGUAGES)
    head = (
        f"<title>{html.escape(say('monitor-title'))}</title>"
        f'<meta name="description" content="{html.escape(say("monitor-description"))}">'
        f"<script>{_script(say, host)}</script>"
    )
    for part, replacement in (
        (r'<html lang="en">', f'<html lang="{say.language}">'),
        (r"<title>.*?</title>", head),
        (r"<noscript>.*?</noscript>", f"<noscript>{plain}</noscript>"),
        # Points programs to an interface that is switched off; ours is under /api/.
        (r'<link rel="service-desc"[^>]*>', ""),
        (r'<div id="root"></div>', f'<div id="root"></div>{first.written(said, document) if said else ""}'),
    ):
        document, found = re.subn(part, lambda _, text=replacement: text, document, count=1, flags=re.DOTALL)
        if not found:
            raise ValueError(f"Streamlit's index.html has no {part}")
    return document


def _script(say: Words, host: str) -> str:
    """The shell's script, with our words for Streamlit's where the page is not in English, and for a wrong name."""
    phrases = {} if say.language == "en" else {english: say(message) for english, message in PHRASES.items()}
    names = [host, say("names-differ", asked="{asked}", name="{name}")]
    return (
        SCRIPT.read_text(encoding="utf-8")
        .replace("{/* english: ours */}", _literal(phrases))
        .replace("[/* the name, our words */]", _literal(names))
    )


def _literal(value: object) -> str:
    """A value as a script writes it. A closing tag inside a string would end the script."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


def unknown_page(path: str, pages: Sequence[str], language: str) -> str:
    """What a reader sees at an address that is no page: so it says, and where the pages are."""
    say = words(language)
    query = "" if say.language == DEFAULT else f"?lang={say.language}"
    links = "".join(
        f'<li><a href="/{"" if number == 0 else name}{query}">{html.escape(say(f"page-{name}"))}</a></li>'
        for number, name in enumerate(pages)
    )
    return (
        f'<!doctype html><html lang="{say.language}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(say('unknown-page-title'))}</title>"
        "<style>body{font:1.1rem/1.6 sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem;color:#1b1f24}"
        "a{color:#0b5563}</style>"
        f"<h1>{html.escape(say('unknown-page-title'))}</h1>"
        f"<p>{html.escape(say('unknown-page', path=path))}</p><ul>{links}</ul></html>"
    )


def policy(document: str) -> str:
    """The Content-Security-Policy of an HTML document: its own inline scripts and nothing from elsewhere."""
    digests = (hashlib.sha256(text.encode()).digest() for text in _INLINE_SCRIPT.findall(document))
    return POLICY.format(scripts=" ".join(f"'sha256-{base64.b64encode(d).decode()}'" for d in digests))


class Shell:
    """Puts Streamlit's HTML in the language of the `lang` parameter, and HEADERS on every answer.

    Streamlit gives that same HTML for every address; one that is none of `pages` (the first is at `/`)
    gets 404 and the way back.
    """

    def __init__(self, app: ASGIApp, pages: Sequence[str]) -> None:
        self._app, self._pages = app, tuple(pages)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        # What comes from within must be readable here; it is compressed further out.
        readable = [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]
        inner = scope | {"headers": readable}
        caught = await _caught(self._app, inner, receive, send_with_headers, _is_document)
        if caught is not None:
            document = await run_in_threadpool(self._document, Request(scope), caught.body)
            await document(scope, receive, send_with_headers)

    def _document(self, request: Request, streamlits: bytes) -> Response:
        language, asked = request.query_params.get("lang", ""), request.url.path.strip("/")
        if asked in ("", *self._pages[1:]):
            host, said = request.headers.get("host", ""), first.sentence(request, asked or self._pages[0])
            document, status = localised(streamlits.decode("utf-8"), language, host, said), 200
        else:
            document, status = unknown_page(request.url.path, self._pages, language), 404
        headers = {"Cache-Control": "no-cache", "Content-Security-Policy": policy(document)}
        return HTMLResponse(document, status, headers)


class CompressedOnce:
    """Serves files that never change (`immutable`) compressed, and remembers them compressed.

    Streamlit leaves them as they are because compressing them at every request costs too much; a first visit
    is then 7 to 9 MB.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._files: dict[str, Response] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(FILES) or _is_particular(scope):
            await self._app(scope, receive, send)
            return
        if (path := scope["path"]) not in self._files:
            caught = await _caught(self._app, scope, receive, send, _is_compressible)
            if caught is None:
                return
            body = await run_in_threadpool(gzip.compress, caught.body, 9)
            kept = {"content-encoding": "gzip", "vary": "Accept-Encoding", "content-length": str(len(body))}
            self._files[path] = Response(body, headers={**caught.headers, **kept})
        await self._files[path](scope, receive, send)


async def _caught(
    app: ASGIApp, scope: Scope, receive: Receive, send: Send, wanted: Callable[[Headers], bool]
) -> Response | None:
    """A whole answer to a GET with status 200 whose headers are `wanted`; any other is sent on as it comes.

    Starlette's own base for middleware also wraps every piece that a browser sends: half a second for 130 MB.
    """
    body: list[bytes] | None = None
    headers = Headers()

    async def catch(message: Message) -> None:
        nonlocal body, headers
        if message["type"] == "http.response.start":
            headers = Headers(raw=message["headers"])
            if scope["method"] == "GET" and message["status"] == 200 and wanted(headers):
                body = []
        if body is None:
            await send(message)
        else:
            body.append(message.get("body", b""))

    await app(scope, receive, catch)
    return None if body is None else Response(b"".join(body), headers=headers)


def _is_particular(scope: Scope) -> bool:
    """Whether a file is asked for uncompressed, or only a part of it."""
    headers = Headers(scope=scope)
    return "gzip" not in headers.get("accept-encoding", "") or "range" in headers


def _is_document(headers: Headers) -> bool:
    """Whether this is Streamlit's own HTML file, which it marks no-cache, rather than a download."""
    return headers.get("content-type", "").startswith("text/html") and "no-cache" in _caching(headers)


def _is_compressible(headers: Headers) -> bool:
    """Whether this file never changes and is text; fonts and pictures are compressed already."""
    kind = headers.get("content-type", "")
    return "immutable" in _caching(headers) and ("javascript" in kind or kind.startswith("text/css"))


def _caching(headers: Headers) -> str:
    return headers.get("cache-control", "")
