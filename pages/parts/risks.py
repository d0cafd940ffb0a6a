"""The picture of the page of risks: the sectors, whether each has an agreement, and the risks named for it."""

import pandas as pd

from answers.agreements import Risks
from translations import Words

# As they are seen; the words beside each say the same.
SIGNS = {"running": "●", "ended": "◌", "unknown": "◐", "none": "✕"}
ORDER = ("none", "ended", "unknown", "running")


def sectors_by_risk(answer: Risks, words: Words) -> pd.DataFrame:
    """A row a sector, those without an agreement first; a column for the agreement and one for each risk named."""
    name = f"name_{words.language}"
    coverage = answer.agreements.coverage
    coverage = coverage.sort_values(name).sort_values(
        "coverage", key=lambda c: c.map(ORDER.index), kind="stable"
    )
    said = words("risks-named-sign")
    columns = {
        words("agreement"): [
            (SIGNS[code], words("coverage-name", coverage=code)) for code in coverage["coverage"]
        ]
    }
    for risk, rows in answer.named.groupby(f"risk_{words.language}", sort=False):
        sectors = set(rows["sector"])
        columns[risk] = [("●", said) if sector in sectors else None for sector in coverage["sector"]]
    return pd.DataFrame(columns, index=coverage[name], dtype=object)
