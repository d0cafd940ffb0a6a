"""A row of an indicator that the monitor does not have, as somebody writes it on the page."""

INDICATOR = {
    "indicator": "eurostat_sdg_99_10",
    "name_nl": "Hergebruikt afval van bedrijven",
    "name_en": "Reused waste of companies",
    "goal": "12",
    "unit_nl": "%",
    "unit_en": "%",
    "direction": "1",
    "kind": "share",
    "publisher": "Eurostat",
    "publication_rhythm": "annual",
    "source": "eurostat",
    "direction_basis": "editorial",
}
