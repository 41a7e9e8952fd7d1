"""可能重复登记: pairs who may be one person, and what was decided about them."""
