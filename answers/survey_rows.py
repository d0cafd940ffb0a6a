"""The survey as rows: what the endorsement page shows of it, guarded in the same way."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers import survey_companies, survey_groups
from answers.answer import Answer, Option
from answers.selection import Selection
from answers.survey import Survey, survey
from answers.survey_cells import LEVELS, STEPS
from answers.survey_estimates import METHODS, Estimate
from answers.survey_standing import standing
from queries import columns

_GROUP = columns("""
    wave (string): Code of the wave.
    synthetic (boolean): True when the companies were made up as an example: then no figure of the row is real.
    by (string): How the group was made: total, sector, ministry, in_agreement or size_class.
    code (string): Code of the sector, ministry or part; empty for the total, and for companies without a ministry.
    assessed (integer): Companies whose level was established; empty when hidden.
""")
SHARES = (
    *_GROUP,
    *columns("""
        reference_year (integer): Year that the wave is about.
        basis (string): How the share was reached: census, group, strata, domain, calibrated (weights of the
            survey, post-stratified to the sizes of the sectors) or weights; hidden when the group is too small,
            nobody when no company was assessed.
        share (number, share): Share of the companies that explicitly endorse the Guidelines, 0 to 1; empty
            when hidden.
        lower (number, share): Lower bound of the 95 percent interval, 0 to 1.
        upper (number, share): Upper bound of the 95 percent interval, 0 to 1.
        interval_method (string): Method of the interval: wilson, logit, clopper_pearson, beta (Korn and
            Graubard), or none.
        not_established (integer): Companies whose level could not be established; empty when hidden, also
            where they
            are fewer than the threshold.
        population_size (integer): Companies of the whole group; empty when hidden or unknown.
        lowest (number, share): The share if none of the companies without a level endorses, 0 to 1.
        highest (number, share): The share if all of the companies without a level endorse, 0 to 1.
        verdict (string): Against the target: met, not_met, not_distinguishable or insufficient_data; of sectors and
            ministries adjusted for comparing them all (Holm).
        p_value (number): Of a sector or ministry: the p value of the target, adjusted for comparing them
            all (Holm).
        best_rank (integer): Highest place that the intervals of all groups allow.
        worst_rank (integer): Lowest place that the intervals of all groups allow.
    """),
)
PROFILES = (
    *_GROUP,
    *columns(
        "\n".join(
            [
                *(
                    f"level_{level} (number, share): Share of the assessed companies at level {level}, 0 to 1, "
                    "companies weighed as in the share."
                    for level in LEVELS
                ),
                *(
                    f"step_{step} (number, share): Share of the companies with evidence of step {step} of due "
                    "diligence among those for which it was looked for, 0 to 1."
                    for step in STEPS
                ),
            ]
        )
    ),
)


@dataclass(frozen=True)
class Waves:
    """The survey of a version, or None when it holds none, and the interval chosen."""

    survey: Survey | None
    interval: str


def waves(
    connection: queries.Connection, selection: Selection, today: date, interval: str = "default"
) -> Waves:
    """The chosen waves of the survey, for the selected sectors and ministries."""
    return Waves(survey(connection, selection, today), interval)


def as_frame(described: tuple, rows: Callable[[Survey, str], list[dict]]) -> Callable[[Waves], pd.DataFrame]:
    """A frame of what `rows` makes of the survey; without a survey it is empty."""
    whole = {column.name: "Int64" for column in described if column.type == "integer"}

    def frame(found: Waves) -> pd.DataFrame:
        made = rows(found.survey, found.interval) if found.survey else []
        return pd.DataFrame(made, columns=[column.name for column in described]).astype(whole)

    return frame


def _shares(found: Survey, interval: str) -> list[dict]:
    """Every group in every wave; one that may not be shown has its row, with basis `hidden` and nothing counted."""
    alone = [*standing(found, interval).series]
    for split in survey_groups.VALUES:
        alone += [one for ones in survey_groups.splits(found, split, interval).values() for one in ones]
    rows = [_share(found, one, verdict=survey_groups.verdict_alone(found, one)) for one in alone]
    for wave in found.waves["wave"]:
        for by in survey_groups.BY:
            ranking = survey_groups.ranking(found, wave, by, interval)
            for one in ranking.estimates:
                best, worst = ranking.ranks.get(one.code, (None, None))
                rows.append(
                    _share(
                        found,
                        one,
                        verdict=ranking.verdict(one),
                        p_value=ranking.p_values.get(one.code),
                        best_rank=best,
                        worst_rank=worst,
                    )
                )
    return rows


def _share(found: Survey, one: Estimate, **more) -> dict:
    wave = found.wave(one.wave)
    return {
        "wave": one.wave,
        "reference_year": int(wave["reference_year"]),
        "synthetic": bool(wave["synthetic"]),
        "by": one.by,
        "code": one.code,
        "basis": one.basis,
        "share": one.share,
        "lower": one.interval.lower,
        "upper": one.interval.upper,
        "interval_method": one.interval.method,
        "assessed": one.assessed,
        "not_established": one.not_established,
        "population_size": one.population_size,
        "lowest": one.lowest,
        "highest": one.highest,
    } | more


def _levels(found: Survey, interval: str) -> list[dict]:
    return [
        {
            "wave": one.wave,
            "synthetic": bool(found.wave(one.wave)["synthetic"]),
            "by": one.by,
            "code": one.code,
            "assessed": one.assessed,
        }
        | {f"level_{level}": one.levels and one.levels[level] for level in LEVELS}
        | {f"step_{step}": one.steps and one.steps[step - 1] for step in STEPS}
        for wave in found.waves["wave"]
        for by in ("total", *survey_groups.BY)
        for one in survey_groups.profiles(found, wave, by)
    ]


def ledger(connection: queries.Connection, today: date) -> pd.DataFrame:
    """Every wave with what of its counts may be shown: the columns of queries/survey_waves.sql."""
    waves = queries.run(connection, "survey_waves")
    found = survey(connection, Selection(wave=tuple(waves["wave"])), today)
    return found.ledger if found else waves


def companies(
    connection: queries.Connection, selection: Selection, today: date, search: str = "", skip: int = 0
) -> pd.DataFrame:
    """The companies behind the newest chosen wave where it shows names, a page at a time; else none."""
    found = survey(connection, selection, today)
    if found is not None:
        page = survey_companies.companies(connection, found, search, skip)
        if page.names_may_be_shown:
            return page.rows
    return pd.DataFrame(columns=queries.load("survey_companies").columns)


FILTERS = ("sector", "ministry", "wave")
_GROUPS = ("wave", "by", "code")

ANSWERS = (
    Answer(
        "survey",
        page="endorsement",
        key=_GROUPS,
        question=(
            "Which share endorses in each wave of the survey: in total, by sector, ministry, agreement and size?"
        ),
        ask=waves,
        rows=as_frame(SHARES, _shares),
        adds=SHARES,
        filters=FILTERS,
        verdicts=("verdict",),
        options={"interval": Option("The method of the interval.", tuple(METHODS))},
    ),
    Answer(
        "survey/waves",
        page="endorsement",
        key=("wave",),
        query="survey_waves",
        ask=ledger,
        described_by=("survey_waves",),
    ),
    Answer(
        "survey/levels",
        page="endorsement",
        key=_GROUPS,
        question=(
            "How are the companies of each group spread over the levels of endorsement and the due-diligence steps?"
        ),
        ask=waves,
        rows=as_frame(PROFILES, _levels),
        adds=PROFILES,
        filters=FILTERS,
    ),
    Answer(
        "survey/companies",
        page="endorsement",
        key=("company",),
        query="survey_companies",
        ask=companies,
        described_by=("survey_responses",),
        filters=FILTERS,
        options={
            "search": Option("Only companies whose name contains this text."),
            "skip": Option("How many companies to leave out before the first.", is_number=True),
        },
    ),
)
