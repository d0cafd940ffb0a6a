"""Whether everything in the store is as it was written."""

from store import audit, files, kept, loading, manifest
from store.lake import Lake
from store.proposals import Proposals
from translations import UserError


def faults(lake: Lake) -> list[UserError]:
    """What is not: files, versions, the log and what is proposed."""
    try:
        found: list[UserError] = [*lake.read(lambda cursor: files.faults(cursor, lake.place.data))]
        versions = lake.read(manifest.versions)
    except files.Damaged as fault:
        return [fault]
    for version in versions:
        try:
            loading.loaded(lake, version.version, withdrawn=True).connection.close()
            found += kept.changed(lake, version)
        except UserError as fault:
            found.append(fault)
    found += [*lake.read(audit.faults), *Proposals(lake).faults()]
    return list({str(fault): fault for fault in found}.values())
