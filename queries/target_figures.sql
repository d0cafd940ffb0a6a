-- answers: which figures is a target of an indicator, or of all, held against?
-- parameters: indicator, official
-- columns: indicator, geo, year, is_dated, is_final, value
-- grain: one figure of an indicator that has a verified target; of editions the newest, of measurements those of the official definition
-- column is_dated (boolean): Whether the year is the one that the figure is about; else it is that of publication.
-- column is_final (boolean): Whether its publisher calls it neither interim nor provisional.
with aimed as (
    select distinct
        indicator,
        geo
    from targets
    where verified and (indicator = $indicator or $indicator::varchar is null)
),

measured as (
    select
        indicator,
        'NL' as geo,
        coalesce(reference_year, left(published_on, 4)::integer) as year,
        reference_year is not null as is_dated,
        status <> 'interim' as is_final,
        share as value,
        published_on
    from measurements
    where comparability_group = $official
),

newest as (
    select
        indicator,
        geo,
        year,
        true as is_dated,
        not contains(coalesce(flags, ''), 'p') as is_final,
        value,
        null as published_on
    from observations
    where value is not null
    qualify dense_rank() over (
        partition by indicator, geo
        order by edition_date(edition) desc, edition
    ) = 1
)

select
    indicator,
    geo,
    year,
    is_dated,
    is_final,
    value
from (select * from measured union all select * from newest)
inner join aimed using (indicator, geo)
where year is not null
order by indicator, geo, year, published_on nulls first
