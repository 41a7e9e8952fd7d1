"""What is recorded, declared once as data."""
