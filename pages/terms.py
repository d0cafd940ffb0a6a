"""Terms: what the words and abbreviations of this monitor mean."""

from answers.ministries import ministries
from answers.selection import Selection
from pages.view import View

TERMS = (
    "imvo",
    "oecd",
    "endorsing",
    "due-diligence",
    "agreement",
    "ser",
    "sdg",
    "open-sdg",
    "sdsn",
    "well-being",
    "csddd",
    "measurement",
    "round",
    "indicator",
    "recent",
    "points",
    "sourced",
    "version",
)


def show(view: View) -> None:
    """The page."""
    words = view.words
    view.title(words("terms-title"), words("terms-lead"))
    view.definitions(*((words(f"term-{name}-term"), words(f"term-{name}")) for name in TERMS))
    rows = ministries(view.copy.connection, Selection(), view.today).today
    view.heading(words("terms-ministries"))
    view.definitions(*((row["ministry"], words.of(row, "name")) for row in rows.to_dict("records")))
