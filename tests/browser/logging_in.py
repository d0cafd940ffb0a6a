"""A monitor with logins, a provider of logins beside it, and people who log in with a browser."""

import json
import secrets
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from oidc_provider_mock import User, run_server_in_thread
from playwright.sync_api import Browser, Page, expect
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value

from api.logins import COOKIE
from tests.browser.reading import PATIENCE, open_page, settle
from tests.browser.serving import free_port, serving
from translations import words

PEOPLE = {
    "reader": {"name": "Lena Lezer"},
    "contributor": {"name": "Imke Indiener", "roles": ["monitor-contributor"]},
    "publisher": {"name": "Piet Publiceert", "roles": ["other", "monitor-publisher"]},
    "administrator": {"name": "Bea Beheert", "roles": ["monitor-contributor", "monitor-administrator"]},
}


@dataclass(frozen=True)
class Place:
    """Where a monitor with logins is read, and the secret that signs its cookies."""

    address: str
    secret: str
    said: Path

    def cookie(self, person: str, **claims: object) -> dict:
        """The cookie that Streamlit would make for somebody, as Playwright sets it; `claims` come on top."""
        usual = {"sub": person, "exp": time.time() + 600, "origin": self.address, "is_logged_in": True}
        text = json.dumps(usual | PEOPLE[person] | {"nonce": secrets.token_hex(8)} | claims)
        signed = create_signed_value(self.secret, COOKIE, text).decode()
        return {"name": COOKIE, "value": signed, "url": self.address}


@contextmanager
def with_logins(home: Path, folder: Path) -> Iterator[Place]:
    """A monitor whose people log in with a provider on this machine."""
    patch = pytest.MonkeyPatch()
    # The provider asks for TLS everywhere but where this is set.
    patch.setenv("AUTHLIB_INSECURE_TRANSPORT", "1")
    port, secret = free_port(), secrets.token_urlsafe(48)
    people = [User(sub=person, claims=claims) for person, claims in PEOPLE.items()]
    with ExitStack() as stack:
        stack.callback(patch.undo)
        provider = stack.enter_context(run_server_in_thread(user_claims=people))
        settings = folder / ".streamlit" / "secrets.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text(
            f"""[auth]
redirect_uri = "http://127.0.0.1:{port}/oauth2callback"
cookie_secret = "{secret}"
client_id = "monitor"
client_secret = "{secrets.token_hex(16)}"
server_metadata_url = "http://127.0.0.1:{provider.server_port}/.well-known/openid-configuration"
"""
        )
        # Streamlit looks for secrets in the home of whoever starts it.
        patch.setenv("HOME", str(folder))
        patch.setenv("MONITOR_LOG", "json")
        said = folder / "said"
        yield Place(stack.enter_context(serving(home, port, said)), secret, said)


@contextmanager
def visiting(browser: Browser) -> Iterator[Page]:
    """A page of somebody with a browser of their own."""
    context = browser.new_context()
    context.set_default_timeout(1000 * PATIENCE)
    yield context.new_page()
    context.close()


def log_in(page: Page, address: str, person: str, path: str = "/", lang: str = "nl") -> None:
    """Log in from a page, as the provider asks."""
    open_page(page, address, path, lang)
    page.get_by_role("button", name=words(lang)("log-in"), exact=True).click()
    page.get_by_role("button", name=person, exact=True).click()
    page.wait_for_url(f"{address}/**")
    settle(page)
    expect(page.get_by_text(PEOPLE[person]["name"])).to_be_visible()
