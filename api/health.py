"""Is the monitor up, and with which figures? For whoever watches over it."""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse

import store
from translations import DEFAULT, UserError


def healthz(request: Request) -> JSONResponse:
    """The newest version the monitor can show; 503 with the reason when the store cannot be opened."""
    try:
        return JSONResponse({"status": "ok", "version": store.shared().reading_copy().version})
    except UserError as error:
        message = error.text(request.query_params.get("lang", DEFAULT))
        return JSONResponse({"status": "unavailable", "message": message}, status_code=503)


async def live(request: Request) -> PlainTextResponse:
    """That the process answers, whatever is wrong with its store: starting it again would not mend that."""
    return PlainTextResponse("live\n")
