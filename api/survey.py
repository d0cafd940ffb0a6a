"""The survey as rows: what the endorsement page shows of it, guarded in the same way."""

import pandas as pd

import queries
from answers import selection, survey_change, survey_companies, survey_groups
from answers.survey import LEVELS, STEPS, Survey
from answers.survey import survey as asked
from answers.survey_estimates import METHODS, Estimate
from answers.survey_standing import standing
from api.question import Question, UnknownCodesError
from translations import UserError

_SHARE = (
    "wave",
    "reference_year",
    "synthetic",
    "by",
    "code",
    "basis",
    "share",
    "lower",
    "upper",
    "interval_method",
    "assessed",
    "not_established",
    "population_size",
    "lowest",
    "highest",
    "verdict",
    "p_value",
    "best_rank",
    "worst_rank",
)
_PROFILE = (
    *("wave", "synthetic", "by", "code", "assessed"),
    *(f"level_{level}" for level in LEVELS),
    *(f"step_{step}" for step in STEPS),
)
_FLOW = ("wave_before", "wave_after", "synthetic", "by_override", "before", "after", "companies")
_PARTS = (
    *("wave_before", "wave_after", "synthetic", "by_override", "start"),
    *("changed", "came_and_went", "mix", "end", "gained", "lost", "p_value"),
)
_GROUP_CHANGE = (
    *("wave_before", "wave_after", "synthetic", "by_override", "by", "code"),
    *("change", "change_lower", "change_upper", "gained", "lost"),
)
_FILTERS = ("sector", "ministry", "wave")


def _found(connection: queries.Connection, chosen: selection.Selection, columns, rows) -> pd.DataFrame:
    """The rows that `rows` makes of the survey; none where the version holds no survey."""
    found = asked(connection, chosen)
    return pd.DataFrame(rows(found) if found else [], columns=columns)


def _shares(connection, chosen, request) -> pd.DataFrame:
    """Which share endorses in each wave of the survey: in total, by sector, ministry, agreement and size?

    A group that may not be shown has its row, with basis `hidden` and nothing counted.
    """

    method = request.query_params.get("interval", next(iter(METHODS)))
    if method not in METHODS:
        raise UnknownCodesError([selection.UnknownCode("interval", method, tuple(METHODS))])

    def rows(found: Survey) -> list[dict]:
        whole = standing(found, method)
        rows = [_share(found, one, verdict=survey_groups.verdict_alone(found, one)) for one in whole.series]
        for wave in found.waves["wave"]:
            for by in survey_groups.BY:
                ranking = survey_groups.ranking(found, wave, by, method)
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
        for split in survey_groups.VALUES:
            for ones in survey_groups.splits(found, split, method).values():
                rows += [_share(found, one, verdict=survey_groups.verdict_alone(found, one)) for one in ones]
        return rows

    frame = _found(connection, chosen, _SHARE, rows)
    whole = ["assessed", "not_established", "population_size", "best_rank", "worst_rank"]
    return frame.astype(dict.fromkeys(whole, "Int64"))


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


def _waves(connection, chosen, request) -> pd.DataFrame:
    """Which waves of the survey are there, and what is known of how each was made?"""
    every = selection.Selection(wave=selection.valid_codes(connection)["wave"])
    found = asked(connection, every)
    return found.ledger if found else queries.run(connection, "survey_waves")


def _levels(connection, chosen, request) -> pd.DataFrame:
    """How are the companies of each group spread over the levels of endorsement and the due-diligence steps?"""

    def rows(found: Survey) -> list[dict]:
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

    return _found(connection, chosen, _PROFILE, rows).astype({"assessed": "Int64"})


def _moved(connection, chosen, request) -> pd.DataFrame:
    """How many companies went from which state to which, between two waves that may be compared?"""

    def rows(found: Survey) -> list[dict]:
        return [
            _pair(found, before, after) | row
            for before, after in survey_change.pairs(found)
            for row in survey_change.change(found, before, after).flows.to_dict("records")
        ]

    return _found(connection, chosen, _FLOW, rows)


def _made_of(connection, chosen, request) -> pd.DataFrame:
    """What is the change of the share between two waves made of, and is it chance?"""

    def rows(found: Survey) -> list[dict]:
        rows = []
        for before, after in survey_change.pairs(found):
            change = survey_change.change(found, before, after)
            if change.is_shown:
                rows.append(
                    _pair(found, before, after)
                    | {"start": change.start, "end": change.end}
                    | change.parts
                    | {
                        "gained": change.paired.gained,
                        "lost": change.paired.lost,
                        "p_value": change.paired.p_value,
                    }
                )
        return rows

    return _found(connection, chosen, _PARTS, rows)


def _moved_by_group(connection, chosen, request) -> pd.DataFrame:
    """How did the share of each sector and ministry change between two waves, and how many gained and lost?"""

    def rows(found: Survey) -> list[dict]:
        return [
            _pair(found, before, after)
            | {
                "by": by,
                "code": one.code,
                "change": one.difference and one.difference.estimate,
                "change_lower": one.difference and one.difference.lower,
                "change_upper": one.difference and one.difference.upper,
                "gained": one.paired and one.paired.gained,
                "lost": one.paired and one.paired.lost,
            }
            for before, after in survey_change.pairs(found)
            for by in survey_groups.BY
            for one in survey_change.by_group(found, before, after, by)
        ]

    frame = _found(connection, chosen, _GROUP_CHANGE, rows)
    return frame.astype({"gained": "Int64", "lost": "Int64"})


def _pair(found: Survey, before: str, after: str) -> dict:
    is_synthetic = bool(found.wave(before)["synthetic"] or found.wave(after)["synthetic"])
    return {
        "wave_before": before,
        "wave_after": after,
        "synthetic": is_synthetic,
        "by_override": found.override(before, after) is not None,
    }


def _companies(connection, chosen, request) -> pd.DataFrame:
    """Which companies are behind the newest chosen wave, where it shows names? A page at a time."""
    found = asked(connection, chosen)
    asked_for = request.query_params.get("skip", "0")
    if not asked_for.isdecimal() or len(asked_for) > 9:
        raise UserError("skip-wrong", skip=asked_for[:20])
    columns = queries.load("survey_companies").columns
    if found is None:
        return pd.DataFrame(columns=columns)
    page = survey_companies.companies(
        connection, found.current, chosen, request.query_params.get("search", ""), int(asked_for)
    )
    return page.rows if page.names_may_be_shown else pd.DataFrame(columns=columns)


SURVEY: dict[str, Question] = {
    "survey": Question(
        "endorsement",
        answer=_shares,
        adds=_SHARE,
        described_by=("survey",),
        filters=_FILTERS,
        options=("interval",),
    ),
    "survey/waves": Question("endorsement", "survey_waves", _waves, described_by=("survey_waves", "survey")),
    "survey/levels": Question(
        "endorsement", answer=_levels, adds=_PROFILE, described_by=("survey",), filters=_FILTERS
    ),
    "survey/moved": Question(
        "endorsement", answer=_moved, adds=_FLOW, described_by=("survey",), filters=_FILTERS
    ),
    "survey/moved-by-group": Question(
        "endorsement",
        answer=_moved_by_group,
        adds=_GROUP_CHANGE,
        described_by=("survey",),
        filters=_FILTERS,
    ),
    "survey/made-of": Question(
        "endorsement", answer=_made_of, adds=_PARTS, described_by=("survey",), filters=_FILTERS
    ),
    "survey/companies": Question(
        "endorsement",
        "survey_companies",
        _companies,
        described_by=("survey_responses", "survey"),
        filters=_FILTERS,
        options=("search", "skip"),
    ),
}
