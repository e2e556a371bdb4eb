# label: n log n
# trap: log factor: recursion over halves, concatenated
# work: calls

def join_words(words):
    if len(words) == 1:
        return words[0].upper() + ","
    middle = len(words) // 2
    return join_words(words[:middle]) + join_words(words[middle:]) if words else ""
