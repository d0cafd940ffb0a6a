"""The log: everything that was done, by whom and from where, and that nobody changed it."""

import duckdb
import pytest

import store
from store import audit
from store.authors import COMMAND_LINE, ROUTE, Author
from store.bookkeeping import BOOKKEEPING
from store.lake import Lake
from tests.store.people import APPROVER
from tests.store.reading import read
from tests.store.test_store_command import monitor_home, run  # noqa: F401
from translations import words

GOALS = "goal,name_nl,colour\n13,Klimaat,#48773E\n"


CHANGES = {
    "another name": ("UPDATE lake.monitor.audit SET who = 'Somebody else' WHERE number = 3", "broken", "3"),
    "another time": (
        "UPDATE lake.monitor.audit SET done_at = done_at - INTERVAL 1 HOUR WHERE number = 2",
        "broken",
        "2",
    ),
    "one less": ("DELETE FROM lake.monitor.audit WHERE number = 4", "broken", "4"),
    "the first less": ("DELETE FROM lake.monitor.audit WHERE number = 1", "broken", "1"),
    "one twice": ("INSERT INTO lake.monitor.audit FROM lake.monitor.audit WHERE number = 5", "broken", "6"),
    "the end less": ("DELETE FROM lake.monitor.audit WHERE number >= 4", "lacks", "4"),
}


@pytest.mark.parametrize(("change", "fault", "value"), CHANGES.values(), ids=CHANGES)
def test_a_log_that_somebody_changed_is_found(change, fault, value):
    """The tables of the bookkeeping without a lake around them."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH ':memory:' AS lake; {BOOKKEEPING}")
        for version in range(1, 6):
            connection.execute("INSERT INTO lake.monitor.publications (version) VALUES (?)", [version])
            audit.add(connection, APPROVER, audit.PUBLISH, version)
        assert audit.faults(connection) == []

        connection.execute(change)

        first = audit.faults(connection)[0]
        assert (first.key, [*first.values.values()]) == (f"store-audit-{fault}", [value])


def test_the_log_says_who_did_what_and_from_where(published, package, home, run):  # noqa: F811
    published.publish(read(package, "goals", GOALS), GOALS.encode(), APPROVER, "why")
    published.undo(2, Author("Operator", COMMAND_LINE), "back")
    published.log.add(Author("Approver", ROUTE, "192.0.2.7"), audit.LINK, "h7k2mqd")
    published.withdraw(2, "tester", "must go")
    # What fails is not logged as done.
    with pytest.raises(store.NotPublished):
        published.withdraw(2, APPROVER, "again")
    assert [
        (each.number, each.who, each.way, each.address, each.did, each.version, each.about)
        for each in published.log.entries()
    ] == [
        (1, "tester", "program", None, "publish", 1, None),
        (2, "Approver", "page", "192.0.2.7", "publish", 2, None),
        (3, "Operator", "command_line", None, "undo", 3, None),
        (4, "Approver", "route", "192.0.2.7", "link", None, "h7k2mqd"),
        (5, "tester", "program", None, "withdraw", 4, None),
    ]
    code, out, _ = run("audit", "--lang", "en")
    lines = out.splitlines()
    assert code == 0 and lines[-1] == words("en")("store-audit-whole", count=5)
    assert lines[1].endswith("Approver (page, 192.0.2.7): published version 2")

    with Lake(home).writing() as lake:
        lake.execute("UPDATE lake.monitor.audit SET did = 'undo' WHERE number = 2")

    said = words("nl")("store-audit-broken", number="2")
    code, out, _ = run("audit")
    assert code == 1 and out.splitlines()[-1] == said
    assert run("verify")[:2] == (1, f"{said}\n")
