"""A part of the indicator page: the same figures judged by every method, side by side."""

import math

import pandas as pd
import streamlit as st

from answers.indicators import Indicator
from answers.methods import Judgement, Outlook, methods
from pages.view import View
from translations import Words


def show_methods(view: View, answer: Indicator) -> None:
    """What each method says of an indicator, what to beware of, and how each method works."""
    words, found = view.words, methods(view.copy.connection, answer)
    if not found.judgements:
        return
    view.heading(words("methods-accord", accord=found.accord), words("methods-beside-lead"))
    if found.outlook is not None:
        view.note(_outlook(found.outlook, words.of(answer.about, "unit"), words))
    for caution in found.cautions:
        view.note(words(f"caution-{caution}"))
    table = pd.DataFrame(
        {
            words("method"): [words(f"method-name-{judged.method}") for judged in found.judgements],
            words("period"): [_period(judged, words) for judged in found.judgements],
            words("found"): [_found(judged, words) for judged in found.judgements],
            words("judgement"): [words("judged", category=judged.category) for judged in found.judgements],
        }
    )
    view.table(table)
    view.downloads(table, f"methods-{answer.about['indicator']}")
    names = dict.fromkeys(judged.method.removesuffix("_earlier") for judged in found.judgements)
    with st.expander(words("methods-explained")):
        view.definitions(*((words(f"method-name-{name}"), words(f"method-how-{name}")) for name in names))


def _outlook(outlook: Outlook, unit: str, words: Words) -> str:
    """The pace needed beside the pace there was, and when the target is reached at that pace."""
    first, last = outlook.arrivals or ("", "")
    return words(
        "outlook",
        year=str(outlook.target_year),
        required=words.number(outlook.required, 2),
        observed=words.number(outlook.observed, 2),
        unit=unit,
        arrival="never" if outlook.arrivals is None else "once" if first == last else "between",
        first=str(first),
        last=str(last),
    )


def _period(judged: Judgement, words: Words) -> str:
    if judged.first_year is None:
        return str(judged.last_year)
    return words("span", first=str(judged.first_year), last=str(judged.last_year))


def _found(judged: Judgement, words: Words) -> str:
    if judged.value is None:
        return ""
    is_share = judged.meaning in ("ratio", "pace", "growth", "way", "share")
    value = words.share(judged.value, 1) if is_share else words.number(judged.value, 2)
    arrival = "none" if judged.arrival is None else str(math.ceil(judged.arrival))
    return words("found-value", meaning=judged.meaning, value=value, arrival=arrival)
