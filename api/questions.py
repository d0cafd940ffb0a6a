"""What each route answers: the pages' questions, asked of the same answers."""

from dataclasses import asdict
from datetime import date

import pandas as pd

import queries
import store
from answers import agreements, endorsement, goals, indicators, methods, ministries, progress, selection
from api.question import Question, UnknownCodesError
from api.survey import SURVEY


def _overview(connection, chosen, request) -> pd.DataFrame:
    """How far is the endorsement from its target, and how many subjects of the SDGs move where?"""
    counts = progress.progress(connection, chosen)
    moved = {f"sdg_{movement}": count for movement, count in counts.count(stale=False).items()}
    return pd.DataFrame([endorsement.endorsement(connection).summary() | moved | {"sdg_stale": counts.stale}])


def _endorsement(connection, chosen, request) -> pd.DataFrame:
    """How far is the endorsement of the OECD Guidelines from its target?"""
    return pd.DataFrame([endorsement.endorsement(connection).summary()])


def _goals(connection, chosen, request) -> pd.DataFrame:
    """On which goals is the least progress made, and who is responsible?"""
    return goals.goals(connection, chosen).ranking


def _indicators(connection, chosen, request) -> pd.DataFrame:
    """Which indicators stand under each goal? One under two goals stands twice."""
    return indicators.indicators(connection, chosen).selected


def _code(connection: queries.Connection, request) -> str:
    """The indicator in the address."""
    code = request.path_params["indicator"]
    valid = tuple(queries.run(connection, "indicators")["indicator"])
    if code not in valid:
        raise UnknownCodesError([selection.UnknownCode("indicator", code, valid)])
    return code


def _observations(connection, chosen, request) -> pd.DataFrame:
    """What are the figures of one indicator, in every edition?"""
    return queries.run(connection, "observations", indicator=_code(connection, request))


def _methods(connection, chosen, request) -> pd.DataFrame:
    """What does each method say of the Dutch figures of one indicator?"""
    found = methods.methods(connection, indicators.indicator(connection, _code(connection, request)))
    return pd.DataFrame(
        [asdict(judgement) for judgement in found.judgements], columns=QUESTIONS[METHODS].columns
    ).astype({"first_year": "Int64", "last_year": "Int64", "value": float, "arrival": float})


def _progress(connection, chosen, request) -> pd.DataFrame:
    """How does every thing that is measured move since 2015, by one method?"""
    method = request.query_params.get("method", next(iter(progress.METHODS)))
    return progress.progress(connection, chosen, method).rows


def _ministries(connection, chosen, request) -> pd.DataFrame:
    """Which ministries and governments are there, for which goals, and what do they state?"""
    return ministries.ministries(connection, chosen, date.today()).governments


def _goal_ministries(connection, chosen, request) -> pd.DataFrame:
    """Which ministries are responsible for or involved in which goal?"""
    return ministries.ministries(connection, chosen, date.today()).links


def _agreements(connection, chosen, request) -> pd.DataFrame:
    """Which agreements were made, for which sector and goals, and from when to when?"""
    rows = agreements.agreements(connection, chosen).agreements
    return rows.assign(goals=[" ".join(str(goal) for goal in goals) for goals in rows["goals"]])


def _agreement_counts(connection, chosen, request) -> pd.DataFrame:
    """How many took part in each agreement, and in which unit?"""
    return agreements.agreements(connection, chosen).counts


def _agreement_targets(connection, chosen, request) -> pd.DataFrame:
    """Which shares did agreements aim for, and by when?"""
    return agreements.agreements(connection, chosen).targets


def _risks(connection, chosen, request) -> pd.DataFrame:
    """Which sectors are at risk, which risks were found in each, and is there an agreement?"""
    return agreements.agreements(connection, chosen).coverage


def _partners(connection, chosen, request) -> pd.DataFrame:
    """What do companies, governments, unions, trade associations and NGOs do?"""
    rows = queries.run(connection, "partner_actions")
    return rows[rows["goal"].isin(chosen.goal)] if chosen.goal else rows


def _versions(connection, chosen, request) -> pd.DataFrame:
    """Which versions of the data are there, the newest first?"""
    return pd.DataFrame(
        {
            "version": version.version,
            "author": version.author,
            "note": version.note,
            "published_at": version.published_at.isoformat(),
            "tables": " ".join(version.tables),
            "rows": version.rows,
        }
        for version in store.shared().versions()
    )


_SUMMARY = (
    "share",
    "year",
    "target",
    "target_year",
    "gap",
    "verdict",
    "rule",
    "pace_needed",
    "pace_achieved",
)
_MOVED = progress.ORDER
_LINKED = ("sector", "ministry", "goal")
METHODS = "indicators/{indicator}/methods"

QUESTIONS: dict[str, Question] = {
    "overview": Question(
        "overview",
        answer=_overview,
        adds=(*_SUMMARY, *(f"sdg_{movement}" for movement in _MOVED), "sdg_stale"),
        described_by=("endorsement",),
        filters=_LINKED,
    ),
    "endorsement": Question("endorsement", answer=_endorsement, adds=_SUMMARY, described_by=("endorsement",)),
    "measurements": Question("endorsement", "measurements", described_by=("measurements",)),
    "comparability": Question(
        "endorsement", "comparability_overrides", described_by=("comparability_overrides",)
    ),
    "events": Question("endorsement", "events", described_by=("events",)),
    **SURVEY,
    "goals": Question(
        "goals",
        "goals",
        _goals,
        adds=("mean_score", "subjects", "fresh", *_MOVED),
        described_by=("goals", "counted"),
        filters=_LINKED,
    ),
    "progress": Question(
        "goals",
        "indicators",
        _progress,
        adds=("is_stale", "value", "score", "category", "movement"),
        described_by=("progress", "indicators", "observations", "targets"),
        filters=_LINKED,
        options=("method",),
    ),
    "indicators": Question(
        "indicators",
        "indicators",
        _indicators,
        adds=("shown_goal", "basis"),
        described_by=("shown", "progress", "indicators", "observations", "targets"),
        filters=_LINKED,
    ),
    "indicators/{indicator}": Question(
        "indicators", "observations", _observations, described_by=("observations",)
    ),
    METHODS: Question(
        "indicators",
        answer=_methods,
        adds=tuple(methods.Judgement.__dataclass_fields__),
        described_by=("methods",),
    ),
    "ministries": Question(
        "ministries",
        "governments",
        _ministries,
        adds=(*_MOVED, "subjects", "goals"),
        described_by=("ministries", "ministry_statements", "counted"),
        filters=("ministry", "goal"),
    ),
    "ministries/goals": Question(
        "ministries",
        "goal_ministries",
        _goal_ministries,
        described_by=("goal_ministries", "ministries"),
        filters=("ministry", "goal"),
    ),
    "agreements": Question(
        "agreements",
        "agreements",
        _agreements,
        described_by=("agreements", "sectors", "linked"),
        filters=_LINKED,
    ),
    "agreements/counts": Question(
        "agreements",
        "agreement_counts",
        _agreement_counts,
        described_by=("agreement_counts",),
        filters=_LINKED,
    ),
    "agreements/targets": Question(
        "agreements",
        "agreement_targets",
        _agreement_targets,
        described_by=("agreement_targets",),
        filters=_LINKED,
    ),
    "commitments": Question("recommendations", "commitments", described_by=("commitments",)),
    "risks": Question(
        "risks", "risk_sectors", _risks, described_by=("risks", "sectors"), filters=("sector", "ministry")
    ),
    "risks/analyses": Question("risks", "risk_analyses", described_by=("risk_analyses",)),
    "risks/themes": Question("risks", "risk_themes", described_by=("risk_themes",)),
    "partners": Question(
        "partners", "partner_actions", _partners, described_by=("partner_actions",), filters=("goal",)
    ),
    "sources": Question("sources", "sources", described_by=("sources",)),
    "freshness": Question("overview", "freshness", described_by=("freshness", "sources", "observations")),
    "versions": Question(
        "history",
        answer=_versions,
        adds=("version", "author", "note", "published_at", "tables", "rows"),
        described_by=("versions",),
    ),
}
