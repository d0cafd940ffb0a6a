"""The companies behind the shares: by name where the wave allows it, and not at all where it does not."""

from dataclasses import dataclass

import pandas as pd

import queries
from answers.selection import Selection, linked_ministries

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
    connection: queries.Connection, wave: pd.Series, selection: Selection, search: str = "", skip: int = 0
) -> Companies:
    """The companies of the selected sectors and ministries in a wave whose name contains the search."""
    if not wave["names_may_be_shown"]:
        return Companies(pd.DataFrame(), 0, 0, False)
    rows = queries.run(
        connection,
        "survey_companies",
        wave=wave["wave"],
        sector=list(selection.sector),
        ministry=list(linked_ministries(connection, selection)),
        search=search.strip(),
        skip=skip,
        most=PAGE,
    )
    return Companies(rows, int(rows["matches"].iloc[0]) if len(rows) else 0, skip, True)


def history(connection: queries.Connection, company: str) -> pd.DataFrame:
    """One company in every wave that shows names: the columns of queries/survey_company.sql."""
    return queries.run(connection, "survey_company", company=company)
