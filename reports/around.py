"""Pages written down that hold tables and sentences rather than figures of their own."""

import pandas as pd

from answers.agreements import Risks
from answers.ministries import Ministries
from answers.partners import Partners
from answers.sources import Sources
from answers.world import TOPICS, World
from reports import tables
from reports.parts import Page, Part, Writer
from translations import Words


def world(writer: Writer, code: str) -> Page:
    """The figures of every indicator that tells of effects abroad, topic by topic."""
    words = writer.words
    found: World = writer.asked.result("world")
    parts = []
    for topic in TOPICS:
        rows = found.of(topic)["indicator"]
        if len(rows):
            parts.append(Part(words(f"world-{topic}"), (words(f"world-{topic}-lead"),)))
            parts += [writer.figure("indicators/{indicator}", indicator=each) for each in rows]
    labour = Part(
        words("world-labour"),
        (words("world-labour-lead"),),
        links=((words("world-to-endorsement"), "endorsement"),),
    )
    return Page(found.headline(words), words("world-lead"), (*parts, labour), writer.address("world"))


def risks(writer: Writer, code: str) -> Page:
    """How old the analyses are, which sectors have an agreement, and what is known of the enabling rights."""
    words = writer.words
    found: Risks = writer.asked.result("risks")
    coverage, counts = found.agreements.coverage, found.agreements.enabling_rights()
    enabling = tables.enabling(found, words)
    parts = [Part(words("nothing-left"))]
    if len(coverage):
        table = tables.coverage(coverage, words, with_risks=True)
        said = (words("risks-sectors-lead"), *_cited(coverage, words))
        parts = [Part(found.sentence(words), said, table=table)]
    known = counts["yes"] + counts["no"]
    parts += [
        Part(
            words("enabling-heading", known=known, **counts),
            (words("enabling-lead"), words("enabling-no-figure")),
            table=enabling if len(enabling) else None,
        ),
        Part(words("analyses-heading"), table=_analyses(found.analyses, words)),
        Part(words("themes-heading"), (words("themes-lead"),), table=tables.themes(found, words)),
    ]
    lead = found.agreements.coverage_sentence(words) if len(coverage) else ""
    return Page(found.headline(words), lead, tuple(parts), writer.address("risks"))


def ministries(writer: Writer, code: str) -> Page:
    """What the cabinet and each ministry state, and who was there before."""
    words = writer.words
    found: Ministries = writer.asked.result("ministries")
    if found.governments.empty:
        return Page(words("page-ministries"), words("nothing-left"), (), writer.address("ministries"))
    cabinet = found.cabinet.iloc[::-1]
    links = tuple(
        (words.of(row, "name"), f"ministries/{row['ministry']}") for row in found.today.to_dict("records")
    )
    parts = (
        Part(
            words("ministries-cabinet-heading"),
            (words("ministries-cabinet-lead"), *_cited(cabinet, words)),
            table=tables.statements(cabinet, words) if len(cabinet) else None,
        ),
        Part(
            words("ministries-each-heading"),
            (words("ministries-asked"), words("ministries-each-lead")),
            table=tables.ministries_of_today(found, words) if len(found.current) else None,
            links=links,
        ),
        Part(
            words("ministries-former-heading"),
            table=tables.former_ministries(found, words) if len(found.former) else None,
        ),
    )
    return Page(found.headline(words), found.cabinet_sentence(words), parts, writer.address("ministries"))


def partners(writer: Writer, code: str) -> Page:
    """What is done together, or that nothing was collected yet."""
    words = writer.words
    found: Partners = writer.asked.result("partners")
    part = Part("", table=tables.partner_actions(found, words))
    if found.actions.empty:
        part = Part("", (words("partners-none"),))
    return Page(found.headline(words), words("partners-lead"), (part,), writer.address("partners"))


def sources(writer: Writer, code: str) -> Page:
    """How the monitor comes to what it says, and every source."""
    words = writer.words
    found: Sources = writer.asked.result("sources")
    said = tuple(f"{term}: {meaning}" for term, meaning in tables.methods(words))
    parts = (
        Part(words("methods-heading"), said),
        Part(words("sources-heading"), table=tables.sources(found, words)),
    )
    return Page(found.headline(words), words("sources-lead"), parts, writer.address("sources"))


def _analyses(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    return pd.DataFrame(
        {
            words("heading-name"): rows[f"name_{words.language}"],
            words("heading-happened_on"): rows["analysed_on"].map(words.date),
            words("analysis-by"): rows["performed_by"].fillna(words("unknown")),
            words("heading-source"): rows["source_title"],
        }
    )


def _cited(rows: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """The line that names the sources of rows."""
    titles = "; ".join(dict.fromkeys(rows["source_title"].dropna()))
    return (f"{words('heading-source')}: {titles}",) if titles else ()
