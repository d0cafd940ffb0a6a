"""What must hold beyond single cells and keys: counts, years, companies, totals, footers, jumps between editions.

A rule is a condition over the table `cells` (text, with the row's position "#"). What it compares with are
relations named like the tables of an open reading copy; a rule whose relation is not there is not checked.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from intake.checks.constraints import Check
from intake.schema import Table, literal

# A change larger than this part of the figure, and of the whole range of the series, is worth a second look.
PLAUSIBLE_CHANGE = 0.2
# What a share may differ from its own counts, because it is rounded.
ROUNDING = 0.006
TOTAL = r"(sub|eind)?tota(al|le|len|l|ls)( generaal)?|grand total|alle sectoren|all sectors|som|sum|overall"
FOOTER = r"(©|\(c\)|bron|source|noot|note|toelichting|bijgewerkt|last updated)([^a-z].*)?|\*.*"
NO_DIVISIONS = {4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89}
# The divisions of the SBI 2008, as the first two digits of every code.
DIVISIONS = ", ".join(f"'{n:02}'" for n in range(1, 100) if n not in NO_DIVISIONS)
STEPS = ", ".join(f"step_{n} = 'true'" for n in range(1, 7))
# The four figures of a year, if a code names one.
YEAR_IN_WAVE = r"nullif(regexp_extract(wave, '(?:^|[^0-9])((?:19|20)\d{2})(?:[^0-9]|$)', 1), '')"

SAME_NUMBER = """(
    SELECT *, first_value(company) OVER (PARTITION BY wave, kvk_number ORDER BY "#") AS first_company
    FROM cells
    WHERE (wave, kvk_number) IN (
        SELECT (wave, kvk_number)
        FROM cells
        WHERE kvk_number IS NOT NULL
        GROUP BY wave, kvk_number
        HAVING count(*) > 1
    )
)"""
FIRST_OF_WAVE = """(
    SELECT *, mode(wave) OVER () AS most_common
    FROM (FROM cells QUALIFY row_number() OVER (PARTITION BY wave ORDER BY "#") = 1)
)"""
# A code that begins with a digit that no division has behind a zero, such as 471, never had one before it.
SBI_LENGTHS = f"""(
    SELECT *, mode(length(sbi)) OVER () AS usual, bool_or(starts_with(sbi, '0')) OVER () AS keeps_zeros,
        bool_or(concat('0', sbi[:1]) NOT IN ({DIVISIONS})) OVER (PARTITION BY length(sbi)) AS is_so
    FROM cells
)"""
WEIGHTS_OF_WAVE = "(SELECT *, count(weight) OVER (PARTITION BY wave) AS weighted FROM cells)"
GROUPED = ("measurements", "survey_waves")
GROUPS = "(SELECT comparability_group FROM survey_waves UNION SELECT comparability_group FROM measurements)"
YEAR_OF_WAVE = """(
    SELECT cells.*, survey_waves.reference_year::VARCHAR AS year_of_wave
    FROM cells
    JOIN survey_waves USING (wave)
)"""
WITHIN = """(
    SELECT cells.*, population_size, row_number() OVER (PARTITION BY {keys} ORDER BY "#") AS nth
    FROM cells
    JOIN {parent} USING ({keys})
    WHERE ({keys}) IN (
        SELECT ({keys})
        FROM cells
        JOIN {parent} USING ({keys})
        GROUP BY {keys}, population_size
        HAVING count(*) > population_size
    )
)"""
PREVIOUS_EDITION = r"""(
    WITH previous AS (
        SELECT indicator, geo, year::VARCHAR AS year, value AS before
        FROM observations
        WHERE indicator IN (SELECT indicator FROM cells)
        QUALIFY dense_rank() OVER (
            PARTITION BY indicator, geo
            ORDER BY regexp_extract(edition, '\d{4}(-\d{2}-\d{2})?') DESC, edition
        ) = 1
    ),
    spans AS (
        SELECT indicator, geo, max(before) - min(before) AS span
        FROM previous
        GROUP BY indicator, geo
    )
    SELECT cells.*, before, span
    FROM cells
    JOIN previous USING (indicator, geo, year)
    JOIN spans USING (indicator, geo)
)"""


# The place of what is said about a whole row, before anything about its cells.
NO_ROW = -1


@dataclass(frozen=True)
class Rule:
    """`broken` is the SQL condition of the rows that break it, `expected` what would be right; `source` is the
    relation it looks at, `needs` the tables of the reading copy that it compares with."""

    code: str
    column: str
    broken: str
    expected: str = "NULL"
    severity: str = "error"
    source: str = "cells"
    needs: tuple[str, ...] = ()

    def check(self, place: int) -> Check:
        return Check(
            f"""
            SELECT "#", {place}, '{self.column}', {self.column}, '{self.code}', ({self.expected})::VARCHAR,
                '{self.severity}'
            FROM {self.source}
            WHERE {self.broken}
            """
        )


def _number(column: str) -> str:
    return f"TRY_CAST({column} AS DOUBLE)"


COUNTED_SHARE = f"({_number('endorsing')} / nullif({_number('assessed')}, 0))"
FRAME_AGE = "(TRY_CAST(reference_year AS INTEGER) - TRY_CAST(frame_date[:4] AS INTEGER))"
INDICATOR = "(FROM cells JOIN indicators USING (indicator))"
SECTOR = "(SELECT cells.*, sectors.sbi AS divisions FROM cells JOIN sectors USING (sector))"

RULES: dict[str, tuple[Rule, ...]] = {
    "measurements": (
        Rule("successes_over_n", "endorsing", f"{_number('endorsing')} > {_number('assessed')}", "assessed"),
        Rule(
            "n_over_population",
            "assessed",
            f"{_number('assessed')} > {_number('population_size')}",
            "population_size",
        ),
        Rule(
            "share_differs",
            "share",
            f"abs({_number('share')} - {COUNTED_SHARE}) > {ROUNDING}",
            f"round({COUNTED_SHARE}, 3)",
            "warning",
        ),
        Rule(
            "published_before",
            "published_on",
            "TRY_CAST(published_on[:4] AS INTEGER) < TRY_CAST(reference_year AS INTEGER)",
            "reference_year",
        ),
    ),
    "observations": (
        Rule(
            "minimum",
            "value",
            f"{_number('value')} < lower_bound",
            "lower_bound",
            "error",
            INDICATOR,
            ("indicators",),
        ),
        Rule(
            "maximum",
            "value",
            f"{_number('value')} > upper_bound",
            "upper_bound",
            "error",
            INDICATOR,
            ("indicators",),
        ),
        Rule(
            "jump",
            "value",
            f"abs({_number('value')} - before) > {PLAUSIBLE_CHANGE} * greatest(abs(before), span)",
            "before",
            "warning",
            PREVIOUS_EDITION,
            ("observations",),
        ),
    ),
    "comparability_overrides": (
        Rule("group_with_itself", "compared_with", "compared_with = comparability_group"),
        *(
            Rule("group_unknown", column, f"{column} NOT IN {GROUPS}", "NULL", "warning", "cells", GROUPED)
            for column in ("comparability_group", "compared_with")
        ),
    ),
    "survey_waves": (
        Rule("year_outside_wave", "reference_year", f"{YEAR_IN_WAVE} <> reference_year", YEAR_IN_WAVE),
        Rule(
            "frame_outside_wave",
            "frame_date",
            f"{FRAME_AGE} NOT BETWEEN -1 AND 3",
            "reference_year",
            "warning",
        ),
    ),
    "survey_responses": (
        Rule("sbi", "sbi", f"sbi[:2] NOT IN ({DIVISIONS})"),
        Rule(
            "sbi_lost_zero",
            "sbi",
            "(length(sbi) = 3 OR length(sbi) = usual - 1) AND NOT keeps_zeros AND NOT is_so",
            "concat('0', sbi)",
            "warning",
            SBI_LENGTHS,
        ),
        Rule("weight", "weight", f"{_number('weight')} = 0"),
        Rule("weight_missing", "weight", "weight IS NULL AND weighted > 0", source=WEIGHTS_OF_WAVE),
        Rule("company_twice", "kvk_number", "company <> first_company", "first_company", source=SAME_NUMBER),
        Rule(
            "level_without_evidence",
            "evidence_url",
            "level IN ('3', '4') AND evidence_url IS NULL",
            "level",
            "warning",
        ),
        Rule(
            "level_without_step",
            "level",
            f"level = '4' AND NOT list_bool_or([{STEPS}, false])",
            severity="warning",
        ),
        Rule(
            "year_outside_wave",
            "reference_year",
            "reference_year <> year_of_wave",
            "year_of_wave",
            "error",
            YEAR_OF_WAVE,
            ("survey_waves",),
        ),
        Rule("mixed_waves", "wave", "wave <> most_common", "most_common", "warning", FIRST_OF_WAVE),
        Rule(
            "sbi_other_sector",
            "sector",
            f"sbi[:2] IN ({DIVISIONS}) AND NOT list_contains(string_split(divisions, ' '), sbi[:2])",
            "sbi",
            "warning",
            SECTOR,
            ("sectors",),
        ),
        Rule(
            "n_over_population",
            "wave",
            "nth > population_size",
            "population_size",
            "error",
            WITHIN.format(parent="survey_waves", keys="wave"),
            ("survey_waves",),
        ),
        Rule(
            "n_over_population",
            "sector",
            "nth > population_size",
            "population_size",
            "error",
            WITHIN.format(parent="survey_strata", keys="wave, sector"),
            ("survey_strata",),
        ),
    ),
}


def compared(table: Table) -> set[str]:
    """The tables of a reading copy that a file for this table is compared with."""
    return {needed for rule in RULES.get(table.name, ()) for needed in rule.needs} | {
        key.table for key in table.foreign_keys
    }


def rules(table: Table, known: set[str]) -> Iterator[Check]:
    """The checks of a table. `known` are the relations that can be compared with."""
    for rule in _notes_among_rows(table):
        yield rule.check(NO_ROW)
    wanted = [rule for rule in RULES.get(table.name, ()) if known.issuperset(rule.needs)]
    if table.has_example:
        same = " AND ".join(f"{f.name} IS NOT DISTINCT FROM {literal(f.example)}" for f in table.fields)
        wanted.append(Rule("example_row", table.fields[0].name, same, severity="warning"))
    # Of a cell only the first fault is told, so no warning goes before an error.
    for place, rule in enumerate(sorted(wanted, key=lambda rule: rule.severity == "warning"), 2000):
        yield rule.check(place)


def _notes_among_rows(table: Table) -> Iterator[Rule]:
    """What people put below or between the rows: a total, which would be counted twice, or a footnote."""
    for field in table.fields:
        if field.type == "string" and field.name in table.primary_key:
            yield Rule("total_row", field.name, f"regexp_full_match({field.name}, '\\s*({TOTAL})\\s*', 'i')")
    first, *others = (field.name for field in table.fields)
    if others:
        alone = " AND ".join(f"{name} IS NULL" for name in others)
        yield Rule("footer_line", first, f"{alone} AND regexp_full_match({first}, '\\s*({FOOTER})\\s*', 'i')")
