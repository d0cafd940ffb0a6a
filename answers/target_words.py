"""A target in the reader's words: what was wanted, by whom, and how it stands."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from answers.target import Target
from translations import Words

# Writes a figure of the series of a target. Without one the series is of shares, written as `shares` does.
Written = Callable[[float], str]

_SENTENCE_END = re.compile(r"(?<=[.])\s+")


def label(target: Target, words: Words, written: Written | None = None) -> str:
    """The target beside its mark in a chart, in the unit of the figures."""
    written = written or shares(target, words)
    return words("target-label", target=written(target.value), year=_year(target), outcome=target.outcome)


def name(stated: Mapping[str, Any], indicator: Mapping[str, Any], words: Words) -> str:
    """What a target is called in a list: its indicator, value and year."""
    return words(
        "target-name",
        indicator=words.of(indicator, "name"),
        value=_stated(stated, "value", words),
        year="none"
        if stated["year"] is None or stated["year"] != stated["year"]
        else f"{stated['year']:.0f}",
    )


def sentence(target: Target, words: Words, written: Written | None = None) -> str:
    """What was wanted, by whom and since when, and how it stands."""
    written = written or shares(target, words)
    stated, successor = target.stated, target.successor
    by, since = words.of(stated, "set_by"), stated["valid_from"]
    return words(
        "target-sentence",
        value=_stated(stated, "value", words),
        year=_year(target),
        origin="both" if by and since else "by" if by else "since" if since else "none",
        by=by,
        since=words.date(since),
        outcome=target.outcome,
        figure=_figure(target, words, written),
        drawn="none" if target.drawn is None else written(target.drawn.value),
        until=words.date(stated["valid_to"]),
        successor="none" if successor is None else _stated(successor.stated, "value", words),
        successor_year="none" if successor is None else _year(successor),
    )


def explained(target: Target, words: Words, written: Written | None = None) -> str:
    """The sentence, and what must be known beside it."""
    return f"{sentence(target, words, written)} {words.of(target.stated, 'note')}".strip()


def each_explained(targets: Iterable[Target], words: Words, written: Written | None = None) -> list[str]:
    """Each target explained; what a note says that one before it said already is not said again."""
    said: set[str] = set()
    lines = []
    for target in targets:
        notes = _SENTENCE_END.split(words.of(target.stated, "note"))
        new = [note for note in notes if note not in said]
        said.update(notes)
        lines.append(" ".join([sentence(target, words, written), *new]).strip())
    return lines


def shares(target: Target | None, words: Words) -> Written:
    """Writes shares as percentages with the `digits` of a target."""
    return partial(words.share, digits=digits(target))


def digits(target: Target | None) -> int:
    """The decimals of a percentage that tell the figure of a target from its value, where whole ones do not."""
    if target is None or target.gap is None:
        return 0
    both = 100 * target.value, 100 * target.figure.value
    return next((digits for digits in (0, 1) if len({round(each, digits) for each in both}) > 1), 2)


def with_unit(words: Words, value: float, unit: str) -> str:
    """A value with its unit; a percent sign stands against the number."""
    return words.number(value, 2) + ("" if unit.startswith("%") else " ") + unit


def _stated(row: Mapping[str, Any], column: str, words: Words) -> str:
    return with_unit(words, row[column], words.of(row, "unit"))


def _year(target: Target) -> str:
    return "none" if target.year is None else str(target.year)


def _figure(target: Target, words: Words, written: Written) -> str:
    """The figure held against the target with its year: of an official one in the words of the target."""
    figure = target.figure
    if figure is None:
        return ""
    is_official = target.basis == "official"
    return words(
        "figure-of-year",
        figure=_stated(target.stated, "final_value", words) if is_official else written(figure.value),
        year=str(figure.year),
        dated=str(figure.is_dated).lower(),
        provisional=str(not figure.is_final).lower(),
    )
