"""校核: the checks that are run over the whole roll."""
