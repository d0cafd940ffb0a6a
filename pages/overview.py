"""Overview: how far are we from the 90 percent, from the SDG targets, and from what else was promised?"""

import pandas as pd

from answers.endorsement import endorsement
from answers.progress import progress
from answers.recommendations import recommendations
from charts import progress as progress_chart
from pages.parts import common
from pages.parts import endorsement as published
from pages.view import View


def show(view: View) -> None:
    """The page."""
    _endorsement(view)
    _progress(view)
    _commitments(view)
    view.link("sources", view.words("more-sources"))


def _endorsement(view: View) -> None:
    words, answer = view.words, endorsement(view.copy.connection, view.today)
    view.title(answer.title(words), answer.headline(words))
    published.key_figures(view, answer)
    published.other_targets(view, answer)
    common.no_split(view)
    chart = published.chart(view, answer, with_events=False)
    if chart is not None:
        view.draw(chart)
        view.table_of(chart)
    if pace := answer.pace(words):
        view.note(pace)
    view.link("endorsement", words("more-endorsement"))


def _progress(view: View) -> None:
    words, answer = view.words, progress(view.copy.connection, view.selection, view.today)
    if answer.rows.empty:
        view.heading(answer.headline(words))
        common.goal_note(view)
        common.nothing_left(view)
        return
    view.heading(
        answer.headline(words), words("progress-lead", stale=answer.stale, targets=answer.with_target)
    )
    common.goal_note(view)
    chart = progress_chart.movements(answer, words, common.progress_source(view, answer.rows))
    view.figures(*progress_chart.counted(answer, words))
    view.draw(chart)
    view.table_of(chart)
    view.note(words("progress-method"))
    view.link("indicators", words("more-indicators"))


def _commitments(view: View) -> None:
    words, answer = view.words, recommendations(view.copy.connection, view.today)
    rows = answer.rows
    view.heading(answer.headline(words), words("commitments-lead"))
    view.table(
        pd.DataFrame(
            {
                words("recommendation"): rows[f"recommendation_{words.language}"],
                words("agreement-status-heading"): [
                    words("commitment-status", status=status) for status in rows["standing"]
                ],
            }
        )
    )
    common.cite_each(view, rows)
    view.link("recommendations", words("more-recommendations"))
