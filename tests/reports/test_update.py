"""Newer figures of what is due, fetched from publishers on this machine: some answer well, some do not."""

import json
import shutil

import pytest

import intake
import store
from intake.__main__ import main
from reports.update import collect, due, preview, publish, reason
from store import NotPublished
from tests.conftest import TODAY
from tests.intake.publishers.serving import Figures, serving
from translations import LANGUAGES, UserError, words

NEW, CBS = "eurostat_sdg_01_20_pc", "cbs_83841ned_1050010_2_1050290_a028721"
REVISED, SHIFTED, OUTLIER = "eurostat_sdg_04_10_t", "eurostat_sdg_08_30_t", "eurostat_sdg_07_40"
SAME, CHART = "wb_sh_tbs_incd", "owid_renewables_share"
DOWN, SLOW, NONSENSE, OFFLINE = (
    "eurostat_sdg_06_20_pc", "eurostat_sdg_16_10_t", "eurostat_sdg_03_20_vg_g", "un_8_6_1_neet",
)  # fmt: skip
EVERY = (NEW, CBS, REVISED, SHIFTED, OUTLIER, SAME, CHART, DOWN, SLOW, NONSENSE, OFFLINE)


@pytest.fixture
def opened(published_home, tmp_path) -> store.Store:
    return store.Store(shutil.copytree(published_home, tmp_path / "home"))


@pytest.fixture(scope="module")
def publishers():
    figures = Figures()
    figures.add(NEW, 2025)
    figures.add(CBS, 2025)
    figures.add(OUTLIER, 2025, 0.01)
    figures.revise(REVISED, 1.03)
    figures.revise(SHIFTED, 1.1)
    figures.broken = {"sdg_06_20": 503, "sdg_16_10": "slow", "sdg_03_20": "nonsense"}
    with serving(figures) as root, pytest.MonkeyPatch.context() as patched:
        patched.setenv("MONITOR_FETCH_SECONDS", "2")
        for name, service in intake.SERVICES.items():
            patched.setenv(service.setting, f"{root}/{name}")
        patched.setenv("MONITOR_UN", "http://127.0.0.1:9")
        yield figures


@pytest.fixture(scope="module")
def update(published_versions, publishers):
    """What came of these series, on the version that `opened` begins with."""
    return collect(published_versions, TODAY, only=EVERY)


def test_what_is_due_has_no_archived_series_and_none_of_this_year(connection):
    rows = due(connection, TODAY).rows.set_index("indicator")
    assert {NEW, CBS, SAME} <= set(rows.index)
    assert "eurostat_ilc_mdes01" not in rows.index  # archived
    assert "endorsement_rate" not in rows.index  # nobody to ask
    assert (rows["last_year"] < TODAY.year - 1).all()
    assert rows.loc[NEW, ["service", "dataset"]].tolist() == ["eurostat", "sdg_01_20"]
    asked = [(each.service, each.dataset) for each in due(connection, TODAY).wanted]
    assert len(asked) == len(set(asked))


def test_each_series_is_told_by_what_came_of_it(update):
    states = update.rows.set_index("indicator")["state"]
    assert states.to_dict() == {
        NEW: "new", CBS: "new", REVISED: "revised", SHIFTED: "waits", OUTLIER: "waits", SAME: "unchanged",
        CHART: "unchanged", DOWN: "failed", SLOW: "failed", NONSENSE: "failed", OFFLINE: "failed",
    }  # fmt: skip
    assert sum(update.counts.values()) == len(EVERY)
    why = update.rows.set_index("indicator")["why"]
    for code, said in (
        (DOWN, "503"),
        (SLOW, "seconds"),
        (NONSENSE, "no file of figures"),
        (OFFLINE, "internet"),
    ):
        assert said in why[code]("en")
    assert all(text(language) for text in why.dropna() for language in LANGUAGES)
    new = update.rows.set_index("indicator").loc[NEW]
    assert (new["added"], new["changed"], new["gone"]) == (1, 0, 0)


def test_what_is_chosen_becomes_one_version_with_a_reason_for_each_publisher(opened, update):
    before = opened.newest()
    chosen = list(update.of("new", "revised")["indicator"])
    assert set(chosen) == {NEW, CBS, REVISED}
    seen = preview(opened, update.reading(chosen)[0], TODAY)
    assert seen.others

    made = publish(opened, update, chosen, "tester", {"Eurostat": "new year", "CBS StatLine": "new table"})

    assert made.version == before + 1
    assert made.note == "Eurostat: new year; CBS StatLine: new table"
    assert reason(["Eurostat"], TODAY, words("en"))["Eurostat"]
    rows = opened.reading_copy().connection.execute(
        "SELECT indicator, max(year) FROM observations WHERE publication = $1 AND geo = 'NL' GROUP BY 1",
        [made.version],
    )
    assert dict(rows.fetchall()) == {NEW: 2025, CBS: 2025, REVISED: 2023}
    # The files are kept as they came, in one ZIP.
    assert opened.original(made.version, "observations")[:2] == b"PK"
    opened.undo(made.version, "tester", "back")
    assert set(collect(opened, TODAY, only=[NEW]).of("new")["indicator"]) == {NEW}


def test_nothing_is_half_published(opened, update):
    before = opened.newest()
    with pytest.raises(UserError):
        publish(opened, update, [NEW, CBS], "", {"Eurostat": "new year"})
    with pytest.raises(UserError):
        publish(opened, update, [NEW, CBS], "tester", {"Eurostat": " "})
    assert opened.newest() == before
    publish(opened, update, [CBS], "tester", {"CBS StatLine": "new table"})
    with pytest.raises(NotPublished):
        publish(opened, update, [NEW], "tester", {"Eurostat": "new year"})
    assert opened.newest() == before + 1
    assert CBS not in set(due(opened.reading_copy().connection, TODAY).rows["indicator"])


def test_what_failed_can_be_asked_again(published_versions, publishers, update, monkeypatch):
    # A busy publisher is asked three times more, one that cannot be reached is not.
    assert publishers.asked.count("sdg_06_20") == 4
    monkeypatch.setattr(publishers, "broken", {})
    failed = list(update.of("failed")["indicator"])
    again = update.with_again(collect(published_versions, TODAY, only=failed))
    assert len(again.rows) == len(update.rows)
    states = again.rows.set_index("indicator")["state"]
    assert states[[DOWN, SLOW, NONSENSE]].tolist() == ["unchanged"] * 3
    assert states[OFFLINE] == "failed"
    assert again.reading([NEW])[0].accepted.num_rows


class FixedDay:
    """The date of the tests as today."""

    @staticmethod
    def today():
        return TODAY


def test_the_command_publishes_what_has_nothing_to_confirm_and_writes_a_report(
    opened, publishers, monkeypatch, capsys, tmp_path
):
    monkeypatch.setenv("MONITOR_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("reports.update_command.date", FixedDay)
    # All of what is due is the work of bench/update.py.
    every = due(opened.reading_copy().connection, TODAY)
    some = type(every)(
        every.rows[every.rows["indicator"].isin([NEW, CBS, OUTLIER, SAME, OFFLINE])].reset_index(drop=True)
    )
    monkeypatch.setattr("reports.update.due", lambda connection, today: some)
    monkeypatch.setattr(publishers, "broken", {})
    report = tmp_path / "report.json"

    code = main(["fetch", "--due", "--publish", "--json", "--lang", "en", "--report", str(report)])

    told = json.loads(capsys.readouterr().out)
    states = {row["indicator"]: row["state"] for row in told["indicators"]}
    assert (states[NEW], states[OUTLIER], states[OFFLINE]) == ("new", "waits", "failed")
    assert code == 1
    assert told["version"] == opened.newest()
    assert json.loads(report.read_text())["version"] == told["version"]
    published = opened.reading_copy().connection.execute(
        "SELECT DISTINCT indicator FROM observations WHERE publication = $1", [told["version"]]
    )
    assert {code for (code,) in published.fetchall()} == {NEW, CBS}
