"""Subsidies (补贴): policies as data, who is entitled and why, applications from the draft to the payment."""
