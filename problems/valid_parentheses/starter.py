"""Valid Parentheses: is every bracket closed by its own kind, in the right order?"""


def valid_parentheses(s: str) -> bool:
    raise NotImplementedError
