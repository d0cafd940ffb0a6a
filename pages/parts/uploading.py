"""Parts of the upload page: tables to fill in, the file as read, and what was understood of it."""

import streamlit as st

import intake
import store
from pages import LOCAL
from pages.parts import mapping
from pages.parts.given import Given
from pages.view import View
from translations import Words


def may_publish() -> bool:
    """Whether the monitor serves this machine only."""
    return st.get_option("server.address") in LOCAL


def templates(view: View) -> None:
    """A table to fill in, with one example row, for everything that can be uploaded."""
    words = view.words
    with st.expander(words("upload-templates")):
        tables = [code.table for code in intake.formats() if code.name.startswith("template_")]
        name = st.selectbox(
            words("upload-template-table"), tables, format_func=lambda code: words(f"table-{code}")
        )
        st.write(words(f"table-{name}-description"))
        with st.container(horizontal=True):
            for kind in ("csv", "xlsx"):
                st.download_button(
                    words(f"upload-template-{kind}"),
                    lambda kind=kind: intake.template(name, words.language, kind),
                    file_name=f"{name}.{kind}",
                    key=f"template-{kind}",
                    on_click="ignore",
                )


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
        text, known = question.text(words.language), answers.get(question.name, question.proposed)
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


def understood(view: View, reading: intake.Reading) -> None:
    """Where the rows go, how the file is written, and that no row is missing."""
    words = view.words
    view.heading(words("upload-understood"))
    view.figures(
        (words.number(reading.rows, 0), words("upload-rows")),
        (words.number(reading.accepted.num_rows, 0), words("upload-accepted")),
        (words.number(reading.refused, 0), words("upload-refused")),
        falls_short=reading.refused > 0,
    )
    view.definitions(
        (words("upload-table"), words(f"table-{reading.table}")),
        (words("upload-charset"), reading.encoding),
        (words("upload-delimiter"), words("delimiter-name", delimiter=reading.delimiter or "none")),
        (words("upload-decimal"), reading.decimal or ""),
        (words("upload-left-out"), " ".join(left.text(words.language) for left in reading.left_out)),
        (words("upload-hash"), reading.file_hash),
    )
    before = [
        version.version
        for version in store.shared().versions()
        if reading.file_hash in (part.file_hash for part in version.parts)
    ]
    if before:
        st.info(words("upload-again", version=str(before[0])))
    if reading.accepted.num_rows:
        with st.expander(words("upload-first-rows")):
            view.table(reading.accepted.slice(0, 10).to_pandas().astype(str))
