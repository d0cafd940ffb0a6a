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
        endorsing / assessed as p,
        1.959963984540054 as z,
        if(
            population_size is null,
            assessed,
            assessed * (population_size - 1) / nullif(population_size - assessed, 0)
        ) as n
    from results.measurements
    where assessed > 0 and endorsing is not null
),

bounds as (
    select
        *,
        (p + z * z / (2 * n)) / (1 + z * z / n) as centre,
        z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n) as half
    from counted
)

-- Who asked everybody has no error of sampling.
select
    measurement,
    p as share,
    coalesce(centre - half, p) as lower,
    coalesce(centre + half, p) as upper
from bounds
order by measurement
