"""How a text is written: the blanks around it, and the form that a pattern of data/datapackage.json describes.

Each form has its variant of the message `problem-pattern`, or a rule and message of its own, which say it in
words; a test compares them with the patterns there are.
"""

BLANKS = " \t\u00a0\u202f\ufeff"
ISO_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
FORMS = {
    r"^[a-z0-9_]+$": "code",
    r"^[A-Za-z][A-Za-z0-9_]*$": "abbreviation",
    r"^[A-Za-z0-9][A-Za-z0-9_.-]*$": "name",
    r"^r\d+$": "recommendation",
    r"^[a-z]{2,4}\d+$": "tooi_code",
    r"^[a-z]+$": "letters",
    r"^#[0-9A-F]{6}$": "colour",
    r"^\d{2}( \d{2})*$": "divisions",
    r"^\d{8}$": "kvk_number",
    r"^\d{2,5}$": "sbi",
    r"^https?://\S+$": "address",
    ISO_DATE: "date",
}
OWN_RULE = ("kvk_number", "sbi")


def form_of(pattern: str) -> str:
    """The code of the form; empty for a pattern without words."""
    return FORMS.get(pattern, "")
