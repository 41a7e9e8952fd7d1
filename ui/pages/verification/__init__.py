"""本月核实: the roll answered for, person by person, every month."""
