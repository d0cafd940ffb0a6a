"""An upload becomes a version, or a reading copy that shows what it would be."""

import csv
import io
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa

from intake import Reading, Table
from store import audit, manifest, originals, proposals, references, rows
from store.bucket import Bucket
from store.duck import columns_of_tables
from store.folder import Folder
from store.hashes import hash_of
from store.lake import Lake
from store.manifest import Part
from store.proposals import Approval
from translations import UserError


class NotPublished(UserError):  # noqa: N818 - a finding about the publication, like its base
    """Nothing was published or undone: something is to be looked at, confirmed or chosen first."""


# A file as read, and its bytes.
Delivered = tuple[Reading, bytes | Path]


@dataclass(frozen=True)
class Publication:
    """Who publishes, why, and what was confirmed.

    `on_version` is the version whose preview was seen: nothing at all may have been published since.
    `checked_on` is the version with which the file was compared (None: the newest when asked): nobody may
    have changed the rows that it replaces since. `approval` is the proposal that is published, if it is one.
    """

    author: str
    note: str
    on_version: int | None = None
    checked_on: int | None = None
    accept_warnings: bool = False
    leave_out_refused: bool = False
    approval: Approval | None = None


def publish_upload(
    lake: Lake, tables: Iterable[Table], delivery: Sequence[Delivered], asked: Publication
) -> int:
    """Publish files as read in one version: their rows, bytes and manifest, all or nothing. Gives the version.

    A file comes before those that name its rows.
    """
    approval = asked.approval
    audit.check_signed(lake, approval.by if approval else asked.author, asked.note)
    for reading, _ in delivery:
        accepted_rows(reading, asked.leave_out_refused)
        if reading.warnings and not asked.accept_warnings:
            raise NotPublished("store-warnings", file=reading.file, count=len(reading.warnings))
    checked_on = asked.checked_on or asked.on_version
    if checked_on is None:
        checked_on = lake.read(manifest.newest)
    with lake.writing() as connection:
        head = manifest.newest(connection)
        if asked.on_version not in (None, head):
            raise NotPublished("store-published-meanwhile", seen=str(asked.on_version), newest=str(head))
        found = [
            (described(connection, tables, reading), reading, original) for reading, original in delivery
        ]
        # Everything is compared before the first row is replaced.
        known = [_compare(connection, table, reading, checked_on, head) for table, reading, _ in found]
        if None not in known:
            raise NotPublished("store-file-twice", file=delivery[-1][0].file, version=str(known[-1]))
        parts = [_bring(lake.place.data, connection, *each, head + 1) for each in found]
        if approval:
            proposals.approve(connection, approval, head + 1)
        data = lake.place.data
        manifest.seal(connection, data, head + 1, asked.author, asked.note, parts, approval=approval)
    return head + 1


def _compare(
    connection: duckdb.DuckDBPyConnection, table: Table, reading: Reading, checked_on: int, head: int
) -> int | None:
    """The version that this very file brought before, when it would change nothing now.

    Raises NotPublished when somebody changed since what it replaces, UserError when a key is there twice.
    """
    connection.register("incoming", reading.accepted)
    wanted = f"(SELECT {rows.unit(table)} FROM incoming)"
    later = rows.withdrawn_since(connection, table, checked_on) or rows.changed_since(
        connection, table, wanted, checked_on, head
    )
    if later is not None:
        raise NotPublished("store-rows-changed-meanwhile", file=reading.file, version=str(later))
    references.check_keys(connection, table, "incoming")
    same = _published_before(connection, table, reading.file_hash)
    return None if same is None or _changes_something(connection, table, reading.adds) else same


def _bring(
    data: Folder | Bucket,
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    reading: Reading,
    original: bytes | Path,
    version: int,
) -> Part:
    """The rows of a file in the lake, its bytes kept, and what the manifest says of it."""
    with ThreadPoolExecutor(1) as beside:
        kept = beside.submit(_keep, data, reading, original)
        rows.replace(connection, rows.in_lake(table.name), table, reading.accepted, version, reading.adds)
        references.check_known(connection, table, "incoming")
    return Part(
        table=table.name,
        file=reading.file,
        file_hash=reading.file_hash,
        rows=reading.accepted.num_rows,
        format=reading.format,
        refused=reading.refused,
        refused_hash=kept.result(),
    )


def _keep(data: Folder | Bucket, reading: Reading, original: bytes | Path) -> str | None:
    """Keep the file, and the lines that it was not published with: gives their SHA-256, if there are any.

    Raises NotPublished when the file is not the one that was read.
    """
    if hash_of(original) != reading.file_hash:
        raise NotPublished("store-file-differs", file=reading.file)
    originals.keep(data, original, reading.file_hash)
    if not reading.refused:
        return None
    lines = refused_lines(reading)
    digest = hash_of(lines)
    originals.keep(data, lines, digest)
    return digest


def accepted_rows(reading: Reading, leave_out_refused: bool) -> pa.Table:
    """The rows to publish. Raises UserError when there are none, or some are refused and that is not settled."""
    if not reading.accepted.num_rows:
        raise NotPublished("store-nothing-accepted", file=reading.file)
    if reading.refused and not leave_out_refused:
        raise NotPublished("store-rows-refused", file=reading.file, count=reading.refused)
    return reading.accepted


def described(cursor: duckdb.DuckDBPyConnection, tables: Iterable[Table], reading: Reading) -> Table:
    """The table that a reading is about. Raises UserError when the store does not have it in that form."""
    columns = columns_of_tables(cursor).get(reading.table, ())
    if [name for name, _ in columns] != [*reading.accepted.column_names, "publication"]:
        raise UserError("store-other-columns", table=reading.table)
    return next(table for table in tables if table.name == reading.table)


def refused_lines(reading: Reading) -> bytes:
    """The lines of the file of which not everything became a row, as CSV: their row, the rules and the cells."""
    rules: dict[int, list[str]] = {}
    for problem in reading.errors:
        rules.setdefault(problem.row, []).append(problem.rule)
    left_out = np.setdiff1d(reading.original.numbers, reading.accepted_rows)
    lines = reading.original.of([*left_out.tolist(), *rules])
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["#", "rules", *lines.column_names[1:]])
    for number, *cells in zip(*(column.to_pylist() for column in lines.columns), strict=True):
        writer.writerow([number, " ".join(dict.fromkeys(rules.get(number, ()))), *cells])
    return text.getvalue().encode()


def _published_before(cursor: duckdb.DuckDBPyConnection, table: Table, file_hash: str) -> int | None:
    """The last version that this very file brought."""
    ((version,),) = cursor.execute(
        """
        SELECT max(version)
        FROM lake.monitor.publications
        WHERE table_name = $table AND file_hash = $file_hash
        """,
        {"table": table.name, "file_hash": file_hash},
    ).fetchall()
    return version


def _changes_something(connection: duckdb.DuckDBPyConnection, table: Table, adds: bool) -> bool:
    unit = rows.unit(table, adds)
    now = f"""
        SELECT * EXCLUDE publication
        FROM {rows.in_lake(table.name)}
        WHERE ({unit}) IN (SELECT {unit} FROM incoming)
        """
    ((changes,),) = connection.execute(
        f"SELECT EXISTS ((FROM incoming EXCEPT ({now})) UNION ALL (({now}) EXCEPT FROM incoming))"
    ).fetchall()
    return changes
