"""A small chart for each sector or ministry: its course over the waves, all on one scale."""

import math

from answers.survey import Survey
from answers.survey_change import over_waves
from answers.survey_estimates import Estimate
from charts import said, style
from charts.chart import Chart
from charts.comparability import bridges
from charts.figure import Figure
from charts.once import once
from charts.survey import chart, estimates_table, interval_in_words
from translations import Words

COLUMNS = 3
_WRAP = 14  # characters in a line of a name: three stand beside each other on a phone


@once
def multiples(
    survey: Survey, by: str, found: dict[str, tuple[Estimate, ...]], words: Words, source: str
) -> Chart:
    """A small chart for each group: its share and interval over the comparable waves, all on one scale."""
    comparable = list(survey.comparable()["wave"])
    codes = sorted(found, key=lambda code: survey.name(by, code, words))
    courses = list(over_waves(survey, found).values())
    rows = math.ceil(len(codes) / COLUMNS)
    figure = style.figure(words, height=70 + 176 * rows)
    figure.update_layout(margin_t=44)
    figure.divide(
        [_wrapped(survey.short_name(by, code, words)) for code in codes],
        columns=COLUMNS,
        across=0.03,
        down=0.56 / max(rows, 1) ** 1.2,
        font={"size": 13, "color": style.INK},
    )
    years = [int(survey.wave(wave)["reference_year"]) for wave in comparable]
    for panel, code in enumerate(codes, 1):
        shown = [one for one in found[code] if one.is_shown and one.wave in comparable]
        _small(figure, survey, shown, words, panel)
        if survey.target is not None:
            figure.add_hline(
                y=survey.target_share, line={"color": style.TARGET, "dash": "dot", "width": 1}, panel=panel
            )
        if len(shown) < len(comparable):
            figure.add_annotation(
                x=years[0],
                y=0.02,
                text=words("survey-hidden-waves", shown=len(shown)),
                showarrow=False,
                xanchor="left",
                yanchor="bottom",
                font={"size": 11, "color": style.MUTED},
                panel=panel,
            )
    margin = 0.25 * (years[-1] - years[0] or 4)
    figure.update_xaxes(
        range=[years[0] - margin, years[-1] + margin],
        tickvals=sorted({years[0], years[-1]}),
        tickformat="d",
        tickangle=0,
    )
    figure.update_yaxes(range=[0, 1.05], tickvals=[0, 0.5, 1], tickformat=".0%")
    return chart(
        survey,
        words,
        figure,
        f"survey-each-{by}",
        title=words(
            "survey-multiples-title",
            waves=len(comparable),
            year=str(years[-1]),
            by=by,
            risen=courses.count("rises"),
            count=len(codes),
        ),
        unit=words("survey-unit"),
        source=source,
        alt=words(
            "survey-multiples-alt",
            groups=", ".join(
                words(
                    "survey-named-share",
                    name=survey.name(by, code, words),
                    share=words.share(found[code][-1].share),
                )
                for code in codes
                if found[code][-1].is_shown
            ),
        ),
        table=estimates_table(
            survey,
            [one for code in codes for one in found[code]],
            words,
            with_wave=True,
            name=lambda one: survey.name(by, one.code, words),
        ),
        is_across=bool(survey.overrides),
    )


def _wrapped(name: str) -> str:
    return said.wrapped(name, _WRAP, break_long_words=False)


def _small(figure: Figure, survey: Survey, shown: list[Estimate], words: Words, panel: int) -> None:
    years = [int(survey.wave(one.wave)["reference_year"]) for one in shown]
    groups, shares = [survey.group(one.wave) for one in shown], [one.share for one in shown]
    bridges(figure, survey.comparability, groups, years, shares, words, label=False, panel=panel)
    for group in dict.fromkeys(groups):
        own = [place for place, other in enumerate(groups) if other == group]
        figure.add_scatter(
            x=[years[place] for place in own],
            y=[shares[place] for place in own],
            mode="lines",
            line={"color": style.NETHERLANDS, "width": 1.5},
            hoverinfo="skip",
            panel=panel,
        )
    figure.add_scatter(
        x=years,
        y=shares,
        mode="markers+text",
        marker={"size": 6, "color": style.NETHERLANDS},
        error_y={
            "type": "data",
            "symmetric": False,
            "array": [(one.interval.upper or one.share) - one.share for one in shown],
            "arrayminus": [one.share - (one.interval.lower or 0) for one in shown],
            "thickness": 1.5,
            "width": 3,
            "color": style.MUTED,
        },
        # Only the ends are written out: there is no room for more.
        text=[
            said.bold(words.share(one.share)) if place in (0, len(shown) - 1) else ""
            for place, one in enumerate(shown)
        ],
        textposition="top center",
        textfont={"size": 11, "color": style.NETHERLANDS},
        customdata=[interval_in_words(survey, one, words) for one in shown],
        hovertemplate="%{customdata}<extra></extra>",
        panel=panel,
    )
