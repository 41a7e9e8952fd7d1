"""登记: the form of one person and what hangs on it."""
