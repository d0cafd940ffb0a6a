"""Everything to compute a figure again without the monitor, in one zip: tables, questions, rules, rows, a script.

Of a survey only what is shown goes along: questions that read single companies, or counts of them, stay here.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

import queries
from answers.disclosure import WITHHELD
from queries import Question, copied
from queries.copied import Copied
from reports import catalogue
from reports.about import About
from reports.recomputed import RULES, Rule
from store import cells

# The earliest moment that a zip can name, for all that is in it: the same content gives the same bytes.
EPOCH = (1980, 1, 1, 0, 0, 0)
_KINDS = {"i": "BIGINT", "u": "BIGINT", "f": "DOUBLE", "b": "BOOLEAN"}
_SECRET = {*WITHHELD, *cells.TABLES}


def made(about: About, figure: str) -> bytes:
    """The zip of a figure; `figure` is its CSV. The same version gives the same bytes."""
    connection, words = about.asked.connection, about.words
    with queries.reading() as asked:
        about.drawing.draw(about.asked)
        rules = RULES[about.drawing.answer](about.asked)
    questions = _named(question for question in asked if not queries.read_by([question]) & _SECRET)
    described = catalogue.described(queries.read_by(questions.values()))
    tables = {f"tables/{name}": copied.table(connection, name) for name in described}
    tables |= {f"shown/{rule.name}": _texts(rule.rows) for rule in rules}
    loaded = {rule.name: queries.load(f"rules/{rule.name}") for rule in rules}
    results = {name: copied.result(connection, question) for name, question in questions.items()}
    results |= {rule.name: _texts(rule.rows[list(loaded[rule.name].columns)]) for rule in rules}
    plan = {
        "equal": words("recompute-equal"),
        "unequal": words("recompute-unequal"),
        "tables": list(tables),
        "questions": {name: question.parameters for name, question in questions.items()}
        | {
            rule.name: {name: rule.parameters[name] for name in loaded[rule.name].parameters}
            for rule in rules
        },
    }
    sql = {name: question.sql for name, question in questions.items()}
    sql |= {name: query.sql for name, query in loaded.items()}
    files = {
        "README.txt": _readme(about, rules, is_whole=len(questions) == len(asked)),
        "figure.csv": figure,
        "recompute.py": copied.SCRIPT.read_text(encoding="utf-8"),
        "plan.json": json.dumps(plan, ensure_ascii=False, indent=1),
        "schema.sql": copied.schema(tables),
        "macros.sql": queries.macros_of(sql.values()),
        "datapackage.json": _package(about, described),
        **{f"questions/{name}.sql": text for name, text in sql.items()},
        **{f"{name}.csv": copied.csv_text(rows) for name, rows in tables.items()},
        **{f"results/{name}.csv": copied.csv_text(rows) for name, rows in results.items()},
    }
    return _zipped(files)


def _named(questions: Iterable[Question]) -> dict[str, Question]:
    """The questions by their names; one that was asked with other values as well has a number behind its name."""
    named: dict[str, Question] = {}
    for question in sorted(questions, key=repr):
        times = sum(other.name == question.name for other in named.values())
        named[f"{question.name}_{times + 1}" if times else question.name] = question
    return named


def _package(about: About, described: Mapping[str, dict[str, Any]]) -> str:
    """The tables as a Frictionless Data Package: what their columns mean, whose they are, under which licence."""
    body = {
        "profile": "tabular-data-package",
        "name": about.stem.lower(),
        "title": about.fields["title"],
        "version": about.copy.fingerprint,
        "homepage": about.address,
        "sources": [
            {"title": row.title, "path": row.address}
            for row in about.rests_on.itertuples()
            if pd.notna(row.address)
        ],
        "resources": [resource | {"path": f"tables/{name}.csv"} for name, resource in described.items()],
    }
    return json.dumps(body, ensure_ascii=False, indent=1)


def _readme(about: About, rules: Iterable[Rule], is_whole: bool) -> str:
    """What is in the zip, how it is used, what is computed again and what is not, whose data they are."""
    words = about.words
    sources = [
        f"- {row.title} ({row.publisher}); {row.licence}; {row.address if pd.notna(row.address) else ''}".rstrip(
            "; "
        )
        for row in about.rests_on.itertuples()
    ]
    again = [words("recompute-questions"), *(words("recompute-rule", rule=rule.name) for rule in rules)]
    parts = [
        words("recompute-title", title=about.chart.title),
        "\n".join(f"{name}: {' '.join(text.split())}" for name, text in about.lines()),
        words("recompute-how", equal=words("recompute-equal"), unequal=words("recompute-unequal")),
        "\n".join([words("recompute-again"), *(f"- {line}" for line in again)]),
        words("recompute-taken") if is_whole else words("recompute-withheld"),
        words("recompute-files"),
        "\n".join([words("recompute-sources"), *(sources or [words("unknown")])]),
        words("footer-unofficial"),
    ]
    return "\n\n".join(parts) + "\n"


def _texts(rows: pd.DataFrame) -> Copied:
    """A frame as texts, with the types by which DuckDB knows its columns."""
    known = rows.convert_dtypes()
    types = tuple(_KINDS.get(getattr(kind, "kind", "O"), "VARCHAR") for kind in known.dtypes)

    def text(cell: object) -> str | None:
        return None if pd.isna(cell) else str(cell).lower() if isinstance(cell, bool) else str(cell)

    cells = [tuple(map(text, row)) for row in rows.astype(object).itertuples(index=False, name=None)]
    return Copied(tuple(map(str, rows.columns)), types, cells)


def _zipped(files: Mapping[str, str]) -> bytes:
    """The files and their checksums, in one order and without a clock."""
    contents = {name: files[name].encode() for name in sorted(files)}
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in contents.items())
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in (contents | {"SHA256SUMS": sums.encode()}).items():
            archive.writestr(zipfile.ZipInfo(name, EPOCH), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()
