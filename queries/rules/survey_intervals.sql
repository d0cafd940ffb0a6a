-- answers: what is the 95 percent interval of each group that is one simple sample?
-- parameters: none
-- columns: wave, by, code, lower, upper
-- grain: one group of a wave as it is shown; Wilson's interval, narrower where a large part of the group was assessed
-- column lower (number, share): Lower bound of the interval.
-- column upper (number, share): Upper bound of the interval.
with counted as (
    select
        wave,
        "by",
        code,
        wilson(share, assessed, population_size) as bounds
    from shown.survey_intervals
)

select
    wave,
    "by",
    code,
    bounds.lower,
    bounds.upper
from counted
