"""The window of a township: files in, checked and unopened, and on to the county and back to the villages."""
