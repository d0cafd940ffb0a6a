-- answers: does the interval of each group, or its p value among all groups, tell whether it meets the target?
-- parameters: none
-- columns: wave, by, code, verdict
-- grain: one group of a wave as it is shown; what is hidden has no verdict
-- column verdict (string): met, not_met, not_distinguishable or insufficient_data.
select
    wave,
    "by",
    code,
    case
        when "by" in ('sector', 'ministry') and p_value is null then 'insufficient_data'
        when "by" in ('sector', 'ministry') and basis <> 'census' and p_value >= 0.05 then 'not_distinguishable'
        when "by" in ('sector', 'ministry') and basis <> 'census' then if(share >= target, 'met', 'not_met')
        when lower is null then 'insufficient_data'
        when lower >= target then 'met'
        when upper < target then 'not_met'
        else 'not_distinguishable'
    end as verdict
from shown.survey_verdicts
