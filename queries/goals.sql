-- answers: which goals are there, and which does a choice of goals, ministries and sectors leave?
-- parameters: goal, ministry, sector
-- columns: goal, name_nl, name_en, colour, is_selected, ministries, has_unverified_ministry
-- grain: one of the 17 goals; an empty list selects all, a ministry its goals, a sector the goals of its agreements
-- column is_selected (boolean): Whether the filters leave this goal.
-- column ministries (string): Ministries first responsible; behind an arrow what a ministry became. Empty if unknown.
-- column has_unverified_ministry (boolean): Whether no source confirms one of those ministries.
with linked_to_ministry as (
    select distinct goal
    from goal_ministries
    where ministry in (select unnest($ministry::varchar[]))
),

linked_to_sector as (
    select distinct agreement_goals.goal
    from agreement_goals
    inner join agreements using (agreement)
    where agreements.sector in (select unnest($sector::varchar[]))
),

-- Behind a ministry that is no more stands, after an arrow, what became of it.
heirs as (
    select
        m.ministry,
        ' (→ ' || string_agg(heir.ministry, ', ' order by heir.ministry) || ')' as arrow
    from ministries as m
    inner join ministries as heir
        on heir.ministry = m.successor or (heir.predecessor = m.ministry and heir.valid_from = m.valid_to)
    where m.valid_to is not null
    group by m.ministry
),

responsible as (
    select
        g.goal,
        string_agg(g.ministry || coalesce(heirs.arrow, ''), ', ' order by g.ministry) as ministries,
        bool_or(not g.verified) as has_unverified_ministry
    from goal_ministries as g
    left join heirs using (ministry)
    where g.role = 'primary'
    group by g.goal
)

select
    g.goal,
    g.name_nl,
    g.name_en,
    g.colour,
    (len($goal::integer[]) = 0 or g.goal in (select unnest($goal::integer[])))
    and (len($ministry::varchar[]) = 0 or g.goal in (select goal from linked_to_ministry))
    and (len($sector::varchar[]) = 0 or g.goal in (select goal from linked_to_sector)) as is_selected,
    r.ministries,
    coalesce(r.has_unverified_ministry, false) as has_unverified_ministry
from goals as g
left join responsible as r using (goal)
order by g.goal
