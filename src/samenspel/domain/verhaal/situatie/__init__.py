"""The situation of a family: who are they, what brought them here, how are they now."""
