"""The monitor as one application: Streamlit pages, the HTTP routes beside them and the shell around both.

`python dashboard.py` and `streamlit run dashboard.py` both start it. The first looks before it leaps: a busy
port or a store that cannot be opened ends it with exit code 2 and words that name the remedy.
"""

import argparse
import asyncio
import errno
import logging
import os
import secrets
import socket
import sys
import threading
import time
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

import api
import pages
import store
from intake.command import breaking_off
from pages import measured, plain
from translations import DEFAULT, UserError, Words, words

CONFIG = Path(__file__).parent / ".streamlit" / "config.toml"
# Streamlit's own settings, and the port that a hosting service gives, which `streamlit run` does not heed.
ADDRESS, PORT, GIVEN_PORT = "STREAMLIT_SERVER_ADDRESS", "STREAMLIT_SERVER_PORT", "PORT"
# What Streamlit calls the threads in which pages are made, and how long the end of the monitor waits for them.
PAGE_THREAD, ENDING = "ScriptRunner.scriptThread", 20.0


def console() -> Words:
    """The words for whoever started the monitor: `MONITOR_LANG`, else Dutch."""
    return words(os.environ.get("MONITOR_LANG", DEFAULT))


@asynccontextmanager
async def running(app: st.App) -> AsyncIterator[None]:
    """Say where the monitor can be read, once it can be; at its end, wait for pages that are still being made."""
    api.log_as_json()
    address, port = st.get_option("server.address"), st.get_option("server.port")
    shown = f"[{address}]" if ":" in address else address
    print(console()("monitor-running", address=f"http://{shown}:{port}"), flush=True)
    if not is_private():
        print(console()("monitor-read-only"), flush=True)
    given = os.environ.get(GIVEN_PORT, "")
    if __name__ != "__main__" and PORT not in os.environ and given not in ("", str(port)):
        print(console()("monitor-port-unheeded", given=given, port=str(port)), flush=True)
    try:
        yield
    finally:
        await asyncio.to_thread(await_pages, ENDING)


def await_pages(seconds: float) -> None:
    """Wait until no page is being made, but no longer than that.

    While Python ends it ends every thread that asks for it. When that is one of Arrow's, at work for a page, Arrow
    waits for it for ever, and the process never ends.
    """
    until = time.monotonic() + seconds
    for thread in threading.enumerate():
        if thread.name == PAGE_THREAD:
            thread.join(max(0.0, until - time.monotonic()))


def is_private() -> bool:
    """Whether the monitor listens to nobody but this machine."""
    return api.is_loopback(st.get_option("server.address"))


def apologise(error: Exception) -> bool:
    """Show the reader what went wrong: their own mistake as it is, ours as a reference to the log."""
    language = st.query_params.get("lang", DEFAULT)
    if isinstance(error, UserError):
        plain.error(error.text(language))
    else:
        measured.FAILED.inc()
        reference = secrets.token_hex(4)
        logging.getLogger("monitor").error("reference %s", reference, exc_info=error)
        plain.error(words(language)("page-failed", reference=reference))
    return True


app = st.App(
    "pages/frame.py",
    routes=api.routes(),
    middleware=api.middleware(pages.NAMES, is_private),
    lifespan=running,
    on_script_error=apologise,
)


def main() -> None:
    """Start the monitor, or say what stands in the way."""
    say = console()
    with breaking_off(say("monitor-stopped")):
        # Read here as Streamlit will: asking it fixes its options before `run` can set the port.
        server = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["server"]
        address = os.environ.get(ADDRESS) or server["address"]
        arguments = argparse.ArgumentParser(description="Start the monitor on this machine.")
        arguments.add_argument("--port", help=f"where to listen; without it {PORT}, {GIVEN_PORT} or 8501")
        given = (arguments.parse_args().port, os.environ.get(PORT), os.environ.get(GIVEN_PORT))
        try:
            port = checked_port(address, next(filter(None, given), str(server["port"])))
            store.shared()
        except UserError as error:
            print(error.text(say.language), file=sys.stderr)
            sys.exit(2)
        app.run(config={"server.port": port, "server.address": address})


def checked_port(address: str, given: str) -> int:
    """The port as a number, 0 for any. Raises UserError when it is none, or cannot be listened on."""
    if not (given.isascii() and given.isdecimal() and int(given[:6]) < 65_536):
        raise UserError("port-wrong", port=given[:20])
    try:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        socket.create_server((address, int(given)), family=family).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise UserError("port-in-use", port=given, other=str(int(given) + 1)) from None
        raise UserError("address-unusable", address=address, port=given, reason=str(error)) from None
    return int(given)


if __name__ == "__main__":
    main()
