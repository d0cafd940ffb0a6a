-- answers: which sectors can be chosen, and which ministry is responsible?
-- parameters: none
-- columns: sector, name_nl, name_en, sbi, ministry, note_nl, note_en
-- grain: one sector; the responsible ministry is an editorial choice
select
    sector,
    name_nl,
    name_en,
    sbi,
    ministry,
    note_nl,
    note_en
from sectors
order by sector = 'other', name_nl
