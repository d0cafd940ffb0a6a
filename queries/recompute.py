"""Computes a figure of the monitor again, from the tables beside this script, and says whether it is the same.

Needs nothing but DuckDB (`pip install duckdb`). README.txt says what is computed, and what is taken as it is.
"""

import csv
import json
import math
import os
import sys
from pathlib import Path

import duckdb


def main() -> int:
    """Ask every question again and compare its rows with those that the monitor gave; 0 when all are equal."""
    os.chdir(Path(sys.argv[0]).resolve().parent)
    plan = json.loads(Path("plan.json").read_text("utf-8"))
    database = duckdb.connect()
    database.execute(Path("schema.sql").read_text("utf-8"))
    for table in plan["tables"]:
        database.execute(
            f"copy {table.replace('/', '.')} from '{table}.csv' (header, delim ',', allow_quoted_nulls false)"
        )
    database.execute(Path("macros.sql").read_text("utf-8"))
    differing = 0
    for name, values in plan["questions"].items():
        question = Path(f"questions/{name}.sql").read_text("utf-8")
        database.execute(f"create table results.{name} as {question}", values)
        now = database.execute(f"select columns(*)::varchar from results.{name}").fetchall()
        with Path(f"results/{name}.csv").open(encoding="utf-8", newline="") as file:
            before = list(csv.reader(file))[1:]
        is_equal = len(before) == len(now) and all(
            same(*cells) for rows in zip(before, now, strict=True) for cells in zip(*rows, strict=True)
        )
        differing += not is_equal
        print(plan["equal" if is_equal else "unequal"], name, len(now), sep="\t")
    print(plan["unequal" if differing else "equal"])
    return min(differing, 1)


def same(before: str, now: str | None) -> bool:
    """Whether two cells are the same, but for the last digits of a number with decimals."""
    try:
        return before == (now or "") or math.isclose(
            float(before), float(now or ""), rel_tol=1e-9, abs_tol=1e-12
        )
    except ValueError:
        return False


if __name__ == "__main__":
    raise SystemExit(main())
