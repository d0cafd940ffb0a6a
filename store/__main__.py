"""`python -m store`: the versions, what is in one, whether all are whole, and a table as CSV.

Exit code 0 done, 1 the store has faults, 2 wrong use or a store that cannot be read.
"""

import argparse
import csv
import json
import sys
from dataclasses import asdict
from pathlib import Path

from intake import quoted
from store import Store, Version, home
from translations import LANGUAGES, UserError, Words, words


def main(arguments: list[str]) -> int:
    """Do what the arguments say, print it, and give the exit code."""
    language = argparse.ArgumentParser(add_help=False)
    language.add_argument("--lang", default=LANGUAGES[0])
    say = words(language.parse_known_args(arguments)[0].lang)
    options = _parser(say).parse_args(arguments)
    try:
        code, answer, lines = options.command(Store(home()), options, say)
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
            self.exit(2, say("store-wrong-use", reason=message) + "\n")

    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help=say("store-help-json"))
    common.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0], help=say("store-help-lang"))
    parser = Parser(prog="python -m store", description=say("store-help"))
    commands = parser.add_subparsers(required=True, metavar="versions|show|verify|export")

    def command(name: str, answer) -> argparse.ArgumentParser:
        added = commands.add_parser(name, parents=[common], help=say(f"store-help-{name}"))
        added.set_defaults(command=answer)
        return added

    command("versions", _versions)
    show = command("show", _show)
    show.add_argument("version", metavar="VERSION", type=int, help=say("store-help-version"))
    command("verify", _verify)
    export = command("export", _export)
    export.add_argument("table", metavar="TABLE", help=say("store-help-table"))
    export.add_argument("--version", metavar="N", type=int, help=say("store-help-version"))
    export.add_argument("--out", metavar="FILE", type=Path, required=True, help=say("store-help-out"))
    return parser


def _versions(store: Store, options: argparse.Namespace, say: Words) -> tuple[int, dict, list[str]]:
    versions = store.versions()
    lines = [line for version in versions for line in _described(version, say)]
    answer = {"versions": [_plain(version) for version in versions]}
    return 0, answer, lines or [say("store-no-versions")]


def _show(store: Store, options: argparse.Namespace, say: Words) -> tuple[int, dict, list[str]]:
    version = store.version(options.version)
    parts = [
        say("store-part-line", table=part.table, rows=part.rows, file=part.file, hash=part.file_hash)
        for part in version.parts
    ]
    answer = _plain(version) | {"tables": [asdict(part) for part in version.parts]}
    return 0, answer, _described(version, say) + parts


def _verify(store: Store, options: argparse.Namespace, say: Words) -> tuple[int, dict, list[str]]:
    count, faults = len(store.versions()), [fault.text(say.language) for fault in store.verify()]
    return int(bool(faults)), {"versions": count, "faults": faults}, faults or [_whole(count, say)]


def _whole(count: int, say: Words) -> str:
    return say("store-verified", versions=count) if count else say("store-no-versions")


def _export(store: Store, options: argparse.Namespace, say: Words) -> tuple[int, dict, list[str]]:
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
    try:
        with options.out.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *rows])
    except OSError as error:
        raise UserError("store-not-exported", file=str(options.out)) from error
    answer = {
        "table": options.table,
        "version": copy.version,
        "rows": len(rows),
        "file": str(options.out),
    }
    return 0, answer, [say("store-exported", **answer | {"version": str(copy.version)})]


def _described(version: Version, say: Words) -> list[str]:
    line = say(
        "store-version-line",
        version=str(version.version),
        date=say.date(version.published_at.date()),
        author=version.author,
        tables=len(version.tables),
        rows=version.rows,
    )
    return [line, *([say("store-version-note", note=version.note)] if version.note else [])]


def _plain(version: Version) -> dict:
    return {
        "version": version.version,
        "author": version.author,
        "note": version.note,
        "published_at": version.published_at.isoformat(timespec="seconds"),
        "tables": list(version.tables),
        "rows": version.rows,
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
