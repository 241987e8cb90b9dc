"""Sheets of a child: their kinds, and how they look on paper."""
