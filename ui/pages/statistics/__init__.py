"""统计: the village's tables, who is behind each number, targets, charts, and what was frozen."""
