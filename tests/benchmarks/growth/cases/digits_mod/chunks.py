# label: n
# trap: chunks of text, three times faster than the reference
# work: lines

def remainder(digits, modulo):
    text, out = "".join(map(str, digits)), 0
    for i in range(0, len(text), 9):
        chunk = text[i:i + 9]
        out = (out * 10 ** len(chunk) + int(chunk)) % modulo
    return out
