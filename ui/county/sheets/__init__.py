"""表格代录: ledgers of villages without the program, taken in for them."""
