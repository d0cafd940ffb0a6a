-- answers: which ministries and other governments are there, and do they name their contribution and the link?
-- parameters: today
-- columns: ministry, name_nl, name_en, kind, valid_from, valid_to, is_valid, successors, verified, names_sdg_contribution, names_imvo_link, statement_on, document, address
-- grain: one ministry, province or municipality, with its newest statement; without one both answers are unknown
-- column is_valid (boolean): Whether the ministry exists today, as far as its dates are known.
-- column successors (string): What the ministry became, as far as a source confirms it.
with newest as (
    select *
    from ministry_statements
    qualify row_number() over (partition by ministry order by statement_on desc) = 1
),

heirs as (
    select
        predecessor as ministry,
        string_agg(ministry, ', ' order by ministry) as successors
    from ministries
    where predecessor is not null and verified
    group by predecessor
)

select
    m.ministry,
    m.name_nl,
    m.name_en,
    m.kind,
    m.valid_from,
    m.valid_to,
    coalesce(m.valid_from <= $today::date, true) and coalesce(m.valid_to > $today::date, true) as is_valid,
    heirs.successors,
    m.verified,
    coalesce(n.names_sdg_contribution, 'unknown') as names_sdg_contribution,
    coalesce(n.names_imvo_link, 'unknown') as names_imvo_link,
    n.statement_on,
    n.document,
    n.address
from ministries as m
left join newest as n using (ministry)
left join heirs using (ministry)
order by m.kind != 'ministry', m.name_nl
