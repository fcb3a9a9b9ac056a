"""Count days. MicroPython has no `datetime`."""

from typing import Callable


class Calendar:
    """The days of someone's own calendar, in the time zone where they are now.

    A moment of long ago is put on the day that it was there, summer time or not.
    """

    def __init__(self, now: str, minutes_ahead: Callable[[int], int]) -> None:
        """Take this moment (ISO, UTC), and what tells how many minutes a clock there is ahead of UTC
        at a second since 1970.
        """
        self._minutes_ahead = minutes_ahead
        self._days: dict[str, int] = {}
        self.today = self.day(now)
        """The day of today, counted as `day_number` does."""

    def day(self, at: str) -> int:
        """Return the day of an ISO moment in UTC, counted from 1 January 1970; -1 for what is no moment."""
        minute = at[:16]
        if minute not in self._days:
            second = second_number(minute + ":00")
            ahead = self._minutes_ahead(second) if second >= 0 else 0
            self._days[minute] = (second + ahead * 60) // 86400 if second >= 0 else -1
        return self._days[minute]


def day_number(at: str) -> int:
    """Return the day of an ISO moment in UTC, counted from 1 January 1970; -1 for what is no moment."""
    parts = at[:10].split("-")
    if len(parts) != 3 or not all([part.isdigit() for part in parts]):
        return -1
    year, month, day = int(parts[0]), int(parts[1]), int(parts[2])
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return -1
    # Years begin in March here, so that the leap day is a year's last.
    year, month = (year, month - 3) if month > 2 else (year - 1, month + 9)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + day - 719469


def moment_of(day: int) -> str:
    """Return noon of a day as an ISO moment, to be shown as a date."""
    left = day + 719468
    era, left = divmod(left, 146097)
    year = (left - left // 1460 + left // 36524 - left // 146096) // 365
    left -= 365 * year + year // 4 - year // 100
    month = (5 * left + 2) // 153
    date = left - (153 * month + 2) // 5 + 1
    year, month = year + 400 * era, month + 3 if month < 10 else month - 9
    return f"{year + (month <= 2):04d}-{month:02d}-{date:02d}T12:00:00.000Z"


def second_number(at: str) -> int:
    """Return the second of an ISO moment in UTC since 1970; -1 for what is no moment."""
    day, parts = day_number(at), at[11:19].split(":")
    if day < 0 or len(parts) != 3 or not all([part.isdigit() for part in parts]):
        return -1
    return day * 86400 + int(parts[0]) * 3600 + int(parts[1]) * 60 + int(parts[2])
