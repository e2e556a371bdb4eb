"""Report -> what people and programs read. Pure functions, one module a format.

`plain` makes anything that a submission controls safe to print. `terminal` is
for people, `schema` and `json` for programs, `junit` and `github` for CI.
"""
