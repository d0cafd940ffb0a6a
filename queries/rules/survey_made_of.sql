-- answers: do the parts of a change add up to the later share?
-- parameters: none
-- columns: wave_before, wave_after, end
-- grain: one pair of waves that may be compared
-- column end (number, share): The earlier share and all parts of the change together.
select
    wave_before,
    wave_after,
    start + changed + came_and_went + mix as "end"
from shown.survey_made_of
