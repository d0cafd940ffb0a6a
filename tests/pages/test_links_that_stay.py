"""A link that was copied says the same, in numbers and words, after a publication and five years; and says so."""

import re
import shutil
from datetime import date
from html import unescape
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from starlette.applications import Starlette

import api
import intake
import store
from store import copies
from tests.asking import ask
from tests.conftest import NEWEST
from tests.pages.reading import unfold
from translations import words

LINK = re.compile(rf"<dt>{words('nl')('take-link')}</dt><dd><code>([^<]+)</code>")
LATER = 5  # years
INDICATOR = "eurostat_sdg_07_40"
VIEWS = [
    ("overview", {"goal": "13"}),
    ("endorsement", {}),
    ("goals", {"ministry": "EZK"}),
    ("indicators", {"indicator": INDICATOR, "beside": "DE"}),
    ("agreements", {"sector": "textiles"}),
    ("risks", {}),
    ("ministries", {}),
    ("recommendations", {}),
]
FILES = [
    "/figures/endorsement.csv?{}",
    "/figures/goals.svg?{}",
    "/figures/agreements.png?{}",
    f"/figures/indicators/{INDICATOR}.json?{{}}",
    "/figures/progress.zip?{}",
    "/embed/agreements?{}",
    "/api/v1/endorsement?{}",
    "/api/v1/agreements?{}",
    "/p/overview.pdf?{}",
    "/annex.docx?figure=progress&{}",
]
PLAIN = ["/p/overview?{}", "/p/goals/13?{}", f"/p/indicators/{INDICATOR}?{{}}"]


@pytest.fixture
def home(monitor, published_home, tmp_path, monkeypatch):
    """The shared store of pages and routes is a copy that may be published to."""
    shutil.copytree(published_home, tmp_path / "home")
    monkeypatch.setenv("MONITOR_HOME", str(tmp_path / "home"))


@pytest.fixture
def years_later(home, monkeypatch):
    """Publishes other figures and lets five years pass."""

    def pass_by() -> None:
        opened = store.shared()
        for table, row, other in (
            ("measurements", "official_2023,endorsement_rate,2023,2025-05,0.41,", ",0.52,"),
            ("observations", f"{INDICATOR},NL,2024,Eurostat-undated-2026-05-28,20.18,", ",31.4,"),
        ):
            lines = (store.DATA / f"{table}.csv").read_text(encoding="utf-8").splitlines(keepends=True)
            head, found = lines[0], [line for line in lines if line.startswith(row[: row.rindex(",", 0, -1)])]
            content = "".join([head, *(re.sub(r",(0\.41|20\.18),", other, line) for line in found)]).encode()
            known = opened.reading_copy().connection
            reading = intake.read_upload(content, f"{table}.csv", opened.tables, reference=known, apart=False)
            opened.publish(reading, content, "tester", "test", accept_warnings=True)

        class Later(date):
            @classmethod
            def today(cls) -> date:
                now = date.today()
                return now.replace(year=now.year + LATER, day=1)

        monkeypatch.setattr(copies, "date", Later)

    return pass_by


def links(app) -> list[str]:
    """The links to exactly this view that the figures of a page offer."""
    bodies = (html.proto.body for html in app.get("html"))
    return [unescape(link) for body in bodies for link in LINK.findall(body)]


def test_a_copied_link_shows_the_same_numbers_and_words(home, years_later, visit, texts):
    """All that is added is that there is a newer version, and what it has changed."""
    copied = {f"/{name}?{urlencode(view | {'version': NEWEST}, doseq=True)}" for name, view in VIEWS}
    copied |= {link for name, view in VIEWS for link in links(visit(name, **view))}
    assert len(copied) > len(VIEWS)

    def opened(link: str) -> list[str]:
        address = urlsplit(link)
        app = visit(address.path.strip("/") or "overview", **parse_qs(address.query))
        assert not app.exception and not app.error
        # Single words are those of the layout.
        return [text for text in texts(unfold(app)) if " " in text]

    before = {link: opened(link) for link in copied}
    newest = opened("/endorsement")
    years_later()
    say = words("nl")
    for link, said in before.items():
        after = opened(link)
        added = [text for text in after if text not in said]
        assert [text for text in after if text not in added] == said, link
        assert say("to-newest") in added[0] and "versie 2" in added[0]
        assert added[1] == say("changed-since") and len(added) <= 4
    assert "52%" in "\n".join(opened("/endorsement")) and "52%" not in "\n".join(newest)


def test_files_and_answers_stay_byte_for_byte(home, years_later):
    """A page without JavaScript is the same but for the words that there is a newer version."""
    routes = Starlette(routes=api.routes())

    def got(address: str, version: int = NEWEST) -> bytes:
        answer = ask(routes, address.format(f"version={version}"))
        assert answer.status == 200, address
        return answer.body

    before = {address: got(address) for address in (*FILES, *PLAIN)}
    published = store.shared().reading_copy(NEWEST).published_at.date()
    years_later()
    for address in FILES:
        assert got(address) == before[address], address
    say = words("nl")
    older = say("older-version", version=str(NEWEST), date=say.date(published))
    for address in PLAIN:
        now = got(address).decode()
        assert older in now and now.replace(f" {older}", "") == before[address].decode()
    changed = store.shared().newest()
    assert changed == NEWEST + 2 and got(FILES[0], changed) != before[FILES[0]]
