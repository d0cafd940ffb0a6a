-- answers: which companies of a kind are in a wave whose names may be shown, and what is their level?
-- parameters: wave, sector, ministry, hidden, search, skip, most
-- columns: company, name, sector, ministry, size_class, level, agreement, evidence_url, matches
-- grain: one company, by name; an empty list selects all, hidden lists sector/ministry to leave out, matches counts all found
-- column matches (integer): Companies that the search finds in all pages together.
with found as (
    select
        r.company,
        coalesce(r.name, r.company) as name,
        r.sector,
        coalesce(r.ministry, s.ministry, '') as ministry,
        r.size_class,
        r.level,
        r.agreement,
        r.evidence_url
    from survey_responses as r
    inner join survey_waves as w using (wave)
    left join sectors as s using (sector)
    where r.wave = $wave
        and w.names_may_be_shown
        and (len($sector::varchar[]) = 0 or r.sector in (select unnest($sector::varchar[])))
        and (
            len($ministry::varchar[]) = 0
            or coalesce(r.ministry, s.ministry, '') in (select unnest($ministry::varchar[]))
        )
        and not list_contains($hidden::varchar[], r.sector || '/' || coalesce(r.ministry, s.ministry, ''))
        and contains(lower(coalesce(r.name, r.company)), lower($search))
),

-- Of very many companies only the page that is shown is sorted whole.
page as (
    select *
    from found
    order by name, company
    limit $most::bigint
    offset $skip::bigint
)

select
    page.company,
    page.name,
    page.sector,
    page.ministry,
    page.size_class,
    page.level,
    page.agreement,
    page.evidence_url,
    (select count(*) from found) as matches
from page
order by page.name, page.company
