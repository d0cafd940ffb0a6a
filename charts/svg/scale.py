"""An axis of a figure: where a value lies, and which ticks stand on it."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

# A tick every so many pixels where the figure does not say; along x labels are wider than along y they are high.
_APART = {"x": 80, "y": 46}


@dataclass(frozen=True)
class Axis:
    """One axis: its look in the words of Plotly, its kind, its range in numbers, and its ends in pixels.

    Values are numbers, days (as their number), or names: those take the places 0, 1, 2 in the order in which they
    come.
    """

    look: dict
    kind: str
    names: tuple[str, ...]
    low: float
    high: float
    separators: str = ".,"
    start: float = 0
    end: float = 1
    letter: str = field(default="x")

    def number(self, value) -> float | None:
        """A value as a number on this axis; None where there is none."""
        if value is None:
            return None
        if self.kind == "category" and isinstance(value, str):
            return float(self.names.index(value)) if value in self.names else None
        return _day(value) if self.kind == "date" and isinstance(value, str) else float(value)

    def place(self, value) -> float | None:
        """Where a value lies, in pixels."""
        found = self.number(value)
        return None if found is None else self.at(found)

    def at(self, number: float) -> float:
        """Where a number of this axis lies, in pixels."""
        return self.part((number - self.low) / ((self.high - self.low) or 1))

    def part(self, share: float) -> float:
        """The place at a part of the axis, 0 at its start."""
        return self.start + share * (self.end - self.start)

    def holds(self, value) -> bool:
        found = self.number(value)
        low, high = sorted((self.low, self.high))
        slack = 1e-6 * (high - low)
        return found is not None and low - slack <= found <= high + slack

    def ticks(self) -> list[tuple[float, str]]:
        """The numbers at which ticks stand, with their labels."""
        look = self.look
        if look.get("visible") is False or look.get("showticklabels") is False:
            return [(value, "") for value, _ in self._ticks()] if look.get("visible", True) else []
        return self._ticks()

    def _ticks(self) -> list[tuple[float, str]]:
        look = self.look
        if look.get("tickvals") is not None:
            values = [self.number(value) for value in look["tickvals"]]
            said = look.get("ticktext") or [self.written(value, 1) for value in values]
            return [
                (value, label)
                for value, label in zip(values, said, strict=True)
                if value is not None and self.holds(value)
            ]
        if self.kind == "category":
            return [(float(place), name) for place, name in enumerate(self.names)]
        if self.kind == "date":
            return self._dates()
        step = look.get("dtick") or self._step()
        low, high = sorted((self.low, self.high))
        first = math.ceil(low / step - 1e-6)
        last = math.floor(high / step + 1e-6)
        return [(number * step, self.written(number * step, step)) for number in range(first, last + 1)]

    def _step(self) -> float:
        """A round step: one, two or five times a power of ten, whole where the labels are whole numbers."""
        most = self.look.get("nticks") or max(abs(self.end - self.start) / _APART[self.letter], 2)
        rough = abs(self.high - self.low) / most or 1
        power = 10 ** math.floor(math.log10(rough))
        step = next(power * part for part in (1, 2, 5, 10) if power * part >= rough * 0.999)
        return max(step, 1) if self.look.get("tickformat") == "d" else step

    def _dates(self) -> list[tuple[float, str]]:
        low, high = (date.fromordinal(round(day)) for day in (self.low, self.high))
        step = str(self.look.get("dtick") or "M12")
        every = max(int(step[1:]) // 12, 1) if step.startswith("M") else 1
        years = [year for year in range(low.year, high.year + 1) if year % every == 0]
        days = [(float(date(year, 1, 1).toordinal()), str(year)) for year in years]
        return [(day, label) for day, label in days if self.holds(day)]

    def written(self, value: float, step: float) -> str:
        """A number as the axis writes it."""
        form = self.look.get("tickformat", "")
        if form.endswith("%"):
            return f"{self._separated(100 * value, 0)}%"
        digits = 0 if form == "d" else max(0, -math.floor(math.log10(step) + 1e-9))
        return self._separated(value, digits, thousands=bool(self.look.get("separatethousands")))

    def _separated(self, value: float, digits: int, thousands: bool = False) -> str:
        said = f"{value:,.{digits}f}" if thousands else f"{value:.{digits}f}"
        decimal, group = self.separators
        said = said.translate(str.maketrans({",": group, ".": decimal}))
        return said.replace("-", "\N{MINUS SIGN}") if float(f"{value:.{digits}f}") else said.lstrip("-")


def of(letter: str, look: dict, values: Sequence, from_zero: bool, separators: str) -> Axis:
    """The axis on which values lie; `from_zero` when bars stand on it."""
    kind = _kind(look, values)
    names = tuple(dict.fromkeys(v for v in values if isinstance(v, str))) if kind == "category" else ()
    axis = Axis(look, kind, names, 0, 1, separators, letter=letter)
    if look.get("range") is not None:
        low, high = (axis.number(value) for value in look["range"])
    elif kind == "category":
        low, high = -0.5, len(names) - 0.5
    else:
        low, high = _around([axis.number(v) for v in values], from_zero or look.get("rangemode") == "tozero")
    if look.get("autorange") == "reversed":
        low, high = high, low
    return Axis(look, kind, names, low, high, separators, letter=letter)


def _around(numbers: Iterable[float | None], from_zero: bool) -> tuple[float, float]:
    """The range of numbers with a little room on both sides, but for the side that begins at nought."""
    known = [number for number in numbers if number is not None] or [0.0, 1.0]
    low, high = min(known), max(known)
    if from_zero:
        low, high = min(low, 0), max(high, 0)
    room = 0.06 * (high - low) or 0.5 * abs(high) or 1
    is_floor, is_ceiling = from_zero and low == 0, from_zero and high == 0
    return low if is_floor else low - room, high if is_ceiling else high + room


def _kind(look: dict, values: Sequence) -> str:
    if look.get("type") in ("category", "date", "linear"):
        return look["type"]
    said = [value for value in values if isinstance(value, str)]
    if not said:
        return "linear"
    for kind, read in (("linear", float), ("date", datetime.fromisoformat)):
        try:
            list(map(read, said))
        except ValueError:
            continue
        return kind
    return "category"


def _day(said: str) -> float:
    """The number of a day, with the part of it that has passed."""
    moment = datetime.fromisoformat(said)
    return moment.toordinal() + (moment.hour * 3600 + moment.minute * 60 + moment.second) / 86400
