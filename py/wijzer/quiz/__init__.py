"""Ask, score and remember: items, attempts and sessions. Pure."""
