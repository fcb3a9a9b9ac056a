"""Whatever stands in the search field, an answer comes, it makes sense, and it comes soon."""

from sitebuild.content.content import load
from sitebuild.project import Source
from tests.bench.search.fuzz import inputs, soak


def test_anything_is_answered():
    done = soak(load(Source().data), count=1000, seed=2)
    assert not done.problems, f"{len(done.problems)} problems\n" + "\n".join(done.problems[:5])


def test_inputs_are_of_all_kinds_and_the_same_again():
    texts = list(inputs(1000, seed=2))
    assert texts == list(inputs(1000, seed=2))
    everything = "".join(texts)
    for character in ("<", "\\", "(", "\0", "\n", "é", "\u0301", "\u202e"):
        assert character in everything, repr(character)
    for low, high in ((0x590, 0x700), (0xD800, 0xE000), (0x1F300, 0x1FB00)):
        assert any(low <= ord(character) < high for character in everything), hex(low)
    assert 4900 < max(map(len, texts)) <= 5000
