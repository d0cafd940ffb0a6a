"""The figures of a survey that can be taken along: nothing is drawn where a version holds none."""

from collections.abc import Callable
from dataclasses import replace

from answers import survey_change, survey_groups
from answers.answer import Option
from answers.survey import Survey
from answers.survey_estimates import METHODS
from answers.survey_standing import standing
from charts import survey as waves
from charts import survey_change as changes
from charts import survey_change_groups as group_changes
from charts import survey_groups as groups
from charts import survey_levels
from charts.chart import Chart
from charts.drawing import Asked, Drawing
from charts.survey_multiples import multiples
from charts.survey_parts import parts

Draw = Callable[[Asked, Survey, str, str], Chart | None]

_BY = {"by": Option("How companies are grouped.", survey_groups.BY)}
_PAIR = {
    "before": Option("The earlier of the two waves compared; without both the last pair."),
    "after": Option("The later of the two waves compared."),
}


def source(asked: Asked, found: Survey) -> str:
    """The line under a figure of the survey."""
    words, wave = asked.words, found.current
    labels = ", ".join(found.wave_label(code) for code in found.waves["wave"])
    return asked.source(words("survey-source", coder=wave["coder"] or words("unknown"), waves=labels))


def _waves(asked: Asked, found: Survey, said: str, method: str) -> Chart | None:
    answer = standing(found, method)
    if not answer.current.is_shown:
        return None
    events = asked.result("events")
    chart = waves.waves(answer, asked.words, said, events)
    return replace(chart, legend=waves.legend(found, asked.words))


def _ranking(draw: Callable, least: int, legend: Callable | None = None) -> Draw:
    def drawn(asked: Asked, found: Survey, said: str, method: str) -> Chart | None:
        answer = survey_groups.ranking(found, found.current["wave"], _by(asked), method)
        if len(answer.shown) < least:
            return None
        chart = draw(answer, asked.words, said)
        return replace(chart, legend=legend(answer, asked.words)) if legend else chart

    return drawn


def _each(asked: Asked, found: Survey, said: str, method: str) -> Chart | None:
    courses = survey_groups.per_wave(found, _by(asked), method)
    return multiples(found, _by(asked), courses, asked.words, said) if courses else None


def _profiles(draw: Callable, with_groups: bool, legend: Callable | None = None) -> Draw:
    def drawn(asked: Asked, found: Survey, said: str, method: str) -> Chart | None:
        rows = [
            (found.wave_label(code), profile)
            for code in found.waves["wave"][::-1]
            for profile in survey_groups.profiles(found, code, "total")
        ]
        if not any(profile.levels for _, profile in rows):
            return None
        if with_groups:
            by = _by(asked)
            own = survey_groups.profiles(found, found.current["wave"], by)
            each = [(found.short_name(by, profile.code, asked.words), profile) for profile in own]
            rows += sorted(each, key=lambda row: -sum((row[1].levels or (0,) * 5)[3:]))
        chart = draw(found, rows, asked.words, said)
        return replace(chart, legend=legend(asked.words)) if legend else chart

    return drawn


def _split(split: str) -> Draw:
    def drawn(asked: Asked, found: Survey, said: str, method: str) -> Chart | None:
        answer = survey_groups.splits(found, split, method)
        if not any(one.is_shown for ones in answer.values() for one in ones):
            return None
        return parts(found, split, answer, asked.words, said)

    return drawn


def _moved(asked: Asked, found: Survey, said: str, method: str) -> Chart | None:
    pair = _pair(asked, found)
    answer = survey_change.change(found, *pair) if pair else None
    if answer is None or not answer.is_shown:
        return None
    chart = changes.moved(found, answer, asked.words, said)
    return replace(chart, legend=changes.legend(asked.words))


def _made_of(asked: Asked, found: Survey, said: str, method: str) -> Chart | None:
    pair = _pair(asked, found)
    answer = survey_change.change(found, *pair) if pair else None
    return changes.made_of(found, answer, asked.words, said) if answer and answer.parts else None


def _changed(asked: Asked, found: Survey, said: str, method: str) -> Chart | None:
    pair = _pair(asked, found)
    own = survey_change.by_group(found, *pair, _by(asked)) if pair else ()
    if not any(one.difference for one in own):
        return None
    chart = group_changes.by_group(found, pair, _by(asked), own, asked.words, said)
    return replace(chart, legend=group_changes.legend(own, asked.words))


def _by(asked: Asked) -> str:
    return asked.options.get("by", survey_groups.BY[0])


def _pair(asked: Asked, found: Survey) -> tuple[str, str] | None:
    """The two waves to compare: those asked for where they may be, else the last two that may."""
    pairs = survey_change.pairs(found)
    chosen = (asked.options.get("before"), asked.options.get("after"))
    return chosen if chosen in pairs else pairs[-1] if pairs else None


def _of_survey(name: str, answer: str, draw: Draw, part: str | None = None, **adds: Option) -> Drawing:
    def drawn(asked: Asked) -> Chart | None:
        found = asked.result("survey")
        if found.survey is None:
            return None
        return draw(asked, found.survey, source(asked, found.survey), found.interval)

    interval = {"interval": Option("The method of the interval.", tuple(METHODS))}
    return Drawing(f"survey/{name}", answer, drawn, adds=interval | adds, part=part)


FIGURES = (
    _of_survey("waves", "survey", _waves),
    _of_survey("groups", "survey", _ranking(groups.ranked, 1, groups.legend), "groups", **_BY),
    _of_survey("funnel", "survey", _ranking(groups.funnel, 2), "groups", **_BY),
    _of_survey("each", "survey", _each, "groups", **_BY),
    _of_survey(
        "levels",
        "survey/levels",
        _profiles(survey_levels.levels, True, survey_levels.levels_legend),
        "levels",
        **_BY,
    ),
    _of_survey("steps", "survey/levels", _profiles(survey_levels.steps, False), "levels"),
    *(_of_survey(split, "survey", _split(split), "kinds") for split in survey_groups.VALUES),
    _of_survey("moved", "survey/moved", _moved, "moved", **_PAIR),
    _of_survey("changed", "survey/moved-by-group", _changed, "moved", **_BY, **_PAIR),
    _of_survey("made-of", "survey/made-of", _made_of, "moved", **_PAIR),
)
