"""The versions: everything published, by whom, when and why, and a reading copy of each version.

Takes checked tables, gives versions and reading copies; imports intake and translations. The embedded store
is a folder: a DuckLake with an SQLite catalog (`catalog.sqlite`), its Parquet files (`files/`), uploaded files
as they came (`originals/`), what is proposed (`proposals/`), short links (`links/`), the tokens of programs with
the key that signs them (`tokens/`, `token.key`), logins that ended early (`ended/`) and the lock that publications
take in turn (`write.lock`); during a withdrawal there is a second catalog (`catalog.rebuilt`). `python -m store`
works with it from the command line.
"""

from store.audit import Entry
from store.authors import Author
from store.cells import affected
from store.changes import Changes
from store.copies import ReadingCopy
from store.effects import Effect
from store.files import Damaged
from store.lake import Unreachable
from store.manifest import Part, Version, Withdrawn, lacking, withdrawn
from store.opened import AUTHOR, shared
from store.place import Place, here, home
from store.proposals import Content, Proposal
from store.publish import NotPublished
from store.store import DATA, Store
from store.withdraw import Withdrawal

__all__ = [
    "AUTHOR",
    "DATA",
    "Author",
    "Changes",
    "Content",
    "Damaged",
    "Effect",
    "Entry",
    "NotPublished",
    "Part",
    "Place",
    "Proposal",
    "ReadingCopy",
    "Store",
    "Unreachable",
    "Version",
    "Withdrawal",
    "Withdrawn",
    "affected",
    "here",
    "home",
    "lacking",
    "shared",
    "withdrawn",
]
