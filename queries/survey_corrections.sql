-- answers: which waves does a later version count otherwise?
-- parameters: none
-- columns: wave, later, companies
-- grain: one wave whose last state is another: a version that has that one, and how many companies differ
select
    wave,
    later,
    companies
from survey_corrections
order by wave
