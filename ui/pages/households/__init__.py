"""按户: the list of households."""
