"""Accessibility: how far this monitor can be used by everybody, how that was tested, and what is not met."""

from pages.view import View

TESTED = ("axe", "keyboard", "colours", "dark", "phone", "words", "languages")
NOT_MET = ("points", "streamlit", "people")


def show(view: View) -> None:
    """The page."""
    words = view.words
    view.title(words("accessibility-title"), words("accessibility-lead"))
    for part, names in (("tested", TESTED), ("not-met", NOT_MET)):
        view.heading(words(f"accessibility-{part}"))
        view.definitions(*((words(f"accessible-{name}-term"), words(f"accessible-{name}")) for name in names))
    view.note(words("accessibility-report"))
