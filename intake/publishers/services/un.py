"""The United Nations: the SDG database, after the description of its API (Series/DataCSV)."""

from intake.publishers.places import Places
from intake.publishers.services.client import ask
from intake.publishers.services.service import Fetched, Service, codes_of, first_part


def _file(root: str, dataset: str, places: Places) -> Fetched:
    areas = ",".join(str(int(code)) for code in codes_of(places, "un_code"))
    address = root + "/Series/DataCSV"
    sent = ask("un", dataset, address, {"seriesCodes": dataset, "areaCodes": areas})
    return Fetched(f"{dataset}.csv", sent.content, address, sent.changed_on)


SERVICE = Service("un", "MONITOR_UN", "https://unstats.un.org/SDGAPI/v1/sdg", ("UN",), first_part, _file)
