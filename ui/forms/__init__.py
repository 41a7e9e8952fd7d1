"""Entry forms built from the catalogue."""
