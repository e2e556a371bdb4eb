"""Returns and prints pickles and marshalled code that would write a file."""

import base64
import marshal
import pickle
import os


class Payload:
    def __reduce__(self):
        return os.system, ("echo pwned > @CANARY@",)


def two_sum(nums, target):
    code = compile("open('@CANARY@', 'w').write('x')", "x", "exec")
    os.write(1, pickle.dumps(Payload()) + marshal.dumps(code))
    return base64.b64encode(pickle.dumps(Payload())).decode()
