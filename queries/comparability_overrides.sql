-- answers: which groups of waves and measurements may be compared by decision, and who decided that, when and why?
-- parameters: none
-- columns: comparability_group, compared_with, reason_nl, reason_en, author, decided_on
-- grain: one decision, oldest first
select
    comparability_group,
    compared_with,
    reason_nl,
    reason_en,
    author,
    decided_on
from comparability_overrides
order by decided_on, comparability_group, compared_with
