"""Who is logged in: the role that a claim gives, and every cookie that does not count."""

import json
import secrets
import time
from datetime import UTC, datetime, timedelta

import itsdangerous.timed
import pytest
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse
from streamlit.auth_util import set_cookie_with_chunks
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value

from api.doors import LOGOUT, PUBLISHING, UPLOADS, Doors
from api.logins import CLAIM, COOKIE, Logins, role
from api.returning import COMING, LEAVING, Returning
from store.roles import HEADER, Asker, Role
from tests.asking import ask
from translations import words

# So many that a cookie cannot hold them, however it is packed.
GROUPS = [secrets.token_hex(16) for _ in range(200)]
SECRET, ORIGIN = "s" * 48, "http://127.0.0.1:8501"
PERSON = {"sub": "7", "name": "Anna", "roles": ["monitor-publisher"], "origin": ORIGIN, "is_logged_in": True}


async def inside(scope, receive, send) -> None:
    """Answers with the headers that it was given."""
    headers = {name.decode(): value.decode() for name, value in scope["headers"]}
    await JSONResponse(headers)(scope, receive, send)


APP = Doors(inside, is_private=lambda: True, logins=lambda: Logins(SECRET, ORIGIN))


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("MONITOR_HOME", str(tmp_path))


def cookies(secret: str = SECRET, name: str = COOKIE, **claims: object) -> dict[str, str]:
    """What Streamlit makes of claims, in parts where they are long."""
    made = {}

    def sign(name: str, value: str) -> bytes:
        return create_signed_value(secret, name, value)

    def keep(name: str, value: str) -> None:
        made[name] = sign(name, value).decode()

    claims = PERSON | {"exp": time.time() + 86_400} | claims
    set_cookie_with_chunks(keep, sign, name, claims, cookie_attr_size=60)
    return made


def sent(made: dict[str, str]) -> str:
    return "; ".join(f"{name}={value}" for name, value in made.items())


def asker(made: dict[str, str], app=APP, **headers: str) -> Asker:
    """Who the pages are told asks, with these cookies."""
    return Asker.of_header(json.loads(ask(app, "/", cookie=sent(made), **headers).body)[HEADER])


def test_who_is_logged_in_has_the_role_of_the_claim():
    found = asker(cookies())
    assert (found.role, found.name, found.person, found.can_log_in) == (Role.PUBLISHER, "Anna", "7", True)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (None, Role.READER),
        ([], Role.READER),
        ("monitor-contributor", Role.CONTRIBUTOR),
        (["other", "monitor-publisher", 3, None], Role.PUBLISHER),
        (["monitor-administrator", "monitor-contributor"], Role.ADMINISTRATOR),
        (["administrator", "MONITOR-ADMINISTRATOR", "monitor-reader"], Role.READER),
        ({"monitor-administrator": True}, Role.READER),
    ],
    ids=str,
)
def test_the_role_is_the_highest_that_the_claim_names(said, expected):
    assert role({"roles": said}) == expected


def test_the_claim_has_the_name_of_the_setting(monkeypatch):
    monkeypatch.setenv(CLAIM, "groups")
    assert role({"roles": ["monitor-administrator"], "groups": ["monitor-contributor"]}) == Role.CONTRIBUTOR


def test_with_logins_to_be_at_this_machine_gives_nothing_and_not_to_be_takes_nothing():
    assert asker({}) == Asker(can_log_in=True)
    everywhere = Doors(inside, is_private=lambda: False, logins=lambda: Logins(SECRET, ORIGIN))
    assert asker(cookies(), everywhere, x_forwarded_for="1.2.3.4").role == Role.PUBLISHER


def altered(made: dict[str, str]) -> dict[str, str]:
    text = made[COOKIE]
    return {COOKIE: f"{text[:9]}{'A' if text[9] != 'A' else 'B'}{text[10:]}"}


@pytest.mark.parametrize(
    "forged",
    [
        {COOKIE: ""},
        {COOKIE: json.dumps(PERSON)},
        {COOKIE: "x.y.z"},
        cookies(secret="t" * 48),
        altered(cookies()),
        {COOKIE: cookies(name="_streamlit_user_tokens")["_streamlit_user_tokens"]},
        cookies(origin="http://127.0.0.1:9999"),
        cookies(sub=""),
        cookies(exp=None),
        cookies(exp="2099-01-01"),
        cookies(exp=time.time() - 1),
    ],
    ids=[
        *("empty", "unsigned", "no cookie", "another secret", "altered", "another cookie", "another origin"),
        *("nobody", "without end", "an end that is no number", "expired"),
    ],
)
def test_what_is_forged_or_expired_does_not_count(forged):
    assert asker(forged) == Asker(can_log_in=True)


def test_long_claims_come_in_parts_and_the_parts_of_two_logins_do_not_go_together(monkeypatch):
    before = cookies(groups=GROUPS)
    assert len(before) > 2 and asker(before).role == Role.PUBLISHER
    later = datetime.now(UTC) + timedelta(hours=1)
    monkeypatch.setattr(
        itsdangerous.timed.TimestampSigner, "get_timestamp", lambda self: int(later.timestamp())
    )
    after = cookies(groups=GROUPS)
    assert asker(after).role == Role.PUBLISHER
    assert asker(after | {f"{COOKIE}_1": before[f"{COOKIE}_1"]}) == Asker(can_log_in=True)
    assert asker({name: value for name, value in after.items() if name != f"{COOKIE}_2"}).role == Role.READER


@pytest.mark.parametrize("language", ["nl", "en"])
def test_who_lacks_the_role_uploads_nothing_and_is_told_why(language):
    say, path = words(language), f"{UPLOADS}/a/b?lang={language}"
    unknown = ask(APP, path, "PUT")
    assert (unknown.status, unknown.text.strip()) == (403, say("may-not-unknown"))
    reader = ask(APP, path, "PUT", cookie=sent(cookies(roles=[])))
    said = say("may-not-as", name="Anna", needed="contributor")
    assert (reader.status, reader.text.strip()) == (403, said)
    assert say("role-contributor") in said
    assert ask(APP, path, "PUT", cookie=sent(cookies(roles=["monitor-contributor"]))).status == 200


def test_a_page_of_another_site_uploads_nothing_with_somebodys_login():
    for origin in ("http://evil.example", "null", "http://127.0.0.1:9999"):
        answer = ask(APP, f"{UPLOADS}/a/b", "PUT", origin=origin, cookie=sent(cookies()))
        assert answer.status == 403


def test_a_copy_of_the_cookie_does_not_count_after_logging_out():
    mine, other = cookies(), cookies(name=COOKIE, nonce="2")
    assert ask(APP, LOGOUT, cookie=sent(mine)).status == 200
    assert asker(mine) == Asker(can_log_in=True)
    assert asker(other).role == Role.PUBLISHER


def test_another_site_logs_nobody_out():
    for site in ("cross-site", "same-site"):
        assert ask(APP, LOGOUT, cookie=sent(cookies(nonce=site)), sec_fetch_site=site).status == 403
        assert asker(cookies(nonce=site)).role == Role.PUBLISHER
    assert ask(APP, LOGOUT, cookie=sent(cookies()), sec_fetch_site="same-origin").status == 200


def test_publishing_switched_off_makes_everybody_a_reader(monkeypatch):
    monkeypatch.setenv(PUBLISHING, "off")
    found = asker(cookies())
    assert (found.role, found.name) == (Role.READER, "Anna")


async def answered(scope, receive, send) -> None:
    """As Streamlit ends a login: back to the first page, with its cookie."""
    response = RedirectResponse("/")
    response.set_cookie(COOKIE, "x", httponly=True)
    await response(scope, receive, send)


def test_after_logging_in_one_is_back_on_the_page_one_left():
    app = Returning(answered, lambda: Logins(SECRET, ORIGIN))
    left = ask(app, LEAVING[0], referer=f"{ORIGIN}/goals?lang=en&goal=13")
    kept = left.headers["set-cookie"].partition(";")[0]
    assert ask(app, COMING, cookie=kept).headers["location"] == "/goals?lang=en&goal=13"
    assert ask(app, COMING).headers["location"] == "/"
    for elsewhere in (
        "//evil.example",
        "/%5Cevil.example",
        "https%3A//evil.example",
        "/%2F" + "evil.example",
    ):
        assert ask(app, COMING, cookie=f"monitor_back={elsewhere}").headers["location"] == "/"
    foreign = ask(app, LEAVING[0], referer="http://evil.example/goals")
    assert "monitor_back" not in foreign.headers["set-cookie"]


@pytest.mark.parametrize(("origin", "is_secure"), [(ORIGIN, False), ("https://monitor.example", True)])
def test_where_there_is_tls_cookies_go_over_tls_alone(origin, is_secure):
    app = Returning(answered, lambda: Logins(SECRET, origin))
    assert ("Secure" in ask(app, COMING).headers["set-cookie"]) == is_secure


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_provider_that_does_not_answer_is_told_in_the_readers_language(language):
    async def failing(scope, receive, send) -> None:
        await PlainTextResponse("Authentication error", status_code=400)(scope, receive, send)

    app = Returning(failing, lambda: Logins(SECRET, ORIGIN))
    answer = ask(app, LEAVING[0], referer=f"{ORIGIN}/goals?lang={language}")
    assert (answer.status, answer.text.strip()) == (502, words(language)("login-failed"))
