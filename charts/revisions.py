"""One number through the versions: what it was in each edition and after each correction."""

import pandas as pd

from charts import said, style
from charts.chart import Chart
from translations import Words

ROW = 44  # pixels


def timeline(revisions: pd.DataFrame, words: Words, title: str, unit: str, source: str) -> Chart:
    """The values of one number in the order in which they came, those of one edition joined.

    revisions: a row a value, the oldest first: version, published_at, author, note, edition ("" where a number
    has none), value (missing where it was taken away), spoken (the value in words). Raises ValueError when
    there is none.
    """
    when = [
        words("revisions-tick", version=str(row.version), date=words.date(row.published_at.date()))
        for row in revisions.itertuples()
    ]
    figure = style.figure(words, height=60 + ROW * len(revisions))
    places = pd.Series(range(len(revisions)), index=revisions.index)
    for _, rows in revisions.groupby("edition", sort=False):
        figure.add_scatter(
            x=rows["value"],
            y=places[rows.index],
            mode="lines+markers",
            line={"color": style.NETHERLANDS, "width": 1.5},
            marker={"size": 10, "color": style.NETHERLANDS},
            hoverinfo="skip",
        )
    for place, row in zip(places, revisions.itertuples(), strict=True):
        is_gone = pd.isna(row.value)
        value = words("gone") if is_gone else said.bold(row.spoken)
        figure.add_annotation(
            style.label(
                0 if is_gone else row.value,
                place,
                value + f" · {row.edition}" if row.edition else value,
                style.NETHERLANDS,
                xref="paper" if is_gone else "x",
                xanchor="left",
                xshift=10,
                bgcolor=style.PAPER,
            )
        )
    values = revisions["value"].dropna()
    low, high = (values.min(), values.max()) if len(values) else (0.0, 1.0)
    space = (high - low) or max(abs(high), 1.0)
    # To the right there is room for the words beside the last value.
    figure.update_xaxes(range=[low - 0.1 * space, high + space], nticks=4, zeroline=False)
    figure.update_yaxes(
        tickvals=list(places),
        ticktext=[said.stacked(*moment.split(", ")) for moment in when],
        range=[len(revisions) - 0.4, -0.6],
    )
    return Chart(
        name="revisions",
        title=title,
        unit=unit,
        source=source,
        alt=words.listed(
            words(
                "revisions-point",
                when=moment,
                value=row.spoken or words("gone"),
                edition=row.edition or "none",
            )
            for moment, row in zip(when, revisions.itertuples(), strict=True)
        ),
        table=pd.DataFrame(
            {
                words("version"): revisions["version"].astype(str),
                words("heading-happened_on"): revisions["published_at"].map(words.moment),
                words("history-author"): revisions["author"],
                words("edition"): revisions["edition"],
                words("problem-value"): revisions["spoken"],
                words("history-note"): revisions["note"],
            }
        ),
        figure=figure,
    )
