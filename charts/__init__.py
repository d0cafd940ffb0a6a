"""Charts: an answer and the words of a language in, a `Chart` out.

Each is a pure function; the only room that knows Plotly. May import answers (their types) and translations.
"""
