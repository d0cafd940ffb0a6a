"""The ledger: how each wave and each published measurement was made, and what may be compared with what."""

import pandas as pd

from answers.survey import Survey
from pages.parts.survey_reading import Reading
from pages.view import View


def comparable(view: View, found: Survey, how: Reading) -> None:
    """All waves and measurements, and the decisions that join their groups."""
    words = view.words
    rows = [
        *(_wave(view, found, wave) for wave in found.ledger.to_dict("records")),
        *(_measurement(view, row) for row in how.published.measurements.to_dict("records")),
    ]
    groups = {*found.waves["comparability_group"], *how.published.measurements["comparability_group"]}
    view.note(words("survey-ledger-note", groups=len(groups)))
    table = pd.DataFrame(rows).fillna(words("unknown"))
    view.table(table)
    view.downloads(table, "comparability")
    _overrides(view, found)


def _wave(view: View, found: Survey, wave: dict) -> dict:
    words = view.words
    unknown = words("unknown")
    return {
        words("survey-heading-measured"): found.wave_name(wave["wave"], words),
        words("heading-comparability"): _group(view, wave["comparability_group"]),
        words("heading-population_definition"): words.of(wave, "population_definition"),
        words("survey-heading-frame"): words.date(wave["frame_date"]),
        words("survey-heading-mode"): wave["mode"] or unknown,
        words("survey-heading-coder"): wave["coder"] or unknown,
        words("survey-heading-size"): words.number(wave["population_size"], 0),
        words("survey-heading-asked"): words.number(wave["companies"], 0),
        words("heading-assessed"): words.number(wave["assessed"], 0),
    }


def _measurement(view: View, row: dict) -> dict:
    words = view.words
    unpublished = words("not-published")
    return {
        words("survey-heading-measured"): words(
            "survey-published", share=words.share(row["share"]), year=str(row["placed_year"])
        ),
        words("heading-comparability"): _group(view, row["comparability_group"]),
        words("heading-population_definition"): words.of(row, "population_definition"),
        words("survey-heading-frame"): unpublished,
        words("survey-heading-mode"): words.of(row, "method") or unpublished,
        words("survey-heading-coder"): row["measured_by"] if pd.notna(row["measured_by"]) else unpublished,
        words("survey-heading-size"): words.number(row["population_size"], 0),
        words("survey-heading-asked"): unpublished,
        words("heading-assessed"): words.number(row["assessed"], 0),
    }


def _group(view: View, group: str) -> str:
    return view.words("survey-comparability-group", group=group)


def _overrides(view: View, found: Survey) -> None:
    words, overrides = view.words, found.comparability.overrides
    view.heading(words("override-heading"))
    if not overrides:
        view.note(words("override-none"))
        return
    table = pd.DataFrame(
        {
            words("override-groups"): words(
                "override-groups-named",
                one=_group(view, each.comparability_group),
                other=_group(view, each.compared_with),
            ),
            words("override-reason"): words.of(each._asdict(), "reason"),
            words("override-author"): each.author,
            words("override-date"): words.date(each.decided_on),
        }
        for each in overrides
    )
    view.table(table)
    view.downloads(table, "comparability-overrides")
