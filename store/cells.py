"""The survey counted once, when a reading copy is made: pages ask the counts, however many companies there are.

`survey_cells` has one row a wave, sector, ministry, size class, agreement and level, `survey_transitions` one a
pair of waves that may be compared, and what became of whom between them. A wave `follows` the last one before it
that it may be compared with, of its own comparability group or of a group that a decision joined with it; of other
pairs only the companies in both waves are counted. A sector's own ministry stands in where the survey names none.

Weights are parts of the largest one of their wave: only how they compare counts, and so the decimals are enough for
weights of any size. They are decimals because the sum is then the same in whatever order the rows are added.
"""

from collections.abc import Iterable

import duckdb

from store import corrections

NEEDED = {"survey_waves", "survey_responses", "sectors", "comparability_overrides"}
TABLES = {"survey_cells", "survey_transitions", corrections.TABLE}
STEPS = range(1, 7)


def affected(tables: Iterable[str]) -> frozenset[str]:
    """These tables of a reading copy and the ones that are counted from them."""
    changed = frozenset(tables)
    return changed | TABLES if changed & NEEDED else changed


# The rows of the survey with the ministry that counts and their weight.
ANSWERS = """(
    SELECT
        r.* REPLACE (coalesce(r.ministry, s.ministry) AS ministry),
        CAST(r.weight / largest AS DECIMAL(18, 12)) AS part
    FROM survey_responses AS r
    LEFT JOIN sectors AS s USING (sector)
    LEFT JOIN (SELECT wave, max(weight) AS largest FROM survey_responses GROUP BY wave) USING (wave)
)"""


def has_survey(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether a reading copy has all tables that cells are counted from."""
    tables = {name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    return tables >= NEEDED


def make(connection: duckdb.DuckDBPyConnection) -> None:
    """Add the tables of cells to a reading copy; one that knows no survey stays as it is."""
    if not has_survey(connection):
        return
    corrections.make(connection)
    # Found and looked for are counted apart: an empty step was not looked for.
    steps = "".join(
        f""",
            count(*) FILTER (step_{step}) AS step_{step}_found,
            count(step_{step}) AS step_{step}_known,
            sum(part) FILTER (step_{step}) AS step_{step}_found_weight,
            sum(part) FILTER (step_{step} IS NOT NULL) AS step_{step}_known_weight"""
        for step in STEPS
    )
    connection.execute(
        f"""
        CREATE TABLE survey_cells AS
        SELECT
            wave,
            sector,
            ministry,
            size_class,
            agreement,
            level,
            count(*) AS companies,
            count(weight) AS weighted,
            sum(part) AS weight,
            sum(CAST(part * part AS DECIMAL(18, 12))) AS weight_squared{steps}
        FROM {ANSWERS}
        GROUP BY wave, sector, ministry, size_class, agreement, level
        """
    )
    connection.execute(
        f"""
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
                earlier.wave AS wave_before,
                later.wave AS wave_after,
                row_number() OVER (
                    PARTITION BY later.wave
                    ORDER BY earlier.reference_year DESC, earlier.wave DESC
                ) = 1 AS follows
            FROM survey_waves AS later
            JOIN joined USING (comparability_group)
            JOIN survey_waves AS earlier
                ON earlier.comparability_group = joined.compared_with
                AND (earlier.reference_year, earlier.wave) < (later.reference_year, later.wave)
        ),
        -- Pairs of which both waves have answers: of the others nobody stayed, and no row need be looked at.
        told AS MATERIALIZED (
            FROM pairs
            WHERE wave_before IN (SELECT wave FROM survey_cells)
                AND wave_after IN (SELECT wave FROM survey_cells)
        ),
        stayed AS (
            SELECT
                wave_before,
                wave_after,
                follows,
                b.sector AS sector_before,
                b.ministry AS ministry_before,
                b.level AS level_before,
                a.sector AS sector_after,
                a.ministry AS ministry_after,
                a.level AS level_after,
                count(*) AS companies,
                sum(b.part) AS weight_before,
                sum(a.part) AS weight_after,
                sum(CAST(b.part * a.part AS DECIMAL(18, 12))) AS weight_product
            FROM told
            JOIN {ANSWERS} AS b ON b.wave = wave_before
            JOIN {ANSWERS} AS a ON a.wave = wave_after AND a.company = b.company
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
                WHERE follows
                UNION ALL
                SELECT
                    wave_before, wave_after, false AS was_before, sector, ministry, level, companies
                FROM survey_cells
                JOIN pairs ON wave = wave_after
                WHERE follows
                UNION ALL
                SELECT
                    wave_before, wave_after, true, sector_before, ministry_before, level_before, -companies
                FROM stayed
                WHERE follows
                UNION ALL
                SELECT
                    wave_before, wave_after, false, sector_after, ministry_after, level_after, -companies
                FROM stayed
                WHERE follows
            )
            GROUP BY ALL
            HAVING sum(companies) > 0
        )
        FROM stayed
        UNION ALL BY NAME
        SELECT
            wave_before, wave_after, true AS follows, companies,
            sector AS sector_before, ministry AS ministry_before, level AS level_before
        FROM alone
        WHERE was_before
        UNION ALL BY NAME
        SELECT
            wave_before, wave_after, true AS follows, companies,
            sector AS sector_after, ministry AS ministry_after, level AS level_after
        FROM alone
        WHERE NOT was_before
        """
    )
