-- answers: which shares did agreements aim for, and by when?
-- parameters: none
-- columns: agreement, target_year, share, note_nl, note_en, source, source_title, source_address
-- grain: one target by one source; a target that moved has a row for each year that was named
select
    t.agreement,
    t.target_year,
    t.share,
    t.note_nl,
    t.note_en,
    t.source,
    s.title as source_title,
    s.address as source_address
from agreement_targets as t
left join sources as s using (source)
order by t.agreement, t.target_year
