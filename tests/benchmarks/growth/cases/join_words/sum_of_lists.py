# label: n^2
# trap: hidden: sum of lists
# work: calls

def join_words(words):
    return "".join(sum(([word.upper(), ","] for word in words), []))
