"""The survey counted once, when a reading copy is made: pages ask the counts, however many companies there are.

`survey_cells` has one row a wave, sector, ministry, size class, agreement and level, `survey_transitions` one a
pair of waves that follow each other and may be compared, and what became of whom: a wave follows the last one
before it of its own comparability group, or of a group that a decision joined with it. A sector's own ministry
stands in where the survey names none.
"""

import duckdb

NEEDED = {"survey_waves", "survey_responses", "sectors", "comparability_overrides"}
STEPS = range(1, 7)


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
        answers AS (
            SELECT wave, company, sector, coalesce(r.ministry, s.ministry) AS ministry, level
            FROM survey_responses AS r
            LEFT JOIN sectors AS s USING (sector)
        ),
        earlier AS (
            SELECT * FROM answers JOIN pairs ON wave = wave_before
        ),
        later AS (
            SELECT * FROM answers JOIN pairs ON wave = wave_after
        )
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
        FROM earlier AS b
        FULL JOIN later AS a USING (wave_before, wave_after, company)
        GROUP BY ALL
        """
    )
