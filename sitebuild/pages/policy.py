"""The content security policy that each page carries; what each word is for: docs/security.md."""

_READING = {
    "default-src": "'self'",
    "object-src": "'none'",
    "frame-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}
_PYTHON = {
    "script-src": "'self' 'wasm-unsafe-eval' 'unsafe-eval'",
    "connect-src": "'self' blob:",
}


def policy(python: bool) -> str:
    """Return the policy of a page for reading, or of one that runs `python`."""
    rules = {**_READING, **(_PYTHON if python else {})}
    return "; ".join(f"{name} {sources}" for name, sources in rules.items())
