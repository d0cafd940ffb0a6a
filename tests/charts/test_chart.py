"""A chart comes with its words and its table, or not at all."""

import dataclasses

import pandas as pd
import plotly.graph_objects as go
import pytest

from charts.chart import Chart

WHOLE = Chart("name", "title", "unit", "source", "alt", pd.DataFrame({"year": [2020]}), go.Figure())


@pytest.mark.parametrize("missing", ["name", "title", "unit", "source", "alt"])
@pytest.mark.parametrize("blank", ["", "  \n"])
def test_a_chart_without_one_of_its_words_is_refused(missing, blank):
    with pytest.raises(ValueError, match=f"has no {missing}"):
        dataclasses.replace(WHOLE, **{missing: blank})


@pytest.mark.parametrize("table", [pd.DataFrame(), pd.DataFrame({"year": []})])
def test_a_chart_without_figures_is_refused(table):
    with pytest.raises(ValueError, match="'name' has an empty table"):
        dataclasses.replace(WHOLE, table=table)
