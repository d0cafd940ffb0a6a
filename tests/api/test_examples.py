"""The page of examples: every address in it answers, and its Python does what it says."""

import io
import re

import pandas as pd
import pytest
from starlette.applications import Starlette

import api
from reports.programs import markdown
from tests.asking import ask
from tests.test_architecture import ROOT
from translations import words

PAGE = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
ADDRESSES = re.findall(r'"http://127\.0\.0\.1:8501(/[^"]+)"', PAGE)


@pytest.fixture
def get(monitor):
    app = Starlette(routes=api.routes())
    return lambda address: ask(app, address)


def test_the_document_is_the_page():
    assert markdown(words("en")) == PAGE, "python -m reports programs --lang en > docs/api.md"


def test_there_are_examples():
    assert len(ADDRESSES) >= 8


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_example_answers(get, address):
    answer = get(address)
    assert answer.status == 200 and answer.body


def test_the_python_reads_tables(get, monkeypatch):
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    read = pd.read_csv

    def asked(address: str, **more) -> pd.DataFrame:
        return read(io.BytesIO(get(address.removeprefix("http://127.0.0.1:8501")).body), **more)

    monkeypatch.setattr(pd, "read_csv", asked)
    names: dict = {}
    exec(code, names)
    assert len(names["goals"]) == 17 and words("en")("goals-mean") in names["goals"].columns
    assert len(names["measurements"]) >= 4
