"""What is drawn once: found again by the objects it was drawn from, and only by those."""

from charts import once
from charts.once import MOST


def test_a_drawing_is_found_again_by_the_same_object_and_equal_words():
    times = []

    @once.once
    def draw(answer: list, title: str, is_small: bool = False) -> object:
        times.append(title)
        return object()

    answer = [1]
    first = draw(answer, "a")
    assert draw(answer, "".join(["a"])) is first and times == ["a"]
    # An equal answer is not the same one, and other words are another drawing.
    others = [draw([1], "a"), draw(answer, "b"), draw(answer, "a", is_small=True), draw(answer, "a", True)]
    assert first not in others and len(times) == 5


def test_only_the_last_drawings_are_kept():
    @once.once
    def draw(answer: list) -> object:
        return object()

    answer = [1]
    first = draw(answer)
    for _ in range(MOST):
        draw([2])
    assert draw(answer) is not first
