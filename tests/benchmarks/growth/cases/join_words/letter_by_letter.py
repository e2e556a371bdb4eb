# label: n
# trap: constant x10: letters through ord and chr
# work: lines

def join_words(words):
    letters = []
    for word in words:
        for letter in word:
            code = ord(letter)
            letters.append(chr(code - 32 if 97 <= code <= 122 else code))
        letters.append(chr(44))
    return "".join(letters)
