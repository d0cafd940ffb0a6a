"""The same figures drawn as SVG, without a browser: for print, documents, downloads and pages without JavaScript.

`picture.drawn` takes a chart and gives the drawing; the other modules are its parts, from words to marks.
"""
