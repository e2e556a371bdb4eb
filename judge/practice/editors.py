"""What editors and shells need to know of the judge."""

from __future__ import annotations

from typing import Any

_JUDGE = "${command:python.interpreterPath} -m judge"
_FILE = "${fileBasenameNoExtension} ${file}"


def vscode_tasks() -> dict[str, Any]:
    """Return the contents of .vscode/tasks.json: the open file is judged.

    Source: Visual Studio Code documentation, Integrate with External Tools via Tasks.
    """
    tasks = [
        _task("Judge: run this file", f"run {_FILE}", build=True),
        _task("Judge: watch this file", f"watch {_FILE}"),
        _task("Judge: debug the failing case", f"run {_FILE} --no-growth --pdb"),
        _task("Judge: next hint", "hint ${fileBasenameNoExtension}"),
        _task("Judge: show the task", "show ${fileBasenameNoExtension}"),
    ]
    return {"version": "2.0.0", "tasks": tasks}


def _task(label: str, words: str, *, build: bool = False) -> dict[str, Any]:
    """Return a task that runs in a terminal of its own, and is asked for keys."""
    task: dict[str, Any] = {
        "label": label,
        "type": "shell",
        "command": f"{_JUDGE} {words}",
        "presentation": {"reveal": "always", "panel": "dedicated", "focus": True},
        "problemMatcher": {
            "owner": "judge",
            "fileLocation": ["autoDetect", "${workspaceFolder}"],
            "pattern": {
                "regexp": r"^\s+(\S+\.(?:py|sql)):(\d+)(?::(\d+))? (.*)$",
                "file": 1,
                "line": 2,
                "column": 3,
                "message": 4,
            },
        },
    }
    if build:
        task["group"] = {"kind": "build", "isDefault": True}
    return task
