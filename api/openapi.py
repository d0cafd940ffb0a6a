"""The routes described for programs, as OpenAPI 3.1: made from the answers, never written by hand.

What a column means is read from data/datapackage.json, and for columns that are in no table from the answer.
"""

import functools
import json
import re
from collections.abc import Mapping

import queries
import store
from answers.answer import LARGEST, Answer, Option
from answers.selection import valid_codes
from translations import LANGUAGES, words

# What every route takes beside the options of its answer.
_OPTIONS = {
    "version": Option("The version of the data to answer from; without it the newest.", is_number=True),
    "format": Option("JSON, or a CSV file.", ("json", "csv")),
    "lang": Option("The language of messages.", LANGUAGES),
    "limit": Option("At most so many rows; the header Link leads to the next ones.", is_number=True),
    "offset": Option("How many rows to leave out before the first.", is_number=True),
}
_REFUSED = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "instance", "error", "message"],
    "properties": {
        "type": {"type": "string", "description": "Always about:blank: the fault is told by `error`."},
        "title": {"type": "string", "description": "The name of the status."},
        "status": {"type": "integer", "description": "The status of the answer."},
        "detail": {"type": "string", "description": "The fault and the remedy, in the reader's language."},
        "instance": {"type": "string", "description": "The address that was asked."},
        "error": {"type": "string", "description": "A code for the fault, never translated."},
        "message": {"type": "string", "description": "The same as `detail`."},
        "valid": {"type": "object", "description": "By filter the codes that it knows."},
    },
}


def part(given: Mapping[str, str], connection: queries.Connection) -> tuple[int, int | None]:
    """Which rows an address asks for: the number of the first, and at most how many; None for all that follow.

    Everything that the description offers is checked here. Raises UserError for what is no number and
    UnknownCodesError for a code that is not offered.
    """
    read = {
        name: option.read(name, given[name], connection) for name, option in _OPTIONS.items() if name in given
    }
    return read.get("offset", 0), read.get("limit")


def document(answers: Mapping[str, Answer], connection: queries.Connection, newest: int) -> dict:
    """Every route with its parameters and columns: with the codes of a reading copy, and versions to `newest`."""
    say = words("en")
    paths = {
        f"/api/v1/{name}": {"get": _operation(answer, connection, newest)} for name, answer in answers.items()
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": say("monitor-title"),
            "description": f"{say('monitor-description')} {say('footer-unofficial')}",
            "version": "1",
        },
        "paths": {
            **paths,
            "/api/v1/update": {"post": _UPDATE},
            "/api/v1/openapi.json": {"get": _about("openapi", "What can be asked here?", "sources")},
            "/healthz": {"get": _about("healthz", "Is the monitor up, and with which figures?", "sources")},
        },
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }


def _about(code: str, summary: str, page: str) -> dict:
    return {
        "operationId": code,
        "summary": summary,
        "tags": [page],
        "responses": {"200": _response("The answer.", {"type": "object"})},
    }


def _operation(answer: Answer, connection: queries.Connection, newest: int) -> dict:
    rows = {
        "type": "object",
        "additionalProperties": False,
        "required": list(answer.columns),
        "properties": {column: _schema(_column(answer, column)) for column in answer.columns},
    }
    body = {
        "type": "object",
        "additionalProperties": False,
        "required": ["version", "rows"],
        "properties": {
            "version": {"type": "integer", "description": "The version of the data answered from."},
            "rows": {"type": "array", "items": rows},
        },
    }
    answered = _response("The rows, and the version they were computed from.", body)
    answered["headers"] = {
        "X-Monitor-Version": {
            "description": "The version of the data, for CSV too.",
            "schema": {"type": "integer"},
        },
        "X-Monitor-Rows": {
            "description": "How many rows there are, whatever the limit.",
            "schema": {"type": "integer"},
        },
        "Link": {
            "description": "Where the next rows are, when there are more than the limit.",
            "schema": {"type": "string"},
        },
    }
    answered["content"]["text/csv"] = {"schema": {"type": "string"}}
    in_path = re.findall(r"{(\w+)}", answer.name)
    options = {
        name: _option(name, option, option.known(connection), "path" if name in in_path else "query")
        for name, option in (answer.options | _OPTIONS).items()
    }
    valid = valid_codes(connection)
    options["version"]["schema"] |= {"minimum": 1, "maximum": newest}
    return _about(re.sub(r"\W+", "_", answer.name).strip("_"), answer.summary, answer.page) | {
        "parameters": [
            *(_filter(code, valid[code]) for code in answer.filters),
            *options.values(),
        ],
        "responses": {
            "200": answered,
            "400": _refused("What cannot be answered, and why."),
            "410": _refused("That the version was withdrawn: when, by whom and why."),
        },
    }


def _response(description: str, schema: dict) -> dict:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _refused(description: str) -> dict:
    return {"description": description, "content": {"application/problem+json": {"schema": _REFUSED}}}


_UPDATE = {
    "operationId": "update",
    "summary": "Fetch the newer figures of everything that is due, and publish what needs nobody.",
    "tags": ["update"],
    "security": [{"token": []}],
    "responses": {
        "200": _response("What came of every indicator, and the version that was made.", {"type": "object"}),
        "401": _refused("That the token is missing, forged, expired or revoked."),
        "403": _refused("That nobody publishes here through the network."),
        "409": _refused("That another update runs, or that somebody published meanwhile."),
    },
}


def _filter(name: str, codes: tuple[str, ...]) -> dict:
    return {
        "name": name,
        "in": "query",
        "description": f"Only what belongs to one of these codes of {name}; may be repeated.",
        "schema": {"type": "array", "items": {"type": "string", "enum": list(codes)}},
        "explode": True,
    }


def _option(name: str, option: Option, codes: tuple[str, ...], place: str) -> dict:
    numbers = {"type": "integer", "minimum": 0, "maximum": LARGEST}
    schema = numbers if option.is_number else {"type": "string"}
    if codes:
        schema |= {"enum": list(codes)}
    if option.codes:
        schema |= {"default": option.codes[0]}
    return {
        "name": name,
        "in": place,
        "required": place == "path",
        "description": option.meaning,
        "schema": schema,
    }


def _column(answer: Answer, name: str) -> dict:
    """The field, in the words of Table Schema, that describes a column. Raises KeyError when none does."""
    if column := answer.described(name):
        return column._asdict()
    tables = _tables()
    for table in answer.described_by:
        if name in tables[table]:
            return tables[table][name]
    # Many questions name the source of a row: its title, address and licence.
    return tables["sources"][name.removeprefix("source_")]


@functools.cache
def _tables() -> dict[str, dict[str, dict]]:
    """The fields of every table of data/, by name."""
    package = json.loads((store.DATA / "datapackage.json").read_text(encoding="utf-8"))
    return {
        resource["name"]: {field["name"]: field for field in resource["schema"]["fields"]}
        for resource in package["resources"]
    }


def _schema(field: dict) -> dict:
    """A field of Table Schema as JSON Schema; what a join did not find is null whatever the table asks."""
    kind, constraints = field["type"], field.get("constraints") or {}
    is_moment = kind in ("date", "datetime")
    schema = {"type": ["string" if is_moment else kind, "null"], "description": field["description"]}
    if is_moment:
        schema["format"] = {"date": "date", "datetime": "date-time"}[kind]
    if "enum" in constraints:
        schema["enum"] = [*constraints["enum"], None]
    return schema | {
        name: constraints[name] for name in ("pattern", "minimum", "maximum") if name in constraints
    }
