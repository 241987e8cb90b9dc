"""The plan on paper: for one reader at a time, and nothing that is not theirs."""
