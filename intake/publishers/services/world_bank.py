"""The World Bank: version 2 of its API, whose download of an indicator is a ZIP with one CSV of figures in it."""

import io
import zipfile

from intake.publishers.places import Places
from intake.publishers.services.client import MOST, ask
from intake.publishers.services.service import Fetched, Service, codes_of, quoted
from translations import UserError

PATH = "/country/{places}/indicator/{code}?downloadformat=csv"


def _file(root: str, dataset: str, places: Places) -> Fetched:
    codes = ";".join(codes_of(places, "world_bank_code"))
    address = root + PATH.format(places=codes, code=quoted(dataset))
    content = ask("world_bank", dataset, address).content
    return Fetched(f"{dataset}.csv", _figures(content, dataset), address)


def _figures(content: bytes, dataset: str) -> bytes:
    """The file of figures in the ZIP; the others describe countries and the indicator."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as folder:
            (name,) = (each for each in folder.infolist() if not each.filename.startswith("Metadata_"))
            if name.file_size > MOST:
                raise UserError("fetch-too-large", code=dataset, publisher="world_bank")
            return folder.read(name)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError) as error:
        raise UserError("fetch-nonsense", publisher="world_bank", code=dataset) from error


SERVICE = Service(
    "world_bank",
    "MONITOR_WORLD_BANK",
    "https://api.worldbank.org/v2/en",
    ("World Bank",),
    lambda code: code if "." in code and " " not in code else None,
    _file,
)
