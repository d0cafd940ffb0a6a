"""What whoever runs the monitor can see of it: metrics for Prometheus, and a line of JSON for each request.

Neither says who asked: no address, no query, no name.
"""

import json
import logging
import os
import re
import secrets
import time

from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import store
from translations import UserError

LOG = "MONITOR_LOG"
REQUEST_ID = "X-Request-ID"
_GIVEN_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
# The first part of a path by which requests are counted; anything else is a page, or is not there.
_PLACES = ("_stcore", "api", "assets", "embed", "figures", "healthz", "metrics", "p", "static")

REQUESTS = Counter("monitor_requests", "Requests answered.", ["place", "method", "status"])
SECONDS = Histogram("monitor_request_seconds", "Time until the whole answer was sent.", ["place"])
VERSION = Gauge("monitor_version", "The newest version of the figures; 0 when the store cannot be opened.")


class Observed:
    """Counts and times each request, and gives it an id: that in X-Request-ID, which proxies set, or a new one.

    The answer carries the id; with `MONITOR_LOG=json` so does a line of the log.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get(REQUEST_ID, "")
        number = given if _GIVEN_ID.fullmatch(given) else secrets.token_hex(8)
        status, began = 500, time.perf_counter()

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[REQUEST_ID] = number
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        finally:
            seconds = time.perf_counter() - began
            first = scope["path"].split("/")[1]
            place = first if first in _PLACES else "pages"
            method = scope["method"] if scope["method"] in ("GET", "HEAD", "OPTIONS", "PUT") else "other"
            REQUESTS.labels(place, method, str(status)).inc()
            SECONDS.labels(place).observe(seconds)
            # Behind /_stcore/ addresses name sessions.
            path = "/".join(scope["path"].split("/")[:3]) if place == "_stcore" else scope["path"]
            asked = {"method": method, "path": path, "status": status, "seconds": round(seconds, 4)}
            _log.info("request", extra={"asked": {"request": number} | asked})


def metrics(request: Request) -> Response:
    """What there is to measure, in the text format of Prometheus."""
    try:
        VERSION.set(store.shared().newest() or 0)
    except UserError:
        VERSION.set(0)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def log_as_json() -> None:
    """With `MONITOR_LOG=json`: write every line of the log as JSON, and one for each request."""
    if os.environ.get(LOG) != "json":
        return
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines())
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    # Its lines have the readers' addresses.
    logging.getLogger("uvicorn.access").disabled = True
    for logger in map(logging.getLogger, logging.root.manager.loggerDict):
        # Streamlit and uvicorn write their lines themselves.
        if logger.handlers:
            logger.handlers.clear()
            logger.propagate = True


_log = logging.getLogger("monitor.requests")


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(record.created))}.{record.msecs:03.0f}Z",
            "level": record.levelname.lower(),
            "from": record.name,
            "said": record.getMessage(),
            **getattr(record, "asked", {}),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)
