"""Small surveys for tests: companies in rows, as a `Survey`, without a store."""

import itertools
from datetime import date

import pandas as pd

import queries
from answers.comparability import Comparability
from answers.selection import Selection
from answers.survey import Survey
from answers.survey_cells import ENDORSING, NOT_ESTABLISHED, STEPS
from answers.target import Target, judged

COLUMNS = ("wave", "company", "sector", "ministry", "size_class", "in_agreement", "level")
NOTHING_DECIDED = Comparability()

# A day on which the target is open.
BEFORE = date(2023, 6, 1)


def target(today: date) -> Target:
    """90 percent in 2023, without any figure, on a day."""
    stated = dict.fromkeys(queries.load("targets").columns)
    stated |= {"target": "ours", "value": 90, "series_value": 0.9, "year": 2023, "direction": 1}
    (found,) = judged(pd.DataFrame([stated | {"series_match": "same"}]), (), today)
    return found


def companies(wave: str, sector: str, ministry: str, levels: str, **more) -> list[dict]:
    """One company a digit of `levels`, named by sector, ministry and place."""
    return [
        {
            "wave": wave,
            "company": f"{sector}{ministry}{number}",
            "sector": sector,
            "ministry": ministry,
            "size_class": more.get("size_class", "large"),
            "in_agreement": more.get("in_agreement", False),
            "level": int(level),
            "weight": more.get("weight"),
        }
        for number, level in enumerate(levels)
    ]


def small(
    rows: list[dict],
    sizes: dict[tuple[str, str], int] | None = None,
    design: str = "sample",
    least: int = 1,
    years: dict[str, int] | None = None,
    groups: dict[str, str] | None = None,
    decided: Comparability = NOTHING_DECIDED,
    today: date = BEFORE,
    population_size: int | None = None,
    **chosen,
) -> Survey:
    """The survey of these companies; `sizes` by (wave, sector), `years` and comparability `groups` by wave.

    `decided` is what joins groups; `today` decides whether the target, 90 percent in 2023, is closed.
    """
    frame = pd.DataFrame(rows)
    weight = frame["weight"].astype(float)
    for step in STEPS:
        frame[f"step_{step}_found"] = (frame["level"] == 4).astype(int)
        frame[f"step_{step}_known"] = (frame["level"] != 9).astype(int)
    frame = frame.assign(companies=1, weighted=weight.notna().astype(int), weight=weight.fillna(0))
    frame["weight_squared"] = frame["weight"] ** 2
    for step, what in itertools.product(STEPS, ("found", "known")):
        frame[f"step_{step}_{what}_weight"] = frame["weight"] * frame[f"step_{step}_{what}"]
    names = sorted(frame["wave"].unique(), key=lambda wave: (years or {}).get(wave, 0))
    waves = pd.DataFrame(
        {
            "wave": names,
            "reference_year": [(years or {}).get(name, 2020) for name in names],
            "population_size": population_size,
            "comparability_group": [(groups or {}).get(name, "same") for name in names],
            "design": design,
            "synthetic": True,
            "names_may_be_shown": True,
        }
    )
    numbers = pd.DataFrame(
        {
            "wave": frame["wave"],
            "companies": 1,
            "assessed": frame["level"] != NOT_ESTABLISHED,
            "endorsing": frame["level"].isin(ENDORSING),
            "not_established": frame["level"] == NOT_ESTABLISHED,
        }
    )
    waves = waves.merge(numbers.groupby("wave", as_index=False).sum(), on="wave")
    cells = frame.drop(columns="company").groupby(
        ["wave", "sector", "ministry", "size_class", "in_agreement", "level"], as_index=False
    )
    strata = [(wave, sector, size) for (wave, sector), size in (sizes or {}).items()]
    return Survey(
        waves=waves,
        strata=pd.DataFrame(strata, columns=["wave", "sector", "population_size"]),
        cells=cells.sum(numeric_only=True),
        transitions=_transitions(frame, waves, decided),
        targets=(target(today),),
        names={"sector": {}, "ministry": {}},
        selection=Selection(**chosen),
        least=least,
        comparability=decided,
    )


def _transitions(frame: pd.DataFrame, waves: pd.DataFrame, decided: Comparability) -> pd.DataFrame:
    kept = ["company", "sector", "ministry", "level", "weight"]
    group = dict(zip(waves["wave"], waves["comparability_group"], strict=True))
    pairs = [
        (before, after)
        for before, after in itertools.combinations(waves["wave"], 2)
        if decided.may_compare(group[before], group[after])
    ]
    last = {after: before for before, after in pairs}
    found = []
    for before, after in pairs:
        follows = last[after] == before
        both = frame.loc[frame["wave"] == before, kept].merge(
            frame.loc[frame["wave"] == after, kept],
            on="company",
            how="outer" if follows else "inner",
            suffixes=("_before", "_after"),
        )
        both["weight_product"] = both["weight_before"] * both["weight_after"]
        found.append(both.assign(wave_before=before, wave_after=after, companies=1, follows=follows))
    columns = [
        f"{name}_{side}" for side in ("before", "after") for name in ("wave", "sector", "ministry", "level")
    ]
    sums = ["companies", "weight_before", "weight_after", "weight_product"]
    if not found:
        return pd.DataFrame(columns=[*columns, "follows", *sums])
    rows = pd.concat(found).fillna({"ministry_before": "", "ministry_after": ""})
    return rows.groupby([*columns, "follows"], as_index=False, dropna=False)[sums].sum()
