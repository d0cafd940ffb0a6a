"""A table as a file that a spreadsheet opens as it is: CSV or a workbook."""

import io

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


def workbook(table: pd.DataFrame) -> bytes:
    """The table as an XLSX workbook with one sheet, its headings in view while scrolling."""
    file = io.BytesIO()
    # Text stays text: a cell that looks like a formula or a link is not made one.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "remove_timezone": True}
    with pd.ExcelWriter(file, engine="xlsxwriter", engine_kwargs={"options": options}) as writer:
        table.to_excel(writer, index=False, freeze_panes=(1, 0))
    return file.getvalue()


def _harmless(cell):
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS) else cell
