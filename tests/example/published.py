"""The example survey uploaded to a store, as an official would do it."""

import intake
import store
from tests.example.generate import FOLDER

TABLES = ("survey_waves", "survey_strata", "survey_responses")


def upload_example(opened: store.Store) -> int:
    """Publish the three files of the example; the store holds data/ already. Gives the newest version."""
    for table in TABLES:
        path = FOLDER / f"{table}.csv"
        reading = intake.read_upload(
            path,
            path.name,
            intake.tables(store.DATA),
            reference=opened.reading_copy().connection,
            apart=False,
        )
        opened.publish(reading, path, "tester", "The example survey", accept_warnings=True)
    return opened.newest()
