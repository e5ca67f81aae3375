"""German, as data: `lexicon` gathers what the engine reads, `page` what parsing does."""
