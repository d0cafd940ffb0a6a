"""One table to try files on, and problems as short lines."""

import duckdb
import pytest

import intake
from intake import Field, Table
from tests.intake.uploading import DATA, TABLES

COMPANIES = Table(
    name="companies",
    title="",
    description="",
    path="companies.csv",
    fields=(
        Field("company", "string", pattern="[a-z0-9_]+"),
        Field("name", "string", required=True),
        Field("level", "integer", minimum="0", maximum="4"),
        Field("share", "number", minimum="0", maximum="1"),
        Field("since", "date", minimum="1976-06-21"),
        Field("listed", "boolean"),
        Field("size", "string", enum=("large", "small")),
    ),
    primary_key=("company",),
)


@pytest.fixture
def companies() -> Table:
    return COMPANIES


@pytest.fixture
def refused():
    """The problems of a file's text or bytes, as (row, column, value, rule)."""

    def problems(content: str | bytes, *tables: Table) -> list[tuple]:
        content = content.encode() if isinstance(content, str) else content
        with pytest.raises(intake.ProblemsFound) as caught:
            intake.check({"companies": content}, tables or [COMPANIES])
        return [(p.row, p.column, p.value, p.rule) for p in caught.value.problems]

    return problems


@pytest.fixture
def accepted():
    """The typed rows of a file's text or bytes."""

    def rows(content: str | bytes) -> list[dict]:
        content = content.encode() if isinstance(content, str) else content
        return intake.check({"companies": content}, [COMPANIES])["companies"].to_pylist()

    return rows


@pytest.fixture(scope="session")
def reference():
    """The published tables as an open reading copy, with one wave of 3 companies in 2 sectors."""
    contents = {table.name: (DATA / table.path).read_bytes() for table in TABLES}
    contents["survey_waves"] += (
        b"w2026,2026,grote bedrijven,large companies,2026-01,3,desk,J,survey,census,false,false\n"
    )
    contents["survey_strata"] += b"w2026,food,1\nw2026,textiles,2\n"
    with duckdb.connect() as connection:
        for name, rows in intake.check(contents, TABLES).items():
            connection.register("incoming", rows)
            connection.execute(f"CREATE TABLE {name} AS FROM incoming")
        yield connection
