-- answers: which sectors are at risk, which risks were found in each, and is there an agreement?
-- parameters: none
-- columns: sector, name_nl, name_en, ministry, environment, labour, human_rights, risks_nl, risks_en, coverage, agreements_nl, agreements_en
-- grain: one sector of the risk analysis; coverage is running, ended, unknown (an agreement whose end is not confirmed) or none
-- column environment (integer): Risks for the environment that the analysis names for the sector.
-- column labour (integer): Risks for workers that it names.
-- column human_rights (integer): Risks for human rights that it names.
-- column risks_nl (string): The risks in Dutch.
-- column risks_en (string): The risks in English.
-- column coverage (string): Whether the sector has an agreement: running, ended, unknown (its end is not confirmed) or none.
-- column agreements_nl (string): Its agreements, in Dutch.
-- column agreements_en (string): Its agreements, in English.
with risks as (
    select
        sector,
        count(*) filter (risk_group = 'environment') as environment,
        count(*) filter (risk_group = 'labour') as labour,
        count(*) filter (risk_group = 'human_rights') as human_rights,
        string_agg(risk_nl, '; ' order by risk_nl) as risks_nl,
        string_agg(risk_en, '; ' order by risk_en) as risks_en
    from sector_risks
    group by sector
),

covered as (
    select
        sector,
        bool_or(status = 'running') as has_running,
        bool_or(status = 'ended') as has_ended,
        string_agg(name_nl, '; ' order by signed_on) as agreements_nl,
        string_agg(name_en, '; ' order by signed_on) as agreements_en
    from agreements
    where status != 'not_concluded'
    group by sector
)

select
    sectors.sector,
    sectors.name_nl,
    sectors.name_en,
    sectors.ministry,
    coalesce(risks.environment, 0) as environment,
    coalesce(risks.labour, 0) as labour,
    coalesce(risks.human_rights, 0) as human_rights,
    risks.risks_nl,
    risks.risks_en,
    case
        when covered.sector is null then 'none'
        when covered.has_running then 'running'
        when covered.has_ended then 'ended'
        else 'unknown'
    end as coverage,
    covered.agreements_nl,
    covered.agreements_en
from sectors
left join risks using (sector)
left join covered using (sector)
where sectors.sector != 'other'
order by sectors.name_nl
