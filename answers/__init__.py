"""Answers: one question answered each, as a frozen dataclass, the same for page, route, chart and document.

Takes an open reading copy and a selection; asks queries/, computes with stats/, speaks with translations/.
A module that answers questions lists them in its `ANSWERS`; `answers.ANSWERS` holds all of them by name.
"""

import pkgutil
from importlib import import_module


def __getattr__(name: str):
    if name != "ANSWERS":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # Made when first asked for: the modules below import from this package.
    modules = [import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
    every = [answer for module in modules for answer in getattr(module, "ANSWERS", ())]
    globals()["ANSWERS"] = {answer.name: answer for answer in every}
    if len(every) != len(globals()["ANSWERS"]):
        raise ValueError("two answers have the same name")
    return globals()["ANSWERS"]
