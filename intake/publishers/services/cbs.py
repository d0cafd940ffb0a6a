"""Statistics Netherlands: OData v4, and the CSV of v3 for a table that v4 does not have."""

import csv
import io
import json
from datetime import date
from urllib.parse import urlsplit

from intake.publishers.places import Places
from intake.publishers.services.client import ask
from intake.publishers.services.service import Fetched, Service, first_part, quoted
from translations import UserError

V3 = "/CsvDownload/csv/{code}/UntypedDataSet"
V4 = "/odata/v1/CBS/{code}"
MOST_PAGES = 1000


def _file(root: str, dataset: str, _: Places) -> Fetched:
    try:
        return _of_v4(root, dataset)
    except UserError as error:
        if error.key != "fetch-unknown":
            raise
    address = root + V3.format(code=quoted(dataset))
    sent = ask("cbs", dataset, address)
    return Fetched(f"{dataset}_UntypedDataSet.csv", sent.content, address, sent.changed_on)


def _of_v4(root: str, dataset: str) -> Fetched:
    """The observations, page by page, in the form of CBS's own Observations.csv."""
    base = root.replace("://opendata.", "://datasets.") + V4.format(code=quoted(dataset))
    try:
        modified = json.loads(ask("cbs", dataset, f"{base}/Properties").content).get("Modified")
        edition = date.fromisoformat(modified[:10]) if modified else None
        rows: list[dict] = []
        address: str | None = f"{base}/Observations"
        for _ in range(MOST_PAGES):
            page = json.loads(ask("cbs", dataset, address).content)
            rows += page["value"]
            address = page.get("@odata.nextLink")
            if address is None:
                break
            if urlsplit(address).netloc != urlsplit(base).netloc:
                raise ValueError(address)
        columns = list(rows[0])
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise UserError("fetch-nonsense", publisher="cbs", code=dataset) from error
    return Fetched(f"{dataset}_Observations.csv", text.getvalue().encode(), f"{base}/Observations", edition)


SERVICE = Service("cbs", "MONITOR_CBS", "https://opendata.cbs.nl", ("CBS StatLine",), first_part, _file)
