"""A page written down: its heading, its sentences, its figures and tables, for documents and pages without scripts.

`PAGES` holds how each is written, by its address; the words are those of the answers, as the pages have them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from answers import target_words
from answers.agreements import agreements
from answers.goals import Goals
from answers.indicators import codes, indicator, indicators
from answers.ministries import ministries
from answers.selection import Selection, named, valid_codes
from answers.sources import publisher
from charts.agreements import agreements_table
from charts.progress import older_table
from reports import around, tables
from reports.parts import Page, Part, Writer, Written
from translations import UserError


def _overview(writer: Writer, code: str) -> Page:
    words, found = writer.words, writer.asked.result("endorsement")
    moved, advised = writer.asked.result("progress"), writer.asked.result("commitments")
    advice = pd.DataFrame(
        {
            words("recommendation"): advised.rows[f"recommendation_{words.language}"],
            words("agreement-status-heading"): [
                words("commitment-status", status=status) for status in advised.rows["standing"]
            ],
        }
    )
    goals = tuple(
        (words("goal-name", goal=str(goal["goal"]), name=words.of(goal, "name")), f"goals/{goal['goal']}")
        for goal in moved.goals.to_dict("records")
    )
    parts = (
        replace(writer.figure("endorsement"), links=((words("page-endorsement"), "endorsement"),)),
        Part(moved.headline(words)),
        replace(writer.figure("progress"), links=goals),
        Part(advised.headline(words), (words("commitments-lead"),), table=advice),
    )
    return Page(found.title(words), found.headline(words), parts, writer.address("overview"))


def _endorsement(writer: Writer, code: str) -> Page:
    words, found = writer.words, writer.asked.result("endorsement")
    said = tuple(target_words.explained(target, words) for target in found.targets)
    rules = tuple(words("endorsement-rule", rule=target.rule) for target in found.targets if target.rule)
    comparable = words("endorsement-comparability", overrides=len(found.overrides))
    parts = (
        writer.figure("endorsement"),
        Part("", (*said, *rules, comparable)),
        writer.figure("survey/waves"),
        writer.figure("survey/groups"),
    )
    return Page(found.headline(words), found.pace(words), parts, writer.address("endorsement"))


def _goals(writer: Writer, code: str) -> Page:
    words = writer.words
    found: Goals = writer.asked.result("goals")
    links = tuple(
        (words("goal-name", goal=str(goal["goal"]), name=words.of(goal, "name")), f"goals/{goal['goal']}")
        for goal in found.ranking.sort_values("goal").to_dict("records")
    )
    parts = (replace(writer.figure("goals"), links=links),)
    return Page(found.headline(words), words("goals-lead"), parts, writer.address("goals"))


def _goal(writer: Writer, code: str) -> Page:
    words, own = writer.words, Selection(goal=(int(code),))
    asked = replace(writer.asked, selection=own)
    found: Goals = asked.result("goals")
    every = indicators(asked.connection, own, asked.today)
    goal = every.goals.set_index("goal").loc[int(code)]
    who = words("unknown")
    if not pd.isna(goal["ministries"]):
        kind = "unverified" if goal["has_unverified_ministry"] else "verified"
        who = words(f"responsible-{kind}", ministries=goal["ministries"])
    listed = every.listed[every.listed["last_year"].notna()].drop_duplicates("indicator")
    links = tuple(
        (words.of(row, "name"), f"indicators/{row['indicator']}") for row in listed.to_dict("records")
    )
    subjects = found.subjects[found.subjects["goal"] == int(code)]
    table = older_table(subjects, words) if len(subjects) else None
    moved = asked.result("progress")
    return Page(
        words("goal-name", goal=code, name=words.of(goal, "name")),
        moved.headline(words) if len(moved.rows) else words("goal-no-figures"),
        (
            Part("", (f"{words('responsible-ministries')}: {who}",)),
            writer.figure("progress", own),
            Part(words("page-indicators"), table=table, links=links),
        ),
        writer.address("goals", goal=code),
    )


def _indicator(writer: Writer, code: str) -> Page:
    words, asked = writer.words, writer.asked
    found = indicator(asked.connection, code, asked.today)
    about = found.about
    said = (
        f"{words('target')}: {found.target_sentence(words)}",
        f"{words('progress-term')}: {found.progress_sentence(words)}",
        f"{words('publisher')}: {publisher(about['publisher'], words)}",
        f"{words('licence')}: {words('unknown') if pd.isna(about['source_licence']) else about['source_licence']}",
    )
    goal = str(about["goal"])
    return Page(
        words.of(about, "name") if found.netherlands.empty else found.headline(words),
        words.of(about, "definition"),
        (
            writer.figure("indicators/{indicator}", indicator=code),
            Part("", said, links=((f"SDG {goal}", f"goals/{goal}"),)),
        ),
        writer.address("indicators", indicator=code),
    )


def _ministry(writer: Writer, code: str) -> Page:
    words, asked = writer.words, writer.asked
    own = Selection(ministry=(code,))
    found = ministries(asked.connection, own, asked.today)
    row = found.governments.iloc[0].to_dict()
    since, until = (words.date(row[end]) for end in ("valid_from", "valid_to"))
    period = [f"{words('ministries-from')}: {since}"]
    if not pd.isna(row["valid_to"]):
        period.append(f"{words('ministries-to')}: {until}")
    names = {
        goal["goal"]: words.of(goal, "name") for goal in asked.result("progress").goals.to_dict("records")
    }
    roles = found.links.sort_values("goal").drop_duplicates(["goal", "role"])
    table = pd.DataFrame(
        {
            words("goal"): [words("goal-name", goal=str(goal), name=names[goal]) for goal in roles["goal"]],
            words("role"): [
                words("role-in-words", role=link.role, verified=str(link.verified).lower())
                for link in roles.itertuples()
            ],
        }
    )
    links = tuple(
        (words("goal-name", goal=str(goal), name=names[goal]), f"goals/{goal}")
        for goal in roles["goal"].unique()
    )
    stated = words(
        "ministry-states",
        contribution=words("yes-no-unknown", answer=row["names_sdg_contribution"]),
        link=words("yes-no-unknown", answer=row["names_imvo_link"]),
    )
    return Page(
        words("ministry-with-code", code=code, name=named(row, words)),
        "; ".join(period),
        (
            Part("", (stated,)),
            Part(words("ministries-matrix-heading"), table=table if len(table) else None, links=links),
            writer.figure("progress", own),
        ),
        writer.address("ministries", ministry=code),
    )


def _agreements(writer: Writer, code: str) -> Page:
    words, found = writer.words, writer.asked.result("agreements")
    links = tuple(
        (words.of(row, "name"), f"agreements/{row['agreement']}")
        for row in found.agreements.to_dict("records")
    )
    parts = (writer.figure("agreements"), Part("", (words("agreements-editorial"),), links=links))
    return Page(found.headline(words), found.coverage_sentence(words), parts, writer.address("agreements"))


def _agreement(writer: Writer, code: str) -> Page:
    words, found = writer.words, replace(writer.asked, selection=Selection()).result("agreements")
    one = replace(
        found,
        agreements=found.agreements[found.agreements["agreement"] == code],
        counts=found.counts[found.counts["agreement"] == code],
    )
    row = one.agreements.iloc[0].to_dict()
    table = agreements_table(one, words)
    said = tuple(f"{name}: {table[name].iloc[0] or words('unknown')}" for name in table.columns[1:])
    counts = pd.DataFrame(
        {
            words("heading-happened_on"): one.counts["counted_on"].map(words.date),
            words("counts-value"): [tables.count(row, words) for row in one.counts.to_dict("records")],
            words("heading-source"): one.counts["source_title"],
        }
    )
    links = tuple((f"SDG {goal}", f"goals/{goal}") for goal in row["goals"])
    status = words("agreement-status", status=row["status"] if row["verified"] else "not_confirmed")
    return Page(
        words.of(row, "name"),
        f"{words('agreement-status-heading')}: {status}",
        (
            Part("", said, links=links),
            Part(words("counts-heading"), table=counts if len(counts) else None),
        ),
        writer.address("agreements"),
    )


def _recommendations(writer: Writer, code: str) -> Page:
    words, found = writer.words, writer.asked.result("commitments")
    rows = found.rows
    table = pd.DataFrame(
        {
            words("recommendation"): rows[f"recommendation_{words.language}"],
            words("heading-answer"): rows[f"answer_{words.language}"],
            words("commitments-known"): rows[f"evidence_{words.language}"].fillna(words("nothing-known")),
            words("agreement-status-heading"): [
                words("commitment-status", status=status) for status in rows["standing"]
            ],
            words("heading-source"): rows["source_title"],
        }
    )
    parts = (Part("", table=table),)
    return Page(found.headline(words), words("commitments-lead"), parts, writer.address("recommendations"))


def _agreement_codes(connection: Any) -> Iterable[str]:
    return agreements(connection, Selection()).agreements["agreement"]


PAGES: Mapping[str, Written] = {
    "overview": Written(_overview),
    "endorsement": Written(_endorsement),
    "goals": Written(_goals),
    "goals/{goal}": Written(_goal, lambda connection: valid_codes(connection)["goal"]),
    "indicators/{indicator}": Written(_indicator, codes),
    "ministries/{ministry}": Written(_ministry, lambda connection: valid_codes(connection)["ministry"]),
    "agreements": Written(_agreements),
    "agreements/{agreement}": Written(_agreement, _agreement_codes),
    "recommendations": Written(_recommendations),
    "world": Written(around.world),
    "risks": Written(around.risks),
    "ministries": Written(around.ministries),
    "partners": Written(around.partners),
    "sources": Written(around.sources),
}


class UnknownPageError(UserError):
    """There is no page of that name to write down."""

    status = 404


def page(writer: Writer, name: str) -> Page:
    """The page at an address such as `goals/13`. Raises UnknownPageError when there is none."""
    stem, _, code = name.partition("/")
    for address, written in PAGES.items():
        known, _, option = address.partition("/")
        if known == stem and bool(option) == bool(code):
            if code and code not in set(written.codes(writer.asked.connection)):
                break
            return written.write(writer, code)
    raise UnknownPageError("unknown-written", page=name, known=", ".join(PAGES))


def of_view(page: str, chosen: Mapping[str, Sequence[str]]) -> str | None:
    """The page written down that says what a page of the monitor shows; None where there is none.

    chosen: the codes of each filter and choice. One goal, ministry or indicator has a page of its own.
    """
    for address in PAGES:
        stem, _, option = address.partition("/{")
        codes = chosen.get(option.rstrip("}"), ())
        if stem == page and option and len(codes) == 1:
            return f"{stem}/{codes[0]}"
    return page if page in PAGES else None


def addresses(connection: Any) -> list[str]:
    """The address of every page that can be written down."""
    found = []
    for address, written in PAGES.items():
        stem, _, option = address.partition("/{")
        found += [f"{stem}/{code}" for code in written.codes(connection)] if option else [address]
    return found
