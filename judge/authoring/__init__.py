"""Writing problems, and proving that they are good.

`scaffold` writes every file of a new problem from its signature. `check` proves
a package: `solutions_check` that references pass and mistakes do not, `labels`
that the corners are drawn, `mutants` that small changes are noticed (`mutation`
and `operators` make them), `growth_check` that growth is told apart. What was
measured goes into `certificate`.
"""
