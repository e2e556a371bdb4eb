"""Correctness: cases are drawn, run in the sandbox, checked and shrunk.

`generate` draws cases with Hypothesis and works out what is expected; `store`
keeps them as plain data, so that the next run draws nothing. `decide` turns an
Outcome into a Failure or nothing. `shrink` makes a failing case small, live.
`trial.run` is the whole of it, for one submission.
"""
