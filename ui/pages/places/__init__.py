"""本地就业: enterprises and bases, local posts and who holds them, labour stations and their services."""
