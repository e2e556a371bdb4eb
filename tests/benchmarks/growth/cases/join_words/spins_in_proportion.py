# label: n^2
# trap: cheat: burns time in proportion to n, under which the square hides
# work: calls

import time


def join_words(words):
    begun, wanted = time.process_time(), 3e-6 * len(words)
    text = b""
    for word in words:
        text += word.upper().encode() + b","
    while time.process_time() - begun < wanted:
        pass
    return text.decode()
