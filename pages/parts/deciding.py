"""A part of the upload page: a proposal is approved, declined or taken back."""

import streamlit as st

import store
from pages import permission, plain
from pages.parts import confirming, preview, published, signing
from pages.parts.given import State
from pages.parts.preview import Preview
from pages.view import View
from translations import UserError


def approve(view: View, at: State, shown: Preview) -> None:
    """Approve it, once every warning is confirmed by who approves it too."""
    words, proposal = view.words, at.reviewed.proposal
    if not permission.may_publish():
        return
    if permission.proposes() and proposal.is_of(permission.asker()):
        plain.info(UserError("proposal-own", number=str(proposal.number)).text(words.language))
        return
    if at.is_unanswered:
        plain.info(words("proposal-unanswered"))
        return
    if not confirming.confirmed(view, at):
        plain.info(words("upload-unconfirmed"))
        return
    with st.form("approve"):
        author = signing.author(words)
        if not st.form_submit_button(
            words("proposal-approve"), type="primary", key=f"approve-{shown.on_version}"
        ):
            return
    made = store.shared().approve(
        proposal.number,
        author,
        at.read.result,
        at.file.content,
        on_version=shown.on_version,
        accept_warnings=True,
        leave_out_refused=at.reviewed.leave_out,
        besides=at.read.besides,
    )
    text = words("proposal-approved", number=str(proposal.number), version=str(made.version))
    published.after(made.version, text, pages=preview.pages(shown))


def turn_down(view: View, proposal: store.Proposal) -> None:
    """Take an own proposal back, or decline that of somebody else with a reason."""
    words, number = view.words, str(proposal.number)
    kept, own = store.shared().proposals, proposal.is_of(permission.asker())
    with st.form("turn-down"):
        author, reason = permission.author(""), ""
        if not own:
            author = signing.author(words)
            reason = st.text_input(words("proposal-reason"), help=words("proposal-reason-help"))
        if not st.form_submit_button(words("proposal-take-back" if own else "proposal-decline")):
            return
    try:
        if own:
            kept.take_back(proposal.number, author)
        else:
            kept.decline(proposal.number, author, reason)
    except UserError as error:
        plain.error(error.text(words.language))
        return
    published.without_version(words("proposal-taken-back" if own else "proposal-declined", number=number))
