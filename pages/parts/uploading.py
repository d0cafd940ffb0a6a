"""Parts of the upload page: whether there is anything to upload to, and the file as read."""

import streamlit as st

import intake
import store
from pages import measured
from pages.parts import mapping, questions, state, waves
from pages.parts.given import Read, State
from pages.parts.turns import turn
from pages.view import View
from translations import UserError


def read(view: View, at: State) -> State:
    """The state with the file as understood, on what the reader said of it.

    Raises what reading raises: NotRecognised when its shape is unknown, UserError when it cannot be read.
    """
    # Whatever version the reader looks at: a file is compared with what is there now.
    now = store.shared().reading_copy(store.shared().newest())
    # Its place is kept when it is gone, or what is open below it would close.
    bar = st.empty()
    if at.read is None or (at.read.file, at.read.version, at.read.said) != (at.file.id, now.version, at.told):
        besides: tuple = ()
        try:
            besides = _besides(at, now)
            found: intake.Reading | UserError = _read(view, at, now, besides, bar)
        except UserError as error:
            found = error
        finally:
            bar.empty()
        at = state.keep(read=Read(at.file.id, now.version, at.told, found, besides))
    if isinstance(at.read.result, UserError):
        raise at.read.result
    return at


def _besides(at: State, now: store.ReadingCopy) -> tuple[tuple[intake.Reading, bytes], ...]:
    """What comes with the file, read in the order in which it was given. Raises UserError for what is wrong."""
    tables = {table.name: table for table in intake.tables(store.DATA)}
    found: list[tuple[intake.Reading, bytes]] = []
    for row in at.told.besides:
        table = tables[row.table]
        reference = intake.with_readings(now.connection, (each for each, _ in found), table, tables.values())
        # What was written on the page needs no process of its own.
        reading = intake.read_part(
            row.file.content, row.file.name, table, row.cells, reference, apart=row.table != waves.TABLE
        )
        if reading.errors:
            raise intake.ProblemsFound(list(reading.errors))
        found.append((reading, row.file.content))
    return tuple(found)


def _read(view: View, at: State, now: store.ReadingCopy, besides: tuple, bar) -> intake.Reading:
    tables = {table.name: table for table in intake.tables(store.DATA)}
    reference = now.connection
    if besides:
        readings = (reading for reading, _ in besides)
        reference = intake.with_readings(reference, readings, tables[waves.COMPANIES], tables.values())
    with turn(view, bar), measured.READS.time():
        return intake.read_upload(
            at.file.content,
            at.file.name,
            tables.values(),
            reference=reference,
            as_format=at.told.as_format,
            answers=at.told.answers,
            mapping=at.told.mapping,
            meanings=at.told.meanings,
            # A file that names no edition is of the day on which it was proposed.
            today=f"{at.reviewed.proposal.proposed_at:%Y-%m-%d}" if at.reviewed else None,
            progress=lambda stage, part: bar.progress(part or 0.0, view.words(f"progress-{stage}")),
        )


def ask(view: View, at: State) -> None:
    """The format, to correct, and what the file does not tell; a new answer reads the file again."""
    words, reading = view.words, at.read.result
    formats = {code.name: code for code in intake.formats()}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox(
            words("upload-format"),
            list(formats),
            index=list(formats).index(reading.format),
            format_func=lambda code: formats[code].title(words.language),
        )
        mapping.again(view, at)
    answers = dict(at.told.answers)
    # What the values mean, and whether zeros are put back, is asked in a step of its own.
    for question in (each for each in reading.questions if each.name not in (intake.WORDS, intake.ZEROS)):
        known = answers.get(question.name, None if question.to_answer else question.proposed)
        answer = questions.answer(view, question, known)
        if answer is not None and answer != known:
            answers[question.name] = answer
        elif answer is None and question.several:
            answers.pop(question.name, None)
    if chosen != reading.format or answers != at.told.answers:
        as_format = chosen if chosen != reading.format else at.told.as_format
        state.say(as_format=as_format, answers=answers)
        st.rerun()
