"""Spreadsheets in: find the header, map the columns, read the rows."""
