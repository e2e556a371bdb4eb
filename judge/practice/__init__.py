"""Practice: what was done, what to repeat, and ways to learn from a problem.

progress    what happened, in SQLite; everything else is worked out from it
standing    how far a person is with each problem
schedule    when to repeat what (FSRS)
attempts    from a report to what is kept of it
transfer    export and import
cards       questions with one right answer, and how they are graded
"""
