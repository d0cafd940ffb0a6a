"""Every page opens by its address alone, as the first of a process that nobody has visited yet."""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from pages import NAMES
from tests.pages.conftest import FRAME

# What every page needs of others is there already; what is ours is imported for each page anew.
OTHERS = ["streamlit.testing.v1", "duckdb", "pandas", "scipy.special"]


def opened(name: str, home: str) -> tuple[list[str], list[str]]:
    """The titles of a page and what failed in it."""
    os.environ["MONITOR_HOME"] = home
    app = AppTest.from_file(str(FRAME), default_timeout=120)
    if name != NAMES[0]:
        app._page_hash = calc_hash(name)
    app.run()
    return [title.value for title in app.title], [found.value for found in (*app.exception, *app.error)]


@pytest.fixture(scope="module")
def processes():
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(OTHERS)
    with ProcessPoolExecutor(1, mp_context=context, max_tasks_per_child=1) as pool:
        yield pool


@pytest.mark.parametrize("name", NAMES)
def test_a_page_opens_first(processes, published_home, name):
    titles, failures = processes.submit(opened, name, str(published_home)).result()
    assert len(titles) == 1
    assert failures == []
