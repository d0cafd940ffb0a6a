"""The scripts that draw the charts. A name carries its version, so a browser keeps what it has."""

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from charts import scripts


def script(request: Request) -> Response:
    """A script by its name; 404 when none has it."""
    try:
        path = scripts.path(request.path_params["name"])
    except KeyError:
        return PlainTextResponse("", 404)
    caching = {"Cache-Control": "public, max-age=31536000, immutable"}
    return FileResponse(path, media_type="text/javascript", headers=caching)
