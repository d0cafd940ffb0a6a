"""Endorsement: the measurements of who endorses the OECD Guidelines, against the target and the path to it."""

import pandas as pd

from answers.endorsement import Endorsement, endorsement, event_date
from pages.parts import common, measurements, survey
from pages.parts import endorsement as published
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, endorsement(view.copy.connection, view.today)
    view.title(answer.headline(words), answer.pace(words))
    published.key_figures(view, answer)
    common.no_split(view)
    published.measurements(view, answer)
    survey.show(view, answer)
    if len(answer.measurements):
        measurements.cards(view, answer)
    _definitions(view)
    _events(view, answer)
    view.link("world", view.words("endorsement-to-world"))


def _definitions(view: View) -> None:
    words = view.words
    view.heading(words("definitions-heading"))
    view.definitions(
        (words("term-oecd-term"), words("term-oecd")),
        *(
            (words(f"definition-{name}-term"), words(f"definition-{name}"))
            for name in ("endorsing", "large", "not-the-same")
        ),
    )


def _events(view: View, answer: Endorsement) -> None:
    words, events = view.words, answer.events
    view.heading(words("events-heading"), words("events-lead"))

    def opened() -> None:
        table = pd.DataFrame(
            {
                words("heading-happened_on"): [event_date(row, words) for row in events.to_dict("records")],
                words("heading-event"): events[f"name_{words.language}"],
            }
        )
        links = {words("heading-event"): events["source_address"]}
        view.table(table, links=links, label=words("events-heading"))

    view.folded(words("events-all", count=len(events)), "table-events", opened)
