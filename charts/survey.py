"""The survey drawn over time: the share in every wave against the target."""

import pandas as pd

from answers import target_words
from answers.survey import Survey
from answers.survey_estimates import Estimate
from answers.survey_standing import Standing
from charts import said, style
from charts import target as targets
from charts.chart import Chart
from charts.comparability import breaks, bridges
from charts.endorsement import name_events, story
from charts.figure import Figure
from charts.once import once
from translations import Words

UNKNOWN = "#d5d9df"  # the bar between nobody and everybody of those not established


def chart(
    survey: Survey,
    words: Words,
    figure: Figure,
    name: str,
    title: str,
    alt: str,
    is_across: bool = False,
    **more,
) -> Chart:
    """A chart of the survey: where its companies are made up, picture, title, table and text say so.

    `is_across`: waves are compared in it by a decision, which title and text say.
    """
    if is_across:
        title, alt = (words("override-title", text=text) for text in (title, alt))
    if survey.is_synthetic:
        figure.add_annotation(
            x=0.5,
            y=0.5,
            xref="paper",
            yref="paper",
            text=words("survey-watermark"),
            showarrow=False,
            textangle=-12,
            font={"size": 28, "color": style.WATERMARK},
        )
        title, alt = (words("survey-made-up", text=text) for text in (title, alt))
    return Chart(name=name, title=title, alt=alt, figure=figure, **more)


@once
def waves(answer: Standing, words: Words, source: str, events: pd.DataFrame) -> Chart:
    """The share of the selected companies in each wave, its interval and bounds, and the target.

    Waves are joined within a comparability group; across groups only by a decision, and then drawn so. Between
    waves that may not be compared stands a mark. Where a line could be drawn on, its interval in the year looked
    ahead to is hatched. The events stand on the time axis.
    """
    survey = answer.survey
    figure = style.figure(words, height=430)
    groups, every_year = survey.waves["comparability_group"], survey.waves["reference_year"]
    breaks(figure, survey.comparability, list(groups), [int(year) for year in every_year], words)
    shown = [one for one in answer.series if one.is_shown]
    series(figure, shown, survey, words, style.NETHERLANDS)
    years = [*(answer.year_of(one) for one in answer.series), *targets.years(survey.targets)]
    if answer.trend is not None and (answer.trend.rises or answer.trend.falls) and answer.horizon:
        _outlook(figure, answer, words)
        years.append(answer.horizon)
    span = (min(years) - 0.7, max(years) + 1.1)
    targets.draw(figure, survey.targets, words, span)
    name_events(figure, story(events, span), span, words)
    figure.update_xaxes(range=span, tickvals=sorted(set(years)), tickformat="d", tickangle=0)
    figure.update_yaxes(range=[0, 1.02], dtick=0.25, tickformat=".0%")
    return chart(
        survey,
        words,
        figure,
        "survey-waves",
        title=waves_title(answer, words),
        unit=words("survey-unit"),
        source=source,
        alt=words(
            "survey-waves-alt",
            series=", ".join(interval_in_words(survey, one, words) for one in answer.series),
            targets=" ".join(target_words.sentence(target, words) for target in survey.targets) or "none",
        ),
        table=estimates_table(survey, answer.series, words, with_wave=True),
        is_across=bool(survey.overrides),
    )


def waves_title(answer: Standing, words: Words) -> str:
    """What the waves tell, in a sentence."""
    change = answer.change
    course = change.course if change else "single"
    first = answer.comparable[0] if answer.comparable else answer.current
    return words(
        "survey-waves-title",
        course=course if answer.current.is_shown else "hidden",
        first=words.share(first.share),
        first_year=str(answer.year_of(first)),
        last=words.share(answer.current.share),
        last_year=str(answer.year),
    )


def legend(survey: Survey, words: Words) -> list[tuple[str, str]]:
    """Colour and word of what stands around a share."""
    return [
        (style.NETHERLANDS, words("survey-legend-interval")),
        (UNKNOWN, words("survey-legend-unknown")),
        *([] if survey.target is None else [(style.TARGET, words("survey-legend-target"))]),
        *override_legend(survey, words),
    ]


def override_legend(survey: Survey, words: Words) -> list[tuple[str, str]]:
    """Colour and word of lines that a decision joins; nothing where there are none."""
    return [(style.OVERRIDE, words("override-legend"))] if survey.overrides else []


def estimates_table(
    survey: Survey, estimates, words: Words, with_wave: bool = False, name=None, **more
) -> pd.DataFrame:
    """Estimates as a reader's table; a group that may not be shown has its name and says so."""
    columns: dict[str, list] = {}
    if with_wave:
        columns[words("filter-wave")] = [survey.wave_name(one.wave, words) for one in estimates]
        if survey.waves["comparability_group"].nunique() > 1:
            own = survey.group(survey.current["wave"])
            columns[words("heading-comparability")] = [
                survey.comparability.in_words(survey.group(one.wave), own, words) for one in estimates
            ]
    if name:
        columns[words("survey-heading-group")] = [name(one) for one in estimates]
    columns |= {
        words("heading-share"): [_percent(one.share) for one in estimates],
        words("survey-heading-lower"): [_percent(one.interval.lower) for one in estimates],
        words("survey-heading-upper"): [_percent(one.interval.upper) for one in estimates],
        words("heading-assessed"): [one.assessed for one in estimates],
        words("survey-heading-size"): [one.population_size for one in estimates],
        words("survey-heading-lowest"): [_percent(one.lowest) for one in estimates],
        words("survey-heading-highest"): [_percent(one.highest) for one in estimates],
        words("survey-heading-basis"): [words("survey-basis", basis=one.basis) for one in estimates],
    }
    return pd.DataFrame(columns | more)


def interval_in_words(survey: Survey, one: Estimate, words: Words) -> str:
    """Year, share and interval of one estimate."""
    return words(
        "survey-point",
        basis=one.basis,
        year=str(survey.wave(one.wave)["reference_year"]),
        share=words.share(one.share),
        lower=words.share(one.interval.lower),
        upper=words.share(one.interval.upper),
    )


def _percent(share: float | None) -> float | None:
    return None if share is None else 100 * share


def series(
    figure: Figure,
    rows: list[Estimate],
    survey: Survey,
    words: Words,
    colour: str,
    name: str = "",
    shift: float = 0.0,
    label: bool = True,
) -> None:
    """Draw the shares of waves with their intervals, joined within each comparability group and by decisions.

    A trace is named by `name`, else by its group. With a label also the share and who is not established.
    """
    years = [int(survey.wave(one.wave)["reference_year"]) + shift for one in rows]
    for year, one in zip(years, rows, strict=True) if label else ():
        if one.lowest is not None:
            figure.add_scatter(
                x=[year, year],
                y=[one.lowest, one.highest],
                mode="lines",
                line={"color": UNKNOWN, "width": 14},
                hoverinfo="skip",
            )
        lowest = min(y for y in (one.lowest, one.interval.lower, one.share) if y is not None)
        share = style.label(year, lowest, said.bold(words.share(one.share)), colour, yanchor="top", yshift=-3)
        figure.add_annotation(share | {"font": {"color": colour, "size": 16}})
    groups = [survey.group(one.wave) for one in rows]
    bridges(figure, survey.comparability, groups, years, [one.share for one in rows], words, label)
    for group in dict.fromkeys(groups):
        places = [place for place, other in enumerate(groups) if other == group]
        own = [rows[place] for place in places]
        figure.add_scatter(
            x=[years[place] for place in places],
            y=[one.share for one in own],
            name=name or group,
            mode="lines+markers",
            line={"color": colour, "width": 1.5, "dash": "dot"},
            marker={"size": 10, "color": colour},
            error_y={
                "type": "data",
                "symmetric": False,
                "array": [_distance(one.interval.upper, one.share) for one in own],
                "arrayminus": [_distance(one.share, one.interval.lower) for one in own],
                "thickness": 2.5,
                "width": 6,
                "color": colour,
            },
            customdata=[interval_in_words(survey, one, words) for one in own],
            hovertemplate="%{customdata}<extra></extra>",
        )


def _distance(upper: float | None, lower: float | None) -> float:
    return 0.0 if upper is None or lower is None else upper - lower


def _outlook(figure: Figure, answer: Standing, words: Words) -> None:
    years = list(range(answer.year, answer.horizon + 1))
    line = [answer.trend.at(year) for year in years]
    figure.add_scatter(
        x=[*years, *years[::-1]],
        y=[*(one.upper for one in line), *(one.lower for one in line[::-1])],
        mode="lines",
        line={"width": 0},
        fill="toself",
        fillpattern={
            "shape": "/",
            "fgcolor": style.NETHERLANDS,
            "fgopacity": 0.25,
            "size": 7,
            "solidity": 0.2,
        },
        fillcolor="rgba(21,66,115,0.06)",
        hoverinfo="skip",
    )
    figure.add_annotation(
        style.label(
            answer.horizon,
            line[-1].lower,
            words(
                "survey-outlook-label",
                lower=words.share(line[-1].lower),
                upper=words.share(line[-1].upper),
                year=str(answer.horizon),
            ),
            style.NETHERLANDS,
            xanchor="right",
            yanchor="top",
            yshift=-4,
            align="right",
            bgcolor=style.PAPER,
        )
    )
