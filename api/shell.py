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
from collections.abc import Sequence
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp

from translations import DEFAULT, LANGUAGES, Words, words

SCRIPT = Path(__file__).with_name("shell.js")

# What Streamlit says in English by itself, and our message for it.
PHRASES = {
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

# Streamlit and Plotly write style elements and attributes, draw from data: and blob:, and start a worker.
POLICY = (
    "default-src 'self'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)

_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def unknown_path(request: Request) -> JSONResponse:
    """404 for an address under /api/ that is no route."""
    message = words(request.query_params.get("lang", DEFAULT))("unknown-route", path=request.url.path)
    return JSONResponse({"error": "not_found", "message": message}, status_code=404)


def localised(document: str, language: str) -> str:
    """Streamlit's HTML file in the reader's language.

    Raises ValueError when a part to replace is not there: Streamlit has changed its file.
    """
    say = words(language)
    # Who has no JavaScript has no way to choose a language either, so these words come in all of them.
    plain = "".join(f'<p lang="{code}">{words(code)("needs-javascript")}</p>' for code in LANGUAGES)
    head = (
        f"<title>{html.escape(say('monitor-title'))}</title>"
        f'<meta name="description" content="{html.escape(say("monitor-description"))}">'
        f"<script>{_script(say)}</script>"
    )
    for part, replacement in (
        (r'<html lang="en">', f'<html lang="{say.language}">'),
        (r"<title>.*?</title>", head),
        (r"<noscript>.*?</noscript>", f"<noscript>{plain}</noscript>"),
        # Points programs to an interface that is switched off; ours is under /api/.
        (r'<link rel="service-desc"[^>]*>', ""),
    ):
        document, found = re.subn(part, lambda _, text=replacement: text, document, count=1, flags=re.DOTALL)
        if not found:
            raise ValueError(f"Streamlit's index.html has no {part}")
    return document


def _script(say: Words) -> str:
    """The shell's script, with our words for Streamlit's where the page is not in English."""
    phrases = {} if say.language == "en" else {english: say(message) for english, message in PHRASES.items()}
    # A closing tag inside a string would end the script.
    spoken = json.dumps(phrases, ensure_ascii=False).replace("<", "\\u003c")
    return SCRIPT.read_text(encoding="utf-8").replace("{/* english: ours */}", spoken)


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
        "a{color:#154273}</style>"
        f"<h1>{html.escape(say('unknown-page-title'))}</h1>"
        f"<p>{html.escape(say('unknown-page', path=path))}</p><ul>{links}</ul></html>"
    )


def policy(document: str) -> str:
    """The Content-Security-Policy of an HTML document: its own inline scripts and nothing from elsewhere."""
    digests = (hashlib.sha256(text.encode()).digest() for text in _INLINE_SCRIPT.findall(document))
    return POLICY.format(scripts=" ".join(f"'sha256-{base64.b64encode(d).decode()}'" for d in digests))


class Shell(BaseHTTPMiddleware):
    """Puts Streamlit's HTML in the language of the `lang` parameter, and HEADERS on every answer.

    Streamlit gives that same HTML for every address; one that is none of `pages` (the first is at `/`)
    gets 404 and the way back.
    """

    def __init__(self, app: ASGIApp, pages: Sequence[str]) -> None:
        super().__init__(app)
        self._pages = tuple(pages)

    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        # What comes from within must be readable here; it is compressed further out.
        request.scope["headers"] = [pair for pair in request.headers.raw if pair[0] != b"accept-encoding"]
        response = await call_next(request)
        if request.method == "GET" and _is_document(response):
            language = request.query_params.get("lang", "")
            if request.url.path.strip("/") in ("", *self._pages[1:]):
                document, status = localised((await _body(response)).decode("utf-8"), language), 200
            else:
                document, status = unknown_page(request.url.path, self._pages, language), 404
            response = HTMLResponse(document, status, headers={"Cache-Control": "no-cache"})
            response.headers["Content-Security-Policy"] = policy(document)
        response.headers.update(HEADERS)
        return response


class CompressedOnce(BaseHTTPMiddleware):
    """Serves files that never change (`immutable`) compressed, and remembers them compressed.

    Streamlit leaves them as they are because compressing them at every request costs too much; a first visit
    is then 7 to 9 MB.
    """

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(app)
        self._files: dict[str, Response] = {}

    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        path = request.url.path
        as_it_is = "gzip" not in request.headers.get("accept-encoding", "") or "range" in request.headers
        if as_it_is or request.method != "GET" or not path.startswith("/static/"):
            return await call_next(request)
        if path not in self._files:
            response = await call_next(request)
            if response.status_code != 200 or not _is_compressible(response):
                return response
            body = await run_in_threadpool(gzip.compress, await _body(response), 9)
            kept = {"content-encoding": "gzip", "vary": "Accept-Encoding", "content-length": str(len(body))}
            self._files[path] = Response(body, headers={**response.headers, **kept})
        return self._files[path]


def _is_document(response: Response) -> bool:
    """Whether this is Streamlit's own HTML file, which it marks no-cache, rather than a download."""
    kind = response.headers.get("content-type", "")
    return response.status_code == 200 and kind.startswith("text/html") and "no-cache" in _caching(response)


def _is_compressible(response: Response) -> bool:
    """Whether this file never changes and is text; fonts and pictures are compressed already."""
    kind = response.headers.get("content-type", "")
    return "immutable" in _caching(response) and ("javascript" in kind or kind.startswith("text/css"))


def _caching(response: Response) -> str:
    return response.headers.get("cache-control", "")


async def _body(response: Response) -> bytes:
    return b"".join([part async for part in response.body_iterator])
