"""Who writes: the device, its village, and the user who signed in."""

from dataclasses import dataclass

UNAPPROVED = "X"
"""The letter of a device that the county has not approved yet."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A device and its user.

    `device` is the key id of its signing key (16 hex digits), `genesis` where its chain begins, `letter` what the
    county's certificate gives it, `village` the code of the unit whose records it writes (12 digits; a hub's is
    padded with zeros).
    """

    device: str
    genesis: str
    village: str
    village_name: str
    letter: str = UNAPPROVED
    user: str = ""
