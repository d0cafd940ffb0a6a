"""How wide words are in the font of the charts, which a package brings as files."""

import importlib.util
from functools import cache
from pathlib import Path

from PIL import ImageFont

# The pages have it from Streamlit, documents from the package; elsewhere Arial, which is a little wider, stands in.
FAMILY = "'Source Sans', 'Source Sans Pro', 'Source Sans 3', Arial, sans-serif"

_FILES = {False: "SourceSansPro-Regular.ttf", True: "SourceSansPro-Bold.ttf"}
_SIZE = 100


def folder() -> Path:
    """Where the files of the font lie."""
    return Path(importlib.util.find_spec("font_source_sans_pro").origin).parent / "files"


@cache
def width(text: str, is_bold: bool = False) -> float:
    """The width of a text in a font of one pixel."""
    return _font(is_bold).getlength(text) / _SIZE


@cache
def _font(is_bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(folder() / _FILES[is_bold]), _SIZE, layout_engine=ImageFont.Layout.BASIC)
