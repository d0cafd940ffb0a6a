-- answers: which waves of the survey are there, and what is known of how each was made?
-- parameters: none
-- columns: wave, reference_year, population_definition_nl, population_definition_en, frame_date, population_size, mode, coder, comparability_group, design, synthetic, names_may_be_shown, companies, assessed, endorsing, not_established
-- grain: one wave, oldest first; a missing population size is not known
-- column companies (integer): Number of companies.
-- column assessed (integer): Companies whose level was established; empty when hidden.
-- column endorsing (integer): Companies of level 3 or 4.
-- column not_established (integer): Companies whose level could not be established; empty when hidden, also where they are fewer than the threshold.
with counts as (
    select
        wave,
        sum(companies) as companies,
        coalesce(sum(companies) filter (level <> 9), 0) as assessed,
        coalesce(sum(companies) filter (level in (3, 4)), 0) as endorsing,
        coalesce(sum(companies) filter (level = 9), 0) as not_established
    from survey_cells
    group by wave
)

select
    w.wave,
    w.reference_year,
    w.population_definition_nl,
    w.population_definition_en,
    w.frame_date,
    w.population_size,
    w.mode,
    w.coder,
    w.comparability_group,
    w.design,
    w.synthetic,
    w.names_may_be_shown,
    coalesce(c.companies, 0)::bigint as companies,
    coalesce(c.assessed, 0)::bigint as assessed,
    coalesce(c.endorsing, 0)::bigint as endorsing,
    coalesce(c.not_established, 0)::bigint as not_established
from survey_waves as w
left join counts as c using (wave)
order by w.reference_year, w.wave
