-- answers: from where to where did each indicator move since 2015, and what is its target?
-- parameters: stale_before
-- columns: indicator, name_nl, name_en, goal, unit_nl, unit_en, direction, kind, upper_bound, optimum, edition, base_year, base_value, current_year, current_value, target, target_value, target_year, is_stale, crosses_break, is_counted
-- grain: one indicator with figures, in its newest edition; of series of the same thing only the one reaching furthest is counted
with newest as (
    select
        o.indicator,
        o.edition,
        o.year,
        o.value,
        o.flags
    from observations as o
    where o.geo = 'NL' and o.value is not null
    -- An edition carries its date in its name; one without a date is the oldest.
    qualify dense_rank() over (
        partition by o.indicator
        order by regexp_extract(o.edition, '\d{4}(-\d{2}-\d{2})?') desc, o.edition
    ) = 1
),

ends as (
    select
        indicator,
        any_value(edition) as edition,
        min(year) filter (year >= 2015) as base_year,
        min_by(value, year) filter (year >= 2015) as base_value,
        max(year) as current_year,
        max_by(value, year) as current_value
    from newest
    group by indicator
),

-- Of the targets still standing the one furthest ahead.
standing as (
    select
        indicator,
        target,
        case unit_conversion
            when 'percent_to_share' then value / 100
            when 'reduction_to_index' then 100 - abs(value)
            else value
        end as target_value,
        year as target_year
    from targets
    where verified and geo = 'NL' and year is not null and valid_to is null
    qualify row_number() over (partition by indicator order by year desc, target) = 1
),

breaks as (
    select distinct newest.indicator
    from newest
    inner join ends using (indicator)
    where contains(newest.flags, 'b') and newest.year > ends.base_year
)

select
    i.indicator,
    i.name_nl,
    i.name_en,
    i.goal,
    i.unit_nl,
    i.unit_en,
    i.direction,
    i.kind,
    i.upper_bound,
    i.optimum,
    e.edition,
    e.base_year,
    e.base_value,
    e.current_year,
    e.current_value,
    t.target,
    t.target_value,
    t.target_year,
    e.current_year < $stale_before as is_stale,
    i.indicator in (select indicator from breaks) as crosses_break,
    row_number() over (
        partition by coalesce(i.same_as, i.indicator)
        order by e.current_year desc, (t.target is not null) desc, i.indicator
    ) = 1 as is_counted
from indicators as i
inner join ends as e using (indicator)
left join standing as t using (indicator)
order by i.goal, i.indicator
