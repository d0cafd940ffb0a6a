"""The monitor as one application: Streamlit pages, the HTTP routes beside them and the shell around both.

`python dashboard.py` and `streamlit run dashboard.py` both start it. The first looks before it leaps: a busy
port or a store that cannot be opened ends it with exit code 2 and words that name the remedy.
"""

import argparse
import logging
import os
import secrets
import socket
import sys
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

import api
import pages
import store
from pages import plain
from translations import DEFAULT, UserError, Words, words

CONFIG = Path(__file__).parent / ".streamlit" / "config.toml"


def console() -> Words:
    """The words for whoever started the monitor: `MONITOR_LANG`, else Dutch."""
    return words(os.environ.get("MONITOR_LANG", DEFAULT))


@asynccontextmanager
async def announce(app: st.App) -> AsyncIterator[None]:
    """Say where the monitor can be read, once it can be."""
    address = f"http://{st.get_option('server.address')}:{st.get_option('server.port')}"
    print(console()("monitor-running", address=address), flush=True)
    if st.get_option("server.address") not in pages.LOCAL:
        print(console()("monitor-read-only"), flush=True)
    yield


def apologise(error: Exception) -> bool:
    """Show the reader what went wrong: their own mistake as it is, ours as a reference to the log."""
    language = st.query_params.get("lang", DEFAULT)
    if isinstance(error, UserError):
        plain.error(error.text(language))
    else:
        reference = secrets.token_hex(4)
        logging.getLogger("monitor").error("reference %s", reference, exc_info=error)
        plain.error(words(language)("page-failed", reference=reference))
    return True


app = st.App(
    "pages/frame.py",
    routes=api.routes(),
    middleware=api.middleware(pages.NAMES, pages.PERMISSION),
    lifespan=announce,
    on_script_error=apologise,
)


def main() -> None:
    """Start the monitor, or say what stands in the way."""
    # Read here as Streamlit will: asking Streamlit itself fixes its options before `run` can set the port.
    server = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["server"]
    arguments = argparse.ArgumentParser(description="Start the monitor on this machine.")
    arguments.add_argument("--port", type=int, default=server["port"], help="where to listen")
    port = arguments.parse_args().port
    try:
        check_port(server["address"], port)
        store.shared()
    except UserError as error:
        print(error.text(console().language), file=sys.stderr)
        sys.exit(2)
    app.run(config={"server.port": port})


def check_port(address: str, port: int) -> None:
    """Raise UserError when another program holds the port."""
    try:
        socket.create_server((address, port)).close()
    except OSError:
        raise UserError("port-in-use", port=str(port), other=str(port + 1)) from None


if __name__ == "__main__":
    main()
