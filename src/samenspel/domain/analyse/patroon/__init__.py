"""The pattern of a family and where it leads: the two formats, read, drawn and on paper."""
