"""What recommending goes by, declared as data: `resources/matching.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from villagedesk.paths import resource


@dataclass(frozen=True, slots=True)
class Settings:
    """How much each part counts, and what its points are.

    Attributes:
        recommended: how many posts or people are shown.
        follow_up_days: after a stage, until somebody asks how it went.
        letter_days: for which a 推荐函 holds.
        weights: of the parts of a score, by name.
        points: of 100, by what was found.
        near_wage: per cent of the wished wage that is still near it.
        least_trade: points of the trade from which on a post is recommended at all.
        education: ranks of schooling by GB/T 4658 codes.
        any_trade: words of a wish that take any trade.
        trades: families of words for one trade, by name.
        employers: kinds of employer with the words that tell them, in the order of asking.
    """

    recommended: int
    follow_up_days: int
    letter_days: int
    weights: Mapping[str, int]
    points: Mapping[str, int]
    near_wage: int
    least_trade: int
    education: Mapping[str, int]
    any_trade: tuple[str, ...]
    trades: Mapping[str, tuple[str, ...]]
    employers: tuple[tuple[str, tuple[str, ...]], ...]


@cache
def settings() -> Settings:
    """Return the shipped settings."""
    told = tomllib.loads(resource("matching.toml").read_text("utf-8"))
    trades = {name: tuple(words) for name, words in told["trades"].items()}
    return Settings(
        recommended=told["recommended"],
        follow_up_days=told["follow_up_days"],
        letter_days=told["letter_days"],
        weights=told["weights"],
        points=told["points"],
        near_wage=told["limits"]["near_wage"],
        least_trade=told["limits"]["least_trade"],
        education=told["education"],
        any_trade=trades.pop("any"),
        trades=trades,
        employers=tuple((one["code"], tuple(one["words"])) for one in told["employers"]),
    )
