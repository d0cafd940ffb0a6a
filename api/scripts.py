"""The scripts that draw the charts, and the one by which a figure in a frame of another site has its own height."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from charts import scripts

EMBED = Path(__file__).with_name("embed.js")


def embed(request: Request) -> Response:
    """The script of frames. Other sites name it, so its name stays; what is in it may change."""
    return FileResponse(
        EMBED, media_type="text/javascript", headers={"Cache-Control": "public, max-age=3600"}
    )


def script(request: Request) -> Response:
    """A script that draws charts, 404 when none has this name. A name carries its version: a browser keeps it."""
    try:
        path = scripts.path(request.path_params["name"])
    except KeyError:
        return PlainTextResponse("", 404)
    caching = {"Cache-Control": "public, max-age=31536000, immutable"}
    return FileResponse(path, media_type="text/javascript", headers=caching)
