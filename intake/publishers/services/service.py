"""What a publisher's service is: whose series it has, and how a file of figures is asked of it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from intake.publishers.places import Places


@dataclass(frozen=True)
class Fetched:
    """A file of figures, its name, and the address it came from.

    `edition` is the day on which the publisher last changed it, where the answer says so and the file does not.
    """

    file: str
    content: bytes
    address: str
    edition: date | None = None


@dataclass(frozen=True)
class Service:
    """A publisher's service. `address` may be replaced by `setting`: for a mirror, or for a test.

    `publishers` are the names in the table of indicators whose series it has. `dataset` gives what is asked for a
    publisher's code, such as `sdg_07_40` for `sdg_07_40/REN`, or None for a code that the service does not have.
    `file` asks for the figures of these places: (root, dataset, places) to a file.
    """

    name: str
    setting: str
    address: str
    publishers: tuple[str, ...]
    dataset: Callable[[str], str | None]
    file: Callable[[str, str, Places], Fetched]

    @property
    def root(self) -> str:
        return os.environ.get(self.setting, self.address).rstrip("/")


def first_part(code: str) -> str | None:
    """The dataset of a code: behind it the monitor names the dimensions of a series."""
    return code.split("/")[0] or None


def quoted(dataset: str) -> str:
    """A dataset as a part of an address."""
    return quote(dataset, safe="")


def codes_of(places: Places, column: str) -> list[str]:
    """The codes of the places that a publisher has, by the column of the table of places that holds them."""
    return [place.codes[column] for place in places if column in place.codes]
