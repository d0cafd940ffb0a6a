"""docs/data.md says what the published figures hold."""

from pathlib import Path

from reports.coverage import coverage
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
