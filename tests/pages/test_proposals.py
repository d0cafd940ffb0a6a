"""Four eyes on the upload page: one proposes, another sees the same and approves or declines; and who sees the log.

Who is logged in is told to the pages as api/doors.py would; the store has the last word.
"""

import pytest

import store
from pages import plain
from store.lake import Lake
from store.roles import Role
from tests.intake.delivering import delivery
from tests.pages.reading import tables_on, unfold
from tests.pages.test_delivery import delivered, rows  # noqa: F401
from tests.pages.test_upload import answers, own, publish, publish_button, upload  # noqa: F401
from tests.store.people import APPROVER, OTHER, PROPOSER, READER, somebody
from translations import words

say = words("nl")
EVENT = (
    "event,happened_on,kind,name_nl,name_en,verified,source\ne1,2026-11-20,law,{name},Law,false,eurostat\n"
)


@pytest.fixture
def be(monkeypatch):
    """From now on the reader is this person."""

    def become(person: store.Author) -> None:
        monkeypatch.setattr("pages.permission.asker", lambda: person.asker)

    become(PROPOSER)
    return become


def button(app, label: str, **values):
    return [each for each in app.button if each.label == say(label, **values)]


def press(app, label: str, **values):
    (found,) = button(app, label, **values)
    return found.click().run()


def propose(app, note: str = "Nieuwe meting"):
    """Fill in the form under what was read; the name is of who is logged in."""
    inputs = {field.label: field for field in app.text_input}
    assert inputs[say("upload-author")].disabled
    inputs[say("upload-note")].set_value(note)
    return press(app, "upload-propose")


@pytest.fixture
def proposed(own, be, upload):  # noqa: F811
    """The page behind a proposal with a refused row that is left out and a warning that is confirmed."""
    app = upload(answers([0, 3, "zeven"]))
    app = press(app, "values-confirm") if button(app, "values-confirm") else app
    app = next(box for box in app.checkbox if box.label == say("upload-leave-out", count=1)).check().run()
    app = next(box for box in app.checkbox if box.label == say("upload-confirm", count=1)).check().run()
    assert not publish_button(app)
    return propose(app)


def confirm(app):
    return next(box for box in app.checkbox if box.label == say("upload-confirm", count=1)).check().run()


def test_what_one_proposes_another_sees_as_they_did_and_approves(own, be, visit, proposed, texts):  # noqa: F811
    assert own.newest() == 2
    assert [said.value for said in proposed.success] == [say("proposal-made", number="1")]
    be(somebody("Stranger", Role.CONTRIBUTOR))
    assert not button(visit("upload"), "proposal-open", number="1")
    be(APPROVER)
    app = visit("upload")
    assert say("proposals-heading", count=1) in [heading.value for heading in app.header]

    app = press(app, "proposal-open", number="1")

    assert say("upload-understood") in [heading.value for heading in app.header]
    assert any(say("proposal-leaves-out", count=1) in text for text in texts(app))
    # Every warning is seen by both; nothing can be read in another way than it was proposed.
    assert not button(app, "proposal-approve") and not app.selectbox
    app = press(confirm(app), "proposal-approve")
    assert own.newest() == 3
    made = own.version(3)
    assert (made.author, made.approved_by, made.note) == ("Proposer", "Approver", "Nieuwe meting")
    assert (made.rows, made.parts[0].refused) == (2, 1)
    assert [said.value for said in app.success] == [say("proposal-approved", number="1", version="3")]
    shown = tables_on(visit("history"))[0]
    assert say("history-approved", author="Proposer", by="Approver") in set(shown[say("history-author")])


def test_nobody_approves_their_own_and_a_publisher_proposes_too(own, be, upload, visit, monkeypatch):  # noqa: F811
    be(APPROVER)
    propose(upload(answers([0, 1])))
    app = press(visit("upload"), "proposal-open", number="1")
    assert plain.markdown(say("proposal-own", number="1")) in [said.value for said in app.info]
    assert not button(app, "proposal-approve") and own.newest() == 2

    monkeypatch.setenv("MONITOR_FOUR_EYES", "off")
    app = press(visit("upload"), "proposal-open", number="1")
    assert press(app, "proposal-approve") and own.newest() == 3
    assert publish_button(upload(answers([0, 1, 2], "w2020")))


def test_a_declined_proposal_tells_who_made_it_why(own, be, visit, proposed):  # noqa: F811
    be(APPROVER)
    app = press(visit("upload"), "proposal-open", number="1")
    (reason,) = [field for field in app.text_input if field.label == say("proposal-reason")]
    reason.set_value("De steekproef klopt niet")
    press(app, "proposal-decline")

    be(PROPOSER)
    app = visit("upload")
    (shown,) = [table for table in tables_on(app) if say("proposal-state") in table.columns]
    stands = say(
        "proposal-stands", state="declined", by="Approver", reason="De steekproef klopt niet", version=""
    )
    assert list(shown[say("proposal-state")]) == [stands]
    assert not button(app, "proposal-open", number="1") and own.newest() == 2


def test_rows_that_somebody_changed_meanwhile_are_told_of(own, be, visit, upload):  # noqa: F811
    propose(upload(answers([0, 1])))
    propose(upload(EVENT.format(name="Wet"), "events.csv"))
    publish(own, "other.csv", answers([0, 0, 0]))
    publish(own, "other_events.csv", EVENT.format(name="Verdrag"))
    be(APPROVER)
    app = press(visit("upload"), "proposal-open", number="1")
    # Nobody but the proposer knows whether the companies that came meanwhile are to stay.
    assert plain.markdown(say("proposal-unanswered")) in [said.value for said in app.info]
    assert not button(app, "proposal-approve")
    app = press(press(app, "proposal-back"), "proposal-open", number="2")
    app = press(app, "proposal-approve")
    said = say("store-rows-changed-meanwhile", file="events.csv", version="4")
    assert plain.markdown(said) in [error.value for error in app.error]
    # It can still be declined, and is not open any more once somebody else took it.
    own.proposals.decline(2, OTHER, "verouderd")
    said = plain.markdown(say("proposal-not-open", number="2"))
    assert said in [warning.value for warning in app.run().warning]


def test_a_delivery_is_proposed_with_its_columns_words_and_wave(own, be, visit, delivered):  # noqa: F811
    propose(delivered(delivery()))
    be(APPROVER)

    app = press(press(visit("upload"), "proposal-open", number="1"), "proposal-approve")

    assert not app.exception and own.newest() == 3
    assert own.version(3).tables == ("survey_responses", "survey_waves")
    companies = (
        "SELECT company, sector, size_class, level FROM survey_responses WHERE wave = 'w2026' ORDER BY 1"
    )
    assert rows(own, companies)[0] == ("08228526", "electronics", "very_large", 3)


def test_a_file_that_names_no_edition_is_of_the_day_on_which_it_was_proposed(own, be, visit, tmp_path):  # noqa: F811
    file = b"Entity,Code,Year,Emissions\nNetherlands,NLD,2031,7.1\n"
    told = {"answers": {"indicator": "owid_co2_per_capita"}, "besides": [], "leave_out": False}
    said = dict.fromkeys(("as_format", "mapping", "meanings")) | told
    about = {"checked_on": 2, "table": "observations", "file": "co2.csv", "rows": 1}
    own.proposals.make(store.Content((("co2.csv", file),), said), PROPOSER, "Nieuw jaar", **about)
    with Lake(tmp_path / "home").writing() as lake:
        lake.execute("UPDATE lake.monitor.proposals SET proposed_at = '2026-03-05 12:00:00+00'")
    be(APPROVER)

    app = press(visit("upload"), "proposal-open", number="1")
    app = next(box for box in app.checkbox if box.key and box.key.startswith("confirm-")).check().run()
    press(app, "proposal-approve")

    assert rows(own, "SELECT edition, value FROM observations WHERE year = 2031") == [("2026-03-05", 7.1)]


def test_a_reader_uploads_nothing_and_a_contributor_undoes_nothing(own, be, visit):  # noqa: F811
    assert not button(visit("history"), "history-undo-button")
    be(READER)
    assert not visit("upload").get("file_uploader")


def test_administrators_alone_see_the_log(own, be, visit, texts, proposed):  # noqa: F811
    be(APPROVER)
    assert say("audit-heading") not in [heading.value for heading in visit("history").header]
    be(somebody("Administrator", Role.ADMINISTRATOR))
    app = unfold(visit("history"))
    (log,) = [table for table in tables_on(app) if say("audit-from") in table.columns]
    assert log.iloc[0][say("audit-deed")] == say("audit-did", did="propose", about="1", version="")
    assert log.iloc[0][say("history-author")] == "Proposer"
    app.selectbox(key="audit-did").select("decline")
    app = app.run()
    assert next(found for found in tables_on(app) if say("audit-from") in found.columns).empty
