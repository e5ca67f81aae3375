"""What `briefing COMMAND` does, one file each; `cli` chooses, and owns streams and exit codes."""
