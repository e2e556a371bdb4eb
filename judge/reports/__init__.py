"""Results -> what people and programs read. Pure functions, one module a format.

`plain` makes anything that a submission controls safe to print, `evidence` is what
all formats for programs say of a result. `terminal` is for people, `schema` and
`json` for programs, `junit` and `github` for CI; `csv`, `markdown`, `gradescope`
and `passk` are for many submissions, which `book` adds up.
"""
