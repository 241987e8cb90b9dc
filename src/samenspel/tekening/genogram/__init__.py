"""Who is who, drawn: the list of people is the source, the drawing follows from it."""
