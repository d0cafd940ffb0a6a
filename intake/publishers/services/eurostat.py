"""Eurostat: its SDMX 3.0 service, after its guide to data queries. The file says when it was updated."""

from intake.publishers.observations import AREAS
from intake.publishers.services.client import ask
from intake.publishers.services.service import Fetched, Service, first_part, quoted

PATH = (
    "/sdmx/3.0/data/dataflow/ESTAT/{code}/1.0?c[geo]={places}&compress=false&format=csvdata&formatVersion=1.0"
)


def _file(root: str, dataset: str) -> Fetched:
    address = root + PATH.format(code=quoted(dataset), places=",".join(AREAS))
    return Fetched(f"{dataset}.csv", ask("eurostat", dataset, address).content, address)


SERVICE = Service(
    "eurostat",
    "MONITOR_EUROSTAT",
    "https://ec.europa.eu/eurostat/api/dissemination",
    ("Eurostat",),
    first_part,
    _file,
)
