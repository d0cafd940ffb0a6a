"""The files of a figure: the picture and the data that its page shows, under the same filters and version."""

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

import store
from answers.answer import Option
from api.figures import answering, selected, sent
from api.problems import NotThereError
from charts.drawing import Asked
from charts.figures import FIGURES
from reports import annex, files
from reports.about import About
from reports.parts import Writer
from translations import DEFAULT, words


def about(copy: store.ReadingCopy, request: Request, name: str) -> About:
    """A figure as an address asks for it. Raises UserError where it cannot be drawn, and NotThereError."""
    known, part = annex.found(name)
    if known is None:
        raise NotThereError("unknown-figure", figure=name, known=", ".join(sorted(FIGURES)))
    drawing = FIGURES[known]
    options = drawing.chosen({**request.query_params, **part}, copy.connection)
    asked = replace(writer(copy, request).asked, options=options)
    chart = drawing.draw(asked)
    if chart is None:
        raise NotThereError("figure-empty", figure=name)
    return About(drawing, asked, copy, chart, base(request))


def writer(copy: store.ReadingCopy, request: Request) -> Writer:
    """Who writes a page or a document as an address asks for it."""
    asked = Asked(
        words(request.query_params.get("lang", DEFAULT)),
        copy.connection,
        copy.version,
        selected(copy, request),
        copy.today(is_pinned="version" in request.query_params),
    )
    return Writer(asked, copy, base(request))


def base(request: Request) -> str:
    """Where the monitor is read, as the reader's address has it."""
    return str(request.base_url).rstrip("/")


def file(request: Request) -> Response:
    """A file of a figure, such as `/figures/goals.svg`, under a name that says what it is."""
    name, _, form = request.path_params["file"].rpartition(".")
    decimal = "," if request.query_params.get("decimal") == "comma" else "."

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        if form not in files.KINDS:
            raise NotThereError("unknown-form", form=form, known=", ".join(files.KINDS))
        size = Option("The size of a picture.", tuple(files.SIZES)).read(
            "size", request.query_params.get("size", "picture"), copy.connection
        )
        found = about(copy, request, name)
        answer = sent(files.made(found, form, decimal, size), files.KINDS[form], copy, request)
        # A picture is shown, data are kept; both have a name for who keeps them.
        way = "inline" if form in ("svg", "png", "json") else "attachment"
        answer.headers["Content-Disposition"] = f'{way}; filename="{found.stem}.{form}"'
        return answer

    return answering(respond)(request)
