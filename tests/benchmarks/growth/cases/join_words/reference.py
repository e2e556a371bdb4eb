# label: n
# trap: str.join
# work: lines

def join_words(words):
    return "".join([word.upper() + "," for word in words])
