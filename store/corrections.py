"""Waves of a survey that a later version counts otherwise, for `answers.disclosure` to judge.

Who reads two states of a wave can subtract one from the other and learn what single companies answered. So the
reading copy of an older version knows, in its table `survey_corrections`, in how many companies each of its waves
differs from the last state that a later version has of it. A company differs when anything that is counted
of it does: its sector, the ministry of its sector, size, agreement, level, steps or weight.
"""

import duckdb

from store import rows

TABLE = "survey_corrections"
# What the counts of a wave are made of.
COUNTED_FROM = ("survey_responses", "sectors")

_STEPS = ", ".join(f"step_{step}" for step in range(1, 7))
_COUNTED = f"""
    SELECT
        wave, company, sector, coalesce(r.ministry, s.ministry) AS ministry,
        size_class, agreement, level, {_STEPS}, weight
    FROM {{responses}} AS r
    LEFT JOIN {{sectors}} AS s USING (sector)
"""


def make(connection: duckdb.DuckDBPyConnection) -> None:
    """Add the table to a reading copy, empty: the newest version has no later one."""
    connection.execute(f"CREATE TABLE {TABLE} (wave VARCHAR, later BIGINT, companies BIGINT)")


def fill(copy: duckdb.DuckDBPyConnection, lake: duckdb.DuckDBPyConnection, version: int) -> None:
    """Compare the waves of the reading copy of `version` with the last state that each has in the lake."""
    waves = {wave for (wave,) in copy.execute("SELECT DISTINCT wave FROM survey_responses").fetchall()}
    for later in reversed(_publications(lake, version)):
        responses, sectors = (rows.as_of(lake, name, later) for name in COUNTED_FROM)
        there = {wave for (wave,) in lake.execute(f"SELECT DISTINCT wave FROM {responses}").fetchall()}
        if not waves & there:
            continue
        params = {"waves": sorted(waves & there)}
        found = lake.sql(f"FROM {responses} WHERE list_contains($waves, wave)", params=params)
        copy.register("later_survey_responses", found.to_arrow_table())
        copy.register("later_sectors", lake.sql(f"FROM {sectors}").to_arrow_table())
        _compare(copy, later)
        copy.unregister("later_survey_responses")
        copy.unregister("later_sectors")
        waves -= there


def last_publication(lake: duckdb.DuckDBPyConnection) -> int:
    """The last version that changed what waves are counted from, 0 when none did."""
    return max(_publications(lake, since=0), default=0)


def _publications(lake: duckdb.DuckDBPyConnection, since: int) -> list[int]:
    found = lake.execute(
        """
        SELECT DISTINCT version
        FROM lake.monitor.publications
        WHERE list_contains($tables, table_name) AND version > $since
        ORDER BY version
        """,
        {"tables": list(COUNTED_FROM), "since": since},
    ).fetchall()
    return [version for (version,) in found]


def _compare(copy: duckdb.DuckDBPyConnection, later: int) -> None:
    """Add the waves in the relations `later_...` of which a company differs from them."""
    copy.execute(
        f"""
        INSERT INTO {TABLE} BY NAME
        WITH
            there AS ({_COUNTED.format(responses="later_survey_responses", sectors="later_sectors")}),
            here AS (
                FROM ({_COUNTED.format(responses="survey_responses", sectors="sectors")})
                WHERE wave IN (SELECT wave FROM there)
            ),
            differing AS ((FROM here EXCEPT FROM there) UNION ALL (FROM there EXCEPT FROM here))
        SELECT wave, $later AS later, count(DISTINCT company) AS companies
        FROM differing
        GROUP BY wave
        """,
        {"later": later},
    )
