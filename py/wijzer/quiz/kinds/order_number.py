"""Number the orders in which things can stand, from 0 for the order in which they come.

Source: Lehmer (1960), the factorial number system.
"""


def count_of(things: list[str]) -> int:
    """Return in how many orders they can stand."""
    count = 1
    for number in range(2, len(things) + 1):
        count *= number
    return count


def number_of(order: list[str], things: list[str]) -> int:
    """Return the number of an order of `things`.

    Raises:
        ValueError: `order` does not hold exactly these things.
    """
    left, number = list(things), 0
    for thing in order:
        if thing not in left:
            raise ValueError(thing)
        number = number * len(left) + left.index(thing)
        left.remove(thing)
    if left:
        raise ValueError(repr(left))
    return number


def order_at(number: int, things: list[str]) -> list[str]:
    """Return the order with this number; the other way round of `number_of`."""
    left, order = list(things), list(things)
    for place in range(len(things)):
        at, number = divmod(number, count_of(left[1:]))
        order[place] = left.pop(at)
    return order
