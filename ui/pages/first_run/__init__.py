"""First run: a register is made for a village."""
