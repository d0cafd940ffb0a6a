"""The words of both languages, and the traces of a figure by what they are."""

from collections.abc import Callable

import plotly.graph_objects as go
import pytest

from translations import LANGUAGES, Words, words


@pytest.fixture(params=LANGUAGES)
def say(request) -> Words:
    return words(request.param)


@pytest.fixture
def lines() -> Callable[[go.Figure], list[dict[int, float]]]:
    """What each drawn line joins: a year's value in each stretch between gaps."""

    def joined(figure: go.Figure) -> list[dict[int, float]]:
        stretches = []
        for trace in figure.data:
            if trace.type != "scatter" or "lines" not in (trace.mode or ""):
                continue
            stretches.append({})
            for year, value in zip(trace.x, trace.y, strict=True):
                if value is None:
                    stretches.append({})
                else:
                    stretches[-1][int(year)] = float(value)
        return stretches

    return joined


@pytest.fixture
def written() -> Callable[[go.Figure], dict[str, list[float]]]:
    """Every annotation's text, its breaks as new lines, and the places on the horizontal axis where it stands."""

    def texts(figure: go.Figure) -> dict[str, list[float]]:
        found: dict[str, list[float]] = {}
        for annotation in figure.layout.annotations:
            found.setdefault(annotation.text.replace("<br>", "\n"), []).append(float(annotation.x))
        return found

    return texts
