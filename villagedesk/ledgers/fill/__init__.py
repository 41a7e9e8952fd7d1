"""按上级模板填表: a superior's own spreadsheet filled from the roll, all else in it left as it was."""
