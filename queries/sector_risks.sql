-- answers: which risks does the public summary of the analysis name for which sector?
-- parameters: none
-- columns: sector, risk, risk_nl, risk_en, named
-- grain: one risk of a sector; named is how many sectors the risk is named for
-- column named (integer): Sectors for which the summary names the risk.
select
    sector,
    risk,
    risk_nl,
    risk_en,
    count(*) over (partition by risk) as named
from sector_risks
order by named desc, risk, sector
