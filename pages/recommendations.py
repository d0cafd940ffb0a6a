"""Recommendations: what the SER advised, what the cabinet answered, and what became of it."""

from datetime import date

import pandas as pd
import streamlit as st

from answers.recency import full_years
from answers.recommendations import recommendations
from answers.target_words import with_unit
from pages import pictures
from pages.parts import glances
from pages.view import View
from translations import Words


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, recommendations(view.copy.connection, view.today)
    rows = answer.rows
    view.title(answer.headline(words), words("commitments-lead"))
    st.html(pictures.dots(glances.split(answer.with_target, len(rows), "glance-target", words)))
    view.note(words("commitments-only-one"))
    view.cards(
        [
            {
                "title": words.of(row, "recommendation"),
                "badge": words("commitment-status", status=row["standing"]),
                "tone": row["standing"],
                "lines": _lines(row, words, view.today),
                "sources": _sources(view, row),
            }
            for row in rows.to_dict("records")
        ],
    )
    view.downloads(rows, "commitments")


def _sources(view: View, row: dict) -> list[str]:
    """Where the advice and its answer stand, and where what is known stands."""
    return [
        view.source(row[f"{of}source_title"], link=row[f"{of}source_address"])
        for of in ("", "evidence_")
        if not pd.isna(row[f"{of}source_title"])
    ]


def _lines(row: dict, words: Words, today: date) -> list[tuple[str, str]]:
    """The cabinet's answer, what is known of it, what could be measured, who owns it and how old the news is."""
    news = row["last_news_on"]
    return [
        (words("heading-answer"), words.of(row, "answer")),
        (words("commitments-known"), words.of(row, "evidence") or words("nothing-known")),
        (words("commitments-measure"), words.of(row, "measure")),
        (
            words("commitments-target"),
            # The badge says that there is none.
            ""
            if pd.isna(row["stated_value"])
            else words(
                "commitments-has-target",
                value=with_unit(words, row["stated_value"], words.of(row, "stated_unit")),
                year="none" if pd.isna(row["target_year"]) else str(int(row["target_year"])),
            ),
        ),
        (words("commitments-owner"), "" if pd.isna(row["owner"]) else row["owner"]),
        (
            words("commitments-news"),
            "" if pd.isna(news) else words("news-age", date=words.date(news), years=full_years(news, today)),
        ),
    ]
