"""Parts of the companies drawn beside each other over the waves."""

from answers.survey import Survey
from answers.survey_estimates import Estimate
from charts import said, style
from charts.chart import Chart
from charts.once import once
from charts.survey import chart, estimates_table, series
from translations import Words

COLOURS = (style.NETHERLANDS, style.EUROPE, style.OTHER_STUDY)


@once
def parts(
    survey: Survey, split: str, found: dict[str, tuple[Estimate, ...]], words: Words, source: str
) -> Chart:
    """Parts of the companies over the waves: members of an agreement and others, or size classes."""
    figure = style.figure(words, height=330)
    last = found[survey.current["wave"]]
    colours = dict(zip((one.code for one in last), COLOURS, strict=False))
    comparable = set(survey.comparable()["wave"])
    # Where the size is not known there is nothing to compare: those are in the table only.
    for offset, (code, colour) in enumerate(colours.items()):
        if code == "unknown":
            continue
        rows = [
            one
            for wave, ones in found.items()
            if wave in comparable
            for one in ones
            if one.code == code and one.is_shown
        ]
        name = words(f"survey-{split}", value=code)
        series(figure, rows, survey, words, colour, name, shift=0.06 * (offset - 1), label=False)
        if rows:
            figure.add_annotation(
                style.label(
                    int(survey.wave(rows[-1].wave)["reference_year"]),
                    rows[-1].share,
                    said.stacked(said.wrapped(name, 12), said.bold(words.share(rows[-1].share))),
                    colour,
                    xanchor="left",
                    xshift=14,
                )
            )
    years = survey.waves["reference_year"]
    figure.update_xaxes(range=[years.min() - 0.5, years.max() + 0.5 + 0.5 * (years.max() - years.min() + 1)])
    figure.update_xaxes(tickvals=sorted(set(years)), tickformat="d")
    figure.update_yaxes(range=[0, 1.02], dtick=0.25, tickformat=".0%")
    shown = [one for one in last if one.is_shown]
    return chart(
        survey,
        words,
        figure,
        f"survey-{split}",
        title=words(
            f"survey-{split}-title",
            first=words.share(last[0].share),
            second=words.share(last[1].share),
            year=str(survey.current["reference_year"]),
        ),
        unit=words("survey-unit"),
        source=source,
        alt=words(
            "survey-parts-alt",
            parts=", ".join(
                words(
                    "survey-named-share",
                    name=words(f"survey-{split}", value=one.code),
                    share=words.share(one.share),
                )
                for one in shown
            ),
            year=str(survey.current["reference_year"]),
        ),
        table=estimates_table(
            survey,
            [one for ones in found.values() for one in ones],
            words,
            with_wave=True,
            name=lambda one: words(f"survey-{split}", value=one.code),
        ),
        is_across=bool(survey.overrides),
    )
