"""What the commands share: the language, JSON or lines, errors and exit codes, and how they are broken off."""

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

from intake.problems import Problem, Question, cause_text, causes
from intake.publishers.series import INDICATOR_OF
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
    code = 0
    with breaking_off(say("command-broken-off")), _nobody_reading():
        options = commands(say).parser.parse_args(arguments)
        try:
            code, answer, lines = options.command(options, say)
        except UserError as error:
            code = 1 if isinstance(error, refusals) else 2
            # What keeps a file from being read may be an open question, such as which sheet is meant.
            questions = getattr(error, "questions", ())
            answer, lines = {"error": error.text(say.language)}, asked(questions, say)
            if questions:
                answer |= found(questions, (), say)[0]
            print(error.text(say.language), file=sys.stderr)
        if options.json:
            lines = [json.dumps(answer, ensure_ascii=False)]
        for line in lines:
            print(line)
    return code


@contextmanager
def breaking_off(sentence: str) -> Iterator[None]:
    """Ctrl+C and SIGTERM end the block with this sentence and the exit code that shells give (130, 143)."""
    received: list[int] = []

    def stop(number: int, frame: object) -> None:
        received.append(number)
        raise KeyboardInterrupt

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    except BaseException:
        # DuckDB turns the interruption of a statement into an error of its own.
        if not received:
            raise
        print(sentence, file=sys.stderr)
        raise SystemExit(128 + received[0]) from None
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _nobody_reading() -> Iterator[None]:
    """Who reads the output may stop, as `head` does; what was left to print is dropped, and the block with it."""
    try:
        try:
            yield
        finally:
            print(end="", flush=True)
    except BrokenPipeError:
        # Python flushes once more as it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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


def ask_for_answers(parser: argparse.ArgumentParser, say: Words) -> None:
    """The argument with which a command takes answers to the questions of a file."""
    parser.add_argument(
        "--set",
        dest="answers",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help=say("command-help-set"),
    )


def answers(options: argparse.Namespace) -> dict[str, str]:
    """The answers that were given, by the name of their question; several to one question on lines of their own.

    Raises UserError for one that is not written as NAME=VALUE.
    """
    given: dict[str, str] = {}
    for text in options.answers:
        # The code of a series may hold the sign, the code of an indicator never does.
        name, sign, value = text.rpartition("=") if text.startswith(INDICATOR_OF) else text.partition("=")
        if not sign:
            raise UserError("command-not-an-answer", answer=text)
        given[name] = f"{given[name]}\n{value}" if name in given else value
    return given


def check_answers(questions: Iterable[Question], given: Mapping[str, str]) -> None:
    """Raises UserError for an answer to what the file does not ask, or that is not among the choices."""
    asked = {question.name: question for question in questions}
    for name, answer in given.items():
        question = asked.get(name)
        if question is None:
            raise UserError("command-other-question", name=name, names=", ".join(asked) or "–")
        fits = question.proposed is not None if question.several else answer in question.choices
        if question.choices and not fits:
            choices = ", ".join(question.choices)
            raise UserError("command-other-choice", answer=answer, name=name, choices=choices)


def found(questions: Iterable[Question], problems: Iterable[Problem], say: Words) -> tuple[dict, list[str]]:
    """What a file asks and what is wrong with it, for JSON and as lines."""
    questions, problems = list(questions), list(problems)
    answer = {
        "questions": [{"name": each.name, "choices": list(each.choices)} for each in questions],
        "problems": plain(problems, say.language),
    }
    return answer, [*asked(questions, say), *(cause_text(cause, say.language) for cause in causes(problems))]


def refused(
    error: UserError, questions: Iterable[Question], problems: Iterable[Problem], say: Words
) -> Answer:
    """The answer of a command that publishes nothing: why not, and what it found in the file."""
    print(error.text(say.language), file=sys.stderr)
    answer, lines = found(questions, problems, say)
    return 1, {"error": error.text(say.language), **answer}, lines


def asked(questions: Iterable[Question], say: Words) -> list[str]:
    """Each question of a file: what is taken for granted, or every answer that is possible."""
    lines = []
    for question in questions:
        text = question.text(say.language)
        if question.proposed is not None:
            called = ", ".join(question.label(each, say.language) for each in question.proposed.split("\n"))
            lines.append(say("command-answered", question=text, name=question.name, answer=called))
            continue
        lines.append(say("command-asked", question=text, name=question.name))
        lines += [
            say("command-choice", choice=choice, label=question.label(choice, say.language))
            for choice in question.choices
        ]
    return lines
