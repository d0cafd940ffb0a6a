"""Rows written on the page of uploads: any table, and what a file names that the monitor does not have."""

import pytest

import store
from tests.example.stores import published
from tests.example.written import INDICATOR
from translations import words

say = words("nl")
SERIES = (
    "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
    "ESTAT:SDG_99_10(1.0),20/11/26 11:00:00,A,PC,NL,2023,41.5,\n"
    "ESTAT:SDG_99_10(1.0),20/11/26 11:00:00,A,PC,NL,2024,43.5,\n"
)


@pytest.fixture
def own(monitor, tmp_path, monkeypatch) -> store.Store:
    """A store of this test alone instead of the shared one."""
    monkeypatch.setenv("MONITOR_HOME", str(published(tmp_path / "home")))
    return store.shared()


def cell(app, table: str, column: str):
    """The input of a column in the form of a table."""
    (found,) = [
        element
        for element in (*app.text_input, *app.selectbox)
        if element.key and element.key.startswith("write-") and element.key.endswith(f"-{table}-{column}")
    ]
    return found


def press(app, label: str):
    (button,) = [button for button in app.button if button.label == say(label)]
    return button.click().run()


def write(app, table: str, cells: dict[str, str]):
    for column, value in cells.items():
        cell(app, table, column).set_value(value)
    checks = [button for button in app.button if button.label == say("write-check")]
    (check,) = [
        button for button in checks if f"-{table}" in button.form_id and "missing" in button.form_id
    ] or checks
    return check.click().run()


def sign(app):
    inputs = {field.label: field for field in app.text_input}
    inputs[say("upload-author")].set_value("Tester")
    inputs[say("upload-note")].set_value("Nieuw")
    return press(app, "upload-publish")


def test_a_series_of_an_unknown_indicator_is_described_and_read_on(own, visit):
    app = visit("upload")
    app.file_uploader[0].set_value(("sdg_99_10.csv", SERIES.encode(), "text/csv"))
    app = app.run()
    app = sign(write(app, "indicators", INDICATOR))
    assert [said.value for said in app.success][:1] == [say("upload-published", version="2", rows=1)]

    # The file of before is at hand again, and now known.
    app = sign(app)
    assert own.newest() == 3 and not app.exception
    with own.reading_copy().connection.cursor() as cursor:
        rows = "SELECT year, value FROM observations WHERE indicator = 'eurostat_sdg_99_10' ORDER BY year"
        assert cursor.execute(rows).fetchall() == [(2023, 41.5), (2024, 43.5)]


def test_a_row_that_is_not_right_is_shown_and_written_again(own, visit):
    app = visit("upload")
    (table,) = [box for box in app.selectbox if box.key == "write-table"]
    app = table.select("events").run()
    event = {
        "event": "new_event",
        "happened_on": "31-11-2026",
        "kind": "law",
        "name_nl": "Wet",
        "name_en": "Law",
    }
    app = write(app, "events", event | {"verified": "false", "source": "eurostat"})
    assert any("31-11-2026" in str(element.proto) for element in app.get("html"))
    app = write(app, "events", {"happened_on": "30-11-2026"})
    app = sign(app)
    assert own.newest() == 2
    with own.reading_copy().connection.cursor() as cursor:
        assert cursor.execute("SELECT happened_on FROM events WHERE event = 'new_event'").fetchall() == [
            ("2026-11-30",)
        ]


def test_a_row_can_be_put_away(own, visit):
    app = visit("upload")
    app = press(write(app, "goals", {"goal": "18"}), "write-stop")
    assert not [button for button in app.button if button.label == say("upload-publish")]
    assert cell(app, "goals", "goal").value == ""
