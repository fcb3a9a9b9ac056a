"""How one term names another."""

from wijzer.search.index.ties import (
    BROADER,
    PARTS,
    Link,
    best_of,
    head,
    links,
    members,
    name,
    named,
)


def test_a_name_leads_back():
    for term, other in (
        ("sensoren", "sensor"),
        ("sensor", "sensoren"),
        ("gemeten", "meten"),
        ("a", "9"),
        ("!hart falen", "hartfalen"),
        ("x" * 90, "x" * 90 + "y"),
        ("x" * 90, "x" * 80),
    ):
        assert named(term, name(term, other)) == other, (term, other)
    assert name("sensoren", "sensor") == "6"


def test_ties_are_read_by_their_sign():
    ties = " ".join([f"+{name('hart', 'harten')}", ">0pomp", "&4slag,0sensor", "+0hartje"])
    assert head("hart", ties) == "hart" and members("hart", ties) == ["harten", "hartje"]
    assert links("hart", ties) == [Link(BROADER, ["pomp"]), Link(PARTS, ["hartslag", "sensor"])]
    assert head("harten", "<4") == "hart"
    assert (best_of("#300"), best_of(""), best_of(ties)) == (300, 0, 0)


def test_a_tie_between_long_words_is_not_taken_for_another():
    shared = "<=>?+"  # letters that say how many are shared are read as nothing else
    for size in range(12, 63):
        word = "w" * size
        ties = "=" + name(word, word + "en")
        assert members(word, ties) == [] and head(word, ties) == word, (size, shared)
        assert [link.heads for link in links(word, ties)] == [[word + "en"]]
