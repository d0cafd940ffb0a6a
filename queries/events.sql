-- answers: what happened around the endorsement of the Guidelines, the agreements and the goals, and when?
-- parameters: none
-- columns: event, happened_on, kind, name_nl, name_en, verified, source_title, source_address
-- grain: one event, oldest first; of one that is not verified the date is probable
select
    e.event,
    e.happened_on,
    e.kind,
    e.name_nl,
    e.name_en,
    e.verified,
    s.title as source_title,
    s.address as source_address
from events as e
left join sources as s using (source)
order by e.happened_on, e.event
