-- answers: what did one company do in each wave whose names may be shown?
-- parameters: company, hidden
-- columns: wave, reference_year, name, sector, level, step_1, step_2, step_3, step_4, step_5, step_6, agreement, evidence_url
-- grain: one wave that the company is in, oldest first; hidden lists wave/sector/ministry to leave out
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
left join sectors as s using (sector)
where r.company = $company
    and w.names_may_be_shown
    and not list_contains(
        $hidden::varchar[], r.wave || '/' || r.sector || '/' || coalesce(r.ministry, s.ministry, '')
    )
order by w.reference_year, r.wave
