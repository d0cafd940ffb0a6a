"""The shell around the pages, tried on the HTML file and the kinds of answer that Streamlit gives."""

import base64
import gzip
import hashlib
import re
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Route

import api
from api import shell
from tests.asking import Answer, ask
from translations import LANGUAGES, words

DOCUMENT = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
SCRIPT = "const year = 2023;\n" * 200
NEVER_CHANGES = {"cache-control": "public, immutable, max-age=31536000"}
PAGES = ("overview", "endorsement")


@pytest.fixture
def served() -> list[str]:
    """The paths that reached what is inside the shell."""
    return []


@pytest.fixture
def app(served, tmp_path) -> Starlette:
    """An application with our middleware and routes, and inside it answers compressed like Streamlit's."""
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG" + bytes(2000))
    script = tmp_path / "app.js"
    script.write_text(SCRIPT, encoding="utf-8")

    async def inside(request) -> Response:
        served.append(request.url.path)
        if request.url.path == "/static/app.js":
            return FileResponse(script, headers=NEVER_CHANGES)
        if request.url.path == "/static/picture.png":
            return FileResponse(picture, headers=NEVER_CHANGES)
        if request.url.path == "/media/report.html":
            return HTMLResponse("<p>a download</p>")
        return HTMLResponse(DOCUMENT, headers={"cache-control": "no-cache"})

    return Starlette(
        routes=[*api.routes(), Route("/{path:path}", inside)],
        middleware=[*api.middleware(PAGES, lambda: True), Middleware(GZipMiddleware)],
    )


def unpacked(answer: Answer) -> str:
    assert answer.headers["content-encoding"] == "gzip"
    return gzip.decompress(answer.body).decode("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["/", "/endorsement"])
def test_the_document_is_in_the_readers_language(app, path, language):
    document = ask(app, f"{path}?lang={language}").text
    assert f'<html lang="{language}">' in document
    assert f"<title>{words(language)('monitor-title')}</title>" in document
    assert words(language)("monitor-description") in document


@pytest.mark.parametrize("asked", ["", "?lang=", "?lang=fr", "?sector=textiles"])
def test_dutch_is_the_language_where_no_other_is_asked(app, asked):
    assert '<html lang="nl">' in ask(app, f"/{asked}").text


def test_without_javascript_both_languages_are_there(app):
    plain = re.search(r"<noscript>(.*?)</noscript>", ask(app, "/").text, re.DOTALL)[1]
    for language in LANGUAGES:
        assert words(language)("needs-javascript") in plain
    assert "Streamlit" not in plain


def test_the_policy_allows_the_inline_scripts_of_the_document_and_no_others(app):
    answer = ask(app, "/")
    scripts = re.findall(r"<script>(.*?)</script>", answer.text, re.DOTALL)
    allowed = set(re.findall(r"'sha256-([^']+)'", answer.headers["content-security-policy"]))
    assert allowed == {base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in scripts}
    assert len(allowed) == 2
    assert "unsafe-inline" not in answer.headers["content-security-policy"].split("style-src")[0]


def test_a_streamlit_that_changed_its_document_is_noticed():
    with pytest.raises(ValueError, match="noscript"):
        shell.localised(DOCUMENT.replace("noscript", "section"), "nl")


def test_the_document_is_compressed_as_well(app):
    assert '<html lang="en">' in unpacked(ask(app, "/endorsement?lang=en", accept_encoding="gzip"))


def test_a_download_stays_as_it_is(app):
    assert ask(app, "/media/report.html").text == "<p>a download</p>"


def test_a_script_is_compressed_once_and_remembered(app, served):
    answers = [ask(app, "/static/app.js", accept_encoding="gzip, br") for _ in range(3)]
    assert [unpacked(answer) for answer in answers] == [SCRIPT] * 3
    assert served == ["/static/app.js"]
    for answer in answers:
        assert len(answer.body) == int(answer.headers["content-length"])
        assert answer.headers["cache-control"] == NEVER_CHANGES["cache-control"]
        assert answer.headers["vary"] == "Accept-Encoding"


def test_a_reader_that_cannot_unpack_gets_the_script_plain(app):
    ask(app, "/static/app.js", accept_encoding="gzip")
    answer = ask(app, "/static/app.js")
    assert answer.text == SCRIPT
    assert "content-encoding" not in answer.headers


def test_part_of_a_script_is_not_compressed(app):
    ask(app, "/static/app.js", accept_encoding="gzip")
    answer = ask(app, "/static/app.js", accept_encoding="gzip", range="bytes=0-9")
    assert answer.status == 206
    assert answer.text == SCRIPT[:10]


def test_a_picture_is_not_compressed_again(app):
    assert ask(app, "/static/picture.png", accept_encoding="gzip").body.startswith(b"\x89PNG")


def test_an_unknown_file_is_not_remembered(app, served):
    for _ in range(2):
        assert "<html" in ask(app, "/static/gone.js", accept_encoding="gzip").text
    assert served == ["/static/gone.js"] * 2


@pytest.mark.parametrize(
    "path", ["/", "/static/app.js", "/static/picture.png", "/media/report.html", "/api/x"]
)
def test_every_answer_carries_the_security_headers(app, path):
    headers = ask(app, path, accept_encoding="gzip").headers
    for name, value in shell.HEADERS.items():
        assert headers[name.lower()] == value


@pytest.mark.parametrize("path", ["/api/", "/api/v1/nothing", "/api/v2/indicators/x"])
@pytest.mark.parametrize(("language", "said"), [("nl", "bestaat niet"), ("en", "There is no address")])
def test_an_unknown_route_is_404_in_json(app, path, language, said):
    answer = ask(app, f"{path}?lang={language}")
    assert answer.status == 404
    assert answer.json["error"] == "not_found"
    assert path in answer.json["message"]
    assert said in answer.json["message"]


def test_the_first_page_has_one_address(app):
    assert ask(app, "/").status == 200
    assert ask(app, "/overview").status == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_that_is_no_page_says_so_and_leads_back(app, language):
    answer = ask(app, f"/nowhere<b>?lang={language}")
    assert answer.status == 404
    assert words(language)("unknown-page", path="/nowhere&lt;b&gt;") in answer.text
    assert words(language)("page-endorsement") in answer.text


def test_streamlits_own_words_are_ours_where_the_page_is_not_english(app):
    dutch, english = (ask(app, f"/?lang={language}").text for language in ("nl", "en"))
    assert f'"Clear all": "{words("nl")("shell-clear")}"' in dutch
    assert "const PHRASES = {};" in english


def test_the_name_that_was_asked_by_cannot_end_the_script():
    document = shell.localised(DOCUMENT, "nl", '</script><script>alert("x")')
    assert "</script><script>alert" not in document
    assert "\\u003c/script>" in document
