"""Which words find which other words: the rules of `data/synonyms/`, as editors write them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations, product
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class SynonymRule:
    """One rule: either `both`, or `sources` and `targets`; what it does not use is empty.

    Each entry is a word or a short phrase in base form, Dutch or English, spelled as in the file.
    """

    both: tuple[str, ...] = ()
    """Each finds all the others."""
    sources: tuple[str, ...] = ()
    """Each finds all of `targets`, and not the other way round."""
    targets: tuple[str, ...] = ()

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Yield every (what one types, what it finds as well), in the order of the file."""
        yield from permutations(self.both, 2)
        yield from product(self.sources, self.targets)


def load_rules(data: Path) -> list[SynonymRule]:
    """Read all rules under `data/`, by the files' names, then in each file's order.

    Files must be in order: `check` tells when they are not.
    """
    paths = sorted((data / "synonyms").glob("*.json"), key=lambda path: path.stem)
    return [rule_of(rule) for path in paths for rule in json.loads(path.read_text("utf-8"))["rules"]]


def rule_of(rule: dict[str, Any]) -> SynonymRule:
    """Make a rule of its JSON, which fits the schema."""
    return SynonymRule(tuple(rule.get("both", ())), tuple(rule.get("from", ())), tuple(rule.get("to", ())))
