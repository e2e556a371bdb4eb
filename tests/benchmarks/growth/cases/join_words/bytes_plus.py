# label: n^2
# trap: hidden: bytes += copies
# work: calls

def join_words(words):
    text = b""
    for word in words:
        text += word.upper().encode() + b","
    return text.decode()
