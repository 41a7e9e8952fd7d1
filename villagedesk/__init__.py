"""VillageDesk (村级劳务登记台): the program without its screens."""

__version__ = "0.1.0"
