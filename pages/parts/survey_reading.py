"""How a reader looks at the survey, and what every part of it says alike."""

from dataclasses import dataclass

import streamlit as st

from answers.endorsement import Endorsement
from answers.survey import Survey
from pages import address, plain
from pages.view import View


@dataclass(frozen=True)
class Reading:
    """How a reader looks at the survey: by sector or ministry, with which interval, beside which figures."""

    by: str
    method: str
    published: Endorsement


def why_hidden(view: View, found: Survey) -> None:
    """Why something is not shown."""
    with st.expander(view.words("survey-why-hidden")):
        plain.write(view.words("survey-why-hidden-text", least=found.least))


def source(view: View, found: Survey) -> str:
    """The line under a chart of the survey."""
    wave = found.current
    return view.source(
        view.words(
            "survey-source",
            coder=wave["coder"] or view.words("unknown"),
            waves=", ".join(found.wave_label(code) for code in found.waves["wave"]),
        )
    )


def choose(view: View, name: str, options: tuple[str, ...]) -> str:
    """One of a few, kept in the address; a code that names nothing is said and left out."""
    words, asked = view.words, st.session_state.get(name)
    if asked not in (None, *options):
        plain.warning(
            words("unknown-code", filter=words(f"survey-{name}"), code=asked, valid=", ".join(options))
        )
    if asked not in options:
        st.session_state[name] = options[0]
    address.default(**{name: options[0]})
    return st.segmented_control(
        words(f"survey-{name}"),
        options,
        format_func=lambda code: words(f"survey-{name}-{code}"),
        key=name,
        required=True,
        persist_state="session",
    )
