"""What is filled in at a question and not sent yet, so that it outlives a reload and a change of language."""

from wijzer.quiz.bank.item import Choice


def picked_text(response: list[str]) -> str:
    """Return it as the address has it; ids have no comma."""
    return ",".join(response)


def read_picked(text: str) -> list[str]:
    """Return what an address tells; whether a question has such choices is for its fields to see."""
    return [part for part in text.split(",") if part]


def as_picked(choices: list[Choice], picked: list[str]) -> list[Choice]:
    """Return the choices in the order that someone had brought them in, if `picked` names just them all."""
    if sorted(picked) != sorted([choice.id for choice in choices]):
        return choices
    return sorted(choices, key=lambda choice: picked.index(choice.id))
