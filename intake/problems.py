"""What is said of a file in the reader's language: what is wrong, what it leaves open, what is passed over."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from intake import spreadsheet
from translations import UserError, Words, words

SHOWN = 300  # characters of a value in a message
ROWS = 3  # rows with the same fault that are named
CODED = ("pattern", "kvk_number", "sbi")  # rules of columns whose digits are no number
# Characters that cannot be seen, and blanks that look like another; in a message they are named.
UNSEEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff]"
)


@dataclass(frozen=True)
class Problem:
    """One thing to mend. `row` counts as the spreadsheet does (the header is row 1); `rule` is a code.

    `severity` is "error", which refuses the row, or "warning", which is to be confirmed.
    """

    table: str
    row: int
    column: str | None
    value: str | None
    rule: str
    values: Mapping[str, str] = field(default_factory=dict)
    severity: str = "error"

    @property
    def message_key(self) -> str:
        """The message of the rule, or of what a spreadsheet made of the cell, which says more."""
        if self.value and spreadsheet.error_code(self.value):
            return "problem-spreadsheet-error"
        if self.value and self.rule in CODED and re.fullmatch(spreadsheet.POWER_OF_TEN, self.value.strip()):
            return "problem-lost-digits"
        if self.rule == "column_unknown" and not self.column:
            return "problem-column-nameless"
        # What has not the form of a code is none of the codes that there are.
        if self.rule == "pattern" and "table" in self.values:
            return "problem-reference"
        return "problem-" + self.rule.replace("_", "-")

    def reason(self, language: str) -> str:
        """What is wrong and how to mend it."""
        values = {name: shortened(value) for name, value in self.values.items()}
        values |= {"error": spreadsheet.error_code(self.value or "") or "other"}
        if self.rule == "enum":
            codes = self.values.get("expected", "").split(", ")
            named = (coded(self.column or "", code, words(language)) for code in codes)
            values["expected"] = shortened(", ".join(named))
        if self.message_key == "problem-reference":
            table = self.values.get("table", self.values.get("expected", ""))
            name = f"table-{table}"
            values["expected"] = words(language)(name) if name in words(language) else table
            values["nearest"] = values.get(f"nearest_{language}", "none")
        column, value = shortened(self.column or ""), shortened(self.value or "")
        return words(language)(self.message_key, column=column, value=value, **values)

    def text(self, language: str) -> str:
        """Where it is, what is wrong and how to mend it, in one sentence or two."""
        return cause_text([self], language)


def causes(problems: Iterable[Problem]) -> list[list[Problem]]:
    """The problems that say the same, together."""
    alike: dict[object, list[Problem]] = {}
    for problem in problems:
        same = (problem.rule, problem.column, problem.value, problem.severity, *problem.values.items())
        alike.setdefault((problem.table, *same), []).append(problem)
    return [*alike.values()]


def cause_text(cause: Sequence[Problem], language: str) -> str:
    """Where problems that say the same are, what is wrong and how to mend it."""
    say, first = words(language), cause[0]
    place = "problem-at-row" if not first.column else "problem-at-cell"
    column, rows, reason = shortened(first.column or ""), rows_text(cause, say), first.reason(language)
    return say(place, table=first.table, rows=rows, count=len(cause), column=column, reason=reason)


def rows_text(cause: Sequence[Problem], say: Words) -> str:
    """The rows of problems that say the same: the first few, and how many more."""
    rows = [str(problem.row) for problem in cause]
    if len(rows) <= ROWS:
        return ", ".join(rows)
    return say("problem-rows-more", rows=", ".join(rows[:ROWS]), count=len(rows) - ROWS)


@dataclass(frozen=True)
class Question:
    """What a file does not tell. `name` is the key of the answer, which is one of the codes `choices`, or any
    text where there are none; `proposed` is the answer taken for granted until another one is given.

    A question without a proposal is open: its rows are refused (rule `unanswered`) until it is answered.
    `values` are the words that `text` needs. With `to_answer` the proposal only counts where nobody can be asked:
    a page publishes nothing until somebody answers.
    `values` are the words that `text` needs. `labels` are what choices are called: in one word for every language,
    or by language. Of a question with `several` answers each stands on a line of its own.
    """

    name: str
    choices: tuple[str, ...] = ()
    proposed: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    to_answer: bool = False
    labels: Mapping[str, str | Mapping[str, str]] = field(default_factory=dict)
    several: bool = False

    @property
    def about(self) -> str:
        """What is asked, without which of several things it is asked about."""
        return self.name.split(":")[0]

    def text(self, language: str) -> str:
        say = words(language)
        if self.about != self.name:
            return say(f"question-{self.about}-of", **self.values)
        return say(f"question-{self.name}", **self.values)

    def label(self, choice: str, language: str) -> str:
        """What a choice is called; a code that nothing is known of stays as it is."""
        say, known = words(language), self.labels.get(choice, "")
        called = known if isinstance(known, str) else known.get(language, choice)
        if called:
            return called
        if not choice:
            return say("choice-total")
        return say(f"choice-{choice}") if f"choice-{choice}" in say else choice


@dataclass(frozen=True)
class LeftOut:
    """Rows or cells of the file that the table is not about, such as other countries. `reason` is a code, `values`
    what more can be told of them."""

    reason: str
    count: int
    values: Mapping[str, str | int] = field(default_factory=dict)

    def text(self, language: str) -> str:
        message = f"left-out-{self.reason.replace('_', '-')}"
        more = f"{message}-of"
        return words(language)(more if self.values else message, count=self.count, **self.values)


def code_name(column: str, code: str, say: Words) -> str:
    """What a code of a column means; empty where the codes of the column have no names."""
    # Fluent tells a number from a text.
    value = int(code) if code.isdigit() else code
    return say(f"code-{column}", code=value) if f"code-{column}" in say else ""


def coded(column: str, code: str, say: Words) -> str:
    """A code with its meaning, where it has one."""
    name = code_name(column, code, say)
    return f"{code} ({name})" if name else code


def shortened(text: str) -> str:
    """A text that fits in a message, with its invisible characters named."""
    text = text if len(text) <= SHOWN else text[:SHOWN] + "…"
    return UNSEEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


class ProblemsFound(UserError):  # noqa: N818 - a finding about the file, like its base
    """Files that were refused: every problem of every file, at once."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("problems-found", count=len(problems))
        self.problems = tuple(problems)

    def text(self, language: str) -> str:
        return "\n".join([super().text(language), *(problem.text(language) for problem in self.problems)])
