"""The pages: one question each, in words and charts, inside the frame that frame.py draws around them.

The only room, with dashboard.py, that knows Streamlit. May import every other room.
"""

# In the order of the menu: each is a module of this room and has its own address, the first one `/`.
NAMES = (
    "overview",
    "endorsement",
    "goals",
    "indicators",
    "ministries",
    "agreements",
    "recommendations",
    "risks",
    "partners",
    "sources",
    "upload",
    "history",
)

# Until readers have roles only who sits at this machine may publish: on any other address the monitor is read-only.
LOCAL = ("127.0.0.1", "localhost", "::1")
