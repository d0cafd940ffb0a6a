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
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import click
import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError
from streamlit.web.cli import configurator_options

import api
import pages
import store
from intake.command import breaking_off
from pages import leaving, measured, plain
from translations import DEFAULT, UserError, Words, words

CONFIG = Path(__file__).parent / ".streamlit" / "config.toml"
# Streamlit's own settings, and the port that a hosting service gives, which `streamlit run` does not heed.
ADDRESS, PORT, GIVEN_PORT = "STREAMLIT_SERVER_ADDRESS", "STREAMLIT_SERVER_PORT", "PORT"
# What Streamlit calls the threads in which pages are made, and how long the end of the monitor waits for them.
PAGE_THREAD, ENDING = "ScriptRunner.scriptThread", 20.0
# The least number of characters of the secret that signs who is logged in.
SECRET = 32


def console() -> Words:
    """The words for whoever started the monitor: `MONITOR_LANG`, else Dutch."""
    return words(os.environ.get("MONITOR_LANG", DEFAULT))


@cache
def logins() -> api.Logins | None:
    """How people log in; None where Streamlit's secrets have no [auth]. Raises UserError when it is not whole."""
    files = [str(path) for path in st.get_option("secrets.files")]
    if not any(map(os.path.exists, files)):
        return None
    named = ", ".join(files)
    try:
        auth = st.secrets.get("auth")
    except (OSError, StreamlitSecretNotFoundError) as error:
        raise UserError("login-unreadable", files=named, reason=str(error)) from None
    if auth is None:
        return None
    for name in ("redirect_uri", "cookie_secret", "client_id", "client_secret", "server_metadata_url"):
        if not auth.get(name):
            raise UserError("login-incomplete", files=named, missing=name)
    if len(auth["cookie_secret"]) < SECRET:
        raise UserError("login-secret-short", length=len(auth["cookie_secret"]), least=SECRET)
    read_at = urlsplit(auth["redirect_uri"].replace("{port}", str(st.get_option("server.port"))))
    return api.Logins(auth["cookie_secret"], f"{read_at.scheme}://{read_at.netloc}")


@asynccontextmanager
async def running(app: st.App) -> AsyncIterator[None]:
    """Say where the monitor can be read, and forget readers who left; at the end wait for pages being made."""
    api.log_as_json()
    try:
        has_logins = logins() is not None
    except UserError as error:
        print(error.text(console().language), file=sys.stderr, flush=True)
        # What is raised here would bury these words under a traceback.
        os._exit(2)
    address, port = st.get_option("server.address"), st.get_option("server.port")
    shown = f"[{address}]" if ":" in address else address
    print(console()("monitor-running", address=f"http://{shown}:{port}"), flush=True)
    if not is_private() and not has_logins:
        print(console()("monitor-read-only"), flush=True)
    given = os.environ.get(GIVEN_PORT, "")
    if __name__ != "__main__" and PORT not in os.environ and given not in ("", str(port)):
        print(console()("monitor-port-unheeded", given=given, port=str(port)), flush=True)
    forgetting = asyncio.create_task(leaving.forget())
    try:
        yield
    finally:
        forgetting.cancel()
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
    middleware=api.middleware(pages.NAMES, is_private, logins),
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
        app.run(config=streamlits() | {"server.port": port, "server.address": address})


def streamlits() -> dict[str, object]:
    """Streamlit's own settings in the environment. `streamlit run` heeds them, an application that runs itself not.

    A value that cannot be one ends the start with what Streamlit's own command says of it.
    """

    @click.command()
    @configurator_options
    def settings(**given: object) -> dict[str, object]:
        return given

    try:
        found = settings.main(args=[], standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    return {name.replace("_", "."): value for name, value in found.items() if value not in (None, ())}


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
