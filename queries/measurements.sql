-- answers: what share of the large companies endorses the OECD Guidelines, by every published measurement?
-- parameters: none
-- columns: measurement, reference_year, published_on, placed_year, share, population_definition_nl, population_definition_en, population_size, assessed, endorsing, measured_by, method_nl, method_en, comparability_group, status, note_nl, note_en, source, source_title, source_address
-- grain: one measurement; a missing reference year, size or count was not published
-- column placed_year (integer): Year under which the measurement is shown: its reference year, else the year of publication.
select
    m.measurement,
    m.reference_year,
    m.published_on,
    -- Where the reference year is not published the year of publication is all there is to place it by.
    coalesce(m.reference_year, year(strptime(left(m.published_on, 4), '%Y'))) as placed_year,
    m.share,
    m.population_definition_nl,
    m.population_definition_en,
    m.population_size,
    m.assessed,
    m.endorsing,
    m.measured_by,
    m.method_nl,
    m.method_en,
    m.comparability_group,
    m.status,
    m.note_nl,
    m.note_en,
    m.source,
    s.title as source_title,
    s.address as source_address
from measurements as m
left join sources as s using (source)
where m.indicator = 'endorsement_rate'
order by placed_year, m.measurement
