"""What is told of the site that is kept for use without a network, and what one can do."""

from quiz_samples import Keys, said

from app.presenters.about.state import (
    BUSY,
    READY,
    SAVER,
    KeptSite,
    SiteState,
    new_changes,
    state_busy,
    state_failed,
    state_incomplete,
    state_kept,
    state_without,
)


def kept(count, since="2026-01-03T10:00:00Z"):
    return KeptSite("0123456789", 397, 5_900_000, count, since)


def facts(site):
    return state_kept(site, Keys(), lambda size: f"{size} bytes", lambda at: at and said(at))


def test_where_nothing_can_be_kept_it_is_said_why_whatever_else_is_so():
    for problem in ("insecure", "refused"):
        for state in (READY, BUSY, SAVER, ""):
            assert state_without(state, problem, Keys()) == SiteState("offline." + problem)


def test_without_figures_it_is_still_said_how_far_keeping_is():
    assert state_without(READY, "", Keys()) == SiteState("offline.ready")
    assert state_without(BUSY, "", Keys()) == SiteState("offline.line_busy")
    assert state_without("", "", Keys()) is None


def test_what_was_not_kept_can_be_kept_by_who_asks():
    assert state_without(SAVER, "", Keys()) == SiteState("offline.saver", keep="offline.keep")
    for other in ("none", "failed"):
        assert state_without(other, "", Keys()) == SiteState("offline.failed", keep="offline.keep")
    assert state_failed(Keys()) == SiteState("offline.failed")  # when keeping could not begin


def test_while_it_is_being_kept_files_are_counted():
    assert state_busy(kept(12), Keys()) == SiteState("offline.busy(files=397, kept=12)")
    assert state_incomplete(kept(395), Keys()) == SiteState("offline.incomplete(n=2)")


def test_what_is_kept_tells_how_much_how_big_since_when_and_which_version():
    assert facts(kept(397)) == SiteState(
        "offline.ready",
        [
            ("offline.what", "offline.amount(n=397)"),
            ("offline.size", "5900000 bytes"),
            ("offline.since", "on 2026-01-03"),
            ("offline.version", "0123456789"),
        ],
    )
    assert kept(400).missing == 0  # `version.json` and the like are kept too
    assert facts(kept(400)).text == "offline.ready"
    assert facts(kept(396)).text == "offline.failed"


def test_a_fact_that_is_not_known_is_left_out():
    names = [name for name, _value in facts(kept(397, since="")).facts]
    assert names == ["offline.what", "offline.size", "offline.version"]


def test_what_is_new_is_what_the_page_does_not_list_yet():
    changes = [{"id": str(n), "text": {"nl": f"nl {n}", "en": f"en {n}"}} for n in (3, 2, 1)]
    assert new_changes(changes, 1, "nl") == ["nl 3", "nl 2"]
    assert new_changes(changes, 3, "en") == []
    assert new_changes([], 3, "en") == []
