"""The companies behind the shares: by name where the wave allows it and the guard shows their kind by itself."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers.selection import Selection, linked_ministries
from answers.survey import Survey, survey

PAGE = 25


@dataclass(frozen=True)
class Companies:
    """One page of the companies that a search finds in a wave; rows as queries/survey_companies.sql has them.

    `names_may_be_shown` is False where the wave keeps its companies to itself: then there are no rows.
    """

    rows: pd.DataFrame
    matches: int
    skipped: int
    names_may_be_shown: bool


def companies(
    connection: queries.Connection,
    found: Survey,
    search: str = "",
    skip: int = 0,
) -> Companies:
    """The companies of the selected sectors and ministries in the newest chosen wave, found by their name."""
    wave, selection = found.current, found.selection
    if not wave["names_may_be_shown"]:
        return Companies(pd.DataFrame(), 0, 0, False)
    rows = queries.run(
        connection,
        "survey_companies",
        wave=wave["wave"],
        sector=list(selection.sector),
        ministry=list(linked_ministries(connection, selection)),
        hidden=["/".join(kind) for kind in found.hidden_kinds(wave["wave"])],
        search=search.strip(),
        skip=skip,
        most=PAGE,
    )
    return Companies(rows, int(rows["matches"].iloc[0]) if len(rows) else 0, skip, True)


def history(connection: queries.Connection, company: str, today: date) -> pd.DataFrame:
    """One company in every wave that shows names: the columns of queries/survey_company.sql."""
    waves = tuple(queries.run(connection, "survey_waves")["wave"])
    found = survey(connection, Selection(wave=waves), today)
    hidden = ["/".join((wave, *kind)) for wave in waves for kind in found.hidden_kinds(wave)]
    return queries.run(connection, "survey_company", company=company, hidden=hidden)
