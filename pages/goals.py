"""Goals: on which SDGs does more move the right way than the wrong way, and who is responsible?"""

from answers.goals import goals
from answers.progress import progress
from charts import progress as progress_chart
from charts.goals import ranking
from pages import plain
from pages.parts import common, goal_tiles, one_goal
from pages.view import View


def show(view: View) -> None:
    """The page: one goal where the filters leave one, else all of them beside each other."""
    words, answer = view.words, goals(view.copy.connection, view.selection, view.today)
    if answer.ranking.empty:
        view.title(words("page-goals"))
        common.nothing_left(view)
        return
    if answer.subjects.empty:
        view.title(answer.headline(words))
        plain.info(words("goal-no-figures"))
        return
    is_one = len(answer.ranking) == 1
    view.title(answer.headline(words), "" if is_one else words("goals-lead"))
    common.goal_note(view)
    moved = progress(view.copy.connection, view.selection, view.today)
    goal_tiles.show(view, moved.goals, across=True)
    plain.caption(words("glance-signs"))
    if is_one:
        one_goal.show(view, answer, answer.ranking.iloc[0])
    else:
        chart = ranking(answer, words, common.progress_source(view, answer.recent))
        view.draw(chart)
        view.legend(progress_chart.legend(words))
        view.note(words("goals-method"))
        view.table_of(chart, "goals")
        _movements(view)
    if len(answer.older):
        older, table = (
            words("goals-older", count=len(answer.older)),
            progress_chart.older_table(answer.older, words),
        )
        view.heading(older, words("goals-older-lead"))
        view.folded(words("goals-older-all"), "table-older", lambda: view.table(table, label=older))


def _movements(view: View) -> None:
    """How many subjects move where, and of how many the figures are too old to tell."""
    words = view.words
    answer = progress(view.copy.connection, view.selection, view.today)
    lead = words("progress-lead", stale=answer.stale, targets=answer.with_target)
    view.heading(answer.headline(words), lead)
    chart = progress_chart.movements(answer, words, common.progress_source(view, answer.rows))
    view.figures(*progress_chart.counted(answer, words))
    view.draw(chart)
    view.table_of(chart, "progress")
    view.note(words("progress-method"))
    view.link("indicators", words("more-indicators"))
