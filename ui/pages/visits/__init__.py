"""走访与预警: what has to be looked after, whom to visit, what was heard, and what people asked for."""
