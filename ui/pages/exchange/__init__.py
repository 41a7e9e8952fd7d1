"""上报与接收: sealed files to the county and back."""
