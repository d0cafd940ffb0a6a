"""What a route refuses, as problem details (RFC 9457) in the reader's words."""

from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse

from translations import DEFAULT, UserError, words


class NotThereError(UserError):
    """An address at which there is nothing."""

    status = 404


def problem(request: Request, status: int, code: str, message: str, **more: object) -> JSONResponse:
    """A refusal: `error` is a code for the fault that is never translated, `detail` the fault and the remedy.

    `message` says the same as `detail`, under the name that it had first.
    """
    body = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": message,
        "instance": request.url.path,
        "error": code,
        "message": message,
    }
    return JSONResponse(body | more, status_code=status, media_type="application/problem+json")


def unknown_path(request: Request) -> JSONResponse:
    """404 for an address under /api/ that is no route."""
    message = words(request.query_params.get("lang", DEFAULT))("unknown-route", path=request.url.path)
    return problem(request, 404, "not_found", message)
