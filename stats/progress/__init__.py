"""Progress of a series toward what is wanted, by the methods others publish."""

from stats.progress.growth import Progress
from stats.progress.statcan import open_sdg

__all__ = ["Progress", "open_sdg"]
