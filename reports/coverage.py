"""What the monitor holds of each goal, written down as docs/data.md: series, newest year, publisher and edition."""

from collections.abc import Iterable

import pandas as pd

import queries
from translations import Words


def coverage(connection: queries.Connection, words: Words) -> str:
    """A document in Markdown with a table a goal: one row for each indicator with Dutch figures that is listed.

    Indicators stand as on the page of their goal: the headline indicators, in bold, and then the others.
    """
    rows = queries.run(connection, "indicators")
    rows = rows[rows["last_year"].notna() & rows["successor"].isna()]
    goals = queries.run(connection, "goals", goal=[], ministry=[], sector=[])
    parts = [f"# {words('coverage-title')}", words("coverage-lead")]
    for goal in goals.to_dict("records"):
        own = rows[rows["goal"] == goal["goal"]]
        parts.append(f"## {words('goal-name', goal=str(goal['goal']), name=words.of(goal, 'name'))}")
        parts.append(words("goal-reach", count=len(own), last=str(int(own["last_year"].max()))))
        heads = [words(head) for head in ("indicator", "freshness-last-year", "publisher", "edition")]
        lines = [_line(heads), _line(["---"] * len(heads))]
        for row in own.to_dict("records"):
            name = words.of(row, "name")
            name = name if pd.isna(row["headline_rank"]) else f"**{name}**"
            lines.append(_line([name, str(int(row["last_year"])), row["publisher"], row["edition"]]))
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
