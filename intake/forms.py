"""Which files can be read."""

from intake import schema
from intake.checked import Format
from intake.opening.detect import MAPPED, TEMPLATE
from intake.publishers.layouts import PUBLISHERS


def formats() -> tuple[Format, ...]:
    """Every way to read a file: templates of tables, publishers' own, and `mapped`, of any shape with a mapping."""
    templates = (Format(TEMPLATE + table.name, table.name) for table in schema.tables())
    publishers = (Format(publisher.name, "observations") for publisher in PUBLISHERS)
    return (*templates, *publishers, Format(MAPPED, ""))
