"""The road between village and county, told once more with a county whose database is on a server."""

from tests.exchange.test_road import (
    test_a_file_from_a_laptop_that_is_not_approved_yet_is_kept_and_read_on_approval,
    test_a_lost_stick_is_made_good_by_the_next_export,
    test_a_second_file_waits_for_the_first_and_is_read_when_that_arrives,
    test_both_files_again_change_nothing,
    test_the_county_refuses_bad_files_in_words_and_takes_the_good_one,
    test_thirty_people_travel_to_the_county_and_come_back_as_received,
    test_two_laptops_of_a_village_see_each_others_changes,
    test_two_laptops_that_change_one_field_apart_both_see_both_values,
)
from tests.exchange.test_same import (
    test_a_link_of_the_county_arrives_in_the_village,
    test_a_merge_travels_to_the_county_and_so_does_its_end,
)

__all__ = [
    "test_a_file_from_a_laptop_that_is_not_approved_yet_is_kept_and_read_on_approval",
    "test_a_link_of_the_county_arrives_in_the_village",
    "test_a_lost_stick_is_made_good_by_the_next_export",
    "test_a_merge_travels_to_the_county_and_so_does_its_end",
    "test_a_second_file_waits_for_the_first_and_is_read_when_that_arrives",
    "test_both_files_again_change_nothing",
    "test_the_county_refuses_bad_files_in_words_and_takes_the_good_one",
    "test_thirty_people_travel_to_the_county_and_come_back_as_received",
    "test_two_laptops_of_a_village_see_each_others_changes",
    "test_two_laptops_that_change_one_field_apart_both_see_both_values",
]
