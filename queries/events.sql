-- answers: what happened around the endorsement of the Guidelines, and when?
-- parameters: none
-- columns: event, happened_on, kind, name_nl, name_en, source_title, source_address
-- grain: one verified event, oldest first
select
    e.event,
    e.happened_on,
    e.kind,
    e.name_nl,
    e.name_en,
    s.title as source_title,
    s.address as source_address
from events as e
left join sources as s using (source)
where e.verified
order by e.happened_on, e.event
