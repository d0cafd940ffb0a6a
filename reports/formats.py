"""Which files can be read, from whom and since when, and what becomes of what is not: docs/formats.md."""

from collections.abc import Iterable

import intake
from intake.problems import LeftOut
from intake.publishers.layouts import PUBLISHERS
from intake.publishers.observations import NO_VALUE
from intake.publishers.places import shipped
from translations import UserError, Words

FLAGS = "bepiudmfcnrsa"
# What refuses a file whole, with what stands in its words.
REFUSALS = {
    "upload-not-recognised": {"row": "1", "columns": "…"},
    "upload-several-sheets": {"sheets": "…"},
    "upload-other-kind": {"kind": "PDF"},
}
OUTCOMES = ("other_area", "no_value", "not_annual", "other_series", "row_again", "not_chosen", "footer")


def formats(say: Words) -> str:
    """A document in Markdown: a row for each form of a publisher, and the outcome for everything else."""
    rows = [
        [
            f"`{each.name}`",
            say(f"format-{each.name}"),
            say(f"format-{each.name}-form"),
            str(each.since or say("unknown")),
        ]
        for each in PUBLISHERS
    ]
    heads = [say("formats-code"), say("formats-from"), say("formats-looks"), say("formats-since")]
    refused = [UserError(key, file="FILE", **values).text(say.language) for key, values in REFUSALS.items()]
    parts = [
        f"# {say('formats-title')}",
        say("formats-lead"),
        _table(heads, rows),
        f"## {say('formats-own')}",
        say("formats-own-lead", count=sum(form.name.startswith("template_") for form in intake.formats())),
        f"## {say('formats-figures')}",
        say("formats-series"),
        say("formats-areas", areas=", ".join(f"`{place.geo}`" for place in shipped())),
        say("formats-missing", signs=" ".join(f"`{sign}`" for sign in NO_VALUE if sign)),
        say("formats-flags"),
        _list(f"`{letter}`: {say(f'flag-{letter}')}" for letter in FLAGS),
        f"## {say('formats-not')}",
        say("formats-left-out"),
        _list(f"`{reason}`: {LeftOut(reason, 2).text(say.language)}" for reason in OUTCOMES),
        say("formats-refused"),
        _list(refused),
        say("formats-next"),
    ]
    return "\n\n".join(parts) + "\n"


def _table(heads: list[str], rows: list[list[str]]) -> str:
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (heads, ["---"] * len(heads), *rows))


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
