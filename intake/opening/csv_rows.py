"""The strict scan: where each row begins and ends, and which rows are not as wide as the header.

It works on UTF-8 bytes, where delimiter, quote and line end are single bytes. A block of plain rows is seen to be
right as a whole; lines are looked at one by one where a quote or a fault is among them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from intake.opening.grammar import Grammar
from translations import UserError

DELIMITERS = (";", ",", "\t", "|")
BLOCK = 1 << 20
LONGEST = BLOCK  # bytes in one row; a longer one is no row of a table
WIDEST = 2_000
KEPT_TEXT = 2_000  # characters of a refused row that are shown

CONTROL = bytes([*range(9), 11, 12, *range(14, 32), 127])


@dataclass(frozen=True)
class Fault:
    """A row that is no row of the table. `rule` is a code, `count` its number of cells where that is wrong."""

    row: int
    rule: str
    count: int
    text: str


def line_feeds(data: bytes) -> bytes:
    """The text with line feeds, where an old program ended its lines with carriage returns only."""
    return data[:].replace(b"\r", b"\n") if data.find(b"\n") < 0 and data.find(b"\r") >= 0 else data


def records(data: bytes, delimiter: str) -> Iterator[tuple[int, list[str] | None, int]]:
    """Row number, cells (None where the row is malformed) and the place behind each row, one by one."""
    grammar = Grammar(delimiter)
    row, start = 0, 0
    while start < len(data):
        row += 1
        first = end = _line_end(data, start)
        line = _bare(data[start:end])
        if not grammar.cells.fullmatch(line) and grammar.open.fullmatch(data[start:end]):
            while end < len(data) and end - start < LONGEST:
                quote = data.find(b'"', end)
                begin = max(end, data.rfind(b"\n", end, quote) + 1)
                end = _line_end(data, quote) if quote >= 0 else len(data)
                if not grammar.open.fullmatch(b'"' + data[begin:end]):
                    break
            line = _bare(data[start:end])
        well_formed = grammar.cells.fullmatch(line)
        start = end if well_formed else first
        yield row, grammar.split(line) if well_formed else None, start


def _bare(line: bytes) -> bytes:
    """A line without its end; some programs write a carriage return too many."""
    return line.removesuffix(b"\n").rstrip(b"\r")


def _line_end(data: bytes, start: int) -> int:
    return (data.find(b"\n", start) + 1) or len(data)


def scan(
    data,
    start: int,
    first_row: int,
    delimiter: str,
    width: int,
    keep: Callable[[bytes], object],
    scanned: Callable[[float], object] = lambda part: None,
    doubt: Callable[[Fault], object] = lambda doubted: None,
) -> tuple[int, list[Fault]]:
    """Hands the rows of `width` cells behind `start` to `keep`, and gives how many and every other row.

    What `keep` gets are whole rows, each with its line feed, in order; `scanned` gets the part of the bytes, 0 to
    1, that was scanned; `doubt` gets a row that was kept though a cell of it seems to hold rows. Of a row whose
    quotes are wrong only the first line is at fault, and the next line begins a row. Lines without any cell at
    the end of the file are no rows. Raises UserError for a row longer than LONGEST in which there is none.
    """
    scanner = _Scanner(delimiter, width, first_row, doubt)
    for block in _blocks(data, start, first_row):
        keep(scanner.read(block))
        start += len(block)
        scanned(start / len(data))
    keep(scanner.finish())
    return scanner.kept, scanner.faults


class _Scanner:
    def __init__(self, delimiter: str, width: int, first_row: int, doubt: Callable[[Fault], object]) -> None:
        self.grammar, self.width, self.row, self.doubt = Grammar(delimiter), width, first_row, doubt
        self.well_formed = self.grammar.row(width).fullmatch
        self.empty = self.grammar.delimiter * (width - 1) + b"\n"
        self.nothing = self.grammar.delimiter + b'"\r'
        self.others = bytes(set(range(256)) - set(self.grammar.delimiter + b"\n"))
        self.kept = 0
        self.faults: list[Fault] = []
        self.open: list[bytes] = []  # the lines so far of a row whose quoted cell goes on
        self.open_bytes = 0
        self.blank: list[bytes] = []  # lines without any cell that are rows only if a row follows

    def read(self, block: bytes) -> bytes:
        plain = self._plain(block)
        return self._lines(block) if plain is None else plain

    def _plain(self, block: bytes) -> bytes | None:
        """The block, if every line of it is a row without quotes: in most files they are, and looking at each
        line by itself takes five times as long."""
        # Looked for first: replacing what is not there takes ten times as long.
        text = block.replace(b"\r\n", b"\n") if b"\r" in block else block
        text = text if text.endswith(b"\n") else text + b"\n"
        if self.open or self.blank or b'"' in text or b"\r" in text:
            return None
        if text.startswith(self.empty) or b"\n" + self.empty in text:
            return None
        count = text.count(b"\n")
        # Of rows as wide as the header nothing but their separators is left.
        if text.translate(None, self.others) != self.empty * count or len(
            text.translate(None, CONTROL)
        ) < len(text):
            return None
        self.kept += count
        self.row += count
        return text

    def _lines(self, block: bytes) -> bytes:
        delimiter, commas, well_formed = self.grammar.delimiter, self.width - 1, self.well_formed
        lines = block.removesuffix(b"\n").split(b"\n")
        clean = len(block.translate(None, CONTROL)) == len(block)
        good: list[bytes] = []
        for line in lines:
            while self.open_bytes > LONGEST:
                row, before = self.row, len(good)
                # A text without an end may have no row in it; most often that is seen without looking closely.
                if any(each.count(delimiter) >= commas for each in self.open[1:]):
                    self._give_up(good)
                if len(good) == before:
                    raise UserError("upload-row-too-long", row=row, limit=LONGEST)
            if self.open and b'"' not in line:
                self._go_on(line)
                continue
            if not self.open:
                bare = line[:-1] if line[-1:] == b"\r" else line
                # The usual row; anything else is looked at more closely.
                if clean and not self.blank and len(bare) > commas:
                    if b'"' in bare:
                        usual = well_formed(bare) and bare.strip(b'"' + delimiter)
                    else:
                        usual = bare.count(delimiter) == commas and b"\r" not in bare
                    if usual:
                        good.append(bare)
                        self.row += 1
                        continue
            self._look(line, good)
        return self._kept(good)

    def _kept(self, good: list[bytes]) -> bytes:
        self.kept += len(good)
        return b"\n".join(good) + b"\n" if good else b""

    def _look(self, line: bytes, good: list[bytes]) -> None:
        """Take a line, and behind a row whose quotes are wrong its other lines again, each by itself."""
        waiting = [line]
        while waiting:
            ended = self._take(waiting.pop())
            if ended is None:
                continue
            record, lines = b"\n".join(ended).rstrip(b"\r"), len(ended)
            self._flush_blank()
            if lines > 1 and not self._is_row(record):
                self._quote_fault(ended, waiting)
            elif (judged := self._judged(record)) is not None:
                good.append(judged)

    def _take(self, line: bytes) -> list[bytes] | None:
        """The lines of the row that ends with this line, if one does."""
        if self.open:
            self._go_on(line)
            if b'"' not in line or self.grammar.open.fullmatch(b'"' + line):
                return None
            return self._opened()
        well_formed = self.grammar.cells.fullmatch(line.rstrip(b"\r"))
        if well_formed and not line.strip(self.nothing):
            self.blank.append(line)
            return None
        if not well_formed and self.grammar.open.fullmatch(line):
            self.open, self.open_bytes = [line], len(line)
            return None
        return [line]

    def _go_on(self, line: bytes) -> None:
        self.open.append(line)
        self.open_bytes += len(line) + 1

    def _opened(self) -> list[bytes]:
        """The lines of the row whose quoted cell went on, which ends here."""
        lines, self.open, self.open_bytes = self.open, [], 0
        return lines

    def _is_row(self, record: bytes) -> bool:
        """Whether several lines are one row: well-formed, and as wide as the header or without rows in a cell."""
        if not self.grammar.cells.fullmatch(record):
            return False
        return len(self.grammar.split(record)) == self.width or not self._holds_rows(record)

    def _holds_rows(self, record: bytes) -> bool:
        """Whether a line within a cell, or the first and another line, have as many delimiters as the header."""
        enough = max(1, self.width - 1)
        first, *others = (line.count(self.grammar.delimiter) >= enough for line in record.split(b"\n"))
        delimiter = self.grammar.delimiter.decode()
        within = (line for cell in self.grammar.split(record) for line in cell.split("\n")[1:])
        return (first and any(others)) or any(line.count(delimiter) >= enough for line in within)

    def _quote_fault(self, lines: list[bytes], waiting: list[bytes]) -> None:
        self._fault(self.row, "quote", lines[0])
        self.row += 1
        waiting += reversed(lines[1:])

    def _judged(self, record: bytes) -> bytes | None:
        row, self.row = self.row, self.row + 1
        if len(record.translate(None, CONTROL)) < len(record):
            return self._fault(row, "nul" if b"\0" in record else "control_character", record)
        if not self.grammar.cells.fullmatch(record):
            return self._fault(row, "line_end" if b'"' not in record else "quote", record)
        cells = self.grammar.split(record)
        if len(cells) != self.width:
            return self._fault(row, "cell_count", record, len(cells))
        if b"\n" in record and self._holds_rows(record):
            self.doubt(_shown(row, "rows_in_cell", record, record.count(b"\n") + 1))
        return record

    def _flush_blank(self) -> None:
        for line in self.blank:
            self._fault(self.row, "empty_row", line)
            self.row += 1
        self.blank = []

    def _fault(self, row: int, rule: str, record: bytes, count: int = 0) -> None:
        self.faults.append(_shown(row, rule, record, count))

    def finish(self) -> bytes:
        """The rows behind one whose quote never closes."""
        good: list[bytes] = []
        while self.open:
            self._give_up(good)
        return self._kept(good)

    def _give_up(self, good: list[bytes]) -> None:
        """A quote that does not close within the longest row costs its own line; the others are looked at again."""
        waiting: list[bytes] = []
        self._flush_blank()
        self._quote_fault(self._opened(), waiting)
        for line in reversed(waiting):
            self._look(line, good)


def _shown(row: int, rule: str, record: bytes, count: int) -> Fault:
    return Fault(row, rule, count, record[: 4 * KEPT_TEXT].decode("utf-8", "ignore")[:KEPT_TEXT])


def _blocks(data, start: int, first_row: int) -> Iterator[bytes]:
    """Pieces of about BLOCK bytes that end with a line feed, or with the file."""
    begin = start
    while start < len(data):
        end = min(start + BLOCK, len(data))
        if end < len(data):
            end = data.rfind(b"\n", start, end) + 1
            if not end:
                row = first_row + data[begin:start].count(b"\n")
                raise UserError("upload-row-too-long", row=row, limit=LONGEST)
        yield data[start:end]
        start = end
