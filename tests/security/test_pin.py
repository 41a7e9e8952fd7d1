import pytest

from villagedesk.errors import VillageDeskError
from villagedesk.security.pin import TRIES, Pin


def test_the_right_code_fits_and_gives_the_tries_back() -> None:
    pin = Pin("2580")
    assert not pin.fits("2581")
    assert pin.tries == TRIES - 1
    assert pin.fits("2580")
    assert pin.tries == TRIES


def test_guessing_ends_after_five_tries_even_with_the_right_code() -> None:
    pin = Pin("2580")
    opened = [guess for guess in range(10_000) if pin.fits(f"{guess:04d}")]
    assert opened == []
    assert pin.tries == 0
    assert not pin.fits("2580")


@pytest.mark.parametrize("typed", ["", "258", "123456789", "25a0", "２５８０", "1111", "1234", "98765", "7890"])
def test_a_code_that_is_no_good_is_said(typed: str) -> None:
    with pytest.raises(VillageDeskError) as caught:
        Pin(typed)
    assert caught.value.hint


def test_the_code_stands_nowhere_in_the_object() -> None:
    pin = Pin("25801379")
    assert "25801379" not in repr(vars(pin))
