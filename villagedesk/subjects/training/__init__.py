"""培训: classes that the county offers or the village knows of, who is in them, and who wishes for what they teach."""
