"""A figure drawn on the server: values where they belong, words whole, and nothing that is left out in silence."""

from itertools import pairwise

import pytest
from markupsafe import Markup

from charts import style
from charts.svg import picture
from charts.svg.markup import element
from tests.charts.svg.reading import parsed, points, texts
from translations import words

WIDTH = 600


def figure(language: str = "nl", height: float = 300):
    return style.figure(words(language), height)


def drawn(made) -> str:
    parts = picture.draw(made.to_json(), WIDTH, "test")
    return str(element("svg", parts, xmlns="http://www.w3.org/2000/svg"))


def circles(svg: str) -> list[tuple[float, float]]:
    found = parsed(svg).iter("{http://www.w3.org/2000/svg}circle")
    return [(float(c.get("cx")), float(c.get("cy"))) for c in found]


def test_points_lie_in_proportion_to_their_values():
    made = figure()
    made.add_scatter(x=[0, 1, 4], y=[10, 20, 40], mode="markers", marker={"size": 6, "color": "#000000"})
    (x0, y0), (x1, y1), (x4, y4) = circles(drawn(made))
    assert (x4 - x0) / (x1 - x0) == pytest.approx(4, rel=0.01)
    assert (y0 - y4) / (y0 - y1) == pytest.approx(3, rel=0.01)
    assert y4 < y1 < y0


def test_a_reversed_axis_has_the_first_name_on_top():
    made = figure()
    made.add_scatter(x=[1, 2], y=["first", "second"], mode="markers", marker={"color": "#000000"})
    made.update_yaxes(autorange="reversed")
    (_, first), (_, second) = circles(drawn(made))
    assert first < second
    made.update_yaxes(autorange=None)
    (_, first), (_, second) = circles(drawn(made))
    assert first > second


def test_days_lie_on_an_axis_of_time():
    made = figure()
    days = ["2020-01-01", "2021-01-01", "2022-01-01"]
    made.add_scatter(x=days, y=[1, 1, 1], mode="markers", marker={"color": "#000000"})
    made.update_xaxes(type="date", dtick="M24", tickformat="%Y", range=["2018-01-01", "2023-01-01"])
    svg = drawn(made)
    (a, _), (b, _), (c, _) = circles(svg)
    assert (c - b) / (b - a) == pytest.approx(365 / 366, rel=0.01)
    assert [text.said for text in texts(svg)][:3] == ["2018", "2020", "2022"]


@pytest.mark.parametrize(("language", "label"), [("nl", "1.500"), ("en", "1,500")])
def test_numbers_on_an_axis_are_those_of_the_language(language, label):
    made = figure(language)
    made.add_scatter(x=[1, 2], y=[500, 1500], mode="markers", marker={"color": "#000000"})
    made.update_yaxes(tickvals=[500, 1500])
    assert label in [text.said for text in texts(drawn(made))]


def test_a_negative_tick_has_a_minus_sign_and_nought_has_none():
    made = figure("en")
    made.add_scatter(x=[1, 2], y=[-0.5, 0.5], mode="markers", marker={"color": "#000000"})
    made.update_yaxes(tickvals=[-0.5, -1e-12, 0.5], tickformat=".0%")
    assert {"\N{MINUS SIGN}50%", "0%", "50%"} <= {text.said for text in texts(drawn(made))}


def test_a_line_has_a_gap_where_a_value_is_missing():
    made = figure()
    made.add_scatter(x=[1, 2, 3, 4, 5], y=[1, 2, None, 3, 4], mode="lines", line={"color": "#123456"})
    lines = [e for e in parsed(drawn(made)).iter() if e.get("stroke") == "#123456"]
    assert [line.get("d").count("L") for line in lines] == [1, 1]


def test_bars_stack_and_a_number_without_room_is_left_out():
    made = figure()
    for name, values in (("a", [100, 1]), ("b", [100, 100])):
        texts_of = [f"{name}{value}" for value in values]
        made.add_bar(
            orientation="h", y=["one", "two"], x=values, text=texts_of, marker={"color": f"#{name * 6}"}
        )
    made.update_layout(barmode="stack", uniformtext={"minsize": 10, "mode": "hide"})
    made.update_xaxes(visible=False)
    svg = drawn(made)
    found = [e for e in parsed(svg).iter() if e.get("fill", "").startswith(("#aaa", "#bbb"))]
    bars = [(e.get("fill"), float(e.get("x")), float(e.get("width"))) for e in found]
    (_, first, wide), (_, _, thin), (_, beside, _), (_, _, _) = bars
    assert beside == pytest.approx(first + wide, abs=0.2)
    assert thin < 5
    said = {text.said for text in texts(svg)}
    assert {"a100", "b100"} <= said and "a1" not in said


def test_whiskers_reach_as_far_as_the_error():
    made = figure()
    made.add_scatter(
        x=[1],
        y=[50],
        mode="markers",
        marker={"color": "#000000"},
        error_y={"array": [10], "arrayminus": [20], "color": "#ff0000", "thickness": 2, "width": 5},
    )
    made.update_yaxes(range=[0, 100])
    svg = drawn(made)
    ((_, middle),) = circles(svg)
    whiskers = [e for e in parsed(svg).iter() if e.get("stroke") == "#ff0000"]
    ends = sorted(float(whisker.get(name)) for whisker in whiskers for name in ("y1", "y2"))
    assert (ends[-1] - middle) / (middle - ends[0]) == pytest.approx(2, rel=0.02)


def test_words_beyond_the_edge_get_room_or_move():
    made = figure()
    made.add_scatter(x=[2020, 2024], y=[1, 2], mode="markers", marker={"color": "#000000"})
    made.update_xaxes(range=[2020, 2024])
    long = "the name of a place with a rather long name"
    made.add_annotation(style.label(2024, 2, long, xanchor="left", xshift=8))
    made.add_annotation(style.label(2020, 1, "another long one that begins before", xanchor="right"))
    for text in texts(drawn(made)):
        assert text.left >= -0.5 and text.right <= WIDTH + 0.5, text


def test_labels_that_would_touch_are_thinned_out():
    made = figure()
    years = list(range(1950, 2025))
    made.add_scatter(x=years, y=years, mode="lines", line={"color": "#000000"})
    made.update_xaxes(dtick=1, tickformat="d")
    labels = sorted((t.left, t.right) for t in texts(drawn(made)) if t.foot > 250)
    assert len(labels) > 3
    assert all(one[1] < other[0] for one, other in pairwise(labels))


def test_markup_in_words_is_shown_and_other_signs_are_escaped():
    made = figure()
    made.add_scatter(x=[1], y=[1], mode="markers", marker={"color": "#000000"})
    said = Markup("<b>4 &lt; 5</b> & \x0bmore<br><span style='color:#ff0000;font-size:9px'>red</span>")
    made.add_annotation(style.label(1, 1, said))
    svg = drawn(made)
    assert {"4 < 5 & more", "red"} <= {text.said for text in texts(svg)}
    (red,) = [e for e in parsed(svg).iter() if e.text == "red"]
    assert (red.get("fill"), red.get("font-size")) == ("#ff0000", "9")


def test_streams_are_as_thick_as_their_numbers():
    made = figure()
    made.add(
        "sankey",
        node={"label": ["a", "b", "c"], "x": [0, 0, 1], "y": [0.2, 0.8, 0.5], "color": ["#111111"] * 3},
        link={"source": [0, 1], "target": [2, 2], "value": [30, 10], "color": ["#22aa22", "#aa2222"]},
    )
    svg = drawn(made)
    blocks = [float(e.get("height")) for e in parsed(svg).iter() if e.get("fill") == "#111111"]
    assert blocks == pytest.approx([blocks[2] * 0.75, blocks[2] * 0.25, blocks[2]], abs=0.2)
    assert {text.said for text in texts(svg)} == {"a", "b", "c"}
    assert all(-1 <= x <= WIDTH + 1 and -1 <= y <= 301 for x, y in points(svg))


@pytest.mark.parametrize(
    ("add", "fault"),
    [
        (lambda made: made.add("pie", x=[1], y=[1]), "'pie'"),
        (lambda made: made.add_scatter(x=[1], y=[1], mode="markers", marker={"symbol": "hash"}), "'hash'"),
    ],
)
def test_what_is_not_drawn_is_said(add, fault):
    made = figure()
    add(made)
    with pytest.raises(ValueError, match=fault):
        drawn(made)
