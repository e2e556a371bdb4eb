"""Why something is not available, and what to use instead: the words of findings."""

from __future__ import annotations

_FILES = "submissions compute, they do not touch files"
_NETWORK = "submissions compute, they do not reach the network"
_PROCESSES = "submissions run as one process and start no other"
_THREADS = "submissions run on one thread"
_INTERNALS = "it reaches into the interpreter, which no solution needs"
_LIBRARY = "solve it with the standard library"
_READING = "the judge passes the arguments, nothing is read"
_PRINTING = "print what you want to see"


def words(text: str) -> frozenset[str]:
    """Return the words of `text`."""
    return frozenset(text.split())


def _each(names: str, reason: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), reason)


MODULE_REASONS = {
    **_each("io pathlib shutil tempfile glob fileinput zipfile tarfile csv", _FILES),
    **_each("sqlite3 dbm shelve mmap", _FILES),
    **_each("socket ssl http urllib requests urllib3 aiohttp httpx", _NETWORK),
    **_each("ftplib smtplib socketserver xmlrpc select selectors", _NETWORK),
    **_each("subprocess multiprocessing signal pty resource fcntl posix", _PROCESSES),
    **_each("threading _thread asyncio concurrent", _THREADS),
    **_each("ctypes gc inspect importlib builtins code codeop dis", _INTERNALS),
    **_each("atexit marshal pickle tracemalloc traceback weakref", _INTERNALS),
    **_each("scipy sklearn pandas torch tensorflow networkx sympy", _LIBRARY),
    **_each("matplotlib logging pprint", _PRINTING),
    "os": "submissions compute, they do not touch files or processes",
    "numpy": "this problem is to be solved without it",
    "Queue": "it is the Python 2 name; use `queue`",
    "StringIO": "it is the Python 2 name; join strings instead",
    "__builtin__": "it is the Python 2 name; builtins need no import",
    "judge": "of the judge only `judge.types` may be imported",
}
"""Why a module is not available, by its top-level name."""

NUMPY_REASON = "of numpy only what computes may be used, not files or internals"
SYS_REASON = "of sys only harmless values may be used, such as `sys.maxsize`"

MEMBER_REASONS = {
    "sys.exit": "return from the function instead",
    "sys.stdin": _READING,
    "sys.argv": _READING,
}
"""Why a part of a module is not available."""

BUILTIN_REASONS = {
    "eval": "text is not run as code; parse it, for instance with `int`",
    "exec": "text is not run as code; write the code itself",
    "compile": "text is not run as code; for a pattern write `re.compile`",
    "open": _FILES,
    "input": f'{_READING}; keep it under `if __name__ == "__main__":`',
    "__import__": "write an import statement",
    "globals": "name the variable itself, or keep values in a dict",
    "locals": "name the variable itself, or keep values in a dict",
    "vars": "name the attribute itself, or use `getattr`",
    "exit": "return from the function instead",
    "quit": "return from the function instead",
    "help": "nobody is there to read it",
}
"""Why a builtin is not available."""

ATTRIBUTE_REASONS = {
    "ctypes": "it gives raw addresses; index the array instead",
    "tofile": _FILES,
    "fromfile": _FILES,
}
"""Why an attribute is not available, whatever it belongs to."""

INTERNAL_REASON = _INTERNALS

DEFINITION_REASONS = {
    "__del__": "it would run at a moment that nobody chooses; call a method instead",
    "__getattribute__": "define `__getattr__` instead",
    "__name__": "the judge decides how the file is run",
    **_each("__builtins__ __import__ __build_class__ __loader__ __spec__", _INTERNALS),
}
"""Why a special name may not be defined or bound."""
