"""Formats and parses dates, in several zones, and asks for the time."""

import calendar
import time
from datetime import UTC, date, datetime, timedelta, timezone


def two_sum(nums, target):
    begun = time.perf_counter()
    day = datetime(2024, 2, 29, 12, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert datetime.fromisoformat(day.isoformat()) == day
    assert datetime.strptime("29 Feb 2024", "%d %b %Y").date() == date(2024, 2, 29)
    assert day.astimezone(UTC).hour == 6
    assert calendar.monthrange(2024, 2)[1] == 29
    assert time.strftime("%Y", time.gmtime(0)) == "1970"
    assert datetime.now().year >= 2024
    seen = {}
    for index, number in enumerate(nums):
        if target - number in seen:
            assert time.perf_counter() >= begun
            return [seen[target - number], index]
        seen[number] = index
    return []
