"""A line of the printed table: what was measured, what must be reached, and whether it was."""

from dataclasses import dataclass

UNMEASURED = "not measured (--peers DIR)"
_TIMES = (" ms", " s")


@dataclass(frozen=True)
class Goal:
    """What a figure must be: at least or at most `value`. A time is judged as on a machine with `cal` 1."""

    value: float
    at_most: bool = False
    form: str = ".2f"
    unit: str = ""

    def __str__(self) -> str:
        return f"{'≤' if self.at_most else '≥'} {self.in_words(self.value)}"

    @property
    def is_time(self) -> bool:
        """Whether it is a time, which depends on the machine."""
        return self.unit in _TIMES

    def in_words(self, value: float) -> str:
        """Return a value of this kind, with its unit."""
        return f"{value:{self.form}}{self.unit}"

    def is_met_by(self, value: float) -> bool:
        """Whether `value`, not rounded, reaches the goal."""
        return value <= self.value if self.at_most else value >= self.value

    def measured(self, value: float) -> str:
        """Return a measured value, with a digit more than the goal has."""
        digits = int(self.form[1]) + 1 if self.form.endswith("f") else 1
        return f"{value:.{digits}{self.form[-1]}}{self.unit}"


@dataclass(frozen=True)
class Row:
    """One line; without a goal there is no verdict."""

    name: str
    figure: str
    goal: Goal | None = None
    met: bool | None = None
    time: float | None = None
    """What was measured, in the goal's unit, when that is a time: the verdict depends on the machine."""

    def columns(self, cal: float) -> tuple[str, str, str, str]:
        """Return name, figure, goal and verdict.

        Args:
            cal: seconds that tell how fast the machine was (`tests.bench.machine`).
        """
        figure, met = self.figure, self.met
        if self.goal and self.time is not None:
            even = self.time / cal
            figure, met = f"{self.goal.measured(even)} ÷ cal, raw {self.figure}", self.goal.is_met_by(even)
        verdict = "" if met is None else "ok" if met else "MISSED"
        return self.name, figure, str(self.goal or ""), verdict


def judged(name: str, value: float, goal: Goal, beside: str = "") -> Row:
    """Return the row of a value; `beside` follows in brackets."""
    figure = goal.measured(value) + (f" ({beside})" if beside else "")
    if goal.is_time:
        return Row(name, figure, goal, time=value)
    return Row(name, figure, goal, goal.is_met_by(value))


def unmeasured(name: str, goal: Goal) -> Row:
    """Return the row of what this run did not measure."""
    return Row(name, UNMEASURED, goal)
