"""The published tables at stable addresses: as a Data Package, and as a catalogue for data portals (DCAT-AP-NL)."""

import functools
import json
from collections.abc import Callable, Collection, Mapping
from typing import Any

from answers import disclosure
from queries import copied
from store import DATA, ReadingCopy
from translations import LANGUAGES, Words, words

_EU = "http://publications.europa.eu/resource/authority"
_LANGUAGES = {"nl": f"{_EU}/language/NLD", "en": f"{_EU}/language/ENG"}
_THEMES = ("ECON", "ENVI", "SOCI", "GOVE")


def described(only: Collection[str] | None = None) -> dict[str, dict[str, Any]]:
    """The published tables that anybody may have, those in `only`, as data/datapackage.json describes each."""
    every = {resource["name"]: resource for resource in _described()["resources"]}
    wanted = every if only is None else set(only) & every.keys()
    return {name: every[name] for name in sorted(wanted) if disclosure.shows_rows(name)}


def package(copy: ReadingCopy, base: str) -> str:
    """The tables of a version as a Frictionless Data Package; its version is the fingerprint of the data."""
    resources = [resource | {"path": _address(base, name, copy)} for name, resource in described().items()]
    body = _described() | {
        "version": copy.fingerprint,
        "created": copy.published_at.isoformat(),
        "homepage": f"{base}/?version={copy.version}",
        "resources": resources,
    }
    return json.dumps(body, ensure_ascii=False)


def table(copy: ReadingCopy, name: str) -> str:
    """A table of a version as CSV. Raises KeyError where there is none that anybody may have."""
    return copied.csv_text(copied.table(copy.connection, described()[name]["name"]))


def dcat(copy: ReadingCopy, base: str) -> str:
    """The catalogue, in JSON-LD. Whom to contact is not known yet, and so it is not there."""
    found = _described()
    publisher = {"@type": "foaf:Agent", "foaf:name": _said(lambda say: say("monitor-title"))}
    distributions = [_distribution(name, resource, copy, base) for name, resource in described().items()]
    shared = {
        "dct:title": _said(lambda say: say("monitor-title")),
        "dct:description": _said(lambda say: say("monitor-description")),
        "dct:publisher": publisher,
        "dct:language": [{"@id": _LANGUAGES[code]} for code in LANGUAGES],
        "dct:modified": _day(copy),
    }
    data_set = shared | {
        "@id": f"{base}/data/datapackage.json",
        "@type": "dcat:Dataset",
        "dct:identifier": f"{base}/data/datapackage.json",
        "dct:creator": publisher,
        "dct:accessRights": {"@id": f"{_EU}/access-right/PUBLIC"},
        "dcat:theme": [{"@id": f"{_EU}/data-theme/{theme}"} for theme in _THEMES],
        "dcat:keyword": found["keywords"],
        "dcat:version": copy.fingerprint,
        "dct:spatial": {"@id": f"{_EU}/country/NLD"},
        "dct:source": [{"@id": source["path"]} for source in found["sources"]],
        "dcat:landingPage": {"@id": f"{base}/"},
        "dcat:distribution": distributions,
    }
    service = {
        "@id": f"{base}/api/v1/",
        "@type": "dcat:DataService",
        "dct:title": _said(lambda say: say("footer-api")),
        "dcat:endpointURL": {"@id": f"{base}/api/v1/"},
        "dcat:endpointDescription": {"@id": f"{base}/api/v1/openapi.json"},
        "dcat:servesDataset": {"@id": data_set["@id"]},
    }
    body = {
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "spdx": "http://spdx.org/rdf/terms#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": f"{base}/dcat.jsonld",
        "@type": "dcat:Catalog",
        **shared,
        "dcat:dataset": [data_set],
        "dcat:service": [service],
    }
    return json.dumps(body, ensure_ascii=False)


@functools.cache
def _described() -> dict[str, Any]:
    return json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))


def _distribution(name: str, resource: Mapping[str, Any], copy: ReadingCopy, base: str) -> dict[str, Any]:
    address = _address(base, name, copy)
    licences = [{"@id": licence["path"]} for licence in resource.get("licenses", ()) if "path" in licence]
    return {
        "@id": address,
        "@type": "dcat:Distribution",
        "dct:title": _said(lambda say: say(f"table-{name}")),
        "dct:description": resource["description"],
        "dcat:accessURL": {"@id": address},
        "dcat:downloadURL": {"@id": address},
        "dct:format": {"@id": f"{_EU}/file-type/CSV"},
        "dct:modified": _day(copy),
    } | ({"dct:license": licences} if licences else {})


def _address(base: str, name: str, copy: ReadingCopy) -> str:
    return f"{base}/data/{name}.csv?version={copy.version}"


def _said(text: Callable[[Words], str]) -> list[dict[str, str]]:
    """A text in every language."""
    return [{"@language": code, "@value": text(words(code))} for code in LANGUAGES]


def _day(copy: ReadingCopy) -> dict[str, str]:
    return {"@type": "xsd:date", "@value": copy.published_at.date().isoformat()}
