"""How many rows a publication would add, change and take away."""

from dataclasses import dataclass

import duckdb
import pyarrow as pa

from intake import Table, quoted
from store.rows import listed, unit


@dataclass(frozen=True)
class Effect:
    """Rows of a table that an upload adds, changes, takes away, and leaves or brings again as they are."""

    added: int
    changed: int
    removed: int
    same: int

    @property
    def before(self) -> int:
        """Rows that what the upload replaces has now."""
        return self.changed + self.removed + self.same

    @property
    def differing(self) -> int:
        """Rows that are not in the table as they are now, or not any more."""
        return self.added + self.changed + self.removed


def effect(copy: duckdb.DuckDBPyConnection, table: Table, rows: pa.Table, adds: bool = False) -> Effect:
    """What the rows of an upload would do to a table of a reading copy."""
    key, name, whole = listed(table.primary_key), quoted(table.name), unit(table)
    columns = listed(tuple(field.name for field in table.fields))
    now = f"(SELECT {columns} FROM {name} WHERE ({whole}) IN (SELECT {whole} FROM incoming))"
    with copy.cursor() as cursor:
        cursor.register("incoming", rows)

        def count(sql: str) -> int:
            ((number,),) = cursor.execute(f"SELECT count(*) FROM ({sql})").fetchall()
            return number

        same = count(f"SELECT {columns} FROM incoming INTERSECT FROM {now}")
        kept = count(f"SELECT {key} FROM incoming INTERSECT SELECT {key} FROM {now}")
        others = count(f"FROM {now}") - kept
        return Effect(
            added=rows.num_rows - kept,
            changed=kept - same,
            removed=0 if adds else others,
            same=same + others if adds else same,
        )
