"""What is drawn once: found again by the objects it was drawn from, and only by those."""

from answers.selection import Selection
from charts.once import MOST, once


class Answer:
    """An answer, which is known by itself alone."""


def test_a_drawing_is_found_again_by_the_same_object_and_equal_words():
    times = []

    @once
    def draw(answer: Answer, title: str, is_small: bool = False) -> object:
        times.append(title)
        return object()

    answer = Answer()
    first = draw(answer, "a")
    assert draw(answer, "".join(["a"])) is first and times == ["a"]
    # Another answer is not the same one, and other words are another drawing.
    others = [
        draw(Answer(), "a"),
        draw(answer, "b"),
        draw(answer, "a", is_small=True),
        draw(answer, "a", True),
    ]
    assert first not in others and len(times) == 5


def test_lists_choices_and_selections_are_known_by_what_is_in_them():
    @once
    def draw(rows: list, options: dict, selection: Selection) -> object:
        return object()

    answer = Answer()
    given = ([("a", answer)], {"by": "sector"}, Selection(sector=("food",)))
    first = draw(*given)
    assert draw([("a", answer)], {"by": "sector"}, Selection(sector=("food",))) is first
    others = [
        draw([("a", Answer())], *given[1:]),
        draw(given[0], {"by": "ministry"}, given[2]),
        draw(*given[:2], Selection()),
        draw([("a", answer), ("a", answer)], *given[1:]),
    ]
    assert first not in others


def test_numbers_that_are_written_in_different_ways_are_not_the_same():
    @once
    def draw(value: object) -> object:
        return object()

    assert len({id(draw(value)) for value in (1, 1.0, True)}) == 3


def test_only_the_last_drawings_are_kept():
    @once
    def draw(answer: object) -> object:
        return object()

    answer = Answer()
    first = draw(answer)
    for _ in range(MOST):
        draw(Answer())
    assert draw(answer) is not first
