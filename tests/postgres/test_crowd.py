"""The same county full of villages with its hub on a server."""

from tests.exchange.test_crowd import test_a_whole_county_is_taken_in_compared_answered_and_counted

__all__ = ["test_a_whole_county_is_taken_in_compared_answered_and_counted"]
