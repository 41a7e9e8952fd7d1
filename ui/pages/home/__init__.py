"""首页: the day's desk."""
