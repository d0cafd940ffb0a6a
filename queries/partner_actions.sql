-- answers: what do companies, governments, unions, associations and NGOs do?
-- parameters: none
-- columns: action, partner_kind, partner, name_nl, name_en, started_on, goal, source_title, source_address
-- grain: one action of one partner
select
    p.action,
    p.partner_kind,
    p.partner,
    p.name_nl,
    p.name_en,
    p.started_on,
    p.goal,
    s.title as source_title,
    s.address as source_address
from partner_actions as p
left join sources as s using (source)
order by p.partner_kind, p.started_on, p.action
