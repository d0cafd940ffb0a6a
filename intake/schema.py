"""The tables of data/: the Table Schemas of datapackage.json as frozen dataclasses, and their names in SQL."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from translations import UserError

SQL_TYPES = {
    "string": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}
DATA = Path(__file__).parent.parent / "data"
# What a publication replaces as a whole; in every other table the row with the same key.
REPLACED_TOGETHER = {
    "observations": ("indicator", "edition"),
    "survey_strata": ("wave",),
    "survey_responses": ("wave",),
}
NAME = re.compile(r"[a-z][a-z0-9_]*")
CONSTRAINTS = {"required", "enum", "pattern", "minimum", "maximum"}
BLANKS = " \t\u00a0\u202f\ufeff"  # what may stand around a value without meaning anything
# The forms that the patterns of datapackage.json describe. Each has its variant of the message `problem-pattern`,
# or a rule and message of its own, which say it in words; a test compares them with the patterns there are.
ISO_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
FORMS = {
    r"^[a-z0-9_]+$": "code",
    r"^[A-Za-z][A-Za-z0-9_]*$": "abbreviation",
    r"^[A-Za-z0-9][A-Za-z0-9_.-]*$": "name",
    r"^r\d+$": "recommendation",
    r"^[a-z]{2,4}\d+$": "tooi_code",
    r"^[a-z]+$": "letters",
    r"^#[0-9A-F]{6}$": "colour",
    r"^\d{2}( \d{2})*$": "divisions",
    r"^\d{8}$": "kvk_number",
    r"^\d{3}$": "un_code",
    r"^\d{2,5}$": "sbi",
    r"^https?://\S+$": "address",
    ISO_DATE: "date",
}
OWN_RULE = ("kvk_number", "sbi")


@dataclass(frozen=True)
class Field:
    """One column: its type in the words of Table Schema and what its values must obey."""

    name: str
    type: str
    title: str = ""
    description: str = ""
    required: bool = False
    enum: tuple[str, ...] = ()
    pattern: str | None = None
    minimum: str | None = None
    maximum: str | None = None
    example: str | None = None

    @property
    def sql_type(self) -> str:
        return SQL_TYPES[self.type]

    @property
    def is_date(self) -> bool:
        """Whether the values are dates, or dates of reduced precision."""
        return self.type == "date" or self.pattern == ISO_DATE


@dataclass(frozen=True)
class ForeignKey:
    """Columns whose values must occur together in `references` of the table `table`."""

    fields: tuple[str, ...]
    table: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One table: its file (relative to the data folder), columns in order, keys and references."""

    name: str
    title: str
    description: str
    path: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...] = ()

    @property
    def unit(self) -> tuple[str, ...]:
        """The columns whose values a publication replaces together."""
        return REPLACED_TOGETHER.get(self.name, self.primary_key)

    @property
    def has_example(self) -> bool:
        return any(field.example is not None for field in self.fields)

    def field(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)


def tables(data_folder: Path = DATA) -> tuple[Table, ...]:
    """The tables that `datapackage.json` in the folder describes, in its order.

    Raises UserError when the file is missing, is no JSON, or describes something that would not be checked:
    a rule that is silently not applied is worse than none.
    """
    path = Path(data_folder) / "datapackage.json"
    try:
        package = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserError("datapackage-missing", file=str(path)) from error
    except ValueError as error:
        raise UserError("datapackage-broken", file=str(path), reason=str(error)) from error
    try:
        described = tuple(_table(resource) for resource in package["resources"])
        _check_references(described)
    except KeyError as error:
        raise UserError("datapackage-broken", file=str(path), reason=f"{error} is missing") from error
    except (AttributeError, TypeError, ValueError) as error:
        raise UserError("datapackage-broken", file=str(path), reason=str(error)) from error
    return described


def _table(resource: dict) -> Table:
    name, schema = resource["name"], resource["schema"]
    fields = tuple(_field(name, field) for field in schema["fields"])
    names = [field.name for field in fields]
    table = Table(
        name=name,
        title=resource.get("title", ""),
        description=resource.get("description", ""),
        path=resource["path"],
        fields=fields,
        primary_key=_listed(schema["primaryKey"]),
        foreign_keys=tuple(
            ForeignKey(
                fields=_listed(key["fields"]),
                table=key["reference"]["resource"] or name,
                references=_listed(key["reference"]["fields"]),
            )
            for key in schema.get("foreignKeys", ())
        ),
    )
    for column in (*table.primary_key, *(column for key in table.foreign_keys for column in key.fields)):
        if column not in names:
            raise ValueError(f"{name}: a key names the column {column}, which is not there")
    if len(set(names)) < len(names):
        raise ValueError(f"{name}: a column is described twice")
    for word in (name, *names):
        if not NAME.fullmatch(word) or word == "publication":
            raise ValueError(f"{name}: {word} cannot be the name of a table or column")
    return table


def _field(table: str, field: dict) -> Field:
    where = f"{table}.{field['name']}"
    constraints = field.get("constraints", {})
    unknown = sorted(constraints.keys() - CONSTRAINTS)
    if unknown:
        raise ValueError(f"{where}: unknown constraint {', '.join(unknown)}")
    if field["type"] not in SQL_TYPES:
        raise ValueError(f"{where}: unknown type {field['type']}")
    return Field(
        name=field["name"],
        type=field["type"],
        title=field.get("title", ""),
        description=field.get("description", ""),
        required=constraints.get("required", False),
        enum=tuple(str(value) for value in constraints.get("enum", ())),
        pattern=constraints.get("pattern"),
        minimum=_text(constraints.get("minimum")),
        maximum=_text(constraints.get("maximum")),
        example=_text(field.get("example")),
    )


def _check_references(described: tuple[Table, ...]) -> None:
    columns = {(table.name, field.name) for table in described for field in table.fields}
    for table in described:
        for key in table.foreign_keys:
            for column in key.references:
                if (key.table, column) not in columns:
                    raise ValueError(f"{table.name}: refers to {key.table}.{column}, which is not there")


def _listed(names: str | list[str]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names)


def _text(value) -> str | None:
    return str(value).lower() if isinstance(value, bool) else None if value is None else str(value)


def form_of(pattern: str) -> str:
    """The code of the form; empty for a pattern without words."""
    return FORMS.get(pattern, "")


def quoted(name: str) -> str:
    """A name as an SQL identifier."""
    escaped = name.replace('"', '""')
    return f'"{escaped}"'


def literal(text: str | None) -> str:
    """A text as an SQL literal."""
    return "NULL" if text is None else "'" + text.replace("'", "''") + "'"
