"""The upload page without a browser: problems found by filter, warnings confirmed, a preview nobody outran."""

import pandas as pd
import pytest

import intake
import store
from pages import plain
from tests.example.stores import with_waves
from tests.pages.reading import tables_on
from translations import UserError, words

say = words("nl")
HEAD = "wave,company,name,sector,size_class,level,evidence_url\n"


@pytest.fixture
def own(monitor, tmp_path, monkeypatch) -> store.Store:
    """A store of this test alone instead of the shared one, with two empty waves."""
    monkeypatch.setenv("MONITOR_HOME", str(with_waves(tmp_path / "home")))
    return store.shared()


def publish(opened: store.Store, name: str, content: str, **options) -> None:
    reading = intake.read_upload(
        content.encode(), name, opened.tables, reference=opened.reading_copy().connection
    )
    opened.publish(reading, content.encode(), "tester", "test", accept_warnings=True, **options)


def answers(levels: list, wave: str = "w2023") -> str:
    """A file of answers without any evidence, one company a level."""
    return HEAD + "".join(f"{wave},c{n},Bedrijf,retail,large,{level},\n" for n, level in enumerate(levels))


@pytest.fixture
def upload(own, visit):
    """The page after a file was chosen."""

    def chosen(content: str, name: str = "answers.csv"):
        app = visit("upload")
        app.file_uploader[0].set_value((name, content.encode(), "text/csv"))
        return app.run()

    return chosen


def publish_button(app) -> list:
    return [button for button in app.button if button.label == say("upload-publish")]


def sign(app):
    inputs = {field.label: field for field in app.text_input}
    inputs[say("upload-author")].set_value("Tester")
    inputs[say("upload-note")].set_value("Nieuwe meting")
    (button,) = publish_button(app)
    return button.click().run()


def test_what_somebody_published_meanwhile_is_looked_at_first(own, upload):
    app = upload(answers([0, 1, 2]))
    publish(own, "other.csv", answers([0, 0, 0], "w2020"))
    app = sign(app)
    assert [said.value for said in app.warning] == [say("upload-published-meanwhile", version="3")]
    assert own.newest() == 3
    assert publish_button(app)[0].key == "publish-3"  # a click on the button of before counts no more
    app = sign(app)
    assert own.newest() == 4 and not app.warning
    assert [said.value for said in app.success][-1:] == [say("upload-published", version="4", rows=3)]


def test_a_wave_that_is_published_again_with_other_answers_is_warned_of(own, upload):
    publish(own, "answers.csv", answers([0, 1, 2]))
    hides = say("preview-hides-older")
    assert hides not in [said.value for said in upload(answers([0, 1, 2])).warning]
    assert hides in [said.value for said in upload(answers([0, 1, 0])).warning]
    assert hides not in [said.value for said in upload(answers([0, 1, 0], "w2020")).warning]


def test_a_preview_that_failed_is_made_again(own, upload, monkeypatch):
    def full(*_) -> None:
        raise UserError("store-write-failed", home="x", reason="y")

    with monkeypatch.context() as broken:
        broken.setattr(store.Store, "candidate", full)
        app = upload(answers([0, 1]))
    assert [said.value for said in app.error] and not publish_button(app)
    assert publish_button(app.run())


def test_the_same_file_twice_is_recognised(own, upload):
    publish(own, "answers.csv", answers([0, 1]))
    said = [info.value for info in upload(answers([0, 1])).info]
    assert said == [say("upload-again", version="3")]


def test_the_lines_that_were_left_out_are_had_back(own, visit):
    content = "event,happened_on,kind,name_nl,name_en,verified,source\n" + "".join(
        f"e{day},2026-11-{day},law,Wet,Law,false,eurostat\n" for day in (30, 31)
    )
    publish(own, "events.csv", content, leave_out_refused=True)

    offered = {button.proto.label for button in visit("history").get("download_button")}

    assert offered >= {say("history-original"), say("history-refused-lines")}
    assert b"3,type_date,e31" in own.refused(3, "events")


def test_warnings_are_confirmed_one_by_one(upload):
    app = upload(answers([3, 3, 0]))
    assert not publish_button(app)
    # What changes is shown before, for it tells how much a warning matters.
    assert any("veranderingen op de pagina’s" in heading.value for heading in app.header)
    every, *each = app.checkbox
    assert every.label == say("upload-confirm", count=2) and len(each) == 2
    app = each[0].check().run()
    assert not publish_button(app)
    app = app.checkbox[2].check().run()
    assert publish_button(app)


def test_a_file_read_in_another_way_is_confirmed_again(upload):
    weighted = answers([3, 3]).replace("evidence_url", "evidence_url,weight").replace(",3,\n", ",3,,1.234\n")
    app = upload(weighted)
    app = app.checkbox[0].check().run()
    assert publish_button(app)
    asked = next(box for box in app.selectbox if set(box.options) == {",", "."})
    app = asked.select(",").run()
    assert not publish_button(app) and not app.checkbox[0].value


def test_many_warnings_are_confirmed_kind_by_kind_or_together(upload):
    app = upload(answers([3] * 30))
    _, kind = app.checkbox
    assert publish_button(kind.check().run())
    app = upload(answers([3] * 31))
    assert publish_button(app.checkbox[0].check().run())


def problems_on(app) -> pd.DataFrame:
    """The table of problems."""
    (shown,) = [table for table in tables_on(app) if say("problem-what") in table.columns]
    return shown


def test_a_long_list_of_problems_is_filtered(upload):
    app = upload(answers([*[f"zeven{n}" for n in range(60)], 3]))
    assert len(problems_on(app)) == 20
    app = next(box for box in app.selectbox if box.label == say("problem-severity")).select("warning").run()
    assert list(problems_on(app)[say("column")]) == ["evidence_url"]
    app = next(box for box in app.selectbox if box.label == say("problem-severity")).select("").run()
    app = (
        next(field for field in app.text_input if field.label == say("problems-search")).set_value("61").run()
    )
    assert list(problems_on(app)[say("problem-row")]) == [say("problem-row-name", row="61")]


def test_problems_that_say_the_same_are_one_line_with_its_rows(upload):
    shown = problems_on(upload(answers([*["zeven"] * 60, 3])))
    assert list(shown[say("problem-row")]) == [
        say("problem-row-name", row=say("problem-rows-more", rows="2, 3, 4", count=57)),
        say("problem-row-name", row="62"),
    ]


def test_what_a_file_says_is_no_markup(upload):
    said = "**9** <b>[9](https://example.org)</b>"
    app = upload(answers([3]).replace(",3,", f",3,{said}"))
    assert problems_on(app)[say("problem-value")][0] == said
    app = upload(answers([said]))
    asked = [box.label for box in app.selectbox]
    assert plain.markdown(say("values-value", value=said, count=1)) in asked
