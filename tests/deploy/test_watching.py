"""The monitor as deploy/ sets it up: behind a real nginx with TLS, its log as JSON, watched by Prometheus."""

import json
import re
import shutil
import signal
import ssl
import subprocess
import sys
import urllib.error
import urllib.request

import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.browser import proxy
from tests.browser.serving import await_address, environment, free_port
from tests.test_architecture import ROOT

DEPLOY = ROOT / "deploy"
SECRET = "Jan-Jansen"


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    return tmp_path_factory.mktemp("log") / "log"


@pytest.fixture(scope="module")
def monitor_address(published_home, log):
    port = free_port()
    settings = {"MONITOR_LOG": "json", "MONITOR_HOSTS": "monitor.example", "STREAMLIT_SERVER_PORT": str(port)}
    with log.open("w") as said:
        process = subprocess.Popen(
            [sys.executable, ROOT / "dashboard.py"],
            cwd=ROOT,
            env=environment(published_home) | settings,
            stderr=said,
            stdout=subprocess.DEVNULL,
        )
        try:
            yield await_address(process, port)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=60)


def get(address: str, **headers: str):
    """Status, headers and body of an answer; a certificate of our own is accepted."""
    request = urllib.request.Request(address, headers=headers)
    anything = ssl._create_unverified_context()
    try:
        with urllib.request.urlopen(request, timeout=20, context=anything) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers, refused.read().decode()


@pytest.fixture(scope="module")
def proxied(monitor_address, tmp_path_factory):
    """The address of nginx with the configuration of deploy/, on ports and with a certificate of the test."""
    if proxy.installed() is None or not shutil.which("openssl"):
        pytest.skip("there is no nginx or openssl: apt install nginx-light openssl")
    folder, port = tmp_path_factory.mktemp("nginx"), free_port()
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj"]
    subprocess.run(
        [*made, "/CN=monitor.example", "-keyout", folder / "monitor.key", "-out", folder / "monitor.pem"],
        check=True,
        capture_output=True,
    )
    text = (DEPLOY / "nginx.conf").read_text()
    for theirs, ours in (
        ("/tmp/", f"{folder}/"),
        ("http://monitor:8501", monitor_address),
        ("listen 8443", f"listen 127.0.0.1:{port}"),
        ("/etc/nginx/certificates", str(folder)),
    ):
        assert theirs in text
        text = text.replace(theirs, ours)
    (folder / "nginx.conf").write_text(f"daemon off;\n{text}")
    process = subprocess.Popen([proxy.installed(), "-c", folder / "nginx.conf"], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                get(f"https://127.0.0.1:{port}/metrics")
                break
            except urllib.error.URLError:
                assert process.poll() is None, "nginx does not take its configuration"
        yield f"https://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=60)


def test_readers_reach_the_pages_and_not_the_metrics(proxied):
    assert get(f"{proxied}/healthz/ready", Host="monitor.example")[0] == 200
    assert get(f"{proxied}/", Host="monitor.example")[0] == 200
    assert get(f"{proxied}/", Host="other.example")[0] == 403
    for path in ("/metrics", "/_stcore/metrics", "/metrics/"):
        assert get(proxied + path, Host="monitor.example")[0] in (403, 404)


def test_what_is_measured_can_be_read_by_prometheus(monitor_address):
    get(f"{monitor_address}/api/v1/nothing")
    status, headers, text = get(f"{monitor_address}/metrics")
    assert (status, headers["content-type"].split(";")[0]) == (200, "text/plain")
    families = {family.name: family for family in text_string_to_metric_families(text)}
    named = re.findall(r"`(monitor_\w+)`", (DEPLOY / "README.md").read_text())
    assert {name.removesuffix("_total") for name in named} <= families.keys()
    assert families["monitor_version"].samples[0].value == 2
    counted = {(s.labels["place"], s.labels["status"]) for s in families["monitor_requests"].samples}
    assert ("api", "404") in counted
    assert get(f"{monitor_address}/healthz/live")[0] == 200


def test_each_request_has_an_id_and_a_line_that_says_nothing_of_the_reader(monitor_address, log):
    _, headers, _ = get(f"{monitor_address}/api/v1/versions?lang={SECRET}", **{"X-Request-ID": "ours-1"})
    assert headers["x-request-id"] == "ours-1"
    _, headers, _ = get(f"{monitor_address}/healthz", **{"X-Request-ID": f"no {SECRET}\x7f"})
    assert re.fullmatch(r"[0-9a-f]{16}", headers["x-request-id"])
    get(f"{monitor_address}/_stcore/upload_file/{SECRET}/file")

    written = log.read_text()
    lines = [json.loads(line) for line in written.splitlines()]

    ours = next(line for line in lines if line.get("request") == "ours-1")
    assert (ours["path"], ours["method"]) == ("/api/v1/versions", "GET")
    assert SECRET not in written and "127.0.0.1" not in written
