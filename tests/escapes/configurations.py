"""The ways in which the attacks are run: layers, user, filter over the driver."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import files
from pathlib import Path

import arena
from arena import SECRET_MARK, Orders

NOBODY = 65534
LAYERS = (
    "namespaces",
    "user",
    "capabilities",
    "no_new_privs",
    "landlock",
    "not_dumpable",
)
_UNPRIVILEGED_LAYERS = tuple(name for name in LAYERS if name != "no_new_privs")
"""Only root may filter system calls without no_new_privs."""

_ON_THE_KERNEL = ("files/", "inside/", "kernel/", "memory/", "network/", "processes/")
"""Families that meet layers; the others are the same whatever is locked."""

_DISTRIBUTIONS = (
    "click hypothesis msgspec numpy platformdirs PyYAML RestrictedPython "
    "sortedcontainers"
).split()
"""What judging needs besides the standard library."""

_ROOT = arena.HERE.parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """One column of the matrix.

    `growth`: with the attacks on measured growth. `families`: with these only.
    """

    without: tuple[str, ...] = ()
    nobody: bool = False
    docker: bool = False
    examine: bool = False
    shrinking: bool = False
    growth: bool = False
    unlocked: bool = False
    families: tuple[str, ...] = ()

    @property
    def attacks(self) -> tuple[str, ...]:
        """Return the attacks of this column: layers are nothing to measured growth."""
        return tuple(
            attack
            for attack in arena.ATTACKS
            if (self.growth or not attack.startswith("growth/"))
            and (not self.families or attack.startswith(self.families))
        )


CONFIGURATIONS = {
    "all layers": Configuration(shrinking=True, growth=True),
    "all layers and the policy": Configuration(
        examine=True, shrinking=True, growth=True
    ),
    "no namespaces": Configuration(without=("namespaces",)),
    "seccomp only": Configuration(
        without=LAYERS
        if os.name == "posix" and os.geteuid() == 0
        else _UNPRIVILEGED_LAYERS
    ),
    "nobody": Configuration(nobody=True),
    "nobody, seccomp only": Configuration(
        nobody=True, without=_UNPRIVILEGED_LAYERS, families=_ON_THE_KERNEL
    ),
    "docker": Configuration(docker=True),
    "docker, nobody": Configuration(docker=True, nobody=True),
}


def unavailable(configuration: Configuration) -> str | None:
    """Return why a configuration cannot be had here, None if it can."""
    if not configuration.nobody:
        return None
    if os.geteuid() != 0:
        return f"only root can become uid {NOBODY}"
    if interpreter_of_nobody() is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        return f"there is no Python {version} here that uid {NOBODY} can start"
    return None


@cache
def interpreter_of_nobody() -> str | None:
    """Return an interpreter of our version that uid 65534 can start."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = [sys.executable, shutil.which(name), f"/usr/bin/{name}"]
    places.append(f"/usr/local/bin/{name}")
    wanted = str(tuple(sys.version_info[:2]))
    for place in dict.fromkeys(filter(None, places)):
        code = "import sys; print(sys.version_info[:2])"
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            run = subprocess.run(
                [place, "-I", "-c", code],
                capture_output=True,
                text=True,
                timeout=30,
                user=NOBODY,
                group=NOBODY,
                extra_groups=[],
                cwd="/",
                check=False,
            )
            if run.stdout.strip() == wanted:
                return place
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Where one driver runs: its command and the keywords that start it."""

    command: list[str]
    keywords: dict[str, object]
    orders: Orders


@contextlib.contextmanager
def site(configuration: Configuration, attacks: tuple[str, ...]) -> Iterator[Site]:
    """Make a place that everybody may look into, with a secret file in it."""
    base = Path(tempfile.mkdtemp(prefix="judge-escapes-"))
    try:
        base.chmod(0o755)
        work, cache_folder = base / "work", base / "cache"
        for folder in (work, cache_folder):
            folder.mkdir()
            if configuration.nobody:
                os.chown(folder, NOBODY, NOBODY)
        secret = SECRET_MARK + secrets.token_hex(16)
        (base / "secret").write_text(secret, encoding="ascii")
        orders = Orders(
            attacks=attacks,
            without=configuration.without,
            docker=configuration.docker,
            examine=configuration.examine,
            shrinking=configuration.shrinking,
            unlocked=configuration.unlocked,
            secret=secret,
            secret_file=str(base / "secret"),
            token=f"judge-canary-{secrets.token_hex(8)}",
            work=str(work),
        )
        yield _started(configuration, orders, base)
    finally:
        shutil.rmtree(base)


def _started(configuration: Configuration, orders: Orders, base: Path) -> Site:
    environment = {
        **os.environ,
        "XDG_CACHE_HOME": str(base / "cache"),
        "HYPOTHESIS_STORAGE_DIRECTORY": str(base / "cache" / "hypothesis"),
    }
    keywords: dict[str, object] = {"cwd": orders.work, "env": environment}
    root, python = _ROOT, sys.executable
    if configuration.nobody:
        python = interpreter_of_nobody() or python
        root = base / "checkout"
        _copy_checkout(root)
        keywords |= {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    environment["PYTHONPATH"] = str(root)
    if root is not _ROOT:
        environment["PYTHONPATH"] += f"{os.pathsep}{root / 'site'}"
    driver = root / "tests" / "escapes" / "attack_driver.py"
    return Site(command=[python, "-B", str(driver)], keywords=keywords, orders=orders)


def _copy_checkout(root: Path) -> None:
    """Copy what judging needs to where uid 65534 can read it."""
    for name in ("judge", "problems/two_sum", "solutions/two_sum", "tests/escapes"):
        shutil.copytree(_ROOT / name, root / name)
    for name in _DISTRIBUTIONS:
        for file in files(name) or ():
            unwanted = {"..", "tests"} & set(file.parts)
            if not unwanted and file.suffix not in (".a", ".h", ".pyi"):
                target = root / "site" / file
                target.parent.mkdir(parents=True, exist_ok=True)
                with contextlib.suppress(FileNotFoundError):  # a cache not yet made
                    shutil.copy2(file.locate(), target)
    for path in (root, *root.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
