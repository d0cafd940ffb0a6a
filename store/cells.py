"""The survey counted once, when a reading copy is made: pages ask the counts, however many companies there are.

`survey_cells` has one row a wave, sector, ministry, size class, agreement and level, `survey_transitions` one a
pair of waves that follow each other and may be compared, and what became of whom: a wave follows the last one
before it of its own comparability group, or of a group that a decision joined with it. A sector's own ministry
stands in where the survey names none.
"""

from collections.abc import Iterable

import duckdb

NEEDED = {"survey_waves", "survey_responses", "sectors", "comparability_overrides"}
TABLES = {"survey_cells", "survey_transitions"}
STEPS = range(1, 7)


def affected(tables: Iterable[str]) -> frozenset[str]:
    """These tables of a reading copy and the ones that are counted from them."""
    changed = frozenset(tables)
    return changed | TABLES if changed & NEEDED else changed


def make(connection: duckdb.DuckDBPyConnection) -> None:
    """Add both tables of cells to a reading copy; one that knows no survey stays as it is."""
    tables = {name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    if not tables >= NEEDED:
        return
    # Found and looked for are counted apart: an empty step was not looked for.
    steps = "".join(
        f", count(*) FILTER (step_{step}) AS step_{step}_found, count(step_{step}) AS step_{step}_known"
        for step in STEPS
    )
    connection.execute(
        f"""
        CREATE TABLE survey_cells AS
        SELECT
            wave,
            sector,
            coalesce(r.ministry, s.ministry) AS ministry,
            size_class,
            agreement,
            level,
            count(*) AS companies,
            count(weight) AS weighted,
            -- Decimals: the sum is the same in whatever order the rows are added.
            sum(CAST(weight AS DECIMAL(18, 6))) AS weight,
            sum(CAST(weight * weight AS DECIMAL(18, 6))) AS weight_squared
            {steps}
        FROM survey_responses AS r
        LEFT JOIN sectors AS s USING (sector)
        GROUP BY wave, sector, coalesce(r.ministry, s.ministry), size_class, agreement, level
        """
    )
    connection.execute(
        """
        CREATE TABLE survey_transitions AS
        WITH joined AS (
            SELECT comparability_group, comparability_group AS compared_with FROM survey_waves
            UNION
            SELECT comparability_group, compared_with FROM comparability_overrides
            UNION
            SELECT compared_with, comparability_group FROM comparability_overrides
        ),
        pairs AS (
            SELECT
                arg_max(earlier.wave, (earlier.reference_year, earlier.wave)) AS wave_before,
                later.wave AS wave_after
            FROM survey_waves AS later
            JOIN joined USING (comparability_group)
            JOIN survey_waves AS earlier
                ON earlier.comparability_group = joined.compared_with
                AND (earlier.reference_year, earlier.wave) < (later.reference_year, later.wave)
            GROUP BY later.wave
        ),
        -- Pairs of which both waves have answers: of the others nobody stayed, and no row need be looked at.
        told AS MATERIALIZED (
            FROM pairs
            WHERE wave_before IN (SELECT wave FROM survey_cells)
                AND wave_after IN (SELECT wave FROM survey_cells)
        ),
        answers AS NOT MATERIALIZED (
            SELECT wave, company, sector, coalesce(r.ministry, s.ministry) AS ministry, level
            FROM survey_responses AS r
            LEFT JOIN sectors AS s USING (sector)
        ),
        stayed AS (
            SELECT
                wave_before,
                wave_after,
                b.sector AS sector_before,
                b.ministry AS ministry_before,
                b.level AS level_before,
                a.sector AS sector_after,
                a.ministry AS ministry_after,
                a.level AS level_after,
                count(*) AS companies
            FROM told
            JOIN answers AS b ON b.wave = wave_before
            JOIN answers AS a ON a.wave = wave_after AND a.company = b.company
            GROUP BY ALL
        ),
        -- Who is in one of the two waves only: all that are counted there less those that stayed.
        alone AS (
            SELECT * EXCLUDE companies, sum(companies)::BIGINT AS companies
            FROM (
                SELECT
                    wave_before, wave_after, true AS was_before, sector, ministry, level, companies
                FROM survey_cells
                JOIN pairs ON wave = wave_before
                UNION ALL
                SELECT
                    wave_before, wave_after, false AS was_before, sector, ministry, level, companies
                FROM survey_cells
                JOIN pairs ON wave = wave_after
                UNION ALL
                SELECT
                    wave_before, wave_after, true, sector_before, ministry_before, level_before, -companies
                FROM stayed
                UNION ALL
                SELECT
                    wave_before, wave_after, false, sector_after, ministry_after, level_after, -companies
                FROM stayed
            )
            GROUP BY ALL
            HAVING sum(companies) > 0
        )
        FROM stayed
        UNION ALL
        SELECT wave_before, wave_after, sector, ministry, level, NULL, NULL, NULL, companies
        FROM alone
        WHERE was_before
        UNION ALL
        SELECT wave_before, wave_after, NULL, NULL, NULL, sector, ministry, level, companies
        FROM alone
        WHERE NOT was_before
        """
    )
