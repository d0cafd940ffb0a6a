"""The parts of the survey page: one answer and its charts each."""

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from answers import survey_change, survey_companies, survey_groups
from answers.endorsement import Endorsement
from answers.survey import Survey
from charts import survey_change as change_charts
from charts import survey_groups as group_charts
from charts import survey_levels as level_charts
from charts.survey_multiples import multiples
from charts.survey_parts import parts as kinds_chart
from pages.parts import common
from pages.view import View


@dataclass(frozen=True)
class Reading:
    """How a reader looks at the survey: by sector or ministry, with which interval, beside which figures."""

    by: str
    method: str
    published: Endorsement


def groups(view: View, found: Survey, how: Reading) -> None:
    """Sectors or ministries: ranked, in a funnel, and each over the waves."""
    words, wave, by = view.words, found.current["wave"], how.by
    answer = survey_groups.ranking(found, wave, by, how.method)
    if by == "ministry":
        view.note(words("survey-ministry-note"))
    if answer.shown:
        chart = group_charts.ranked(answer, words, source(view, found))
        view.draw(chart)
        common.legend(group_charts.legend(answer, words))
        view.note(words("survey-ranked-note"))
        view.table_of(chart)
    if answer.hidden:
        why_hidden(view, found)
    if by == "sector" and found.current["names_may_be_shown"]:
        with st.expander(words("survey-to-companies")), st.container(horizontal=True):
            for one in answer.estimates:
                view.link("endorsement", found.name(by, one.code, words), part="companies", sector=[one.code])
    if len(answer.shown) > 1:
        chart = group_charts.funnel(answer, words, source(view, found))
        view.draw(chart)
        view.note(words("survey-funnel-note"))
        view.table_of(chart)
    chart = multiples(found, by, survey_groups.per_wave(found, by, how.method), words, source(view, found))
    view.draw(chart)
    view.table_of(chart)


def levels(view: View, found: Survey, how: Reading) -> None:
    """How far companies go: levels by wave and by group, and the six steps."""
    words, wave, by = view.words, found.current["wave"], how.by
    whole = [
        (found.wave_label(code), profile)
        for code in found.waves["wave"][::-1]
        for profile in survey_groups.profiles(found, code, "total")
    ]
    each = [
        (found.short_name(by, profile.code, words), profile)
        for profile in survey_groups.profiles(found, wave, by)
    ]
    if not any(profile.levels for _, profile in whole):
        why_hidden(view, found)
        return
    each.sort(key=lambda row: -sum((row[1].levels or (0,) * 5)[3:]))
    chart = level_charts.levels(found, [*whole, *each], words, source(view, found))
    view.draw(chart)
    common.legend(level_charts.levels_legend(words))
    view.table_of(chart)
    if any(profile.levels is None for _, profile in each):
        why_hidden(view, found)
    chart = level_charts.steps(found, whole, words, source(view, found))
    view.draw(chart)
    view.note(words("survey-steps-note"))
    view.table_of(chart)


def moved(view: View, found: Survey, how: Reading) -> None:
    """Who moved between two waves, and what the change is made of."""
    words, pairs = view.words, survey_change.pairs(found)
    if not pairs:
        st.info(words("survey-no-pairs"))
        return
    before, after = st.selectbox(
        words("survey-pair"),
        pairs[::-1],
        format_func=lambda pair: words(
            "survey-pair-name",
            before=found.wave_label(pair[0]),
            after=found.wave_label(pair[1]),
        ),
    )
    answer = survey_change.change(found, before, after)
    if not answer.is_shown:
        why_hidden(view, found)
        return
    chart = change_charts.moved(found, answer, words, source(view, found))
    view.draw(chart)
    common.legend(change_charts.legend(words))
    view.note(
        words(
            "survey-mcnemar",
            gained=answer.paired.gained,
            lost=answer.paired.lost,
            clear=str(answer.paired.p_value < 0.05).lower(),
            p=group_charts.p_value(answer.paired.p_value, words),
        )
    )
    view.table_of(chart)
    if answer.parts:
        chart = change_charts.made_of(found, answer, words, source(view, found))
        view.draw(chart)
        view.note(words("survey-made-of-note"))
        view.table_of(chart)


def kinds(view: View, found: Survey, how: Reading) -> None:
    """Members of an agreement and others; size classes."""
    for split in survey_groups.VALUES:
        answer = survey_groups.splits(found, split, how.method)
        if any(one.is_shown for ones in answer.values() for one in ones):
            chart = kinds_chart(found, split, answer, view.words, source(view, found))
            view.draw(chart)
            view.table_of(chart)
        if any(one.basis == "hidden" for ones in answer.values() for one in ones):
            why_hidden(view, found)
    view.note(view.words("survey-kinds-note"))


def comparable(view: View, found: Survey, how: Reading) -> None:
    """The ledger: how each wave and each published measurement was made, and what may be compared with what."""
    words = view.words
    view.note(words("survey-ledger-note", groups=_groups(found, how.published)))
    unknown = words("unknown")
    waves = [
        {
            words("survey-heading-measured"): found.wave_name(wave["wave"], words),
            words("survey-heading-comparable"): words(
                "survey-comparability-group", group=wave["comparability_group"]
            ),
            words("heading-population_definition"): words.of(wave, "population_definition"),
            words("survey-heading-frame"): words.date(wave["frame_date"]),
            words("survey-heading-mode"): wave["mode"] or unknown,
            words("survey-heading-coder"): wave["coder"] or unknown,
            words("survey-heading-size"): words.number(wave["population_size"], 0),
            words("survey-heading-asked"): words.number(wave["companies"], 0),
            words("heading-assessed"): words.number(wave["assessed"], 0),
        }
        for wave in found.waves.to_dict("records")
    ]
    measurements = [
        {
            words("survey-heading-measured"): words(
                "survey-published", share=words.share(row["share"]), year=str(row["placed_year"])
            ),
            words("survey-heading-comparable"): words(
                "survey-comparability-group", group=row["comparability_group"]
            ),
            words("heading-population_definition"): words.of(row, "population_definition"),
            words("survey-heading-frame"): words("not-published"),
            words("survey-heading-mode"): words.of(row, "method") or words("not-published"),
            words("survey-heading-coder"): row["measured_by"]
            if pd.notna(row["measured_by"])
            else words("not-published"),
            words("survey-heading-size"): words.number(row["population_size"], 0),
            words("survey-heading-asked"): words("not-published"),
            words("heading-assessed"): words.number(row["assessed"], 0),
        }
        for row in how.published.measurements.to_dict("records")
    ]
    table = pd.DataFrame(waves + measurements).fillna(unknown)
    view.table(table)
    view.downloads(table, "comparability")


def _groups(found: Survey, published: Endorsement) -> int:
    return len({*found.waves["comparability_group"], *published.measurements["comparability_group"]})


def companies(view: View, found: Survey, how: Reading) -> None:
    """The companies behind the shares, where the wave shows names; and one company in all its waves."""
    words = view.words
    search = st.text_input(words("survey-search"), key="survey-search", max_chars=80)
    page = st.number_input(words("survey-page"), min_value=1, step=1, key="survey-page")
    skip = (int(page) - 1) * survey_companies.PAGE
    answer = survey_companies.companies(view.copy.connection, found.current, view.selection, search, skip)
    if not answer.names_may_be_shown:
        st.info(words("survey-no-names", wave=found.wave_name(found.current["wave"], words)))
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
        )
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
    words, rows = view.words, survey_companies.history(view.copy.connection, company)
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
        )
    )
    view.note(words("survey-history-note"))


def _level(level: int, words) -> str:
    return words("survey-level", level=int(level)) if level != 9 else words("survey-level-unknown")


def why_hidden(view: View, found: Survey) -> None:
    """Why something is not shown."""
    with st.expander(view.words("survey-why-hidden")):
        st.write(view.words("survey-why-hidden-text", least=found.least))


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
