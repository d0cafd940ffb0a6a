"""A figure as JSON: what pandas and numpy have in their own way, in the way of JSON."""

import json
from datetime import date

import numpy as np
import pandas as pd

from charts import style
from translations import words


def test_values_are_those_of_json():
    figure = style.figure(words("en"), height=100)
    figure.add_scatter(
        x=[date(2024, 1, 2), pd.Timestamp("2024-01-03"), pd.NaT],
        y=pd.Series([1.5, None, 3]),
        customdata=[[np.int64(4), pd.NA], (True, "text")],
    )
    (trace,) = json.loads(json.dumps(figure.to_json(), allow_nan=False))["data"]
    assert trace == {
        "type": "scatter",
        "x": ["2024-01-02", "2024-01-03T00:00:00", None],
        "y": [1.5, None, 3.0],
        "customdata": [[4, None], [True, "text"]],
    }
