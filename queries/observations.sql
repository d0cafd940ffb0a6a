-- answers: what are the figures of an indicator, or of all, in every edition?
-- parameters: indicator
-- columns: indicator, geo, year, edition, value, flags, is_newest_edition
-- grain: one indicator, geo, year and edition; two editions are never mixed in a line
-- column is_newest_edition (boolean): Whether the figure belongs to the newest edition of the series.
select
    indicator,
    geo,
    year,
    edition,
    value,
    flags,
    -- An edition carries its date in its name; one without a date is the oldest.
    dense_rank() over (
        partition by indicator, geo
        order by regexp_extract(edition, '\d{4}(-\d{2}-\d{2})?') desc, edition
    ) = 1 as is_newest_edition
from observations
where indicator = $indicator or $indicator::varchar is null
order by indicator, geo, regexp_extract(edition, '\d{4}(-\d{2}-\d{2})?'), edition, year
