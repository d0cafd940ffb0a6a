"""The scripts that draw the charts: of one version, and the smallest that is enough."""

import plotly.offline
import pytest

from charts import scripts, style
from translations import words


def figure_of(*kinds: str):
    figure = style.figure(words("en"), height=100)
    for kind in kinds:
        figure.add(kind)
    return figure


@pytest.mark.parametrize("name", [scripts.BASIC, scripts.WHOLE])
def test_a_script_is_of_the_version_that_the_figures_are_tested_with(name):
    assert plotly.offline.get_plotlyjs_version() == scripts.VERSION
    with scripts.path(name).open(encoding="utf-8") as script:
        assert f"v{scripts.VERSION}\n" in script.read(200)


def test_the_basic_script_is_enough_for_lines_and_bars():
    assert scripts.needed(figure_of("scatter", "bar")) == scripts.BASIC
    assert scripts.needed(figure_of("scatter", "sankey")) == scripts.WHOLE


def test_another_name_is_no_script():
    with pytest.raises(KeyError):
        scripts.path("../style.py")
