"""Spreadsheets in: sniff the file, find the header, map the columns, read the rows."""

from villagedesk.ledgers.ledger import ColumnMap, Ledger, LedgerRow
from villagedesk.ledgers.reading import read_ledger, read_pasted

__all__ = ["ColumnMap", "Ledger", "LedgerRow", "read_ledger", "read_pasted"]
