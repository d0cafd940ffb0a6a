"""How far the figures of each publisher reach, counted a second time from the file."""

import queries


def test_the_last_years_of_each_publisher_and_edition(connection, tables):
    listed = tables["indicators"].query("successor.isna()")
    dutch = tables["observations"].query("geo == 'NL'").merge(listed, on="indicator")
    last = dutch.groupby(["publisher", "edition", "indicator"])["year"].max()
    expected = {
        (publisher, edition): (len(years), years.min(), years.max())
        for (publisher, edition), years in last.groupby(level=["publisher", "edition"])
    }

    found = queries.run(connection, "freshness")

    assert {
        (row.publisher, row.edition): (row.indicators, row.oldest_last_year, row.newest_last_year)
        for row in found.itertuples()
    } == expected
    assert len(found) == len(expected)
    assert found["newest_last_year"].is_monotonic_decreasing
