"""An annex: a page, or figures of one's choice, as a document in DOCX or PDF; and every figure in one workbook.

The same version gives the same bytes. Both are accessible: headings, tables with headings, texts for pictures.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from importlib import import_module
from typing import Any

from answers.selection import Selection
from charts.drawing import Asked
from charts.figures import FIGURES
from reports import files
from reports.about import About
from reports.parts import Page, Part, Writer
from reports.written import page
from store import ReadingCopy
from translations import UserError, Words

KINDS = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}
FORMATS = tuple(KINDS)


def writer(copy: ReadingCopy, say: Words, base: str = "", today: date | None = None) -> Writer:
    """Who writes documents of a version. Without a day they say what holds on the day of its publication."""
    asked = Asked(say, copy.connection, copy.version, Selection(), today or copy.published_at.date())
    return Writer(asked, copy, base)


def annex(by: Writer, form: str, name: str = "", figures: Sequence[str] = ()) -> bytes:
    """A document of a page, or of figures by their addresses. Raises UserError for one that is not there."""
    if name:
        return _made(page(by, name), form, by)
    return of(by, form, [_figure(by, each) for each in figures])


def of(by: Writer, form: str, figures: Sequence[About]) -> bytes:
    """A document of these figures, in their order."""
    parts = tuple(Part(about.chart.title, (about.chart.unit,), about) for about in figures)
    words = by.words
    lead = words("annex-lead", count=len(parts))
    return _made(Page(words("annex-title"), lead, parts, by.address("overview")), form, by)


def _made(page: Page, form: str, by: Writer) -> bytes:
    """The document. What writes it is imported when the first is asked for, not at each start of the monitor."""
    return import_module(f"reports.{form}_document").made(page, by)


def _figure(by: Writer, name: str) -> About:
    known, options = found(name)
    if known is None:
        raise UserError("unknown-figure", figure=name, known=", ".join(sorted(FIGURES)))
    part = by.figure(known, **FIGURES[known].chosen(options, by.asked.connection))
    if part.figure is None:
        raise UserError("figure-empty", figure=name)
    return part.figure


def found(name: str) -> tuple[str | None, dict[str, str]]:
    """The name of a figure in FIGURES, and the option that its address holds; None where there is none."""
    if name in FIGURES:
        return name, {}
    stem, _, code = name.rpartition("/")
    for known in FIGURES:
        address, _, option = known.partition("/{")
        if option and address == stem and code:
            return known, {option.rstrip("}"): code}
    return None, {}


def workbook(by: Writer) -> bytes:
    """Every figure that can be drawn without a choice, each on a sheet, and what they are on the first."""
    abouts: list[About] = []
    for name, drawing in FIGURES.items():
        variants: list[dict[str, Any]] = [{}]
        if "by" in drawing.options:
            variants = [{"by": code} for code in drawing.options["by"].codes]
        if "{" in name:
            option = name.partition("{")[2].rstrip("}")
            codes = drawing.options[option].codes_of
            variants = [{option: code} for code in codes(by.asked.connection)]
        for chosen in variants:
            asked = replace(by.asked, options=chosen)
            chart = drawing.draw(asked)
            if chart is not None:
                abouts.append(About(drawing, asked, by.copy, chart, by.base))
    return files.workbook(abouts)
