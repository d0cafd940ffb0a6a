"""`python -m bench.update`: how long `fetch --due` takes, from a local server with every series to a preview.

The time of the processor beside the time of the clock tells how much others used the machine. The server's own
work is in both.
"""

import os
import tempfile
import time
from datetime import date
from pathlib import Path

import intake
import store
from reports.update import collect, preview
from tests.intake.publishers.serving import Figures, serving

TODAY = date(2026, 11, 26)
NEW_IN = 12  # series with a new year


def main() -> None:
    opened = store.Store(Path(tempfile.mkdtemp()))
    opened.publish_published(store.DATA, "bench")
    opened.reading_copy()
    figures = Figures()
    percent = [code for code in figures.codes if code.startswith("eurostat_sdg_0")]
    for code in percent[:NEW_IN]:
        figures.add(code, TODAY.year - 1)
    with serving(figures) as root:
        for name, service in intake.SERVICES.items():
            os.environ[service.setting] = f"{root}/{name}"
        began, worked = time.monotonic(), time.process_time()
        update = collect(opened, TODAY)
        fetched = time.monotonic()
        ready = update.of("new", "revised")["indicator"]
        seen = preview(opened, update.reading(ready)[0], TODAY)
        done = time.monotonic()
    print(f"{len(update.rows) - update.counts['unknown']} series asked for: {update.counts}")
    print(f"fetched and checked in {fetched - began:.1f} s")
    print(f"preview of {len(ready)} series in {done - fetched:.1f} s")
    print(f"{len(seen.first)} headlines and verdicts and {seen.others} other figures would change")
    print(f"in all {done - began:.1f} s, of the processor {time.process_time() - worked:.1f} s")


if __name__ == "__main__":
    main()
