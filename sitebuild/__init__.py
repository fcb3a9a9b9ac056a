"""The parts of the build: everything `build.py` does, on CPython only."""
