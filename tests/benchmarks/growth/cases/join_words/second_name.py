# label: n^2
# trap: hidden: s += with a second reference, so it copies
# work: calls

def join_words(words):
    text = ""
    for word in words:
        before = text
        text += word.upper() + ","
    return text if words else before
