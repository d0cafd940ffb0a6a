"""The pieces of HTML that pages are made of, as markup in which every text is escaped by itself (MarkupSafe).

A text given to any of these is shown as it is; only what is `Markup` already stays markup. They know nothing of
Streamlit: `View` shows what they give.
"""

import re
from collections.abc import Iterable, Mapping

import pandas as pd
from markupsafe import Markup

from charts.style import dark

NOTHING = Markup("")

# A large number of more characters is written smaller where there is little room.
_SHORT_FIGURE = 6


def paragraph(text: str, style: str = "", role: str = "") -> Markup:
    """A paragraph of a class of frame.css, with an ARIA role where it has one."""
    attributes = _attribute("class", style) + _attribute("role", role)
    return Markup("<p{}>{}</p>").format(attributes, text)


def masthead(mark: str, home: str, name: str, search: Markup, languages: Markup, label: str) -> Markup:
    """The monitor's mark (the address of a picture) and name, which lead home, a search and the other languages."""
    return Markup(
        '<header class="masthead"><a class="home" href="{}"><img src="{}" alt="">'
        "<strong>{}</strong></a>{}"
        '<nav aria-label="{}">{}</nav></header>'
    ).format(home, mark, name, search, label, languages)


def footer(*lines: str) -> Markup:
    """The foot of every page, a paragraph a line."""
    return Markup('<footer class="colophon">{}</footer>').format(NOTHING.join(map(paragraph, lines)))


def drawn_heading(level: int, text: str, unit: str = "", anchor: str = "") -> Markup:
    """The heading of something drawn or listed, of this level, and what its numbers are of.

    anchor: the name by which an address leads to it.
    """
    heading = Markup('<h{0} class="drawn"{2}>{1}</h{0}>').format(level, text, _attribute("id", anchor))
    return heading + (paragraph(unit, "unit") if unit else NOTHING)


def link(address: str, text: str, **attributes: str) -> Markup:
    """A link; attributes are those of its element beside the address."""
    others = NOTHING.join(_attribute(name, value) for name, value in attributes.items())
    return Markup('<a href="{}"{}>{}</a>').format(address, others, text)


def figures(figures: Iterable[tuple[str, str] | tuple[str, str, str]], falls_short: bool = False) -> Markup:
    """Large numbers in a row, each with what it is and, where a chart draws it, the colour that it has there."""
    cells = NOTHING.join(
        Markup("<div{}><dt>{}</dt><dd{}>{}</dd></div>").format(
            Markup(' class="striped" style="{}"').format(_own(*colour)) if colour else "",
            name,
            Markup(' class="long"') if len(value) > _SHORT_FIGURE else NOTHING,
            value,
        )
        for value, name, *colour in figures
    )
    return Markup('<dl class="figures{}">{}</dl>').format(" short" if falls_short else "", cells)


def _own(colour: str) -> str:
    """A colour of a chart, and the one that it has on a dark ground, for frame.css."""
    return f"--own: {colour}; --own-dark: {dark().get(colour, colour)}"


def pairs(rows: Iterable[tuple[str, str]], style: str = "") -> Markup:
    """Terms and what belongs to each; a pair without text is left out."""
    listed = NOTHING.join(Markup("<dt>{}</dt><dd>{}</dd>").format(*pair) for pair in rows if pair[1])
    return Markup("<dl{}>{}</dl>").format(_attribute("class", style), listed)


def legend(entries: Iterable[tuple[str, str]]) -> Markup:
    """Colours and their words."""
    items = NOTHING.join(
        Markup('<li><span style="{}" aria-hidden="true"></span>{}</li>').format(_own(colour), word)
        for colour, word in entries
    )
    return Markup('<ul class="legend">{}</ul>').format(items)


def cards(entries: Iterable[dict], level: int) -> Markup:
    """A list of cards: a title of a heading level, a badge, lines of name and text, and source lines as markup."""
    items = NOTHING.join(
        Markup(
            '<li><span class="badge {tone}">{badge}</span><h{level}>{title}</h{level}>{lines}{sources}</li>'
        ).format(
            tone=entry["tone"],
            badge=entry["badge"],
            level=level,
            title=entry["title"],
            lines=pairs(entry["lines"]),
            sources=NOTHING.join(paragraph(source, "source") for source in entry["sources"]),
        )
        for entry in entries
    )
    return Markup('<ol class="cards">{}</ol>').format(items)


def matrix(
    signs: pd.DataFrame, caption: str, heads: Mapping[object, tuple[str, str]] | None = None
) -> Markup:
    """A table of signs with headings on both sides: each cell a sign with its meaning in words, or None.

    heads: of a column that is a number, its colour and its name.
    """
    head = NOTHING.join(_head(column, (heads or {}).get(column)) for column in signs.columns)
    body = NOTHING.join(
        Markup('<tr><th scope="row">{}</th>{}</tr>').format(
            name, NOTHING.join(Markup("<td>{}</td>").format(_sign(cell)) for cell in row)
        )
        for name, row in zip(signs.index, signs.to_numpy(), strict=True)
    )
    table = Markup(
        '<table class="matrix"><caption class="spoken">{}</caption>'
        "<thead><tr><td></td>{}</tr></thead><tbody>{}</tbody></table>"
    ).format(caption, head, body)
    return scrolling(table, caption)


def scrolling(table: Markup, label: str) -> Markup:
    """A table in a box of its own, in which what does not fit is scrolled to, also with a keyboard."""
    return Markup('<div class="scroll" tabindex="0" role="region" aria-label="{}">{}</div>').format(
        label, table
    )


def _head(column: object, look: tuple[str, str] | None) -> Markup:
    if look is None:
        return Markup('<th scope="col">{}</th>').format(column)
    colour, name = look
    return Markup(
        '<th scope="col" class="named" style="border-top: 6px solid {colour}">{column} <span>{name}</span></th>'
    ).format(column=column, name=name, colour=colour)


def taken_along(
    label: str,
    files: Iterable[tuple[str, Iterable[tuple[str, str]]]],
    texts: Iterable[tuple[str, str]],
    asked: Iterable[tuple[str, str, str]] = (),
) -> Markup:
    """Behind a label files in groups, each with its name and address, and texts to copy, each under what it is.

    asked: what is made when a reader asks for it: what it is, the words of the button, and the address to ask.
    """
    groups = NOTHING.join(
        Markup("<dt>{}</dt><dd>{}</dd>").format(
            name, Markup(" ").join(link(address, label, download="download") for label, address in each)
        )
        for name, each in files
    )
    copied = NOTHING.join(Markup("<dt>{}</dt><dd><code>{}</code></dd>").format(*pair) for pair in texts)
    made = NOTHING.join(
        Markup('<dt>{}</dt><dd><form method="post" action="{}"><button>{}</button></form></dd>').format(
            name, address, button
        )
        for name, button, address in asked
    )
    return Markup('<details class="taken"><summary>{}</summary><dl>{}{}{}</dl></details>').format(
        label, groups, copied, made
    )


def code(text: str, label: str) -> Markup:
    """Lines of a program, in a box of their own in which what does not fit is scrolled to."""
    return Markup(
        '<pre class="program" tabindex="0" role="region" aria-label="{}"><code>{}</code></pre>'
    ).format(label, text)


def only_on_paper(content: str) -> Markup:
    """What is printed and not shown."""
    return Markup('<div class="on-paper">{}</div>').format(content)


def on_paper(style: Markup, lines: Iterable[str], before: str, between: str, after: str) -> Markup:
    """The style of paper, with lines at the foot of every page, and its number among the words around it: those
    before the place of the page, those between it and the number of pages, and those after."""
    said = Markup(r' "\a " ').join(map(_quoted, lines))
    return Markup(
        "<style>{style} @media print {{ @page {{"
        " @bottom-left {{ content: {said}; white-space: pre-wrap; text-align: left; width: 82%; {look} }}"
        " @bottom-right {{ content: {before} counter(page) {between} counter(pages) {after}; {look} }}"
        " }} }}</style>"
    ).format(
        style=style,
        said=said,
        before=_quoted(before),
        between=_quoted(between),
        after=_quoted(after),
        look=_FOOT,
    )


_FOOT = Markup(
    "font: 7.5pt 'Source Sans', sans-serif; color: #5b6470; vertical-align: top; padding-top: 3mm;"
)


def _quoted(text: str) -> Markup:
    """A text as CSS writes it, in quotes; every sign that could end it is written by its number."""
    return Markup('"{}"').format(
        Markup(re.sub(r"[^\w .,:;/?=%+()·-]|_", lambda found: f"\\{ord(found[0]):x} ", text))
    )


def _sign(cell: tuple[str, str] | None) -> Markup:
    """A sign for who sees it, and its meaning for who hears it."""
    if cell is None:
        return NOTHING
    return Markup('<span aria-hidden="true">{}</span><span class="spoken">{}</span>').format(*cell)


def _attribute(name: str, value: str) -> Markup:
    return Markup(' {}="{}"').format(name, value) if value else NOTHING
