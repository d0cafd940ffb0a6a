"""Versions and the log as the commands tell them: as lines, and as plain values for JSON."""

from store.audit import Entry
from store.manifest import Part, Version, lacking, withdrawn
from translations import Words


def version(version: Version, say: Words) -> list[str]:
    """Who published it, when and why, and what became of it."""
    line = say(
        "store-version-line",
        version=str(version.version),
        date=say.date(version.published_at.date()),
        author=version.author,
        tables=len(version.tables),
        rows=version.rows,
    )
    note = [say("store-version-note", note=version.note)] if version.note else []
    if version.approved_by:
        note.append(say("store-version-approved", by=version.approved_by))
    taken_back = [
        say(f"store-version-{how}", version=str(other))
        for how, other in (("undoes", version.undoes), ("withdraws", version.withdraws))
        if other
    ]
    return [line, *note, *taken_back, *filter(None, (withdrawn(version, say), lacking(version, say)))]


def plain(version: Version) -> dict:
    """All of that for JSON."""
    return _signed(version) | {
        "tables": list(version.tables),
        "rows": version.rows,
        "undoes": version.undoes,
        "withdraws": version.withdraws,
        "approved_by": version.approved_by,
        "withdrawn": version.withdrawn and _signed(version.withdrawn),
        "lacks": list(version.lacks),
    }


def part(part: Part, say: Words) -> list[str]:
    """Of one table where its rows came from, and how many were left out."""
    if part.file is None:
        return [say("store-restored-line", table=part.table, rows=part.rows)]
    if part.file_hash is None:
        return [say("store-withdrawn-line", table=part.table, rows=part.rows, file=part.file)]
    line = say("store-part-line", table=part.table, rows=part.rows, file=part.file, hash=part.file_hash)
    if not part.refused:
        return [line]
    return [line, say("store-refused-line", rows=part.refused, hash=part.refused_hash)]


def entry(entry: Entry, say: Words) -> str:
    """Who did what, when and from where."""
    return say(
        "store-audit-line",
        number=str(entry.number),
        at=entry.done_at.isoformat(timespec="seconds"),
        who=entry.name(say),
        origin=entry.origin(say),
        deed=entry.deed(say),
    )


def _signed(version: Version) -> dict:
    """Which version it is, by whom, why and when."""
    return {
        "version": version.version,
        "author": version.author,
        "note": version.note,
        "published_at": version.published_at.isoformat(timespec="seconds"),
    }
