"""Points and shares as people read them."""


def percent(score: float, max_score: int) -> int:
    """Return the share of points in whole percents; 0 when there is nothing to earn."""
    return int(100 * score / max_score + 0.5 + 1e-9) if max_score else 0


def points_text(points: float, decimal_mark: str) -> str:
    """Return points as text with at most one decimal: `8`, `8,3`. Halves go up."""
    tenths = int(points * 10 + 0.5 + 1e-9)
    whole, rest = tenths // 10, tenths % 10
    return str(whole) + (decimal_mark + str(rest) if rest else "")
