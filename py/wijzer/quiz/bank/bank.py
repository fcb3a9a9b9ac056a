"""All questions of the site in one language, and the sets made of them."""

import json
from typing import Any, Generator

from wijzer.quiz.bank.item import TOPICS, Item, item_from_json
from wijzer.turns import all_at_once


class Bank:
    """The questions in the bank's order, with the fixed sets (name -> item ids)."""

    def __init__(self, items: list[Item], sets: dict[str, list[str]]) -> None:
        self.items = items
        self.sets = sets
        self._by_id = {item.id: item for item in items}

    def item(self, item_id: str) -> Item | None:
        """Return the question with this id; None when the bank no longer has it."""
        return self._by_id.get(item_id)

    def known(self, item_ids: list[str]) -> list[str]:
        """Return those of `item_ids` that the bank has, in the same order."""
        return [item_id for item_id in item_ids if item_id in self._by_id]

    def topics(self) -> list[str]:
        """Return the topics that have questions, in the order in which they are shown."""
        return [topic for topic in TOPICS if self.of_topic(topic)]

    def of_topic(self, topic: str) -> list[str]:
        """Return the ids of the questions about `topic`."""
        return [item.id for item in self.items if item.topic == topic]


def bank_in_turns(text: str) -> Generator[None, None, Bank]:
    """Return the bank in `quiz.json`, which has each question on a line of its own; pauses after each.

    All at once it would keep a phone busy for 100 ms.
    """
    first, *lines, last = text.split("\n")
    value: dict[str, Any] = json.loads(first + last)
    items: list[Item] = []
    for line in lines:
        items.append(item_from_json(json.loads(line.rstrip(","))))
        yield
    return Bank(items, value["sets"])


def bank_from_json(text: str) -> Bank:
    """Return the same without a pause."""
    return all_at_once(bank_in_turns(text))
