"""What is written down outside the pages: what a publication would change.

Takes the store and a reading, gives plain data and lines of text; may import every room but pages/ and api/.
"""
