"""`python -m intake`: which files can be read, and what is in one and wrong with it.

Exit code 0 nothing is wrong, 1 the file has problems, 2 it cannot be read or the command is wrong. This room never
opens the store: codes and earlier figures are those of data/. What is due follows from the store, so `fetch --due`
is answered by `reports.update_command`, which is asked for by its name.
"""

import argparse
import functools
import importlib
import sys
from pathlib import Path

import duckdb

import intake
from intake import SERVICES, Reading, command
from translations import UserError, Words

DATA = Path(__file__).parent.parent / "data"


def main(arguments: list[str]) -> int:
    """Do what the arguments say, print it, and give the exit code."""
    return command.run(arguments, _commands)


def _commands(say: Words) -> command.Commands:
    commands = command.Commands("python -m intake", say("intake-help"), say)
    commands.add("formats", say("intake-help-formats"), _formats)
    check = commands.add("check", say("intake-help-check"), _check)
    check.add_argument("file", metavar="FILE", type=Path, help=say("intake-help-file"))
    names = [known.name for known in intake.formats()]
    check.add_argument("--as", dest="as_format", metavar="FORMAT", choices=names, help=say("intake-help-as"))
    command.ask_for_answers(check, say)
    fetch = commands.add("fetch", say("intake-help-fetch"), _fetch)
    fetch.add_argument("publisher", nargs="?", choices=SERVICES, help=say("intake-help-publisher"))
    fetch.add_argument("code", nargs="?", metavar="CODE", help=say("intake-help-code"))
    fetch.add_argument("--out", metavar="FILE", type=Path, help=say("intake-help-out"))
    command.ask_for_answers(fetch, say)
    fetch.add_argument("--due", action="store_true", help=say("intake-help-due"))
    fetch.add_argument("--publish", action="store_true", help=say("intake-help-publish"))
    fetch.add_argument("--author", metavar="A", help=say("store-help-author"))
    fetch.add_argument("--report", metavar="FILE", type=Path, help=say("intake-help-report"))
    return commands


def _fetch(options: argparse.Namespace, say: Words) -> command.Answer:
    """Fetch a file, keep it, and check it as any other; or all that is due."""
    if options.due:
        return importlib.import_module("reports.update_command").answer(options, say)
    if not options.code:
        raise UserError("intake-fetch-what")
    fetched = intake.fetch(options.publisher, options.code)
    options.file = options.out or Path(fetched.file)
    options.file.write_bytes(fetched.content)
    # What the file does not say of its date, the publisher's answer may.
    is_told = any(answer.startswith("edition=") for answer in options.answers)
    dated = [f"edition={fetched.edition}"] if fetched.edition and not is_told else []
    options.as_format, options.answers = None, [*dated, *options.answers]
    code, answer, lines = _check(options, say)
    return code, answer, [say("intake-fetched", file=str(options.file), address=fetched.address), *lines]


def _formats(options: argparse.Namespace, say: Words) -> command.Answer:
    known = intake.formats()
    answer = {"formats": [{"format": each.name, "table": each.table} for each in known]}
    return 0, answer, [f"{each.name}: {each.title(say.language)}" for each in known]


def _check(options: argparse.Namespace, say: Words) -> command.Answer:
    given = command.answers(options)
    reading = intake.read_upload(
        options.file,
        options.file.name,
        intake.tables(DATA),
        reference=_published(DATA),
        as_format=options.as_format,
        answers=given,
    )
    command.check_answers(reading.questions, given)
    answer, told = command.found(reading.questions, reading.problems, say)
    lines = [
        say(
            "intake-checked",
            file=reading.file,
            format=reading.format,
            table=reading.table,
            encoding=reading.encoding,
            rows=reading.rows,
            accepted=reading.accepted.num_rows,
            refused=reading.refused,
        ),
        *([say("intake-decimal", sign=reading.decimal_text(say.language))] if reading.decimal else []),
        *(left_out.text(say.language) for left_out in reading.left_out),
        *told,
    ]
    return int(bool(reading.problems)), _plain(reading) | answer, lines


@functools.cache
def _published(data: Path) -> duckdb.DuckDBPyConnection:
    """The tables that come with the monitor, which a file is compared with, read once."""
    tables, reference = intake.tables(data), duckdb.connect()
    contents = {table.name: intake.read_file(data / table.path) for table in tables}
    rows, _ = intake.read_together(contents, tables, reference)
    for name in (name for name, read in rows.items() if not read.num_rows):
        # A table that only uploads fill says nothing here about which codes there are.
        reference.execute(f"DROP TABLE IF EXISTS {intake.quoted(name)}")
    return reference


def _plain(reading: Reading) -> dict:
    return {
        "format": reading.format,
        "table": reading.table,
        "encoding": reading.encoding,
        "delimiter": reading.delimiter,
        "decimal": reading.decimal,
        "rows": reading.rows,
        "accepted": reading.accepted.num_rows,
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
