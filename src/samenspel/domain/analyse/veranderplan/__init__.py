"""The veranderplan of a family: composed of what stands elsewhere, read and on paper."""
