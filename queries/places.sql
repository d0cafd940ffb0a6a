-- answers: of which countries and unions does the monitor show figures, and by which codes are they known?
-- parameters: none
-- columns: geo, name_nl, name_en, kind, iso_alpha3, eurostat_code
-- grain: one place, the unions first
select
    geo,
    name_nl,
    name_en,
    kind,
    iso_alpha3,
    eurostat_code
from places
order by kind desc, geo
