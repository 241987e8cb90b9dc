"""Tools of this checkout: set-up, checks, and the documents that code writes."""
