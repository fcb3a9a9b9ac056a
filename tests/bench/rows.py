"""A line of the printed table: what was measured, what must be reached, and whether it was."""

from dataclasses import dataclass

UNMEASURED = "not measured (--peers DIR)"


@dataclass(frozen=True)
class Goal:
    """What a figure must be: at least or at most `value`."""

    value: float
    at_most: bool = False
    form: str = ".2f"
    unit: str = ""

    def __str__(self) -> str:
        return f"{'≤' if self.at_most else '≥'} {self.in_words(self.value)}"

    def in_words(self, value: float) -> str:
        """Return a value of this kind, with its unit."""
        return f"{value:{self.form}}{self.unit}"

    def is_met_by(self, value: float) -> bool:
        """Whether `value`, not rounded, reaches the goal."""
        return value <= self.value if self.at_most else value >= self.value


@dataclass(frozen=True)
class Row:
    """One line; without a goal there is no verdict."""

    name: str
    figure: str
    goal: Goal | None = None
    met: bool | None = None

    def __str__(self) -> str:
        verdict = "" if self.met is None else "ok" if self.met else "MISSED"
        columns = f"  {self.name:<60} {self.figure:<60} {self.goal or ''!s:<12} {verdict}"
        return columns.rstrip()


def judged(name: str, value: float, goal: Goal, beside: str = "") -> Row:
    """Return the row of a value, with a digit more than its goal has; `beside` follows in brackets."""
    digits = int(goal.form[1]) + 1 if goal.form.endswith("f") else 1
    figure = f"{value:.{digits}{goal.form[-1]}}{goal.unit}"
    return Row(name, figure + (f" ({beside})" if beside else ""), goal, goal.is_met_by(value))


def unmeasured(name: str, goal: Goal) -> Row:
    """Return the row of what this run did not measure."""
    return Row(name, UNMEASURED, goal)
