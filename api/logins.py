"""Who is logged in: what Streamlit's cookie says, once its signature, its origin and its end are checked.

Streamlit logs people in (OpenID Connect) and keeps the claims of their ID token in a cookie, signed with the secret
of the installation. It looks neither at the end of the token nor at whether somebody logged out meanwhile.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass

from itsdangerous import BadSignature, URLSafeTimedSerializer

import store
from store import logouts
from store.roles import Asker, Role

CLAIM, USUAL_CLAIM = "MONITOR_ROLE_CLAIM", "roles"
# What the claim says of each role; a person with several has the highest.
VALUES = {f"monitor-{role.name.lower()}": role for role in Role}
COOKIE = "_streamlit_user"
# Seconds that may lie between the signatures on the parts of a long cookie: parts of two logins do not go together.
_AT_ONCE = 5


@dataclass(frozen=True)
class Logins:
    """How this installation knows who is logged in: the secret of its cookies, and the origin it is read at."""

    secret: str
    origin: str

    def asker(self, cookies: Mapping[str, str]) -> Asker:
        """Who sends these cookies; a reader without a name where no login counts."""
        nobody = Asker(can_log_in=True)
        text = self._text(cookies)
        known = json.loads(text) if text else {}
        until, person = known.get("exp"), known.get("sub")
        if known.get("origin") != self.origin or not isinstance(until, int | float) or not person:
            return nobody
        login = hashlib.sha256(text.encode()).hexdigest()
        if logouts.has_ended(store.home(), login):
            return nobody
        name = next(
            (known[claim] for claim in ("name", "preferred_username", "email") if known.get(claim)), person
        )
        return Asker(role(known), str(name), str(person), until, login, can_log_in=True).now()

    def _text(self, cookies: Mapping[str, str]) -> str | None:
        """What was signed, put together from its parts; None where one is missing or its signature is wrong."""
        try:
            first, signed_at = self._signed(cookies, COOKIE)
            if not first.startswith("chunks-"):
                return first
            parts = [self._signed(cookies, f"{COOKIE}_{number}") for number in range(1, int(first[7:]) + 1)]
        except (BadSignature, KeyError, ValueError):
            return None
        if any(abs((at - signed_at).total_seconds()) > _AT_ONCE for _, at in parts):
            return None
        return "".join(part for part, _ in parts)

    def _signed(self, cookies: Mapping[str, str], name: str) -> tuple[str, object]:
        return URLSafeTimedSerializer(self.secret, salt=name).loads(cookies[name], return_timestamp=True)


def role(claims: Mapping[str, object]) -> Role:
    """The highest role that the claim names; a reader's where it names none."""
    said = claims.get(os.environ.get(CLAIM) or USUAL_CLAIM)
    named = said if isinstance(said, list) else [said]
    return max(
        (VALUES[value] for value in named if isinstance(value, str) and value in VALUES), default=Role.READER
    )
