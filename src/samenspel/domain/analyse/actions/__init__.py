"""Changes of what people make of the facts; the only writers of this room."""
