-- answers: do the levels of each group add up to all of its companies?
-- parameters: none
-- columns: wave, by, code, together
-- grain: one group of a wave as it is shown
-- column together (number, share): The shares of all levels together; empty where the group is hidden.
select
    wave,
    "by",
    code,
    level_0 + level_1 + level_2 + level_3 + level_4 as together
from shown.survey_levels
