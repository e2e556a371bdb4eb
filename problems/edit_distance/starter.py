"""Edit Distance: the fewest edits that turn one string into another."""


def edit_distance(a: str, b: str) -> int:
    raise NotImplementedError
