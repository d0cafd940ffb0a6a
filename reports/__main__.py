"""`python -m reports preview FILE`: what publishing a file would change, without publishing it;
`python -m reports coverage`: which series each goal has, and how far their figures reach (docs/data.md);
`python -m reports annex`: a page or figures as a document; `python -m reports workbook`: every figure in one file.
`python -m reports formats`: which files can be read (docs/formats.md);
`python -m reports programs`: how programs read the monitor (docs/api.md).

Exit code 0 it could be published, 1 the file has problems, 2 it cannot be read or the command is wrong.
"""

import argparse
import os
import sys
from pathlib import Path

import intake
from intake import command
from reports import annex, programs
from reports.coverage import coverage
from reports.formats import formats
from reports.parts import Writer
from reports.preview import preview
from store import AUTHOR, DATA, NotPublished, Store, here
from translations import UserError, Words

# Where the monitor is read, such as https://monitor.example: written into documents.
ADDRESS = "MONITOR_ADDRESS"


def main(arguments: list[str]) -> int:
    """Do what the arguments say, print it, and give the exit code."""
    return command.run(arguments, _commands)


def _commands(say: Words) -> command.Commands:
    commands = command.Commands("python -m reports", say("reports-help"), say)
    added = commands.add("preview", say("reports-help-preview"), _preview)
    added.add_argument("file", metavar="FILE", type=Path, help=say("store-help-file"))
    names = [known.name for known in intake.formats()]
    added.add_argument("--as", dest="as_format", metavar="FORMAT", choices=names, help=say("store-help-as"))
    command.ask_for_answers(added, say)
    added.add_argument("--leave-out-refused", action="store_true", help=say("store-help-leave-out-refused"))
    commands.add("coverage", say("reports-help-coverage"), _coverage)
    commands.add("formats", say("reports-help-formats"), _formats)
    commands.add("programs", say("reports-help-programs"), _programs)
    added = commands.add("annex", say("reports-help-annex"), _annex)
    what = added.add_mutually_exclusive_group(required=True)
    what.add_argument("--page", default="", help=say("reports-help-page"))
    what.add_argument("--figures", default="", metavar="A,B", help=say("reports-help-figures"))
    added.add_argument("--format", choices=annex.FORMATS, default="docx", help=say("reports-help-format"))
    for each in (added, commands.add("workbook", say("reports-help-workbook"), _workbook)):
        each.add_argument("--version", type=int, help=say("reports-help-version"))
        each.add_argument("--out", metavar="FILE", type=Path, required=True, help=say("reports-help-out"))
    return commands


def _coverage(options: argparse.Namespace, say: Words) -> command.Answer:
    store = Store(here())
    store.publish_published(DATA, AUTHOR)
    text = coverage(store.reading_copy().connection, say)
    return 0, {"text": text}, text.splitlines()


def _formats(options: argparse.Namespace, say: Words) -> command.Answer:
    text = formats(say)
    return 0, {"text": text}, text.splitlines()


def _programs(options: argparse.Namespace, say: Words) -> command.Answer:
    text = programs.markdown(say)
    return 0, {"text": text}, text.splitlines()


def _annex(options: argparse.Namespace, say: Words) -> command.Answer:
    figures = [name for name in options.figures.split(",") if name]
    return _written(options, annex.annex(_writer(options, say), options.format, options.page, figures), say)


def _workbook(options: argparse.Namespace, say: Words) -> command.Answer:
    return _written(options, annex.workbook(_writer(options, say)), say)


def _writer(options: argparse.Namespace, say: Words) -> Writer:
    store = Store(here())
    store.publish_published(DATA, AUTHOR)
    return annex.writer(store.reading_copy(options.version), say, os.environ.get(ADDRESS, "").rstrip("/"))


def _written(options: argparse.Namespace, content: bytes, say: Words) -> command.Answer:
    try:
        options.out.write_bytes(content)
    except OSError as error:
        raise UserError("cannot-write", file=str(options.out), reason=error.strerror) from None
    return 0, {"file": str(options.out), "bytes": len(content)}, [str(options.out)]


def _preview(options: argparse.Namespace, say: Words) -> command.Answer:
    store = Store(here())
    store.publish_published(DATA, AUTHOR)
    given = command.answers(options)
    reading = intake.read_upload(
        options.file,
        options.file.name,
        store.tables,
        reference=store.reading_copy(store.newest()).connection,
        as_format=options.as_format,
        answers=given,
    )
    command.check_answers(reading.questions, given)
    try:
        answer, lines = preview(store, reading, options.leave_out_refused, say)
    except NotPublished as error:
        return command.refused(error, reading.questions, reading.problems, say)
    told, problems = command.found(reading.questions, reading.problems, say)
    return int(bool(reading.problems)), answer | told, [*lines, *problems]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
