"""The pages: one question each, in words and charts, inside the frame that frame.py draws around them.

The only room, with dashboard.py, that knows Streamlit. May import every other room.
"""

# The menu: its groups, and the pages of each. A page is a module of this room with its own address, the first `/`.
GROUPS = {
    "endorsing": ("overview", "endorsement", "world", "agreements", "risks"),
    "goals": ("goals", "indicators", "ministries"),
    "policy": ("recommendations", "partners"),
    "about": ("sources", "terms", "programs", "history", "upload", "update", "accessibility"),
}
NAMES = tuple(name for names in GROUPS.values() for name in names)
