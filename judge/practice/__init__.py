"""Practice: what was done, what to repeat, and ways to learn from a problem.

What happened, and what follows from it:
    records     the rows that are kept: events, reviews, pins
    progress    the file that keeps them
    attempts    from a report to what is kept of it
    standing    how far a person is with each problem
    schedule    when to repeat what (FSRS)
    overview    numbers over all of it
    transfer    export and import

Ways to learn:
    search, choose      find a problem, and the next one
    inputs, trying      an input of one's own
    hints, curves       help, and how the references grow
    replay              the failing case in the debugger
    hunting             break a wrong solution
    mock, styles        an interview, and what kinds there are
    editors             what editors and shells need to know

Cards, questions that a program grades (`deck/` has them):
    card_kinds, card_file, cards    what they are, and reading them
    questions, formulas, written    asking and grading
    picking                         which come next
    card_data, anki                 for other programs

Nothing here prints or prompts: commands and pages do.
"""
