"""The newest figures of a series from its publisher's public service, each publisher in a file of its own.

What comes back is a file like any upload: it goes through the same checks and preview. The addresses follow the
publishers' descriptions; they were tried against a server that answers as they do, never against the publishers.
"""

from intake.publishers.places import shipped
from intake.publishers.services import cbs, eurostat, owid, un, world_bank
from intake.publishers.services.service import Fetched, Service
from translations import UserError

SERVICES = {each.SERVICE.name: each.SERVICE for each in (eurostat, cbs, un, world_bank, owid)}


def service_of(publisher: str) -> Service | None:
    """The service with the series of a publisher, as the table of indicators names it."""
    return next((each for each in SERVICES.values() if publisher in each.publishers), None)


def fetch(publisher: str, code: str) -> Fetched:
    """Ask a publisher for the newest figures of a series.

    Raises UserError when there is no network, the publisher does not know the code, or does not answer well.
    """
    service = SERVICES[publisher]
    dataset = service.dataset(code)
    if dataset is None:
        raise UserError("fetch-unknown", code=code, publisher=publisher)
    return service.file(service.root, dataset, shipped())


__all__ = ["SERVICES", "Fetched", "Service", "fetch", "service_of"]
