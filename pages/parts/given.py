"""What a reader gave and said on the upload page, and what was made of it: one frozen state, passed down."""

import uuid
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field

import intake
import store
from translations import UserError


@dataclass(frozen=True)
class Given:
    """A file that somebody chose, fetched, wrote or mended on the page.

    `id` tells it from every other, also from the same bytes chosen again; they are not hashed at every click.
    """

    name: str
    content: bytes
    id: str = field(default_factory=lambda: uuid.uuid4().hex)


@dataclass(frozen=True)
class Written:
    """A row that the reader wrote for a table, cell by cell, and the file that it became.

    Of a file that comes with another one `cells` are what all its rows have alike.
    """

    file: Given
    table: str
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Said:
    """What the reader said of one file: how it is read, its answers, and the file with their corrections.

    `draft` is a mapping that they may look at again, `meanings` what values stand for (None: not confirmed yet),
    and `besides` are rows and files that are published with it, such as its wave.
    """

    as_format: str | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    mapping: intake.ColumnMapping | None = None
    draft: intake.ColumnMapping | None = None
    meanings: intake.Meanings | None = None
    besides: tuple[Written, ...] = ()
    corrected: Given | None = None


@dataclass(frozen=True)
class Read:
    """A file as read, or what kept it from being read, on what was said of it and on the version `version`.

    `besides` are the files that are published with it, each as read and its bytes.
    """

    file: str
    version: int
    said: Said
    result: intake.Reading | UserError
    besides: tuple[tuple[intake.Reading, bytes], ...] = ()

    @property
    def readings(self) -> tuple[intake.Reading, ...]:
        """Everything that is published together, what its rows name first."""
        return (*(reading for reading, _ in self.besides), self.result)

    @property
    def way(self) -> str:
        """A text that differs wherever the file was read in another way."""
        said = self.said
        besides = [row.file.id for row in said.besides]
        return repr((said.as_format, said.answers, said.mapping, said.meanings, besides))


@dataclass(frozen=True)
class Reviewed:
    """A proposal that somebody looks at: its file, what was said of it, and whether refused rows are left out."""

    proposal: store.Proposal
    file: Given
    told: Said
    leave_out: bool


@dataclass(frozen=True)
class Done:
    """What was done to the store: the newest version since, in words, the file it was done with, the pages on which
    it changed something, and whether it made that version."""

    version: int
    text: str
    file: str | None = None
    pages: tuple[str, ...] = ()
    is_new: bool = True


@dataclass(frozen=True)
class State:
    """The state of the page. `said` is by the id of a file; `preview` is what was asked for, and what is made."""

    chosen: Given | None = None
    fetched: Given | None = None
    written: Written | None = None
    said: Mapping[str, Said] = field(default_factory=dict)
    read: Read | None = None
    preview: tuple[object, Future] | None = None
    done: Done | None = None
    reviewed: Reviewed | None = None

    @property
    def given(self) -> Given | None:
        """What is proposed, else the row that the reader wrote, else the file that they chose, or fetched last."""
        if self.reviewed:
            return self.reviewed.file
        return self.written.file if self.written else self.chosen or self.fetched

    @property
    def told(self) -> Said:
        """What was said of the file at hand."""
        if self.reviewed:
            return self.reviewed.told
        return self.said.get(self.given.id, Said()) if self.given else Said()

    @property
    def is_unanswered(self) -> bool:
        """Whether the file as read asks what only somebody who knows it can answer, and nobody did."""
        asked = self.read.result.questions
        return any(each.to_answer and each.name not in self.told.answers for each in asked)

    @property
    def file(self) -> Given | None:
        """The file at hand, with the reader's corrections."""
        return self.told.corrected or self.given
