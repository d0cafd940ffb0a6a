"""Pages without JavaScript: the words of the app, whole, in both languages, and found by whoever looks for them."""

import io
import json
import re
from html import unescape
from itertools import pairwise
from xml.etree import ElementTree

import docx
import pypdf
import pytest
from starlette.applications import Starlette

import api
from answers.endorsement import endorsement
from charts.figures import FIGURES
from reports import annex, written
from tests.asking import ask
from tests.conftest import NEWEST, TODAY, WITHOUT_FINAL
from translations import LANGUAGES, words

TAG = re.compile(r"<[^>]+>")
PAGES = [
    *(name for name in written.PAGES if "{" not in name),
    *(
        "goals/13",
        "goals/7",
        "indicators/eurostat_sdg_07_40",
        "ministries/BZ",
        "ministries/KGG",
        "agreements/textiles",
    ),
]


@pytest.fixture
def get(monitor):
    app = Starlette(routes=api.routes())
    return lambda address: ask(app, address)


def said(html: str) -> str:
    """What a reader reads of a page."""
    body = html.partition("<body>")[2]
    return " ".join(unescape(TAG.sub(" ", body)).split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole_in_its_language(get, name, language):
    answer = get(f"/p/{name}?lang={language}")
    assert answer.status == 200
    html = answer.text
    assert f'<html lang="{language}">' in html
    assert html.count("<h1>") == 1 and "<script>" not in html
    levels = [int(level) for level in re.findall(r"<h(\d)", html)]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert words(language)("footer-unofficial") in said(html)
    head = html.partition("</head>")[0]
    for other in LANGUAGES:
        assert f'hreflang="{other}"' in head
    assert re.search(rf'<link rel="canonical" href="http://[^"]+/p/{name}\?lang={language}">', head)
    assert 'property="og:title"' in head
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    for drawing in re.findall(r"<svg.*?</svg>", html, flags=re.DOTALL):
        assert ElementTree.fromstring(drawing).get("role") == "img"


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(get, name):
    links = set(re.findall(r'<a href="http://127.0.0.1:8501(/(?:p|figures)/[^"]+)"', get(f"/p/{name}").text))
    assert links
    for link in sorted(links)[:12]:
        assert get(unescape(link)).status == 200, link


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_those_of_the_app(get, connection, language):
    found, say = endorsement(connection, TODAY), words(language)
    page = said(get(f"/p/endorsement?lang={language}").text)
    assert found.headline(say) in page and found.pace(say) in page
    assert "41%" in said(get(f"/p/overview?lang={language}").text)


def test_a_pinned_page_stays_and_says_that_there_is_newer(get):
    before, now = (get(f"/p/endorsement?version={number}").text for number in (WITHOUT_FINAL, NEWEST))
    older = words("nl")("older-version", version=str(WITHOUT_FINAL), date="x").partition("x")[0].strip()
    assert older in said(before) and older.split(",")[0] not in said(now)
    assert "41%" not in said(before)
    assert f"version={WITHOUT_FINAL}" in before.partition("<main>")[2]


def test_a_page_that_is_not_there_is_404(get):
    for name in ("nothing", "goals/18", "goals/", "indicators/nothing", "overview/1"):
        assert get(f"/p/{name}").status in (200, 404)
    assert get("/p/nothing").status == get("/p/goals/18").status == get("/p/indicators/nothing").status == 404


def test_every_page_is_in_the_map(get, connection):
    paths = written.addresses(connection)
    assert set(PAGES) <= set(paths)
    root = ElementTree.fromstring(get("/sitemap.xml").body)
    found = {element.text for element in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}
    assert len(found) == len(paths) * len(LANGUAGES)
    assert any(address.endswith("/p/goals/13?lang=en") for address in found)


def test_the_feeds_tell_every_version(get):
    atom = ElementTree.fromstring(get("/feed.atom?lang=en").body)
    entries = atom.findall("{http://www.w3.org/2005/Atom}entry")
    feed = json.loads(get("/feed.json?lang=en").body)
    assert len(entries) == len(feed["items"]) == NEWEST
    assert feed["items"][0]["title"].startswith(f"Version {NEWEST}")


def test_a_figure_may_stand_in_a_frame_and_a_page_may_not(get):
    for name in ("endorsement", "goals", "indicators/eurostat_sdg_07_40"):
        answer = get(f"/embed/{name}?lang=en")
        assert answer.headers["content-security-policy"].endswith("frame-ancestors *")
        assert "<svg" in answer.text and "Source:" in said(answer.text)
        assert re.search(r'<a href="[^"]+version=\d+[^"]*" target="_blank"', answer.text)
    assert get("/embed/nothing").status == 404
    assert not any(name.startswith("/") for name in FIGURES)


def test_the_data_set_is_told_to_search_engines(get):
    (said_of,) = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', get("/p/endorsement").text, flags=re.DOTALL
    )
    found = json.loads(said_of)
    assert found["@type"] == "Dataset" and found["distribution"][0]["contentUrl"].count("/figures/") == 1


def test_the_search_leads_to_what_is_meant(get):
    page = get("/p/search?q=renewable+energy+share&lang=en")
    assert page.status == 200 and "20.2%" in said(page.text)
    first = re.search(r'<li><a href="http://127.0.0.1:8501(/p/indicators/[^"]+)"', page.text)[1]
    assert get(unescape(first)).status == 200
    assert words("en")("search-none") in said(get("/p/search?q=xyzzy&lang=en").text)
    tricky = get("/p/search?q=%3Cscript%3Ealert(1)%3C/script%3E").text
    assert "<script>" not in tricky
    rows = get("/api/v1/search?q=imvo").json["rows"]
    assert (rows[0]["kind"], rows[0]["code"]) == ("page", "endorsement")


@pytest.mark.parametrize("name", ["overview", "goals/13"])
def test_a_page_is_a_document_too(get, name):
    """The same words and the same version, under a name that says what it is."""
    html = get(f"/p/{name}?lang=en&version={WITHOUT_FINAL}").text
    word = get(f"/p/{name}.docx?lang=en&version={WITHOUT_FINAL}")
    title = docx.Document(io.BytesIO(word.body)).paragraphs[0].text
    assert title in unescape(html)
    named = f'attachment; filename="{name.replace("/", "-")}-v{WITHOUT_FINAL}.docx"'
    assert (word.status, word.headers["content-disposition"]) == (200, named)
    assert word.headers["content-type"] == annex.KINDS["docx"]
    paper = get(f"/p/{name}.pdf?lang=en&version={WITHOUT_FINAL}")
    assert paper.headers["content-type"] == "application/pdf"
    assert pypdf.PdfReader(io.BytesIO(paper.body)).metadata.title == title


def test_chosen_figures_are_one_document_under_the_filters(get):
    chosen = "figure=progress&figure=indicators/eurostat_sdg_07_40&goal=7&lang=en"
    document = docx.Document(io.BytesIO(get(f"/annex.docx?{chosen}").body))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 2"]
    drawn = [
        get("/figures/progress.json?goal=7&lang=en").json["title"],
        get("/figures/indicators/eurostat_sdg_07_40.json?lang=en").json["title"],
    ]
    assert headings[:2] == drawn
    first, again = (get(f"/annex.pdf?{chosen}&version={NEWEST}").body for _ in range(2))
    assert first == again


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/annex.docx", 400),
        ("/annex.pdf?figure=nothing", 404),
        ("/annex.pdf?figure=goals&goal=99", 400),
        ("/p/nothing.pdf", 404),
        ("/p/goals/99.docx", 404),
        ("/annex.exe?figure=goals", 404),
    ],
)
def test_a_document_of_nothing_is_refused(get, address, status):
    assert get(address).status == status
