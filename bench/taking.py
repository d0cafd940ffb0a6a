"""`python -m bench.taking`: how long an annex takes in both forms, a ZIP to recompute, the workbook, and a search.

The first of each also makes the answers that the others find made; the time of the processor tells how busy the
machine was.
"""

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import store
from answers.search import search
from reports import annex, files
from translations import words

TODAY = date(2026, 11, 26)
PAGES = ("overview", "endorsement", "goals", "goals/13", "recommendations")
QUERIES = ("klimaat", "loonkloof", "co2", "ministerie van landbouw", "renewable enrgy")


def measured(name: str, make: Callable[[], object]) -> None:
    """Make something once, and print how long it took."""
    began, worked = time.monotonic(), time.process_time()
    made = make()
    size = f", {len(made) / 1000:.0f} kB" if isinstance(made, bytes) else ""
    print(
        f"{name}: {time.monotonic() - began:.2f} s, of the processor {time.process_time() - worked:.2f} s{size}"
    )


def main() -> None:
    opened = store.Store(Path(tempfile.mkdtemp()))
    opened.publish_published(store.DATA, "bench")
    by = annex.writer(opened.reading_copy(), words("nl"), "https://monitor.example", TODAY)
    for form in annex.FORMATS:
        for page in PAGES:
            measured(f"annex of {page} as {form}", lambda form=form, page=page: annex.annex(by, form, page))
    for name in ("endorsement", "progress", "goals", "agreements"):
        about = by.figure(name).figure
        measured(f"ZIP of {name}", lambda about=about: files.made(about, "zip"))
    measured("workbook of all figures", lambda: annex.workbook(by))
    for query in QUERIES:
        measured(f"search for {query!r}", lambda query=query: search(by.asked.connection, TODAY, query))


if __name__ == "__main__":
    main()
