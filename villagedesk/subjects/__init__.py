"""What is done with people on the roll, one subject a module."""
