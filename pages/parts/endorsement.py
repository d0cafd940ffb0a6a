"""Parts of the published endorsement, for the pages that show it."""

import pandas as pd
import streamlit as st
from markupsafe import Markup

from answers import target_words
from answers.endorsement import Endorsement
from charts.chart import Chart
from charts.endorsement import against_target
from charts.source import of_points
from pages import address, plain, tables
from pages.view import View


def key_figures(view: View, answer: Endorsement) -> None:
    """A share, the target that it is held against and the distance between them, or which of them is not there."""
    words, figure, target = view.words, answer.figure, answer.target
    figures = []
    if figure is not None:
        name = words("last-figure", year=str(figure.year), dated=str(figure.is_dated).lower())
        figures.append((answer.written(words, figure.value), name))
    if target is not None:
        year = "none" if target.year is None else str(target.year)
        name = words("target-figure", state=target.state, year=year)
        figures.append((answer.written(words, target.value), name))
        if target.gap is not None:
            distance = words("gap-figure", side=target.side, state=target.state)
            figures.append((answer.gap_in_points(words), distance))
    if figures:
        view.figures(*figures, falls_short=target is not None and target.side == "short")
    if target is None:
        view.note(words("endorsement-no-target"))
    if answer.last is None:
        view.note(words("endorsement-no-measurement"))


def chart(view: View, answer: Endorsement, is_small: bool = False) -> Chart | None:
    """The measurements and targets drawn, with the source of each point; None without any measurement."""
    if answer.measurements.empty:
        return None
    return against_target(answer, view.words, sources(view, answer.measurements), is_small)


def sources(view: View, rows: pd.DataFrame) -> Markup:
    """The line under a chart of measurements: of each point the year under which it stands, and its source."""
    return of_points(view.words, view.copy.version, rows, elsewhere(rows))


def elsewhere(rows: pd.DataFrame) -> str | None:
    """Where sources lead that have no address; None where all have one, so that no filter draws them anew."""
    return None if rows["source_address"].notna().all() else f"sources?{address.query()}"


def measurements(view: View, answer: Endorsement) -> None:
    """The measurements drawn, how the targets stand, and what may be compared."""
    words, drawn = view.words, chart(view, answer)
    if drawn is None:
        targets(view, answer)
        return
    picture, beside = st.columns([3, 2], gap="large")
    with picture:
        view.draw(drawn)
    with beside:
        plain.subheader(words("measurements-heading"), anchor=False)
        columns = [words(f"heading-{name}") for name in ("reference_year", "published_on", "share")]
        st.html(tables.of_chart(drawn, words, columns))
        view.take_along(drawn, "endorsement")
    targets(view, answer)
    view.note(words("endorsement-comparability", overrides=len(answer.overrides)))
    for override in answer.overrides:
        view.note(override.said(words))


def targets(view: View, answer: Endorsement) -> None:
    """Every target: who set it when, how it stands, by which rule, and what must be known beside it."""
    for target in answer.targets:
        view.note(target_words.explained(target, view.words))
        if target.rule:
            view.note(view.words("endorsement-rule", rule=target.rule))


def other_targets(view: View, answer: Endorsement) -> None:
    """How the targets stand that the page does not lead with; nothing where there are none."""
    said = " ".join(target_words.sentence(target, view.words) for target in answer.targets[1:])
    if said:
        view.note(view.words("other-targets", targets=said))
