"""What the upload page knows of a file, as a proposal keeps it, and back."""

from dataclasses import asdict

import intake
import store
from pages.parts.given import Given, Reviewed, Said, State, Written


def content(at: State, leave_out: bool) -> store.Content:
    """The file at hand and those that come with it, and what was said of them."""
    told = at.told
    besides = [{"table": row.table, "cells": dict(row.cells)} for row in told.besides]
    said = {
        "as_format": told.as_format,
        "answers": dict(told.answers),
        "mapping": told.mapping and asdict(told.mapping),
        "meanings": told.meanings,
        "besides": besides,
        "leave_out": leave_out,
    }
    files = (*(row.file for row in told.besides), at.file)
    return store.Content(tuple((file.name, file.content) for file in files), said)


def reviewed(proposal: store.Proposal) -> Reviewed:
    """A proposal opened again. Raises UserError when it is not open any more, or not as it was written."""
    kept = store.shared().proposals.content(proposal.number)
    said, files = kept.said, [Given(*file) for file in kept.files]
    besides = zip(files[:-1], said["besides"], strict=True)
    told = Said(
        as_format=said["as_format"],
        answers=said["answers"],
        mapping=said["mapping"] and intake.ColumnMapping(**said["mapping"]),
        meanings=said["meanings"],
        besides=tuple(Written(file, row["table"], row["cells"]) for file, row in besides),
    )
    return Reviewed(proposal, files[-1], told, said["leave_out"])
