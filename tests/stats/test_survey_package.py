"""Weights, calibration, parts of strata and changes against R's survey package.

The tables in survey_package/ were made by make.R beside them.
"""

import math
from pathlib import Path

import pandas as pd
import pytest

from stats import SampleShare, Shared, Stratum, Sums, correlation
from stats.sample import STATES

FOLDER = Path(__file__).parent / "survey_package"
DESIGNS, EXPECTED, CHANGES = (
    pd.read_csv(FOLDER / f"{name}.csv") for name in ("designs", "expected", "changes")
)


def sums(rows: pd.DataFrame) -> Sums:
    weighed = rows["companies"] * rows["weight"]
    return Sums(int(rows["companies"].sum()), weighed.sum(), (weighed * rows["weight"]).sum())


def sample(rows: pd.DataFrame, state: str = "state") -> SampleShare:
    """The share in some rows of a table; `state` is the column that has it."""
    return SampleShare(
        Stratum(
            name,
            None if pd.isna(own["population_size"].iloc[0]) else own["population_size"].iloc[0],
            *(sums(own[own[state] == each]) for each in STATES),
        )
        for name, own in rows.groupby("stratum")
    )


@pytest.mark.parametrize("row", EXPECTED.to_dict("records"), ids=lambda r: f"{r['design']} {r['method']}")
def test_a_share_equals_the_survey_package(row):
    found = sample(DESIGNS[DESIGNS["design"] == row["design"]])
    interval = found.interval(method=row["method"])
    assert interval.method == row["method"]
    assert interval.estimate == pytest.approx(row["share"], abs=1e-12)
    assert interval.standard_error == pytest.approx(row["standard_error"], rel=1e-9)
    assert (interval.lower, interval.upper) == pytest.approx((row["lower"], row["upper"]), abs=1e-7)


def test_the_tables_hold_designs_of_every_kind():
    assert EXPECTED.groupby("kind")["design"].nunique().to_dict() == {
        "calibrated": 18,
        "total": 4,
        "weights": 5,
    }


@pytest.mark.parametrize("design", sorted(CHANGES["design"].unique()))
def test_the_change_of_the_same_companies_equals_the_survey_package(design):
    """Within 1 percent: half a company is taken off the covariance, and one correlation holds for all strata."""
    rows = CHANGES[CHANGES["design"] == design]
    named = {0: "others", 1: "endorsing"}
    rows = rows.assign(state_before=rows["before"].map(named), state_after=rows["after"].map(named))
    before, after = sample(rows, "state_before"), sample(rows, "state_after")
    together = correlation(
        before,
        after,
        [
            Shared(
                r.stratum, r.state_before, r.stratum, r.state_after, r.companies, r.companies * r.weight**2
            )
            for r in rows.itertuples()
        ],
    )
    assert after.share - before.share == pytest.approx(rows["change"].iloc[0], abs=1e-12)
    variance = before.variance + after.variance
    error = math.sqrt(variance - 2 * together * math.sqrt(before.variance * after.variance))
    assert error == pytest.approx(rows["standard_error"].iloc[0], rel=0.01)
