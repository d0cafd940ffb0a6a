"""The United Nations: the SDG database, after the description of its API (Series/DataCSV)."""

from intake.publishers.observations import AREAS
from intake.publishers.services.client import ask
from intake.publishers.services.service import Fetched, Service, first_part

# The numbers of ISO 3166 of the places that the monitor knows; there are no figures of the European Union.
AREA_CODES = ",".join(
    str(int(name)) for names in AREAS.values() for name in names if name.isdigit() and len(name) == 3
)


def _file(root: str, dataset: str) -> Fetched:
    address = root + "/Series/DataCSV"
    sent = ask("un", dataset, address, {"seriesCodes": dataset, "areaCodes": AREA_CODES})
    return Fetched(f"{dataset}.csv", sent.content, address, sent.changed_on)


SERVICE = Service("un", "MONITOR_UN", "https://unstats.un.org/SDGAPI/v1/sdg", ("UN",), first_part, _file)
