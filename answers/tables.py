"""A table as the text of a CSV file that a spreadsheet opens as it is."""

import pandas as pd

# Spreadsheets run a cell that opens with one of these as a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_text(table: pd.DataFrame, decimal: str = ".") -> str:
    """CSV with a decimal point and commas, or with a decimal comma and semicolons as Dutch spreadsheets expect.

    A text that a spreadsheet would take for a formula is preceded by an apostrophe. Years of which some are
    missing are floats in a data frame; they are written as the whole numbers that they are.
    """
    return table.map(_harmless).to_csv(
        index=False,
        sep=";" if decimal == "," else ",",
        decimal=decimal,
        float_format=lambda number: repr(float(number)).removesuffix(".0").replace(".", decimal),
        # As RFC 4180 asks; and a lone carriage return in a cell is then quoted and starts no row of its own.
        lineterminator="\r\n",
    )


def _harmless(cell):
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS) else cell
