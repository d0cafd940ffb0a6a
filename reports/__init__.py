"""What is written down outside the pages: files of figures, pages without scripts, documents, and previews.

Takes the store and a reading, gives plain data and lines of text; may import every room but pages/ and api/.
"""
