"""What is asked before something is done."""

from wijzer.record import Record


class Question(Record):
    """What a dialog says: its title, a few lines, and the two answers."""

    def __init__(self, title: str, lines: list[str], yes: str, no: str) -> None:
        self.title = title
        self.lines = lines
        self.yes = yes
        self.no = no
