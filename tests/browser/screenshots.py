"""Photograph every page and lay the pictures out in sheets: `python -m tests.browser.screenshots [FOLDER]`.

The sheets go to docs/screenshots, one for each width and theme; the pictures themselves to FOLDER, if one is named.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tests.browser.reading import DESKTOP, PHONE, chromium, menu, open_page, whole
from tests.browser.serving import serving
from tests.test_architecture import ROOT
from translations import LANGUAGES

SHEETS = ROOT / "docs" / "screenshots"
THEMES = ("light", "dark")
# On a sheet: the width of a picture and the most that is shown of its height, and how many stand beside each other.
LOOKS = {"wide": (DESKTOP, 380, 760, 6), "phone": (PHONE, 190, 760, 12)}
GAP, NAME = 14, 22  # pixels


def photograph(folder: Path, sizes: Sequence[str], themes: Sequence[str]) -> Iterator[tuple[str, str, Path]]:
    """Write FOLDER/<page>-<size>-<language>-<theme>.png of every page of the menu; gives size, theme and file."""
    with tempfile.TemporaryDirectory() as home, serving(Path(home)) as address, chromium() as browser:
        for theme in themes:
            page = browser.new_page(viewport=DESKTOP, color_scheme=theme)
            open_page(page, address)
            for path in menu(page):
                for size in sizes:
                    for language in LANGUAGES:
                        page.set_viewport_size(LOOKS[size][0])
                        open_page(page, address, path, language)
                        file = folder / f"{path.strip('/') or 'overview'}-{size}-{language}-{theme}.png"
                        if (path, size, language, theme) == ("/", "wide", LANGUAGES[0], THEMES[0]):
                            page.screenshot(path=str(SHEETS / "overview.png"))
                        whole(page, str(file))
                        print(file, flush=True)
                        yield size, theme, file
            page.close()


def sheet(files: Sequence[Path], width: int, height: int, columns: int) -> Image.Image:
    """The pictures in rows, each made small and cut off below `height`, under its name."""
    small = []
    for file in files:
        with Image.open(file) as picture:
            scaled = picture.convert("RGB").resize((width, round(picture.height * width / picture.width)))
        small.append((file.stem, scaled.crop((0, 0, width, min(scaled.height, height)))))
    rows = [small[place : place + columns] for place in range(0, len(small), columns)]
    heights = [max(picture.height for _, picture in row) + NAME + GAP for row in rows]
    laid = Image.new("RGB", (columns * (width + GAP) + GAP, sum(heights) + GAP), "#8a949f")
    draw, font = ImageDraw.Draw(laid), ImageFont.load_default(13)
    top = GAP
    for row, taken in zip(rows, heights, strict=True):
        for place, (name, picture) in enumerate(row):
            left = GAP + place * (width + GAP)
            draw.text((left, top), name, fill="#000000", font=font)
            laid.paste(picture, (left, top + NAME))
        top += taken
    return laid


def main(folder: Path) -> None:
    """All pictures, and a sheet of each width and theme."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = list(photograph(folder, tuple(LOOKS), THEMES))
    for size, (_, *layout) in LOOKS.items():
        for theme in THEMES:
            own = [file for each, its, file in taken if (each, its) == (size, theme)]
            sheet(own, *layout).save(SHEETS / f"{size}-{theme}.webp", quality=62, method=6)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit("usage: python -m tests.browser.screenshots [FOLDER]")
    if len(sys.argv) == 2:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as passing:
            main(Path(passing))
