"""Parts of the upload page: what was understood of a file, what is wrong with it, and what it would change."""

import hashlib

import pandas as pd
import streamlit as st

import intake
import queries
import store
from answers.changes import Change
from pages import LOCAL
from pages.parts import mending
from pages.view import View
from translations import Words

# Longer lists scroll, and can be sorted and searched.
MOST_IN_FULL = 25


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


def read(view: View, name: str, content: bytes) -> intake.Reading:
    """The file as understood, with the reader's corrections to format and open questions."""
    words = view.words
    digest = hashlib.sha256(content).hexdigest()
    given = st.session_state.setdefault(f"given-{digest}", {"as_format": None, "answers": {}})
    mapping = mending.mapping()
    asked = (digest, view.copy.version, given["as_format"], tuple(given["answers"].items()), repr(mapping))
    if st.session_state.get("upload-asked") != asked:
        with st.spinner(words("upload-reading")):
            st.session_state["upload-reading"] = intake.read_upload(
                content,
                name,
                intake.tables(store.DATA),
                reference=view.copy.connection,
                as_format=given["as_format"],
                answers=given["answers"],
                mapping=mapping,
            )
        st.session_state["upload-asked"] = asked
    reading = st.session_state["upload-reading"]
    _ask(view, reading, given)
    return reading


def _ask(view: View, reading: intake.Reading, given: dict) -> None:
    """The format, to correct, and what the file does not tell; a new answer reads the file again."""
    words = view.words
    formats = {code.name: code for code in intake.formats()}
    chosen = st.selectbox(
        words("upload-format"),
        list(formats),
        index=list(formats).index(reading.format),
        format_func=lambda code: formats[code].title(words.language),
    )
    answers = dict(given["answers"])
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
    if chosen != reading.format or answers != given["answers"]:
        given["as_format"] = chosen if chosen != reading.format else given["as_format"]
        given["answers"] = answers
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
    )
    view.definitions(
        (words("upload-table"), words(f"table-{reading.table}")),
        (words("upload-charset"), reading.encoding),
        (words("upload-delimiter"), words("delimiter-name", delimiter=reading.delimiter or "none")),
        (words("upload-decimal"), reading.decimal or ""),
        (words("upload-left-out"), " ".join(left.text(words.language) for left in reading.left_out)),
        (words("upload-hash"), reading.file_hash),
    )
    if reading.accepted.num_rows:
        with st.expander(words("upload-first-rows")):
            view.table(reading.accepted.slice(0, 10).to_pandas().astype(str))


def problems(view: View, reading: intake.Reading) -> None:
    """Every problem with its row, and the row as it stands in the file to mend it by."""
    words = view.words
    if not reading.problems:
        st.success(words("upload-no-problems"))
        return
    view.heading(words("upload-problems", errors=len(reading.errors), warnings=len(reading.warnings)))
    lines = reading.lines(problem.row for problem in reading.problems).fillna("").agg(" | ".join, axis=1)
    table = pd.DataFrame(
        {
            words("problem-row"): [problem.row for problem in reading.problems],
            words("column"): [problem.column or "" for problem in reading.problems],
            words("problem-value"): [problem.value or "" for problem in reading.problems],
            words("problem-severity"): [
                words("severity", severity=problem.severity) for problem in reading.problems
            ],
            words("problem-what"): [problem.reason(words.language) for problem in reading.problems],
            words("problem-original"): [lines.get(problem.row, "") for problem in reading.problems],
        }
    )
    if len(table) <= MOST_IN_FULL:
        view.table(table)
    else:
        st.dataframe(table, hide_index=True, height=420)
    view.downloads(table, "problems")


def preview(view: View, reading: intake.Reading, found: tuple[Change, ...]) -> None:
    """Which published numbers change, from what to what, on which page; and what the file is about."""
    words = view.words
    view.heading(words("preview-heading", count=len(found)), words("preview-lead"))
    if reading.table == "observations":
        names = queries.run(view.copy.connection, "indicators").set_index("indicator")
        codes = sorted(set(reading.accepted.column("indicator").to_pylist()))
        view.note(
            words("preview-touched", subjects=words.listed(words.of(names.loc[c], "name") for c in codes))
        )
    if found:
        view.table(changes_table(view, found))


def changes_table(view: View, found: tuple[Change, ...]) -> pd.DataFrame:
    """Changed numbers as a reader's table."""
    words = view.words
    return pd.DataFrame(
        [
            {
                words("page"): words(f"page-{change.number.page}"),
                words("number"): change.number.named(words),
                words("before"): change.before.spoken(words) if change.before else words("new"),
                words("after"): change.after.spoken(words) if change.after else words("gone"),
                words("difference"): change.spoken(words),
            }
            for change in found
        ]
    )
