"""What is measured of the pages, for `/metrics`."""

from prometheus_client import REGISTRY, Counter, Gauge, Histogram
from streamlit import runtime


def _kept(kind: type, name: str, meaning: str, **options):
    """The measure of this name. Streamlit imports modules again when one is saved; Prometheus takes a name once."""
    return REGISTRY._names_to_collectors.get(name) or kind(name, meaning, **options)


RERUNS = _kept(Histogram, "monitor_rerun_seconds", "Time that the server takes to make a page.")
READS = _kept(
    Histogram,
    "monitor_upload_seconds",
    "Time to read and check an uploaded file.",
    buckets=(0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600),
)
FAILED = _kept(Counter, "monitor_failed_reruns", "Reruns of a page that ended in an error of ours.")
SESSIONS = _kept(Gauge, "monitor_sessions", "Readers with a page open.")
SESSIONS.set_function(lambda: runtime.get_instance()._session_mgr.num_active_sessions())
