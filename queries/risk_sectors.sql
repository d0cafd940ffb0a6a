-- answers: which sectors are at risk, which risks does the public summary name for each, and is there an agreement?
-- parameters: none
-- columns: sector, name_nl, name_en, ministry, risks_nl, risks_en, coverage, agreements_nl, agreements_en, source_title, source_address
-- grain: one sector of the risk analysis; coverage is running, unknown (none is known to run, and the end of one is not confirmed), ended (all have) or none
-- column risks_nl (string): Risks that the public summary of the analysis names for the sector, in Dutch; the summary is a selection, so others may occur.
-- column risks_en (string): The same in English.
-- column coverage (string): Whether the sector has an agreement of its own in this classification: running, unknown (none is known to run, and the end of one is not confirmed), ended (all have) or none; one that no source confirms does not count.
-- column agreements_nl (string): Its confirmed agreements, in Dutch.
-- column agreements_en (string): Its agreements, in English.
-- column source_title (string): Title of the summary.
-- column source_address (string): Web address of the summary.
with named as (
    select
        sector,
        string_agg(risk_nl, '; ' order by risk_nl) as risks_nl,
        string_agg(risk_en, '; ' order by risk_en) as risks_en,
        any_value(source) as source
    from sector_risks
    group by sector
),

covered as (
    select
        sector,
        bool_or(status = 'running') as has_running,
        bool_and(status = 'ended') as have_ended,
        string_agg(name_nl, '; ' order by signed_on) as agreements_nl,
        string_agg(name_en, '; ' order by signed_on) as agreements_en
    from agreements
    where status != 'not_concluded' and verified
    group by sector
)

select
    sectors.sector,
    sectors.name_nl,
    sectors.name_en,
    sectors.ministry,
    named.risks_nl,
    named.risks_en,
    case
        when covered.sector is null then 'none'
        when covered.has_running then 'running'
        when covered.have_ended then 'ended'
        else 'unknown'
    end as coverage,
    covered.agreements_nl,
    covered.agreements_en,
    sources.title as source_title,
    sources.address as source_address
from sectors
left join named using (sector)
left join sources on named.source = sources.source
left join covered using (sector)
where sectors.sector != 'other'
order by sectors.name_nl
