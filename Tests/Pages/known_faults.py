"""Faults that are known and not mended yet: the test that finds each, by file and name, and why it fails. A row goes with its fault."""

KNOWN = {}
