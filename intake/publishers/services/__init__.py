"""The newest figures of a series from its publisher's public service, as the file that the service sends.

What comes back is a file like any upload: it goes through the same checks and preview.
"""

import os
from dataclasses import dataclass
from urllib.parse import quote

import requests

from translations import UserError

PATIENCE = (5, 60)  # seconds until there must be a connection, and until the next bytes
MOST = 100_000_000  # bytes


@dataclass(frozen=True)
class Service:
    """A publisher's service. `address` may be replaced by the setting: for a mirror, or for a test.

    `path` is where the file of a series is, asked for with `form` where the service wants one; `file` is the
    name it gets. Sources: Eurostat's guide to its SDMX 2.1 API, the download links of CBS Open Data, and the
    description of the UN SDG API (Series/DataCSV; 528 is the Netherlands).
    """

    name: str
    setting: str
    address: str
    path: str
    file: str
    form: tuple[tuple[str, str], ...] = ()


SERVICES = {
    service.name: service
    for service in (
        Service(
            "eurostat",
            "MONITOR_EUROSTAT",
            "https://ec.europa.eu/eurostat/api/dissemination",
            "/sdmx/2.1/data/{code}?format=SDMX-CSV&compressed=false",
            "{code}.csv",
        ),
        Service(
            "cbs",
            "MONITOR_CBS",
            "https://opendata.cbs.nl",
            "/CsvDownload/csv/{code}/UntypedDataSet",
            "{code}_UntypedDataSet.csv",
        ),
        Service(
            "un",
            "MONITOR_UN",
            "https://unstats.un.org/SDGAPI/v1/sdg",
            "/Series/DataCSV",
            "{code}.csv",
            (("seriesCodes", "{code}"), ("areaCodes", "528")),
        ),
    )
}


@dataclass(frozen=True)
class Fetched:
    """A file as the publisher sent it, its name, and the address it came from."""

    file: str
    content: bytes
    address: str


def fetch(publisher: str, code: str) -> Fetched:
    """Ask a publisher for the newest figures of a series.

    Raises UserError when there is no network, the publisher does not know the code, or does not answer well.
    """
    service = SERVICES[publisher]
    # Behind the dataset the monitor's code of a series names dimensions; the publisher gives the dataset whole.
    dataset = code.split("/")[0]
    root = os.environ.get(service.setting, service.address).rstrip("/")
    address = root + service.path.format(code=quote(dataset, safe=""))
    try:
        form = {name: value.format(code=dataset) for name, value in service.form}
        method = "POST" if form else "GET"
        with requests.request(method, address, data=form, timeout=PATIENCE, stream=True) as answer:
            if answer.status_code in (400, 404):
                raise UserError("fetch-unknown", code=dataset, publisher=publisher)
            if answer.status_code != 200:
                raise UserError("fetch-refused", publisher=publisher, status=str(answer.status_code))
            content = bytearray()
            for part in answer.iter_content(1 << 16):
                content += part
                if len(content) > MOST:
                    raise UserError("fetch-too-large", code=dataset, publisher=publisher)
    except (requests.ConnectionError, requests.Timeout) as error:
        raise UserError("fetch-offline", publisher=publisher, address=root) from error
    return Fetched(service.file.format(code=dataset), bytes(content), address)
