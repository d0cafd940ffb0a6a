"""Each rule of a Table Schema refuses what breaks it, at its edges, and says so in two languages."""

import datetime

import pytest

import intake
from intake import Field, ForeignKey, Problem, Table
from tests.intake.uploading import TABLES, outcome, read
from translations import LANGUAGES, UserError, words

HEADER = "company,name,level,share,since,listed,size\n"


def cell(column: str, value: str) -> str:
    row = {"company": "abc", "name": "ABC"} | {column: value}
    return HEADER + ",".join(row.get(name, "") for name in HEADER.strip().split(",")) + "\n"


@pytest.mark.parametrize(
    ("column", "value", "read"),
    [
        ("level", "0", 0),
        ("level", "4", 4),
        ("level", "-0", 0),
        ("level", "3.0", 3),
        ("share", "0", 0.0),
        ("share", "0.999", 0.999),
        ("share", "2.5e-1", 0.25),
        ("since", "1976-06-21", datetime.date(1976, 6, 21)),
        ("since", "2024-02-29", datetime.date(2024, 2, 29)),
        ("listed", "false", False),
        ("name", " met spaties ", " met spaties "),
        ("name", "NULL", "NULL"),
    ],
)
def test_accepted(accepted, column, value, read):
    assert accepted(cell(column, value))[0][column] == read


@pytest.mark.parametrize(
    ("column", "value", "rule"),
    [
        ("name", "", "required"),
        ("company", "", "required"),
        ("company", "A-1", "pattern"),
        ("company", "abc\nd", "pattern"),
        ("level", "-1", "minimum"),
        ("level", "5", "maximum"),
        ("level", "12.7", "type_integer"),
        ("level", "1_000", "type_integer"),
        ("level", "+3", "type_integer"),
        ("level", "03", "type_integer"),
        ("level", "three", "type_integer"),
        ("level", "99999999999999999999", "type_integer"),
        ("share", "-0.1", "minimum"),
        ("share", "NaN", "type_number"),
        ("share", "inf", "type_number"),
        ("share", "1e999", "type_number"),
        ("since", "1976-06-20", "minimum"),
        ("since", "2023-02-29", "type_date"),
        ("since", "29-02-2023", "type_date"),
        ("since", "2024-13-01", "type_date"),
        ("since", "0000-01-01", "type_date"),
        ("since", "2024", "type_date"),
        ("since", "infinity", "type_date"),
        ("listed", "2", "type_boolean"),
        ("listed", "misschien", "type_boolean"),
        ("size", "Large", "enum"),
        ("size", "huge", "enum"),
    ],
)
def test_refused(refused, column, value, rule):
    assert refused(cell(column, f'"{value}"')) == [(2, column, value or None, rule)]


def test_every_problem_of_a_file_is_found_at_once(refused):
    text = HEADER + "a,,x,-2,,,\n" + "b,B,1,0.5,,,\n" + "B!,,1,0.5,nu,hm,nee\n"

    assert refused(text) == [
        (2, "name", None, "required"),
        (2, "level", "x", "type_integer"),
        (2, "share", "-2", "minimum"),
        (4, "company", "B!", "pattern"),
        (4, "name", None, "required"),
        (4, "since", "nu", "type_date"),
        (4, "listed", "hm", "type_boolean"),
        (4, "size", "nee", "enum"),
    ]


def test_a_key_that_returns_is_refused_with_the_row_that_had_it(companies):
    content = (HEADER + "a,A,,,,,\n" + "b,B,,,,,\n" + "a,A,,,,,\n" + "a,C,,,,,\n").encode()

    with pytest.raises(intake.ProblemsFound) as caught:
        intake.check({"companies": content}, [companies])

    found = [(p.row, p.column, p.value, p.rule, p.values["first"]) for p in caught.value.problems]
    assert found == [(4, "company", "a", "key", "2"), (5, "company", "a", "key", "2")]


GOALS = Table("goals", "", "", "goals.csv", (Field("goal", "integer"),), ("goal",))
LINKS = Table(
    "links",
    "",
    "",
    "links.csv",
    (Field("link", "integer"), Field("goal", "integer"), Field("part_of", "integer")),
    ("link",),
    (ForeignKey(("goal",), "goals", ("goal",)), ForeignKey(("part_of",), "links", ("link",))),
)


def links(rows: str, goals: str = "1\n8\n") -> list[tuple]:
    contents = {"goals": f"goal\n{goals}".encode(), "links": f"link,goal,part_of\n{rows}".encode()}
    with pytest.raises(intake.ProblemsFound) as caught:
        intake.check(contents, [LINKS, GOALS])
    return [(p.table, p.row, p.column, p.value, p.rule) for p in caught.value.problems]


def test_references_are_looked_up_in_the_other_table_and_in_the_own():
    assert links("1,8,\n2,9,1\n3,,7\n") == [
        ("links", 3, "goal", "9", "reference"),
        ("links", 4, "part_of", "7", "reference"),
    ]


def test_one_wrong_cell_is_one_problem():
    assert links("1,x,\n") == [("links", 2, "goal", "x", "type_integer")]


def test_references_to_a_file_with_broken_rows_are_not_blamed():
    assert links("1,8,\n", goals="1\n\x01\n") == [("goals", 3, None, None, "control_character")]


def test_a_refusal_lists_every_problem_in_the_language_of_the_reader(companies):
    content = (HEADER + "a,A,12.7,,,,\n" + "a,A,,,,,huge\n").encode()

    with pytest.raises(intake.ProblemsFound) as caught:
        intake.check({"companies": content}, [companies])

    assert str(caught.value).splitlines() == [
        "Er is niets ingelezen, want er zijn 3 fouten gevonden. Herstel ze en probeer het opnieuw.",
        "Tabel companies, rij 2, kolom level: “12.7” is geen geheel getal. "
        "Schrijf alleen cijfers, zonder punten of spaties.",
        "Tabel companies, rij 3, kolom size: “huge” is geen geldige code. Kies uit: large, small.",
        "Tabel companies, rij 3, kolom company: “a” staat al in rij 2. Verwijder een van de twee rijen.",
    ]
    assert caught.value.text("en").splitlines()[1] == (
        "Table companies, row 2, column level: “12.7” is not a whole number. "
        "Write digits only, without separators or blanks."
    )


RULES = [
    *("column_missing", "column_unknown", "column_twice", "cell_count", "empty_row", "quote"),
    *("nul", "required", "type_integer", "type_number", "type_boolean", "type_date", "enum"),
    *("pattern", "minimum", "maximum", "key", "reference"),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_its_sentence(language, rule):
    problem = Problem("t", 2, "c", "x", rule, {"expected": "y", "count": "1", "first": "2"})

    text = problem.text(language)

    assert problem.message_key in words(language)
    assert text.startswith(("Tabel t, rij 2, kolom c: ", "Table t, row 2, column c: "))
    assert text.endswith(".")


PATTERNED = {
    f"{table.name}.{field.name}": field for table in TABLES for field in table.fields if field.pattern
}


@pytest.mark.parametrize("field", PATTERNED.values(), ids=PATTERNED)
def test_how_a_value_must_look_is_said_in_words(field):
    alone = Table("t", "", "", "t.csv", (field,), (field.name,))
    with pytest.raises(intake.ProblemsFound) as caught:
        intake.check({"t": f"{field.name}\n~ ~\n".encode()}, [alone])
    (problem,) = caught.value.problems

    for language in LANGUAGES:
        text, unknown = (
            problem.text(language),
            Problem("t", 2, field.name, "~ ~", "pattern", {"expected": ""}),
        )
        assert field.pattern not in text
        assert text != unknown.text(language)


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(UserError, match="bestaat niet"):
        intake.read_file(tmp_path / "none.csv")
    with pytest.raises(UserError, match="is niet te lezen"):
        intake.read_file(tmp_path)


EVENTS = next(table for table in TABLES if table.name == "events")
DATED = [(table, field) for table in TABLES for field in table.fields if field.is_date]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-23-11", "2026-11-23"),
        ("11-23-2026", "2026-11-23"),
        ("31-11-2026", None),
        ("2026-11-31", None),
        ("2026-02-29", None),
        ("0000-01-01", None),
    ],
)
@pytest.mark.parametrize(("table", "field"), DATED, ids=[f"{t.name}.{f.name}" for t, f in DATED])
def test_a_date_that_does_not_exist_is_refused_in_every_column_of_dates(table, field, written, meant):
    reading = read(
        f"{field.name}\n{written}\n", tables=[Table("t", "", "", "t.csv", (field,), (field.name,))]
    )

    (problem,) = reading.problems
    assert (problem.rule, problem.value) == ("type_date", written)
    for language in LANGUAGES:
        assert (meant or "2020-11-04") in problem.text(language)


@pytest.mark.parametrize("written", ["2026-13", "2026-00", "0000"])
def test_a_month_or_year_that_does_not_exist_is_refused(written):
    alone = Table("t", "", "", "t.csv", (EVENTS.field("happened_on"),), ("happened_on",))

    assert outcome(f"happened_on\n{written}\n", tables=[alone])[2] == [(2, "happened_on", "type_date")]
