"""One event, or kept page, as the text that is kept of it, with a checksum that tells damage from data.

The sum is the last member of the object, so older versions of this app can still read it:
`{"item": "c01", ..., "sum": "1a2b3c4d"}`. It is the CRC-32 of the text without it. Events of
version 1 have none; those count as whole when they have exactly the form that version wrote.
"""

import binascii
import json
from typing import Any

from wijzer.dates import second_number
from wijzer.shape import is_object, is_text, is_texts

_MARK = ',"sum":"'
_TAIL = len(_MARK) + 8 + len('"}')
_OLD_ANSWER = {"item", "response", "at"}
_OLD_PAGE = {"v", "at"}
_OLD_START = {"v", "kind", "at", "set", "items", "orders", "practice_of"}


def encode_event(event: dict[str, Any]) -> str:
    """Return the text to keep of `event`."""
    body = json.dumps(event)
    return body[:-1] + _MARK + _checksum(body) + '"}'


def decode_event(text: str) -> dict[str, Any] | None:
    """Return the event that `text` holds; None when it is not as it was written."""
    if text[-_TAIL : len(_MARK) - _TAIL] == _MARK:
        body = text[:-_TAIL] + "}"
        return _object(body) if text[-10:] == _checksum(body) + '"}' else None
    event = _object(text)
    # MicroPython reads some texts that are no JSON, so what it read must make the same text again.
    if event and _as_version_1_wrote(event) and sorted(json.dumps(event)) == sorted(text):
        return event
    return None


def _checksum(body: str) -> str:
    return f"{binascii.crc32(body.encode()) & 0xFFFFFFFF:08x}"


def _object(text: str) -> dict[str, Any] | None:
    try:
        value: Any = json.loads(text)
    except ValueError:
        return None
    return value if is_object(value) else None


def _as_version_1_wrote(event: dict[str, Any]) -> bool:
    names = set(event)
    if names == _OLD_ANSWER:
        return is_text(event["item"]) and is_texts(event["response"]) and _is_moment(event["at"])
    if names == _OLD_PAGE:
        return event["v"] == 1 and _is_moment(event["at"])
    return (
        names == _OLD_START
        and event["v"] == 1
        and event["kind"] == "start"
        and _is_moment(event["at"])
        and is_text(event["set"])
        and is_texts(event["items"])
        and is_object(event["orders"])
    )


def _is_moment(value: Any) -> bool:
    """Whether this is a moment as version 1 wrote it: a newer text that lost its sum may not be."""
    return is_text(value) and len(value) <= 24 and value.endswith("Z") and second_number(value) >= 0
