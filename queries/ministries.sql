-- answers: which ministries can be chosen?
-- parameters: none
-- columns: ministry, name_nl, name_en, valid_from, valid_to, predecessor, verified
-- grain: one ministry that was ever linked to a goal or a sector
select
    ministry,
    name_nl,
    name_en,
    valid_from,
    valid_to,
    predecessor,
    verified
from ministries
where kind = 'ministry'
    and (ministry in (select ministry from goal_ministries) or ministry in (select ministry from sectors))
order by name_nl
