"""The file that a version came from, as it came: an upload from `originals/`, a file of data/ from the lake."""

from store import originals
from store.hashes import hash_of
from store.lake import Lake
from store.manifest import Part, Version, Withdrawn
from translations import UserError


def read(lake: Lake, version: Version, table: str, what: str = "file_hash") -> bytes | None:
    """The file that a version brought for a table, or with `refused_hash` the lines left out: None without any.

    Raises Withdrawn, or UserError when the version brought no file for the table, or the file changed.
    """
    if version.withdrawn is not None:
        raise Withdrawn(version)
    part = next((part for part in version.parts if part.table == table and part.file_hash), None)
    if part is None:
        raise UserError("store-no-file", version=str(version.version), table=table)
    digest = getattr(part, what)
    if digest is None:
        return None
    content = _shipped(lake, digest) if part.shipped else originals.read(lake.place.data, digest)
    if content is None or hash_of(content) != digest:
        raise _changed(lake, version, part)
    return content


def changed(lake: Lake, version: Version) -> list[UserError]:
    """What is no longer as it came, of the files that a version brought."""
    shipped = _shipped_hashes(lake, version)

    def is_whole(part: Part) -> bool:
        if part.shipped:
            return shipped.get(part.file_hash) == part.file_hash
        kept = [digest for digest in (part.file_hash, part.refused_hash) if digest]
        return all(originals.intact(lake.place.data, digest) for digest in kept)

    return [_changed(lake, version, part) for part in version.parts if not is_whole(part)]


def _shipped(lake: Lake, digest: str) -> bytes | None:
    found = lake.read(
        lambda cursor: cursor.execute(
            "SELECT content FROM lake.monitor.received WHERE file_hash = $digest", {"digest": digest}
        ).fetchone()
    )
    return found[0] if found else None


def _shipped_hashes(lake: Lake, version: Version) -> dict[str, str]:
    """Of the kept files that came with the monitor, by the SHA-256 that they had, the one that they have."""
    hashes = [part.file_hash for part in version.parts if part.shipped]
    return dict(
        lake.read(
            lambda cursor: cursor.execute(
                "SELECT file_hash, sha256(content) FROM lake.monitor.received WHERE file_hash IN $hashes",
                {"hashes": hashes},
            ).fetchall()
        )
    )


def _changed(lake: Lake, version: Version, part: Part) -> UserError:
    return UserError(
        "store-file-changed",
        version=str(version.version),
        table=part.table,
        file=part.file,
        home=lake.place.name,
    )
