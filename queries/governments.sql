-- answers: which ministries and other governments are there, and do they name their contribution and the link?
-- parameters: today
-- columns: ministry, name_nl, name_en, kind, valid_from, valid_to, is_valid, predecessors, successors, verified, source_title, source_address, names_sdg_contribution, names_imvo_link, statement_on, document, address
-- grain: one ministry, the cabinet, province or municipality, with its newest statement; without one both answers are unknown
-- column valid_from (date): First day of the period in which it exists today, or else last existed; empty when unknown.
-- column valid_to (date): Day from which it does not exist any more after that period; empty when none or unknown.
-- column is_valid (boolean): Whether it exists today, as far as its dates are known.
-- column predecessors (string): Ministries that it took over tasks from until today.
-- column successors (string): Of a ministry that is no more: the ministries that its tasks went to.
-- column source_title (string): Source of its name, or of its end when it is no more.
-- column source_address (string): Web address of that source.
with moves as (from ministry_moves()),

-- A ministry that came back existed before as well, until the last of its tasks went to others.
earlier as (
    select
        m.ministry,
        max(moves.moved_on) as left_on
    from ministries as m
    inner join moves on moves.ministry = m.ministry and moves.moved_on < m.valid_from
    group by m.ministry
),

dated as (
    select
        m.*,
        coalesce($today::date < m.valid_from and earlier.left_on is not null, false) as is_earlier,
        if(is_earlier, null, m.valid_from) as began_on,
        if(is_earlier, earlier.left_on, m.valid_to) as ended_on,
        coalesce(began_on <= $today::date, true) and coalesce(ended_on > $today::date, true) as is_valid
    from ministries as m
    left join earlier using (ministry)
),

newest as (
    select *
    from ministry_statements
    qualify row_number() over (partition by ministry order by statement_on desc) = 1
)

select
    d.ministry,
    d.name_nl,
    d.name_en,
    d.kind,
    d.began_on as valid_from,
    d.ended_on as valid_to,
    d.is_valid,
    (
        select string_agg(distinct ministry, ', ' order by ministry)
        from moves
        where heir = d.ministry and moved_on <= $today::date
    ) as predecessors,
    (
        select string_agg(distinct heir, ', ' order by heir)
        from moves
        where ministry = d.ministry and moved_on <= $today::date and not d.is_valid
    ) as successors,
    d.verified,
    s.title as source_title,
    s.address as source_address,
    coalesce(n.names_sdg_contribution, 'unknown') as names_sdg_contribution,
    coalesce(n.names_imvo_link, 'unknown') as names_imvo_link,
    n.statement_on,
    n.document,
    n.address
from dated as d
left join newest as n using (ministry)
left join sources as s on s.source = if(d.is_valid, d.source, coalesce(d.ended_source, d.source))
order by list_position(['ministry', 'cabinet', 'province', 'municipality'], d.kind), d.name_nl
