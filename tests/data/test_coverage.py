"""docs/data.md says what the published figures hold."""

from pathlib import Path

import pandas as pd

from answers.indicators import each
from reports.coverage import coverage
from tests.conftest import TODAY
from translations import words

DOCUMENT = Path(__file__).parents[2] / "docs" / "data.md"


def test_the_document_is_the_one_of_the_published_figures(connection):
    assert DOCUMENT.read_text(encoding="utf-8") == coverage(connection, words("en")), (
        "python -m reports coverage --lang en > docs/data.md"
    )


def test_every_listed_series_stands_in_it_once_with_its_last_year(tables):
    dutch = tables["observations"].query("geo == 'NL'").groupby("indicator")["year"].max()
    listed = tables["indicators"].query("successor.isna() and indicator in @dutch.index")
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip(" *") for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    figures = [row[:3] for row in rows if row[1].isdigit()]
    assert sorted(figures) == sorted(
        [row.name_en, str(dutch[row.indicator]), row.publisher] for row in listed.itertuples()
    )


def stale_headlines(connection) -> list[str]:
    headlines = [answer for answer in each(connection, TODAY) if pd.notna(answer.about["headline_rank"])]
    measured = [answer for answer in headlines if not answer.netherlands.empty]
    assert len(measured) > 60
    return [answer.about["indicator"] for answer in measured if answer.is_stale(TODAY)]


def test_no_headline_indicator_is_stale(connection, changed):
    assert stale_headlines(connection) == []
    old = changed("DELETE FROM observations WHERE indicator = 'eurostat_sdg_07_40' AND year > 2018")
    assert stale_headlines(old) == ["eurostat_sdg_07_40"]
