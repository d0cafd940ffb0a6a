"""Which series a file holds, which indicator each is of, and what is asked where that is not certain."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa

from intake.checks.series import is_whole, says, unnamed
from intake.problems import Question
from intake.publishers.form import Part

ONE_SEX = {
    *("female", "females", "male", "males", "women", "men", "girls", "boys"),
    *("vrouw", "vrouwen", "man", "mannen", "meisjes", "jongens"),
}
INDICATOR_OF = (
    "indicator:"  # before the code of a series: the question which indicator it is, where several are
)


@dataclass(frozen=True)
class Series:
    """One series of a file: the codes of its parts and their words, and the code under which it is chosen."""

    codes: tuple[str, ...]
    labels: tuple[str, ...]
    code: str = ""
    name: str = ""

    @property
    def words(self) -> set[str]:
        """Everything that its parts are called, the pieces of a compound title too."""
        pieces = (
            piece for part in (*self.codes, *self.labels) for piece in re.split(r" - | \| ", part.lower())
        )
        return {*self.codes, *(piece.strip() for piece in pieces)}


@dataclass(frozen=True)
class Indicator:
    """What is known of an indicator: its publisher's code in parts, its names by language, all that is said."""

    code: tuple[str, ...]
    names: Mapping[str, str]
    said: str


def named(parts: Sequence[Part], found: Iterable[tuple[Sequence[str], Sequence[str]]]) -> list[Series]:
    """The series of a file with the shortest code and name that tell each from every other."""
    every = [Series(tuple(codes), tuple(labels)) for codes, labels in found]
    varies = [len({series.codes[place] for series in every}) > 1 for place, _ in enumerate(parts)]

    def shown(series: Series, in_code: bool) -> list[int]:
        if in_code:
            kept = [place for place, part in enumerate(parts) if varies[place] or not part.unit]
        else:
            kept = [place for place, _ in enumerate(parts) if varies[place]] or [*range(len(parts))]
        return [place for place in kept if series.codes[place]]

    short = ["/".join(series.codes[place] for place in shown(series, True)) for series in every]
    times = Counter(short)
    done = []
    for series, code in zip(every, short, strict=True):
        if times[code] > 1:
            code = "/".join(
                f"{parts[place].name}={series.codes[place]}".lower() for place in shown(series, True)
            )
        words = [
            f"{parts[place].name}: {series.labels[place]}" if parts[place].name else series.labels[place]
            for place in shown(series, False)
        ]
        done.append(Series(series.codes, series.labels, code, " · ".join(words)))
    return done


def known_indicators(indicators: pa.Table | None) -> dict[str, Indicator]:
    """The indicators by their code, those without a code of a publisher too."""
    if indicators is None:
        return {}
    known = {}
    for row in indicators.to_pylist():
        names = {key.removeprefix("name_"): row[key] for key in row if key.startswith("name_") and row[key]}
        code = (
            tuple((row.get("publisher_code") or "").lower().split("/")) if row.get("publisher_code") else ()
        )
        said = " ".join(str(row[key]) for key in row if key.split("_")[0] in ("name", "unit", "definition"))
        known[row["indicator"]] = Indicator(code, names, said.lower())
    return known


def claims(series: Series, known: Mapping[str, Indicator]) -> list[str]:
    """The indicators whose code is about this series, of those the ones that say most about it."""
    words = series.words
    fits = {name: one.code for name, one in known.items() if one.code and words.issuperset(one.code)}
    most = max(map(len, fits.values()), default=0)
    return [name for name, code in fits.items() if len(code) == most]


def groups(series: Series, parts: Sequence[Part], indicator: Indicator | None = None) -> list[str]:
    """The parts of a series that are about one group only, and that the indicator does not name."""
    code = set() if indicator is None else {*indicator.code}
    said = "" if indicator is None else indicator.said
    found = []
    for part, written, label in zip(parts, series.codes, series.labels, strict=True):
        one_sex = {piece.strip() for piece in re.split(r" - | \| ", label.lower())} & ONE_SEX
        is_group = part.group and not part.unit and not is_whole(written) and not is_whole(label.lower())
        if (
            (is_group or one_sex)
            and not (one_sex | {written, label.lower()}) & code
            and not says(said, written)
        ):
            found.append(label)
    return found


@dataclass(frozen=True)
class Chosen:
    """The indicator of each series that is read, None where it is asked, and the questions."""

    indicators: Mapping[tuple[str, ...], str | None]
    questions: tuple[Question, ...]


def choose(
    series: Sequence[Series],
    parts: Sequence[Part],
    known: Mapping[str, Indicator],
    answers: Mapping[str, str],
) -> Chosen:
    """Which series are read, as which indicators.

    A series belongs to the indicator whose publisher code names the most of its parts. What no code claims, what
    several series claim, and a series of one group only, is asked. Answers that choose several series have one on
    each line.
    """
    claimed = {each.code: claims(each, known) for each in series}
    single = _plainest(
        {each: names[0] for each in series if len(names := claimed[each.code]) == 1}, parts, known
    )
    sure = {
        each.code: single[each.code]
        for each in series
        if each.code in single and not groups(each, parts, known[single[each.code]])
    }
    told = len({*single.values()}) == len(single) == len(sure) > 0
    by_code = {each.code: each for each in series}
    if not series or (told and len(sure) == len(series) and not {"indicator", "series"} & answers.keys()):
        return Chosen({by_code[code].codes: name for code, name in sure.items()}, ())
    codes = (
        _answered(answers, series) if "series" in answers else [*sure] if told else _headline(series, parts)
    )
    questions = [
        Question(
            "series",
            tuple(by_code),
            "\n".join(codes) if codes else None,
            labels={each.code: each.name for each in series},
            several=True,
        )
    ]
    if len(series) == 1 and codes and not groups(series[0], parts):
        questions = []
    asked = codes if codes else [""]
    read: dict[tuple[str, ...], str | None] = {}
    for code in asked:
        own = claimed.get(code, [])
        if not code and len({*single.values()}) == 1 and len(single) == len(series):
            own = [*{*single.values()}]  # whichever series is chosen
        proposed = answers.get(INDICATOR_OF + code, own[0] if len(own) == 1 else None)
        if len(asked) == 1:
            proposed = answers.get("indicator", proposed)
        if proposed in read.values():
            proposed = None  # two series are not one indicator
        if code in by_code:
            read[by_code[code].codes] = proposed
        if told and "series" not in answers and "indicator" not in answers:
            continue
        questions.append(
            Question(
                "indicator" if len(asked) == 1 else INDICATOR_OF + code,
                tuple(known),
                proposed,
                {"series": code, "name": by_code[code].name if code in by_code else ""},
                labels={name: one.names for name, one in known.items()},
            )
        )
    return Chosen(read or {each.codes: None for each in series}, tuple(questions))


def _plainest(
    claimed: Mapping[Series, str], parts: Sequence[Part], known: Mapping[str, Indicator]
) -> dict[str, str]:
    """The indicator of each series by its code. Of several that one indicator claims the one about the whole is
    kept, if that can be told and no column of groups tells them apart."""
    kept = dict(claimed)
    for indicator in {*claimed.values()}:
        rivals = [each for each, claimant in claimed.items() if claimant == indicator]
        apart = {place for place, part in enumerate(parts) if len({each.codes[place] for each in rivals}) > 1}
        left = [len(unnamed(each.codes, known[indicator].code)) for each in rivals]
        if left.count(min(left)) == 1 and not any(parts[place].group for place in apart):
            for each, count in zip(rivals, left, strict=True):
                if count > min(left):
                    del kept[each]
    return {each.code: indicator for each, indicator in kept.items()}


def _headline(series: Sequence[Series], parts: Sequence[Part]) -> list[str]:
    """The series that is taken until another one is chosen: the only one, or the only one that is of no group."""
    whole = [each for each in series if not groups(each, parts)]
    without = [
        each
        for each in whole
        if not any(c for c, part in zip(each.codes, parts, strict=True) if not part.unit)
    ]
    if len(series) == len(whole) == 1:
        return [whole[0].code]
    return [without[0].code] if len(without) == 1 else []


def _answered(answers: Mapping[str, str], series: Sequence[Series]) -> list[str]:
    """The codes of the series that were chosen, each by its code, its name or the parts that tell it apart."""
    chosen: list[str] = []
    for answer in answers["series"].lower().split("\n"):
        wanted = answer.strip()
        parts = {*wanted.split("/")}
        for found in (
            [each.code for each in series if each.code == wanted],
            [each.code for each in series if each.name.lower() == wanted],
            [each.code for each in series if parts <= each.words],
        ):
            if len(found) == 1:
                chosen += found
                break
    return [*dict.fromkeys(chosen)]
