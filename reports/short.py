"""Short links: a view of a figure as a text that stays true, and the address that it has today.

The text names the figure and its chart, its filters and choices and the version, but neither the page that shows it
nor a language: those may change.
"""

import json

from charts.figures import FIGURES
from reports.about import About, page_address


def view(about: About) -> str:
    """What a short link to a figure leads to: the same text for the same view."""
    parameters = [pair for pair in about.parameters if pair[0] not in ("version", "lang")]
    found = {"figure": about.drawing.name, "parameters": parameters, "version": about.copy.version}
    found["chart"] = about.chart.name
    return json.dumps(found | {"data": about.copy.fingerprint}, ensure_ascii=False, sort_keys=True)


def address(text: str, base: str, language: str) -> str | None:
    """Where that view is now, in a language; None where the monitor has no such figure any more."""
    found = json.loads(text)
    drawing = FIGURES.get(found["figure"])
    if drawing is None:
        return None
    fixed = [("version", found["version"]), ("lang", language)]
    place = f"#chart-{found['chart']}"
    return page_address(drawing, base, [*map(tuple, found["parameters"]), *fixed]) + place
