"""An annex: a page, or figures of one's choice, as a document in DOCX or PDF; and every figure in one workbook.

The same version gives the same bytes. Both are accessible: headings, tables with headings, texts for pictures.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from answers.selection import Selection
from charts.drawing import Asked
from charts.figures import FIGURES
from reports import docx_document, files, pdf_document
from reports.about import About
from reports.parts import Page, Part, Writer
from reports.written import page
from store import ReadingCopy
from translations import UserError, Words

FORMATS = {"docx": docx_document.made, "pdf": pdf_document.made}


def writer(copy: ReadingCopy, say: Words, base: str = "", today: date | None = None) -> Writer:
    """Who writes documents of a version. Without a day they say what holds on the day of its publication."""
    asked = Asked(say, copy.connection, copy.version, Selection(), today or copy.published_at.date())
    return Writer(asked, copy, base)


def annex(by: Writer, form: str, name: str = "", figures: Sequence[str] = ()) -> bytes:
    """A document of a page, or of figures by their addresses. Raises UserError for one that is not there."""
    written = page(by, name) if name else _chosen(by, figures)
    return FORMATS[form](written, by)


def _chosen(by: Writer, names: Sequence[str]) -> Page:
    parts = tuple(_figure(by, name) for name in names)
    words = by.words
    return Page(words("annex-title"), words("annex-lead", count=len(parts)), parts, by.address("overview"))


def _figure(by: Writer, name: str) -> Part:
    known, options = found(name)
    if known is None:
        raise UserError("unknown-figure", figure=name, known=", ".join(sorted(FIGURES)))
    chosen = FIGURES[known].chosen(options, by.asked.connection)
    part = by.figure(known, **chosen)
    if part.figure is None:
        raise UserError("figure-empty", figure=name)
    return part


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
