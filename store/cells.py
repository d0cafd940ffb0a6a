"""The survey counted once, when a reading copy is made: pages ask the counts, however many companies there are.

`survey_cells` has one row a wave, sector, ministry, size class, agreement and level, `survey_transitions` one a
pair of waves that follow each other within a comparability group, and what became of whom. A sector's own
ministry stands in where the survey names none.
"""

import duckdb

NEEDED = {"survey_waves", "survey_responses", "sectors"}
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
        WITH pairs AS (
            SELECT
                wave AS wave_before,
                lead(wave) OVER (PARTITION BY comparability_group ORDER BY reference_year, wave) AS wave_after
            FROM survey_waves
        ),
        answers AS (
            SELECT wave, company, sector, coalesce(r.ministry, s.ministry) AS ministry, level
            FROM survey_responses AS r
            LEFT JOIN sectors AS s USING (sector)
        ),
        earlier AS (
            SELECT * FROM answers JOIN pairs ON wave = wave_before WHERE wave_after IS NOT NULL
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
