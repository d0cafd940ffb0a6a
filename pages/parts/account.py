"""Who is logged in, and the way in or out, on top of every page of a monitor that has logins."""

import streamlit as st

from pages import components, permission
from translations import Words


def show(text: Words) -> None:
    """The name and role of who is logged in with a button to log out, or one to log in."""
    asker = permission.asker()
    if not asker.can_log_in:
        return
    with st.container(key="account", horizontal=True, horizontal_alignment="right"):
        if asker.name is None:
            if st.button(text("log-in"), type="tertiary", key="log-in"):
                st.login()
        else:
            said = text("logged-in", name=asker.name, role=text(asker.role.message))
            st.html(components.paragraph(said), width="content")
            if st.button(text("log-out"), type="tertiary", key="log-out"):
                st.logout()
