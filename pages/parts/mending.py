"""Parts of the upload page: a refused row corrected, and a file of the user's own shape mapped to a table."""

import hashlib
import json

import pandas as pd
import streamlit as st

import intake
import store
from pages.parts import fetching
from pages.view import View

MAPPINGS = "mappings.json"
MOST_TO_MEND = 500


def mended(name: str, content: bytes) -> tuple[str, bytes]:
    """The file with the corrections made on this page, or as it came."""
    return st.session_state.get(f"mended-{hashlib.sha256(content).hexdigest()}", (name, content))


def edit_refused(view: View, reading: intake.Reading) -> None:
    """The refused rows to correct and check again; the corrected file is a file of its own, with its own hash."""
    words = view.words
    rows = {problem.row for problem in reading.errors}
    # Only below one line of column names can the file be written anew; a long list is mended in the file itself.
    if not 0 < len(rows) <= MOST_TO_MEND or reading.original["#"][0].as_py() != 2:
        return
    with st.expander(words("mend-heading")):
        refused = reading.lines(rows).reset_index()
        corrected = st.data_editor(refused, disabled=["#"], hide_index=True, key=f"mend-{reading.file_hash}")
        if not st.button(words("mend-again")):
            return
    whole = reading.original.to_pandas().set_index("#")
    whole.loc[corrected["#"]] = corrected.set_index("#")
    content = whole.to_csv(index=False).encode()
    name = words("mend-name", file=reading.file)
    _, given = fetching.chosen()
    st.session_state[f"mended-{hashlib.sha256(given).hexdigest()}"] = (name, content)
    st.rerun()


def mapping() -> intake.ColumnMapping | None:
    """The mapping chosen for the file at hand."""
    return st.session_state.get("upload-mapping")


def map_columns(view: View, unknown: intake.NotRecognised) -> None:
    """Ask for each column of an unknown file which column of a table it is; remembered for the same columns."""
    words = view.words
    if not unknown.headers:
        return
    view.heading(words("map-heading"), words("map-lead"))
    view.table(
        pd.DataFrame(
            unknown.rows[:5], columns=list(unknown.headers)[: len(unknown.rows[0])] if unknown.rows else None
        )
    )
    remembered = _remembered().get(intake.headers_key(unknown.headers), {})
    tables = {table.name: table for table in intake.tables(store.DATA)}
    names = [code.table for code in intake.formats() if code.name.startswith("template_")]
    table = st.selectbox(
        words("upload-template-table"),
        names,
        index=names.index(remembered["table"]) if remembered.get("table") in names else 0,
        format_func=lambda code: words(f"table-{code}"),
    )
    columns = ["", *(field.name for field in tables[table].fields)]
    with st.form("map"):
        chosen = {}
        for header in unknown.headers:
            known = remembered.get("columns", {}).get(header, "")
            chosen[header] = st.selectbox(
                words("map-column", header=header),
                columns,
                index=columns.index(known) if known in columns else 0,
                format_func=lambda code: code or words("map-leave-out"),
            )
        if not st.form_submit_button(words("map-read")):
            return
    picked = {header: column for header, column in chosen.items() if column}
    _remember(unknown.headers, {"table": table, "columns": picked})
    st.session_state["upload-mapping"] = intake.ColumnMapping(table, picked)
    st.rerun()


def _remembered() -> dict:
    path = store.home() / MAPPINGS
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _remember(headers: tuple[str, ...], chosen: dict) -> None:
    known = _remembered() | {intake.headers_key(headers): chosen}
    (store.home() / MAPPINGS).write_text(json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8")
