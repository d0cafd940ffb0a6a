-- answers: which companies went from which level to which between two waves that follow each other?
-- parameters: none
-- columns: wave_before, wave_after, sector_before, ministry_before, level_before, sector_after, ministry_after, level_after, companies
-- grain: one pair of waves and what became of whom; a missing level means that the company is not in that wave
select
    wave_before,
    wave_after,
    sector_before,
    ministry_before,
    level_before,
    sector_after,
    ministry_after,
    level_after,
    companies
from survey_transitions
order by all
