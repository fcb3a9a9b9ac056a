"""A host puts so many questions in the fixed quiz that no code can tell their answers."""

import json
import shutil

from playwright.sync_api import expect

from sitebuild.dist import make_site, write
from sitebuild.project import Source
from sitebuild.serve.server import make_server
from tests.e2e.quiz_steps import DATA, Quiz
from wijzer.quiz.kinds import kind_of


def a_site_with(questions, folder):
    """Build the site with this fixed quiz into `folder`."""
    data = shutil.copytree(DATA, folder / "data")
    settings = json.loads((data / "site.json").read_text(encoding="utf-8"))
    settings["quiz"]["webinar"] = questions
    (data / "site.json").write_text(json.dumps(settings), encoding="utf-8")
    write(make_site(source=Source(data=data)), folder / "dist")
    return folder / "dist"


def test_only_the_line_without_answers_is_offered(page, tmp_path):
    quiz = Quiz(page)
    questions = [item.id for item in quiz.bank.items if kind_of(item).scored]
    server = make_server(a_site_with(questions, tmp_path))
    server.run()
    try:
        quiz.ask(server.url, *questions, answers=[[]] * len(questions))
        quiz.button("share_open").click()
        line = quiz.text("share_line", right=0, n=len(questions))
        expect(page.get_by_label(quiz.text("share_preview"))).to_have_value(line)
        expect(page.get_by_text(quiz.text("share_tells_without"))).to_be_visible()
        expect(page.get_by_role("radio")).to_have_count(0)
    finally:
        server.stop()
