"""What ministries state and partners do stands on the pages once it has been delivered."""

import shutil
from pathlib import Path

import pytest

import store
from tests.pages.reading import tables_on
from translations import LANGUAGES, words

ROWS = {
    "ministries": [
        "GM0363,Amsterdam,Amsterdam,municipality,,,,,gm0363,true,tooi,",
    ],
    "ministry_statements": [
        "BZ,2025-03,yes,no,Brief over de SDG’s,https://example.org/brief,tooi",
        "FIN,2024,no,unknown,Begroting,,tooi",
        "GM0363,2025,yes,yes,Raadsbrief,,tooi",
    ],
    "partner_actions": [
        "union_school,union,FNV,Scholing over rechten,Training on rights,2024-05,8,tooi",
        "company_water,company,Bedrijf Voorbeeld,Schoon water,Clean water,2023,6,tooi",
    ],
}


@pytest.fixture(scope="module")
def delivered(tmp_path_factory) -> Path:
    """A data/ with a few rows of our own in the tables that are published empty."""
    data = tmp_path_factory.mktemp("delivered") / "data"
    shutil.copytree(store.DATA, data)
    for table, rows in ROWS.items():
        with (data / f"{table}.csv").open("a", encoding="utf-8") as file:
            file.write("".join(f"{row}\n" for row in rows))
    return data


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def read(visit, texts, monitor, delivered, home, monkeypatch):
    """Open a page of a monitor with those rows; gives the rows of its tables and all its text."""
    monkeypatch.setattr("store.opened.DATA", delivered)
    monkeypatch.setenv("MONITOR_HOME", str(home))

    def opened(name: str, **parameters):
        app = visit(name, **parameters)
        assert [error.value for error in (*app.exception, *app.error)] == []
        rows = [tuple(row) for table in tables_on(app) for row in table.to_numpy()]
        return rows, "\n".join(texts(app))

    return opened


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_ministry_states_stands_with_its_document_and_date(read, language):
    say = words(language)
    rows, page = read("ministries", lang=language)
    by_name = {row[0]: row for row in rows}
    yes, no, unknown = (say("yes-no-unknown", answer=answer) for answer in ("yes", "no", "unknown"))
    foreign = by_name[{"nl": "BZ: Buitenlandse Zaken", "en": "BZ: Foreign Affairs"}[language]]
    assert foreign[-4:] == (yes, no, "Brief over de SDG’s", say.date("2025-03"))
    finance = by_name[{"nl": "FIN: Financiën", "en": "FIN: Finance"}[language]]
    assert finance[-4:] == (no, unknown, "Begroting", say.date("2024"))
    general = by_name[{"nl": "AZ: Algemene Zaken", "en": "AZ: General Affairs"}[language]]
    assert general[-4:] == (unknown, unknown, "", "")
    # A municipality stands in the table, and is no ministry in the count.
    assert by_name["Amsterdam"][-4:] == (yes, yes, "Raadsbrief", say.date("2025"))
    assert say("ministries-headline", known=2, link=1, count=12) in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ministry_that_is_no_more_says_when_it_was_and_who_has_its_tasks(read, language):
    say = words(language)
    rows, _ = read("ministries", lang=language)
    dates = (say.date("2024-07-02"), say.date("2026-02-23"))
    name = {"nl": "Klimaat en Groene Groei", "en": "Climate Policy and Green Growth"}[language]
    assert [row[1:4] for row in rows if row[0] == f"KGG: {name}"] == [(*dates, "EZK")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_partners_do(read, language):
    say = words(language)
    rows, page = read("partners", lang=language)
    assert say("partners-title", count=2) in page
    assert say("partners-none") not in page
    kinds = {row[0]: row for row in rows}
    union = kinds[say("partner-kind-name", kind="union")]
    assert union[1:5] == (
        "FNV",
        {"nl": "Scholing over rechten", "en": "Training on rights"}[language],
        say.date("2024-05"),
        "8",
    )


def test_partners_of_a_goal(read):
    rows, page = read("partners", lang="nl", goal="6")
    assert [row[1] for row in rows] == ["Bedrijf Voorbeeld"]
    assert words("nl")("partners-title", count=1) in page
