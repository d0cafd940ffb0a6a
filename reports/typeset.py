"""Typst, which makes pictures and PDF documents without a browser: the same input gives the same bytes."""

from functools import cache

import typst

from charts.svg import font

# Text that is given as a value is never read as Typst's own markup.
_PICTURE = """
#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: float(sys.inputs.width) * 1pt)
"""


def png(svg: str, width: float, scale: float = 2) -> bytes:
    """A drawing as a picture of `scale` times its width, in pixels."""
    inputs = {"svg": svg, "width": str(width)}
    return _compiler().compile(_PICTURE.encode(), format="png", ppi=72 * scale, sys_inputs=inputs)


def pdf(document: str, inputs: dict[str, str], created: int) -> bytes:
    """A document of Typst with its values, as PDF/UA: tagged, with alternative texts.

    created: the moment that the file says it was made, in seconds since 1970. Raises typst.TypstError when the
    document is not accessible.
    """
    return _compiler().compile(
        document.encode(), format="pdf", sys_inputs=inputs, pdf_standards="ua-1", timestamp=created
    )


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(font.folder())]
    )


def _compiler() -> typst.Compiler:
    # One for each: a compiler keeps its last document, and requests come side by side.
    return typst.Compiler(font_paths=_fonts())
