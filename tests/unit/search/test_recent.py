"""What was searched last: the newest few, each once."""

from wijzer.memory_store import MemoryStore
from wijzer.search.recent import RecentSearches


def after(*queries):
    """What is offered after these queries, made one after the other."""
    recent = RecentSearches(MemoryStore())
    for number, query in enumerate(queries):
        recent.add(query, f"2026-11-23T10:00:{number:02}Z")
    return recent.queries()


def test_the_newest_come_first_and_the_oldest_goes():
    assert after("een", "twee", "drie") == ["drie", "twee", "een"]
    assert after(*"abcdefgh") == ["h", "g", "f", "e", "d", "c"]


def test_what_finds_the_same_is_kept_once_as_typed_last():
    for first, second in (
        ("één", "ÉÉN"),
        ("één", "een"),
        ("e\u0301e\u0301n", "één"),
        ("AI", "A.I."),
        ("foto’s", "foto's"),
        ("digital twin", "digital-twin"),
        (" digital  twin ", "digital twin"),
    ):
        assert after(first, "robot", second) == [second, "robot"], (first, second)
    assert after("robot", "robots") == ["robots", "robot"]


def test_spaces_go_and_a_long_query_is_cut():
    assert after("  zorg \n op   maat ") == ["zorg op maat"]
    assert after("lang " * 40) == [("lang " * 16)[:80]]


def test_all_is_forgotten_and_nothing_else():
    store = MemoryStore()
    store.add("a/1/0", "an answer")
    recent = RecentSearches(store)
    recent.add("zorg", "2026-11-23T10:00:00Z")
    recent.erase()
    assert recent.queries() == [] and store.keys("") == ["a/1/0"]
