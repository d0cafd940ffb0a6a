"""Documents: opened and read back, they hold what the answers say, for who sees them and who does not."""

import io

import docx
import pandas as pd
import pypdf
import pytest
import zxingcpp
from PIL import Image

from charts.figures import FIGURES
from reports import annex
from reports.__main__ import main
from tests.conftest import NEWEST, WITHOUT_FINAL
from translations import LANGUAGES, words


@pytest.fixture
def by(monitor):
    return lambda language="nl", version=NEWEST: annex.writer(
        monitor.reading_copy(version), words(language), "https://monitor.example"
    )


def chart(by, name: str, language: str = "nl"):
    return by(language).figure(name).figure.chart


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_document_is_whole_and_accessible(by, language):
    document = docx.Document(io.BytesIO(annex.annex(by(language), "docx", "overview")))
    drawn = chart(by, "endorsement", language)
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings[1] == drawn.title
    assert [p.style.name for p in document.paragraphs].count("Heading 1") == 1
    table = document.tables[0]
    assert [cell.text for cell in table.rows[0].cells] == list(drawn.table.columns)
    assert len(table.rows) == len(drawn.table) + 1
    assert "tblHeader" in table.rows[0]._tr.xml
    shares = [row.cells[2].text for row in table.rows[1:]]
    assert shares == ["30", "30", "35", "41"]
    texts = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert texts[0] == drawn.alt and all(texts)
    assert document.core_properties.language == language
    said = "\n".join(p.text for p in document.paragraphs)
    assert "https://monitor.example/" in said and words(language)("footer-unofficial") in said


def test_a_phone_reads_the_link_to_each_figure_and_to_the_page(by):
    document = docx.Document(io.BytesIO(annex.annex(by("en"), "docx", figures=["goals", "agreements"])))
    pictures = {}
    for shape in document.inline_shapes:
        part = document.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed]
        read = [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(part.blob)))]
        pictures |= dict.fromkeys(read, shape._inline.docPr.get("descr"))
    about = by("en").figure("goals").figure
    agreed = by("en").figure("agreements").figure
    assert list(pictures) == [about.address, agreed.address, by("en").address("overview")]
    assert pictures[about.address] == words("en")(
        "annex-code", title=about.chart.title, address=about.address
    )
    paper = pypdf.PdfReader(io.BytesIO(annex.annex(by("en"), "pdf", figures=["goals", "agreements"])))
    assert set(pictures.values()) <= set(alternatives(paper))


def test_without_an_address_there_is_nothing_to_scan(monitor):
    unknown = annex.writer(monitor.reading_copy(NEWEST), words("nl"))
    document = docx.Document(io.BytesIO(annex.annex(unknown, "docx", figures=["goals"])))
    assert len(document.inline_shapes) == 1
    paper = pypdf.PdfReader(io.BytesIO(annex.annex(unknown, "pdf", figures=["goals"])))
    assert len(alternatives(paper)) == 1


def test_a_pdf_is_tagged_and_says_what_it_is(by):
    paper = pypdf.PdfReader(io.BytesIO(annex.annex(by(), "pdf", "endorsement")))
    root = paper.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == "nl"
    assert "/StructTreeRoot" in root
    assert paper.metadata.title.startswith("In 2023 onderschreef 41%")
    text = "".join(page.extract_text() for page in paper.pages)
    for part in ("41%", "90%", "https://monitor.example/endorsement", "doel 90% in 2023"):
        assert part in text
    assert chart(by, "endorsement").alt in alternatives(paper)


def alternatives(paper: pypdf.PdfReader) -> list[str]:
    """The texts for what is drawn in a document."""
    found = (each.get_object() for each in _elements(paper.trailer["/Root"]["/StructTreeRoot"]))
    return [str(each["/Alt"]) for each in found if "/Alt" in each]


def _elements(node) -> list:
    found, kids = [node], node.get_object().get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        inner = kid.get_object() if hasattr(kid, "get_object") else kid
        if isinstance(inner, dict):
            found += _elements(inner)
        elif isinstance(inner, list):
            found += [each for one in inner for each in _elements(one)]
    return found


@pytest.mark.parametrize("form", annex.FORMATS)
def test_the_same_version_gives_the_same_bytes(by, form):
    one, other = (annex.annex(by(), form, figures=["endorsement", "agreements"]) for _ in range(2))
    assert one == other
    assert one != annex.annex(by(version=WITHOUT_FINAL), form, figures=["endorsement", "agreements"])


def test_the_workbook_holds_every_figure(by):
    one = annex.workbook(by("en"))
    sheets = pd.read_excel(io.BytesIO(one), sheet_name=None, engine="calamine", header=None)
    names = list(sheets)
    assert {"endorsement", "progress", "goals", "agreements"} <= set(names)
    assert len(names) > 100
    drawn = chart(by, "goals", "en")
    assert list(sheets["goals"].iloc[0]) == list(drawn.table.columns)
    assert len(sheets["goals"]) == len(drawn.table) + 1
    about = sheets[names[0]]
    assert set(names[1:]) <= set(about[1].astype(str))


def test_the_command_writes_a_file(monitor, tmp_path, capsys):
    out = tmp_path / "bijlage.pdf"
    command = ["annex", "--figures", "endorsement,goals", "--format", "pdf", "--lang", "en", "--version", "2"]
    assert main([*command, "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert main(["annex", "--page", "nothing", "--out", str(out)]) == 2
    assert "nothing" in capsys.readouterr().err
    assert main(["annex", "--figures", "survey/waves", "--out", str(out)]) == 2
    assert main(["annex", "--page", "goals", "--out", str(tmp_path / "no" / "where.docx")]) == 2


def test_every_figure_is_found_by_its_address():
    for name in FIGURES:
        assert annex.found(name.replace("{indicator}", "x"))[0] == name
    assert annex.found("nothing/x") == (None, {})
