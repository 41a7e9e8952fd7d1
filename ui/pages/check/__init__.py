"""校核: what is wrong on the roll, by person, with a way to put it right."""
