-- answers: what is the share of each measurement that says how many companies it assessed, with its 95 percent interval?
-- parameters: none
-- columns: measurement, share, lower, upper
-- grain: one measurement with its counts; Wilson's interval, narrower where a large part of all companies was assessed
-- column share (number, share): Endorsing companies as a part of those assessed, 0 to 1.
-- column lower (number, share): Lower bound of the interval.
-- column upper (number, share): Upper bound of the interval.
with counted as (
    select
        measurement,
        endorsing / assessed as share,
        wilson(endorsing / assessed, assessed, population_size) as bounds
    from results.measurements
    where assessed > 0 and endorsing is not null
)

select
    measurement,
    share,
    bounds.lower,
    bounds.upper
from counted
order by measurement
