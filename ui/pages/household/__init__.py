"""登记一户: a household, its head and its members, one after the other."""
