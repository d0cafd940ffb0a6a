"""A page as a DOCX document: real headings, tables of Word's own, and a text for every picture."""

import io
import zipfile

import docx
import pandas as pd
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from markupsafe import Markup

from charts.drawn import DOCUMENT, svg
from reports import qr, typeset
from reports.parts import Page, Part, Writer
from reports.pdf_document import lines, written
from translations import Words

_LOCALES = {"nl": "nl-NL", "en": "en-GB"}
_WIDTH = Mm(174)  # of A4 between the margins
_CODE = Mm(18)
_MUTED = RGBColor(0x5B, 0x64, 0x70)
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment that a zip can name


def made(page: Page, by: Writer) -> bytes:
    """The document."""
    words, copy = by.words, by.copy
    document = docx.Document()
    _prepare(document, page, by)
    document.add_heading(page.title, level=1)
    document.add_paragraph(page.lead)
    for part in page.parts:
        _part(document, part, words)
    document.add_heading(words("annex-about"), level=2)
    for name, said in lines(page, by):
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{name}: ").bold = True
        paragraph.add_run(_readable(said))
    _code(document, page.app, page.title, words)
    published = words("paper-version", version=str(copy.version), date=words.date(copy.published_at.date()))
    _foot(document, f"{words('monitor-title')} · {published}", page.app)
    file = io.BytesIO()
    document.save(file)
    return _without_clock(file.getvalue())


def _prepare(document: Document, page: Page, by: Writer) -> None:
    words, when = by.words, by.copy.published_at.replace(tzinfo=None, microsecond=0)
    about = document.core_properties
    about.title, about.author, about.language = page.title, words("monitor-title"), words.language
    about.created = about.modified = when
    about.last_modified_by, about.comments = words("monitor-title"), ""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(18)
    section.top_margin = section.bottom_margin = Mm(18)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Calibri", Pt(10.5)
    language = OxmlElement("w:lang")
    for kind in ("w:val", "w:eastAsia", "w:bidi"):
        language.set(qn(kind), _LOCALES[words.language])
    style.element.get_or_add_rPr().append(language)
    for defaults in document.styles.element.iter(qn("w:lang")):
        defaults.set(qn("w:val"), _LOCALES[words.language])


def _part(document: Document, part: Part, words: Words) -> None:
    if part.heading:
        document.add_heading(_readable(part.heading), level=2)
    for said in part.sentences:
        document.add_paragraph(_readable(said))
    rows = part.table
    if part.figure is not None:
        chart = part.figure.chart
        picture = typeset.png(svg(chart, DOCUMENT, words.language), DOCUMENT.width)
        document.add_picture(io.BytesIO(picture), width=_WIDTH)
        shape = document.inline_shapes[-1]._inline.docPr
        shape.set("descr", chart.alt)
        shape.set("title", chart.title)
        if chart.legend:
            _legend(document, chart.legend)
        source = document.add_paragraph().add_run(Markup(chart.source).striptags())
        source.font.size, source.font.color.rgb = Pt(8), _MUTED
        _code(document, part.figure.address, chart.title, words)
        rows = chart.table
    if rows is not None and len(rows):
        _table(document, rows, words)


def _code(document: Document, address: str, title: str, words: Words) -> None:
    """The link to a view as a QR code, with the link as a text beside it."""
    if not qr.can_hold(address):
        return
    paragraph = document.add_paragraph()
    paragraph.add_run().add_picture(io.BytesIO(qr.png(address)), height=_CODE)
    document.inline_shapes[-1]._inline.docPr.set("descr", words("annex-code", title=title, address=address))
    link = paragraph.add_run(f" {address}")
    link.font.size, link.font.color.rgb = Pt(8), _MUTED


def _legend(document: Document, legend) -> None:
    paragraph = document.add_paragraph()
    for colour, word in legend:
        square = paragraph.add_run("■ ")
        square.font.color.rgb = RGBColor.from_string(colour.lstrip("#").upper())
        paragraph.add_run(f"{word}   ")


def _table(document: Document, rows: pd.DataFrame, words: Words) -> None:
    said, numbers = written(rows, words), set(rows.select_dtypes("number").columns)
    table = document.add_table(rows=0, cols=len(said.columns), style="Light List Accent 1")
    size = Pt(7 if len(said.columns) > 7 else 8.5)
    for line in (list(said.columns), *said.to_numpy().tolist()):
        for cell, name, text in zip(table.add_row().cells, said.columns, line, strict=True):
            paragraph = cell.paragraphs[0]
            run = paragraph.add_run(_readable(text))
            run.font.size = size
            if name in numbers:
                paragraph.alignment = 2
    # The first row is told to be the heading, and comes again on every page.
    head = table.rows[0]._tr.get_or_add_trPr()
    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    head.append(repeated)


def _foot(document: Document, said: str, address: str) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"{said} · {address} · ")
    number = paragraph.add_run()
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        number._r.append(mark)
    for run in paragraph.runs:
        run.font.size, run.font.color.rgb = Pt(7.5), _MUTED


def _readable(text: str) -> str:
    """A text without the signs that XML cannot hold."""
    return "".join(sign for sign in text if sign in "\t\n" or sign >= " ")


def _without_clock(document: bytes) -> bytes:
    """The same file with one moment for all that is in it, so that the same content gives the same bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return file.getvalue()
