# label: n^2
# trap: hidden: takes words off the front of one long text
# work: calls

def join_words(words):
    left = " ".join(words) + " " if words else ""
    out = []
    while left:
        word, _, left = left.partition(" ")
        out.append(word.upper() + ",")
    return "".join(out)
