"""Small tables written in a test, readable by who knows the field."""


def table(text: str) -> list[list[str]]:
    """The rows of a small table written in a test: cells between bars, the heading left out."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()[1:]]


def figure(cell: str) -> float | None:
    """The number in a cell; None where nothing was published."""
    return float(cell) if cell else None
