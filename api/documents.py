"""Documents: a page, as `/p/goals/13.docx`, and chosen figures, as `/annex.pdf?figure=goals&figure=agreements`."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

import store
from api.figures import answering, sent
from api.taking import about, writer
from reports import annex
from translations import UserError


def page(form: str) -> Callable[[Request], Response]:
    """The route of a page as a document, under a name that says what it is."""

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        name = request.path_params["page"]
        return _document(annex.annex(writer(copy, request), form, name), name, form, copy, request)

    return answering(respond)


def figures(form: str) -> Callable[[Request], Response]:
    """The route of figures under the filters and choices of the address, in its order, as one document."""

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        names = request.query_params.getlist("figure")
        if not names:
            raise UserError("annex-of-nothing")
        chosen = [about(copy, request, name) for name in names]
        return _document(annex.of(writer(copy, request), form, chosen), "annex", form, copy, request)

    return answering(respond)


def _document(content: bytes, name: str, form: str, copy: store.ReadingCopy, request: Request) -> Response:
    answer = sent(content, annex.KINDS[form], copy, request)
    name = f"{name.replace('/', '-')}-v{copy.version}.{form}"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
