"""The bytes of a file become whole, equally wide rows of text: encoding, workbook, format, structure.

A file may be made to do harm, so `sandbox.py` does this in a process of its own. Its modules import neither
DuckDB nor pandas, so that process starts in a fraction of a second.
"""
