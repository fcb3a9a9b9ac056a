"""What a question is, in one language, as it stands in the bank."""

from typing import Any

from wijzer.record import Record

TOPICS = ["concept", "dilemma", "nlaic", "wrr", "competence"]
"""The topics in the order in which they are shown."""


class Choice(Record):
    """One option, with what to say to someone who chose it."""

    def __init__(self, choice_id: str, text: str, feedback: str) -> None:
        self.id = choice_id
        self.text = text
        self.feedback = feedback


class MatchOption(Record):
    """One of the things to match choices with."""

    def __init__(self, match_id: str, text: str) -> None:
        self.id = match_id
        self.text = text


class Citation(Record):
    """Where a fact behind a question was read: name, address, and the day, in words, or empty."""

    def __init__(self, title: str, url: str, checked: str) -> None:
        self.title = title
        self.url = url
        self.checked = checked


class Item(Record):
    """One question of the bank; `interaction` names its kind.

    `correct` holds the ids of the right choices, or what else its kind (`wijzer.quiz.kinds`) takes
    for the right answer; `matches` is empty for a kind that matches nothing.
    `about` and `slides` say where to read on, `sources` what it rests on.
    """

    def __init__(
        self, item_id: str, interaction: str, topic: str, prompt: str, choices: list[Choice]
    ) -> None:
        self.id = item_id
        self.interaction = interaction
        self.topic = topic
        self.context = ""
        self.prompt = prompt
        self.choices = choices
        self.correct: list[str] = []
        self.explanation = ""
        self.about: list[str] = []
        self.slides: list[int] = []
        self.matches: list[MatchOption] = []
        self.sources: list[Citation] = []

    def choice(self, choice_id: str) -> Choice | None:
        """Return the choice with this id, or None."""
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
        return None

    def match(self, match_id: str) -> MatchOption | None:
        """Return the match with this id, or None."""
        for match in self.matches:
            if match.id == match_id:
                return match
        return None


def item_from_json(value: dict[str, Any]) -> Item:
    """Make an item from one entry of `quiz.json`."""
    choices = [Choice(choice["id"], choice["text"], choice["feedback"]) for choice in value["choices"]]
    item = Item(value["id"], value["interaction"], value["topic"], value["prompt"], choices)
    item.context = value["context"] or ""
    item.correct = value["correct_response"]
    item.explanation = value["explanation"]
    item.about = value["about"]
    item.slides = value["slides"]
    item.matches = [MatchOption(match["id"], match["text"]) for match in value.get("matches", [])]
    item.sources = [
        Citation(source["title"], source["url"], source["checked"]) for source in value.get("sources", [])
    ]
    return item
