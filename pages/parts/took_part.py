"""A part of the page of agreements: how many took part in each, in the unit in which they were counted."""

from answers.agreements import Agreements
from reports import tables
from translations import Words


def counted(answer: Agreements, words: Words) -> list[tuple[str, list[tuple[str, list]]]]:
    """Of each agreement its counts by unit, each by date: when, how much of the largest in that unit, and written.

    Units are never added up and never compared: each has a scale of its own, and a single count is a number alone.
    """
    panels = []
    for code, rows in answer.counts.groupby("agreement", sort=False):
        units = []
        for unit, each in rows.sort_values("counted_on").groupby("unit", sort=False):
            most = each["value"].max()
            bars = [
                (
                    words.date(row["counted_on"]),
                    row["value"] / most if len(each) > 1 else 0,
                    tables.count(row | {"unit": "none"}, words),
                )
                for row in each.to_dict("records")
            ]
            units.append((words("count-unit", unit=unit), bars))
        names = answer.agreements.set_index("agreement")
        panels.append((words.of(names.loc[code], "name"), units))
    return panels
