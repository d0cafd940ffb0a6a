"""Who the reader is to the monitor, and what they may do, at this moment."""

import streamlit as st

from store.roles import HEADER, Asker, Role


def asker() -> Asker:
    """Who asks, as api/doors.py found out when the connection was made; a reader once their login has ended."""
    return Asker.of_header(st.context.headers.get(HEADER)).now()


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
