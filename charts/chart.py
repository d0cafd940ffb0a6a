"""A chart with everything a reader needs beside the picture, or no chart at all."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import pandas as pd

from charts.figure import Figure


@dataclass(frozen=True)
class Chart:
    """A figure with its words and its table, all in one language.

    title says what is drawn, unit in what; source names publisher, edition and version of the data, as HTML
    with a link; alt tells what the picture shows to who cannot see it; table holds the drawn numbers with
    readable headings, numbers as numbers; name is a code for the downloaded file. legend: the colours whose words
    do not stand in the figure, each with its word.
    Raises ValueError when any of it is missing.
    """

    name: str
    title: str
    unit: str
    source: str
    alt: str
    table: pd.DataFrame
    figure: Figure
    legend: Sequence[tuple[str, str]] = ()

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str) and not value.strip():
                raise ValueError(f"chart {self.name!r} has no {field.name}")
        if self.table.empty:
            raise ValueError(f"chart {self.name!r} has an empty table: say so in words instead of drawing it")
