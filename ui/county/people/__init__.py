"""全县劳动力: everybody of the county, found, read, corrected, sent back."""
