"""Streams between two sides (Plotly's sankey): a block for each state, and a band for each stream."""

from charts.svg.marks import Drawn, Look
from charts.svg.markup import element, number
from charts.svg.texts import anchored

_BESIDE = 8  # pixels between a block and its name


def streams(trace: dict, left: float, top: float, right: float, bottom: float, look: Look) -> Drawn:
    """The streams inside a rectangle. Blocks stand on the side and in the order that the trace places them."""
    drawn, node, link = Drawn(), trace["node"], trace["link"]
    thick, pad = node.get("thickness", 20), node.get("pad", 20)
    flows = list(zip(link["source"], link["target"], link["value"], strict=True))
    sizes = [
        max(
            sum(value for source, _, value in flows if source == place),
            sum(value for _, target, value in flows if target == place),
        )
        for place in range(len(node["label"]))
    ]
    sides = [
        sorted((n for n, x in enumerate(node["x"]) if (x > 0.5) is far), key=lambda n: node["y"][n])
        for far in (False, True)
    ]
    room = bottom - top - pad * (max(map(len, sides)) - 1)
    unit = room / max(sum(sizes[n] for n in side) for side in sides)
    begins: dict[int, float] = {}
    for side in sides:
        whole = unit * sum(sizes[n] for n in side) + pad * (len(side) - 1)
        at = top + (bottom - top - whole) / 2
        for place in side:
            begins[place] = at
            at += unit * sizes[place] + pad
    style = trace.get("textfont", {})
    out, into = dict(begins), dict(begins)
    order = sorted(range(len(flows)), key=lambda n: (begins[flows[n][0]], begins[flows[n][1]]))
    for place in order:
        source, target, value = flows[place]
        high = unit * value
        drawn.marks.append(
            element(
                "path",
                d=_band(left + thick, out[source], right - thick, into[target], high),
                fill=link["color"][place],
            )
        )
        out[source] += high
        into[target] += high
    for is_right, side in enumerate(sides):
        for place in side:
            x = right - thick if is_right else left
            high = unit * sizes[place]
            fill = node["color"][place]
            drawn.marks.append(
                element("rect", x=x, y=begins[place], width=thick, height=max(high, 1), fill=fill)
            )
            beside = x - _BESIDE if is_right else x + thick + _BESIDE
            drawn.texts.append(
                anchored(
                    node["label"][place],
                    beside,
                    begins[place] + high / 2,
                    "right" if is_right else "left",
                    "middle",
                    style.get("size", look.size),
                    style.get("color", look.colour),
                )
            )
    return drawn


def _band(left: float, above: float, right: float, below: float, high: float) -> str:
    """A band from the one side to the other that bends halfway."""
    middle = (left + right) / 2

    def curve(x: float, y: float) -> str:
        return f"{number(middle)},{{}} {number(middle)},{number(y)} {number(x)},{number(y)}"

    return (
        f"M{number(left)},{number(above)}C{curve(right, below).format(number(above))}"
        f"L{number(right)},{number(below + high)}C{curve(left, above + high).format(number(below + high))}Z"
    )
