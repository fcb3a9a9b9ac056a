"""What the server says of packing and keeping, and what that costs."""

import gzip
import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from sitebuild.verify.finding import Finding, grouped
from sitebuild.verify.reply import Reply

_PACKABLE = (".html", ".css", ".js", ".json", ".svg")
_SMALL = 1400
"""Bytes of a body that fits in one packet anyhow; servers leave such files as they are."""
_DAY = 86_400
_MAX_AGE = re.compile(r"(?<![\w-])max-age=(\d+)")


def header_findings(answers: Sequence[Reply]) -> list[Finding]:
    """Tell of files that came whole: are they packed, and may they be kept as long as they should?"""
    came = [answer for answer in answers if answer.status == 200]
    late = ((_late(answer), answer.path) for answer in came if not answer.path.startswith("assets/"))
    again = ((_again(answer), answer.path) for answer in came)
    return [*grouped(True, late), *_packing(came), *grouped(False, again)]


def _packing(answers: list[Reply]) -> list[Finding]:
    """Tell which kinds are sent unpacked, and what a visitor who keeps everything loses by it."""
    plain = [
        answer
        for answer in answers
        if PurePosixPath(answer.path).suffix in _PACKABLE
        and len(answer.data) > _SMALL
        and not answer.header("Content-Encoding")
    ]
    if not plain:
        return []
    kinds = ", ".join(sorted({PurePosixPath(answer.path).suffix[1:] for answer in plain}))
    total = sum(answer.sent for answer in answers)
    lost = sum(answer.sent - len(gzip.compress(answer.data, 6)) for answer in plain)
    return [
        Finding(
            False,
            f"Sent without gzip: {kinds}. Whoever keeps everything fetches {total / 1e6:.1f} MB"
            f" where {(total - lost) / 1e6:.1f} would do",
        )
    ]


def _late(answer: Reply) -> str:
    """Say that a file without a hash in its name may be used for long without asking."""
    rule = answer.header("Cache-Control")
    found = _MAX_AGE.search(rule)
    days = int(found.group(1)) // _DAY if found else 0
    if "no-cache" in rule or "no-store" in rule or not days:
        return ""
    return f"May be used for {days} days without asking (Cache-Control), so that old and new files get mixed"


def _again(answer: Reply) -> str:
    rule = answer.header("Cache-Control")
    return "May not be kept (no-store): fetched again at each visit" if "no-store" in rule else ""
