"""The pieces of HTML that pages are made of, as markup in which every text is escaped by itself (MarkupSafe).

A text given to any of these is shown as it is; only what is `Markup` already stays markup. They know nothing of
Streamlit: `View` shows what they give.
"""

from collections.abc import Iterable

from markupsafe import Markup

from charts.style import dark

NOTHING = Markup("")

# A large number of more characters is written smaller where there is little room.
_SHORT_FIGURE = 6


def paragraph(text: str, style: str = "", role: str = "") -> Markup:
    """A paragraph of a class of frame.css, with an ARIA role where it has one."""
    attributes = _attribute("class", style) + _attribute("role", role)
    return Markup("<p{}>{}</p>").format(attributes, text)


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


def only_on_paper(content: str) -> Markup:
    """What is printed and not shown."""
    return Markup('<div class="on-paper">{}</div>').format(content)


def _attribute(name: str, value: str) -> Markup:
    return Markup(' {}="{}"').format(name, value) if value else NOTHING


def scrolling(table: Markup, label: str) -> Markup:
    """A table in a box of its own, in which what does not fit is scrolled to, also with a keyboard."""
    return Markup('<div class="scroll" tabindex="0" role="region" aria-label="{}">{}</div>').format(
        label, table
    )
