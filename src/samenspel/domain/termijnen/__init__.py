"""What must happen now, by when, by whom and why.

The log of a family is folded over the norms of its pakketten. Every verplichting can be
traced to a norm, a source and the line that started it.
"""
