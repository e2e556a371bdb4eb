# label: n
# trap: whole-text methods only
# work: calls

def join_words(words):
    return (",".join(words) + ",").upper() if words else ""
