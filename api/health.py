"""Is the monitor up, and with which figures? For whoever watches over it."""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse

import store
from translations import DEFAULT, UserError


def healthz(request: Request) -> JSONResponse:
    """The newest version the monitor can show, and why there may be a newer one; 503 when it can show none."""
    language = request.query_params.get("lang", DEFAULT)
    try:
        shared = store.shared()
        version, behind = shared.reading_copy().version, shared.behind
        if behind is None:
            return JSONResponse({"status": "ok", "version": version})
        return JSONResponse({"status": "behind", "version": version, "message": behind.text(language)})
    except UserError as error:
        message = error.text(language)
        return JSONResponse({"status": "unavailable", "message": message}, status_code=503)


async def live(request: Request) -> PlainTextResponse:
    """That the process answers, whatever is wrong with its store: starting it again would not mend that."""
    return PlainTextResponse("live\n")
