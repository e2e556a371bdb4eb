"""Group Anagrams: words with the same letters, each equally often, are together."""


def group_anagrams(words: list[str]) -> list[list[str]]:
    raise NotImplementedError
