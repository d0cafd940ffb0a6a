"""What a spreadsheet leaves in a cell instead of what somebody meant: errors, formulas, powers of ten, dates."""

import re

# The errors of Excel and LibreOffice, in English and Dutch, under the code of their name in messages.
ERRORS = {
    "div": ("#DIV/0!", "#DEEL/0!"),
    "na": ("#N/A", "#N/B", "#NB"),
    "name": ("#NAME?", "#NAAM?"),
    "null": ("#NULL!", "#LEEG!"),
    "num": ("#NUM!", "#GETAL!"),
    "ref": ("#REF!", "#VERW!"),
    "value": ("#VALUE!", "#WAARDE!"),
    "spill": ("#SPILL!", "#OVERLOOP!"),
    "calc": ("#CALC!", "#BEREKENEN!"),
    "other": ("#GETTING_DATA", "#FIELD!", "#VELD!", "#BLOCKED!", "#GEBLOKKEERD!", "#CONNECT!", "#UNKNOWN!"),
}
_KNOWN = "|".join(re.escape(each) for known in ERRORS.values() for each in known)
ERROR = rf"(?i)\s*({_KNOWN}|(Err|Fout):\d{{3}})\s*"
# What is taken for a formula where a cell is refused anyway. A sign before a figure is none.
FORMULA = r"(?s)\s*[=@].*|\s*[+-][A-Za-z(=@\"'].*"
# What is refused as one in free text: names do begin with other signs.
CERTAIN_FORMULA = r"(?s)\s*=.*"
POWER_OF_TEN = r"\d([.,]\d+)?[eE]\+?\d+"
# A day or month as a spreadsheet shows it when nobody asked for a date, such as 1-mrt, feb-50 or 3-Jan-26.
MONTHS = "jan|feb|mrt|mar|maa|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec"
BECAME_DATE = rf"(?i)\s*(\d{{1,2}}[-/ ]({MONTHS})\.?([-/ ]\d{{2,4}})?|({MONTHS})\.?[-/ ]\d{{2,4}})\s*"


def error_code(cell: str) -> str | None:
    """The code of the error that a cell is, if it is one."""
    if not re.fullmatch(ERROR, cell):
        return None
    shown = cell.strip().upper()
    return next((code for code, known in ERRORS.items() if shown in known), "other")
