"""`python -m store`: publish a file, undo it, list the versions, verify them, write a table as CSV.

Exit code 0 done; 1 the store has faults, or a file was not published or a version not undone for what is in it;
2 wrong use, or a file or store that cannot be read. The server may run meanwhile.
"""

import argparse
import csv
import functools
import io
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import intake
from intake import Reading, command, quoted
from store import (
    AUTHOR,
    DATA,
    Author,
    Damaged,
    NotPublished,
    ReadingCopy,
    Store,
    audit,
    here,
    home,
    tokens,
    told,
)
from store.authors import COMMAND_LINE
from translations import UserError, Words


def main(arguments: list[str]) -> int:
    """Do what the arguments say, print it, and give the exit code."""
    return command.run(arguments, _commands, refusals=(NotPublished,))


def _commands(say: Words) -> command.Commands:
    commands = command.Commands("python -m store", say("store-help"), say)

    def added(
        name: str, answer: Callable[[Store, argparse.Namespace, Words], command.Answer]
    ) -> argparse.ArgumentParser:
        def with_store(options: argparse.Namespace, say: Words) -> command.Answer:
            return answer(Store(here()), options, say)

        return commands.add(name, say(f"store-help-{name}"), with_store)

    def signed(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--author", metavar="A", required=True, help=say("store-help-author"))
        parser.add_argument("--note", metavar="T", required=True, help=say("store-help-note"))

    publish = added("publish", _publish)
    publish.add_argument("file", metavar="FILE", type=Path, help=say("store-help-file"))
    signed(publish)
    names = [known.name for known in intake.formats()]
    publish.add_argument("--as", dest="as_format", metavar="FORMAT", choices=names, help=say("store-help-as"))
    command.ask_for_answers(publish, say)
    publish.add_argument("--wave", metavar="W", help=say("store-help-wave"))
    publish.add_argument("--accept-warnings", action="store_true", help=say("store-help-accept-warnings"))
    publish.add_argument("--leave-out-refused", action="store_true", help=say("store-help-leave-out-refused"))
    publish.add_argument("--on-version", metavar="N", type=int, help=say("store-help-on-version"))
    undo = added("undo", _undo)
    undo.add_argument("version", metavar="VERSION", type=int, help=say("store-help-version"))
    signed(undo)
    withdraw = added("withdraw", _withdraw)
    withdraw.add_argument("version", metavar="VERSION", type=int, help=say("store-help-version"))
    signed(withdraw)
    added("versions", _versions)
    show = added("show", _show)
    show.add_argument("version", metavar="VERSION", type=int, help=say("store-help-version"))
    refused = added("refused", _refused)
    refused.add_argument("version", metavar="VERSION", type=int, help=say("store-help-version"))
    refused.add_argument("--out", metavar="FILE", type=Path, required=True, help=say("store-help-out"))
    added("verify", _verify)
    added("audit", _audit)
    token = added("token", _token)
    token.add_argument("--name", metavar="NAME", help=say("store-help-token-name"))
    token.add_argument("--days", metavar="N", type=int, default=30, help=say("store-help-token-days"))
    token.add_argument("--revoke", metavar="NAME", help=say("store-help-token-revoke"))
    export = added("export", _export)
    export.add_argument("table", metavar="TABLE", help=say("store-help-table"))
    export.add_argument("--version", metavar="N", type=int, help=say("store-help-version"))
    export.add_argument("--out", metavar="FILE", type=Path, required=True, help=say("store-help-out"))
    return commands


def _publish(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    """Read the file against the newest version and publish it; its problems are listed when they forbid that."""
    store.publish_published(DATA, AUTHOR)
    copy = store.reference()
    given = command.answers(options)
    reading = _read(store, copy, options, given)
    command.check_answers(reading.questions, given)
    try:
        version = store.publish(
            reading,
            options.file,
            _author(options),
            options.note,
            on_version=options.on_version,
            checked_on=copy.version,
            accept_warnings=options.accept_warnings,
            leave_out_refused=options.leave_out_refused,
        )
    except NotPublished as error:
        return command.refused(error, reading.questions, reading.problems, say)
    done = {"version": version.version, "rows": version.rows}
    line = say("store-published", version=str(version.version), rows=version.rows, table=reading.table)
    return 0, done, [line]


def _read(store: Store, copy: ReadingCopy, options: argparse.Namespace, given: Mapping[str, str]) -> Reading:
    """The file against the copy; one without a column for the wave is about the wave that was given.

    Raises UserError when the file cannot be read, or names another wave than the one given.
    """
    read = functools.partial(
        intake.read_upload,
        options.file,
        options.file.name,
        store.tables,
        reference=copy.connection,
        answers=given,
    )
    reading = read(as_format=options.as_format)
    if options.wave is None:
        return reading
    header_faults = [(problem.rule, problem.column) for problem in reading.errors if problem.row == 1]
    if header_faults == [("column_missing", "wave")]:
        constants = {"wave": options.wave}
        with_wave = read(mapping=intake.ColumnMapping(reading.table, reading.mapping, constants))
        # A mapping leaves out what it does not name; here nobody chose to.
        left_out = [problem for problem in reading.problems if problem.rule == "column_unknown"]
        return replace(with_wave, problems=(*left_out, *with_wave.problems))
    named = reading.accepted["wave"].unique().to_pylist() if "wave" in reading.accepted.column_names else []
    if set(named) - {options.wave}:
        raise UserError("store-other-wave", file=reading.file, wave=options.wave, named=", ".join(named))
    return reading


def _undo(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    version = store.undo(options.version, _author(options), options.note)
    answer = {"version": version.version, "rows": version.rows}
    line = say("store-undone", undone=str(options.version), version=str(version.version), rows=version.rows)
    return 0, answer | {"undoes": version.undoes}, [line]


def _withdraw(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    withdrawal = store.withdraw(options.version, _author(options), options.note)
    version = withdrawal.version
    answer = {"version": version.version, "rows": version.rows, "withdraws": version.withdraws}
    return 0, answer | {"same_keys": list(withdrawal.same_keys)}, withdrawal.said(say)


def _versions(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    versions = store.versions()
    lines = [line for version in versions for line in told.version(version, say)]
    answer = {"versions": [told.plain(version) for version in versions]}
    return 0, answer, lines or [say("store-no-versions")]


def _show(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    version = store.version(options.version)
    answer = told.plain(version) | {"tables": [asdict(part) for part in version.parts]}
    return (
        0,
        answer,
        told.version(version, say) + [line for part in version.parts for line in told.part(part, say)],
    )


def _refused(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    """The lines that an upload left out, with their rows in the file and the rules that they broke."""
    number = str(options.version)
    part = next((part for part in store.version(options.version).parts if part.refused), None)
    lines = part and store.refused(options.version, part.table)
    if not lines:
        raise UserError("store-nothing-refused", version=number)
    _write(options.out, lines)
    answer = {"version": options.version, "table": part.table, "rows": part.refused, "file": str(options.out)}
    return 0, answer, [say("store-refused-written", **answer | {"version": number})]


def _write(path: Path, content: bytes) -> None:
    """Raises UserError when the file cannot be written."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UserError("store-not-exported", file=str(path)) from error


def _verify(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    faults = [fault.text(say.language) for fault in store.verify()]
    try:
        count = len(store.versions())
    except Damaged:
        count = None
    whole = say("store-verified", versions=count) if count else say("store-no-versions")
    return int(bool(faults)), {"versions": count, "faults": faults}, faults or [whole]


def _audit(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    """Who did what, the oldest first; that follows from the entry before, or which one does not."""
    log, faults = store.log.entries(), [fault.text(say.language) for fault in store.log.faults()]
    whole = say("store-audit-whole", count=len(log)) if log else say("store-audit-empty")
    answer = {
        "entries": [asdict(each) | {"done_at": each.done_at.isoformat()} for each in log],
        "faults": faults,
    }
    return int(bool(faults)), answer, [*(told.entry(each, say) for each in log), *(faults or [whole])]


def _token(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    """Make a token, revoke one, or say which there are."""
    by = Author("", COMMAND_LINE)
    if options.revoke is not None:
        tokens.revoke(home(), options.revoke)
        store.log.add(by, audit.REVOKE, options.revoke)
        return 0, {"revoked": options.revoke}, [say("token-gone", name=options.revoke)]
    kept = {token.name: datetime.fromtimestamp(token.until, UTC) for token in tokens.kept(home())}
    if options.name is None:
        lines = [say("token-line", name=name, date=say.date(until)) for name, until in kept.items()]
        return (
            0,
            {"tokens": {name: until.isoformat() for name, until in kept.items()}},
            lines or [say("token-none")],
        )
    made = tokens.make(home(), options.name, options.days)
    store.log.add(by, audit.TOKEN, options.name)
    until = datetime.now(UTC) + timedelta(days=options.days)
    return 0, {"token": made}, [say("token-made", name=options.name, date=say.date(until)), made]


def _author(options: argparse.Namespace) -> Author:
    return Author(options.author, COMMAND_LINE)


def _export(store: Store, options: argparse.Namespace, say: Words) -> command.Answer:
    """The table as data/ would have it: the same columns, ordered by them from left to right."""
    copy = store.reading_copy(options.version)
    with copy.connection.cursor() as cursor:
        tables = [name for (name,) in cursor.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
        if options.table not in tables:
            raise UserError("store-unknown-table", table=options.table, tables=", ".join(sorted(tables)))
        table = quoted(options.table)
        cursor.execute(
            f"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (SELECT * EXCLUDE publication FROM {table} ORDER BY ALL)"
        )
        header, rows = [column for column, *_ in cursor.description], cursor.fetchall()
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *rows])
    _write(options.out, text.getvalue().encode())
    answer = {
        "table": options.table,
        "version": copy.version,
        "rows": len(rows),
        "file": str(options.out),
    }
    return 0, answer, [say("store-exported", **answer | {"version": str(copy.version)})]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
