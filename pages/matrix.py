"""A table of signs with headings on both sides, as markup of `components`."""

from collections.abc import Mapping

import pandas as pd
from markupsafe import Markup

from pages.components import NOTHING, scrolling


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


def _head(column: object, look: tuple[str, str] | None) -> Markup:
    if look is None:
        return Markup('<th scope="col">{}</th>').format(column)
    colour, name = look
    return Markup(
        '<th scope="col" class="named" style="border-top: 6px solid {colour}">{column} <span>{name}</span></th>'
    ).format(column=column, name=name, colour=colour)


def _sign(cell: tuple[str, str] | None) -> Markup:
    """A sign for who sees it, and its meaning for who hears it."""
    if cell is None:
        return NOTHING
    return Markup('<span aria-hidden="true">{}</span><span class="spoken">{}</span>').format(*cell)
