"""Working days of a notice: Monday to Friday, without holidays, with the weekend days that are worked; pure."""

from datetime import date, timedelta

from villagedesk.subjects.subsidies.policy import Notice


def is_working_day(day: date, notice: Notice) -> bool:
    """Tell whether a day is worked."""
    text = day.isoformat()
    return text in notice.days_on or (day.isoweekday() <= 5 and text not in notice.days_off)


def last_day(first: date, notice: Notice) -> date:
    """Return the last day of a notice that goes up on `first`; its working days are full in the evening."""
    day, left = first, notice.working_days - is_working_day(first, notice)
    while left > 0:
        day += timedelta(days=1)
        left -= is_working_day(day, notice)
    return day


def taken_down_on(last: date) -> date:
    """Return the day on which a notice is taken down."""
    return last + timedelta(days=1)
