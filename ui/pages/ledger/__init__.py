"""导入台账: from a spreadsheet to people on the roll."""
