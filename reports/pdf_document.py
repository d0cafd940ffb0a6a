"""A page as a PDF document: tagged (PDF/UA), with a text for every picture."""

import json

import pandas as pd
from markupsafe import Markup

from charts.drawn import DOCUMENT, svg
from reports import qr, typeset
from reports.parts import Page, Part, Writer
from translations import Words

# Every text comes as a value, so nothing in it is read as Typst's own markup.
_TEMPLATE = """
#let doc = json(bytes(sys.inputs.document))
#set document(title: doc.title, author: doc.author)
#set text(lang: doc.language, font: ("Source Sans Pro", "DejaVu Sans Mono"), size: 10pt, fill: rgb("#1b1f24"))
#set page(paper: "a4", margin: (x: 18mm, top: 18mm, bottom: 22mm), footer: context [
  #set text(size: 7.5pt, fill: rgb("#5b6470"))
  #doc.foot #h(1fr) #counter(page).display() / #counter(page).final().first() \\
  #doc.address
])
#set par(leading: 0.6em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.6em)
#let cells(rows, numbers) = rows.map(row => row.enumerate().map(((place, said)) =>
  if numbers.at(place) { align(right, said) } else { said })).flatten()
#let listed(found) = {
  set text(size: if found.head.len() > 7 { 7pt } else { 8.5pt }, hyphenate: true)
  table(
    columns: found.widths.map(wide => wide * 1fr), stroke: (x, y) => (bottom: 0.4pt + rgb("#d5d9df")),
    inset: (x: 3pt, y: 2.5pt), table.header(..cells((found.head.map(said => strong(said)),), found.numbers)),
    ..cells(found.rows, found.numbers))
}
#let scanned(code) = if code != none {
  grid(columns: (18mm, 1fr), column-gutter: 3mm, align: horizon,
    image(bytes(code.svg), format: "svg", width: 18mm, alt: code.alt),
    text(size: 8pt, fill: rgb("#5b6470"), code.address))
}
#heading(level: 1, doc.title)
#doc.lead
#for part in doc.parts {
  if part.heading != "" { heading(level: 2, part.heading) }
  for said in part.sentences { par(said) }
  if part.svg != "" {
    block(breakable: false, image(bytes(part.svg), format: "svg", width: 100%, alt: part.alt))
    for key in part.legend { box(width: 8pt, height: 8pt, fill: rgb(key.at(0))); h(4pt); key.at(1); h(12pt) }
    par(text(size: 8pt, fill: rgb("#5b6470"), part.source))
    scanned(part.code)
  }
  if part.table != none { listed(part.table) }
}
#heading(level: 2, doc.about)
#for line in doc.lines { par[#strong(line.at(0)): #line.at(1)] }
#scanned(doc.code)
"""


def made(page: Page, by: Writer) -> bytes:
    """The document."""
    words, copy = by.words, by.copy
    published = words("paper-version", version=str(copy.version), date=words.date(copy.published_at.date()))
    document = {
        "title": page.title,
        "author": words("monitor-title"),
        "language": words.language,
        "foot": f"{words('monitor-title')} · {published}",
        "address": page.app,
        "lead": page.lead,
        "parts": [_part(part, words) for part in page.parts],
        "about": words("annex-about"),
        "lines": lines(page, by),
        "code": _code(page.app, page.title, words),
    }
    inputs = {"document": json.dumps(document, ensure_ascii=False)}
    return typeset.pdf(_TEMPLATE, inputs, int(copy.published_at.timestamp()))


def lines(page: Page, by: Writer) -> list[tuple[str, str]]:
    """What stands at the end of a document: which version, which data, where it can be read, and what it is not."""
    words, copy = by.words, by.copy
    return [
        (words("about-version"), str(copy.version)),
        (words("about-published"), words.date(copy.published_at.date())),
        (words("about-data"), copy.fingerprint),
        (words("about-address"), page.app),
        (words("annex-note"), words("footer-unofficial")),
    ]


def _part(part: Part, words: Words) -> dict:
    found = {"heading": part.heading, "sentences": list(part.sentences), "svg": "", "table": None}
    rows = part.table
    if part.figure is not None:
        chart = part.figure.chart
        found |= {
            "svg": svg(chart, DOCUMENT, words.language),
            "alt": chart.alt,
            "legend": [list(key) for key in chart.legend],
            "source": Markup(chart.source).striptags(),
            "code": _code(part.figure.address, chart.title, words),
        }
        rows = chart.table
    if rows is not None and len(rows):
        found["table"] = _table(rows, words)
    return found


def _code(address: str, title: str, words: Words) -> dict | None:
    """The link to a view as a QR code; None where nobody said where the monitor is read."""
    if not qr.can_hold(address):
        return None
    return {
        "svg": qr.svg(address),
        "address": address,
        "alt": words("annex-code", title=title, address=address),
    }


def _table(rows: pd.DataFrame, words: Words) -> dict:
    """Texts, which columns are numbers, and how wide each column is in proportion to the others."""
    said = written(rows, words)
    texts = [[name, *said[name]] for name in said.columns]
    longest = [max(map(len, each)) for each in texts]
    words_of = [max((len(word) for text in each for word in text.split()), default=0) for each in texts]
    return {
        "head": list(said.columns),
        "rows": said.to_numpy().tolist(),
        "numbers": [name in rows.select_dtypes("number").columns for name in rows.columns],
        # A column is as wide as its longest word, and wider where its texts are long.
        "widths": [max(min(one, 30), word + 2, 5) for one, word in zip(longest, words_of, strict=True)],
    }


def written(rows: pd.DataFrame, words: Words) -> pd.DataFrame:
    """A table as texts, its numbers as the language writes them."""
    numbers = rows.select_dtypes("number").columns
    said = rows.assign(**{name: rows[name].map(lambda n: words.number(n, 2)) for name in numbers})
    return said.fillna("").astype(str)
