"""`python -m intake`: which files can be read, and what is in one and wrong with it.

Exit code 0 nothing is wrong, 1 the file has problems, 2 it cannot be read or the command is wrong. The store is
never opened: codes and earlier figures are those of data/.
"""

import argparse
import json
import sys
from pathlib import Path

import duckdb

import intake
from intake import SERVICES, Problem, Reading
from translations import LANGUAGES, UserError, Words, words

DATA = Path(__file__).parent.parent / "data"


def main(arguments: list[str]) -> int:
    """Do what the arguments say, print it, and give the exit code."""
    language = argparse.ArgumentParser(add_help=False)
    language.add_argument("--lang", default=LANGUAGES[0])
    say = words(language.parse_known_args(arguments)[0].lang)
    options = _parser(say).parse_args(arguments)
    try:
        code, answer, lines = options.command(options, say)
    except UserError as error:
        code, answer, lines = 2, {"error": error.text(say.language)}, []
        print(error.text(say.language), file=sys.stderr)
    if options.json:
        lines = [json.dumps(answer, ensure_ascii=False)]
    for line in lines:
        print(line)
    return code


def _parser(say: Words) -> argparse.ArgumentParser:
    class Parser(argparse.ArgumentParser):
        def error(self, message: str) -> None:
            self.print_usage(sys.stderr)
            self.exit(2, say("intake-wrong-use", reason=message) + "\n")

    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help=say("intake-help-json"))
    common.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0], help=say("intake-help-lang"))
    parser = Parser(prog="python -m intake", description=say("intake-help"))
    commands = parser.add_subparsers(required=True, metavar="formats|check|fetch")
    formats = commands.add_parser("formats", parents=[common], help=say("intake-help-formats"))
    formats.set_defaults(command=_formats)
    check = commands.add_parser("check", parents=[common], help=say("intake-help-check"))
    check.set_defaults(command=_check)
    check.add_argument("file", metavar="FILE", type=Path, help=say("intake-help-file"))
    names = [known.name for known in intake.formats()]
    check.add_argument("--as", dest="as_format", metavar="FORMAT", choices=names, help=say("intake-help-as"))
    fetch = commands.add_parser("fetch", parents=[common], help=say("intake-help-fetch"))
    fetch.set_defaults(command=_fetch)
    fetch.add_argument("publisher", choices=SERVICES, help=say("intake-help-publisher"))
    fetch.add_argument("code", metavar="CODE", help=say("intake-help-code"))
    fetch.add_argument("--out", metavar="FILE", type=Path, help=say("intake-help-out"))
    return parser


def _fetch(options: argparse.Namespace, say: Words) -> tuple[int, dict, list[str]]:
    """Fetch a file, keep it, and check it as any other."""
    fetched = intake.fetch(options.publisher, options.code)
    options.file = options.out or Path(fetched.file)
    options.file.write_bytes(fetched.content)
    options.as_format = None
    code, answer, lines = _check(options, say)
    return code, answer, [say("intake-fetched", file=str(options.file), address=fetched.address), *lines]


def _formats(options: argparse.Namespace, say: Words) -> tuple[int, dict, list[str]]:
    known = intake.formats()
    answer = {"formats": [{"format": each.name, "table": each.table} for each in known]}
    return 0, answer, [f"{each.name}: {each.title(say.language)}" for each in known]


def _check(options: argparse.Namespace, say: Words) -> tuple[int, dict, list[str]]:
    tables = intake.tables(DATA)
    with duckdb.connect() as reference:
        contents = {table.name: intake.read_file(DATA / table.path) for table in tables}
        for name, rows in intake.check(contents, tables).items():
            # A table that only uploads fill says nothing here about which codes there are.
            if rows.num_rows:
                reference.register("rows", rows)
                reference.execute(f"CREATE TABLE {intake.quoted(name)} AS FROM rows")
        reading = intake.read_upload(
            options.file, options.file.name, tables, reference=reference, as_format=options.as_format
        )
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
        *(left_out.text(say.language) for left_out in reading.left_out),
        *(question.text(say.language) for question in reading.questions if question.proposed is None),
        *(problem.text(say.language) for problem in reading.problems),
    ]
    return int(bool(reading.problems)), _plain(reading, say.language), lines


def _plain(reading: Reading, language: str) -> dict:
    return {
        "format": reading.format,
        "table": reading.table,
        "encoding": reading.encoding,
        "delimiter": reading.delimiter,
        "decimal": reading.decimal,
        "rows": reading.rows,
        "accepted": reading.accepted.num_rows,
        "problems": [_plain_problem(problem, language) for problem in reading.problems],
    }


def _plain_problem(problem: Problem, language: str) -> dict:
    return {
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "rule": problem.rule,
        "message": problem.text(language),
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
