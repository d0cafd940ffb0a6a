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
