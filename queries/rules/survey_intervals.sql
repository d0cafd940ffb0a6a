-- answers: what is the 95 percent interval of each group that is one simple sample?
-- parameters: none
-- columns: wave, by, code, lower, upper
-- grain: one group of a wave as it is shown; Wilson's interval, narrower where a large part of the group was assessed
-- column lower (number, share): Lower bound of the interval.
-- column upper (number, share): Upper bound of the interval.
with sized as (
    select
        *,
        1.959963984540054 as z,
        if(
            population_size is null,
            assessed,
            assessed * (population_size - 1) / nullif(population_size - assessed, 0)
        ) as n
    from shown.survey_intervals
),

bounds as (
    select
        *,
        (share + z * z / (2 * n)) / (1 + z * z / n) as centre,
        z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n) as half
    from sized
)

-- Who asked everybody has no error of sampling.
select
    wave,
    "by",
    code,
    coalesce(centre - half, share) as lower,
    coalesce(centre + half, share) as upper
from bounds
