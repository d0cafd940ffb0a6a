"""The survey's levels by wave and by group, and its kinds of company."""

from answers import survey_groups
from answers.survey import Survey
from charts import survey as drawn
from charts import survey_levels as level_charts
from charts.survey_parts import parts as kinds_chart
from pages.parts.survey_reading import Reading, source, why_hidden
from pages.view import View


def levels(view: View, found: Survey, how: Reading) -> None:
    """How far companies go: levels by wave and by group, and the six steps."""
    words, wave, by = view.words, found.current["wave"], how.by
    whole = [
        (found.wave_label(code), profile)
        for code in found.waves["wave"][::-1]
        for profile in survey_groups.profiles(found, code, "total")
    ]
    each = [
        (found.short_name(by, profile.code, words), profile)
        for profile in survey_groups.profiles(found, wave, by)
    ]
    if not any(profile.levels for _, profile in whole):
        why_hidden(view, found)
        return
    each.sort(key=lambda row: -sum((row[1].levels or (0,) * 5)[3:]))
    chart = level_charts.levels(found, [*whole, *each], words, source(view, found))
    view.draw(chart)
    view.legend(level_charts.levels_legend(words))
    view.table_of(chart, "survey/levels", by=by)
    if any(profile.levels is None for _, profile in each):
        why_hidden(view, found)
    chart = level_charts.steps(found, whole, words, source(view, found))
    view.draw(chart)
    view.note(words("survey-steps-note"))
    view.table_of(chart, "survey/steps")


def kinds(view: View, found: Survey, how: Reading) -> None:
    """Members of an agreement and others; size classes."""
    for split in survey_groups.VALUES:
        answer = survey_groups.splits(found, split, how.method)
        if any(one.is_shown for ones in answer.values() for one in ones):
            chart = kinds_chart(found, split, answer, view.words, source(view, found))
            view.draw(chart)
            view.legend(drawn.override_legend(found, view.words))
            view.table_of(chart, f"survey/{split}", interval=how.method)
        if any(one.basis == "hidden" for ones in answer.values() for one in ones):
            why_hidden(view, found)
    view.note(view.words("survey-kinds-note"))
