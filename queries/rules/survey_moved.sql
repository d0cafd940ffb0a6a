-- answers: how many companies of both waves began to endorse, and how many stopped?
-- parameters: none
-- columns: wave_before, wave_after, gained, lost
-- grain: one flow between two waves; the sums are those of its pair of waves
-- column gained (integer): Companies that began.
-- column lost (integer): Companies that stopped.
select
    wave_before,
    wave_after,
    sum(if(before = 'does_not' and after = 'endorses', companies, 0)) over pair as gained,
    sum(if(before = 'endorses' and after = 'does_not', companies, 0)) over pair as lost
from shown.survey_moved
window pair as (partition by wave_before, wave_after)
order by rowid
