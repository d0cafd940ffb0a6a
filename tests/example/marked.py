"""A store in which every free text is markup that nobody may take for markup."""

import io
import re

import pyarrow as pa
from pyarrow import csv

import intake
import store
from intake import Table

# Each piece begins with a mark of its own: wherever the mark stands, the piece must follow letter by letter.
PIECES = {
    "zq1": '<b class="attacked">',
    "zq2": "*wel*",
    "zq3": "[hier](javascript:attacked)",
    "zq4": "$x^2$",
    "zq5": ":red[rood]",
    "zq6": "&lt;i&gt;",
    "zq7": "`code`",
}
TEXT = " ".join(mark + piece for mark, piece in PIECES.items())


def is_free(field: intake.Field, table: Table) -> bool:
    """Whether a column holds whatever somebody writes: no code, date, key or reference."""
    references = {column for key in table.foreign_keys for column in key.fields}
    is_text = field.type == "string" and not (field.enum or field.pattern or field.is_date)
    return is_text and field.name not in {*table.primary_key, *references}


def publish(opened: store.Store) -> int:
    """Publish every table that has free texts with TEXT in each of them, as one version. Gives its number.

    A table without rows gets the one of its template.
    """
    known = opened.reading_copy().connection

    def read(table: Table, content: bytes) -> intake.Reading:
        return intake.read_upload(content, f"{table.name}.csv", opened.tables, reference=known, apart=False)

    delivery = []
    for table in opened.tables:
        if any(is_free(field, table) for field in table.fields):
            with known.cursor() as cursor:
                rows = cursor.table(table.name).to_arrow_table()
            content = _written(
                table, rows if len(rows) else read(table, intake.template(table.name, "nl")).accepted
            )
            delivery.append((read(table, content), content))
    *besides, (reading, content) = delivery
    return opened.publish(reading, content, "tester", TEXT, accept_warnings=True, besides=besides).version


def taken_for_markup(text: str) -> list[str]:
    """Where a text that a reader sees does not say a piece as it was written. The end of a text may be cut off."""
    return [
        f"{found['mark']}{found['rest']}"
        for found in re.finditer(r"(?P<mark>zq\d)(?P<rest>.{0,3})", text, flags=re.DOTALL)
        if not PIECES[found["mark"]].startswith(found["rest"].rstrip("…")[:3].rstrip())
    ]


def _written(table: Table, rows: pa.Table) -> bytes:
    """The rows as CSV, with TEXT and the number of the row in each free text."""
    for place, field in enumerate(table.fields):
        if is_free(field, table):
            rows = rows.set_column(place, field.name, [[f"{TEXT} {row}" for row in range(len(rows))]])
    written = io.BytesIO()
    csv.write_csv(rows.select([field.name for field in table.fields]), written)
    return written.getvalue()
