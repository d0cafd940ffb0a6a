"""How programs read the monitor: examples that are run as tests, and what holds; for a page and for docs/api.md."""

from translations import Words

# Where the monitor of whoever reads docs/api.md runs.
LOCAL = "http://127.0.0.1:8501"
RULES = ("filters", "version", "limit", "etag", "refusal", "origin", "update", "stays")

_CURL = """
curl "{base}/api/v1/endorsement"
curl "{base}/api/v1/progress?goal=13&format=csv"
curl "{base}/api/v1/search?q=loonkloof"
curl --output goals.svg "{base}/figures/goals.svg?lang=en"
curl --output goals.zip "{base}/figures/goals.zip"
curl --output overview.docx "{base}/p/overview.docx"
curl --output annex.pdf "{base}/annex.pdf?figure=goals&figure=agreements&version=1&lang=en"
curl "{base}/data/datapackage.json"
curl --head "{base}/figures/endorsement.csv"
"""
_R = """
read.csv("{base}/api/v1/indicators/eurostat_sdg_07_40?format=csv")
read.csv("{base}/figures/goals.csv?lang=en", comment.char = "#", fileEncoding = "UTF-8-BOM")
"""
_PYTHON = """
import pandas as pd

measurements = pd.read_csv("{base}/api/v1/measurements?format=csv")
goals = pd.read_csv("{base}/figures/goals.csv?lang=en", comment="#", encoding="utf-8-sig")
"""
_EXAMPLES = {"curl": _CURL, "R": _R, "Python": _PYTHON}


def examples(base: str) -> dict[str, str]:
    """The example of each program or language, for a monitor that is read at `base`."""
    return {name: text.strip().format(base=base) for name, text in _EXAMPLES.items()}


def markdown(say: Words) -> str:
    """The document docs/api.md."""
    parts = [
        f"# {say('programs-title')}",
        say("programs-lead"),
        f"{say('programs-description')}: [`/api/v1/openapi.json`](/api/v1/openapi.json)",
        say("programs-local"),
    ]
    for name, text in examples(LOCAL).items():
        language = "" if name == "curl" else name.lower()
        parts += [f"## {say('programs-with', name=name)}", f"```{language}\n{text}\n```"]
    rules = [f"- **{say(f'programs-{rule}-term')}** {say(f'programs-{rule}')}" for rule in RULES]
    return "\n\n".join([*parts, f"## {say('programs-holds')}", "\n".join(rules)]) + "\n"
