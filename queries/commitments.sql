-- answers: what became of each recommendation of the SER?
-- parameters: none
-- columns: commitment, recommendation_nl, recommendation_en, answer_nl, answer_en, measure_nl, measure_en, target, status, evidence_nl, evidence_en, owner, last_news_on, source_title, source_address
-- grain: one recommendation with the cabinet's answer; no target means that the cabinet set none
select
    c.commitment,
    c.recommendation_nl,
    c.recommendation_en,
    c.answer_nl,
    c.answer_en,
    c.measure_nl,
    c.measure_en,
    c.target,
    c.status,
    c.evidence_nl,
    c.evidence_en,
    c.owner,
    c.last_news_on,
    s.title as source_title,
    s.address as source_address
from commitments as c
left join sources as s using (source)
order by c.commitment
