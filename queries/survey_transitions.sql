-- answers: which companies went from which level to which between two waves that may be compared?
-- parameters: none
-- columns: wave_before, wave_after, sector_before, ministry_before, level_before, sector_after, ministry_after, level_after, companies, follows, weight_before, weight_after, weight_product
-- grain: one pair of waves and what became of whom; a missing level means that the company is not in that wave, which is told where the later wave follows the earlier one; weights are parts of the largest of their wave
select
    wave_before,
    wave_after,
    sector_before,
    ministry_before,
    level_before,
    sector_after,
    ministry_after,
    level_after,
    companies,
    follows,
    weight_before::double as weight_before,
    weight_after::double as weight_after,
    weight_product::double as weight_product
from survey_transitions
order by all
