"""The figures behind the pages as JSON and CSV: same answers, same filters, same version."""

import hashlib
from collections.abc import Callable
from datetime import date

import pandas as pd
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

import answers as registry
import store
from answers import kept, selection, tables
from answers.answer import Answer
from api import openapi
from api.problems import problem
from api.versions import VERSIONS
from translations import DEFAULT, UserError, words


def answers() -> dict[str, Answer]:
    """Every answer that has a route, by the name of the route."""
    return registry.ANSWERS | {VERSIONS.name: VERSIONS}


def endpoint(answer: Answer) -> Callable[[Request], Response]:
    """The route of an answer: JSON, or CSV with `?format=csv`; always with the version it was computed from."""

    def respond(copy: store.ReadingCopy, request: Request) -> Response:
        chosen = selected(copy, request)
        options = answer.read_options({**request.query_params, **request.path_params}, copy.connection)
        today = copy.today(is_pinned="version" in request.query_params)
        is_csv = request.query_params.get("format") == "csv"
        first, most = openapi.part(request.query_params, copy.connection)

        def body() -> tuple[bytes, int]:
            result = answer.result(copy.connection, chosen, today, **options)
            every = answer.rows(result)[list(answer.columns)]
            rows = every.iloc[first : None if most is None else first + most]
            content = tables.csv_text(rows).encode() if is_csv else _json(rows, copy.version)
            return content, len(every)

        asked_before = (answer.name, is_csv, chosen, today, first, most, *options.items())
        is_kept = answer.name in registry.ANSWERS
        content, count = kept.result(copy.connection, asked_before, body) if is_kept else body()
        found = sent(content, "text/csv; charset=utf-8" if is_csv else "application/json", copy, request)
        found.headers["X-Monitor-Rows"] = str(count)
        if most and first + most < count:
            following = request.url.include_query_params(offset=first + most, version=copy.version)
            found.headers["Link"] = f'<{following}>; rel="next"'
        return found

    return answering(respond)


def selected(copy: store.ReadingCopy, request: Request) -> selection.Selection:
    """The filters of an address. Raises UnknownCodesError for a code that names nothing."""
    asked = {name: request.query_params.getlist(name) for name in selection.FILTERS}
    chosen, unknown = selection.read(asked, selection.valid_codes(copy.connection))
    if unknown:
        raise selection.UnknownCodesError(unknown)
    return chosen


def description() -> Callable[[Request], Response]:
    """The route of the description of all routes, with the codes that the filters know in that version."""

    def answer(copy: store.ReadingCopy, request: Request) -> Response:
        described = openapi.document(answers(), copy.connection, store.shared().newest())
        return JSONResponse(described, headers=_version(copy.version))

    return answering(answer)


def answering(answer: Callable[[store.ReadingCopy, Request], Response]) -> Callable[[Request], Response]:
    """A route that opens the version asked for, and refuses in the reader's words what cannot be answered."""

    def respond(request: Request) -> Response:
        language = request.query_params.get("lang", DEFAULT)
        try:
            asked = selection.version(request.query_params.get("version"))
            return answer(store.shared().reading_copy(asked), request)
        except selection.UnknownCodesError as error:
            return _refusal(request, error.codes, language)
        except UserError as error:
            status = 410 if isinstance(error, store.Withdrawn) else getattr(error, "status", 400)
            return problem(request, status, error.key, error.text(language))

    return respond


def _version(version: int) -> dict[str, str]:
    return {"X-Monitor-Version": str(version)}


def _json(rows: pd.DataFrame, version: int) -> bytes:
    # Through pandas: it writes missing values as null; a date would get a time of day from it.
    records = rows.map(lambda cell: cell.isoformat() if isinstance(cell, date) else cell).to_json(
        orient="records", double_precision=15
    )
    return f'{{"version": {version}, "rows": {records}}}'.encode()


def sent(content: bytes, kind: str, copy: store.ReadingCopy, request: Request) -> Response:
    """The answer with its ETag; without its body for who has it already."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = _version(copy.version) | {"ETag": tag, "Cache-Control": "no-cache"}
    # Compressed on the way out, a tag is made weak by some proxies.
    known = [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]
    if tag in known:
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=kind, headers=headers)


def _refusal(request: Request, unknown: list[selection.UnknownCode], language: str) -> JSONResponse:
    say = words(language)
    message = " ".join(
        say(
            "unknown-code-refused",
            filter=say(f"filter-{fault.filter}"),
            code=fault.code,
            valid=", ".join(fault.valid),
        )
        for fault in unknown
    )
    valid = {fault.filter: list(fault.valid) for fault in unknown}
    return problem(request, 400, "unknown_code", message, valid=valid)
