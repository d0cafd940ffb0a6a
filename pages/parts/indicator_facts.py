"""A part of the indicator page: what must be known of an indicator, in short facts."""

import pandas as pd

from answers.indicators import Indicator, Indicators
from answers.sources import publisher
from pages.parts import common
from pages.view import View
from translations import Words


def _edition(answer: Indicator, words: Words) -> str:
    """The edition of the last figure, empty where there is none."""
    return "" if answer.netherlands.empty else common.edition(answer.last["edition"], words)


def show(view: View, answer: Indicator, answers: Indicators) -> None:
    """Goal, direction, target, progress, definition, publisher, edition, licence and who is responsible."""
    words, about = view.words, answer.about
    goal = answers.goals.set_index("goal").loc[about["goal"]]
    name = publisher(about["publisher"], words)
    direction = 0 if pd.isna(about["direction"]) else int(about["direction"])
    view.facts(
        (words("goal"), words("goal-name", goal=str(about["goal"]), name=words.of(goal, "name"))),
        (
            words("direction"),
            words("direction-of-good", direction=direction),
        ),
        (words("direction-basis-term"), words("direction-basis", basis=about["direction_basis"])),
        (words("target"), answer.target_sentence(words)),
        (words("progress-term"), answer.progress_sentence(words)),
        (words("definition"), words.of(about, "definition")),
        (
            words("publisher"),
            name
            if pd.isna(about["publisher_code"])
            else words("publisher-code", publisher=name, code=about["publisher_code"]),
        ),
        (words("edition"), _edition(answer, words)),
        (words("earlier-editions"), ", ".join(answer.earlier_editions)),
        (words("licence"), words("unknown") if pd.isna(about["source_licence"]) else about["source_licence"]),
        (words("responsible-ministries"), common.responsible(goal, words)),
        (words("signs"), words("signs-explained")),
    )
