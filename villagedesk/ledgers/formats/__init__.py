"""Files of every kind that offices send, opened without trust and laid out as grids of cells."""
