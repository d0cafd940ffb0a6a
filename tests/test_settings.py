"""The table of settings in the README: every one that the code reads, with its default."""

import re
import tomllib

import pytest

import dashboard
import store
from answers import disclosure
from api import logins
from intake import SERVICES
from intake.opening.encoding import Limits
from intake.publishers.services import client
from tests.test_architecture import FILES, ROOT
from translations import DEFAULT

SERVER = tomllib.loads(dashboard.CONFIG.read_text(encoding="utf-8"))["server"]
NAME = r"(?:MONITOR|STREAMLIT)_[A-Z_]+|PORT"
ROW = re.compile(rf"^\| `({NAME})` \| (?:`(.*?)`)? ?\| (.+) \|$", re.MULTILINE)
TABLE = {name: default for name, default, _ in ROW.findall((ROOT / "README.md").read_text(encoding="utf-8"))}
# What the code takes when nothing is set; "" where there is no default.
DEFAULTS = {
    "MONITOR_HOME": lambda: store.home().relative_to(ROOT),
    "MONITOR_CATALOG": lambda: "",
    "MONITOR_DATA": lambda: "",
    "MONITOR_S3_ENDPOINT": lambda: "",
    "MONITOR_LANG": lambda: DEFAULT,
    "MONITOR_HOSTS": lambda: "",
    "MONITOR_PUBLISHING": lambda: "",
    "MONITOR_FOUR_EYES": lambda: "",
    "MONITOR_ROLE_CLAIM": lambda: logins.USUAL_CLAIM,
    "MONITOR_LOG": lambda: "",
    "MONITOR_ADDRESS": lambda: "",
    "MONITOR_FETCH_SECONDS": lambda: client.SECONDS,
    "MONITOR_FILE_MB": lambda: Limits.from_environment().file_bytes // 1_000_000,
    "MONITOR_DISCLOSURE_THRESHOLD": lambda: disclosure.DEFAULT,
    **{service.setting: lambda service=service: service.address for service in SERVICES.values()},
    "STREAMLIT_SERVER_ADDRESS": lambda: SERVER["address"],
    "STREAMLIT_SERVER_PORT": lambda: SERVER["port"],
    "PORT": lambda: SERVER["port"],
}


def test_every_setting_that_the_code_reads_is_in_the_table():
    quoted = re.compile(rf'"({NAME})"')
    assert {name for path in FILES for name in quoted.findall(path.read_text(encoding="utf-8"))} == set(TABLE)


@pytest.mark.parametrize("name", TABLE)
def test_the_default_in_the_table_is_the_one_of_the_code(name, monkeypatch):
    monkeypatch.delenv(name, raising=False)
    assert str(DEFAULTS[name]()) == TABLE[name]


def test_streamlits_own_settings_are_heeded_as_numbers_and_texts(monkeypatch, capsys):
    monkeypatch.setenv("STREAMLIT_SERVER_MAX_UPLOAD_SIZE", "77")
    monkeypatch.setenv("STREAMLIT_SERVER_BASE_URL_PATH", "monitor")
    assert dashboard.streamlits() == {"server.maxUploadSize": 77, "server.baseUrlPath": "monitor"}
    monkeypatch.setenv("STREAMLIT_SERVER_MAX_UPLOAD_SIZE", "much")
    with pytest.raises(SystemExit) as ended:
        dashboard.streamlits()
    assert ended.value.code == 2
    assert "much" in capsys.readouterr().err
