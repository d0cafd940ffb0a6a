"""The tables of the page of ministries."""

import pandas as pd

from answers.ministries import Ministries
from answers.selection import named
from translations import Words


def responsibilities(answer: Ministries, words: Words) -> pd.DataFrame:
    """Ministry by goal: a sign for the role and its words; a question mark where no source confirms it."""
    signs = []
    for row in answer.links.itertuples():
        meaning = words("role-in-words", role=row.role, verified=str(row.verified).lower())
        sign = ("●" if row.role == "primary" else "○") + ("" if row.verified else "?")
        signs.append((sign, meaning))
    names = [
        words("ministry-with-code", code=row["ministry"], name=named(row, words))
        for row in answer.links.to_dict("records")
    ]
    table = answer.links.assign(sign=signs, name=names).pivot(index="name", columns="goal", values="sign")
    return table.astype(object).where(table.notna(), None)


def of_today(answer: Ministries, words: Words) -> pd.DataFrame:
    """The ministries and other governments of today; with what they stated, once any has stated something."""
    rows = answer.current
    table = pd.DataFrame(
        {
            words("filter-ministry"): [_name(row, words) for row in rows.to_dict("records")],
            words("ministries-before"): rows["predecessors"].fillna(""),
            words("ministries-goals"): rows["goals"],
            words("ministries-goals-confirmed"): rows["confirmed_goals"],
        }
    )
    return table if rows["statement_on"].isna().all() else table.assign(**statements(rows, words))


def statements(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """What the statements in `rows` name, in which document and when."""
    yes_or_no = rows[["names_sdg_contribution", "names_imvo_link"]].map(
        lambda code: words("yes-no-unknown", answer=code)
    )
    return pd.DataFrame(
        {
            words("names-sdg"): yes_or_no["names_sdg_contribution"],
            words("names-link"): yes_or_no["names_imvo_link"],
            words("document"): rows["document"].fillna(""),
            words("heading-happened_on"): [
                words.date(day) if isinstance(day, str) else "" for day in rows["statement_on"]
            ],
        }
    )


def former(answer: Ministries, words: Words) -> pd.DataFrame:
    """The ministries that are no more: from when to when each was, and who has its tasks."""
    rows = answer.former
    return pd.DataFrame(
        {
            words("filter-ministry"): [_name(row, words) for row in rows.to_dict("records")],
            words("ministries-from"): rows["valid_from"].map(words.date),
            words("ministries-to"): rows["valid_to"].map(words.date),
            words("ministries-after"): rows["successors"],
            words("heading-source"): rows["source_title"],
        }
    )


def _name(row: dict, words: Words) -> str:
    name = words.of(row, "name")
    if row["kind"] == "ministry":
        name = words("ministry-with-code", code=row["ministry"], name=name)
    return name if row["verified"] else words("ministry-unverified", name=name)
