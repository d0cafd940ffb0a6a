"""How many things measured for the SDGs move toward their targets, and how many away from them?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
import stats
from answers import kept
from answers.answer import Answer, Option
from answers.recency import is_stale
from answers.selection import Selection, selected_goals
from answers.target import targets
from translations import UserError, Words

# Fewer years with a figure than this cannot tell a movement from chance.
FEWEST_YEARS = 3

# The methods that judge a whole list alike; the first is the default.
METHODS: dict[str, Callable[..., stats.progress.Progress]] = {
    "open_sdg": stats.progress.open_sdg,
    "eurostat": stats.progress.eurostat,
    "un": stats.progress.un,
}

# What the methods score a value that does not move; Eurostat's gives no score.
UNMOVED = {"open_sdg": -2.5, "un": 1}

# Which movement each category of these methods stands for, in the order they are shown. Two categories are the
# monitor's own: no method is asked of what is too short, and a method divides by what did not change.
MOVEMENTS = {
    "target_achieved": "reached",
    "substantial_progress": "toward",
    "significant_progress": "toward",
    "on_track": "toward",
    "moderate_progress": "toward",
    "limited_progress": "toward",
    "insufficient_progress": "toward",
    "acceleration_needed": "toward",
    "unchanged": "unchanged",
    "deterioration": "away",
    "movement_away": "away",
    "moderate_movement_away": "away",
    "significant_movement_away": "away",
    "stagnation_or_regression": "away",
    "too_short": "too_short",
    "not_available": "not_assessable",
}
ORDER = tuple(dict.fromkeys(MOVEMENTS.values()))


@dataclass(frozen=True)
class Progress:
    """Every thing measured once, with its progress by one method.

    rows: what `judge` says of the counted indicators under the selected goals.
    goals: the columns of queries/goals.sql.
    """

    rows: pd.DataFrame
    goals: pd.DataFrame

    def count(self, stale: bool) -> dict[str, int]:
        """How many moved where, of the fresh figures or of the stale ones."""
        movements = self.rows.loc[self.rows["is_stale"] == stale, "movement"].value_counts()
        return {movement: int(movements.get(movement, 0)) for movement in ORDER}

    @property
    def recent(self) -> pd.DataFrame:
        return self.rows[~self.rows["is_stale"]]

    @property
    def fresh(self) -> int:
        return len(self.recent)

    @property
    def right(self) -> int:
        """How many of the fresh ones have reached their target or move toward it."""
        counts = self.count(stale=False)
        return counts["reached"] + counts["toward"]

    @property
    def stale(self) -> int:
        return int(self.rows["is_stale"].sum())

    @property
    def with_target(self) -> int:
        """How many of the fresh ones have an open target."""
        return int(self.recent["target"].notna().sum())

    @property
    def goals_covered(self) -> int:
        """How many goals have a fresh one."""
        return self.recent["goal"].nunique()

    @property
    def selected_goals(self) -> tuple[int, ...]:
        return tuple(self.goals.loc[self.goals["is_selected"], "goal"])

    def headline(self, words: Words) -> str:
        """How many of the fresh ones moved the right way, and on how few of the selected goals they are."""
        return words(
            "progress-heading",
            fresh=self.fresh,
            right=self.right,
            goals=self.goals_covered,
            total=len(self.selected_goals),
            missing=len(self.selected_goals) - self.goals_covered,
        )


@kept.once
def progress(
    connection: queries.Connection, selection: Selection, today: date, method: str = "open_sdg"
) -> Progress:
    """The progress of everything measured under the selected goals, from 2015 or the first year after it.

    Raises UserError for a method that is none of METHODS.
    """
    return counted(assessed(connection, today, method), selected_goals(connection, selection))


def counted(rows: pd.DataFrame, goals: pd.DataFrame) -> Progress:
    """The progress of the rows of `assessed` that are counted, under the selected ones of `goals`."""
    is_selected = rows["goal"].isin(goals.loc[goals["is_selected"], "goal"])
    return Progress(rows[rows["is_counted"] & is_selected].reset_index(drop=True), goals)


@kept.once
def assessed(connection: queries.Connection, today: date, method: str = "open_sdg") -> pd.DataFrame:
    """What `judge` says of every indicator, and `is_stale` on the day `today`."""
    rows = judge(described(connection, today), method)
    aged = zip(rows["publication_rhythm"], rows["current_year"], strict=True)
    return rows.assign(is_stale=pd.Series([is_stale(*each, today) for each in aged], dtype=bool))


@kept.once
def described(connection: queries.Connection, today: date) -> pd.DataFrame:
    """The rows of queries/indicators.sql with the open target of the Netherlands, if there is one.

    Added are `target`, `target_value` and `target_year`. Of several open ones it is the one whose year comes next;
    progress toward a target that is closed or withdrawn is no longer a question.
    """
    indicators, found = queries.run(connection, "indicators"), targets(connection, today)
    leading = [next(iter(found.get((code, "NL"), ())), None) for code in indicators["indicator"]]
    aims = [target if target is not None and target.state == "open" else None for target in leading]
    return indicators.assign(
        target=pd.Series([aim and aim.code for aim in aims], indicators.index, dtype=object),
        target_value=pd.Series([aim and aim.value for aim in aims], indicators.index, dtype=float),
        target_year=pd.Series([aim and aim.year for aim in aims], indicators.index, dtype="Int64"),
    )


def judge(indicators: pd.DataFrame, method: str = "open_sdg") -> pd.DataFrame:
    """The rows of `described` that have figures, with what one of METHODS says of each.

    Added are `value` (the ratio of observed to required growth, by the UN the part of the way covered; without
    a target the yearly growth in the good direction), `score` (Open SDG -5..5, UN 1..3, Eurostat none),
    `category` and `movement`. Raises UserError for a method that is none of METHODS.
    """
    if method not in METHODS:
        raise UserError("unknown-method", method=method, valid=", ".join(METHODS))
    rows = indicators.dropna(subset="current_year").reset_index(drop=True).astype({"current_year": int})
    results = [judged(row, method) for row in rows.to_dict("records")]
    return rows.assign(
        value=pd.Series([result.value for result in results], dtype=float),
        score=pd.Series([result.score for result in results], dtype=float),
        category=[result.category for result in results],
        movement=[MOVEMENTS[result.category] for result in results],
    )


def judged(row: dict, method: str) -> stats.progress.Progress:
    """What one of METHODS says of a row.

    Nothing of a rate of growth, for growth of it has no meaning, nor where neither more nor less is better. A
    target that is reached is reached; else fewer than FEWEST_YEARS are `too_short`, and a change of no more than
    the row's `rounding` is `unchanged`: the true values may be the same. The way of a share to its target is
    judged on a straight line: compound growth flatters a low start.
    """
    if row["kind"] == "growth_rate" or pd.isna(row["direction"]):
        return stats.progress.Progress(None, None, "not_available")
    given = course(row)
    limit = given.pop("limit")
    on_a_line = row["kind"] == "share"
    found = METHODS[method](
        **given, on_a_line=on_a_line, **({"limit": limit} if method == "open_sdg" else {})
    )
    if found.category == "target_achieved" or given["base_value"] is None:
        return found
    if row["years"] < FEWEST_YEARS:
        return stats.progress.Progress(None, None, "too_short")
    # A millionth more, for the difference of two decimal numbers is not exact.
    if abs(given["current_value"] - given["base_value"]) <= row["rounding"] * (1 + 1e-6):
        return stats.progress.Progress(0.0, UNMOVED.get(method), "unchanged")
    return found


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
    has_limit = known["kind"] == "share" and known["direction"] == 1 and known["target_value"] is None
    return given | {
        "direction": known["direction"],
        "target": known["target_value"],
        "target_year": known["target_year"],
        "limit": known["upper_bound"] if has_limit else None,
    }


AIM = queries.columns("""
    target (string): Code of the open target, if there is one; of several the one whose year comes next.
    target_value (number): That target in the unit of the figures.
    target_year (integer): Its year.
""")

ANSWERS = (
    Answer(
        "progress",
        page="goals",
        key=("indicator",),
        query="indicators",
        question="How does every thing that is measured move since 2015, by one method?",
        ask=progress,
        rows=lambda answer: answer.rows,
        adds=AIM
        + queries.columns("""
            is_stale (boolean): Whether two newer figures should be out by the publisher's rhythm; a rhythm
                that nobody states counts as yearly.
            value (number): What the method found: observed growth as a part of the growth needed, by the UN
                the part of the way covered in time, for shares both on a straight line; without an open target the
                growth a year in the direction of good. Empty when there is none.
            score (number): The method's score: Open SDG -5 to 5, UN 1 to 3, Eurostat has none.
            category (string): The method's category, explained on the page Sources and methods; unchanged
                where the change is no more than the rounding of the figures, too_short with fewer than three
                years of figures.
            movement (string): What the category stands for: reached, toward, unchanged, away, too_short or
                not_assessable.
        """),
        described_by=("indicators", "observations", "targets"),
        filters=("sector", "ministry", "goal"),
        verdicts=("movement", "category"),
        options={"method": Option("The method that judges progress.", tuple(METHODS))},
    ),
)
