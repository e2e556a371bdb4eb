# label: n
# trap: bytearray +=
# work: lines

def join_words(words):
    text = bytearray()
    for word in words:
        text += word.upper().encode()
        text.append(44)
    return text.decode()
