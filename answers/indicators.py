"""The SDG indicators: which there are, and the figures of one."""

import functools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers import kept, progress, recency, target_words
from answers.answer import Answer, Option
from answers.course import SINCE, Course
from answers.places import HOME, Places, places
from answers.selection import Selection, selected_goals
from answers.target import Target, targets
from translations import Words

# A change of a published value, relative to it, that is worth a word.
LARGE_REVISION = 0.05


@dataclass(frozen=True)
class Rank:
    """Where the Netherlands stands among countries in one year.

    order: which figure stands first: `up` the highest, `down` the lowest, `optimum` the one nearest to the optimum;
    `none` the highest where neither more nor less is better.
    """

    place: int
    of: int
    year: int
    order: str


@dataclass(frozen=True)
class Indicators:
    """The indicators under the selected goals.

    goals: the columns of queries/goals.sql; rows: those of `answers.progress.described`, an indicator under two
    goals standing twice, with `shown_goal` the goal it stands under.
    """

    goals: pd.DataFrame
    rows: pd.DataFrame

    @property
    def selected(self) -> pd.DataFrame:
        """The rows under the selected goals."""
        return self.rows[self.rows["shown_goal"].isin(self.goals.loc[self.goals["is_selected"], "goal"])]

    @property
    def listed(self) -> pd.DataFrame:
        """Those of them that are not archived."""
        return self.selected[is_listed(self.selected)]


def is_listed(rows: pd.DataFrame) -> pd.Series:
    """Which rows of queries/indicators.sql are not archived: no newer series took their place."""
    return rows["successor"].isna()


@kept.once
def indicators(connection: queries.Connection, selection: Selection, today: date) -> Indicators:
    """Every goal with whether it is selected, and every indicator under the goals it belongs to."""
    goals = selected_goals(connection, selection)
    links = queries.run(connection, "goal_indicators").rename(columns={"goal": "shown_goal"})
    rows = links.merge(progress.described(connection, today), on="indicator")
    return Indicators(goals, rows)


@dataclass(frozen=True)
class Indicator:
    """One indicator in detail.

    about: its row of `answers.progress.described`; observations: queries/observations.sql, newest editions only;
    earlier: the Dutch figures of editions before the newest; targets: those of the Netherlands, the one that leads
    first; progress: its row of `answers.progress.assessed`, None without a Dutch figure; known: every place.
    """

    about: pd.Series
    observations: pd.DataFrame
    targets: tuple[Target, ...]
    earlier: pd.DataFrame
    progress: pd.Series | None
    known: Places

    def of(self, geo: str) -> pd.DataFrame:
        """The figures of one country or union, by year."""
        return self.observations[self.observations["geo"] == geo]

    @functools.cached_property
    def netherlands(self) -> pd.DataFrame:
        return self.of(HOME)

    @property
    def places(self) -> tuple[str, ...]:
        """Every other place with figures, the European Union first."""
        others = set(self.observations["geo"]) - {HOME}
        return tuple(sorted(others, key=lambda geo: (not self.known.is_union(geo), geo)))

    def shown(self, beside: Iterable[str] = ()) -> tuple[str, ...]:
        """The places of `beside` that have figures, in the order of `places`; a comparable union where none has."""
        chosen = tuple(geo for geo in self.places if geo in set(beside))
        return chosen or self.known.comparable(self.places, self.observations, self.about["unit_en"])

    def rank(self, beside: Iterable[str]) -> Rank | None:
        """Where the Netherlands stands among the countries of `beside` in the last year that all of them have.

        An equal value is an equal place; the European Union is no country. None without a country or such a year.
        """
        countries = [HOME, *(geo for geo in self.shown(beside) if not self.known.is_union(geo))]
        own = self.observations[self.observations["geo"].isin(countries)]
        wide = own.pivot(index="year", columns="geo", values="value").dropna()
        if len(countries) == 1 or wide.empty:
            return None
        values, optimum = wide.iloc[-1], self.about["optimum"]
        order = {1: "up", -1: "down"}.get(self.about["direction"], "none")
        if pd.notna(optimum):
            values, order = (values - optimum).abs(), "optimum"
        better = values < values[HOME] if order in ("down", "optimum") else values > values[HOME]
        return Rank(int(better.sum()) + 1, len(countries), int(wide.index[-1]), order)

    @property
    def last(self) -> pd.Series:
        return self.netherlands.iloc[-1]

    @property
    def earlier_editions(self) -> tuple[str, ...]:
        """Names, the newest first."""
        return tuple(self.earlier["edition"].unique()[::-1])

    @property
    def revision(self) -> pd.Series | None:
        """The year that the newest edition changed most against the one before: year, before, after, relative.

        None without an earlier edition, or when no change passes LARGE_REVISION.
        """
        if self.earlier.empty:
            return None
        before = self.earlier[self.earlier["edition"] == self.earlier_editions[0]]
        both = before.merge(self.netherlands, on="year", suffixes=("_before", "_after"))
        both = both[both["value_before"] != 0]
        relative = (both["value_after"] / both["value_before"] - 1).abs()
        if relative.empty or relative.max() <= LARGE_REVISION:
            return None
        largest = both.loc[relative.idxmax()]
        return pd.Series(
            {
                "year": largest["year"],
                "before": largest["value_before"],
                "after": largest["value_after"],
                "relative": relative.max(),
            }
        )

    def is_due(self, today: date) -> bool:
        """Whether newer figures should exist by the publisher's rhythm; unknown rhythms are never due."""
        return recency.is_due(self.about["publication_rhythm"], int(self.last["year"]), today)

    def is_stale(self, today: date) -> bool:
        """Whether two newer figures should exist."""
        return recency.is_stale(self.about["publication_rhythm"], int(self.last["year"]), today)

    @property
    def course(self) -> Course | None:
        """How the figures moved since SINCE; None where they do not say."""
        rows = self.netherlands[self.netherlands["year"] >= SINCE]
        if len(rows) < 2 or self.about["kind"] == "growth_rate":
            return None
        first, last = rows.iloc[0], rows.iloc[-1]
        if self.progress is not None and self.progress["crosses_break"]:
            return None
        values, since = (float(first["value"]), float(last["value"])), int(first["year"])
        return Course.of(*values, since, self._is_percent(self.about["unit_en"]), self.about["rounding"])

    @staticmethod
    def _is_percent(unit: object) -> bool:
        return isinstance(unit, str) and unit.startswith("%")

    def headline(self, words: Words) -> str:
        """Name, last value and year, and how it moved."""
        course = self.course
        return words(
            "indicator-headline",
            name=words.of(self.about, "name"),
            value=words.rounded(self.last["value"]),
            unit="percent" if words.of(self.about, "unit").startswith("%") else "other",
            year=str(self.last["year"]),
            course="none" if course is None else course.kind,
            size="" if course is None else words.number(course.size, course.digits),
            since="" if course is None else str(course.since),
        )

    def target_sentence(self, words: Words) -> str:
        """Every verified target as it stands, with what must be known beside it, one a line."""
        written = functools.partial(self.written, words)
        return "\n".join(target_words.each_explained(self.targets, words, written)) or words("no-target")

    def written(self, words: Words, value: float) -> str:
        """A figure of the series; a percentage has its sign."""
        return words.number(value, 2) + ("%" if words.of(self.about, "unit").startswith("%") else "")

    def progress_sentence(self, words: Words) -> str:
        """The category by the Open SDG method, between which years, and whether the series breaks between."""
        if self.progress is None:
            return words("no-figures")
        return words(
            "progress-sentence",
            category=words("open-sdg-category", category=self.progress["category"]),
            base=words.rounded(self.progress["base_value"]),
            base_year=_year(self.progress["base_year"]),
            current=words.rounded(self.progress["current_value"]),
            current_year=_year(self.progress["current_year"]),
            crosses=str(bool(self.progress["crosses_break"])).lower(),
        )


def _year(year: float) -> str:
    return "" if pd.isna(year) else str(int(year))


@kept.once
def indicator(connection: queries.Connection, code: str, today: date) -> Indicator:
    """The figures, targets and progress of one indicator. Raises KeyError for an unknown code."""
    return next(each(connection, today, code))


def each(connection: queries.Connection, today: date, code: str | None = None) -> Iterator[Indicator]:
    """One indicator, or every one, in the order of queries/indicators.sql. Raises KeyError for an unknown code."""
    aims = targets(connection, today)
    every = progress.described(connection, today).set_index("indicator", drop=False)
    rows = every if code is None else every.loc[[code]]
    movements = progress.assessed(connection, today).set_index("indicator", drop=False)
    known, figures = places(connection), queries.run(connection, "observations", indicator=code)
    figures = figures[figures["value"].notna()]
    is_newest = figures["is_newest_edition"].astype(bool)
    newest = _by_indicator(figures[is_newest])
    earlier = _by_indicator(figures[~is_newest & (figures["geo"] == HOME)])
    for own in rows.index:
        yield Indicator(
            about=rows.loc[own],
            observations=newest(own),
            targets=aims.get((own, HOME), ()),
            earlier=earlier(own),
            progress=movements.loc[own] if own in movements.index else None,
            known=known,
        )


def _by_indicator(rows: pd.DataFrame) -> Callable[[str], pd.DataFrame]:
    """The rows of one indicator, none where it has none."""
    groups = rows.groupby("indicator").indices
    return lambda code: rows.iloc[groups.get(code, [])]


def codes(connection: queries.Connection) -> tuple[str, ...]:
    """The codes of all indicators."""
    return tuple(queries.run(connection, "indicators")["indicator"])


def observations(connection: queries.Connection, indicator: str | None = None) -> pd.DataFrame:
    """The figures of one indicator in every edition, or of all: the columns of queries/observations.sql."""
    return queries.run(connection, "observations", indicator=indicator)


OF_ONE = {"indicator": Option("A code of the column indicator of the route indicators.", codes_of=codes)}

ANSWERS = (
    Answer(
        "indicators",
        page="indicators",
        key=("indicator", "shown_goal"),
        query="indicators",
        question="Which indicators stand under each goal? One under two goals stands twice.",
        ask=indicators,
        rows=lambda answer: answer.selected,
        adds=progress.AIM
        + queries.columns("""
            shown_goal (integer): Goal under which the indicator stands in this row.
            basis (string): Why it stands there: own (its own goal), official or editorial.
        """),
        described_by=("indicators", "observations", "targets"),
        filters=("sector", "ministry", "goal"),
    ),
    Answer(
        "indicators/{indicator}",
        page="indicators",
        key=("indicator", "geo", "year", "edition"),
        query="observations",
        ask=observations,
        described_by=("observations",),
        options=OF_ONE,
    ),
)
