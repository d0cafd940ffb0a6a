-- answers: how many took part in each agreement, and in which unit?
-- parameters: none
-- columns: agreement, counted_on, unit, value, qualifier, note_nl, note_en, source, source_title, source_address
-- grain: one count by one source; companies, brands, parties and signatories are never added up
select
    c.agreement,
    c.counted_on,
    c.unit,
    c.value,
    c.qualifier,
    c.note_nl,
    c.note_en,
    c.source,
    s.title as source_title,
    s.address as source_address
from agreement_counts as c
left join sources as s using (source)
order by c.agreement, c.unit, c.counted_on, c.source
