"""The words of a figure: a text is shown letter by letter, only what `charts.said` makes is markup."""

from markupsafe import Markup

from charts import said
from charts.figure import Figure

TEXT = "<b class='x'>a & b</b> &lt;"
ESCAPED = "&lt;b class=&#39;x&#39;&gt;a &amp; b&lt;/b&gt; &amp;lt;"


def test_a_text_is_escaped_wherever_it_stands_and_keeps_its_lines():
    made = Figure({})
    made.add_scatter(x=["2020-01-01"], y=[TEXT], text=[f"{TEXT}\n2"], customdata=[[TEXT, 1.5]], name=TEXT)
    made.add("sankey", node={"label": [TEXT]})
    made.add_annotation({"text": TEXT, "font": {"family": "'Source Sans'"}})
    made.update_yaxes(ticktext=[TEXT], title={"text": TEXT})
    figure = made.to_json()
    (dots, streams), layout = figure["data"], figure["layout"]
    assert dots["x"] == ["2020-01-01"] and dots["customdata"] == [[ESCAPED, 1.5]]
    assert (dots["y"], dots["text"], dots["name"]) == ([ESCAPED], [f"{ESCAPED}<br>2"], ESCAPED)
    assert streams["node"]["label"] == [ESCAPED]
    (note,) = layout["annotations"]
    assert (note["text"], note["font"]["family"]) == (ESCAPED, "'Source Sans'")
    assert (layout["yaxis"]["ticktext"], layout["yaxis"]["title"]["text"]) == ([ESCAPED], ESCAPED)


def test_markup_that_is_ours_stays():
    made = Figure({})
    ours = said.stacked(said.bold(TEXT), said.small("x", 9, "#ff0000"), said.wrapped("a b", 1))
    made.add_annotation({"text": ours})
    assert made.to_json()["layout"]["annotations"][0]["text"] == Markup(
        f"<b>{ESCAPED}</b><br><span style='color:#ff0000;font-size:9px'>x</span><br>a<br>b"
    )


def test_a_name_in_a_hovertemplate_names_no_value():
    assert said.hover("50%{x}") == "50&#37;{x}"
