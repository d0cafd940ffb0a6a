"""How many rows a publication would add, change and take away, counted before it happens."""

import json

import pytest

import intake
import store
from reports.__main__ import main
from tests.conftest import NEWEST
from translations import LANGUAGES

HEAD = "agreement,counted_on,unit,source,value,qualifier,note_nl,note_en\n"


@pytest.fixture
def counts(tmp_path, tables):
    """A file of counts: one as it is, one changed, one new."""
    known = tables["agreement_counts"].fillna("").astype(str).to_dict("records")
    same, other = known[0], known[1] | {"value": "9999"}
    new = same | {"counted_on": "1999-01-01"}
    columns = HEAD.strip().split(",")
    quoted = (",".join(f'"{row[column]}"' for column in columns) for row in (same, other, new))
    path = tmp_path / "counts.csv"
    path.write_text(HEAD + "\n".join(quoted) + "\n", encoding="utf-8")
    return path


def test_rows_that_come_change_and_stay_are_told_apart(monitor, counts):
    reading = intake.read_upload(
        counts, counts.name, monitor.tables, reference=monitor.reading_copy().connection
    )
    assert monitor.effect(reading) == store.Effect(added=1, changed=1, removed=0, same=1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_tells_what_pages_would_show_and_publishes_nothing(monitor, counts, capsys, language):
    assert main(["preview", str(counts), "--json", "--lang", language]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["rows"] == {"added": 1, "changed": 1, "removed": 0}
    (changed,) = [each for each in answer["changes"] if each["column"] == "value"]
    assert (changed["answer"], changed["page"], changed["after"]) == ("agreements/counts", "agreements", 9999)
    assert len([each for each in answer["changes"] if each["column"] is None]) == 1
    assert monitor.newest() == NEWEST
