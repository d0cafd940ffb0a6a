"""Four eyes: what one proposes another publishes or declines, and its content is there as long as it is open."""

import pytest

import store
from store import NotPublished
from store.authors import Author
from store.lake import Lake
from store.proposals import APPROVED, DECLINED, FOLDER, TAKEN_BACK
from store.roles import Asker, Role
from tests.store.people import APPROVER, OTHER, PROPOSER, READER, somebody
from tests.store.reading import read, traces
from translations import LANGUAGES, UserError

GOALS = "goal,name_nl,colour\n13,Klimaat,#48773E\n"


@pytest.fixture
def propose(published):
    """Propose a file of goals; gives the proposal."""

    def made(by=PROPOSER, text: str = GOALS) -> store.Proposal:
        content = store.Content((("goals.csv", text.encode()),), {"as_format": None, "leave_out": False})
        about = {"checked_on": published.newest(), "table": "goals", "file": "goals.csv", "rows": 1}
        return published.proposals.make(content, by, "nieuw doel", **about)

    return made


@pytest.fixture
def approve(published, package):
    """Read what is proposed, as it was kept, and publish it."""

    def approved(number: int, by=APPROVER, **options) -> store.Version:
        ((_, content),) = published.proposals.content(number).files
        reading = read(package, "goals", content.decode())
        return published.approve(number, by, reading, content, **options)

    return approved


def refusal(act) -> str:
    with pytest.raises(UserError) as caught:
        act()
    assert all(caught.value.text(language) for language in LANGUAGES)
    return caught.value.key


def log(opened: store.Store) -> list[tuple]:
    return [(each.who, each.did, each.version, each.about) for each in opened.log.entries()]


def kept(home) -> list[str]:
    return [path.name for path in (home / FOLDER).glob("*")]


def test_a_proposal_of_one_becomes_a_version_by_another(published, home, package, propose, approve, rows):
    made = propose()
    assert made.is_open and made.checked_on == 1 and published.newest() == 1
    again = store.Store(home, package).proposals  # after a restart
    assert again.every() == [made]
    assert again.content(1).files == (("goals.csv", GOALS.encode()),)
    assert again.content(1).said == {"as_format": None, "leave_out": False}

    version = approve(made.number, on_version=1)

    assert (version.author, version.approved_by, version.note) == ("Proposer", "Approver", "nieuw doel")
    assert (13, "Klimaat", "#48773E") in rows(published, "goals")
    (after,) = published.proposals.every()
    assert (after.state, after.version, after.decided_by) == (APPROVED, 2, "Approver")
    assert kept(home) == [] and published.verify() == []
    assert log(published)[1:] == [("Proposer", "propose", None, "1"), ("Approver", "approve", 2, "1")]
    assert refusal(lambda: approve(made.number)) == "proposal-not-open"


def test_nobody_approves_their_own_while_it_takes_two(published, propose, approve, monkeypatch):
    made = propose(by=APPROVER)

    assert refusal(lambda: approve(made.number)) == "proposal-own"
    namesake = Author("Approver", asker=OTHER.asker)
    assert published.newest() == 1
    assert log(published)[-1] == ("Approver", "refused", None, "1")

    monkeypatch.setenv("MONITOR_FOUR_EYES", "off")
    assert approve(made.number).approved_by == "Approver"
    monkeypatch.delenv("MONITOR_FOUR_EYES")
    second = propose(by=APPROVER, text=GOALS.replace("13", "14"))
    assert approve(second.number, by=namesake).version == 3


def test_a_declined_proposal_says_why_and_its_content_is_gone(published, home, propose, approve):
    made = propose()
    assert refusal(lambda: published.proposals.decline(1, APPROVER, " ")) == "proposal-reason-missing"

    published.proposals.decline(made.number, APPROVER, "De bron ontbreekt")

    (after,) = published.proposals.every()
    assert (after.state, after.reason, after.decided_by) == (DECLINED, "De bron ontbreekt", "Approver")
    assert kept(home) == [] and traces(home, ["Klimaat"]) == {}
    assert refusal(lambda: published.proposals.content(1)) == "proposal-not-open"
    assert log(published)[-1] == ("Approver", "decline", None, "1")


def test_a_proposal_is_taken_back_by_who_made_it_alone(published, home, propose):
    propose()
    assert refusal(lambda: published.proposals.take_back(1, OTHER)) == "proposal-of-another"
    published.proposals.take_back(1, PROPOSER)
    assert published.proposals.every()[0].state == TAKEN_BACK and kept(home) == []


def test_who_has_not_the_role_is_refused_by_the_store_itself(published, package, propose, approve):
    made, reading = propose(), read(package, "goals", GOALS)
    ended = Author("Approver", asker=Asker(Role.PUBLISHER, "Approver", "x", until=1.0, can_log_in=True))
    for act in (
        lambda: published.publish(reading, GOALS.encode(), PROPOSER, "why"),
        lambda: published.undo(1, PROPOSER, "why"),
        lambda: published.withdraw(1, PROPOSER, "why"),
        lambda: approve(made.number, by=somebody("Third", Role.CONTRIBUTOR)),
        lambda: published.proposals.decline(made.number, PROPOSER, "why"),
        lambda: propose(by=READER),
    ):
        assert refusal(act) == "may-not-as"
    assert refusal(lambda: published.proposals.decline(made.number, ended, "why")) == "may-not-unknown"
    assert published.newest() == 1 and [each.is_open for each in published.proposals.every()] == [True]
    assert [each.did for each in published.log.entries()][-7:] == ["refused"] * 7


def test_rows_that_changed_since_it_was_proposed_are_looked_at_first(published, package, propose, approve):
    made = propose()
    other = GOALS.replace("#48773E", "#112233")
    published.publish(read(package, "goals", other), other.encode(), "official", "why")

    with pytest.raises(NotPublished) as caught:
        approve(made.number)

    assert caught.value.key == "store-rows-changed-meanwhile"
    assert published.proposals.every()[0].is_open and published.newest() == 2


def test_a_preview_of_an_older_version_is_not_approved(published, package, propose, approve):
    made = propose()
    other = GOALS.replace("13,", "14,")
    published.publish(read(package, "goals", other), other.encode(), "official", "why")
    with pytest.raises(NotPublished) as caught:
        approve(made.number, on_version=1)
    assert caught.value.key == "store-published-meanwhile"
    assert approve(made.number, on_version=2).version == 3


def test_content_that_changed_on_the_disk_is_not_opened(published, home, propose):
    (home / FOLDER).mkdir()
    (home / FOLDER / "0000").write_bytes(b"left behind by a killed proposer: it goes with the next")
    propose()
    (path,) = (home / FOLDER).glob("*")
    path.write_bytes(path.read_bytes() + b"x")
    assert refusal(lambda: published.proposals.content(1)) == "proposal-damaged"
    assert [fault.key for fault in published.verify()] == ["proposal-damaged"]


def test_proposals_and_the_log_outlive_a_withdrawal(published, home, package, propose, approve):
    approve(propose().number)
    waits = propose(text=GOALS.replace("13", "14"))
    before = log(published)

    published.withdraw(2, APPROVER, "must go")

    reopened = store.Store(home, package)
    assert log(reopened) == [*before, ("Approver", "withdraw", 3, None)]
    assert reopened.proposals.every()[0] == waits and reopened.proposals.content(2).files
    assert reopened.verify() == []
    assert traces(home, ["Klimaat"]) == {} or approve(waits.number).version == 4


def test_the_hash_of_a_proposal_tells_nobody_what_was_in_it():
    content = store.Content((("goals.csv", GOALS.encode()),), {})
    assert content.packed() != content.packed() and store.Content.unpacked(content.packed()) == content


def test_a_proposal_that_is_not_written_whole_is_not_there(published, home, propose, monkeypatch):
    def full(*_, **__) -> None:
        raise OSError("no room")

    with monkeypatch.context() as broken, pytest.raises(UserError) as caught:
        broken.setattr("store.audit.add", full)
        propose()
    assert caught.value.key == "store-write-failed"
    assert published.proposals.every() == []
    assert Lake(home).read(lambda cursor: cursor.execute("FROM lake.monitor.proposals").fetchall()) == []
