"""电脑与密钥: the laptops of villages, and the hub's own keys."""
