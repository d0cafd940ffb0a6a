-- answers: which ministries are responsible for or involved in which goal?
-- parameters: none
-- columns: goal, ministry, name_nl, name_en, valid_to, role, verified, source_title, source_address
-- grain: one goal and ministry; not verified means that no source for the link is known
select
    g.goal,
    g.ministry,
    m.name_nl,
    m.name_en,
    m.valid_to,
    g.role,
    g.verified,
    s.title as source_title,
    s.address as source_address
from goal_ministries as g
inner join ministries as m using (ministry)
left join sources as s on g.source = s.source
order by g.ministry, g.goal
