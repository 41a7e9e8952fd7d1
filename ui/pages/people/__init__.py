"""劳动力: the list of everybody on the roll."""
