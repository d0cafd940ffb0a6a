"""Statistics of a progress monitor: numbers in, frozen results out.

Shares and their intervals, verdicts on targets, and progress by published methods. Imports nothing of ours,
reads no file and no clock; every function names the source of its method.
"""

from stats import progress
from stats.shares import ShareInterval, published_share, share_interval
from stats.strata import stratified_share
from stats.verdicts import Verdict, verdict

__all__ = [
    "ShareInterval",
    "Verdict",
    "progress",
    "published_share",
    "share_interval",
    "stratified_share",
    "verdict",
]
