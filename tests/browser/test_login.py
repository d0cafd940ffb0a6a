"""People who log in, with a real provider of logins: what each role sees and may, and how a login ends."""

import shutil
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

import pytest
import requests
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from tests.browser.logging_in import PEOPLE, Place, log_in, visiting, with_logins
from tests.browser.reading import open_page, settle
from tests.browser.test_upload import choose
from translations import words

SAY = words("nl")


@pytest.fixture(scope="module")
def place(survey_home, tmp_path_factory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("logins")
    with with_logins(shutil.copytree(survey_home, folder / "store"), folder) as found:
        yield found


@pytest.fixture
def somebody(browser: Browser) -> Iterator[Page]:
    with visiting(browser) as page:
        yield page


def as_person(page: Page, place: Place, person: str, **claims: object) -> dict:
    """Give the browser the cookie of somebody who logged in; gives that cookie."""
    cookie = place.cookie(person, **claims)
    page.context.add_cookies([cookie])
    return cookie


def refused(place: Place, **headers: str) -> str:
    """What an upload is refused with. Past the door Streamlit refuses it: it is for no session."""
    request = urllib.request.Request(
        f"{place.address}/_stcore/upload_file/a/b", data=b"x" * 10, method="PUT", headers=headers
    )
    with pytest.raises(urllib.error.HTTPError) as answer:
        urllib.request.urlopen(request, timeout=60)
    return answer.value.read().decode().strip()


def test_one_logs_in_reads_on_where_one_was_and_logs_out(somebody, place):
    log_in(somebody, place.address, "publisher", "/goals", "en")
    say = words("en")
    assert somebody.url == f"{place.address}/goals?lang=en"
    said = say("logged-in", name=PEOPLE["publisher"]["name"], role=say("role-publisher"))
    expect(somebody.get_by_text(said)).to_be_visible()
    found = Axe().run(somebody, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
    assert found.response["violations"] == []
    cookies = somebody.context.cookies()
    other = somebody.context.new_page()
    open_page(other, place.address, "/upload")
    expect(other.get_by_text(SAY("upload-choose"))).to_be_visible()

    somebody.get_by_role("button", name=say("log-out")).click()
    # The provider asks whether it is meant.
    somebody.get_by_role("button").first.click()
    somebody.wait_for_url(f"{place.address}/goals?lang=en")
    expect(somebody.get_by_role("button", name=say("log-in"))).to_be_visible()
    assert not [each for each in somebody.context.cookies() if each["name"].startswith("_streamlit_user")]

    # The page that was open beside it has no role any more, nor has a copy of the cookie.
    other.get_by_role("link", name=SAY("page-update")).click()
    settle(other)
    expect(other.get_by_text(SAY("may-not-unknown"))).to_be_visible()
    somebody.context.add_cookies(cookies)
    open_page(somebody, place.address, "/upload")
    expect(somebody.get_by_text(SAY("may-not-unknown"))).to_be_visible()

    said = place.said.read_text()
    secret = [each["value"] for each in cookies if len(each["value"]) > 30]
    assert not [
        text for text in (*secret, place.secret, *PEOPLE["publisher"]["name"].split()) if text in said
    ]


def test_everybody_reads_and_nobody_publishes_without_logging_in(somebody, place):
    """Not even who is on the machine itself, where this runs."""
    open_page(somebody, place.address, "/upload")
    expect(somebody.get_by_text(SAY("may-not-unknown"))).to_be_visible()
    assert somebody.locator("input[type=file]").count() == 0
    open_page(somebody, place.address, "/history")
    expect(somebody.get_by_text(SAY("history-withdraw-lead"))).to_have_count(0)
    assert refused(place) == SAY("may-not-unknown")


@pytest.mark.parametrize("person", PEOPLE)
def test_each_role_sees_what_it_may_do(somebody, place, person):
    cookie = as_person(somebody, place, person)
    open_page(somebody, place.address, "/history")
    may_publish = person in ("publisher", "administrator")
    expect(somebody.get_by_text(SAY("history-withdraw-lead"))).to_have_count(int(may_publish))
    sent = {"Cookie": f"{cookie['name']}={cookie['value']}"}
    closed = SAY("may-not-as", name=PEOPLE[person]["name"], needed="contributor")
    assert (refused(place, **sent) == closed) == (person == "reader")
    evil = "http://evil.example"
    foreign = SAY("origin-refused", origin=evil, host=urlsplit(place.address).netloc)
    assert refused(place, **sent, Origin=evil) == foreign
    if may_publish:
        author = somebody.get_by_label(SAY("upload-author")).first
        expect(author).to_be_disabled()
        expect(author).to_have_value(PEOPLE[person]["name"])


def pressed(page: Page, message: str, **values: str) -> None:
    page.get_by_role("button", name=SAY(message, **values)).click()
    settle(page)


def test_what_a_contributor_proposes_a_publisher_approves(browser, place):
    event = (
        "event,happened_on,kind,name_nl,name_en,verified,source\ne1,2026-11-20,law,Wet,Law,false,eurostat\n"
    )
    with visiting(browser) as contributor, visiting(browser) as publisher, visiting(browser) as chief:
        as_person(contributor, place, "contributor")
        open_page(contributor, place.address, "/upload")
        choose(contributor, "gebeurtenissen.csv", event)
        expect(contributor.get_by_label(SAY("upload-author"))).to_have_value("Imke Indiener")
        contributor.get_by_role("textbox", name=SAY("upload-note")).fill("Staatsblad")
        pressed(contributor, "upload-propose")
        expect(contributor.get_by_text(SAY("proposal-made", number="1"))).to_be_visible()

        as_person(publisher, place, "publisher")
        open_page(publisher, place.address, "/upload")
        pressed(publisher, "proposal-open", number="1")
        expect(publisher.get_by_text("Staatsblad")).to_be_visible()
        found = Axe().run(publisher, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
        assert found.response["violations"] == []
        pressed(publisher, "proposal-approve")
        expect(publisher.get_by_text(SAY("proposal-approved", number="1", version="5"))).to_be_visible()
        open_page(publisher, place.address, "/history")
        both = SAY("history-approved", author="Imke Indiener", by="Piet Publiceert")
        expect(publisher.get_by_text(both)).to_be_visible()

        as_person(chief, place, "administrator")
        open_page(chief, place.address, "/history")
        chief.get_by_text(SAY("audit-show")).click()
        expect(chief.get_by_text(SAY("audit-did", did="approve", about="1", version="5"))).to_be_visible()


def test_a_role_ends_with_the_login_also_on_a_page_that_is_open(somebody, place):
    until = time.time() + 12
    as_person(somebody, place, "publisher", exp=until)
    open_page(somebody, place.address, "/upload")
    expect(somebody.locator("input[type=file]")).to_have_count(1)
    somebody.wait_for_timeout(1000 * max(0.0, until - time.time()) + 100)
    somebody.get_by_role("link", name=SAY("page-update")).click()
    settle(somebody)
    expect(somebody.get_by_text(SAY("may-not-unknown"))).to_be_visible()


def test_a_forged_login_does_not_count(somebody, place):
    cookie = as_person(somebody, place, "administrator")
    somebody.context.add_cookies([cookie | {"value": cookie["value"][:-2] + "xx"}])
    open_page(somebody, place.address, "/upload")
    expect(somebody.get_by_text(SAY("may-not-unknown"))).to_be_visible()


def test_a_login_that_somebody_else_began_is_not_taken(browser, place):
    """Whoever opens an address with the code of another person is not logged in as that person."""
    with visiting(browser) as attacker, visiting(browser) as victim:
        open_page(attacker, place.address)
        attacker.get_by_role("button", name=SAY("log-in"), exact=True).click()
        attacker.get_by_role("button", name="administrator", exact=True).wait_for()
        sent = requests.post(attacker.url, {"sub": "administrator"}, allow_redirects=False, timeout=60)
        assert sent.headers["Location"].startswith(f"{place.address}/oauth2callback?code=")
        victim.goto(sent.headers["Location"])
        settle(victim)
        expect(victim.get_by_role("button", name=SAY("log-in"), exact=True)).to_be_visible()


def session(frames: Iterable[bytes]) -> str:
    """The number of the session that Streamlit tells a browser."""
    messages = map(ForwardMsg.FromString, frames)
    return next(each.new_session.initialize.session_id for each in messages if each.HasField("new_session"))


def test_the_session_of_somebody_else_is_not_resumed(somebody, place):
    """Who knows the number of a publisher's session comes into a new one, as who they are."""
    frames = []
    somebody.on("websocket", lambda socket: socket.on("framereceived", lambda frame: frames.append(frame)))
    as_person(somebody, place, "publisher")
    open_page(somebody, place.address, "/upload")
    known = session(frames)
    address = place.address.replace("http", "ws") + "/_stcore/stream"
    with connect(address, origin=place.address, subprotocols=["streamlit", "none", known]) as stranger:
        stranger.send(BackMsg(rerun_script=ClientState()).SerializeToString())
        assert session(stranger) not in ("", known)
    # The publisher stays where they are.
    somebody.get_by_role("link", name=SAY("page-update")).click()
    settle(somebody)
    expect(somebody.get_by_role("button", name=SAY("update-fetch"))).to_be_visible()
