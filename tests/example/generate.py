"""The example survey, made up from a seed: `python -m tests.example.generate [FOLDER]` writes its three files.

Nothing in it is real: the companies do not exist, and every row says so by its wave (`example_...`, whose
column `synthetic` is true) and its company (`example_0001`, named Voorbeeld 0001). It has what a real survey
has: companies that come, go and change, sectors that differ, agreements, companies whose level could not be
established, and one sector too small to be shown.
"""

import csv
import io
import random
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import NormalDist

FOLDER = Path(__file__).parents[2] / "data" / "example"
SEED = 20181023
SIZE_OF_SAMPLE = 600
NOT_ESTABLISHED = 9


@dataclass(frozen=True)
class Sector:
    """How many companies a sector has, how readily they endorse, and the agreement that some of them join."""

    companies: int
    inclination: float
    sbi: tuple[str, ...]
    agreement: str = ""
    joins: float = 0.0


@dataclass(frozen=True)
class Wave:
    """A wave, and how readily companies endorse in it."""

    year: int
    shift: float
    names_may_be_shown: bool
    last_step: int = 6

    @property
    def code(self) -> str:
        return f"example_{self.year}"


SECTORS = {
    "agriculture": Sector(26, -0.5, ("0113", "0119"), "floriculture", 0.35),
    "chemicals": Sector(44, 0.35, ("2014", "2016", "2120")),
    "construction": Sector(46, -0.75, ("4120", "4211")),
    "electronics": Sector(30, 0.45, ("2611", "2751")),
    "energy": Sector(30, 0.4, ("3511", "3514"), "renewable_energy", 0.4),
    "finance": Sector(70, 0.7, ("6419", "6512", "6530"), "banking", 0.45),
    "food": Sector(72, 0.05, ("1013", "1051", "1089"), "food", 0.4),
    "metal": Sector(78, -0.2, ("2410", "2562", "2899"), "metals", 0.25),
    "oil_gas": Sector(6, 0.9, ("0610",)),
    "other": Sector(124, -0.45, ("4941", "6201", "8020")),
    "retail": Sector(62, -0.15, ("4711", "4771")),
    "textiles": Sector(18, 0.5, ("1413", "1512"), "textiles", 0.6),
    "wholesale": Sector(96, -0.55, ("4631", "4642", "4669")),
    "wood_paper": Sector(22, -0.1, ("1610", "1712"), "forestry", 0.45),
}
WAVES = (
    Wave(2018, 0.15, names_may_be_shown=False, last_step=5),
    Wave(2020, 0.38, names_may_be_shown=True),
    Wave(2023, 0.62, names_may_be_shown=True),
)
# From the lowest: where on the scale of inclination a company mentions more.
LEVELS_FROM = ((0, -9.0), (1, -0.6), (2, 0.1), (3, 0.72), (4, 1.35))
STEP_CHANCES = (0.95, 0.8, 0.6, 0.5, 0.55, 0.3)

WAVE_COLUMNS = (
    "wave",
    "reference_year",
    "population_definition_nl",
    "population_definition_en",
    "frame_date",
    "population_size",
    "mode",
    "coder",
    "comparability_group",
    "design",
    "synthetic",
    "names_may_be_shown",
)
STRATUM_COLUMNS = ("wave", "sector", "population_size")
RESPONSE_COLUMNS = (
    "wave",
    "reference_year",
    "company",
    "kvk_number",
    "name",
    "sbi",
    "sector",
    "ministry",
    "size_class",
    "level",
    *(f"step_{step}" for step in range(1, 7)),
    "evidence_url",
    "agreement",
    "weight",
)


@dataclass
class Company:
    """A made-up company: what stays of it from wave to wave."""

    number: int
    sector: str
    sbi: str
    ministry: str
    size_class: str
    agreement: str
    inclination: float


class Maker:
    """The companies of one seed. Only `random()` of the generator is used: its numbers are the same everywhere."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._made = 0

    def chance(self, probability: float) -> bool:
        return self._random.random() < probability

    def normal(self, spread: float) -> float:
        # Kept off the ends of the scale, where the inverse has no value.
        return NormalDist(0, spread).inv_cdf(min(max(self._random.random(), 1e-9), 1 - 1e-9))

    def one_of(self, choices: tuple):
        return choices[int(self._random.random() * len(choices))]

    def some(self, companies: list[Company], count: int) -> list[Company]:
        """So many of them, drawn without replacement, in their old order."""
        drawn = sorted(companies, key=lambda _: self._random.random())[:count]
        return sorted(drawn, key=lambda company: company.number)

    def company(self, name: str) -> Company:
        sector = SECTORS[name]
        self._made += 1
        joins = self.chance(sector.joins)
        size_class = "very_large" if self.chance(0.25) else "unknown" if self.chance(0.03) else "large"
        own = 0.5 * joins + 0.3 * (size_class == "very_large") + self.normal(0.8)
        # Food traders among the wholesalers: the ministry of one company may differ from its sector's.
        ministry = "LNV" if name == "wholesale" and self.chance(0.14) else ""
        return Company(
            number=self._made,
            sector=name,
            sbi=self.one_of(sector.sbi),
            ministry=ministry,
            size_class=size_class,
            agreement=sector.agreement if joins else "",
            inclination=sector.inclination + own,
        )

    def level(self, company: Company, wave: Wave) -> int:
        if self.chance(0.06):
            return NOT_ESTABLISHED
        place = company.inclination + wave.shift + self.normal(0.35)
        return max(level for level, least in LEVELS_FROM if place >= least)

    def steps(self, level: int, wave: Wave) -> list[str]:
        """Evidence of each step: at level 4 of the first at least; below it now and then of another."""
        if level == NOT_ESTABLISHED:
            return [""] * 6
        chances = STEP_CHANCES if level == 4 else [0.05 * level] * 6 if level < 3 else [0.0] * 6
        found = [self.chance(chance) for chance in chances]
        found[0] = found[0] or level == 4
        return [boolean(step) if number <= wave.last_step else "" for number, step in enumerate(found, 1)]


def boolean(value: bool) -> str:
    return "true" if value else "false"


def example(seed: int = SEED) -> dict[str, str]:
    """The three files by name of their table, as text."""
    make = Maker(seed)
    companies = [make.company(name) for name, sector in SECTORS.items() for _ in range(sector.companies)]
    rows: dict[str, list[tuple]] = {"survey_waves": [], "survey_strata": [], "survey_responses": []}
    for wave in WAVES:
        if wave is not WAVES[0]:
            companies = [company for company in companies if not make.chance(0.05)]
            companies += [
                make.company(name)
                for name, sector in SECTORS.items()
                for _ in range(int(0.06 * sector.companies + 0.5))
            ]
        rows["survey_waves"].append(_wave(wave, len(companies)))
        for name in SECTORS:
            own = [company for company in companies if company.sector == name]
            rows["survey_strata"].append((wave.code, name, len(own)))
            sample = make.some(own, int(SIZE_OF_SAMPLE * len(own) / len(companies) + 0.5))
            rows["survey_responses"] += [_response(make, company, wave) for company in sample]
    columns = {
        "survey_waves": WAVE_COLUMNS,
        "survey_strata": STRATUM_COLUMNS,
        "survey_responses": RESPONSE_COLUMNS,
    }
    return {table: _text(columns[table], sorted(found)) for table, found in rows.items()}


def _wave(wave: Wave, population_size: int) -> tuple:
    return (
        wave.code,
        wave.year,
        "Verzonnen grote bedrijven. Dit is een voorbeeld: geen enkel bedrijf of cijfer is echt.",
        "Made-up large companies. This is an example: no company and no figure is real.",
        f"{wave.year}-01-01",
        population_size,
        "synthetic",
        "Generator",
        "example",
        "sample",
        boolean(True),
        boolean(wave.names_may_be_shown),
    )


def _response(make: Maker, company: Company, wave: Wave) -> tuple:
    level = make.level(company, wave)
    code = f"{company.number:04}"
    return (
        wave.code,
        wave.year,
        f"example_{code}",
        "",
        f"Voorbeeld {code}",
        company.sbi,
        company.sector,
        company.ministry,
        company.size_class,
        level,
        *make.steps(level, wave),
        f"https://example.org/voorbeeld-{code}/{wave.year}" if level in (3, 4) else "",
        company.agreement,
        "",
    )


def _text(columns: tuple[str, ...], rows: list[tuple]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows([columns, *rows])
    return written.getvalue()


def write(folder: Path) -> None:
    """Write the three files; the same seed gives the same bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    for table, text in example().items():
        (folder / f"{table}.csv").write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
