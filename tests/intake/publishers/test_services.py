"""Fetching from a publisher, tried against a server on this machine that answers as theirs do."""

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

import intake
from intake.__main__ import main
from translations import LANGUAGES, UserError, words

SDMX = (
    "DATAFLOW,LAST UPDATE,freq,nrg_bal,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
    "ESTAT:SDG_07_40(1.0),20/11/26 11:00:00,A,REN,PC,NL,2023,17.4,p\n"
    "ESTAT:SDG_07_40(1.0),20/11/26 11:00:00,A,REN,PC,NL,2024,19.8,p\n"
)
UN = (
    "Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,[Sex]\n"
    "8,8.6,8.6.1,SL_TLF_NEET,Youth,528,Netherlands,2023,3.1,BOTHSEX\n"
)

SEXES = UN.replace("BOTHSEX", "FEMALE") + "8,8.6,8.6.1,SL_TLF_NEET,Youth,528,Netherlands,2023,3.4,MALE\n"


class Publisher(BaseHTTPRequestHandler):
    """Answers as Eurostat, CBS and the UN do, and remembers what was asked."""

    asked: list[tuple[str, str]] = []  # noqa: RUF012 - one list for one server

    def do_GET(self):
        self.asked.append((self.path, ""))
        if "missing" in self.path:
            self.send_error(404)
        elif "broken" in self.path:
            self.send_error(503)
        else:
            self._send(SDMX)

    def do_POST(self):
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.asked.append((self.path, form))
        self._send(SEXES if "SEXES" in form else UN)

    def _send(self, text: str) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        """The tests' output is not the place for it."""


@pytest.fixture
def publisher(monkeypatch):
    Publisher.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Publisher)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for service in intake.SERVICES.values():
        monkeypatch.setenv(service.setting, f"http://127.0.0.1:{server.server_port}/service")
    yield Publisher
    server.shutdown()
    server.server_close()


def test_the_dataset_of_a_series_is_asked_for_and_kept_as_it_came(publisher):
    fetched = intake.fetch("eurostat", "sdg_07_40/REN")
    ((path, _),) = publisher.asked
    assert path.startswith(
        "/service/sdmx/3.0/data/dataflow/ESTAT/sdg_07_40/1.0?c%5Bgeo%5D=BE,DE,DK,EU27_2020,NL&"
    )
    assert path.endswith("&compress=false&format=csvdata&formatVersion=1.0")
    assert (fetched.file, fetched.content.decode()) == ("sdg_07_40.csv", SDMX)


def test_the_un_is_asked_with_a_form_for_the_places_that_the_monitor_knows(publisher):
    fetched = intake.fetch("un", "SL_TLF_NEET")
    assert publisher.asked == [
        ("/service/Series/DataCSV", "seriesCodes=SL_TLF_NEET&areaCodes=56%2C276%2C208%2C528")
    ]
    assert fetched.content.decode() == UN


@pytest.mark.parametrize(("code", "key"), [("missing", "fetch-unknown"), ("broken", "fetch-refused")])
def test_a_publisher_that_gives_nothing_is_told_apart(publisher, code, key):
    with pytest.raises(UserError) as refusal:
        intake.fetch("eurostat", code)
    assert refusal.value.key == key


def test_without_a_network_it_says_so_at_once(monkeypatch):
    monkeypatch.setenv("MONITOR_EUROSTAT", "http://127.0.0.1:9")
    with pytest.raises(UserError) as refusal:
        intake.fetch("eurostat", "sdg_07_40")
    assert refusal.value.key == "fetch-offline"
    assert "127.0.0.1:9" in refusal.value.text("en")


@pytest.mark.parametrize("name", intake.SERVICES)
def test_messages_call_a_publisher_by_its_name(name):
    for language in LANGUAGES:
        called = words(language)("fetch-publisher", publisher=name)
        assert called != name
        for key in ("unknown", "refused", "offline", "slow", "broken-off", "nonsense", "too-large"):
            values = {"publisher": name, "code": "x", "status": "503", "address": "y", "seconds": "1"}
            text = UserError(f"fetch-{key}", **values).text(language)
            assert called in text and not re.search(rf"\b{name}\b", text.replace(called, ""))


def test_a_series_of_several_sexes_stops_with_a_question_that_can_be_answered(publisher, tmp_path, capsys):
    def fetch(*answers: str) -> dict:
        told = [part for answer in answers for part in ("--set", answer)]
        main(["fetch", "un", "SEXES", "--out", str(tmp_path / "un.csv"), "--json", *told])
        return json.loads(capsys.readouterr().out)

    asked = fetch()
    assert asked["accepted"] == 0 and "series" in {each["name"] for each in asked["questions"]}
    answered = fetch("series=sl_tlf_neet/male", "indicator=un_8_6_1_neet", "edition=2026-11-20")
    assert answered["accepted"] == 1


def test_what_was_fetched_goes_through_the_gate(publisher, tmp_path, capsys):
    kept = tmp_path / "new.csv"
    code = main(["fetch", "eurostat", "sdg_07_40/REN", "--out", str(kept), "--json"])
    answer = json.loads(capsys.readouterr().out)
    assert kept.read_text() == SDMX
    assert (answer["format"], answer["table"], answer["accepted"]) == ("eurostat_sdmx_csv", "observations", 2)
    assert code == int(bool(answer["problems"]))
