-- answers: how fresh are the figures of each publisher?
-- parameters: none
-- columns: publisher, edition, indicators, oldest_last_year, newest_last_year
-- grain: one publisher and edition; archived series are left out
-- column indicators (integer): Series with figures of this publisher and edition.
-- column oldest_last_year (integer): Last year of the series that ends first.
-- column newest_last_year (integer): Last year of the series that ends last.
with reach as (
    select
        indicator,
        edition,
        max(year) as last_year
    from observations
    where geo = 'NL' and value is not null
    group by indicator, edition
)

select
    i.publisher,
    r.edition,
    count(*) as indicators,
    min(r.last_year) as oldest_last_year,
    max(r.last_year) as newest_last_year
from reach as r
inner join indicators as i using (indicator)
where i.successor is null
group by i.publisher, r.edition
order by newest_last_year desc, i.publisher, r.edition
