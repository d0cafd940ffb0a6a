-- answers: where do the figures and facts come from?
-- parameters: none
-- columns: source, title, publisher, address, published_on, licence, verified
-- grain: one source, by publisher
select
    source,
    title,
    publisher,
    address,
    published_on,
    licence,
    verified
from sources
order by publisher nulls last, published_on nulls last, source
