-- answers: how far does the figure of each target fall short of it, and what is the verdict?
-- parameters: none
-- columns: target, figure, gap, verdict
-- grain: one target; whether it is closed, and which year judges it, is taken from what is shown
-- column figure (number): The figure of that year, or the final one that was published for the target.
-- column gap (number): How far it falls short; negative when it is beyond the target.
-- column verdict (string): Of a closed target met, not_met or insufficient_data; of others the state.
with held as (
    select
        s.target,
        s.state,
        s.basis,
        t.direction,
        t.series_value,
        t.series_match,
        if(t.unit_conversion = 'percent_to_share', 0.01, 1) as unit,
        if(s.basis = 'official', t.final_series_value, f.value) as figure
    from shown.verdicts as s
    inner join results.targets as t using (target)
    left join (select distinct indicator, geo, year, value from results.target_figures) as f
        on f.indicator = t.indicator and f.geo = t.geo and f.year = s.figure_year and f.value = s.figure
),

gaps as (
    select
        *,
        if(state = 'withdrawn', null, direction * (series_value - figure)) as gap
    from held
)

select
    target,
    figure,
    gap,
    case
        when state <> 'closed' then state
        when figure is null or (series_match <> 'same' and basis <> 'official') then 'insufficient_data'
        when gap >= 0.005 * unit then 'not_met'
        else 'met'
    end as verdict
from gaps
order by target
