"""Each published measurement: what was counted, by whom, by which method."""

import pandas as pd
import streamlit as st
from markupsafe import Markup

from answers.endorsement import Endorsement
from charts import source as sources
from charts.once import once
from pages import components
from pages.parts.endorsement import elsewhere
from pages.view import View
from translations import Words


def cards(view: View, answer: Endorsement) -> None:
    """A card for each measurement, folded; on paper they stand open."""
    words = view.words
    rows = answer.measurements
    written = _cards(rows, words, view.copy.version, elsewhere(rows), view.level)
    view.folded(words("measurements-details"), "measurements", lambda: st.html(written))
    st.html(components.only_on_paper(written))


@once
def _cards(
    measurements: pd.DataFrame, words: Words, version: int, elsewhere: str | None, level: int
) -> Markup:
    """A card for each measurement, the newest first; a source without an address leads `elsewhere`."""

    def source(row: dict) -> Markup:
        address = row["source_address"]
        link = address if isinstance(address, str) else elsewhere
        return sources.line(words, version, row["source_title"], link=link)

    return components.cards(
        (
            {
                "title": words(
                    "measurement-title",
                    share=words.share(row["share"]),
                    placed=_placed(row, words),
                ),
                "badge": words("measurement-status", status=row["status"]),
                "tone": row["status"],
                "lines": [
                    (words("heading-population_definition"), words.of(row, "population_definition")),
                    (words("heading-assessed"), words.number(row["assessed"], 0)),
                    (words("heading-method"), words.of(row, "method") or words("not-published")),
                    (words("remark"), words.of(row, "note")),
                ],
                "sources": [source(row)],
            }
            for row in measurements.iloc[::-1].to_dict("records")
        ),
        level,
    )


def _placed(row: dict, words: Words) -> str:
    """The year of a measurement, or that of its publication, or that neither is published."""
    if pd.isna(row["placed_year"]):
        return words("not-published")
    year = str(row["placed_year"])
    return words("reference-year-unpublished", year=year) if pd.isna(row["reference_year"]) else year
