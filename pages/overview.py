"""Overview: how far are we from the 90 percent, from the SDG targets, and from what else was promised?"""

import pandas as pd

import queries
from answers.endorsement import endorsement
from answers.progress import STALE_BEFORE, Progress, progress
from charts import endorsement as endorsement_chart
from charts import progress as progress_chart
from pages.parts import common
from pages.view import View


def show(view: View) -> None:
    """The page."""
    _endorsement(view)
    _progress(view)
    _commitments(view)
    _freshness(view)


def _endorsement(view: View) -> None:
    words, answer = view.words, endorsement(view.copy.connection)
    view.title(words("overview-title", verdict=answer.category), answer.headline(words))
    common.key_figures(view, answer)
    common.no_split(view)
    chart = endorsement_chart.against_target(
        answer, words, view.source(answer.last["source_title"]), with_events=False
    )
    view.draw(chart)
    view.note(answer.pace(words))
    view.table_of(chart)
    view.link("endorsement", words("more-endorsement"))


def _progress(view: View) -> None:
    words, answer = view.words, progress(view.copy.connection, view.selection)
    counts = answer.count(stale=False)
    view.heading(
        words("progress-heading", fresh=answer.fresh, right=counts["reached"] + counts["toward"]),
        words("progress-lead", stale=answer.stale, targets=answer.with_target, year=str(STALE_BEFORE)),
    )
    common.goal_note(view)
    if answer.rows.empty:
        common.nothing_left(view)
        return
    view.figures(
        *((str(count), words("movement", movement=movement)) for movement, count in counts.items()),
        (str(answer.stale), words("stale-figure")),
    )
    _draw_progress(view, answer)
    view.link("indicators", words("more-indicators"))


def _draw_progress(view: View, answer: Progress) -> None:
    words = view.words
    chart = progress_chart.movements(answer, words, view.source(words("progress-source")))
    view.draw(chart)
    common.legend(progress_chart.legend(words))
    view.note(words("progress-method", year=str(STALE_BEFORE)))
    view.table_of(chart)


def _commitments(view: View) -> None:
    words, rows = view.words, queries.run(view.copy.connection, "commitments")
    with_target = int(rows["target"].notna().sum())
    view.heading(
        words("commitments-heading", with_target=with_target, count=len(rows)), words("commitments-lead")
    )
    common.commitment_cards(view, rows)


def _freshness(view: View) -> None:
    words, rows = view.words, queries.run(view.copy.connection, "freshness")
    view.heading(words("freshness-heading"), words("freshness-lead"))
    table = pd.DataFrame(
        {
            words("publisher"): rows["publisher"],
            words("edition"): [common.edition(edition, words) for edition in rows["edition"]],
            words("freshness-indicators"): rows["indicators"],
            words("freshness-last-year"): [
                words("span", first=str(row.oldest_last_year), last=str(row.newest_last_year))
                if row.oldest_last_year != row.newest_last_year
                else str(row.newest_last_year)
                for row in rows.itertuples()
            ],
        }
    )
    view.table(table)
