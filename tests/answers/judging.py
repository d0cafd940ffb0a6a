"""What the methods say of the series that the fixture `series` makes."""

from datetime import date

from answers.indicators import indicator
from answers.methods import Judgement, Methods, methods
from answers.progress import assessed
from tests.conftest import TODAY

CODE = "wb_unemployment"
GROWTH = ("open_sdg", "eurostat_long", "eurostat_short", "un")


def judged(connection, today: date = TODAY) -> tuple[dict[str, Judgement], Methods]:
    found = methods(connection, indicator(connection, CODE, today))
    return {judgement.method: judgement for judgement in found.judgements}, found


def categories(connection) -> dict[str, str]:
    return {method: judgement.category for method, judgement in judged(connection)[0].items()}


def overall(connection) -> str:
    """The category that the lists and counts use."""
    return assessed(connection, TODAY).set_index("indicator").loc[CODE, "category"]
