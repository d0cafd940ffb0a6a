"""The figures of each edition counted: `python -m tests.data.delivered` accepts those that are in data/ now."""

import csv
from pathlib import Path

import pandas as pd

from store import DATA

FILE = Path(__file__).with_name("delivered.csv")


def counted(observations: pd.DataFrame) -> dict[str, tuple[int, int, float]]:
    """By edition how many series and values there are, and the sum of the values to two decimals."""
    found = observations.groupby("edition").agg(
        series=("indicator", "nunique"), values=("value", "count"), total=("value", "sum")
    )
    return {
        edition: (int(series), int(values), round(total, 2))
        for edition, series, values, total in found.itertuples()
    }


def accepted() -> dict[str, tuple[int, int, float]]:
    with FILE.open(encoding="utf-8", newline="") as file:
        _, *rows = csv.reader(file)
    return {edition: (int(series), int(values), float(total)) for edition, series, values, total in rows}


if __name__ == "__main__":
    with FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("edition", "series", "values", "total"))
        read = pd.read_csv(DATA / "observations.csv", keep_default_na=False, na_values=[""])
        writer.writerows((edition, *row) for edition, row in sorted(counted(read).items()))
