"""A part of the upload page: what a file does not tell, asked with every choice called by its name."""

import streamlit as st

import intake
from pages import plain
from pages.view import View


def answer(view: View, question: intake.Question, known: str | None) -> str | None:
    """What the reader answers, None without an answer; `known` is what is taken until another answer is given."""
    words = view.words
    text = plain.markdown(question.text(words.language))

    def called(choice: str) -> str:
        return question.label(choice, words.language)

    if not question.choices:
        return st.text_input(text, value=known or "") or None
    if question.several:
        before = [] if known is None else [each for each in known.split("\n") if each in question.choices]
        chosen = st.multiselect(
            text, question.choices, before, format_func=called, placeholder=words("upload-answer")
        )
        return "\n".join(chosen) if chosen else None
    return st.selectbox(
        text,
        question.choices,
        index=question.choices.index(known) if known in question.choices else None,
        placeholder=words("upload-answer"),
        format_func=called,
    )
