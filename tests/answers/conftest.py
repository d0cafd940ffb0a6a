"""The progress of every indicator computed a second time: by pandas from the files, and Open SDG anew."""

import re
from decimal import Decimal

import pandas as pd
import pytest

from answers.progress import MOVEMENTS
from tests.answers.judging import CODE
from tests.conftest import TODAY


def open_sdg(
    base, base_year, now, year, direction, target, target_year, limit, is_share
) -> tuple[str, float | None]:
    """Category and score after docs/progress-methodology.md of Open SDG, written down a second time.

    The way of a share to its target is a straight line.
    """
    if target is not None and direction * now >= direction * target:
        return "target_achieved", 5
    base = base or 0.001
    if base_year is None or year <= base_year or now / base < 0:
        return "not_available", None
    sign = direction if base > 0 else -direction
    growth = sign * ((now / base) ** (1 / (year - base_year)) - 1)
    if target is not None:
        if is_share:
            growth = direction * (now - base) / (year - base_year)
            growth /= abs(target - base) / (target_year - base_year)
        else:
            growth /= abs(((target or 0.001) / base) ** (1 / (target_year - base_year)) - 1)
        score = 7.1429 * growth - 4.2857 if growth >= 0.6 else 4.1667 * growth - 2.5
        return named(growth, 0.95, 0.6), max(-5, min(score, 5))
    left = 1
    if limit is not None and base < 2 * limit:
        left = 1 - (min(base, 2 * limit - base) / limit) ** 4.44
    category = named(growth, 0.015 * left, 0.005 * left)
    if growth < 0:
        score = 125 * growth - 2.5
    elif left == 0:
        score = 5
    else:
        slope, start = {
            "substantial_progress": (500, -5),
            "moderate_progress": (250, -1.25),
            "limited_progress": (500, -2.5),
        }[category]
        score = slope * growth / left + start
    return category, max(-5, min(score, 5))


def category_of(series: pd.DataFrame, about: pd.Series, target: pd.Series | None) -> tuple[str, float | None]:
    """Open SDG, where the series is long enough and its two ends differ by more than one unit of the last digit."""
    base, base_year, now, *_ = facts = given(series, about, target)
    if about["kind"] == "growth_rate" or pd.isna(about["direction"]):
        return "not_available", None
    category, score = open_sdg(*facts)
    if category == "target_achieved" or base_year is None:
        return category, score
    if (series["year"] >= 2015).sum() < 3:
        return "too_short", None
    steps = [Decimal(repr(value)).normalize().as_tuple().exponent for value in series["value"] if value]
    if abs(now - base) <= 1.000001 * 10.0 ** min(steps, default=0):
        return "unchanged", -2.5
    return category, score


def is_old(year: int, rhythm: str) -> bool:
    """More than two rounds and two years ago."""
    return TODAY.year - year > (6 if rhythm == "biennial" else 4)


def named(growth: float, high: float, medium: float) -> str:
    if growth < 0:
        return "deterioration"
    return (
        "substantial_progress"
        if growth >= high
        else f"{'moderate' if growth >= medium else 'limited'}_progress"
    )


def dated(edition: str) -> str:
    """The year or the day in the name of an edition."""
    found = re.search(r"20\d\d(-\d\d-\d\d)?", edition)
    return found.group() if found else ""


def in_unit(target: pd.Series) -> float:
    """A target in the unit of the figures."""
    value = target["value"]
    converted = {"none": value, "percent_to_share": value / 100, "reduction_to_index": 100 + value}
    return converted[target["unit_conversion"]]


def given(series: pd.DataFrame, about: pd.Series, target: pd.Series | None) -> tuple:
    """What the method gets: the first point since 2015, the last one, and the target or the limit of a share.

    Of an indicator with an optimum the distance to it is judged.
    """
    since = series[series["year"] >= 2015]
    first, last = (since if len(since) else series).iloc[0], series.iloc[-1]
    base, now, direction = first["value"], last["value"], about["direction"]
    if pd.notna(about["optimum"]):
        base, now, direction = abs(base - about["optimum"]), abs(now - about["optimum"]), -1
    is_limited = about["kind"] == "share" and direction == 1 and pd.notna(about["upper_bound"])
    return (
        base,
        int(first["year"]) if len(since) else None,
        now,
        int(last["year"]),
        direction,
        None if target is None else in_unit(target),
        None if target is None else target["year"],
        about["upper_bound"] if is_limited else None,
        about["kind"] == "share",
    )


@pytest.fixture(scope="package")
def expected(tables) -> pd.DataFrame:
    """Per indicator: goal, category, score, last_year, and whether it is the one that counts of its thing.

    That is the headline indicator, else the one reaching furthest; none is archived.
    """
    targets = tables["targets"].query("geo == 'NL' and verified").dropna(subset="year")
    is_open = targets["valid_to"].isna() & (targets["year"] >= TODAY.year)
    targets = targets[is_open].sort_values("year").groupby("indicator").first()
    dutch = tables["observations"].query("geo == 'NL'").sort_values("year")
    rows = []
    for indicator, series in dutch.groupby("indicator"):
        # The newest edition is that of which the name has the latest date.
        series = series[series["edition"] == max(series["edition"], key=dated)]
        about = tables["indicators"].set_index("indicator").loc[indicator]
        target = targets.loc[indicator] if indicator in targets.index else None
        category, score = category_of(series, about, target)
        rows.append(
            {
                "indicator": indicator,
                "goal": about["goal"],
                "category": category,
                "movement": MOVEMENTS[category],
                "is_stale": is_old(series["year"].max(), about["publication_rhythm"]),
                "score": float("nan") if score is None else float(score),
                "last_year": series["year"].max(),
                "headline_rank": about["headline_rank"],
                "is_listed": pd.isna(about["successor"]),
                "thing": about["same_as"] if pd.notna(about["same_as"]) else indicator,
            }
        )
    ordered = pd.DataFrame(rows).sort_values(
        ["headline_rank", "last_year", "indicator"], ascending=[True, False, True]
    )
    counted = ordered[ordered["is_listed"]].drop_duplicates("thing")["indicator"]
    return ordered.assign(is_counted=ordered["indicator"].isin(counted)).set_index("indicator").sort_index()


@pytest.fixture
def series(changed):
    """Makes a reading copy in which CODE has figures, attributes, flags and a target of our own."""

    def made(
        figures: dict[int, float],
        target: tuple[float, int] | None = None,
        flags: dict[int, str] | None = None,
        earlier: dict[int, float] | None = None,
        **about,
    ):
        def row(year: int, value: float, edition: str) -> str:
            flag = f"'{flags[year]}'" if flags and year in flags else "NULL"
            return (
                "INSERT INTO observations BY NAME SELECT"
                f" '{CODE}' AS indicator, 'NL' AS geo, {year} AS year, '{edition}' AS edition,"
                f" {value} AS value, {flag} AS flags"
            )

        attributes = {"kind": "'level'", "direction": 1, "optimum": "NULL", "upper_bound": "NULL"} | about
        settings = ", ".join(f"{name} = {value}" for name, value in attributes.items())
        statements = [
            f"DELETE FROM observations WHERE indicator = '{CODE}'",
            f"UPDATE indicators SET {settings} WHERE indicator = '{CODE}'",
            *(row(year, value, "Test-2026") for year, value in figures.items()),
            *(row(year, value, "Test-2020") for year, value in (earlier or {}).items()),
        ]
        if target:
            statements.append(
                "INSERT INTO targets BY NAME SELECT"
                f" 'ours' AS target, '{CODE}' AS indicator, 'NL' AS geo, {target[0]} AS value,"
                f" {target[1]} AS year, 'none' AS unit_conversion, {attributes['direction']} AS direction,"
                " 'same' AS series_match, true AS verified"
            )
        return changed(*statements)

    return made
