"""Do the methods that judge the same figures agree on them?"""

from collections.abc import Iterable

# What each category says of the pace; levels (colours) and categories in between say neither.
ENOUGH = {
    "target_achieved",
    "substantial_progress",
    "significant_progress",
    "on_track",
    "reaches_target",
    "up",
}
NOT_ENOUGH = {
    "deterioration",
    "insufficient_progress",
    "limited_progress",
    "movement_away",
    "moderate_movement_away",
    "significant_movement_away",
    "stagnation_or_regression",
    "misses_target",
    "right",
    "down",
    "away",
    "neutral",
    "unchanged",
}

# Which way each category points. That a target is missed at this pace says nothing of the way.
WAYS = {
    "forward": ENOUGH
    | {
        "moderate_progress",
        "limited_progress",
        "insufficient_progress",
        "acceleration_needed",
        "up_right",
        "toward",
    },
    "still": {"unchanged", "neutral", "right"},
    "back": {
        "deterioration",
        "movement_away",
        "moderate_movement_away",
        "significant_movement_away",
        "down",
        "away",
    },
}

# The UN's category for what stands still or goes back.
EITHER = "stagnation_or_regression"


def accord(categories: Iterable[str]) -> str:
    """How the categories that the methods found stand to each other, as a code.

    contradict: one finds enough progress and another too little or none, or one points forward and another back.
    agree: all that say something of the way point the same way. differ: some see no change. one, none: no more
    than that many say something of the way.
    """
    found = list(categories)
    ways = [way for category in found for way, names in WAYS.items() if category in names]
    if EITHER in found:
        ways.append("back" if "back" in ways else "still")
    if not (ENOUGH.isdisjoint(found) or NOT_ENOUGH.isdisjoint(found)) or {"forward", "back"} <= set(ways):
        return "contradict"
    if len(ways) < 2:
        return ("none", "one")[len(ways)]
    return "agree" if len(set(ways)) == 1 else "differ"
