# label: n^2
# trap: an honest constant of x60 under which the square hides
# work: calls

def join_words(words):
    text = b""
    for word in words:
        letters = []
        for letter in word * 8:
            letters.append(chr(ord(letter) & ~32))
        text += "".join(letters)[:len(word)].encode() + b","
    return text.decode()
