"""One module per revision; self-contained, forward only."""
