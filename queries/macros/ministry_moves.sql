-- Which ministry handed tasks to which, and when: as either of the two says.
create or replace macro ministry_moves() as table
    select
        predecessor as ministry,
        ministry as heir,
        valid_from as moved_on
    from ministries
    where predecessor is not null
    union
    select
        ministry,
        successor,
        valid_to
    from ministries
    where successor is not null;
