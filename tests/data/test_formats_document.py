"""docs/formats.md says which files are read."""

from pathlib import Path

from intake.publishers.layouts import PUBLISHERS
from reports.formats import formats
from translations import words

DOCUMENT = Path(__file__).parents[2] / "docs" / "formats.md"


def test_the_document_is_the_one_of_the_forms_that_are_recognised():
    text = DOCUMENT.read_text(encoding="utf-8")
    assert text == formats(words("en")), "python -m reports formats --lang en > docs/formats.md"
    assert all(f"| `{publisher.name}` |" in text for publisher in PUBLISHERS)


def test_it_can_be_written_in_dutch_too():
    assert "Welke bestanden de monitor leest" in formats(words("nl"))
