"""The versions: everything published, by whom, when and why, and a reading copy of each version.

Takes checked tables, gives versions and reading copies; imports intake and translations. The embedded store
is a folder: a DuckLake with an SQLite catalog (`catalog.sqlite`), its Parquet files (`files/`) and the lock
that publications take in turn (`write.lock`). `python -m store` looks into it.
"""

from store.copies import ReadingCopy
from store.opened import DATA, shared
from store.versions import Part, Store, Version, home

__all__ = ["DATA", "Part", "ReadingCopy", "Store", "Version", "home", "shared"]
