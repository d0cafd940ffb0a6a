"""The routes described for programs, as OpenAPI 3.1: made from the route table, never written by hand.

What a column means is read from data/datapackage.json, and for columns that are in no table from columns.json,
which is written in the same words.
"""

import functools
import json
import re
from collections.abc import Mapping
from pathlib import Path

import store
from answers import progress, survey_estimates
from api.question import Question
from translations import LANGUAGES, words

COMPUTED = Path(__file__).with_name("columns.json")

# The group of columns that mean the same in every route.
GENERAL = "general"

_OPTIONS = {
    "method": ("The method that judges progress.", tuple(progress.METHODS)),
    "interval": ("The method of the interval.", tuple(survey_estimates.METHODS)),
    "search": ("Only companies whose name contains this text.", None),
    "skip": ("How many companies to leave out before the first.", ()),
    "version": ("The version of the data to answer from; without it the newest.", ()),
    "format": ("JSON, or a CSV file.", ("json", "csv")),
    "lang": ("The language of messages.", LANGUAGES),
}
_REFUSED = {
    "type": "object",
    "required": ["error", "message"],
    "properties": {
        "error": {"type": "string", "description": "A code for the fault, never translated."},
        "message": {"type": "string", "description": "The fault and the remedy, in the reader's language."},
        "valid": {"type": "object", "description": "By filter the codes that it knows."},
    },
}


def document(questions: Mapping[str, Question], valid: Mapping[str, tuple[str, ...]]) -> dict:
    """Every route with its parameters and columns; `valid` are the codes each filter knows."""
    say = words("en")
    paths = {f"/api/v1/{name}": {"get": _operation(name, questions[name], valid)} for name in questions}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": say("monitor-title"),
            "description": f"{say('monitor-description')} {say('footer-unofficial')}",
            "version": "1",
        },
        "paths": {
            **paths,
            "/api/v1/openapi.json": {"get": _about("openapi", "What can be asked here?", "sources")},
            "/healthz": {"get": _about("healthz", "Is the monitor up, and with which figures?", "sources")},
        },
    }


def _about(code: str, summary: str, page: str) -> dict:
    return {
        "operationId": code,
        "summary": summary,
        "tags": [page],
        "responses": {"200": _response("The answer.", {"type": "object"})},
    }


def _operation(name: str, question: Question, valid: Mapping[str, tuple[str, ...]]) -> dict:
    rows = {
        "type": "object",
        "additionalProperties": False,
        "required": list(question.columns),
        "properties": {column: _schema(_column(question, column)) for column in question.columns},
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
        }
    }
    answered["content"]["text/csv"] = {"schema": {"type": "string"}}
    return _about(re.sub(r"\W+", "_", name).strip("_"), question.summary, question.page) | {
        "parameters": [
            *(_path_parameter(part) for part in re.findall(r"{(\w+)}", name)),
            *(_filter(code, valid[code]) for code in question.filters),
            *(_option(code) for code in (*question.options, "version", "format", "lang")),
        ],
        "responses": {"200": answered, "400": _response("What cannot be answered, and why.", _REFUSED)},
    }


def _response(description: str, schema: dict) -> dict:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _path_parameter(name: str) -> dict:
    described = f"A code of the column {name} of the route {name}s."
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": described,
        "schema": {"type": "string"},
    }


def _filter(name: str, codes: tuple[str, ...]) -> dict:
    return {
        "name": name,
        "in": "query",
        "description": f"Only what belongs to one of these codes of {name}; may be repeated.",
        "schema": {"type": "array", "items": {"type": "string", "enum": list(codes)}},
        "explode": True,
    }


def _option(name: str) -> dict:
    description, codes = _OPTIONS[name]
    schema = {"type": "string" if codes is None else "integer"}
    if codes:
        schema = {"type": "string", "enum": list(codes), "default": codes[0]}
    return {"name": name, "in": "query", "description": description, "schema": schema}


def _column(question: Question, name: str) -> dict:
    """The field, in the words of Table Schema, that describes a column. Raises KeyError when none does."""
    groups = _described()
    for group in (*question.described_by, GENERAL):
        if name in groups[group]:
            return groups[group][name]
    raise KeyError(f"{name} is described in none of {question.described_by}")


@functools.cache
def _described() -> dict[str, dict[str, dict]]:
    """The fields of every table of data/ and of every group of columns.json, by name."""
    package = json.loads((store.DATA / "datapackage.json").read_text(encoding="utf-8"))
    tables = {resource["name"]: resource["schema"]["fields"] for resource in package["resources"]}
    groups = tables | json.loads(COMPUTED.read_text(encoding="utf-8"))
    return {name: {field["name"]: field for field in fields} for name, fields in groups.items()}


def _schema(field: dict) -> dict:
    """A field of Table Schema as JSON Schema; what a join did not find is null whatever the table asks."""
    kind, constraints = field["type"], field.get("constraints", {})
    is_moment = kind in ("date", "datetime")
    schema = {"type": ["string" if is_moment else kind, "null"], "description": field["description"]}
    if is_moment:
        schema["format"] = {"date": "date", "datetime": "date-time"}[kind]
    if "enum" in constraints:
        schema["enum"] = [*constraints["enum"], None]
    return schema | {
        name: constraints[name] for name in ("pattern", "minimum", "maximum") if name in constraints
    }
