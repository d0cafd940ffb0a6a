"""What can be taken along of a figure, behind one word, as markup of `components`."""

from collections.abc import Iterable

from markupsafe import Markup

from pages.components import NOTHING, link


def menu(
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
            name,
            Markup(" ").join(link(address, label, download="download") for label, address in each),
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
