"""What a question is, in one language, as it stands in the bank."""

from typing import Any

from wijzer.content.record import Record

SINGLE_CHOICE = "single_choice"
MULTIPLE_RESPONSE = "multiple_response"
STATEMENTS = "statements"
DILEMMA = "dilemma"

TOPICS = ["concept", "dilemma", "nlaic", "wrr", "competence"]
"""The topics in the order in which they are shown."""


class Choice(Record):
    """One option, with what to say to someone who chose it."""

    def __init__(self, choice_id: str, text: str, feedback: str) -> None:
        self.id = choice_id
        self.text = text
        self.feedback = feedback


class Item(Record):
    """One question of the bank.

    `correct` holds the ids of the right choices; of the true ones in a `statements` item;
    none in a `dilemma`, which has no right answer. `about` and `slides` say where to read on.
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

    @property
    def scored(self) -> bool:
        """Whether an answer earns points; a dilemma is discussed instead."""
        return self.interaction != DILEMMA

    def choice(self, choice_id: str) -> Choice | None:
        """Return the choice with this id, or None."""
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
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
    return item
