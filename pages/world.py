"""The Netherlands in the world: effects of consumption, trade and aid elsewhere, beside the endorsement."""

import pandas as pd

from answers.sources import publisher
from answers.world import TOPICS, world
from pages import address
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, world(view.copy.connection, view.today)
    view.title(answer.headline(words), words("world-lead"))
    for topic in TOPICS:
        if len(rows := answer.of(topic)):
            view.heading(words(f"world-{topic}"), words(f"world-{topic}-lead"))
            _table(view, rows)
    view.heading(words("world-labour"), words("world-labour-lead"))
    view.link("endorsement", words("world-to-endorsement"))
    view.downloads(answer.rows, "world")


def _table(view: View, rows: pd.DataFrame) -> None:
    words = view.words
    name, unit = (words("indicator"), words("unit"))
    view.table(
        pd.DataFrame(
            {
                name: rows[f"name_{words.language}"],
                words("label-current_value"): [words.number(value, 2) for value in rows["current_value"]],
                words("year"): [str(int(year)) for year in rows["current_year"]],
                unit: rows[f"unit_{words.language}"],
                words("label-movement"): [words("movement", movement=code) for code in rows["movement"]],
                words("publisher"): [publisher(name, words) for name in rows["publisher"]],
            }
        ),
        links={
            name: [f"indicators?{address.query(indicator=code)}" for code in rows["indicator"]],
        },
    )
