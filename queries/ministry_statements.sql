-- answers: which documents name a contribution to the goals, and the link with responsible business conduct?
-- parameters: none
-- columns: ministry, name_nl, name_en, kind, statement_on, names_sdg_contribution, names_imvo_link, document, address, source_title, source_address
-- grain: one statement of the cabinet, a ministry, province or municipality, oldest first
select
    s.ministry,
    m.name_nl,
    m.name_en,
    m.kind,
    s.statement_on,
    s.names_sdg_contribution,
    s.names_imvo_link,
    s.document,
    s.address,
    sources.title as source_title,
    sources.address as source_address
from ministry_statements as s
left join ministries as m using (ministry)
left join sources on s.source = sources.source
order by s.statement_on, s.ministry
