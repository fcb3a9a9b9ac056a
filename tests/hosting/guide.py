"""What docs/hosting.md would have one write on a server, so that tests hold it to its word."""

import re
from pathlib import Path

GUIDE = Path(__file__).parents[2] / "docs" / "hosting.md"


def written(kind: str) -> str:
    """Return the one block of this kind: a server's configuration."""
    (block,) = re.findall(
        rf"^```{kind}\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    return block
