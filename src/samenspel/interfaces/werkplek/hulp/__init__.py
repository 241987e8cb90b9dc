"""Hulp: the handleiding, a page for each kind of work, with pictures of the screens."""
