-- answers: by how much did the share of each sector and ministry change between two waves?
-- parameters: none
-- columns: wave_before, wave_after, by, code, change
-- grain: one sector or ministry between two waves as it is shown
-- column change (number, share): The later share less the earlier one; empty where a wave hides the group.
select
    wave_before,
    wave_after,
    "by",
    code,
    if(change is null, null, share_after - share_before) as change
from shown.survey_changed
