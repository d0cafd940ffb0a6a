"""People who are logged in, as pages would name them to the store."""

from store import Author
from store.authors import PAGE
from store.roles import Asker, Role


def somebody(name: str, role: Role, address: str | None = "192.0.2.7") -> Author:
    """Somebody with this name and role, who is logged in."""
    asker = Asker(role, name, f"sub-{name}", can_log_in=True)
    return Author(name, PAGE, address, asker)


PROPOSER = somebody("Proposer", Role.CONTRIBUTOR)
APPROVER = somebody("Approver", Role.PUBLISHER)
OTHER = somebody("Other", Role.PUBLISHER, None)
READER = somebody("Reader", Role.READER)
