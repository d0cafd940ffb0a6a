"""Which published numbers differ between two versions, from what to what?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

import queries
from answers import agreements, endorsement, ministries, progress, survey
from answers.selection import Selection, selected_goals
from answers.survey_standing import standing
from translations import LANGUAGES, Words, words


@dataclass(frozen=True)
class Number:
    """One published number: the page that shows it, what it is, of what, and its value.

    figure is a code; subject holds the names (subject_nl, subject_en) of the indicator or wave it is about, or
    None; value is a share, a count, a value or a code, by kind: share, count, value, code.
    """

    page: str
    figure: str
    key: str
    subject: dict | None
    kind: str
    value: float | str | None
    year: int | None = None

    def named(self, words: Words) -> str:
        """What the number is, and of what."""
        name = words(f"figure-{self.figure}")
        return f"{name}: {words.of(self.subject, 'subject')}" if self.subject else name

    def spoken(self, words: Words) -> str:
        """The value as a reader sees it."""
        if self.value is None:
            return words("unknown")
        if self.kind == "code":
            return words(f"coded-{self.figure}", code=self.value)
        number = words.share(self.value, 1) if self.kind == "share" else words.number(self.value, 2)
        return number if self.year is None else words("number-in-year", value=number, year=str(self.year))


@dataclass(frozen=True)
class Change:
    """A number before and after; one of them is None where it is new or gone."""

    before: Number | None
    after: Number | None

    @property
    def number(self) -> Number:
        return self.after or self.before

    @property
    def difference(self) -> float | None:
        """After less before, in the unit of the number; None for codes and for what is new or gone."""
        values = [number.value if number else None for number in (self.before, self.after)]
        if self.number.kind == "code" or None in values:
            return None
        return values[1] - values[0]

    def spoken(self, words: Words) -> str:
        """The difference as a reader sees it, with its sign; empty where there is none."""
        if self.difference is None:
            return ""
        sign = "+" if self.difference > 0 else ""
        if self.number.kind == "share":
            return sign + words("points", number=words.number(100 * self.difference, 1))
        return sign + words.number(self.difference, 2)


def changes(before: queries.Connection, after: queries.Connection, today: date) -> tuple[Change, ...]:
    """Every published number that differs between two reading copies, in the order of the pages."""
    old, new = ({number.key: number for number in published(copy, today)} for copy in (before, after))
    keys = [*old, *(key for key in new if key not in old)]
    return tuple(
        Change(old.get(key), new.get(key)) for key in keys if _shown(old.get(key)) != _shown(new.get(key))
    )


def published(connection: queries.Connection, today: date) -> list[Number]:
    """Every number that a page shows as its answer."""
    return [
        *_endorsement(connection),
        *_survey(connection),
        *_progress(connection),
        *_counts(connection, today),
    ]


def _shown(number: Number | None) -> tuple | None:
    return None if number is None else (number.value, number.year)


def _endorsement(connection: queries.Connection) -> list[Number]:
    answer = endorsement.endorsement(connection)
    numbers = [
        Number(
            "endorsement",
            "last_share",
            "last_share",
            None,
            "share",
            float(answer.last["share"]),
            int(answer.last["placed_year"]),
        ),
        Number("endorsement", "gap", "gap", None, "share", answer.gap),
        Number("endorsement", "verdict", "verdict", None, "code", answer.category),
    ]
    for row in answer.measurements.itertuples():
        subject = {"subject_nl": row.measurement, "subject_en": row.measurement}
        numbers.append(
            Number(
                "endorsement",
                "measurement",
                f"measurement/{row.measurement}",
                subject,
                "share",
                row.share,
                int(row.placed_year),
            )
        )
    return numbers


def _survey(connection: queries.Connection) -> list[Number]:
    """The share of every wave and the verdict on the newest; a share that is hidden says nothing here either."""
    found = survey.survey(connection, Selection())
    if found is None:
        return []
    answer = standing(found)
    numbers = [
        Number(
            "endorsement",
            "wave_share",
            f"wave/{one.wave}",
            _in_all_languages(partial(found.wave_name, one.wave)),
            "share",
            one.interval.estimate if one.is_shown else None,
            answer.year_of(one),
        )
        for one in answer.series
    ]
    current = answer.current.wave
    newest = _in_all_languages(lambda say: say("survey-subject", wave=found.wave_name(current, say)))
    verdict = answer.category if answer.current.is_shown else None
    return [*numbers, Number("endorsement", "verdict", "wave_verdict", newest, "code", verdict)]


def _in_all_languages(say: Callable[[Words], str]) -> dict[str, str]:
    return {f"subject_{language}": say(words(language)) for language in LANGUAGES}


def _progress(connection: queries.Connection) -> list[Number]:
    rows = progress.assessed(connection)
    answer = progress.counted(rows, selected_goals(connection, Selection()))
    numbers = [
        Number("overview", f"sdg_{movement}", f"sdg_{movement}", None, "count", count)
        for movement, count in answer.count(stale=False).items()
    ]
    numbers.append(Number("overview", "sdg_stale", "sdg_stale", None, "count", answer.stale))
    for row in rows.to_dict("records"):
        subject = {"subject_nl": row["name_nl"], "subject_en": row["name_en"]}
        code = row["indicator"]
        numbers += [
            Number(
                "indicators",
                "last_value",
                f"value/{code}",
                subject,
                "value",
                row["current_value"],
                int(row["current_year"]),
            ),
            Number("indicators", "category", f"category/{code}", subject, "code", row["category"]),
        ]
    return numbers


def _counts(connection: queries.Connection, today: date) -> list[Number]:
    governments = ministries.ministries(connection, Selection(), today)
    covenants = agreements.agreements(connection, Selection())
    found = {
        ("ministries", "ministries_known"): governments.known("names_sdg_contribution"),
        ("ministries", "ministries_link"): governments.known("names_imvo_link"),
        ("agreements", "agreements_concluded"): len(covenants.concluded),
        ("agreements", "agreements_running"): covenants.with_status("running"),
        ("agreements", "sectors_without"): len(covenants.sectors("none")),
        ("risks", "analyses"): len(queries.run(connection, "risk_analyses")),
        ("partners", "partner_actions"): len(queries.run(connection, "partner_actions")),
    }
    return [Number(page, figure, figure, None, "count", count) for (page, figure), count in found.items()]
