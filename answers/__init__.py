"""Answers: one question answered each, as a frozen dataclass, the same for page, route, chart and document.

Takes an open reading copy and a selection; asks queries/, computes with stats/, speaks with translations/.
"""
