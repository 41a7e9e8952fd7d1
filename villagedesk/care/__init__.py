"""Looking after a register: verify, backup, accounts."""
