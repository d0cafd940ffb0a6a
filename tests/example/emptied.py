"""Tables as they may be between two uploads: empty, or with one row left."""

import intake
from store import DATA

SURVEY = ("survey_waves", "survey_strata", "survey_responses")
_EMPTY = "DELETE FROM {0}"
_ONE_ROW = "DELETE FROM {0} WHERE rowid > (SELECT min(rowid) FROM {0})"
_ONE_LEFT = (*SURVEY, "observations")

# A table, and the statement that leaves nothing or one row of it.
CASES = [
    *((table.name, _EMPTY.format(table.name)) for table in intake.tables(DATA)),
    *((table, _ONE_ROW.format(table)) for table in _ONE_LEFT),
]
