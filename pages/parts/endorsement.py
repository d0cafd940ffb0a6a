"""Parts of the published endorsement, for the pages that show it."""

import streamlit as st

from answers import target_words
from answers.endorsement import Endorsement
from charts.chart import Chart
from charts.endorsement import against_target
from pages import plain
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
            distance = words("points", number=answer.gap_in_points(words))
            figures.append((distance, words("gap-figure", side=target.side, state=target.state)))
    if figures:
        view.figures(*figures, falls_short=target is not None and target.side == "short")
    if target is None:
        view.note(words("endorsement-no-target"))
    if answer.last is None:
        view.note(words("endorsement-no-measurement"))


def chart(view: View, answer: Endorsement, with_events: bool) -> Chart | None:
    """The measurements and targets drawn, with the source of the last measurement; None without any measurement."""
    rows = answer.official if len(answer.official) else answer.measurements
    if rows.empty:
        return None
    source = view.source(rows["source_title"].iloc[-1], link=rows["source_address"].iloc[-1])
    return against_target(answer, view.words, source, with_events)


def measurements(view: View, answer: Endorsement) -> None:
    """The measurements drawn, how the targets stand, and what may be compared."""
    words, drawn = view.words, chart(view, answer, with_events=True)
    if drawn is None:
        targets(view, answer)
        return
    picture, beside = st.columns([3, 2], gap="large")
    with picture:
        view.draw(drawn)
    with beside:
        plain.subheader(words("measurements-heading"), anchor=False)
        view.table(
            drawn.table[[words(f"heading-{name}") for name in ("reference_year", "published_on", "share")]]
        )
        view.downloads(drawn.table, drawn.name)
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
