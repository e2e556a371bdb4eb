"""The policy is a hint, not the boundary: what it sees, and what it cannot see."""

import pytest
from refusals import findings

SEEN = {
    "run a shell": ("import os\ndef f(x): return os.system('id')", "P201"),
    "spawn a process": ("import subprocess\ndef f(x): return 1", "P201"),
    "reach the network": ("import socket\ndef f(x): return 1", "P201"),
    "call into libc": ("import ctypes\ndef f(x): return 1", "P201"),
    "hunt objects": ("import gc\ndef f(x): return gc.get_objects()", "P201"),
    "patch builtins": ("import builtins\nbuiltins.len = lambda x: 0", "P201"),
    "run at exit": ("import atexit\ndef f(x): return 1", "P201"),
    "unpickle": ("from pickle import loads", "P201"),
    "share memory": ("from multiprocessing import shared_memory", "P201"),
    "read a file": ("def f(x): return open('/etc/passwd').read()", "P101"),
    "run text": ("def f(x): return eval('1')", "P101"),
    "import by name": ("def f(x): return __import__('o' + 's')", "P101"),
    "walk frames": (
        "def f(x):\n    try: 1 / 0\n    except Exception as e:\n"
        "        return e.__traceback__.tb_frame",
        "P103",
    ),
    "walk classes": ("def f(x): return ().__class__.__base__", "P103"),
    "walk a generator": ("def f(x): return (i for i in x).gi_frame", "P103"),
    "walk by format": ("def f(x): return '{0.__globals__}'.format(f)", "P103"),
    "walk by pattern": ("match f:\n    case object(__globals__=g): pass", "P103"),
    "take frames from sys": ("import sys\ndef f(x): return sys._getframe()", "P203"),
    "trace the harness": ("import sys\nsys.settrace(print)", "P203"),
    "leave early": ("import sys\ndef f(x): sys.exit(0)", "P203"),
    "wipe modules": ("import sys\nsys.modules.clear()", "P203"),
    "go through a module": ("import dataclasses\ndataclasses.inspect.os", "P203"),
    "map a file": ("import numpy as np\nnp.memmap('/dev/mem')", "P203"),
    "lie about time": ("import time\ntime.perf_counter = lambda: 0.0", "P204"),
    "patch json": ("import json\njson.dumps = lambda *a: '1'", "P204"),
    "act when freed": ("class D:\n    def __del__(self): pass", "P102"),
}

UNSEEN = {
    "an object equal to anything": "class E:\n    def __eq__(s, o): return True",
    "an int that lies": "class I(int):\n    def __eq__(s, o): return True",
    "a loop without end": "def f(x):\n    while True: pass",
    "a sleep without end": "import time\ndef f(x): time.sleep(1000)",
    "memory without end": "def f(x): return [0] * 10**12",
    "recursion without end": "def f(x): return f(x)",
    "output without end": "def f(x):\n    while True: print('A' * 10000)",
    "memory out of bounds": "import numpy as np\n"
    "x = np.lib.stride_tricks.as_strided(np.zeros(1), (1 << 40,), (1 << 20,))",
    "an attribute named at run time": "def f(x): return getattr(f, '__co' + 'de__')",
    "a payload for pickle": "class P:\n    def __reduce__(s): return print, (1,)",
    "a module kept in a list": "import sys\nx = [sys][0].modules",
}


@pytest.mark.parametrize("attack", SEEN)
def test_an_obvious_attack_is_refused_and_says_why(attack):
    source, code = SEEN[attack]
    first, *_ = findings(source, imports=("numpy",))
    assert first.code == code
    assert ": " in first.message


@pytest.mark.parametrize("attack", UNSEEN)
def test_what_is_legal_language_is_left_to_the_sandbox(attack):
    assert findings(UNSEEN[attack], imports=("numpy",)) == ()
