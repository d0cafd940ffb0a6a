-- answers: what are the figures of an indicator, in the Netherlands and the European Union?
-- parameters: indicator
-- columns: geo, year, edition, value, flags, is_newest_edition
-- grain: one geo, year and edition; two editions are never mixed in a line
select
    geo,
    year,
    edition,
    value,
    flags,
    -- An edition carries its date in its name; one without a date is the oldest.
    dense_rank() over (
        partition by geo
        order by regexp_extract(edition, '\d{4}(-\d{2}-\d{2})?') desc, edition
    ) = 1 as is_newest_edition
from observations
where indicator = $indicator
order by geo, regexp_extract(edition, '\d{4}(-\d{2}-\d{2})?'), edition, year
