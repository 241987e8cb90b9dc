"""What stands on the page of a family beside the facts: what people make of them."""
