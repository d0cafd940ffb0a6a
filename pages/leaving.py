"""Readers who left: Streamlit keeps what they had for a while, in case they come back.

It then forgets them only when somebody else leaves, and until then the files that they uploaded stay in memory.
"""

import asyncio

from streamlit import runtime


async def forget(every: float = 15.0) -> None:
    """Let go, every so many seconds, of who left longer ago than `server.disconnectedSessionTTL`."""
    while True:
        await asyncio.sleep(every)
        sessions = runtime.get_instance()._session_mgr
        with sessions._storage_lock:
            left = sessions._session_storage._cache.expire()
        for _, kept in left:
            kept.session.shutdown()
            # What was read of a file hangs in circles, which Python clears much later.
            kept.session.session_state.clear()
