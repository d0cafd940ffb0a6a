"""What a figure that somebody takes along says of itself: what it is, whose data, which version, which filters."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from urllib.parse import urlencode

import pandas as pd
from markupsafe import Markup

from answers import selection
from answers.sources import sources
from charts.chart import Chart
from charts.drawing import Asked, Drawing
from store import ReadingCopy
from translations import DEFAULT, Words

# The fields in their order, by their code; `about-<code>` is their name in words.
FIELDS = (
    "title",
    "unit",
    "source",
    "publisher",
    "licence",
    "edition",
    "version",
    "published",
    "data",
    "filters",
    "address",
)


@dataclass(frozen=True)
class About:
    """A figure as it was asked for.

    base: where the monitor is read, such as `https://monitor.example`; "" where that is not known.
    """

    drawing: Drawing
    asked: Asked
    copy: ReadingCopy
    chart: Chart
    base: str = ""

    @property
    def words(self) -> Words:
        return self.asked.words

    @cached_property
    def rests_on(self) -> pd.DataFrame:
        """Its sources, a row each, as queries/sources.sql describes them."""
        every = sources(self.asked.connection).rows
        return every[every["title"].isin(set(self.drawing.rests_on(self.asked)["source_title"]))]

    @cached_property
    def fields(self) -> dict[str, str]:
        """What it says of itself, by FIELDS; what is not known is said to be unknown."""
        words, rows = self.words, self.rests_on
        return {
            "title": self.chart.title,
            "unit": self.chart.unit,
            "source": Markup(self.chart.source)
            .striptags()
            .removeprefix(words("source-line", title="").strip())
            .strip(),
            "publisher": self._listed(rows["publisher"]),
            "licence": self._listed(rows["licence"]),
            "edition": self._listed(self._editions()),
            "version": str(self.copy.version),
            "published": self.copy.published_at.date().isoformat(),
            "data": self.copy.fingerprint,
            "filters": selection.said(self.asked.connection, self.asked.selection, words)
            or words("filters-none"),
            "address": self.address,
        }

    def _editions(self) -> pd.Series:
        """The editions of its figures; of what has none the dates of its sources."""
        rows = self.drawing.rests_on(self.asked)
        return rows["edition"] if "edition" in rows else self.rests_on["published_on"]

    def _listed(self, values: pd.Series) -> str:
        known = [value for value in dict.fromkeys(values.dropna()) if value != "unknown"]
        return "; ".join(sorted(known)) or self.words("unknown")

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """What an address says to mean just this: the filters, the choices, the version and the language."""
        chosen = [
            (name, str(code)) for name in selection.FILTERS for code in getattr(self.asked.selection, name)
        ]
        options = [(name, str(value)) for name, value in self.asked.options.items()]
        fixed = [("version", str(self.copy.version)), ("lang", self.words.language)]
        return [*chosen, *options, *fixed]

    @property
    def name(self) -> str:
        """Its name in addresses, such as `indicators/eurostat_sdg_07_40`."""
        return self.drawing.name.format(**{name: str(value) for name, value in self.asked.options.items()})

    @property
    def _beside_name(self) -> list[tuple[str, str]]:
        """The parameters that its name does not hold."""
        return [(name, value) for name, value in self.parameters if f"{{{name}}}" not in self.drawing.name]

    @property
    def address(self) -> str:
        """Where the page shows it, with everything that makes it this."""
        return f"{page_address(self.drawing, self.base, self.parameters)}#chart-{self.chart.name}"

    def file(self, form: str) -> str:
        """The address of one of its files: svg, png, csv, xlsx, json or zip."""
        return self._under("figures", f".{form}")

    def document(self, form: str) -> str:
        """The address of a document with this figure alone: docx or pdf."""
        return f"{self.base}/annex.{form}?{urlencode([('figure', self.name), *self._beside_name])}"

    @property
    def to_shorten(self) -> str:
        """The address that keeps a short link to it."""
        return self._under("c")

    def short(self, code: str) -> str:
        """The short link with this code, in its language."""
        language = "" if self.words.language == DEFAULT else f"?lang={self.words.language}"
        return f"{self.base}/c/{code}{language}"

    def _under(self, room: str, form: str = "") -> str:
        return f"{self.base}/{room}/{self.name}{form}?{urlencode(self._beside_name)}"

    @property
    def embed(self) -> str:
        """What another site writes to show it, as high as it is, with the source under it and the way back."""
        frame = Markup(
            '<iframe src="{}" title="{}" height="640" style="width:100%;border:0"></iframe>'
            '<script src="{}/embed.js" async></script>'
        )
        return str(frame.format(self._under("embed"), self.chart.title, self.base))

    @property
    def stem(self) -> str:
        """The name of its files: what it is, what was filtered, which version."""
        parts = [self.name.replace("/", "-"), *(f"{name}-{value}" for name, value in self._beside_name)]
        return "-".join(part.replace("lang-", "").replace("version-", "v") for part in parts).replace(
            " ", "-"
        )

    def lines(self) -> list[tuple[str, str]]:
        """Name and text of each field, in words."""
        return [(self.words(f"about-{code}"), self.fields[code]) for code in FIELDS]

    def citations(self) -> dict[str, str]:
        """How to cite it: short, after APA, and for BibTeX."""
        words, when = self.words, self.copy.published_at
        monitor, version = words("monitor-title"), str(self.copy.version)
        short = words(
            "cite-short", title=self.chart.title, monitor=monitor, version=version, address=self.address
        )
        apa = words(
            "cite-apa",
            title=self.chart.title,
            monitor=monitor,
            version=version,
            data=self.copy.fingerprint,
            date=words.date(when.date()),
            year=str(when.year),
            address=self.address,
        )
        return {"short": short, "apa": apa, "bibtex": self._bibtex(when)}

    def _bibtex(self, when: datetime) -> str:
        fields = {
            "title": f"{{{_plain(self.chart.title)}}}",
            "author": f"{{{_plain(self.words('monitor-title'))}}}",
            "year": str(when.year),
            "version": self.copy.fingerprint,
            "note": _plain(self.fields["source"]),
            "url": self.address,
        }
        inside = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
        return f"@misc{{{self.stem},\n{inside}\n}}"


def page_address(drawing: Drawing, base: str, parameters: Iterable[tuple[str, str]]) -> str:
    """The address of the page that shows a figure, opened at the part that does."""
    page = drawing.answered.page
    part = [("part", drawing.part)] if drawing.part else []
    return f"{base}/{'' if page == 'overview' else page}?{urlencode([*part, *parameters])}"


def _plain(text: str) -> str:
    """A text that BibTeX reads as it is."""
    signs = {sign: f"\\{sign}" for sign in "&%$#_{}"} | {"\\": r"\textbackslash{}"}
    return text.translate(str.maketrans(signs))
