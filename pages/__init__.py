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

# The header of a connection that says whether the reader may publish: `yes` or `no`. api/doors.py sets it.
PERMISSION = "monitor-may-publish"
