"""What a cell and a row of a text file look like, byte by byte."""

import re


class Grammar:
    """How cells and rows are written with one delimiter: quotes only around a whole cell, doubled inside."""

    def __init__(self, delimiter: str) -> None:
        self.delimiter = delimiter.encode()
        d = re.escape(self.delimiter)
        quoted = rb'"[^"]*+(?:""[^"]*+)*+'
        cell = rb'(?:%b"|[^"\r\n%b]*+)' % (quoted, d)
        self.cells = re.compile(rb"%b(?:%b%b)*+" % (cell, d, cell))
        self.open = re.compile(rb"(?:%b%b)*+%b" % (cell, d, quoted))
        self.cell = re.compile(rb"(%b)(?:%b|$)" % (cell, d))
        self._pieces = cell, d

    def row(self, width: int) -> re.Pattern:
        """A well-formed row of so many cells."""
        cell, d = self._pieces
        return re.compile(rb"%b(?:%b%b){%d}" % (cell, d, cell, width - 1))

    def split(self, record: bytes) -> list[str]:
        """The cells of a well-formed row."""
        cells, place = [], 0
        while True:
            found = self.cell.match(record, place)
            text = found[1].decode("utf-8")
            cells.append(text[1:-1].replace('""', '"') if text.startswith('"') else text)
            if found.end() == found.end(1):
                return cells
            place = found.end()
