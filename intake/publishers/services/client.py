"""Asking a publisher's service: patient with one that is busy, and quick to say that there is no network."""

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from translations import UserError

PATIENCE = (5, 30)  # seconds until there must be a connection, and until the next bytes
SECONDS = 120  # for one file as a whole; MONITOR_FETCH_SECONDS replaces it
MOST = 100_000_000  # bytes
LONGEST_WAIT = 20  # seconds that a busy publisher may ask for before the next try
BUSY = (429, 500, 502, 503, 504)
UNKNOWN = (400, 404)


class _Patient(Retry):
    """Tries again when a publisher is busy, later each time, or when it says to; never without a network."""

    def get_retry_after(self, response) -> float | None:
        asked = super().get_retry_after(response)
        return None if asked is None else min(asked, LONGEST_WAIT)


RETRIES = _Patient(
    total=3,
    connect=0,
    read=0,
    backoff_factor=0.3,
    backoff_jitter=0.2,
    status_forcelist=BUSY,
    allowed_methods={"GET", "POST"},
    raise_on_status=False,
)


@dataclass(frozen=True)
class Sent:
    """What a publisher answered: the bytes, and the day on which they last changed, where it says so."""

    content: bytes
    changed_on: date | None


def ask(publisher: str, code: str, address: str, form: Mapping[str, str] | None = None) -> Sent:
    """The answer at an address, to a form where there is one.

    Raises UserError when the publisher cannot be reached, does not know the code, refuses, sends too much, or is
    not ready in time.
    """
    seconds = float(os.environ.get("MONITOR_FETCH_SECONDS") or SECONDS)
    until = time.monotonic() + seconds
    slow = UserError("fetch-slow", publisher=publisher, code=code, seconds=f"{seconds:g}")
    try:
        with requests.Session() as session:
            for scheme in ("http://", "https://"):
                session.mount(scheme, HTTPAdapter(max_retries=RETRIES))
            method = "POST" if form else "GET"
            patience = (PATIENCE[0], min(PATIENCE[1], seconds))
            with session.request(method, address, data=form, timeout=patience, stream=True) as answer:
                if answer.status_code in UNKNOWN:
                    raise UserError("fetch-unknown", code=code, publisher=publisher)
                if answer.status_code != 200:
                    raise UserError("fetch-refused", publisher=publisher, status=str(answer.status_code))
                content = bytearray()
                for part in answer.iter_content(1 << 16):
                    content += part
                    if len(content) > MOST:
                        raise UserError("fetch-too-large", code=code, publisher=publisher)
                    if time.monotonic() > until:
                        raise slow
                return Sent(bytes(content), _changed_on(answer.headers.get("Last-Modified")))
    except requests.ReadTimeout as error:
        raise slow from error
    except (requests.ConnectionError, requests.Timeout) as error:
        # While the body comes in, requests calls a timeout a lost connection.
        if "timed out" in str(error) and not isinstance(error, requests.ConnectTimeout):
            raise slow from error
        raise UserError("fetch-offline", publisher=publisher, address=address.split("?")[0]) from error
    except requests.RequestException as error:
        raise UserError("fetch-broken-off", publisher=publisher, code=code) from error


def _changed_on(header: str | None) -> date | None:
    try:
        return parsedate_to_datetime(header).date() if header else None
    except ValueError:
        return None
