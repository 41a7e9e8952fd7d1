"""Where work lies, seen from the village of whoever works, and whether a tier of a policy counts it."""

from collections.abc import Iterable

from villagedesk.catalogue.places import places
from villagedesk.subjects.subsidies.policy import Region, Tier, stem

_COUNTY, _PROVINCE = 6, 2
"""Digits of a code that name its county and its province."""
_PROVINCE_END = "0000"


def counts(tier: Tier, place: str, village: str) -> bool | None:
    """Tell whether work at a place (division code) counts; None where the code is too coarse to say, or missing."""
    if tier.but and any(within(place, one) for one in tier.but):
        return False
    if tier.places:
        if any(within(place, one) for one in tier.places):
            return True
        # A province alone may hold one of the places meant.
        return None if not place or any(within(one, place) for one in tier.places) else False
    return _in_region(tier.region, place, village)


def within(place: str, area: str) -> bool:
    """Tell whether a place is an area or lies in it; both are division codes."""
    return bool(place) and place.startswith(stem(area))


def called(codes: Iterable[str], village: str) -> str:
    """Return how places of work are called from home: provinces by name, those at home by county, 、 between."""
    return "、".join(dict.fromkeys(_name(code, village) for code in codes if code))


def _name(code: str, village: str) -> str:
    if code[:_PROVINCE] != village[:_PROVINCE]:
        return places().label(f"{code[:_PROVINCE]}{_PROVINCE_END}")
    return places().label(code)


def _in_region(region: Region, place: str, village: str) -> bool | None:
    if region is Region.ANYWHERE:
        return True
    if not place or not village:
        return None
    if place[:_PROVINCE] != village[:_PROVINCE]:
        return region in (Region.OUTSIDE, Region.AWAY)
    if region is Region.OUTSIDE:
        return False
    if stem(place) != place and within(village[:_COUNTY], place):
        return None  # the own prefecture or province: the county is not known
    at_home = place[:_COUNTY] == village[:_COUNTY]
    return at_home if region is Region.COUNTY else not at_home
