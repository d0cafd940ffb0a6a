-- Wilson's 95 percent interval of a share of those assessed, narrower where they are a large part of the population.
-- Who asked everybody has no error of sampling; a population of unknown size counts as endless.
create or replace macro wilson(share, assessed, population_size) as (
    select
        {
            'lower': coalesce(centre - half, share),
            'upper': coalesce(centre + half, share)
        }
    from (
        select
            (share + z * z / (2 * n)) / (1 + z * z / n) as centre,
            z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n) as half
        from (
            select
                1.959963984540054 as z,
                if(
                    population_size is null,
                    assessed,
                    assessed * (population_size - 1) / nullif(population_size - assessed, 0)
                ) as n
        )
    )
);
