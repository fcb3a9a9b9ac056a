"""What is said of a pack, and what one can do with it."""

from quiz_samples import Keys

from app.presenters.about.packs import KEEP, REMOVE, PackState, pack_state

BEGIN, GO_ON = ("offline.pack_keep", KEEP), ("offline.pack_go_on", KEEP)
AWAY = ("offline.pack_remove", REMOVE)


def state(kept, problem=""):
    return pack_state(kept, 3, "9 MB", problem, Keys())


def slots(kept):
    return f"(files=3, kept={kept}, size=9 MB)"


def test_a_pack_is_kept_gone_on_with_and_removed():
    assert state(0) == PackState("offline.pack_none" + slots(0), [BEGIN])
    assert state(2) == PackState("offline.pack_part" + slots(2), [GO_ON, AWAY])
    assert state(3) == PackState("offline.pack_whole" + slots(3), [AWAY])


def test_what_stopped_it_is_said_first():
    assert state(1, "full").text == "offline.pack_full offline.pack_part" + slots(1)
