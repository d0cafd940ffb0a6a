"""Each question's header says what DuckDB finds in its statement."""

import duckdb
import pytest

import queries

# The types of DuckDB that are read as a type of Table Schema.
TYPES = {
    "string": {"VARCHAR"},
    "integer": {"INTEGER", "BIGINT"},
    "number": {"DOUBLE"},
    "boolean": {"BOOLEAN"},
    "date": {"DATE"},
}


@pytest.mark.parametrize("name", queries.names())
def test_the_header_declares_what_the_statement_takes_and_gives(name, connection):
    query = queries.load(name)
    (statement,) = duckdb.extract_statements(query.sql)
    assert statement.named_parameters == set(query.parameters)
    with connection.cursor() as cursor:
        cursor.execute(queries.macros())
        result = cursor.execute(query.sql, dict.fromkeys(query.parameters))
        assert tuple(column for column, *_ in result.description) == query.columns


@pytest.mark.parametrize("name", queries.names())
def test_a_column_is_described_once_and_with_the_type_that_it_has(name, connection):
    query = queries.load(name)
    described = {column.name: column.type for column in query.described}
    assert len(described) == len(query.described)
    assert set(described) <= set(query.columns)
    with connection.cursor() as cursor:
        cursor.execute(queries.macros())
        found = cursor.execute(query.sql, dict.fromkeys(query.parameters)).description
    for column, kind, *_ in found:
        if column in described:
            assert str(kind) in TYPES[described[column]], column


@pytest.mark.parametrize("name", queries.names())
def test_the_header_says_what_is_answered_and_what_a_row_is(name):
    query = queries.load(name)
    assert query.answers.endswith("?")
    assert query.grain.startswith("one ")


@pytest.mark.parametrize("parameters", [{}, {"indicator": "a", "goal": 1}])
def test_a_question_is_asked_with_its_own_parameters_only(parameters, connection):
    with pytest.raises(TypeError, match=r"queries/targets\.sql takes \('indicator',\)"):
        queries.run(connection, "targets", **parameters)


def test_a_value_is_bound_and_never_becomes_sql(connection):
    assert queries.run(connection, "targets", indicator="' or true --").empty


@pytest.mark.parametrize(
    "text",
    ["select 1", "-- answers: what?\n-- parameters: none\n-- grain: one row\n-- columns: a\nselect 1 as a"],
)
def test_a_file_without_the_header_is_refused(text, tmp_path, monkeypatch):
    (tmp_path / "broken.sql").write_text(text, encoding="utf-8")
    monkeypatch.setattr(queries, "FOLDER", tmp_path)
    with pytest.raises(ValueError, match=r"queries/broken\.sql does not open with answers, parameters"):
        queries.load("broken")
