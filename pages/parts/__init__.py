"""What pages are made of: `common` is for several pages, every other module belongs to one page."""
