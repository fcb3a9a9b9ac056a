"""Check a copy of the site that someone put on a host."""
