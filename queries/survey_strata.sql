-- answers: how many companies has each sector in each wave of the survey?
-- parameters: none
-- columns: wave, sector, population_size
-- grain: one wave and sector; a sector that is missing has no known size
select
    wave,
    sector,
    population_size
from survey_strata
order by wave, sector
