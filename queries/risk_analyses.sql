-- answers: when were the risks of sectors analysed?
-- parameters: none
-- columns: analysis, name_nl, name_en, analysed_on, scope, commissioned_by_nl, commissioned_by_en, performed_by, sectors_counted, enabling_rights_priority, note_nl, note_en, source_title, source_address
-- grain: one risk analysis, newest first
select
    r.analysis,
    r.name_nl,
    r.name_en,
    r.analysed_on,
    r.scope,
    r.commissioned_by_nl,
    r.commissioned_by_en,
    r.performed_by,
    r.sectors_counted,
    r.enabling_rights_priority,
    r.note_nl,
    r.note_en,
    s.title as source_title,
    s.address as source_address
from risk_analyses as r
left join sources as s using (source)
order by r.analysed_on desc, r.analysis
