"""The companies behind the survey's shares."""

import pandas as pd
import streamlit as st

from answers import survey_companies
from answers.survey import Survey
from pages import plain
from pages.parts.survey_reading import Reading, why_hidden
from pages.view import View


def companies(view: View, found: Survey, how: Reading) -> None:
    """The companies behind the shares, where the wave shows names; and one company in all its waves."""
    words = view.words
    search = st.text_input(words("survey-search"), key="search", max_chars=80, persist_state="session") or ""
    page = st.number_input(words("survey-page"), min_value=1, step=1, key="survey-page")
    skip = (int(page) - 1) * survey_companies.PAGE
    answer = survey_companies.companies(view.copy.connection, found, search, skip)
    if not answer.names_may_be_shown:
        plain.info(words("survey-no-names", wave=found.wave_name(found.current["wave"], words)))
        return
    view.note(
        words(
            "survey-matches",
            count=answer.matches,
            first=words.number(min(skip + 1, answer.matches), 0),
            last=words.number(min(skip + len(answer.rows), answer.matches), 0),
            wave=found.wave_name(found.current["wave"], words),
        )
    )
    if found.hidden_kinds(found.current["wave"]):
        why_hidden(view, found)
    if answer.rows.empty:
        return
    rows = answer.rows
    view.table(
        pd.DataFrame(
            {
                words("survey-heading-company"): rows["name"],
                words("filter-sector"): [found.name("sector", code, words) for code in rows["sector"]],
                words("filter-ministry"): [found.name("ministry", code, words) for code in rows["ministry"]],
                words("survey-heading-level"): [_level(level, words) for level in rows["level"]],
                words("survey-heading-evidence"): rows["evidence_url"].fillna(""),
            }
        ),
        links={words("survey-heading-evidence"): rows["evidence_url"]},
    )
    names = dict(zip(rows["company"], rows["name"], strict=True))
    company = st.selectbox(
        words("survey-company"),
        list(names),
        format_func=names.get,
        index=None,
        placeholder=words("survey-choose"),
    )
    if company:
        _history(view, found, company)


def _history(view: View, found: Survey, company: str) -> None:
    words, rows = view.words, survey_companies.history(view.copy.connection, company, view.today)
    view.table(
        pd.DataFrame(
            {
                words("filter-wave"): [str(year) for year in rows["reference_year"]],
                words("survey-heading-level"): [_level(level, words) for level in rows["level"]],
                words("survey-heading-steps"): [
                    ", ".join(str(step) for step in range(1, 7) if row[f"step_{step}"] is True)
                    or words("survey-none")
                    for row in rows.to_dict("records")
                ],
                words("survey-heading-evidence"): rows["evidence_url"].fillna(""),
            }
        ),
        links={words("survey-heading-evidence"): rows["evidence_url"]},
    )
    view.note(words("survey-history-note"))


def _level(level: int, words) -> str:
    return words("survey-level", level=int(level)) if level != 9 else words("survey-level-unknown")
