"""Where the versions lie: the catalog that knows them, and the files that it names.

Embedded, both are in one folder. For several machines the catalog is in PostgreSQL, the files are in a folder that
all of them see or under a prefix in S3.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import duckdb

from store.bucket import Bucket
from store.embedded import Embedded
from store.folder import Folder
from store.postgres import PREFIX, Postgres
from translations import UserError


@dataclass(frozen=True)
class Place:
    catalog: Embedded | Postgres
    data: Folder | Bucket

    @property
    def name(self) -> str:
        """What people call it; it holds no password."""
        return ", ".join(dict.fromkeys((self.catalog.name, self.data.name)))

    @property
    def extensions(self) -> tuple[str, ...]:
        """The extensions of DuckDB that it takes."""
        return (*self.catalog.extensions, *self.data.extensions)

    @property
    def is_shared(self) -> bool:
        """Whether other machines may write here too."""
        return isinstance(self.catalog, Postgres)

    def attach(self, connection: duckdb.DuckDBPyConnection, *options: str, **which) -> None:
        """Attach the lake under the name `lake`, or with `rebuilt` the one that is written anew."""
        self.data.prepare(connection)
        self.catalog.attach(connection, self.data, *options, **which)

    def reach(self) -> None:
        """Raises duckdb.Error or OSError when a server does not answer."""
        self.catalog.reach()
        self.data.reach()

    def reason(self, error: Exception) -> str:
        """The first line of what went wrong, without a password."""
        return self.catalog.hide(str(error)).splitlines()[0]


def embedded(home: Path) -> Place:
    """The store in one folder."""
    return Place(Embedded(Path(home)), Folder(Path(home)))


def place(catalog: str | None, data: str) -> Place:
    """The store with this catalog and data; without a catalog the embedded one in the folder `data`.

    Raises UserError when the catalog is not one of PostgreSQL.
    """
    if catalog is None:
        return embedded(Path(data))
    if not catalog.startswith(PREFIX):
        raise UserError("store-catalog-unknown", catalog=catalog.split(":", 1)[0])
    return Place(Postgres(catalog), Bucket(data) if data.startswith("s3://") else Folder(Path(data)))


def home() -> Path:
    """Where the embedded store lies: MONITOR_HOME, or `.monitor/` in the project."""
    return Path(os.environ.get("MONITOR_HOME") or Path(__file__).parent.parent / ".monitor")


def here() -> Place:
    """Where the settings say that the versions lie: MONITOR_CATALOG and MONITOR_DATA, or else in `home()`.

    Raises UserError when only one of the two is set.
    """
    catalog, data = (os.environ.get(name) or None for name in ("MONITOR_CATALOG", "MONITOR_DATA"))
    if catalog is None and data is None:
        return embedded(home())
    if catalog is None or data is None:
        raise UserError("store-half-a-place")
    return place(catalog, data)
