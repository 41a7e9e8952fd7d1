"""Keys at rest: the vault that wraps the database key, and the file of key slots."""
