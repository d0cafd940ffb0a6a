"""What kind of file it is and how its text is encoded, before a single row is read."""

import codecs
import mmap
import os
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from translations import UserError

# First bytes of files that are no text, whatever their name says.
MAGIC = {
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"RIFF": "RIFF",
    b"%PDF": "PDF",
    b"PK\x03\x04": "ZIP",
    b"PK\x05\x06": "ZIP",
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"7z\xbc\xaf\x27\x1c": "7-Zip",
    b"Rar!": "RAR",
    b"\xd0\xcf\x11\xe0": "XLS",
    b"PAR1": "Parquet",
    b"ARROW1": "Arrow",
    b"SQLite format 3\x00": "SQLite",
    b"\x7fELF": "ELF",
    b"{\\rtf": "RTF",
}
MARKUP = {b"<!doctype": "HTML", b"<html": "HTML", b"<?xml": "XML", b"{": "JSON", b"[": "JSON"}
BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32",  # begins as UTF-16 does, so it is tried first
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
BLOCK = 1 << 20
# A letter as UTF-8 writes it, or any other byte that is not ASCII.
NOT_ASCII = re.compile(
    rb"([\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})|[\x80-\xff]"
)
WORKBOOK = "xlsx"
WORKBOOKS = (WORKBOOK, "ods", "xls")
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"
# Names of streams in Microsoft's old container of files.
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
OLD_WORKBOOK = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))


@dataclass(frozen=True)
class Limits:
    """What reading one file may cost: bytes of the file, bytes of memory and seconds of the child process."""

    file_bytes: int = 4_000_000_000
    memory_bytes: int = 4_000_000_000
    seconds: int = 600

    @classmethod
    def from_environment(cls) -> "Limits":
        """The default, with `MONITOR_FILE_MB` (millions of bytes) as the largest file."""
        megabytes = os.environ.get("MONITOR_FILE_MB", "")
        return cls(file_bytes=int(megabytes) * 1_000_000) if megabytes.isdigit() else cls()


def check_size(size: int, file_name: str, limits: Limits) -> None:
    """Raises UserError when a file of so many bytes is empty or too large."""
    if size == 0:
        raise UserError("upload-empty", file=file_name)
    if size > limits.file_bytes:
        megabytes = {"size": -(-size // 1_000_000), "limit": limits.file_bytes // 1_000_000}
        raise UserError("upload-too-large", file=file_name, **megabytes)


def encoding_of(path: Path, file_name: str) -> str:
    """`utf-8`, `utf-16-le`, `utf-16-be`, `windows-1252`, or the kind of a workbook, one of WORKBOOKS.

    Raises UserError for anything else: another kind of file, a NUL, or bytes that no known encoding has.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        head = data[:4096]
        kind = _kind(head)
        if kind == "XLS" and data.find(ENCRYPTED) >= 0:
            raise UserError("upload-password", file=file_name)
        if kind in ("ZIP", "XLS") and (workbook := _workbook(path, data)):
            return workbook
        if kind:
            raise UserError("upload-other-kind", file=file_name, kind=kind)
        marked = [encoding for mark, encoding in BYTE_ORDER_MARKS.items() if head.startswith(mark)]
        encoding = marked[0] if marked else _wide(head) or "utf-8"
        if encoding == "utf-32":
            raise UserError("upload-encoding", file=file_name)
        if not encoding.startswith("utf-16"):
            nul = data.find(b"\0")
            if nul >= 0:
                raise UserError("upload-nul", file=file_name, row=_line(data, nul))
        if _decodes(data, encoding):
            return encoding
        if encoding == "utf-8" and not marked:
            _check_not_mixed(data, file_name)
            if _decodes(data, "windows-1252"):
                return "windows-1252"
        raise UserError("upload-encoding", file=file_name)


def write_utf8(path: Path, encoding: str, target: Path, file_name: str) -> Path:
    """The text of a file as UTF-8 without byte order mark: the file itself where it is that already.

    Raises UserError when the text holds a NUL or is nothing but blanks.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        mark = next((m for m in BYTE_ORDER_MARKS if data[:4].startswith(m)), b"")
        marked = len(mark)
        while mark and data[marked : marked + len(mark)] == mark:  # some programs write a second one
            marked += len(mark)
        if not any(block.strip() for block in _blocks(data, marked)):
            raise UserError("upload-empty", file=file_name)
        if encoding == "utf-8" and not marked:
            return path
        decoder = codecs.getincrementaldecoder(encoding)()
        row = 1
        with target.open("wb") as out:
            for block in _blocks(data, marked):
                text = decoder.decode(block)
                if "\0" in text:
                    raise UserError(
                        "upload-nul", file=file_name, row=row + text[: text.index("\0")].count("\n")
                    )
                row += text.count("\n")
                out.write(text.encode("utf-8"))
    return target


def _check_not_mixed(data: mmap.mmap, file_name: str) -> None:
    """Raises UserError for UTF-8 with some other bytes in it: as Windows-1252 its letters would be nonsense."""
    strays, letters, first = 0, 0, None
    for found in NOT_ASCII.finditer(data):
        if found[1]:
            letters += 1
        else:
            strays += 1
            first = found.start() if first is None else first
    if letters >= strays:
        raise UserError("upload-encoding-mixed", file=file_name, row=_line(data, first or 0))


def _kind(head: bytes) -> str | None:
    start = head.removeprefix(codecs.BOM_UTF8).lstrip().lower()
    markup = next((kind for mark, kind in MARKUP.items() if start.startswith(mark)), None)
    return next((kind for magic, kind in MAGIC.items() if head.startswith(magic)), markup)


def _workbook(path: Path, data: mmap.mmap) -> str | None:
    """The kind of workbook, if it is one of those that can be read."""
    if data[:2] != b"PK":
        return "xls" if any(data.find(name) >= 0 for name in OLD_WORKBOOK) else None
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if "xl/workbook.xml" in names:
                return WORKBOOK
            return (
                "ods" if "mimetype" in names and archive.read("mimetype").startswith(OPEN_DOCUMENT) else None
            )
    except (zipfile.BadZipFile, zlib.error, NotImplementedError):
        return None


def _wide(head: bytes) -> str | None:
    """UTF-16 that does not say so: nearly every second byte of Latin text is a NUL, the others never."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) * 0.4 and not even:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) * 0.4 and not odd else None


def _decodes(data: mmap.mmap, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for block in _blocks(data, 0):
            # ASCII, behind a whole letter, is UTF-8 as it stands; to see so takes a tenth of decoding it.
            if encoding != "utf-8" or decoder.getstate()[0] or not block.isascii():
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _blocks(data: mmap.mmap, start: int) -> Iterator[bytes]:
    return (data[place : place + BLOCK] for place in range(start, len(data), BLOCK))


def _line(data: mmap.mmap, place: int) -> int:
    return data[:place].count(b"\n") + 1
