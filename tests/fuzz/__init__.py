"""Random hostile input by the million: `python -m tests.fuzz`. What it finds becomes a test."""
