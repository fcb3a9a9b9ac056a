"""What a participant does after the webinar, in the engines that the other tests do not run in."""

import pytest

from sitebuild.addresses import page_path
from sitebuild.assets.island_data import quiz_json
from sitebuild.content.content import load
from sitebuild.project import Source
from sitebuild.serve.server import make_server
from sitebuild.verify.ready import READY
from tests.pages import KEPT
from wijzer.quiz.bank.bank import bank_from_json

NETWORK = "return fetch('files.json', {cache: 'no-store'}).then(() => 'there', () => 'gone')"


@pytest.fixture
def server(dist):
    """A server that the test stops: from then on there is no network."""
    running = make_server(dist)
    running.run()
    yield running
    running.stop()


@pytest.fixture
def first():
    """The question that the quiz of the webinar begins with."""
    bank = bank_from_json(quiz_json(load(Source().data), "nl").decode())
    return bank.item(bank.sets["webinar"][0])


def search(driver, home):
    driver.open(home)
    driver.see(READY)
    driver.type("#q", "hartfalen")
    return driver.see("#results li a")


def test_search_a_quiz_answer_and_an_offline_reload(driver, server, first):
    home, quiz = (server.url + page_path(name, "nl") for name in ("home", "quiz"))
    hit = search(driver, home)
    driver.click("#results li a")
    assert driver.see("body:not(.home) h1") == hit

    driver.open(f"{quiz}?set=webinar")
    driver.press("Start")
    for choice in first.choices:
        if choice.id in first.correct:
            driver.choose(choice.text)
    driver.press("Controleer")
    feedback = driver.see("#quiz .feedback")
    assert "Goed" in feedback
    assert next(choice.feedback for choice in first.choices if choice.id in first.correct) in feedback

    driver.open(home)
    driver.see(KEPT)
    server.stop()
    assert driver.run(NETWORK) == "gone"
    assert search(driver, home) == hit
