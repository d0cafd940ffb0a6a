"""Progress of a series toward what is wanted, by the methods others publish."""

from stats.progress.agencies import eurostat, un
from stats.progress.bounded import Pace, linear, logit, straight
from stats.progress.growth import Progress
from stats.progress.sdsn import sdsn_arrow, sdsn_colour, sdsn_goal_colour, sdsn_rescaled, sdsn_score
from stats.progress.statcan import open_sdg
from stats.progress.trend import Trend, trend

__all__ = [
    "Pace",
    "Progress",
    "Trend",
    "eurostat",
    "linear",
    "logit",
    "open_sdg",
    "sdsn_arrow",
    "sdsn_colour",
    "sdsn_goal_colour",
    "sdsn_rescaled",
    "sdsn_score",
    "straight",
    "trend",
    "un",
]
