"""The library's decorators hide its classes from the type checker; this is what the build uses of them."""

from enum import Enum

class HashAlgorithm(Enum):
    SHA_256 = "SHA-256"
    SHA_512 = "SHA-512"

class HashType:
    def __init__(self, *, alg: HashAlgorithm, content: str) -> None: ...
