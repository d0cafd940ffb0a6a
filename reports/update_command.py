"""`python -m intake fetch --due`: what came of every indicator that is due, published with `--publish`."""

import argparse
import json
from datetime import date
from pathlib import Path

from intake.command import Answer
from reports.preview import lines_of, plain_of
from reports.update import Preview, Update, collect, preview, publish, reason
from store import AUTHOR, DATA, Author, Store, Version, here, home
from store.authors import COMMAND_LINE
from translations import Words

DONE, INCOMPLETE = 0, 1


def answer(options: argparse.Namespace, say: Words) -> Answer:
    """Exit code 0 everything that is due was asked and nothing waits, 1 something failed, was refused or waits.

    With `--publish` what brings no error and no warning is published, and a report is written.
    """
    author = Author(options.author or say("update-author"), COMMAND_LINE) if options.publish else None
    opened = Store(here())
    opened.publish_published(DATA, AUTHOR)
    return run(opened, author, say, options.report)


def run(store: Store, author: Author | None, say: Words, report: Path | None = None) -> Answer:
    """The same in an open store: published by `author`, where there is one."""
    today = date.today()
    update = collect(store, today)
    ready = update.of("new", "revised")
    seen = preview(store, update.reading(ready["indicator"])[0], today) if len(ready) else None
    version = None
    if author and len(ready):
        reasons = reason(sorted(set(ready["publisher"])), today, say)
        version = publish(store, update, list(ready["indicator"]), author, reasons)
    told, lines = _plain(update, seen, version, say), _lines(update, seen, version, say)
    if author:
        report = report or home() / "updates" / f"{today}.json"
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        lines.append(say("update-report", file=str(report)))
        told["report"] = str(report)
    return (INCOMPLETE if len(update.of("waits", "refused", "failed")) else DONE), told, lines


def _plain(update: Update, seen: Preview | None, version: Version | None, say: Words) -> dict:
    rows = update.rows.assign(
        why=[None if why is None else why(say.language) for why in update.rows["why"]]
    ).drop(columns=["name_nl", "name_en"])
    return {
        "today": update.today.isoformat(),
        "counts": update.counts,
        "indicators": json.loads(rows.to_json(orient="records")),
        "changes": [plain_of(change, say.language) for change in seen.first] if seen else [],
        "other_changes": seen.others if seen else 0,
        "version": version.version if version else None,
    }


def _lines(update: Update, seen: Preview | None, version: Version | None, say: Words) -> list[str]:
    lines = [say("update-counts", **{state: count for state, count in update.counts.items()})]
    for row in update.rows.itertuples():
        if row.state == "unchanged":
            continue
        name = say.of(row._asdict(), "name")
        why = "" if row.why is None else row.why(say.language)
        lines.append(
            say(
                "update-line",
                state=say(f"update-{row.state}"),
                name=name,
                publisher=row.publisher,
                added=row.added,
                changed=row.changed,
                gone=row.gone,
                why=why or "none",
            )
        )
    if seen:
        lines += [
            say("update-changes", count=len(seen.first), others=seen.others),
            *lines_of(seen.first, seen.names, say),
        ]
    if version:
        lines.append(say("update-published", version=str(version.version), rows=version.rows))
    return lines
