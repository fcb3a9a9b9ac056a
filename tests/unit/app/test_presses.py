"""Which presses act: a press belongs to the screen that was there when it began."""

from wijzer.presses import DOUBLE_TAP, FINGER, MOUSE, Presses


class Thing:
    """A part of the page with nothing in it."""

    def contains(self, other):
        return other is self


OLD, NEXT, SCREEN, FOOT = Thing(), Thing(), Thing(), Thing()
FAR = FINGER + 1


def a_tap(presses, at, thing=OLD, x=100, y=700, reach=FINGER, lasts=60):
    """Tap on a thing, and return whether that acts."""
    presses.down(thing, at, x, y, reach)
    acts = presses.acts(thing)
    presses.click(at + lasts)
    return acts


def after_a_tap_that_brought_a_screen(at=1000):
    presses = Presses()
    assert a_tap(presses, at, NEXT)
    presses.appear(SCREEN, at + 80)
    return presses


def test_a_finger_that_was_down_before_the_screen_came_does_not_act_on_it():
    presses = Presses()
    presses.down(NEXT, 1000, 100, 700, FINGER)
    presses.appear(SCREEN, 1200)
    assert not presses.acts(SCREEN)
    assert presses.acts(OLD)  # it may act beside it


def test_the_second_tap_of_a_double_tap_goes_with_the_first():
    for gap in (0, 40, 120, 240, 320, DOUBLE_TAP):
        presses = after_a_tap_that_brought_a_screen()
        assert not a_tap(presses, 1060 + gap, SCREEN, x=110, y=690), gap


def test_and_so_do_a_third_and_a_fourth():
    presses = after_a_tap_that_brought_a_screen()
    for at in (1300, 1700, 2100):
        assert not a_tap(presses, at, SCREEN), at


def test_it_does_not_act_on_what_the_new_screen_moved_under_the_finger():
    presses = after_a_tap_that_brought_a_screen()
    assert not a_tap(presses, 1100, FOOT)


def test_it_acts_where_it_hits_what_the_first_one_hit():
    presses = after_a_tap_that_brought_a_screen()
    assert a_tap(presses, 1100, NEXT)


def test_taps_in_a_row_act_while_nothing_new_appears():
    presses = Presses()
    presses.appear(SCREEN, 10)
    for at, thing in ((1000, SCREEN), (1200, SCREEN), (1400, OLD)):
        assert a_tap(presses, at, thing), at


def test_a_tap_elsewhere_acts_at_once():
    for x, y in ((100, 700 - FAR), (100 + FAR, 700)):
        presses = after_a_tap_that_brought_a_screen()
        assert a_tap(presses, 1090, SCREEN, x, y)


def test_a_tap_elsewhere_that_began_before_the_screen_does_not():
    # The page was busy: what was pressed at 1070 is told after the screen came at 1080.
    presses = after_a_tap_that_brought_a_screen()
    assert not a_tap(presses, 1070, SCREEN, 300, 100)


def test_a_tap_at_the_same_place_acts_when_the_double_tap_is_over():
    presses = after_a_tap_that_brought_a_screen()
    assert a_tap(presses, 1060 + DOUBLE_TAP + 1, SCREEN)


def test_a_mouse_does_not_wobble():
    for reach, acts in ((MOUSE, False), (MOUSE + 1, True)):
        presses = after_a_tap_that_brought_a_screen()
        assert a_tap(presses, 1100, SCREEN, x=100 + reach, reach=MOUSE) is acts, reach


def test_a_press_is_pending_from_finger_to_click():
    presses = Presses()
    assert not presses.pending
    presses.down(OLD, 1000, 1, 1, FINGER)
    assert presses.pending
    presses.click(1100)
    assert not presses.pending
