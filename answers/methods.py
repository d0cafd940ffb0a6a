"""One indicator judged by every method side by side: where do they agree, and where not?"""

import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date

import pandas as pd

import queries
from answers import indicators
from answers.accord import accord
from answers.answer import Answer
from answers.progress import course, judged
from answers.target import BASE_YEAR
from stats import progress

LONG, SHORT = 15, 5


@dataclass(frozen=True)
class Judgement:
    """What one method says: between which years, the number it found, and its category.

    method, category and meaning (of the number: ratio, pace, growth, way, share, score, slope, none) are codes;
    value is None where the method finds none; arrival is the year in which the target is reached at that pace.
    """

    method: str
    first_year: int | None
    last_year: int | None
    meaning: str
    value: float | None
    category: str
    arrival: float | None = None


@dataclass(frozen=True)
class Outlook:
    """The pace needed to reach the target and the pace since the base year, both a year in the unit of the
    figures, and between which years the target is reached at that pace; no years when it never is."""

    target_year: int
    required: float
    observed: float
    arrivals: tuple[int, int] | None


@dataclass(frozen=True)
class Methods:
    """Every method's judgement of one indicator, and what had to be decided before dividing.

    cautions are codes: crosses_break, optimum, base_zero, sign_change, few_points,
    growth_rate, no_direction. outlook is
    None without a target whose year is still ahead of the figures.
    """

    judgements: tuple[Judgement, ...]
    cautions: tuple[str, ...]
    outlook: Outlook | None = None

    @property
    def accord(self) -> str:
        """How the judgements stand to each other: a code of `answers.accord.accord`."""
        return accord(judged.category for judged in self.judgements)


def methods(connection: queries.Connection, answer: indicators.Indicator) -> Methods:
    """Judge the Dutch figures of an indicator by every method that its data allow."""
    code = answer.about["indicator"]
    return _judged(answer, queries.run(connection, "report_thresholds", indicator=code))


def _judged(answer: indicators.Indicator, thresholds: pd.DataFrame) -> Methods:
    figures = answer.netherlands.set_index("year")["value"]
    row = None if answer.progress is None else answer.progress.to_dict()
    if row is None or figures.empty:
        return Methods((), ())
    found = [
        *_growth(row, figures),
        *_bounded(row),
        *(_sdsn(thresholds.iloc[0], figures) if len(thresholds) else ()),
        *([_trend(row, figures)] if pd.notna(row["direction"]) else []),
        *_earlier(row, answer),
    ]
    return Methods(tuple(found), tuple(_cautions(row, figures, answer)), _outlook(row, found))


def _outlook(row: dict, found: list[Judgement]) -> Outlook | None:
    """The straight line, with the year of arrival of every method that has one as a range."""
    if pd.isna(row["target_value"]) or pd.isna(row["base_value"]) or row["kind"] == "growth_rate":
        return None
    pace = progress.straight(
        row["base_value"],
        row["base_year"],
        row["current_value"],
        row["current_year"],
        row["target_value"],
        row["target_year"],
        row["direction"],
    )
    if pace.required is None or pace.observed is None:
        return None
    arrivals = [pace.arrival, *(judged.arrival for judged in found)]
    # The year in which the target is reached: 2030.2 is in 2031.
    years = [math.ceil(arrival) for arrival in arrivals if arrival is not None]
    span = (min(years), max(years)) if years else None
    return Outlook(int(row["target_year"]), pace.required, pace.observed, span)


def _earlier(row: dict, answer: indicators.Indicator) -> Iterator[Judgement]:
    """What the default method said by the edition before the newest."""
    if answer.earlier.empty:
        return
    edition = answer.earlier_editions[0]
    figures = answer.earlier[answer.earlier["edition"] == edition].set_index("year")["value"]
    last = int(figures.index[-1])
    judgement = next(_growth(row | {"current_year": last, "current_value": figures[last]}, figures))
    yield replace(judgement, method="open_sdg_earlier")


def _since(figures: pd.Series, year: int) -> int | None:
    """The first year with a figure from `year` on that is not the last."""
    years = [found for found in figures.index if found >= year]
    return int(years[0]) if len(years) > 1 else None


def _growth(row: dict, figures: pd.Series) -> Iterator[Judgement]:
    last = int(figures.index[-1])
    for name, method, start in (
        ("open_sdg", "open_sdg", BASE_YEAR),
        ("eurostat_long", "eurostat", last - LONG),
        ("eurostat_short", "eurostat", last - SHORT),
        ("un", "un", BASE_YEAR),
    ):
        first = _since(figures, start)
        if first is None:
            yield Judgement(name, None, last, "none", None, "not_available")
            continue
        years = int((figures.index >= first).sum())
        window = row | {"base_year": first, "base_value": figures[first], "years": years}
        result = judged(window, method)
        if result.value is None:
            meaning = "none"
        elif course(window)["target"] is None:
            meaning = "growth"
        elif method == "un":
            meaning = "way"
        else:
            meaning = "pace" if row["kind"] == "share" else "ratio"
        yield Judgement(name, first, last, meaning, result.value, result.category)


def _bounded(row: dict) -> Iterator[Judgement]:
    """The course of a share toward a target whose year is still ahead of the figures."""
    if row["kind"] != "share" or pd.isna(row["target_value"]) or row["target_year"] <= row["current_year"]:
        return
    if not all(0 <= row[name] <= 100 for name in ("base_value", "current_value", "target_value")):
        return
    for method, judge in (("linear", progress.linear), ("logit", progress.logit)):
        pace = judge(
            row["base_value"] / 100,
            row["base_year"],
            row["current_value"] / 100,
            row["current_year"],
            row["target_value"] / 100,
            row["target_year"],
            row["direction"],
        )
        if pace.projected is None:
            category = "not_available"
        else:
            ahead = row["direction"] * (pace.projected - row["target_value"] / 100) >= 0
            category = "reaches_target" if ahead else "misses_target"
        yield Judgement(
            method,
            int(row["base_year"]),
            int(row["current_year"]),
            "share",
            pace.projected,
            category,
            pace.arrival,
        )


def _sdsn(thresholds: pd.Series, figures: pd.Series) -> Iterator[Judgement]:
    lower, red, green, optimum = (
        thresholds[name] for name in ("lower_bound", "red_threshold", "green_threshold", "optimum")
    )
    last = int(figures.index[-1])
    score = progress.sdsn_score(figures[last], lower, optimum)
    colour = progress.sdsn_colour(figures[last], green, red)
    yield Judgement("sdsn_level", None, last, "score", score, colour or "not_available")
    first = _since(figures, BASE_YEAR)
    if first is not None:
        arrow = progress.sdsn_arrow(figures[first], first, figures[last], last, lower, optimum, green)
        yield Judgement("sdsn_trend", first, last, "none", None, arrow or "not_available")


def _trend(row: dict, figures: pd.Series) -> Judgement:
    has_optimum = pd.notna(row["optimum"])
    values = (figures - row["optimum"]).abs() if has_optimum else figures
    result = progress.trend(figures.index, values, -1 if has_optimum else row["direction"])
    last = int(figures.index[-1])
    first = min(year for year in figures.index if year > last - 8)
    return Judgement("trend", int(first), last, "slope", result.slope, result.category)


def _cautions(row: dict, figures: pd.Series, answer: indicators.Indicator) -> Iterator[str]:
    if row["crosses_break"]:
        yield "crosses_break"
    if pd.notna(row["optimum"]):
        yield "optimum"
    given = course(row)
    if 0 in (given["base_value"], given["current_value"]):
        yield "base_zero"
    elif given["base_value"] is not None and given["base_value"] * given["current_value"] < 0:
        yield "sign_change"
    if row["kind"] == "growth_rate":
        yield "growth_rate"
    if pd.isna(row["direction"]):
        yield "no_direction"
    if (figures.index >= BASE_YEAR).sum() < 2:
        yield "few_points"


@dataclass(frozen=True)
class Judged:
    """The judgements of one indicator or of several, by its code."""

    judgements: dict[str, tuple[Judgement, ...]]

    @property
    def rows(self) -> pd.DataFrame:
        """One row an indicator and method."""
        rows = [
            {"indicator": code} | asdict(each) for code, found in self.judgements.items() for each in found
        ]
        frame = pd.DataFrame(rows, columns=["indicator", *Judgement.__dataclass_fields__])
        return frame.astype({"first_year": "Int64", "last_year": "Int64", "value": float, "arrival": float})


def judgements(connection: queries.Connection, today: date, indicator: str | None = None) -> Judged:
    """What each method says of the Dutch figures of one indicator, or of all."""
    thresholds = queries.run(connection, "report_thresholds", indicator=indicator)
    found = {}
    for each in indicators.each(connection, today, indicator):
        code = each.about["indicator"]
        found[code] = _judged(each, thresholds[thresholds["indicator"] == code]).judgements
    return Judged(found)


ANSWERS = (
    Answer(
        "indicators/{indicator}/methods",
        page="indicators",
        key=("indicator", "method"),
        question="What does each method say of the Dutch figures of one indicator?",
        ask=judgements,
        rows=lambda answer: answer.rows,
        adds=queries.columns("""
            indicator (string): Code of the indicator.
            method (string): Code of the method; open_sdg_earlier is the same method on the edition before
                the newest.
            first_year (integer): First year that the method looks at; empty for a level.
            last_year (integer): Last year that the method looks at.
            meaning (string): What value is: ratio (of the growth needed), pace (the same on a straight line, for
                shares), growth (a year), way (part of it covered in time), share (in the target year), score,
                slope (a year) or none.
            value (number): The number that the method found.
            category (string): The method's category.
            arrival (number): Year in which the target is reached at the pace so far; empty if never or
                without a target.
        """),
        described_by=("indicators",),
        verdicts=("category",),
        options=indicators.OF_ONE,
    ),
)
