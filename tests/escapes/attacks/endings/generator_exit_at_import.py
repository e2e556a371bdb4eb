"""Raises GeneratorExit while it is loaded."""

raise GeneratorExit("AC")
