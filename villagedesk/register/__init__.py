"""The one door to reading and writing records."""
