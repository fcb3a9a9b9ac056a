"""The same seed gives the same order, on every Python."""

from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.taking.selection import ALL, EVERYTHING, SHORT, choice_orders, select, topic_name, topic_of
from wijzer.quiz.taking.shuffle import shuffled

LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"]


def a_bank():
    items = []
    for topic, count in (("concept", 7), ("nlaic", 3)):
        for number in range(count):
            choices = [Choice(name, name, "") for name in ("a", "b", "c")]
            items.append(Item(topic[0] + str(number), "single_choice", topic, "?", choices))
    return Bank(items, {"webinar": ["n1", "c4", "gone", "c0"]})


def test_the_order_is_literally_this_one():
    assert shuffled(LETTERS, "seed") == ["g", "h", "e", "c", "b", "a", "f", "d"]
    assert shuffled(LETTERS, "één") == ["b", "c", "e", "d", "g", "a", "h", "f"]
    assert shuffled([], "seed") == []


def test_shuffling_keeps_every_value_and_the_list_it_got():
    for seed in range(50):
        assert sorted(shuffled(LETTERS, str(seed))) == LETTERS
    assert LETTERS[0] == "a"


def test_each_place_is_reached_about_equally_often():
    first = dict.fromkeys(LETTERS, 0)
    for seed in range(800):
        first[shuffled(LETTERS, "s" + str(seed))[0]] += 1
    for letter, times in first.items():
        assert 60 < times < 145, (letter, times)  # 100 on average


def test_a_short_quiz_is_five_questions_of_all():
    bank, everything = a_bank(), [item.id for item in a_bank().items]
    assert sorted(select(bank, EVERYTHING, ALL, "seed")) == everything
    assert select(bank, EVERYTHING, ALL, "seed") != everything
    assert select(bank, SHORT, ALL, "seed") == select(bank, EVERYTHING, ALL, "seed")[:5]


def test_a_fixed_set_keeps_its_order_and_drops_what_is_gone():
    assert select(a_bank(), "webinar", ALL, "any") == ["n1", "c4", "c0"]


def test_a_topic_gives_as_many_as_asked():
    bank = a_bank()
    concepts = ["c0", "c1", "c2", "c3", "c4", "c5", "c6"]
    assert len(select(bank, topic_name("concept"), 5, "one")) == 5
    assert sorted(select(bank, topic_name("concept"), ALL, "one")) == concepts
    assert len(select(bank, topic_name("nlaic"), 10, "one")) == 3
    assert select(bank, topic_name("concept"), 5, "one") == select(bank, topic_name("concept"), 5, "one")
    assert select(bank, topic_name("concept"), 5, "one") != select(bank, topic_name("concept"), 5, "two")


def test_an_unknown_quiz_has_no_questions():
    assert select(a_bank(), "nope", ALL, "x") == []
    assert select(a_bank(), "topic/nope", ALL, "x") == []


def test_the_name_of_a_quiz_tells_its_topic():
    assert topic_of(topic_name("wrr")) == "wrr"
    assert topic_of("webinar") == ""


def test_choices_are_ordered_per_attempt_and_question():
    orders = choice_orders(a_bank(), ["c0", "c1", "c2", "c3", "gone"], "attempt")
    assert sorted(orders) == ["c0", "c1", "c2", "c3"]
    assert len({repr(order) for order in orders.values()}) > 1  # not one order for all
