"""设置: users, keys, backup, size and language of the screen."""
