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
    dense_rank() over (
        partition by indicator, geo
        order by edition_date(edition) desc, edition
    ) = 1 as is_newest_edition
from observations
where indicator = $indicator or $indicator::varchar is null
order by indicator, geo, edition_date(edition), edition, year
