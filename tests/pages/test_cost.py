"""What showing a page costs: questions to the reading copy, and messages to the browser."""

import dataclasses

import pytest
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext

import store
from answers import ANSWERS
from pages import NAMES
from pages.filters import heeded
from tests.pages.reading import unfold

# Plain Streamlit sends at least one message an element; the endorsement with all parts of the survey sends most.
MOST_MESSAGES = 90

# The other pages read the store itself.
ANSWERING = [name for name in NAMES if name in {answer.page for answer in ANSWERS.values()}]
CHOSEN = {"sector": "textiles", "ministry": "BZ", "goal": "13"}


class Counting:
    """A connection that counts the questions it is asked: each takes a cursor."""

    def __init__(self, connection) -> None:
        self._connection, self.asked = connection, 0

    def cursor(self):
        self.asked += 1
        return self._connection.cursor()


@pytest.fixture
def connection(survey_home, monkeypatch) -> Counting:
    """The connection of the only reading copy, with the example survey; it has answered nothing yet."""
    monkeypatch.setenv("MONITOR_HOME", str(survey_home))
    copy = store.shared().reading_copy()
    counting = Counting(copy.connection)
    counted = dataclasses.replace(copy, connection=counting)
    monkeypatch.setattr(store.Store, "reading_copy", lambda *_: counted)
    return counting


@pytest.fixture
def sent(monkeypatch) -> list:
    """The messages sent to the browser so far."""
    messages, send = [], ScriptRunContext.enqueue
    monkeypatch.setattr(
        ScriptRunContext,
        "enqueue",
        lambda context, message: (messages.append(message), send(context, message)),
    )
    return messages


@pytest.mark.parametrize("name", ANSWERING)
def test_what_was_asked_is_not_asked_again(name, visit, connection):
    first = visit(name, lang="nl")
    assert not first.exception and connection.asked > 0
    asked = connection.asked
    visit(name, lang="en")
    visit(name, **{filter: code for filter, code in CHOSEN.items() if filter not in heeded(name)})
    first.run()
    assert connection.asked == asked


def drawn(messages: list) -> int:
    """How many of the messages put something on the page."""
    return sum(message.HasField("delta") for message in messages)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_few_messages(name, visit, connection, sent):
    app = visit(name)
    assert not app.exception and 0 < len(sent) <= MOST_MESSAGES
    folded = drawn(sent)
    sent.clear()
    if any(part.proto.id for part in app.expander):
        unfold(app)
        assert drawn(sent) > folded
