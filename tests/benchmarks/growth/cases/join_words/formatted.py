# label: n^2
# trap: hidden: an f-string of all so far
# work: calls

def join_words(words):
    text = ""
    for word in words:
        text = f"{text}{word.upper()},"
    return text
