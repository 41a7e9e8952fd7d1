"""Lists of records of any kind answer the same on a server."""

from tests.subjects.test_records import (
    test_a_condition_leaves_its_records,
    test_chips_are_counted_in_one_pass,
    test_records_stand_in_the_order_asked_for,
    test_words_are_found_in_the_record_and_by_its_person,
    visits,
)

__all__ = [
    "test_a_condition_leaves_its_records",
    "test_chips_are_counted_in_one_pass",
    "test_records_stand_in_the_order_asked_for",
    "test_words_are_found_in_the_record_and_by_its_person",
    "visits",
]
