"""How one term names another."""

from wijzer.search.index.term_links import (
    BROADER,
    PARTS,
    TermLink,
    best_of,
    inflections,
    lemma,
    links_of,
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


def test_links_are_read_by_their_first_character():
    links = " ".join([f"+{name('hart', 'harten')}", ">0pomp", "&4slag,0sensor", "+0hartje"])
    assert lemma("hart", links) == "hart" and inflections("hart", links) == ["harten", "hartje"]
    assert links_of("hart", links) == [TermLink(BROADER, ["pomp"]), TermLink(PARTS, ["hartslag", "sensor"])]
    assert lemma("harten", "<4") == "hart"
    assert (best_of("#300"), best_of(""), best_of(links)) == (300, 0, 0)


def test_a_link_between_long_words_is_not_taken_for_another():
    shared = "<=>?+"  # letters that say how many are shared are read as nothing else
    for size in range(12, 63):
        word = "w" * size
        links = "=" + name(word, word + "en")
        assert inflections(word, links) == [] and lemma(word, links) == word, (size, shared)
        assert [link.lemmas for link in links_of(word, links)] == [[word + "en"]]
