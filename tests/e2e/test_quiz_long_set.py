"""A host puts so many questions in the fixed quiz that no code can tell their answers."""

import json

from playwright.sync_api import expect

from tests.e2e.quiz_steps import Quiz
from wijzer.quiz.kinds import kind_of


def test_only_the_line_without_answers_is_offered(page, site):
    quiz = Quiz(page)
    questions = [item.id for item in quiz.bank.items if kind_of(item).scored]

    def longer(route):
        _sets, _, items = route.fetch().text().partition("\n")
        sets = json.dumps({"webinar": questions})
        route.fulfill(body=f'{{"sets":{sets},"items":[\n{items}')

    page.route("**/nl-quiz*.json", longer)
    quiz.ask(site, *questions, answers=[[]] * len(questions))
    quiz.button("share_open").click()
    line = quiz.text("share_line", right=0, n=len(questions))
    expect(page.get_by_label(quiz.text("share_preview"))).to_have_value(line)
    expect(page.get_by_text(quiz.text("share_tells_without"))).to_be_visible()
    expect(page.get_by_role("radio")).to_have_count(0)
