-- answers: which indicators are there, and how far do their figures reach?
-- parameters: none
-- columns: indicator, name_nl, name_en, goal, unit_nl, unit_en, direction, kind, upper_bound, definition_nl, definition_en, publisher, publisher_code, same_as, publication_rhythm, direction_basis, reviewed_on, next_review, source_title, source_address, source_licence, editions, first_year, last_year
-- grain: one indicator; no years means that no figure is in this version
with reach as (
    select
        indicator,
        string_agg(distinct edition, ', ' order by edition) as editions,
        min(year) as first_year,
        max(year) as last_year
    from observations
    where geo = 'NL' and value is not null
    group by indicator
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
    r.last_year
from indicators as i
left join reach as r using (indicator)
left join sources as s using (source)
order by i.goal, i.name_nl
