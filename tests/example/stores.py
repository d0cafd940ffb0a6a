"""Stores that a test may write to, each a copy of one that was filled once."""

from pathlib import Path

import intake
import store
from tests.example.kept import copied

WAVES = (
    "wave,reference_year,population_definition_nl,population_definition_en,comparability_group,design,"
    "synthetic,names_may_be_shown\n"
    "w2020,2020,groep,group,own,sample,false,true\n"
    "w2023,2023,groep,group,own,sample,false,true\n"
)


def published(folder: Path) -> Path:
    """A store with data/ as version 1."""
    return copied("data", _publish, folder)


def with_waves(folder: Path) -> Path:
    """The same with two waves without companies, w2020 and w2023, as version 2."""

    def fill(home: Path) -> None:
        opened = store.Store(published(home))
        content = WAVES.encode()
        known = opened.reading_copy().connection
        reading = intake.read_upload(content, "waves.csv", opened.tables, reference=known, apart=False)
        opened.publish(reading, content, "tester", "test", accept_warnings=True)

    return copied("waves", fill, folder)


def _publish(home: Path) -> None:
    store.Store(home).publish_published(store.DATA, store.opened.AUTHOR)
