"""What `python -m intake` and `python -m store` share: the language, JSON or lines, errors and exit codes."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable

from intake.problems import Problem
from translations import LANGUAGES, UserError, Words, words

# Of a command: its exit code, what it prints as JSON, and otherwise as lines.
Answer = tuple[int, dict, list[str]]


class Commands:
    """The commands of one program, with their help in the language of `say`."""

    def __init__(self, program: str, description: str, say: Words) -> None:
        class Parser(argparse.ArgumentParser):
            def error(self, message: str) -> None:
                self.print_usage(sys.stderr)
                self.exit(2, say("command-wrong-use", reason=message) + "\n")

        self._common = Parser(add_help=False)
        self._common.add_argument("--json", action="store_true", help=say("command-help-json"))
        self._common.add_argument(
            "--lang", choices=LANGUAGES, default=LANGUAGES[0], help=say("command-help-lang")
        )
        self.parser = Parser(prog=program, description=description)
        self._commands = self.parser.add_subparsers(required=True)

    def add(
        self, name: str, help_text: str, answer: Callable[[argparse.Namespace, Words], Answer]
    ) -> argparse.ArgumentParser:
        """A command, to add its own arguments to."""
        added = self._commands.add_parser(name, parents=[self._common], help=help_text)
        added.set_defaults(command=answer)
        self._commands.metavar = "|".join(self._commands.choices)
        return added


def run(
    arguments: list[str],
    commands: Callable[[Words], Commands],
    refusals: tuple[type[UserError], ...] = (),
) -> int:
    """Do what the arguments say, print it, and give the exit code: that of the command, or when it raises a
    UserError 1 for one of `refusals` and 2 for any other.
    """
    language = argparse.ArgumentParser(add_help=False)
    language.add_argument("--lang", default=LANGUAGES[0])
    say = words(language.parse_known_args(arguments)[0].lang)
    options = commands(say).parser.parse_args(arguments)
    try:
        code, answer, lines = options.command(options, say)
    except UserError as error:
        code = 1 if isinstance(error, refusals) else 2
        answer, lines = {"error": error.text(say.language)}, []
        print(error.text(say.language), file=sys.stderr)
    if options.json:
        lines = [json.dumps(answer, ensure_ascii=False)]
    for line in lines:
        print(line)
    return code


def plain(problems: Iterable[Problem], language: str) -> list[dict]:
    """The problems of a file for JSON."""
    return [
        {
            "row": problem.row,
            "column": problem.column,
            "value": problem.value,
            "rule": problem.rule,
            "message": problem.text(language),
        }
        for problem in problems
    ]
