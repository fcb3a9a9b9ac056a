"""A table as plain texts."""

from wijzer.record import Record


class Table(Record):
    """Titles of the columns, and rows of which the first cell is the row's title."""

    def __init__(self, titles: list[str], rows: list[list[str]]) -> None:
        self.titles = titles
        self.rows = rows
