"""The journal: signed-off changes as an unbroken chain of lines, and the state they fold to."""
