-- answers: with which bounds and thresholds did a report score an indicator?
-- parameters: indicator
-- columns: lower_bound, red_threshold, green_threshold, optimum, source_title
-- grain: one row, or none where no report scored it; these are no policy targets
select
    r.lower_bound,
    r.red_threshold,
    r.green_threshold,
    r.optimum,
    s.title as source_title
from report_thresholds as r
inner join sources as s using (source)
where r.indicator = $indicator
