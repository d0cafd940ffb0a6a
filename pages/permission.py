"""Who the reader is to the monitor, and what they may do, at this moment."""

import streamlit as st

import store
from store import logouts, proposals
from store.authors import PAGE, Author
from store.roles import HEADER, Asker, Role
from translations import Words


def asker() -> Asker:
    """Who asks, as api/doors.py found out when the connection was made; a reader once their login has ended."""
    known = Asker.of_header(st.context.headers.get(HEADER))
    if known.login and logouts.has_ended(store.home(), known.login):
        return Asker(can_log_in=True)
    return known.now()


def role() -> Role:
    """What this reader may do."""
    return asker().role


def who() -> str | None:
    """The name of who is logged in; None where nobody is. Two persons may have the same: see `person`."""
    return asker().name


def person() -> str | None:
    """What tells who is logged in from everybody else, whatever their name; None where nobody is."""
    return asker().person


def may_publish() -> bool:
    """Whether this reader may publish, undo, keep short links, and see files as they came."""
    return role() >= Role.PUBLISHER


def may_upload() -> bool:
    """Whether this reader may upload files, to publish or to propose."""
    return role() >= Role.CONTRIBUTOR


def proposes() -> bool:
    """Whether what this reader uploads is published by somebody else."""
    return not may_publish() or proposals.four_eyes(asker())


def address() -> str | None:
    """From where this reader asks; None on this machine."""
    return st.context.ip_address


def author(name: str) -> Author:
    """Who does something to the store: whoever is logged in, and where nobody is, who gave this name."""
    return Author(who() or name, PAGE, address(), asker())


def refusal(words: Words, needed: Role = Role.PUBLISHER) -> str:
    """What tells this reader that they lack a role, and how to come by it."""
    return asker().refusal(needed).text(words.language)
