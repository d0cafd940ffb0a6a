"""Statistics of a progress monitor: numbers in, frozen results out.

Shares and their intervals, verdicts on targets, and progress by published methods. Imports nothing of ours,
reads no file and no clock; every function names the source of its method.
"""

from stats import progress
from stats.changes import PairedChange, ShareDifference, holm, mcnemar, share_difference
from stats.decompose import Decomposition, decomposition
from stats.doubts import doubt
from stats.funnel import funnel_limits, funnel_p_value
from stats.overlap import Shared, correlation
from stats.planning import companies_needed, sample_to_settle
from stats.progress.bounded import required_pace
from stats.projection import LogitTrend, logit_trend
from stats.sample import SampleShare, Stratum, Sums
from stats.shares import ShareInterval, published_share, share_interval
from stats.strata import stratified_share
from stats.verdicts import Verdict, verdict

__all__ = [
    "Decomposition",
    "LogitTrend",
    "PairedChange",
    "SampleShare",
    "ShareDifference",
    "ShareInterval",
    "Shared",
    "Stratum",
    "Sums",
    "Verdict",
    "companies_needed",
    "correlation",
    "decomposition",
    "doubt",
    "funnel_limits",
    "funnel_p_value",
    "holm",
    "logit_trend",
    "mcnemar",
    "progress",
    "published_share",
    "required_pace",
    "sample_to_settle",
    "share_difference",
    "share_interval",
    "stratified_share",
    "verdict",
]
