# label: n
# trap: s += on a local string, which CPython resizes in place
# work: lines

def join_words(words):
    text = ""
    for word in words:
        text += word.upper()
        text += ","
    return text
