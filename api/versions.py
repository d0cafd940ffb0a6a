"""Which versions are there? The one answer that does not come from a reading copy."""

import pandas as pd

import store
from answers.answer import Answer
from queries import columns


def versions() -> pd.DataFrame:
    """Every version, the newest first."""
    found = pd.DataFrame(
        {
            "version": version.version,
            "author": version.author,
            "approved_by": version.approved_by,
            "note": version.note,
            "published_at": version.published_at.isoformat(),
            "tables": " ".join(version.tables),
            "rows": version.rows,
            "undoes": version.undoes,
            "withdraws": version.withdraws,
            "withdrawn_by": version.withdrawn and version.withdrawn.version,
        }
        for version in store.shared().versions()
    )
    return found.astype(dict.fromkeys(("undoes", "withdraws", "withdrawn_by"), "Int64"))


VERSIONS = Answer(
    "versions",
    page="history",
    key=("version",),
    question="Which versions of the data are there, the newest first?",
    # Results are kept with the reading copy, rows are not: there are more versions than the copy knows.
    ask=lambda connection: None,
    rows=lambda result: versions(),
    adds=columns("""
        version (integer): Number of the version.
        author (string): Who published it.
        approved_by (string): Who approved it, where it was a proposal.
        note (string): What the publisher said about it.
        published_at (datetime): When it was published.
        tables (string): Tables it changed, separated by blanks.
        rows (integer): Rows it brought.
        undoes (integer): Version whose changes it took back.
        withdraws (integer): Version whose rows and file it deleted from every version.
        withdrawn_by (integer): Version that withdrew it; nothing that it brought can be read any more.
    """),
)
