"""The command line: assembles the parts; the one place for exit codes."""
