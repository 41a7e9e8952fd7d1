"""The command line: the county's batch work, support staff and checks from outside call it."""

from villagedesk.cli.entry import main

__all__ = ["main"]
