"""Many series from their publishers at once, each read and checked as an upload is."""

import hashlib
import io
import os
import threading
import zipfile
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from datetime import date

import duckdb
import pyarrow as pa

from intake.checked import Reading
from intake.publishers.places import places
from intake.publishers.services import SERVICES, Fetched
from intake.read import read_upload
from intake.schema import Table
from translations import UserError

AT_ONCE = 8
AT_ONE_PUBLISHER = 4  # requests, so that nobody is a burden
# A process of its own for each file takes longer than the reading. An answer of this size cannot fill the memory,
# and it is read as text: a workbook is opened apart.
SMALL = 5_000_000  # bytes
FORMAT = "fetched"


@dataclass(frozen=True)
class Wanted:
    """A dataset of a publisher's service, and the indicators whose series are in it."""

    service: str
    dataset: str
    indicators: tuple[str, ...]


@dataclass(frozen=True)
class Came:
    """What came of it: the file as read, or why there is none."""

    wanted: Wanted
    fetched: Fetched | None = None
    reading: Reading | None = None
    error: UserError | None = None


def fetch_all(
    wanted: Sequence[Wanted],
    tables: Iterable[Table],
    reference: duckdb.DuckDBPyConnection,
    today: date,
    progress: Callable[[int, int], object] = lambda done, total: None,
) -> list[Came]:
    """Ask for all at once and check what comes; in the order of `wanted`, a failure beside the others.

    `reference` is an open reading copy. A publisher that cannot be reached is not asked again. `progress` is told,
    in this thread, how many of how many are done.
    """
    run = _Run(tuple(tables), reference, today)
    found: dict[int, Came] = {}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        waiting = {pool.submit(run.came, each): place for place, each in enumerate(wanted)}
        for done, future in enumerate(as_completed(waiting), 1):
            found[waiting[future]] = future.result()
            progress(done, len(wanted))
    return [found[place] for place in range(len(wanted))]


class _Run:
    def __init__(self, tables: tuple[Table, ...], reference: duckdb.DuckDBPyConnection, today: date) -> None:
        self.tables, self.reference, self.today = tables, reference, today
        self.places = places(reference)
        self.turns = {name: threading.Semaphore(AT_ONE_PUBLISHER) for name in SERVICES}
        # More would only wait for each other: a file is read by the processor alone.
        self.readers = threading.Semaphore(os.cpu_count() or 1)
        self.unreachable: dict[str, UserError] = {}

    def came(self, wanted: Wanted) -> Came:
        service = SERVICES[wanted.service]
        try:
            with self.turns[wanted.service]:
                if wanted.service in self.unreachable:
                    raise self.unreachable[wanted.service]
                fetched = service.file(service.root, wanted.dataset, self.places)
        except UserError as error:
            if error.key == "fetch-offline":
                self.unreachable[wanted.service] = error
            return Came(wanted, error=error)
        try:
            with self.readers:
                return Came(wanted, fetched, self._read(wanted, fetched))
        except UserError:
            # Such as a page of a publisher that is being maintained.
            error = UserError("fetch-nonsense", publisher=wanted.service, code=wanted.dataset)
            return Came(wanted, error=error)

    def _read(self, wanted: Wanted, fetched: Fetched) -> Reading:
        # What a service answers today is the state of the series on this day, which is what an edition is.
        edition = f"{fetched.edition or self.today}"
        reading = self._read_with(fetched, {})
        asked = {question.name: question for question in reading.questions}
        answers = {}
        if "edition" in asked and asked["edition"].proposed == f"{self.today}":
            answers["edition"] = edition
        if (open_one := asked.get("indicator")) and open_one.proposed is None and len(wanted.indicators) == 1:
            answers["indicator"] = wanted.indicators[0]
        return self._read_with(fetched, answers) if answers else reading

    def _read_with(self, fetched: Fetched, answers: dict[str, str]) -> Reading:
        # Each thread asks the reading copy by a cursor of its own.
        with self.reference.cursor() as reference:
            return read_upload(
                fetched.content,
                fetched.file,
                self.tables,
                reference=reference,
                answers=answers,
                today=f"{self.today}",
                apart=len(fetched.content) > SMALL or fetched.content[:2] == b"PK",
            )


def bundle(came: Sequence[Came], rows: Sequence[pa.Table], name: str) -> tuple[Reading, bytes]:
    """One reading of these rows, some of each file, and the bytes to keep: a ZIP of the files as they came.

    came: files that were read, at least one.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as folder:
        for each in came:
            # Without the time of day, so that the same files are the same bytes.
            entry = zipfile.ZipInfo(f"{each.wanted.service}/{each.fetched.file}")
            folder.writestr(entry, each.fetched.content, zipfile.ZIP_DEFLATED)
    content = packed.getvalue()
    accepted = pa.concat_tables(rows)
    reading = replace(
        came[0].reading,
        file=name,
        file_hash=hashlib.sha256(content).hexdigest(),
        format=FORMAT,
        rows=accepted.num_rows,
        accepted=accepted,
        accepted_rows=pa.array(range(accepted.num_rows), pa.int64()),
        refused=0,
        problems=(),
        questions=(),
        left_out=(),
    )
    return reading, content
