"""Parts of the upload page: whether there is anything to upload to, and the file as read."""

import streamlit as st

import intake
import store
from pages import PERMISSION, plain
from pages.parts import mapping
from pages.parts.given import Given
from pages.view import View
from translations import Words


def may_publish() -> bool:
    """Whether this reader may publish, undo, and see files as they came."""
    return st.context.headers.get(PERMISSION) == "yes"


def read(view: View, file: Given) -> intake.Reading:
    """The file as understood, with the reader's corrections to format and open questions."""
    words = view.words
    said = st.session_state.setdefault(f"said-{file.id}", {"as_format": None, "answers": {}})
    columns = mapping.chosen(file.id)
    # Whatever version the reader looks at: a file is compared with what is there now.
    now = store.shared().reading_copy(store.shared().newest())
    asked = (file.id, now.version, said["as_format"], tuple(said["answers"].items()), repr(columns))
    # Its place is kept when it is gone, or what is open below it would close.
    bar = st.empty()
    if st.session_state.get("upload-asked") != asked:
        try:
            st.session_state["upload-reading"] = intake.read_upload(
                file.content,
                file.name,
                intake.tables(store.DATA),
                reference=now.connection,
                as_format=said["as_format"],
                answers=said["answers"],
                mapping=columns,
                progress=lambda stage, part: bar.progress(part or 0.0, words(f"progress-{stage}")),
            )
        finally:
            bar.empty()
        st.session_state["upload-asked"] = asked
    reading = st.session_state["upload-reading"]
    _ask(view, reading, said)
    return reading


def _ask(view: View, reading: intake.Reading, said: dict) -> None:
    """The format, to correct, and what the file does not tell; a new answer reads the file again."""
    words = view.words
    formats = {code.name: code for code in intake.formats()}
    chosen = st.selectbox(
        words("upload-format"),
        list(formats),
        index=list(formats).index(reading.format),
        format_func=lambda code: formats[code].title(words.language),
    )
    answers = dict(said["answers"])
    for question in reading.questions:
        text = plain.markdown(question.text(words.language))
        known = answers.get(question.name, question.proposed)
        if question.choices:
            answer = st.selectbox(
                text,
                question.choices,
                index=question.choices.index(known) if known in question.choices else None,
                placeholder=words("upload-answer"),
                format_func=lambda choice: _choice(choice, words),
            )
        else:
            answer = st.text_input(text, value=known or "") or None
        if answer is not None and answer != known:
            answers[question.name] = answer
    if chosen != reading.format or answers != said["answers"]:
        said["as_format"] = chosen if chosen != reading.format else said["as_format"]
        said["answers"] = answers
        st.rerun()


def _choice(choice: str, words: Words) -> str:
    """An answer in words where it has them: a publisher's own codes stay as they are."""
    if not choice:
        return words("upload-answer-total")
    return words(f"choice-{choice}") if f"choice-{choice}" in words else choice
