"""Figures, not tests: `python -m tests.bench` prints them as ratios taken in one run."""
