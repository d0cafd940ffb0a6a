"""The Netherlands in the world: effects of consumption, trade and aid elsewhere, beside the endorsement."""

from answers.world import TOPICS, world
from pages.parts import lines
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, world(view.copy.connection, view.today)
    view.title(answer.headline(words), words("world-lead"))
    for topic in TOPICS:
        if len(rows := answer.of(topic)):
            view.heading(words(f"world-{topic}"), words(f"world-{topic}-lead"))
            lines.show(view, rows)
    view.heading(words("world-labour"), words("world-labour-lead"))
    view.link("endorsement", words("world-to-endorsement"))
    view.downloads(answer.rows, "world")
