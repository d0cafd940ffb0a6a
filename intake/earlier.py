"""A file beside what was published before: companies of earlier waves, and rows of its own wave that would go."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from intake.checks.constraints import Check
from intake.checks.nearest import known
from intake.checks.rules import Rule
from intake.problems import Problem, Question
from intake.schema import Table, quoted

EXISTING = "existing"  # the question what becomes of the rows that a file does not name
REPLACE, ADD = "replace", "add"
PLACE = 2500  # behind the other rules: of a cell only the first fault is told
# Companies of the waves that stay as they are, by their code or by their number, as the newest of those has them.
EARLIER = """(
    SELECT cells.*, earlier.* EXCLUDE {by}
    FROM cells
    JOIN (
        SELECT
            {by},
            list(DISTINCT {other}) AS others,
            arg_max({other}, reference_year) AS other,
            arg_max(survey_responses.name, reference_year) AS other_name
        FROM survey_responses
        JOIN survey_waves USING (wave)
        WHERE {by} IS NOT NULL AND {other} IS NOT NULL AND ({stays})
        GROUP BY {by}
    ) AS earlier USING ({by})
)"""
NOT_REPLACED = "wave NOT IN (SELECT wave FROM cells WHERE wave IS NOT NULL)"
# A name without what does not matter: letter case, signs, and how the legal form is written.
BARE = r"regexp_replace(lower(replace({name}, '.', '')), '\b(bv|nv)\b|[^\pL\pN]+', '', 'g')"


@dataclass(frozen=True)
class Supplement:
    """Whether the other rows of a wave or edition stay, what is asked, and a warning for each that loses rows."""

    adds: bool = False
    questions: tuple[Question, ...] = ()
    problems: tuple[Problem, ...] = ()


def companies(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    reference: duckdb.DuckDBPyConnection | None,
    answers: Mapping[str, str],
) -> Iterator[Check]:
    """The checks of a file of companies against earlier waves: a number or a code is of one company only."""
    if table.name != "survey_responses":
        return
    if not (
        _load(connection, reference, table.name, ("wave", "company", "kvk_number", "name"))
        and _load(connection, reference, "survey_waves", ("wave", "reference_year"))
    ):
        return
    stays = "true" if answers.get(EXISTING) == ADD else NOT_REPLACED
    numbered = EARLIER.format(by="kvk_number", other="company", stays=stays)
    coded = EARLIER.format(by="company", other="kvk_number", stays=stays)
    names = [BARE.format(name=name) for name in ("name", "other_name")]
    rules = (
        Rule(
            "number_other_code", "company", "NOT list_contains(others, company)", "other", "warning", numbered
        ),
        Rule(
            "code_other_number",
            "kvk_number",
            "NOT list_contains(others, kvk_number)",
            "other",
            "warning",
            coded,
        ),
        Rule("name_changed", "name", " <> ".join(names), "other_name", "warning", numbered),
    )
    for place, rule in enumerate(rules, PLACE):
        yield rule.check(place)


def supplement(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    reference: duckdb.DuckDBPyConnection | None,
    accepted: pa.Table,
    row: int,
    answers: Mapping[str, str],
) -> Supplement:
    """What becomes of the published rows of a wave or edition of which a file has a part.

    `row` is the spreadsheet row at which the warnings stand.
    """
    if table.unit == table.primary_key or not accepted.num_rows:
        return Supplement()
    first = table.unit[0]
    mine = pa.compute.unique(accepted[first]).to_pylist()
    if not _load(connection, reference, table.name, table.primary_key, first, mine):
        return Supplement()
    connection.register("accepted", accepted)
    unit, key = (", ".join(map(quoted, columns)) for columns in (table.unit, table.primary_key))
    found = connection.execute(
        f"""
        SELECT concat_ws(' ', {unit}), there, come, go
        FROM (
            SELECT {unit}, count(*) AS there, count(*) FILTER (WHERE new IS NULL) AS go
            FROM {quoted(table.name)}
            LEFT JOIN (SELECT {key}, true AS new FROM accepted) USING ({key})
            GROUP BY {unit}
        )
        JOIN (SELECT {unit}, count(*) AS come FROM accepted GROUP BY {unit}) USING ({unit})
        WHERE go > 0
        ORDER BY ALL
        """
    ).fetchall()
    if not found:
        return Supplement()
    names, there, come, go = zip(*found, strict=True)
    told = {"unit": ", ".join(names), "there": str(sum(there)), "come": str(sum(come)), "go": str(sum(go))}
    answer = answers.get(EXISTING, REPLACE)
    question = Question(EXISTING, (REPLACE, ADD), answer, told, to_answer=True)
    if answer == ADD:
        return Supplement(True, (question,))
    problems = (
        Problem(
            table.name,
            row,
            None,
            name,
            "rows_go",
            {"there": str(there), "come": str(come), "go": str(go)},
            "warning",
        )
        for name, there, come, go in found
    )
    return Supplement(False, (question,), tuple(problems))


def _load(
    connection: duckdb.DuckDBPyConnection,
    reference: duckdb.DuckDBPyConnection | None,
    table: str,
    columns: tuple[str, ...],
    column: str = "",
    values: Collection[str] = (),
) -> bool:
    """Bring columns of a table of the reading copy in, as a relation of its name, or of it the rows with these
    values in a column; whether it has such a table."""
    rows = known(reference, table, column, values)
    if rows is None:
        return False
    connection.register(table, rows.select(columns))
    return True
