"""What the monitor judges of each answer, beside the rule by which SQL judges it again (`queries/rules/`)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

import answers as registry
import stats
from answers.indicators import Indicator, indicator
from answers.survey import Survey
from charts.drawing import Asked


@dataclass(frozen=True)
class Rule:
    """A file of `queries/rules/` and the rows that it has to give, which have what it needs to know beside them.

    The rule finds them as the table `shown.<name>`.
    """

    name: str
    rows: pd.DataFrame
    parameters: Mapping[str, Any] = field(default_factory=dict)


def _progress(rows: pd.DataFrame, method: str = "open_sdg") -> Rule:
    names = ["indicator", "target", "is_stale", "value", "score", "category", "movement"]
    return Rule("progress", rows[names].sort_values("indicator"), {"method": method})


def _verdicts(asked: Asked, found: tuple) -> Rule:
    rows = registry.ANSWERS["targets"].rows({"": found})
    names = ["target", "state", "basis", "figure_year", "figure", "gap", "verdict"]
    return Rule("verdicts", rows[names].sort_values("target"))


def _of_endorsement(asked: Asked) -> list[Rule]:
    found = asked.result("endorsement")
    counted = found.measurements[
        found.measurements["assessed"].gt(0) & found.measurements["endorsing"].notna()
    ]
    sure = [
        stats.share_interval(
            row.endorsing, row.assessed, None if pd.isna(row.population_size) else row.population_size
        )
        for row in counted.itertuples()
    ]
    rows = pd.DataFrame(
        {
            "measurement": counted["measurement"].astype(str),
            "share": pd.Series([one.estimate for one in sure], counted.index, float),
            "lower": pd.Series([one.lower for one in sure], counted.index, float),
            "upper": pd.Series([one.upper for one in sure], counted.index, float),
        }
    )
    return [_verdicts(asked, found.targets), Rule("intervals", rows.sort_values("measurement"))]


def _of_progress(asked: Asked) -> list[Rule]:
    return [_progress(asked.result("progress").rows, asked.options.get("method", "open_sdg"))]


def _of_goals(asked: Asked) -> list[Rule]:
    found = asked.result("goals")
    names = ["goal", "mean_score", "subjects", "fresh"]
    names += ["reached", "toward", "unchanged", "away", "too_short", "not_assessable"]
    return [_progress(found.subjects), Rule("goal_scores", found.ranking[names].sort_values("goal"))]


def _of_indicator(asked: Asked) -> list[Rule]:
    found: Indicator = indicator(asked.connection, asked.options["indicator"], asked.today)
    row = found.progress.to_frame().T.assign(is_stale=found.is_stale(asked.today)).infer_objects()
    return [_progress(row), _verdicts(asked, found.targets)]


def _rows(asked: Asked, name: str) -> pd.DataFrame:
    answer = registry.ANSWERS[name]
    return answer.rows(asked.result(name))[list(answer.columns)]


def _of_survey(asked: Asked) -> list[Rule]:
    found: Survey = asked.result("survey").survey
    rows = _rows(asked, "survey").assign(target=found.target_share)
    names = ["wave", "by", "code", "basis", "share", "lower", "upper", "p_value", "target", "verdict"]
    # One simple sample: the intervals of the others rest on counts that are not shown.
    is_simple = rows["basis"].eq("group") & rows["interval_method"].eq("wilson")
    is_simple &= rows["by"].isin(["total", "sector", "ministry"])
    simple = rows.loc[
        is_simple, ["wave", "by", "code", "share", "assessed", "population_size", "lower", "upper"]
    ]
    return [Rule("survey_verdicts", rows[names]), Rule("survey_intervals", simple)]


def _of_levels(asked: Asked) -> list[Rule]:
    rows = _rows(asked, "survey/levels")
    levels = [name for name in rows.columns if name.startswith("level_")]
    return [Rule("survey_levels", rows.assign(together=rows[levels].sum(axis=1, min_count=1)))]


def _of_moved(asked: Asked) -> list[Rule]:
    known = _rows(asked, "survey/made-of")[["wave_before", "wave_after", "gained", "lost"]]
    flows = _rows(asked, "survey/moved").drop(columns=["synthetic", "by_override"])
    return [Rule("survey_moved", flows.merge(known, on=["wave_before", "wave_after"]))]


def _of_changes(asked: Asked) -> list[Rule]:
    changes = _rows(asked, "survey/moved-by-group")
    shares = _rows(asked, "survey")[["wave", "by", "code", "share"]]
    for when in ("before", "after"):
        own = shares.rename(columns={"wave": f"wave_{when}", "share": f"share_{when}"})
        changes = changes.merge(own, how="left", on=[f"wave_{when}", "by", "code"])
    return [Rule("survey_changed", changes)]


def _of_parts(asked: Asked) -> list[Rule]:
    return [Rule("survey_made_of", _rows(asked, "survey/made-of"))]


# By the name of the answer that a figure draws.
RULES: Mapping[str, Callable[[Asked], list[Rule]]] = {
    "endorsement": _of_endorsement,
    "progress": _of_progress,
    "goals": _of_goals,
    "indicators/{indicator}": _of_indicator,
    "agreements": lambda asked: [],
    "survey": _of_survey,
    "survey/levels": _of_levels,
    "survey/moved": _of_moved,
    "survey/moved-by-group": _of_changes,
    "survey/made-of": _of_parts,
}
