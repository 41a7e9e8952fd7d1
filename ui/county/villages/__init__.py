"""各村: the board of villages."""
