"""How many indicators moved where."""

import pandas as pd

from answers.progress import ORDER, Progress
from charts import style
from charts.chart import Chart
from translations import Words

COLOURS = {
    "reached": style.REACHED,
    "toward": style.TOWARD,
    "unchanged": style.UNCHANGED,
    "away": style.AWAY,
    "too_short": style.TOO_SHORT,
    "not_assessable": style.NOT_ASSESSABLE,
}

# On these a number is dark.
PALE = {"too_short", "not_assessable"}

# As Plotly calls them: the way is a shape too, for who does not see its colour.
SHAPES = {
    "reached": "star",
    "toward": "triangle-up",
    "unchanged": "square",
    "away": "triangle-down",
    "too_short": "x",
    "not_assessable": "circle-open",
}
# The same in a line of text.
SIGNS = {
    "reached": "★",
    "toward": "▲",
    "unchanged": "■",
    "away": "▼",
    "too_short": "×",
    "not_assessable": "○",
}


def movements(answer: Progress, words: Words, source: str) -> Chart:
    """Two bars: the subjects with recent figures and, apart and light, those whose last value is stale."""
    figure = style.figure(words, height=140)
    rows = {
        words("progress-stale-row", count=answer.stale): answer.count(stale=True),
        words("progress-fresh-row", count=answer.fresh): answer.count(stale=False),
    }
    for movement in ORDER:
        counts = [row[movement] for row in rows.values()]
        figure.add_bar(
            orientation="h",
            y=list(rows),
            x=counts,
            name=movement,
            width=0.7,
            marker={
                # Stale figures stay recognisable in print and without colour, as the open dots of other charts.
                "color": [style.light(COLOURS[movement]), COLOURS[movement]],
                "line": {"color": COLOURS[movement], "width": 1.5},
            },
            text=[str(count) if count else "" for count in counts],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            textfont={
                "size": 15,
                "color": [style.INK, style.INK if movement in PALE else style.PAPER],
            },
            hovertemplate=f"{words('movement', movement=movement)}: %{{x}}<extra></extra>",
        )
    # A number that does not fit its bar would lie across its neighbour; the page says it in words.
    figure.update_layout(barmode="stack", uniformtext={"minsize": 12, "mode": "hide"})
    figure.update_xaxes(visible=False)
    figure.update_yaxes(showgrid=False, tickfont={"color": style.INK, "size": 14})
    return Chart(
        name="progress",
        title=words("progress-chart-title", stale=answer.stale, count=len(answer.rows)),
        unit=words("progress-unit"),
        source=source,
        alt=words(
            "progress-chart-alt",
            fresh=_spoken(answer.count(stale=False), words),
            stale=_spoken(answer.count(stale=True), words),
        ),
        table=progress_table(answer, words),
        figure=figure,
    )


def progress_table(answer: Progress, words: Words) -> pd.DataFrame:
    """Every counted indicator with the two values compared, its category and whether its figures are stale."""
    rows = answer.rows
    return pd.DataFrame(
        {
            words("goal"): rows["goal"],
            words("indicator"): rows[f"name_{words.language}"],
            words("unit"): rows[f"unit_{words.language}"],
            words("progress-base-year"): rows["base_year"].map(_year),
            words("progress-base"): rows["base_value"],
            words("progress-current-year"): rows["current_year"].map(_year),
            words("progress-current"): rows["current_value"],
            words("progress-target-year"): rows["target_year"].map(_year),
            words("target"): rows["target_value"],
            words("movement-heading"): [
                words("movement", movement=movement) for movement in rows["movement"]
            ],
            words("category-heading"): [words("open-sdg-category", category=c) for c in rows["category"]],
            words("stale-heading"): [words("yes") if stale else words("no") for stale in rows["is_stale"]],
        }
    )


def older_table(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Subjects whose figures are no longer recent, with the last figure and how it had moved by then."""
    return pd.DataFrame(
        {
            words("goal"): rows["goal"].astype(str),
            words("indicator"): rows[f"name_{words.language}"],
            words("progress-current-year"): rows["current_year"].map(_year),
            words("progress-current"): rows["current_value"],
            words("unit"): rows[f"unit_{words.language}"],
            words("movement-heading"): [
                words("movement", movement=movement) for movement in rows["movement"]
            ],
        }
    )


def counted(answer: Progress, words: Words) -> list[tuple[str, str, str]]:
    """How many subjects with recent figures moved where: number, word and colour, so that it is the legend too."""
    counts = answer.count(stale=False)
    return [
        (str(counts[movement]), words("movement", movement=movement), COLOURS[movement]) for movement in ORDER
    ]


def legend(words: Words) -> list[tuple[str, str]]:
    """Colour and word of each movement, in the order they are stacked; the word begins with the shape."""
    return [
        (COLOURS[movement], f"{SIGNS[movement]} {words('movement', movement=movement)}") for movement in ORDER
    ]


def _year(year: float) -> str:
    return "" if pd.isna(year) else str(int(year))


def _spoken(counts: dict[str, int], words: Words) -> str:
    return ", ".join(f"{words('movement', movement=movement)} {count}" for movement, count in counts.items())
