"""A target knows its state: the table of cases, the order of several, and the sentence on each."""

from datetime import date

import pandas as pd
import pytest

import queries
from answers.target import Figure, Target, judged
from answers.target_words import each_explained, explained, label, sentence
from tests.stats.small_tables import table
from translations import LANGUAGES, words

# Figures are written year:percent; i an interim one, p one placed by its year of publication.
CASES = """
target  | held               | figures                | today      | state        | outcome              | figure | why
90 2023 | 2018-07            | 2017:30 2023:41        | 2023-11-01 | closed       | not_met              | 2023   | closed by the figure of its own year
90 2023 | 2018-07            | 2017:30 2023:93        | 2026-11-26 | closed       | met                  | 2023   | closed and met
90 2023 | 2018-07            | 2017:30 2023:90        | 2026-11-26 | closed       | met                  | 2023   | met to the point
90 2023 | 2018-07            | 2017:30 2023:89.9999   | 2026-11-26 | closed       | met                  | 2023   | a difference that is not shown is none
90 2023 | 2018-07            | 2017:30 2023:89.9      | 2026-11-26 | closed       | not_met              | 2023   | a tenth is missed
90 2023 | 2018-07            | 2017:30 2020:35        | 2023-12-31 | open         | behind               | 2020   | its year still runs
90 2023 | 2018-07            | 2017:30 2020:35        | 2024-01-01 | closed       | not_met_before       | 2020   | its year is over, the last figure before it judges
90 2023 | 2018-07            | 2017:30 2020:95        | 2024-01-01 | closed       | met_before           | 2020   | the last figure before it was enough
90 2023 | 2018-07            | 2017:30 2023:60i       | 2023-12-31 | open         | behind               | 2023   | an interim figure does not close a year that runs
90 2023 | 2018-07            | 2017:30 2023:60i       | 2024-01-01 | closed       | not_met              | 2023   | once it is over, an interim figure is its own
90 2023 | 2018-07            | 2023:60i 2023:93       | 2026-11-26 | closed       | met                  | 2023   | a final figure after an interim one
90 2023 | 2018-07            | 2023:93 2023:60i       | 2026-11-26 | closed       | met                  | 2023   | an interim figure after a final one of the same year
90 2023 | 2018-07            | 2023:41 2026:45i       | 2026-11-26 | closed       | not_met              | 2023   | an interim figure of a later year changes nothing
90 2023 | 2018-07            | 2017:30 2023:41p       | 2026-11-26 | closed       | not_met_before       | 2023   | a figure published in its year may be about an earlier one
90 2023 | 2018-07            | 2017:30 2024:95        | 2024-06-01 | closed       | not_met_before       | 2017   | a figure of a later year does not judge it
90 2023 | 2018-07            | 2017:30 2024:95        | 2023-06-01 | closed       | not_met_before       | 2017   | and shows that its year is over
90 2023 | 2018-07            | 2024:95                | 2024-06-01 | closed       | no_figure            | none   | only a figure of a later year
90 2023 | 2018-07            |                        | 2023-06-01 | open         | no_pace              | none   | open without a measurement
90 2023 | 2018-07            |                        | 2024-06-01 | closed       | no_figure            | none   | closed without a measurement
95 2030 | 2026-11-26         | 2017:30 2023:41        | 2026-11-26 | open         | behind               | 2023   | open and behind: the line leads to 54
50 2030 | 2026-11-26         | 2017:30 2023:41        | 2026-11-26 | open         | on_pace              | 2023   | open and on pace
40 2030 | 2026-11-26         | 2017:30 2023:41        | 2026-11-26 | open         | reached              | 2023   | open and reached already
95 2030 | 2026-11-26         | 2023:41                | 2026-11-26 | open         | no_pace              | 2023   | one figure has no pace
50 2030 | 2026-11-26         | 2010:5 2023:41         | 2026-11-26 | open         | on_pace              | 2023   | the first figure is of before 2015
50 2030 | 2026-11-26         | 2010:5 2017:40 2023:41 | 2026-11-26 | open         | behind               | 2023   | the pace is that since 2015
90      | 2026               | 2017:30 2023:41        | 2026-11-26 | without_year | without_year_short   | 2023   | no year
30      | 2026               | 2017:30 2023:41        | 2026-11-26 | without_year | without_year_reached | 2023   | no year, reached
90      | 2026               |                        | 2026-11-26 | without_year | without_year_unknown | none   | no year and no figure
90      | 2018 2026          | 2017:30                | 2026-11-26 | withdrawn    | withdrawn            | 2017   | no year and withdrawn
90 2030 | 2018-07 2025-11    | 2017:30 2023:41        | 2026-11-26 | withdrawn    | withdrawn            | 2023   | withdrawn
90 2030 | 2018-07 2026       | 2017:30 2023:41        | 2026-11-26 | withdrawn    | withdrawn            | 2023   | withdrawn this year
90 2030 | 2018-07 2026-11-27 | 2017:30 2023:41        | 2026-11-26 | open         | behind               | 2023   | withdrawn tomorrow
90 2023 | 2018-07 2023-06    | 2017:30 2023:41        | 2026-11-26 | withdrawn    | withdrawn            | 2023   | withdrawn before its year was over
90 2023 | 2018-07 2023       | 2017:30 2023:41        | 2026-11-26 | closed       | not_met              | 2023   | it held through its year
90 2023 | 2018-07 2023-12-31 | 2017:30 2023:41        | 2026-11-26 | closed       | not_met              | 2023   | to the last day
90 2023 | 2018-07 2026-11    | 2017:30 2023:41        | 2026-11-26 | closed       | not_met              | 2023   | replaced after its year: the verdict stays
"""  # noqa: E501 - a table is read by its lines


def figures(text: str) -> list[Figure]:
    found = []
    for part in text.split():
        year, share = part.rstrip("ip").split(":")
        found.append(Figure(int(year), float(share) / 100, not part.endswith("p"), not part.endswith("i")))
    return found


def stated(wanted: str, held: str = "", code: str = "ours", **more) -> dict:
    """A row of queries/targets.sql: percent and year of the target, from when until when it held."""
    value, year = [*wanted.split(), None][:2]
    since, until = [*held.split(), None, None][:2]
    row = dict.fromkeys(queries.load("targets").columns) | {
        "target": code,
        "value": float(value),
        "series_value": float(value) / 100,
        "unit_conversion": "percent_to_share",
        "unit_nl": "% van de bedrijven",
        "unit_en": "% of companies",
        "year": year and int(year),
        "direction": 1,
        "valid_from": since,
        "valid_to": until,
        "series_match": "same",
    }
    return row | more


def judge(rows: list[dict], text: str, today: str = "2026-11-26") -> tuple[Target, ...]:
    frame = pd.DataFrame(rows).astype({"year": "Int64"})
    return judged(frame, figures(text), date.fromisoformat(today))


@pytest.mark.parametrize("row", table(CASES), ids=lambda row: row[-1])
def test_a_target_knows_its_state(row):
    wanted, held, known, today, state, outcome, year, _ = row
    (target,) = judge([stated(wanted, held)], known, today)
    assert (target.state, target.outcome) == (state, outcome)
    assert (target.figure and str(target.figure.year)) == (None if year == "none" else year)
    assert (target.verdict in ("met", "not_met", "insufficient_data")) == (state == "closed")
    assert (target.course is None) == (state != "open")
    assert (target.rule is None) == (target.verdict not in ("met", "not_met"))


@pytest.mark.parametrize("row", table(CASES), ids=lambda row: row[-1])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_case_has_its_sentence_and_its_label(row, language):
    wanted, held, known, today, *_, year, _ = row
    say = words(language)
    (target,) = judge([stated(wanted, held)], known, today)
    said = sentence(target, say)
    assert say.number(float(wanted.split()[0])) in said
    assert label(target, say).count(say.share(target.value)) == 1
    if year != "none" and target.state != "withdrawn" and target.outcome != "no_pace":
        assert year in said
    assert "None" not in said and "nan" not in said and ".." not in said


def test_less_is_better_turns_everything():
    def one(value: float, today: str) -> Target:
        rows = [stated("10 2030", direction=-1)]
        return judge(rows, f"2020:20 2025:{value}", today)[0]

    assert one(14, "2026-01-01").outcome == "on_pace"
    assert one(16, "2026-01-01").outcome == "behind"
    assert one(10, "2026-01-01").outcome == "reached"
    assert one(11, "2031-01-01").outcome == "not_met_before"
    assert one(9, "2031-01-01").outcome == "met_before"
    assert one(14, "2026-01-01").gap == pytest.approx(0.04)


def test_a_series_that_is_only_similar_judges_nothing_but_the_official_figure_does():
    rows = [stated("90 2020", series_match="similar")]
    (target,) = judge(rows, "2017:30 2020:89")
    assert (target.state, target.verdict, target.outcome) == (
        "closed",
        "insufficient_data",
        "other_definition",
    )
    official = {"final_value": 91.0, "final_series_value": 0.91}
    (target,) = judge([stated("90 2020", series_match="similar", **official)], "2017:30 2020:89")
    assert (target.verdict, target.basis, target.figure) == ("met", "official", Figure(2020, 0.91))
    assert target.drawn == Figure(2020, 0.89)
    assert (target.needed, target.achieved) == (None, None)
    for language in LANGUAGES:
        said = sentence(target, words(language), words(language).share)
        assert "91%" in said and "89%" in said


def test_the_pace_runs_from_the_figure_known_when_the_target_was_set():
    known = "2016:20 2017:30 2020:36 2023:42"
    (target,) = judge([stated("90 2023", "2018-07")], known)
    assert (target.first.year, target.start.year) == (2017, 2017)
    assert (target.needed, target.achieved) == (pytest.approx(0.1), pytest.approx(0.02))
    (target,) = judge([stated("90 2023")], known)
    assert target.first.year == 2016
    (target,) = judge([stated("90 2030", "2018-07")], known)
    assert (target.first.year, target.start.year) == (2016, 2023)
    assert (target.needed, target.achieved) == (pytest.approx(0.48 / 7), pytest.approx(0.22 / 7))


ORDERS = """
targets                                      | order               | why
a=90 2023; b=95 2030                         | b open, a closed    | two at once: the open one leads
a=95 2035; b=80 2030                         | b open, a open      | of two open ones the next
a=80 2020; b=90 2023                         | b closed, a closed  | of two closed ones the latest
a=90; b=90 2023                              | b closed, a without_year | a verdict before no year
a=90 2030 @2018 2025; b=70 2030 @2025        | b open, a withdrawn | replaced by a lower one
a=90 2030 @2018 2025; b=90                   | b without_year, a withdrawn | what holds before what does not
"""


@pytest.mark.parametrize("row", table(ORDERS), ids=lambda row: row[-1])
def test_which_target_leads(row):
    written, order, _ = row
    rows = []
    for part in written.split("; "):
        code, wanted = part.split("=")
        wanted, _, held = wanted.partition(" @")
        rows.append(stated(wanted, held, code))
    found = judge(rows, "2017:30 2023:41")
    assert ", ".join(f"{target.code} {target.state}" for target in found) == order


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_target_that_was_replaced_names_its_successor(language):
    say = words(language)
    old, new = stated("90 2030", "2018 2025-11", "old"), stated("70 2032", "2025-11-05", "new")
    leading, withdrawn = judge([old, new], "2017:30 2023:41")
    assert (leading.code, withdrawn.successor.code) == ("new", "new")
    said = sentence(withdrawn, say)
    assert all(part in said for part in ("90%", "2030", say.date("2025-11"), "70%", "2032"))
    # One for the same year is nearer, and one set later for another year need not have replaced anything.
    same, later = stated("80 2030", "2026-01", "same"), stated("60 2035", "2026", "later")
    assert judge([old, new, same, later], "2017:30 2023:41")[-1].successor.code == "same"
    assert judge([old, later], "2017:30 2023:41")[-1].successor is None
    # Where the days are not known nothing is claimed.
    unknown = judge([old, stated("70 2032", "", "new")], "2017:30 2023:41")[1]
    assert unknown.successor is None
    assert "70%" not in sentence(unknown, say)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_set_it_and_what_must_be_known_stand_beside_it(language):
    say = words(language)
    more = {f"set_by_{language}": "the cabinet", f"note_{language}": "A note."}
    (target,) = judge([stated("90 2023", "2018-07", **more)], "2017:30 2023:41")
    said = explained(target, say)
    assert f"the cabinet, {say.date('2018-07')}" in said
    assert said.endswith(" A note.")
    (by,) = judge([stated("90 2023", **more)], "2023:41")
    (since,) = judge([stated("90 2023", "2018-07")], "2023:41")
    assert "the cabinet:" in sentence(by, say)
    assert say.date("2018-07") in sentence(since, say)


def test_what_the_note_of_one_target_says_is_not_said_again_with_the_next():
    say = words("nl")
    first = {"note_nl": "Eerste zin. Alleen hier."}
    then = {"note_nl": "Eerste zin. Alleen daar."}
    found = judge([stated("90 2030", "2018", **first), stated("95 2040", "2018", **then)], "2017:30")
    told = each_explained(found, say)
    assert [line.removeprefix(sentence(target, say)) for line, target in zip(told, found, strict=True)] == [
        " Eerste zin. Alleen hier.",
        " Alleen daar.",
    ]


def test_a_date_that_is_none_makes_no_page_fail():
    (target,) = judge([stated("90 2030", "2018-13 2019-99-99")], "2017:30")
    assert target.state == "withdrawn"
    assert sentence(target, words("nl"), words("nl").share)
