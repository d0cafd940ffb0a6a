"""One table to try files on, and problems as short lines."""

import pytest

import intake
from intake import Field, Table

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
