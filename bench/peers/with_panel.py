"""The five charts in Panel: `python with_panel.py CUBE PORT`."""

import sys

import panel as pn
from five import cube, figures, names

ROWS = cube()

pn.extension("plotly")


def page() -> pn.Column:
    sector = pn.widgets.CheckBoxGroup(options={name: code for code, name in names(ROWS).items()}, inline=True)
    panes = [pn.pane.Plotly(figure) for figure in figures(ROWS, [])]

    def draw(change) -> None:
        for pane, figure in zip(panes, figures(ROWS, change.new), strict=True):
            pane.object = figure

    sector.param.watch(draw, "value")
    return pn.Column(sector, *panes, sizing_mode="stretch_width")


if __name__ == "__main__":
    pn.serve(page, address="127.0.0.1", port=int(sys.argv[2]), show=False)
