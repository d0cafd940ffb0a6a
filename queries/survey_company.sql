-- answers: what did one company do in each wave whose names may be shown?
-- parameters: company
-- columns: wave, reference_year, name, sector, level, step_1, step_2, step_3, step_4, step_5, step_6, agreement, evidence_url
-- grain: one wave that the company is in, oldest first
select
    r.wave,
    w.reference_year,
    coalesce(r.name, r.company) as name,
    r.sector,
    r.level,
    r.step_1,
    r.step_2,
    r.step_3,
    r.step_4,
    r.step_5,
    r.step_6,
    r.agreement,
    r.evidence_url
from survey_responses as r
inner join survey_waves as w using (wave)
where r.company = $company and w.names_may_be_shown
order by w.reference_year, r.wave
