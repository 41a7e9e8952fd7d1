"""A village of invented people, to try the program and to test it; nobody in it exists."""

from villagedesk.demo.filling import fill
from villagedesk.demo.services import serve

__all__ = ["fill", "serve"]
