-- answers: what became of each recommendation of the SER?
-- parameters: none
-- columns: commitment, recommendation_nl, recommendation_en, answer_nl, answer_en, measure_nl, measure_en, target, stated_value, stated_unit_nl, stated_unit_en, target_year, status, evidence_nl, evidence_en, evidence_source_title, evidence_source_address, owner, last_news_on, source_title, source_address
-- grain: one recommendation that a source names, with the cabinet's answer; no target means that no source names one, no stated value that none confirms it
-- column stated_value (number): The target as stated.
-- column stated_unit_nl (string): Its unit, in Dutch.
-- column stated_unit_en (string): Its unit, in English.
-- column target_year (integer): Its year.
-- column evidence_source_title (string): Title of the source of the newest fact in the evidence.
-- column evidence_source_address (string): Web address of that source.
select
    c.commitment,
    c.recommendation_nl,
    c.recommendation_en,
    c.answer_nl,
    c.answer_en,
    c.measure_nl,
    c.measure_en,
    c.target,
    t.value as stated_value,
    t.unit_nl as stated_unit_nl,
    t.unit_en as stated_unit_en,
    t.year as target_year,
    c.status,
    c.evidence_nl,
    c.evidence_en,
    e.title as evidence_source_title,
    e.address as evidence_source_address,
    c.owner,
    c.last_news_on,
    s.title as source_title,
    s.address as source_address
from commitments as c
left join targets as t on c.target = t.target and t.verified
left join sources as e on c.evidence_source = e.source
left join sources as s on c.source = s.source
order by c.commitment
