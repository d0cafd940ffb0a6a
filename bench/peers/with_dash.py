"""The five charts in Dash: `python with_dash.py CUBE PORT`."""

import sys

from dash import Dash, Input, Output, callback, dcc, html
from five import cube, figures, names

ROWS = cube()
COUNT = len(figures(ROWS, []))

app = Dash()
app.layout = html.Main(
    [
        dcc.Checklist(id="sector", options=names(ROWS), value=[], inline=True),
        *(dcc.Graph(id=f"chart-{place}") for place in range(COUNT)),
    ]
)


@callback([Output(f"chart-{place}", "figure") for place in range(COUNT)], Input("sector", "value"))
def draw(sectors: list[str]):
    return figures(ROWS, sectors)


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=sys.argv[2], debug=False)
