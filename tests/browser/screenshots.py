"""Photograph every page at two widths in every language: `python -m tests.browser.screenshots FOLDER`."""

import sys
import tempfile
from pathlib import Path

from tests.browser.reading import DESKTOP, PHONE, chromium, menu, open_page, whole
from tests.browser.serving import serving
from translations import LANGUAGES


def photograph(folder: Path) -> None:
    """Write FOLDER/<page>-<width>-<language>.png for every page of the menu."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, serving(Path(home)) as address, chromium() as browser:
        page = browser.new_page(viewport=DESKTOP)
        open_page(page, address)
        for path in menu(page):
            for size in (DESKTOP, PHONE):
                for language in LANGUAGES:
                    page.set_viewport_size(size)
                    open_page(page, address, path, language)
                    name = f"{path.strip('/') or 'overview'}-{size['width']}-{language}.png"
                    whole(page, str(folder / name))
                    print(folder / name, flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tests.browser.screenshots FOLDER")
    photograph(Path(sys.argv[1]))
