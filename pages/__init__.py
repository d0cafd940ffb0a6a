"""The pages: one question each, in words and charts, inside the frame that frame.py draws around them.

The only room, with dashboard.py, that knows Streamlit. May import every other room.
"""
