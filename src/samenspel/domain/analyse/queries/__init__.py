"""Reading what people make of the facts."""
