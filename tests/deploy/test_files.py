"""The files of deploy/ name what is there, and give the monitor no more rights than it needs."""

import re
import shlex

import pytest

from tests.test_architecture import ROOT

DEPLOY = ROOT / "deploy"
CONTAINERFILE = (DEPLOY / "Containerfile").read_text().replace("\\\n", " ")
STEPS = [tuple(line.split(None, 1)) for line in CONTAINERFILE.splitlines() if re.match(r"[A-Z]+ ", line)]


def test_the_image_has_a_base_of_one_version_and_only_packages_with_hashes():
    ((base,),) = [[text for step, text in STEPS if step == "FROM"]]
    assert re.search(r":\d+\.\d+", base)
    installs = [text for step, text in STEPS if "pip install" in text]
    assert installs and all("--require-hashes" in text for text in installs)


def test_what_is_copied_and_started_is_there():
    sources = [name for step, text in STEPS if step == "COPY" for name in shlex.split(text)[:-1]]
    assert all((ROOT / name).exists() for name in sources)
    assert (ROOT / "dashboard.py").exists() and STEPS[-1] == ("CMD", '["python", "dashboard.py"]')


def test_nothing_runs_as_root_or_writes_outside_its_folder():
    assert [text for step, text in STEPS if step == "USER"] == ["monitor"]
    compose, unit = (DEPLOY / "compose.yaml").read_text(), (DEPLOY / "monitor.service").read_text()
    assert compose.count("read_only: true") == compose.count("    image:") + compose.count("    build:")
    for right in ("DynamicUser=yes", "ProtectSystem=strict", "NoNewPrivileges=yes"):
        assert right in unit


@pytest.mark.parametrize("name", ["Containerfile", "compose.yaml", "monitor.service"])
def test_every_setting_is_one_of_the_monitor(name):
    known = (ROOT / "README.md").read_text()
    for setting in re.findall(r"\b((?:MONITOR|STREAMLIT)_[A-Z_]+)\b", (DEPLOY / name).read_text()):
        assert setting == "MONITOR_NAME" or f"`{setting}`" in known
