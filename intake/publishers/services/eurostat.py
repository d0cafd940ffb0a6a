"""Eurostat: its SDMX 3.0 service, after its guide to data queries. The file says when it was updated."""

from intake.publishers.places import Places
from intake.publishers.services.client import ask
from intake.publishers.services.service import Fetched, Service, codes_of, first_part, quoted

PATH = (
    "/sdmx/3.0/data/dataflow/ESTAT/{code}/1.0?c[geo]={places}&compress=false&format=csvdata&formatVersion=1.0"
)


def _file(root: str, dataset: str, places: Places) -> Fetched:
    codes = codes_of(places, "eurostat_code")
    address = root + PATH.format(code=quoted(dataset), places=",".join(codes))
    return Fetched(f"{dataset}.csv", ask("eurostat", dataset, address).content, address)


SERVICE = Service(
    "eurostat",
    "MONITOR_EUROSTAT",
    "https://ec.europa.eu/eurostat/api/dissemination",
    ("Eurostat",),
    first_part,
    _file,
)
