-- answers: what is the mean score of each goal, and how many of its series move where, by the recent figures?
-- parameters: none
-- columns: goal, mean_score, subjects, fresh, reached, toward, unchanged, away, too_short, not_assessable
-- grain: one goal of those shown; whether a figure is recent is taken from what is shown
-- column mean_score (number): Mean score of the series with recent figures; empty with fewer than two.
-- column subjects (integer): Series with figures.
-- column fresh (integer): Those of which the last figure is recent.
-- column reached (integer): Of the recent ones those that reached their target.
-- column toward (integer): Those that move in the direction of good.
-- column unchanged (integer): Those that changed no more than the rounding of their figures.
-- column away (integer): Those that move in the other direction.
-- column too_short (integer): Those with fewer than three years of figures.
-- column not_assessable (integer): Those that cannot be assessed.
with moved as (
    select
        i.goal,
        p.score,
        p.movement,
        not s.is_stale as is_fresh
    from results.progress as p
    inner join shown.progress as s using (indicator)
    inner join results.indicators as i using (indicator)
)

select
    s.goal,
    if(count(m.score) filter (m.is_fresh) >= 2, avg(m.score) filter (m.is_fresh), null) as mean_score,
    count(m.goal) as subjects,
    count(*) filter (m.is_fresh) as fresh,
    count(*) filter (m.is_fresh and m.movement = 'reached') as reached,
    count(*) filter (m.is_fresh and m.movement = 'toward') as toward,
    count(*) filter (m.is_fresh and m.movement = 'unchanged') as unchanged,
    count(*) filter (m.is_fresh and m.movement = 'away') as away,
    count(*) filter (m.is_fresh and m.movement = 'too_short') as too_short,
    count(*) filter (m.is_fresh and m.movement = 'not_assessable') as not_assessable
from shown.goal_scores as s
left join moved as m using (goal)
group by s.goal
order by s.goal
