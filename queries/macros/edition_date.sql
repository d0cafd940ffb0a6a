-- The date in the name of an edition, by which editions are ordered; empty without one: that edition is the oldest.
create or replace macro edition_date(edition) as
    regexp_extract(edition, '\d{4}(-\d{2}-\d{2})?');
