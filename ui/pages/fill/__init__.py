"""按上级模板填表: a spreadsheet the superior sent, filled from the roll."""
