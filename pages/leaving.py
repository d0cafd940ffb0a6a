"""What readers leave behind when they close the page: their uploads and the state of their session."""

import asyncio
import gc

from streamlit import runtime

BETWEEN = 5.0  # seconds


async def let_go() -> None:
    """Free it once they can no longer come back to it (`server.disconnectedSessionTTL`), until cancelled.

    By itself Streamlit does so only when the next reader leaves, and then waits for Python to collect it.
    """
    while True:
        await asyncio.sleep(BETWEEN)
        # Streamlit has no public way to its sessions; the version is pinned and a test uploads and leaves.
        kept = runtime.get_instance()._session_mgr._session_storage._cache
        gone = kept.expire()
        for _, left in gone:
            left.session.shutdown()
        if gone:
            await asyncio.to_thread(gc.collect)
