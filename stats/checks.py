"""What a statistic may be given: missing is None, and what cannot be meant raises ValueError by its name."""

import math

import pandas as pd


def number(name: str, value) -> float | None:
    """The finite number in `value`; None when it is missing (None, NaN, NA)."""
    if pd.isna(value):
        return None
    try:
        result = float(value)
    except (TypeError, ValueError):
        result = math.nan
    if not math.isfinite(result):
        raise ValueError(f"{name} must be a finite number, not {value!r}")
    return result


def whole(name: str, value, least: int = 0) -> int | None:
    """The whole number in `value`, at least `least`; None when it is missing."""
    result = number(name, value)
    if result is None:
        return None
    if result != int(result) or result < least:
        raise ValueError(f"{name} must be a whole number of at least {least}, not {value!r}")
    return int(result)


def fraction(name: str, value) -> float:
    """A share between 0 and 1, both included."""
    result = number(name, value)
    if result is None or not 0 <= result <= 1:
        raise ValueError(f"{name} must be a share between 0 and 1, not {value!r}")
    return result


def level(name: str, value) -> float:
    """A confidence level, strictly between 0 and 1."""
    result = number(name, value)
    if result is None or not 0 < result < 1:
        raise ValueError(f"{name} must lie between 0 and 1, both excluded, not {value!r}")
    return result


def one_of(name: str, value, allowed: tuple):
    """`value` when it is among `allowed`."""
    if value not in allowed:
        raise ValueError(f"{name} must be one of {', '.join(map(str, allowed))}, not {value!r}")
    return value
