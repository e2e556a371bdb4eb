# label: n^2
# trap: hidden: insert(0) moves every item
# work: calls

def join_words(words):
    pieces = []
    for word in words:
        pieces.insert(0, word.upper() + ",")
    return "".join(reversed(pieces))
