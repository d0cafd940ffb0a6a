-- answers: which agreements were made, for which sector and goals, and from when to when?
-- parameters: none
-- columns: agreement, name_nl, name_en, sector, sector_nl, sector_en, ministry, signed_on, in_force_on, ended_on, status, enabling_rights_priority, goals, note_nl, note_en, verified, source_title, source_address
-- grain: one agreement, oldest first; an empty date is not confirmed; the goals are an editorial choice
-- column sector_nl (string): Name of the sector, in Dutch.
-- column sector_en (string): Name of the sector, in English.
with linked as (
    select
        agreement,
        list(goal order by goal) as goals
    from agreement_goals
    group by agreement
)

select
    a.agreement,
    a.name_nl,
    a.name_en,
    a.sector,
    sectors.name_nl as sector_nl,
    sectors.name_en as sector_en,
    sectors.ministry,
    a.signed_on,
    a.in_force_on,
    a.ended_on,
    a.status,
    a.enabling_rights_priority,
    coalesce(linked.goals, []) as goals,
    a.note_nl,
    a.note_en,
    a.verified,
    s.title as source_title,
    s.address as source_address
from agreements as a
left join sectors using (sector)
left join linked using (agreement)
left join sources as s on a.source = s.source
order by a.signed_on nulls last, a.name_nl
