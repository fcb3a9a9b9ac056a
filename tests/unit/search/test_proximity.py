"""What a document rises by when words stand side by side as typed; and words near to unknown ones."""

from search_samples import an_index, words_of

from wijzer.search.matching.query import Query
from wijzer.search.matching.suggest import suggest_terms
from wijzer.search.ranking.proximity import Proximity
from wijzer.search.weights import MAX_PROXIMITY, PROXIMITY_IN_TEXT, PROXIMITY_IN_TITLE

ZORG = an_index(words_of("zorg", "zorgen", "zorgrobot", "zorgplan", "zon", "zolder"))


def near(text, every, words=(), is_prefix=False):
    """The percent that a document rises by; its title is the first line of `text`."""
    every = every.split()
    query = Query(every, is_prefix, every, [])
    return Proximity(an_index([], texts=[text]), query, list(words) or every).of(0)


def test_neighbours_in_the_title_count_most():
    for text, earned, why in (
        ("De blauwe plek\nEen tekst", PROXIMITY_IN_TITLE, "in the title"),
        ("Titel\nEen blauwe plek", PROXIMITY_IN_TEXT, "in a text"),
        ("Titel\nEen tekst\nblauwe plek", PROXIMITY_IN_TEXT, "in the last text"),
        ("Blauwe plek\nblauwe plek", PROXIMITY_IN_TITLE, "once, where it stands first"),
        ("Plek blauwe\nniets", 0, "the other way around"),
        ("Blauwe\nplek", 0, "not over the end of a text"),
        ("Blauwe, plek\nblauwe en plek", 0, "not with something between"),
        ("Lichtblauwe plek\nblauwe plekken", 0, "whole words only"),
        ("Blauwe-plek\nniets", PROXIMITY_IN_TITLE, "a hyphen is a space"),
    ):
        assert near(text, "blauwe plek") == earned, why


def test_a_title_is_a_title_though_no_text_follows():
    assert near("Blauwe plek", "blauwe plek") == PROXIMITY_IN_TITLE


def test_the_last_word_may_be_a_beginning_while_it_grows():
    assert near("Titel\nblauwe plekken", "blauwe ple", is_prefix=True) == PROXIMITY_IN_TEXT
    assert near("Titel\nblauwe plekken", "blauwe ple") == 0
    assert near("Titel\nblauw eplek", "blauw e plek", is_prefix=True) == 0, "only the last one"


def test_of_several_pairs_each_counts_for_its_share():
    for text, earned in (
        ("Hart en long\nniets", PROXIMITY_IN_TITLE),
        ("Hart en\nen long", (PROXIMITY_IN_TITLE + PROXIMITY_IN_TEXT) // 2),
        ("Titel\nen long", PROXIMITY_IN_TEXT // 2),
    ):
        assert near(text, "hart en long") == earned, text


def test_only_pairs_of_words_that_have_a_term_count():
    text = "Hart en long\nniets"
    assert near(text, "hart en long", ["hart", "long"]) == 0, "no neighbours: a stop word stands between"
    assert near("Long hart\nniets", "long hart en", ["long", "hart"]) == PROXIMITY_IN_TITLE
    assert near("Hart\nniets", "hart") == 0


def test_no_document_rises_by_more_than_ranking_reckons_with():
    assert max(PROXIMITY_IN_TITLE, PROXIMITY_IN_TEXT) == MAX_PROXIMITY
    assert near("a b c d\na b c d", "a b c d") == MAX_PROXIMITY


def test_known_words_near_to_an_unknown_one():
    for unknown, most, found in (
        (["zorgx"], 2, ["zorg", "zorgen"]),
        (["zorgrobox"], 3, ["zorgrobot", "zorg", "zorgen"]),  # those that share most letters first
        (["zorxxxx"], 9, ["zorg", "zorgen", "zorgplan", "zorgrobot"]),
        (["zoxx"], 9, []),  # two letters say nothing
        (["hart", "zorgpl"], 1, ["zorgplan"]),
        ([], 9, []),
        (["zo"], 9, []),
    ):
        assert suggest_terms(ZORG, unknown, most) == found, unknown
