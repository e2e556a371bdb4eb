# label: n^2
# trap: hidden: functools.reduce with +, which copies
# work: calls

from functools import reduce


def join_words(words):
    return reduce(lambda text, word: text + word.upper() + ",", words, "")
