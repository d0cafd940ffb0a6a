-- answers: which indicators are there, how far do their figures reach, and from where to where did each move since 2015?
-- parameters: none
-- columns: indicator, name_nl, name_en, goal, unit_nl, unit_en, direction, kind, upper_bound, optimum, definition_nl, definition_en, publisher, publisher_code, same_as, publication_rhythm, direction_basis, reviewed_on, next_review, source_title, source_address, source_licence, editions, first_year, last_year, edition, base_year, base_value, current_year, current_value, years, rounding, crosses_break, successor, headline_rank, is_counted
-- grain: one indicator; no years means that no figure is in this version; of series of the same thing one is counted, none that has a successor
-- column editions (string): Editions of the Dutch figures, separated by commas.
-- column first_year (integer): First year with a Dutch figure; empty without figures.
-- column last_year (integer): Last year with a Dutch figure; empty without figures.
-- column base_year (integer): First year with a figure from 2015 on; empty when there is none.
-- column base_value (number): The figure of that year.
-- column current_year (integer): Last year with a figure.
-- column current_value (number): The figure of that year.
-- column years (integer): Years with a figure from 2015 on.
-- column rounding (number): One unit of the last digit that the publisher gives, in the unit of the figures.
-- column crosses_break (boolean): Whether the series breaks after its first year.
-- column is_counted (boolean): Whether this series counts for its subject; of series of the same thing one does.
with dutch as (
    select
        indicator,
        edition,
        year,
        value,
        flags
    from observations
    where geo = 'NL' and value is not null
),

reach as (
    select
        indicator,
        string_agg(distinct edition, ', ' order by edition) as editions,
        min(year) as first_year,
        max(year) as last_year
    from dutch
    group by indicator
),

newest as (
    select *
    from dutch
    qualify dense_rank() over (
        partition by indicator
        order by edition_date(edition) desc, edition
    ) = 1
),

-- The place of each value's last digit as a power of ten: -1 for 3.6, 0 for 36, 2 for 3600.
digits as (
    select
        *,
        case
            when value = 0 then null
            when value = trunc(value)
                then length(trunc(value)::decimal(38, 0)::varchar)
                    - length(rtrim(trunc(value)::decimal(38, 0)::varchar, '0'))
            else -length(rtrim(split_part(value::decimal(38, 12)::varchar, '.', 2), '0'))
        end as last_digit
    from newest
),

ends as (
    select
        indicator,
        any_value(edition) as edition,
        min(year) filter (year >= 2015) as base_year,
        min_by(value, year) filter (year >= 2015) as base_value,
        max(year) as current_year,
        max_by(value, year) as current_value,
        count(*) filter (year >= 2015) as years,
        coalesce(pow(10, min(last_digit)), 1) as rounding
    from digits
    group by indicator
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
    i.definition_nl,
    i.definition_en,
    i.publisher,
    i.publisher_code,
    i.same_as,
    i.publication_rhythm,
    i.direction_basis,
    i.reviewed_on,
    i.next_review,
    s.title as source_title,
    s.address as source_address,
    s.licence as source_licence,
    r.editions,
    r.first_year,
    r.last_year,
    e.edition,
    e.base_year,
    e.base_value,
    e.current_year,
    e.current_value,
    e.years,
    e.rounding,
    i.indicator in (select indicator from breaks) as crosses_break,
    i.successor,
    i.headline_rank,
    e.indicator is not null and i.successor is null and row_number() over (
        partition by coalesce(i.same_as, i.indicator)
        -- What the editors chose as a headline counts, else the figures reaching furthest.
        order by
            i.successor is not null,
            i.headline_rank nulls last,
            e.current_year desc nulls last,
            i.indicator
    ) = 1 as is_counted
from indicators as i
left join reach as r using (indicator)
left join ends as e using (indicator)
left join sources as s using (source)
order by i.goal, i.headline_rank nulls last, i.name_nl
