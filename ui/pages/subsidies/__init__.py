"""补贴: policies with who is entitled and why, and the applications from the draft to the payment."""
