"""发布: what the county gives out to its villages."""
