"""What a reader selected: codes, never labels."""

from dataclasses import dataclass, fields

import pandas as pd

import queries
from answers import kept
from translations import LANGUAGES, UserError, Words, words


@dataclass(frozen=True)
class Selection:
    """The filters of a page address or a route. An empty filter selects everything."""

    sector: tuple[str, ...] = ()
    ministry: tuple[str, ...] = ()
    goal: tuple[int, ...] = ()
    wave: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not any(getattr(self, name) for name in FILTERS)


# The names of the filters, as addresses carry them.
FILTERS = tuple(field.name for field in fields(Selection))


@dataclass(frozen=True)
class UnknownCode:
    """A code in an address that names nothing, and the codes that do."""

    filter: str
    code: str
    valid: tuple[str, ...]


class UnknownCodesError(Exception):
    """Codes that name nothing."""

    def __init__(self, codes: list[UnknownCode]) -> None:
        super().__init__(codes)
        self.codes = codes


def version(asked: str | None) -> int | None:
    """The version an address asks for, None for the newest. Raises UserError when it is not a number."""
    if asked is None:
        return None
    # Beyond some thousand digits Python itself refuses to read a number.
    if not asked.isdecimal() or len(asked) > 9:
        raise UserError("unknown-version", version=asked[:20])
    return int(asked)


def valid_codes(connection: queries.Connection) -> dict[str, tuple[str, ...]]:
    """The codes each filter knows, as the strings an address carries."""
    return {name: tuple(rows) for name, rows in names(connection).items()}


def read(
    asked: dict[str, list[str]], valid: dict[str, tuple[str, ...]]
) -> tuple[Selection, list[UnknownCode]]:
    """The selection that an address asks for, without the codes that name nothing, and those apart."""
    unknown = [
        UnknownCode(name, code, valid[name])
        for name, codes in asked.items()
        for code in codes
        if code not in valid[name]
    ]
    known = {
        name: tuple(dict.fromkeys(code for code in codes if code in valid[name]))
        for name, codes in asked.items()
    }
    goals = tuple(int(goal) for goal in known.pop("goal", ()))
    return Selection(goal=goals, **known), unknown


def linked_ministries(connection: queries.Connection, selection: Selection) -> tuple[str, ...]:
    """The selected ministries and those whose tasks they took over: figures stand under the names of their time."""
    if not selection.ministry:
        return ()
    before = queries.run(connection, "ministries").set_index("ministry")["predecessors"]
    found = [code for ministry in selection.ministry for code in (ministry, *before.get(ministry, ()))]
    return tuple(dict.fromkeys(found))


def linked_as(connection: queries.Connection, selection: Selection, say: Words) -> list[str]:
    """Of each selected ministry that nothing is linked to by its own name: under which names its figures stand."""
    rows = {row["ministry"]: row for row in queries.run(connection, "ministries").to_dict("records")}
    return [
        say(
            "ministry-linked-as",
            name=say.of(row, "name"),
            since="unknown" if pd.isna(row["valid_from"]) else say.date(row["valid_from"]),
            until="none" if pd.isna(row["valid_to"]) else say.date(row["valid_to"]),
            predecessors=say.listed(say.of(rows[code], "name") for code in row["linked"]) or "none",
        )
        for row in (rows[code] for code in selection.ministry)
        if row["ministry"] not in row["linked"]
    ]


def selected_goals(connection: queries.Connection, selection: Selection) -> pd.DataFrame:
    """The 17 goals of queries/goals.sql, each with whether the selection leaves it."""
    return queries.run(
        connection,
        "goals",
        goal=list(selection.goal),
        ministry=list(linked_ministries(connection, selection)),
        sector=list(selection.sector),
    )


def names(connection: queries.Connection) -> dict[str, dict[str, dict]]:
    """Per filter and code the row that holds its names (name_nl, name_en), in the order of the menus."""
    return kept.result(connection, (names,), lambda: _names(connection))


def _names(connection: queries.Connection) -> dict[str, dict[str, dict]]:
    goals = selected_goals(connection, Selection())
    rows = {
        "sector": queries.run(connection, "sectors"),
        "ministry": _named_ministries(connection),
        "goal": goals.assign(goal=goals["goal"].astype(str)),
        "wave": _named_waves(connection),
    }
    return {
        name: dict(zip(frame[name], frame.to_dict("records"), strict=True)) for name, frame in rows.items()
    }


def said(connection: queries.Connection, chosen: Selection, say: Words) -> str:
    """What is selected, in words: each filter that is set with its choices; empty when none is."""
    known = names(connection)
    return "; ".join(
        say(
            "filter-said",
            filter=say(f"filter-{field.name}"),
            chosen=say.listed(say.of(known[field.name][str(code)], "name") for code in codes),
        )
        for field in fields(chosen)
        if (codes := getattr(chosen, field.name))
    )


def named(ministry: dict, say: Words) -> str:
    """The name of a ministry; of one that is no more it says until when it was."""
    name, ended = say.of(ministry, "name"), ministry["valid_to"]
    return name if pd.isna(ended) else say("ministry-until", name=name, date=say.date(ended))


def _named_ministries(connection: queries.Connection) -> pd.DataFrame:
    ministries = queries.run(connection, "ministries")
    rows = ministries.to_dict("records")
    return ministries.assign(
        **{f"name_{code}": [named(row, words(code)) for row in rows] for code in LANGUAGES}
    )


def _named_waves(connection: queries.Connection) -> pd.DataFrame:
    """The waves with a name in every language: their year, their code, and whether they are made up."""
    waves = queries.run(connection, "survey_waves")
    for language in LANGUAGES:
        say = words(language)
        waves[f"name_{language}"] = [
            say(
                "survey-wave-name",
                year=str(wave.reference_year),
                code=wave.wave,
                synthetic=str(bool(wave.synthetic)).lower(),
            )
            for wave in waves.itertuples()
        ]
    return waves
