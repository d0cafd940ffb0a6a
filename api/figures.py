"""The figures behind the pages as JSON and CSV: same answers, same filters, same version."""

from collections.abc import Callable

import pandas as pd
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

import queries
import store
from answers import endorsement, indicators, progress, selection, tables
from translations import DEFAULT, UserError, words

FILTERS = ("sector", "ministry", "goal")
Question = Callable[[queries.Connection, selection.Selection, Request], pd.DataFrame]


def _overview(connection, chosen, request) -> pd.DataFrame:
    counts = progress.progress(connection, chosen)
    moved = {f"sdg_{movement}": count for movement, count in counts.count(stale=False).items()}
    return pd.DataFrame([endorsement.endorsement(connection).summary() | moved | {"sdg_stale": counts.stale}])


def _endorsement(connection, chosen, request) -> pd.DataFrame:
    return pd.DataFrame([endorsement.endorsement(connection).summary()])


def _measurements(connection, chosen, request) -> pd.DataFrame:
    return queries.run(connection, "measurements")


def _indicators(connection, chosen, request) -> pd.DataFrame:
    return indicators.indicators(connection, chosen).selected


def _indicator(connection, chosen, request) -> pd.DataFrame:
    code = request.path_params["indicator"]
    valid = tuple(queries.run(connection, "indicators")["indicator"])
    if code not in valid:
        raise UnknownCodesError([selection.UnknownCode("indicator", code, valid)])
    return queries.run(connection, "observations", indicator=code)


def _progress(connection, chosen, request) -> pd.DataFrame:
    return progress.progress(connection, chosen).rows


def _goals(connection, chosen, request) -> pd.DataFrame:
    return indicators.indicators(connection, chosen).goals


def _commitments(connection, chosen, request) -> pd.DataFrame:
    return queries.run(connection, "commitments")


def _sources(connection, chosen, request) -> pd.DataFrame:
    return queries.run(connection, "sources")


def _versions(connection, chosen, request) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "version": version.version,
            "author": version.author,
            "note": version.note,
            "published_at": version.published_at.isoformat(),
            "tables": " ".join(version.tables),
            "rows": version.rows,
        }
        for version in store.shared().versions()
    )


QUESTIONS: dict[str, Question] = {
    "overview": _overview,
    "endorsement": _endorsement,
    "measurements": _measurements,
    "indicators": _indicators,
    "indicators/{indicator}": _indicator,
    "progress": _progress,
    "goals": _goals,
    "commitments": _commitments,
    "sources": _sources,
    "versions": _versions,
}


class UnknownCodesError(Exception):
    """Codes that name nothing."""

    def __init__(self, codes: list[selection.UnknownCode]) -> None:
        super().__init__(codes)
        self.codes = codes


def endpoint(question: Question) -> Callable[[Request], Response]:
    """The route of a question: JSON, or CSV with `?format=csv`; always with the version it was computed from."""

    def respond(request: Request) -> Response:
        language = request.query_params.get("lang", DEFAULT)
        try:
            copy = store.shared().reading_copy(selection.version(request.query_params.get("version")))
            asked = {name: request.query_params.getlist(name) for name in FILTERS}
            chosen, unknown = selection.read(asked, selection.valid_codes(copy.connection))
            if unknown:
                raise UnknownCodesError(unknown)
            return _formatted(question(copy.connection, chosen, request), copy.version, request)
        except UnknownCodesError as error:
            return _refusal(error.codes, language)
        except UserError as error:
            return JSONResponse({"error": error.key, "message": error.text(language)}, status_code=400)

    return respond


def _formatted(frame: pd.DataFrame, version: int, request: Request) -> Response:
    headers = {"X-Monitor-Version": str(version)}
    if request.query_params.get("format") == "csv":
        return Response(tables.csv_text(frame), media_type="text/csv; charset=utf-8", headers=headers)
    # Through pandas: it writes missing values as null and dates as ISO 8601.
    rows = frame.to_json(orient="records", date_format="iso", date_unit="s", double_precision=15)
    return Response(
        f'{{"version": {version}, "rows": {rows}}}', media_type="application/json", headers=headers
    )


def _refusal(unknown: list[selection.UnknownCode], language: str) -> JSONResponse:
    say = words(language)
    return JSONResponse(
        {
            "error": "unknown_code",
            "message": " ".join(
                say(
                    "unknown-code-refused",
                    filter=say(f"filter-{fault.filter}"),
                    code=fault.code,
                    valid=", ".join(fault.valid),
                )
                for fault in unknown
            ),
            "valid": {fault.filter: list(fault.valid) for fault in unknown},
        },
        status_code=400,
    )
