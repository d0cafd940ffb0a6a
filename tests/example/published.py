"""The example survey uploaded to a store, as an official would do it."""

import duckdb

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


def example_connection() -> duckdb.DuckDBPyConnection:
    """The tables of data/ with the example survey in them, in memory, before any cells are made."""
    copy = duckdb.connect()
    contents = {table.name: intake.read_file(store.DATA / table.path) for table in intake.tables(store.DATA)}
    contents |= {table: (FOLDER / f"{table}.csv").read_bytes() for table in TABLES}
    for name, rows in intake.check(contents, intake.tables(store.DATA)).items():
        copy.register("rows", rows)
        copy.execute(f'CREATE TABLE "{name}" AS SELECT *, 1 AS publication FROM rows')
        copy.unregister("rows")
    return copy
