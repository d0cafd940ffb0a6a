"""A program that asks the HTTP routes, without a network between them."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import quote

from starlette.types import ASGIApp


@dataclass(frozen=True)
class Answer:
    """What came back: status, headers by lower-case name, and the body as it was sent."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def json(self) -> dict:
        return json.loads(self.body)


def ask(app: ASGIApp, address: str, method: str = "GET", **headers: str) -> Answer:
    """The answer of an application to one request; `accept_encoding="gzip"` sends Accept-Encoding."""
    path, _, query = address.partition("?")
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": quote(path).encode(),
        "query_string": query.encode(),
        "headers": [
            (name.replace("_", "-").encode(), value.encode())
            for name, value in {"host": "127.0.0.1:8501", **headers}.items()
        ],
        "client": ("127.0.0.1", 50000),
        "scheme": "http",
        "server": ("127.0.0.1", 8501),
        "root_path": "",
        "http_version": "1.1",
    }
    sent: list[dict] = []
    never = asyncio.Event

    async def exchange() -> None:
        asked, gone = iter([{"type": "http.request", "body": b"", "more_body": False}]), never()

        async def receive() -> dict:
            for message in asked:
                return message
            await gone.wait()
            return {"type": "http.disconnect"}

        async def send(message: dict) -> None:
            sent.append(message)

        await app(scope, receive, send)

    # In a thread of its own: while a browser is driven, this one has a loop that runs.
    with ThreadPoolExecutor(1) as other:
        other.submit(asyncio.run, exchange()).result()
    start = next(message for message in sent if message["type"] == "http.response.start")
    body = b"".join(m.get("body", b"") for m in sent if m["type"] == "http.response.body")
    return Answer(start["status"], {k.decode().lower(): v.decode() for k, v in start["headers"]}, body)
