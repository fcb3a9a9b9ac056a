"""A result code tells exactly the answers, and a mistake in typing it never gives other ones."""

from wijzer.quiz.bank.item import Choice, Item, MatchOption
from wijzer.quiz.code.code_answers import places
from wijzer.quiz.code.result_code import LETTERS, LONGEST, BadCodeError, decode, encode, set_version

SINGLE, MULTIPLE, STATEMENTS, DILEMMA = "single_choice", "multiple_response", "statements", "dilemma"
ORDERING, MATCHING = "ordering", "matching"


def an_item(number, interaction=SINGLE, choices="abcd", matches=""):
    item = Item("i" + str(number), interaction, "concept", "?", [Choice(one, one, "") for one in choices])
    item.matches = [MatchOption(one, one) for one in matches]
    return item


def orders(things):
    if not things:
        return [[]]
    return [[one] + rest for one in things for rest in orders(things.replace(one, ""))]


ITEMS = [an_item(number) for number in range(9)] + [
    an_item(9, MULTIPLE, "abcde"),
    an_item(10, STATEMENTS),
    an_item(11, DILEMMA, "abc"),
]
ANSWERS = [
    ["a"],
    ["b"],
    ["c"],
    ["d"],
    [],
    None,
    ["a"],
    ["b"],
    ["c"],
    ["a", "e"],
    ["a=true", "c=false"],
    ["b"],
]


def problem(text, items=ITEMS):
    try:
        decode(items, text)
    except BadCodeError as error:
        return str(error)
    return ""


def test_a_code_looks_the_same_for_good():
    assert encode(ITEMS, ANSWERS) == "AIQ-PT81-QRMR-XB51-B47W"
    assert len(encode(ITEMS, ANSWERS)) <= LONGEST
    others = [an_item(0, ORDERING), an_item(1, MATCHING, "abc", "wxyz")]
    assert encode(others, [["b", "d", "a", "c"], ["a z", "b w", "c x"]]) == "AIQ-EMY1-JMT4-41R"


def test_every_answer_comes_back():
    for answers in (ANSWERS, [None] * 12, [[]] * 12):
        assert decode(ITEMS, encode(ITEMS, answers)) == answers
    for bits in range(1, 32):
        chosen = [one for bit, one in enumerate("abcde") if bits >> bit & 1]
        assert decode([ITEMS[9]], encode([ITEMS[9]], [chosen])) == [chosen]
    for place in range(1, 81):
        said = [place // 3**at % 3 for at in range(4)]
        judged = ["abcd"[at] + "=" + ("false", "true")[how - 1] for at, how in enumerate(said) if how]
        assert decode([ITEMS[10]], encode([ITEMS[10]], [judged])) == [judged]


def test_every_order_comes_back_under_a_number_of_its_own():
    for choices, count in (("a", 1), ("abc", 6), ("abcde", 120)):
        item = an_item(0, ORDERING, choices)
        codes = set()
        for order in [None, []] + orders(choices):
            codes.add(encode([item], [order]))
            assert decode([item], encode([item], [order])) == [order], order
        assert len(codes) == places(item) == 2 + count


def test_every_way_to_match_comes_back_under_a_number_of_its_own():
    item, codes = an_item(0, MATCHING, "abc", "wxyz"), set()
    for number in range(5**3):
        chosen = [number // 5**at % 5 for at in range(3)]
        response = ["abc"[at] + " " + "wxyz"[one - 1] for at, one in enumerate(chosen) if one]
        codes.add(encode([item], [response]))
        assert decode([item], encode([item], [response])) == [response], response
    codes.add(encode([item], [None]))
    assert len(codes) == places(item) == 1 + 5**3


def test_a_set_with_more_to_tell_than_fits_has_no_code():
    for most, kind, choices in ((38, SINGLE, "abcd"), (14, ORDERING, "abcde")):
        items = [an_item(number, kind, choices) for number in range(most)]
        answers = [["d"] if kind == SINGLE else list("edcba")] * most
        code = encode(items, answers)
        assert len(code) <= LONGEST
        assert decode(items, code) == answers
        try:
            encode(items + [an_item(most, kind, choices)], answers + [None])
        except ValueError:
            continue
        raise AssertionError(kind)


def test_case_hyphens_spaces_and_letters_that_look_alike_do_not_matter():
    code = encode(ITEMS, ANSWERS)
    for text in (
        code.lower(),
        code.replace("-", ""),
        code.replace("-", " "),
        "AIQ-" + "-".join(list(code[4:].replace("-", ""))),
        "  " + code + " ",
        "AIQ" + code[3:].replace("0", "o").replace("1", "L"),
    ):
        assert decode(ITEMS, text) == ANSWERS, text


def test_any_one_wrong_character_is_caught():
    code = encode(ITEMS, ANSWERS)
    for place in range(len(code)):
        if code[place] == "-":
            continue
        for sign in LETTERS + "U*":
            if sign != code[place]:
                assert problem(code[:place] + sign + code[place + 1 :]), (place, sign)


def test_any_two_swapped_characters_are_caught():
    for answers in (ANSWERS, [None] * 12, [["a"]] * 9 + [["b", "c"], ["b=true"], ["c"]]):
        code = encode(ITEMS, answers)
        for one in range(len(code)):
            for two in range(one + 1, len(code)):
                signs = list(code)
                signs[one], signs[two] = signs[two], signs[one]
                swapped = "".join(signs)
                if swapped.replace("-", "") != code.replace("-", ""):
                    assert problem(swapped), (one, two)


def test_a_missing_or_extra_character_is_caught():
    code = encode(ITEMS, ANSWERS).replace("-", "")
    for place in range(len(code)):
        assert problem(code[:place] + code[place + 1 :]), place
        assert problem(code[:place] + "7" + code[place:]) or code[place] == "7", place


def test_what_is_wrong_has_a_name():
    code = encode(ITEMS, ANSWERS)
    other = list(ITEMS)
    other[3] = an_item(33)
    assert problem("") == "not_a_code"
    assert problem("AIQ-") == "not_a_code"
    assert problem("hello, world") == "not_a_code"
    assert problem(code[:-1] + ("2" if code[-1] != "2" else "3")) == "mistyped"
    assert problem(code, other) == "other_version"
    assert problem(code, ITEMS[:11]) == "other_version"


def test_the_version_follows_from_questions_and_choices():
    before = ITEMS + [an_item(12, MATCHING, "ab", "xy")]
    for place, changed in (
        (0, an_item(0, choices="abc")),
        (0, an_item(0, MULTIPLE)),
        (1, an_item(99)),
        (10, an_item(10, STATEMENTS, "abde")),  # one replaced: the same number, another choice
        (12, an_item(12, MATCHING, "ab", "xyz")),
    ):
        items = list(before)
        items[place] = changed
        assert set_version(items) != set_version(before), place


def test_an_answer_that_is_not_offered_has_no_code():
    items = ITEMS + [an_item(12, ORDERING, "abc"), an_item(13, MATCHING, "ab", "xy")]
    for place, response in (
        (0, ["e"]),
        (9, ["f"]),
        (10, ["a=maybe"]),
        (10, ["z=true"]),
        (10, ["a=true", "z=true"]),  # one that judged a statement since replaced
        (12, ["a", "b"]),
        (12, ["a", "b", "b"]),
        (12, ["a", "b", "c", "d"]),
        (13, ["a z"]),
        (13, ["c x"]),
    ):
        answers = ANSWERS + [None, None]
        answers[place] = response
        try:
            encode(items, answers)
        except ValueError:
            continue
        raise AssertionError(response)
