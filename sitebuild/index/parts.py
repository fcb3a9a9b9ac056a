"""The parts that an index comes in."""

import json
from dataclasses import dataclass
from io import BytesIO

from wijzer.search.index.files import AT_ONCE, LATER, complete, open_index
from wijzer.search.index.lexicon import KEYS
from wijzer.search.index.reader import NUMBER, SIZE_DIGITS, Index


@dataclass(frozen=True)
class IndexParts:
    """The parts of an index, as `wijzer.search.index.reader` describes them."""

    head: bytes
    words: bytes
    foreign: bytes
    texts: list[bytes]

    def files(self) -> dict[str, bytes]:
        """Return each part by its file's name."""
        parts = (self.head, self.words, self.foreign, *self.texts)
        return dict(zip((*AT_ONCE, *LATER), parts, strict=True))

    def size(self) -> int:
        """Bytes in all."""
        return sum(map(len, self.files().values()))

    def without_texts(self) -> list[bytes]:
        """The parts that find documents, up to where the head's rows begin."""
        header = SIZE_DIGITS + 1 + int(self.head[:SIZE_DIGITS])
        documents: int = json.loads(self.head[SIZE_DIGITS + 1 : header])["documents"]
        return [self.head[: header + NUMBER * (KEYS + documents + 1)], self.words, self.foreign]

    def opened(self) -> Index:
        """Return the whole index."""
        files = self.files()
        index = open_index(lambda name: BytesIO(files[name]), lambda name: files[name])
        complete(index, lambda name: BytesIO(files[name]))
        return index
