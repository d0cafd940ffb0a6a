"""The figures of the published data, and all figures by their names."""

from dataclasses import replace

import pandas as pd

from answers.agreements import Agreements
from answers.answer import Option
from answers.endorsement import Endorsement
from answers.goals import Goals
from answers.indicators import OF_ONE, Indicator, indicator
from answers.progress import Progress
from answers.sources import publisher
from charts import agreements, goals, indicators, progress, survey_figures
from charts import endorsement as measured
from charts.chart import Chart
from charts.drawing import Asked, Drawing
from charts.source import of_points
from translations import Words


def listed_sources(rows: pd.DataFrame, words: Words) -> tuple[str, list[str]]:
    """What is computed from the figures of several publishers: how its source is named, and its editions."""
    title = words(
        "progress-source",
        publishers=words.listed(sorted(publisher(name, words) for name in rows["publisher"].unique())),
    )
    unknown = words("unknown")
    return title, [unknown if code == "unknown" else code for code in sorted(rows["edition"].unique())]


def _endorsement(asked: Asked) -> Chart | None:
    found: Endorsement = asked.result("endorsement")
    if found.measurements.empty:
        return None
    source = of_points(asked.words, asked.version, found.measurements)
    return measured.against_target(found, asked.words, source)


def _progress(asked: Asked) -> Chart | None:
    found: Progress = asked.result("progress")
    if found.rows.empty:
        return None
    source = asked.source(*listed_sources(found.rows, asked.words))
    return replace(progress.movements(found, asked.words, source), legend=progress.legend(asked.words))


def _goals(asked: Asked) -> Chart | None:
    found: Goals = asked.result("goals")
    if found.ranking.empty or found.subjects.empty:
        return None
    chart = goals.ranking(found, asked.words, asked.source(*listed_sources(found.recent, asked.words)))
    return replace(chart, legend=progress.legend(asked.words))


def _indicator(asked: Asked) -> Chart | None:
    found = _of_one(asked)
    if found.netherlands.empty:
        return None
    about = found.about
    source = asked.source(about["source_title"], found.last["edition"], about["source_address"])
    beside = str(asked.options.get("beside", "")).split()
    with_earlier, since = "earlier" in asked.options, asked.options.get("since")
    return indicators.series(found, asked.words, source, with_earlier, beside, since)


def _of_one(asked: Asked) -> Indicator:
    return indicator(asked.connection, asked.options["indicator"], asked.today)


def _agreements(asked: Asked) -> Chart | None:
    found: Agreements = asked.result("agreements")
    if found.dated.empty:
        return None
    source = asked.source(asked.words("agreements-source"))
    return agreements.timeline(found, asked.words, source, asked.today)


_PUBLISHED = (
    Drawing(
        "endorsement",
        "endorsement",
        _endorsement,
        lambda asked: asked.result("endorsement").measurements,
    ),
    Drawing("progress", "progress", _progress, lambda asked: asked.result("progress").rows),
    Drawing("goals", "goals", _goals, lambda asked: asked.result("goals").recent),
    Drawing(
        "indicators/{indicator}",
        "indicators/{indicator}",
        _indicator,
        lambda asked: pd.DataFrame([_of_one(asked).about]),
        adds=OF_ONE
        | {
            "beside": Option("Places beside the Netherlands, separated by blanks, instead of the Union."),
            "since": Option("The first year that is drawn.", is_number=True),
            "earlier": Option("Given, the editions before the newest are drawn as well.", ("yes",)),
        },
    ),
    Drawing("agreements", "agreements", _agreements, lambda asked: asked.result("agreements").agreements),
)

FIGURES = {each.name: each for each in (*_PUBLISHED, *survey_figures.FIGURES)}
