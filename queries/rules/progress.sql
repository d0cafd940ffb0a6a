-- answers: how does each series move by a method, computed from its first and last figure and its target?
-- parameters: method
-- columns: indicator, value, score, category, movement
-- grain: one indicator of those shown; which target is open, and that one counts, is taken from what is shown
-- column value (number): What the method found.
-- column score (number): The method's score.
-- column category (string): The method's category.
-- column movement (string): What the category stands for.
with given as (
    select
        i.indicator,
        i.optimum is not null as has_optimum,
        if(i.optimum is null, i.base_value, abs(i.base_value - i.optimum)) as b,
        i.base_year as b_year,
        if(i.optimum is null, i.current_value, abs(i.current_value - i.optimum)) as c,
        i.current_year as c_year,
        if(i.optimum is null, i.direction, -1) as direction,
        if(i.optimum is null, t.series_value, null) as aim,
        coalesce(if(i.optimum is null, t.year, null), 2030) as aim_year,
        i.kind = 'share' as on_a_line,
        if(i.optimum is null and i.kind = 'share' and i.direction = 1, i.upper_bound, null) as upper_limit,
        i.kind = 'growth_rate' or i.direction is null as is_not_asked,
        i.years,
        i.rounding
    from shown.progress as s
    inner join results.indicators as i using (indicator)
    left join results.targets as t using (target)
),

-- Open SDG reads a base or a target of 0 as 0.001.
read_as as (
    select
        *,
        if($method = 'open_sdg' and b = 0 and not (on_a_line and aim is not null), 0.001, b) as base,
        if($method = 'open_sdg' and aim = 0 and not on_a_line, 0.001, aim) as target,
        c_year - b_year as passed,
        aim_year - b_year as span
    from given
),

paces as (
    select
        *,
        aim is not null and direction * c >= direction * target as is_reached,
        if(passed > 0 and base <> 0 and c / base >= 0, pow(c / base, 1.0 / passed) - 1, null) as growth,
        if(span > 0 and base <> 0 and target / base >= 0, pow(target / base, 1.0 / span) - 1, null) as growth_needed,
        if(passed > 0, (c - base) / passed, null) as slope,
        if(span > 0, (target - base) / span, null) as slope_needed
    from read_as
),

-- Growth in the direction of good, and beside a target as a part of what was needed.
growths as (
    select
        *,
        direction * if(base < 0, -1, 1) * growth as observed,
        if(
            on_a_line,
            direction * slope / abs(nullif(slope_needed, 0)),
            direction * if(base < 0, -1, 1) * growth / abs(nullif(growth_needed, 0))
        ) as ratio
    from paces
),

-- The nearer the base to a natural limit, the lower the thresholds of Open SDG.
found as (
    select
        *,
        case
            when aim is not null or upper_limit is null or abs(base) >= 2 * abs(upper_limit) then 1
            when abs(base) <= abs(upper_limit) then 1 - pow(abs(base) / abs(upper_limit), 4.44)
            else 1 - pow((2 * abs(upper_limit) - abs(base)) / abs(upper_limit), 4.44)
        end as narrowing,
        case
            when aim is null then observed
            when $method = 'eurostat' and aim = 0 and not on_a_line then null
            when $method = 'un' and not on_a_line then if(
                observed is not null and span > 0 and aim <> base,
                direction * (base * pow(c / base, span / passed) - base) / abs(aim - base),
                null
            )
            else ratio
        end as v
    from growths
),

categories as (
    select
        *,
        case
            when is_not_asked then 'not_available'
            when is_reached then 'target_achieved'
            when b is null then 'not_available'
            when years < 3 then 'too_short'
            when abs(c - b) <= rounding * (1 + 1e-6) then 'unchanged'
            when v is null then 'not_available'
            when $method = 'open_sdg' then case
                when v >= if(aim is null, 0.015 * narrowing, 0.95) then 'substantial_progress'
                when v >= if(aim is null, 0.005 * narrowing, 0.6) then 'moderate_progress'
                when v >= 0 then 'limited_progress'
                else 'deterioration'
            end
            when $method = 'eurostat' and aim is null then case
                when v >= 0.01 then 'significant_progress'
                when v >= 0 then 'moderate_progress'
                when v >= -0.01 then 'moderate_movement_away'
                else 'significant_movement_away'
            end
            when $method = 'eurostat' then case
                when v >= 0.95 then 'significant_progress'
                when v >= 0.6 then 'moderate_progress'
                when v >= 0 then 'insufficient_progress'
                else 'movement_away'
            end
            when v >= if(aim is null, 0.02, 0.95) then 'on_track'
            when v >= if(aim is null, 0.005, 0.1) then 'acceleration_needed'
            else 'stagnation_or_regression'
        end as category
    from found
)

select
    indicator,
    case category
        when 'unchanged' then 0.0
        when 'too_short' then null
        when 'not_available' then null
        else v
    end as value,
    case
        when $method = 'eurostat' or category in ('not_available', 'too_short') then null
        when $method = 'un' then case category
            when 'target_achieved' then 3.0
            when 'on_track' then 3.0
            when 'acceleration_needed' then 2.0
            else 1.0
        end
        when category = 'target_achieved' then 5.0
        when category = 'unchanged' then -2.5
        when aim is not null and v >= 0.6 then least(7.1429 * v - 4.2857, 5.0)
        when aim is not null then greatest(4.1667 * v - 2.5, -5.0)
        when v < 0 then greatest(125 * v - 2.5, -5.0)
        when narrowing = 0 then 5.0
        when v / narrowing >= 0.015 then least(500 * v / narrowing - 5, 5.0)
        when v / narrowing >= 0.005 then 250 * v / narrowing - 1.25
        else 500 * v / narrowing - 2.5
    end as score,
    category,
    case
        when category = 'target_achieved' then 'reached'
        when category = 'not_available' then 'not_assessable'
        when category in ('unchanged', 'too_short') then category
        when category in (
            'deterioration',
            'movement_away',
            'moderate_movement_away',
            'significant_movement_away',
            'stagnation_or_regression'
        ) then 'away'
        else 'toward'
    end as movement
from categories
order by indicator
