-- answers: which ministries can be chosen, and which came before each?
-- parameters: none
-- columns: ministry, name_nl, name_en, valid_from, valid_to, verified, predecessors, linked
-- grain: one ministry; predecessors lists those that it took over tasks from and those before them, linked those of it and them that are linked to a goal or a sector; those that are no more come last
with recursive moves as (from ministry_moves()),

-- From a ministry back in time: what moved to the one before it counts only when that was earlier still.
lineage as (
    select
        ministry,
        ministry as earlier,
        'infinity'::date as moved_on
    from ministries
    where kind = 'ministry'
    union
    select
        lineage.ministry,
        moves.ministry,
        moves.moved_on
    from lineage
    inner join moves on moves.heir = lineage.earlier and moves.moved_on < lineage.moved_on
),

linked as (
    select ministry from goal_ministries
    union
    select ministry from sectors
),

summed as (
    select
        ministry,
        list(distinct earlier order by earlier) filter (earlier != ministry) as predecessors,
        list(distinct earlier order by earlier) filter (earlier in (from linked)) as linked
    from lineage
    group by ministry
)

select
    m.ministry,
    m.name_nl,
    m.name_en,
    m.valid_from,
    m.valid_to,
    m.verified,
    coalesce(summed.predecessors, []) as predecessors,
    coalesce(summed.linked, []) as linked
from ministries as m
inner join summed using (ministry)
order by m.valid_to is not null, m.name_nl
