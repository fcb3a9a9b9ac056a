"""Slips for the bench: the same for the same seed, one in one word, and never where it would be unfair."""

from tests.bench.search.typing_errors import mistyped

TEXTS = ["digital twin", "slimme pleister thuis", "ai op de seh", "wearables", "röntgenfoto beoordelen"]


def distance(one, other):
    """Edits and swaps of neighbours from one text to the other (optimal string alignment)."""
    rows = [list(range(len(other) + 1))]
    for i in range(1, len(one) + 1):
        row = [i]
        for j in range(1, len(other) + 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (one[i - 1] != other[j - 1]))
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def test_a_seed_and_a_text_give_one_slip_whatever_else_is_asked():
    forwards = [mistyped(text, 1) for text in TEXTS]
    backwards = [mistyped(text, 1) for text in reversed(TEXTS)]
    assert forwards == backwards[::-1]
    # With other slips the figures in the README would be of other queries.
    assert forwards[0] == "digital tiwn"


def test_other_seeds_give_other_slips():
    for text in ("digital twin", "wearables"):
        assert len({mistyped(text, seed) for seed in range(20)}) > 5, text


def test_a_slip_is_one_edit_in_one_long_word_behind_its_first_letter():
    for text in TEXTS:
        for seed in range(50):
            slipped = mistyped(text, seed)
            if slipped is None:
                assert text == "ai op de seh"
                continue
            changed = [pair for pair in zip(text.split(), slipped.split(), strict=True) if pair[0] != pair[1]]
            assert len(changed) == 1, slipped
            before, after = changed[0]
            assert len(before) >= 4, slipped
            assert before[0] == after[0], slipped
            assert distance(before, after) == 1, slipped


def test_every_kind_of_slip_occurs():
    slips = [mistyped("wearables", seed) for seed in range(60)]
    shorter = [slip for slip in slips if len(slip) == 8]
    swapped = [slip for slip in slips if len(slip) == 9 and sorted(slip) == sorted("wearables")]
    replaced = [slip for slip in slips if len(slip) == 9 and sorted(slip) != sorted("wearables")]
    assert all((shorter, swapped, replaced))


def test_without_a_word_of_four_letters_there_is_no_slip():
    for text in ("", "ai", "ai op de seh", "seh ic epd"):
        assert mistyped(text, 1) is None, text


def test_a_word_that_no_swap_changes_still_gets_a_slip():
    for seed in range(30):
        assert mistyped("aaaa", seed) not in (None, "aaaa")
