-- answers: with which bounds and thresholds did a report score an indicator, or each of them?
-- parameters: indicator
-- columns: indicator, lower_bound, red_threshold, green_threshold, optimum, source_title
-- grain: one indicator that a report scored; these are no policy targets
select
    r.indicator,
    r.lower_bound,
    r.red_threshold,
    r.green_threshold,
    r.optimum,
    s.title as source_title
from report_thresholds as r
inner join sources as s using (source)
where r.indicator = $indicator or $indicator::varchar is null
