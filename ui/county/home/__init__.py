"""首页 of the county: who has reported, and what waits."""
