"""The figures the README quotes, measured: how well search finds, how fast, how big."""
