"""New years of a series beside its own last years, and a whole new edition beside the one before.

What is found here is to be confirmed, never refused: a true figure may be surprising. Without the observations of a
reading copy nothing is compared.
"""

from collections.abc import Iterator

import duckdb

from intake.checks.constraints import Check
from intake.schema import Table

# Measured over every shipped series, each figure judged as if it were the newest: docs/checks.md has the numbers.
LAST = 10  # years of a series that a new one is compared with
TIMES = 5  # a figure so many times their middle, or that part of it, is in another unit or a mistake
RANGES = 2  # a figure may leave the range of the last years by so many times that range
FLAT = 0.1  # a range is taken to be at least this part of the middle, for series that hardly move
FEW = 3  # figures from which a range can be told
# A whole series has shifted when the middle of the differences with the previous edition is more than this part.
SHIFT = 0.05
# How files write "missing" where they have only numbers.
MISSING = (
    -1,
    -8,
    -9,
    -88,
    -98,
    -99,
    -888,
    -998,
    -999,
    -8888,
    -9998,
    -9999,
    -99999,
    999,
    9998,
    9999,
    99999,
    999999,
)
FIRST_PLACE = 3000  # behind the rules of a row

EDITION_ORDER = r"regexp_extract({}, '\d{{4}}(-\d{{2}}-\d{{2}})?')"
WITH = rf"""
    WITH newest AS (
        SELECT indicator, geo, year, value, edition
        FROM observations
        WHERE indicator IN (SELECT indicator FROM cells)
        QUALIFY dense_rank() OVER (
            PARTITION BY indicator, geo ORDER BY {EDITION_ORDER.format("edition")} DESC, edition
        ) = 1
    ),
    figures AS (
        SELECT "#", indicator, geo, edition, flags,
            TRY_CAST(year AS INTEGER) AS year, TRY_CAST(value AS DOUBLE) AS value, value AS written
        FROM cells
    )
"""
UNLIKE = f"""
    {WITH},
    series AS (
        SELECT DISTINCT indicator, geo, edition FROM figures
    ),
    -- What the file lacks of the years before stands in the newest edition.
    together AS (
        FROM figures
        UNION ALL BY NAME
        SELECT newest.indicator, newest.geo, series.edition, newest.year, newest.value
        FROM newest
        JOIN series USING (indicator, geo)
        ANTI JOIN figures ON figures.indicator = newest.indicator AND figures.geo = newest.geo
            AND figures.edition = series.edition AND figures.year = newest.year
    ),
    windowed AS (
        SELECT *, list(value) OVER (
            PARTITION BY indicator, geo, edition ORDER BY year ROWS BETWEEN {LAST} PRECEDING AND 1 PRECEDING
        ) AS last
        FROM together
        WHERE value IS NOT NULL
    ),
    measured AS (
        SELECT *, len(last) AS count, list_min(last) AS low, list_max(last) AS high,
            list_aggregate(last, 'median') AS middle
        FROM windowed
        ANTI JOIN newest USING (indicator, geo, year)
        WHERE "#" IS NOT NULL
    ),
    judged AS (
        SELECT *,
            value IN ({", ".join(map(str, MISSING))})
                AND coalesce(
                    value NOT BETWEEN low - {FLAT} * abs(middle) AND high + {FLAT} * abs(middle), true
                ) AS is_missing_code,
            count > 0 AND low > 0 AND (value < middle / {TIMES} OR value > middle * {TIMES}) AS is_far,
            count >= {FEW} AND NOT contains(coalesce(flags, ''), 'b')
                AND value NOT BETWEEN low - {RANGES} * greatest(high - low, {FLAT} * abs(middle))
                    AND high + {RANGES} * greatest(high - low, {FLAT} * abs(middle)) AS is_outside
        FROM measured
    )
    SELECT "#", {FIRST_PLACE}, 'value', written,
        CASE WHEN is_missing_code THEN 'missing_code' ELSE 'unlike_last_years' END,
        coalesce(format('{{:.6g}}–{{:.6g}}', low, high), 'none'), 'warning'
    FROM judged
    WHERE is_missing_code OR is_far OR is_outside
"""
EARLIER = f"""
    {WITH},
    before AS (
        SELECT indicator, geo, max(year) AS year, any_value(edition) AS edition FROM newest GROUP BY indicator, geo
    ),
    last AS (
        SELECT indicator, geo, edition, max(year) AS year, arg_max("#", year) AS "#"
        FROM figures
        GROUP BY indicator, geo, edition
    )
    SELECT "#", {FIRST_PLACE + 1}, 'year', last.year::VARCHAR, 'ends_earlier', before.year::VARCHAR, 'warning'
    FROM last
    JOIN before USING (indicator, geo)
    WHERE last.year < before.year
        -- An older edition that is added for its history hides nothing.
        AND {EDITION_ORDER.format("last.edition")} >= {EDITION_ORDER.format("before.edition")}
"""
VANISH = f"""
    {WITH},
    spans AS (
        SELECT indicator, geo, edition, max(year) AS last, min(year) AS first, arg_min("#", year) AS "#"
        FROM figures
        GROUP BY indicator, geo, edition
    ),
    gone AS (
        SELECT spans.*, newest.year, newest.year - row_number() OVER (
            PARTITION BY spans.indicator, spans.geo, spans.edition ORDER BY newest.year
        ) AS run
        FROM spans
        JOIN newest USING (indicator, geo)
        ANTI JOIN figures ON figures.indicator = spans.indicator AND figures.geo = spans.geo
            AND figures.edition = spans.edition AND figures.year = newest.year
        WHERE newest.year < spans.last
            AND {EDITION_ORDER.format("spans.edition")} >= {EDITION_ORDER.format("newest.edition")}
    ),
    runs AS (
        SELECT indicator, geo, edition, any_value("#") AS "#", min(year) AS year,
            concat_ws('–', min(year), nullif(max(year), min(year))) AS years
        FROM gone
        GROUP BY indicator, geo, edition, run
    )
    SELECT any_value("#"), {FIRST_PLACE + 3}, 'year', geo, 'years_vanish', string_agg(years, ', ' ORDER BY year),
        'warning'
    FROM runs
    GROUP BY indicator, geo, edition
"""
SHIFTED = f"""
    {WITH},
    spans AS (
        SELECT indicator, geo, max(value) - min(value) AS span FROM newest GROUP BY indicator, geo
    ),
    differences AS (
        SELECT figures.*, (figures.value - newest.value)
            / nullif(greatest(abs(newest.value), {FLAT} * span), 0) AS difference
        FROM figures
        JOIN newest USING (indicator, geo, year)
        JOIN spans USING (indicator, geo)
    )
    SELECT min("#"), {FIRST_PLACE + 2}, 'indicator', indicator, 'shifted',
        format('{{}}, {{:+.0f}}%', geo, 100 * median(difference)), 'warning'
    FROM differences
    GROUP BY indicator, geo, edition
    HAVING count(difference) >= {FEW} AND abs(median(difference)) > {SHIFT}
"""


# Mostly a publisher's file has the figures that are there.
DIFFERENT = f"""
    {WITH},
    own AS (SELECT DISTINCT indicator, geo FROM figures),
    there AS (SELECT indicator, geo, year, value FROM newest JOIN own USING (indicator, geo)),
    here AS (SELECT indicator, geo, year, value FROM figures)
    SELECT count(*) FROM ((FROM here EXCEPT FROM there) UNION ALL (FROM there EXCEPT FROM here))
"""


def differ(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether any figure of `cells` is not the one of the newest edition, or is gone from it."""
    ((count,),) = connection.execute(DIFFERENT).fetchall()
    return count > 0


def years(table: Table, known: set[str]) -> Iterator[Check]:
    """The checks of new figures; none for other tables, or without the figures there are."""
    if table.name == "observations" and "observations" in known:
        yield from (Check(sql) for sql in (UNLIKE, EARLIER, SHIFTED, VANISH))
