"""The lock that `make run` installs: every pin of requirements.txt, and a hash for everything."""

import re

from tests.test_architecture import ROOT

PIN = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)


def pins(name: str) -> set[tuple[str, str]]:
    """The packages of a file with their versions, by their normal names."""
    found = PIN.findall((ROOT / name).read_text(encoding="utf-8"))
    return {(re.sub(r"[-_.]+", "-", package).lower(), version) for package, version in found}


def test_the_lock_has_every_package_that_is_asked_for():
    assert pins("requirements.txt") - pins("requirements.lock") == set()


def test_everything_in_the_lock_has_a_hash():
    entries = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    assert [entry for entry in entries if not re.search(r" --hash=sha256:[0-9a-f]{64}", entry)] == []
