"""Find a Chromium for the browser tests, or bring one: `python -m tests.browser.find` (in `make test`)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser import proxy

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
REMEDY = """There is no browser for the browser tests, and none could be brought. Do one of these:
- install Chromium, Chrome or Edge the usual way (Debian and Ubuntu, as root: apt install chromium);
- set MONITOR_BROWSER to the path of one that is not in a usual place."""


def installed() -> str | None:
    """The path of a browser on this machine: the one MONITOR_BROWSER names, else the first that is found."""
    if named := os.environ.get("MONITOR_BROWSER"):
        return named
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    candidates = (*map(shutil.which, COMMANDS), *PLACES, own)
    return next((path for path in candidates if path and Path(path).is_file()), None)


def ways() -> Iterator[list[str]]:
    """The commands that can bring a browser here, the best first."""
    if Path("/etc/debian_version").exists() and os.geteuid() == 0:
        yield ["apt-get", "update"]
        yield ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"]
    yield [sys.executable, "-m", "playwright", "install", "chromium"]


def browser() -> str:
    """The path of a browser, brought here if need be. Ends the program with the remedy when there is none."""
    path = installed()
    for command in ways():
        if path:
            return path
        print("No browser yet:", *command, flush=True)
        subprocess.run(command, check=False)
        path = installed()
    if not path:
        sys.exit(REMEDY)
    return path


def bring_nginx() -> None:
    """Bring nginx too where that is a matter of one command; without it its tests say that they were skipped."""
    if proxy.installed() is None and Path("/etc/debian_version").exists() and os.geteuid() == 0:
        command = ["apt-get", "install", "--yes", "--no-install-recommends", "nginx-light"]
        if subprocess.run(command, check=False).returncode:
            subprocess.run(["apt-get", "update"], check=False)
            subprocess.run(command, check=False)


if __name__ == "__main__":
    print("Browser:", browser())
    bring_nginx()
