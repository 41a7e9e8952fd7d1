"""台账表格: the common ledgers, seen, saved and printed."""
