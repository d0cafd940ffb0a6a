"""Who may do what: the roles, and what is known of who asks."""

import json
import time
from dataclasses import asdict, dataclass
from enum import IntEnum
from typing import Self

from translations import UserError

# The header of a connection in which the pages find who asks. api/doors.py sets it, whatever came in.
HEADER = "monitor-asker"


class Role(IntEnum):
    """What somebody may do; each may also what those before it may."""

    READER = 0
    CONTRIBUTOR = 1
    PUBLISHER = 2
    ADMINISTRATOR = 3

    @property
    def message(self) -> str:
        """The message that names the role."""
        return f"role-{self.name.lower()}"


@dataclass(frozen=True)
class Asker:
    """Who asks: a role, for how long, and the login it comes from, where there is one."""

    role: Role = Role.READER
    # The name, for people to read. Two persons may have the same: `person` tells them apart.
    name: str | None = None
    # What the provider of logins knows the person by, for ever.
    person: str | None = None
    # The second since 1970 from which on the login no longer counts, and what the login is known by.
    until: float | None = None
    login: str | None = None
    # Whether this installation has logins.
    can_log_in: bool = False

    def now(self) -> Self:
        """The same while the login counts, then a reader without a name."""
        has_ended = self.until is not None and time.time() >= self.until
        return type(self)(can_log_in=self.can_log_in) if has_ended else self

    def refusal(self, needed: Role) -> UserError:
        """What tells somebody who lacks a role how to come by it."""
        if not self.can_log_in:
            return UserError("may-not-here")
        if self.name is None:
            return UserError("may-not-unknown")
        return UserError("may-not-as", name=self.name, needed=needed.name.lower())

    def header(self) -> str:
        """In the signs that a header may have."""
        return json.dumps(asdict(self))

    @classmethod
    def of_header(cls, text: str | None) -> Self:
        """From what `header` made; a reader from nothing."""
        known = json.loads(text) if text else {}
        return cls(**known | {"role": Role(known.get("role", Role.READER))})
