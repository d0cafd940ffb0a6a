"""The colours of the charts: everybody can tell them apart, on a light ground and on a dark one.

How people with each kind of colour blindness see a colour: Machado, Oliveira and Fernandes (2009), severity 1.
Distances are CIE 1976: below 2.3 two colours look the same.
"""

from itertools import combinations

import numpy as np
import pytest

from charts import style
from charts.progress import COLOURS, SHAPES

SEEN_BY = {
    "everybody": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.3039],
    ],
}
TO_XYZ = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
]
WHITE = np.array([0.95047, 1, 1.08883])
FEWEST, WITH_OWN_SHAPE = 20, 8

PLACES = {
    "netherlands": style.NETHERLANDS,
    "europe": style.EUROPE,
    "target": style.TARGET,
}
GROUNDS = {"light": lambda colour: colour, "dark": lambda colour: style.DARK.get(colour, colour)}


def linear(colour: str) -> np.ndarray:
    parts = np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def seen(colour: str, by: str) -> np.ndarray:
    """The place of a colour in CIELAB as somebody sees it."""
    x, y, z = (np.array(TO_XYZ) @ np.clip(np.array(SEEN_BY[by]) @ linear(colour), 0, 1)) / WHITE
    f = [np.cbrt(v) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z)]
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def contrast(one: str, other: str) -> float:
    lights = sorted(float(linear(colour) @ np.array(TO_XYZ)[1]) for colour in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def distance(one: str, other: str, by: str) -> float:
    return float(np.linalg.norm(seen(one, by) - seen(other, by)))


@pytest.mark.parametrize("by", SEEN_BY)
@pytest.mark.parametrize("ground", GROUNDS)
def test_movements_are_told_apart_by_colour_or_by_shape(ground, by):
    colours = {name: GROUNDS[ground](colour) for name, colour in COLOURS.items()}
    for one, other in combinations(colours, 2):
        apart = distance(colours[one], colours[other], by)
        assert apart >= (WITH_OWN_SHAPE if SHAPES[one] != SHAPES[other] else FEWEST), (one, other)


def test_the_way_is_a_shape_too():
    assert len(set(SHAPES.values())) == len(SHAPES) == len(COLOURS)


@pytest.mark.parametrize("by", SEEN_BY)
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_netherlands_europe_and_a_target_are_told_apart(ground, by):
    for one, other in combinations(PLACES.values(), 2):
        assert distance(GROUNDS[ground](one), GROUNDS[ground](other), by) >= FEWEST, (one, other)


@pytest.mark.parametrize("ground", GROUNDS)
def test_what_is_written_in_a_colour_can_be_read(ground):
    paper = GROUNDS[ground](style.PAPER)
    for colour in (style.INK, style.MUTED, *PLACES.values(), style.OVERRIDE, *style.COUNTRIES):
        assert contrast(GROUNDS[ground](colour), paper) >= 4.5, colour


def test_reached_and_toward_are_two_hues_and_two_lightnesses_for_nobody_alike():
    assert min(distance(style.REACHED, style.TOWARD, by) for by in SEEN_BY) >= FEWEST


def test_a_light_colour_has_a_dark_one_too():
    assert {style.light(colour) for colour in COLOURS.values()} <= set(style.dark())
