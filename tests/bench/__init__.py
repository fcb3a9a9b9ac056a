"""The figures of `docs/figures.md`, measured: how well search finds, how fast, how big."""
