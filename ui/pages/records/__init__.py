"""The list of records of one kind with its form: declared by a service, the same for all of them."""
