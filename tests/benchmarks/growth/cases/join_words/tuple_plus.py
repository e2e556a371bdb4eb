# label: n^2
# trap: hidden: tuple += copies eight bytes an item
# work: calls

def join_words(words):
    pieces = ()
    for word in words:
        pieces += (word.upper() + ",",)
    return "".join(pieces)
