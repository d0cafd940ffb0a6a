"""How many things measured for the SDGs move toward their targets, and how many away from them?"""

from dataclasses import dataclass

import pandas as pd

import queries
import stats
from answers.selection import Selection

STALE_BEFORE = 2020

# Which movement each category of the method stands for, in the order they are shown.
MOVEMENTS = {
    "target_achieved": "reached",
    "substantial_progress": "toward",
    "moderate_progress": "toward",
    "limited_progress": "toward",
    "deterioration": "away",
    "not_available": "not_assessable",
}
ORDER = tuple(dict.fromkeys(MOVEMENTS.values()))


@dataclass(frozen=True)
class Progress:
    """Every thing measured once, with its progress by the Open SDG method.

    rows: the counted rows of queries/progress.sql under the selected goals, with `value` (the ratio of observed
    to required growth, or without a target the yearly growth in the good direction), `score` (-5..5),
    `category` and `movement`.
    goals: the columns of queries/goals.sql.
    """

    rows: pd.DataFrame
    goals: pd.DataFrame

    def count(self, stale: bool) -> dict[str, int]:
        """How many moved where, of the fresh figures or of the stale ones."""
        movements = self.rows.loc[self.rows["is_stale"] == stale, "movement"].value_counts()
        return {movement: int(movements.get(movement, 0)) for movement in ORDER}

    @property
    def fresh(self) -> int:
        return int((~self.rows["is_stale"]).sum())

    @property
    def stale(self) -> int:
        return int(self.rows["is_stale"].sum())

    @property
    def with_target(self) -> int:
        """How many of the fresh ones have a verified target with a year."""
        return int(self.rows.loc[~self.rows["is_stale"], "target"].notna().sum())

    @property
    def selected_goals(self) -> tuple[int, ...]:
        return tuple(self.goals.loc[self.goals["is_selected"], "goal"])


def progress(connection: queries.Connection, selection: Selection) -> Progress:
    """The progress of everything measured under the selected goals, from 2015 or the first year after it."""
    goals = queries.run(
        connection,
        "goals",
        goal=list(selection.goal),
        ministry=list(selection.ministry),
        sector=list(selection.sector),
    )
    rows = assessed(connection)
    is_selected = rows["goal"].isin(goals.loc[goals["is_selected"], "goal"])
    return Progress(rows[rows["is_counted"] & is_selected].reset_index(drop=True), goals)


def assessed(connection: queries.Connection) -> pd.DataFrame:
    """Every indicator of queries/progress.sql with its value, score, category and movement."""
    rows = queries.run(connection, "progress", stale_before=STALE_BEFORE)
    results = [stats.progress.open_sdg(**course(row)) for row in rows.to_dict("records")]
    return rows.assign(
        value=[result.value for result in results],
        score=[result.score for result in results],
        category=[result.category for result in results],
        movement=[MOVEMENTS[result.category] for result in results],
    )


def course(row: dict) -> dict:
    """What the growth methods are given for a row: values, years, direction, target and the limit of a share.

    Where going past an optimum is no longer better (parity, a gap of zero) the distance to it is judged
    instead: smaller is better.
    """
    known = {name: None if pd.isna(value) else value for name, value in row.items()}
    given = {name: known[name] for name in ("base_value", "base_year", "current_value", "current_year")}
    if known["optimum"] is not None:
        distances = {
            name: None if given[name] is None else abs(given[name] - known["optimum"])
            for name in ("base_value", "current_value")
        }
        return given | distances | {"direction": -1, "target": None, "target_year": None, "limit": None}
    has_limit = known["kind"] == "share" and known["direction"] > 0 and known["target_value"] is None
    return given | {
        "direction": known["direction"],
        "target": known["target_value"],
        "target_year": known["target_year"],
        "limit": known["upper_bound"] if has_limit else None,
    }
