-- answers: which targets are set for an indicator, or for all, as stated and in the unit of its figures?
-- parameters: indicator
-- columns: target, indicator, geo, value, unit_nl, unit_en, unit_conversion, series_value, year, direction, valid_from, valid_to, set_by_nl, set_by_en, series_match, final_value, final_series_value, note_nl, note_en, source_title, source_address, final_source_title, final_source_address
-- grain: one verified target, also when it was withdrawn; one whose row is not verified is never drawn or counted
-- column series_value (number): The target in the unit of the figures of its indicator.
-- column final_series_value (number): The final figure published for the target, in that unit.
-- column final_source_title (string): Title of the source of the final figure.
-- column final_source_address (string): Address of the source of the final figure.
select
    t.target,
    t.indicator,
    t.geo,
    t.value,
    t.unit_nl,
    t.unit_en,
    t.unit_conversion,
    in_series_unit(t.value, t.unit_conversion) as series_value,
    t.year,
    t.direction,
    t.valid_from,
    t.valid_to,
    t.set_by_nl,
    t.set_by_en,
    t.series_match,
    t.final_value,
    in_series_unit(t.final_value, t.unit_conversion) as final_series_value,
    t.note_nl,
    t.note_en,
    s.title as source_title,
    s.address as source_address,
    f.title as final_source_title,
    f.address as final_source_address
from targets as t
left join sources as s using (source)
left join sources as f on t.final_source = f.source
where (t.indicator = $indicator or $indicator::varchar is null) and t.verified
order by t.year nulls last, t.valid_from nulls first, t.target
