"""The five charts in Shiny for Python: `python with_shiny.py CUBE PORT`."""

import sys

from five import cube, figures, names
from shiny import App, reactive, ui
from shinywidgets import output_widget, render_plotly

ROWS = cube()
COUNT = len(figures(ROWS, []))

page = ui.page_fluid(
    ui.input_checkbox_group("sector", "Sector", names(ROWS), inline=True),
    *(output_widget(f"chart_{place}") for place in range(COUNT)),
)


def server(input, output, session) -> None:
    @reactive.calc
    def drawn():
        return figures(ROWS, list(input.sector()))

    for place in range(COUNT):

        @output(id=f"chart_{place}")
        @render_plotly
        def chart(place=place):
            return drawn()[place]


if __name__ == "__main__":
    App(page, server).run(host="127.0.0.1", port=int(sys.argv[2]))
