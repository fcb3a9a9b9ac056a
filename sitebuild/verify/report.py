"""Check the copy of the site at an address, and print what its host gets wrong."""

from playwright.sync_api import sync_playwright

from sitebuild.tools.chromium import launch
from sitebuild.verify.deployed import address_findings, find_copy
from sitebuild.verify.files import file_findings
from sitebuild.verify.headers import header_findings
from sitebuild.verify.pages import page_findings
from sitebuild.verify.reply import fetch_all

_FINE = "In order: each file is as it was built; search, the quiz and opening without a network work."


def report(url: str) -> int:
    """Print all findings; returns 1 when something is wrong, else 0.

    Raises:
        ProblemError: there is no copy of the site at `url`.
    """
    copy = find_copy(url)
    print(f"{copy.url}: {len(copy.hashes)} files to fetch, then the pages in a browser", flush=True)
    answers = fetch_all(copy.url, copy.hashes)
    findings = [
        *address_findings(copy),
        *file_findings(copy, answers),
        *header_findings(answers),
    ]
    with sync_playwright() as playwright:
        browser = launch(playwright, host=copy.host)
        findings += page_findings(browser, copy)
        browser.close()
    for finding in sorted(findings, key=lambda finding: not finding.wrong):
        print(finding)
    wrong = sum(finding.wrong for finding in findings)
    print(f"{wrong} wrong, see docs/hosting.md." if wrong else _FINE)
    return 1 if wrong else 0
