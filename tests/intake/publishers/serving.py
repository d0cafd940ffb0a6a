"""Publishers on this machine, which answer in the shapes of the real ones with the shipped figures."""

import csv
import io
import json
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

import pandas as pd

import intake
from intake.publishers.places import shipped
from intake.publishers.services.owid import CHARTS
from tests.intake.uploading import DATA

UPDATED = "20/11/26 11:00:00"
CODES = {place.geo: place.codes for place in shipped()}
ENTITIES = {place.geo: place.names["en"] for place in shipped() if "world_bank_code" in place.codes}


class Figures:
    """What the publishers have: the newest edition of each shipped series, and what a test changes of it.

    `broken` says what a dataset answers instead of its figures: a status, "slow" or "nonsense".
    """

    def __init__(self) -> None:
        indicators = pd.read_csv(DATA / "indicators.csv", keep_default_na=False)
        rows = pd.read_csv(DATA / "observations.csv", keep_default_na=False)
        order = rows["edition"].str.extract(r"(\d{4}(?:-\d{2}-\d{2})?)")[0].fillna("")
        newest = order.groupby([rows["indicator"], rows["geo"]]).transform("max")
        rows = rows[(order == newest) & rows["geo"].isin(ENTITIES)]
        self.rows = rows.drop_duplicates(["indicator", "geo", "year"], keep="last")
        self.codes = dict(zip(indicators["indicator"], indicators["publisher_code"], strict=True))
        self.broken: dict[str, int | str] = {}
        self.asked: list[str] = []

    def add(self, indicator: str, year: int, factor: float = 1.0, geo: str = "NL") -> None:
        """A year behind the last one, so many times the last figure."""
        last = self.rows[(self.rows["indicator"] == indicator) & (self.rows["geo"] == geo)].iloc[-1]
        new = last.to_dict() | {"year": year, "value": round(float(last["value"]) * factor, 3), "flags": ""}
        self.rows = pd.concat([self.rows, pd.DataFrame([new])])

    def revise(self, indicator: str, factor: float) -> None:
        own = self.rows["indicator"] == indicator
        self.rows = self.rows.assign(value=self.rows["value"].where(~own, self.rows["value"] * factor))

    def of(self, service: str, dataset: str) -> pd.DataFrame:
        """The rows of a dataset with the publisher's code of their indicator."""
        dataset_of = intake.SERVICES[service].dataset
        ours = {
            name: code
            for name, code in self.codes.items()
            if code and name.startswith(PREFIXES[service]) and dataset_of(code) == dataset
        }
        rows = self.rows[self.rows["indicator"].isin(ours)]
        return rows.assign(code=rows["indicator"].map(ours))


PREFIXES = {
    "eurostat": "eurostat_",
    "cbs": "cbs_",
    "un": "un_8",
    "world_bank": "wb_",
    "owid": ("owid_", "un_"),
}


def eurostat(figures: Figures, dataset: str) -> bytes:
    rows = figures.of("eurostat", dataset)
    width = max((code.count("/") for code in rows["code"]), default=0)
    header = ["DATAFLOW", "LAST UPDATE", "freq", *(f"part{n}" for n in range(width)), "geo"]
    lines = [
        [f"ESTAT:{dataset.upper()}(1.0)", UPDATED, "A", *_padded(row.code.split("/")[1:], width), row.geo, row.year,
         row.value, row.flags]
        for row in rows.itertuples()
    ]  # fmt: skip
    return written([*header, "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"], lines)


def _padded(parts: list[str], width: int) -> list[str]:
    return [*parts, *["TOTAL"] * (width - len(parts))]


def world_bank(figures: Figures, dataset: str) -> bytes:
    rows = figures.of("world_bank", dataset)
    years = [str(year) for year in range(1990, 2027)]
    lines = [["Data Source", "World Development Indicators"], [], ["Last Updated Date", "2026-11-20"], []]
    lines.append(["Country Name", "Country Code", "Indicator Name", "Indicator Code", *years])
    for geo, own in rows.groupby("geo"):
        values = dict(zip(own["year"].astype(str), own["value"], strict=True))
        code = CODES[geo]["world_bank_code"]
        lines.append([ENTITIES[geo], code, "Name", dataset, *(values.get(year, "") for year in years)])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as folder:
        folder.writestr(f"Metadata_Indicator_API_{dataset}.csv", "INDICATOR_CODE,INDICATOR_NAME\n")
        folder.writestr(f"API_{dataset}_DS2_en_csv_v2_1.csv", written([], lines))
        folder.writestr(f"Metadata_Country_API_{dataset}.csv", "Country Code,Region\n")
    return packed.getvalue()


def owid(figures: Figures, dataset: str) -> bytes:
    rows = figures.of("owid", dataset)
    titles = {chart: title for title, chart in CHARTS.items()}
    codes = {geo: CODES[geo].get("iso_alpha3", "OWID_EU27") for geo in ENTITIES}
    lines = [[ENTITIES[row.geo], codes[row.geo], row.year, row.value] for row in rows.itertuples()]
    return written(["Entity", "Code", "Year", titles[dataset]], lines)


def un(figures: Figures, dataset: str) -> bytes:
    header = ["Goal", "Target", "Indicator", "SeriesCode", "SeriesDescription", "GeoAreaCode", "GeoAreaName",
              "TimePeriod", "Value", "[Sex]"]  # fmt: skip
    numbers = {geo: CODES[geo].get("un_code") for geo in ENTITIES}
    lines = [
        [
            8,
            "8.6",
            "8.6.1",
            dataset,
            "Youth",
            numbers[row.geo],
            ENTITIES[row.geo],
            row.year,
            row.value,
            "BOTHSEX",
        ]
        for row in figures.of("un", dataset).itertuples()
    ]
    return written(header, lines)


def cbs(figures: Figures, dataset: str, rest: str, root: str) -> bytes:
    if rest == "Properties":
        return json.dumps({"Identifier": dataset, "Modified": "2026-10-08T02:00:00+02:00"}).encode()
    rows = figures.of("cbs", dataset)
    if rows.empty:
        raise KeyError(dataset)
    first = 0 if "skip" not in rest else len(rows) // 2
    values = []
    for number, row in enumerate(rows.itertuples()):
        _, measure, *parts = row.code.split("/")
        names = {f"Kenmerk{n}": part for n, part in enumerate(parts)}
        values.append(
            {
                "Id": number,
                "Measure": measure,
                "ValueAttribute": "None",
                "Value": row.value,
                "StringValue": None,
            }
            | names
            | {"Perioden": f"{row.year}JJ00"}
        )
    page = {"@odata.context": "x", "value": values[first:] if first else values[: len(rows) // 2]}
    if not first:
        page["@odata.nextLink"] = f"{root}/odata/v1/CBS/{dataset}/Observations?$skip={len(rows) // 2}"
    return json.dumps(page).encode()


def written(header: list, lines: list[list]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(([header] if header else []) + lines)
    return text.getvalue().encode()


@contextmanager
def serving(figures: Figures) -> Iterator[str]:
    """The address of a server with the publishers, each under its own name."""

    class Publishers(BaseHTTPRequestHandler):
        def do_GET(self):
            self._answer("")

        def do_POST(self):
            self._answer(self.rfile.read(int(self.headers["Content-Length"])).decode())

        def _answer(self, form: str) -> None:
            address = urlsplit(self.path)
            service, *parts = [unquote(part) for part in address.path.split("/")[1:]]
            try:
                dataset, make = self._asked(service, parts, form, address.query)
                figures.asked.append(dataset)
                broken = figures.broken.get(dataset)
                if isinstance(broken, int):
                    self.send_error(broken)
                    return
                if broken == "slow":
                    time.sleep(3)
                self._send(b"<html>Maintenance</html>" if broken == "nonsense" else make())
            except KeyError:
                self.send_error(404)
            except BrokenPipeError:
                pass

        def _asked(self, service: str, parts: list[str], form: str, query: str):
            if service == "eurostat":
                return parts[5], lambda: eurostat(figures, parts[5])
            if service == "world_bank":
                return parts[3], lambda: world_bank(figures, parts[3])
            if service == "owid":
                chart = parts[1].removesuffix(".csv")
                return chart, lambda: owid(figures, chart)
            if service == "un":
                series = parse_qs(form)["seriesCodes"][0]
                return series, lambda: un(figures, series)
            if parts[0] != "odata":
                raise KeyError(parts[0])
            root = f"http://127.0.0.1:{self.server.server_port}/cbs"
            return parts[3], lambda: cbs(figures, parts[3], parts[4] + query, root)

        def _send(self, content: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_):
            """The tests' output is not the place for it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Publishers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
