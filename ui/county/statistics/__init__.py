"""统计: how many people of what kind, by town and village."""
