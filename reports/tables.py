"""Tables that a page of the monitor and the same page written down have alike."""

import pandas as pd

from answers.agreements import Risks
from answers.ministries import Ministries
from answers.partners import Partners
from answers.sources import Sources, publisher
from translations import Words

METHODS = ("verdict", "survey", "disclosure", "groups", "open-sdg", "once", "stale", "editorial", "versions")


def methods(words: Words) -> list[tuple[str, str]]:
    """How the monitor comes to what it says: a term and what it means, each."""
    return [(words(f"method-{name}-term"), words(f"method-{name}")) for name in METHODS]


def coverage(rows: pd.DataFrame, words: Words, with_risks: bool = False) -> pd.DataFrame:
    """The risk sectors: is there an agreement, and on request which risks the public summary names."""
    table = pd.DataFrame(
        {
            words("filter-sector"): rows[f"name_{words.language}"],
            words("coverage"): [words("coverage-name", coverage=code) for code in rows["coverage"]],
            words("agreement"): rows[f"agreements_{words.language}"].fillna(""),
        }
    )
    named = {words("risks-named"): rows[f"risks_{words.language}"].fillna("")} if with_risks else {}
    return table.assign(**named)


def themes(answer: Risks, words: Words) -> pd.DataFrame:
    """The themes of the risk checker, by group, and which are enabling rights."""
    themes = answer.themes
    return pd.DataFrame(
        {
            words("theme"): themes[f"name_{words.language}"],
            words("theme-group"): [words("theme-group-name", group=group) for group in themes["theme_group"]],
            words("theme-enabling"): [words("yes") if right else "" for right in themes["enabling_right"]],
        }
    )


def enabling(answer: Risks, words: Words) -> pd.DataFrame:
    """Of each analysis and agreement of which it is known: whether the enabling rights come first."""
    name, priority = f"name_{words.language}", "enabling_rights_priority"
    both = pd.concat([answer.analyses[[name, priority]], answer.agreements.concluded[[name, priority]]])
    known = both[both[priority] != "unknown"]
    return pd.DataFrame(
        {
            words("enabling-what"): known[name],
            words("enabling-priority"): [words("yes-no-unknown", answer=code) for code in known[priority]],
        }
    )


def partner_actions(answer: Partners, words: Words) -> pd.DataFrame:
    """Who does what, since when, for which goal."""
    rows = answer.actions
    return pd.DataFrame(
        {
            words("partner-kind"): [words("partner-kind-name", kind=kind) for kind in rows["partner_kind"]],
            words("partner"): rows["partner"],
            words("heading-name"): rows[f"name_{words.language}"],
            words("heading-happened_on"): rows["started_on"].map(words.date),
            words("goal"): rows["goal"],
            words("heading-source"): rows["source_title"],
        }
    )


def sources(answer: Sources, words: Words) -> pd.DataFrame:
    """Every source: title, publisher, date, licence, and whether it was looked at, once one was not."""
    rows = answer.rows
    table = pd.DataFrame(
        {
            words("heading-title"): rows["title"],
            words("heading-publisher"): [publisher(name, words) for name in rows["publisher"].fillna("")],
            words("heading-published_on"): [
                words.date(day) if isinstance(day, str) else "" for day in rows["published_on"]
            ],
            words("heading-licence"): rows["licence"],
        }
    )
    if not rows["verified"].all():
        table[words("heading-verified")] = [
            words("yes") if known else words("no") for known in rows["verified"]
        ]
    return table


def ministries_of_today(answer: Ministries, words: Words) -> pd.DataFrame:
    """The ministries and other governments of today; with what they stated, once any has stated something."""
    rows = answer.current
    table = pd.DataFrame(
        {
            words("filter-ministry"): [_name(row, words) for row in rows.to_dict("records")],
            words("ministries-before"): rows["predecessors"].fillna(""),
            words("ministries-goals"): rows["goals"],
            words("ministries-goals-confirmed"): rows["confirmed_goals"],
        }
    )
    return table if rows["statement_on"].isna().all() else table.assign(**statements(rows, words))


def statements(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """What the statements in `rows` name, in which document and when."""
    yes_or_no = rows[["names_sdg_contribution", "names_imvo_link"]].map(
        lambda code: words("yes-no-unknown", answer=code)
    )
    return pd.DataFrame(
        {
            words("names-sdg"): yes_or_no["names_sdg_contribution"],
            words("names-link"): yes_or_no["names_imvo_link"],
            words("document"): rows["document"].fillna(""),
            words("heading-happened_on"): [
                words.date(day) if isinstance(day, str) else "" for day in rows["statement_on"]
            ],
        }
    )


def former_ministries(answer: Ministries, words: Words) -> pd.DataFrame:
    """The ministries that are no more: from when to when each was, and who has its tasks."""
    rows = answer.former
    return pd.DataFrame(
        {
            words("filter-ministry"): [_name(row, words) for row in rows.to_dict("records")],
            words("ministries-from"): rows["valid_from"].map(words.date),
            words("ministries-to"): rows["valid_to"].map(words.date),
            words("ministries-after"): rows["successors"],
            words("heading-source"): rows["source_title"],
        }
    )


def _name(row: dict, words: Words) -> str:
    name = words.of(row, "name")
    if row["kind"] == "ministry":
        name = words("ministry-with-code", code=row["ministry"], name=name)
    return name if row["verified"] else words("ministry-unverified", name=name)


def count(row: dict, words: Words) -> str:
    """A count with its unit, unless that is `none`, and whether it is exact."""
    return words(
        "count-with-unit", unit=row["unit"], value=words.number(row["value"], 0), qualifier=row["qualifier"]
    )
