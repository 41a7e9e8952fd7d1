"""The encrypted store: engine, tables and migrations; knows nothing of the program above."""
