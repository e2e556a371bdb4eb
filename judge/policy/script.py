"""What runs only when the file is run as a script, which a judge never does."""

from __future__ import annotations

import ast
from typing import TypeGuard


def drop_script(tree: ast.Module) -> None:
    """Take out of `tree` what cannot run here: main guards, and `main` with them.

    Whoever tests at home reads their input there. A function called `main` is
    emptied only if nothing outside a guard mentions it.
    """
    kept: list[ast.stmt] = []
    for node in tree.body:
        kept.extend(node.orelse if _is_main_guard(node) else [node])
    if len(kept) != len(tree.body) or kept != tree.body:
        tree.body = kept
        _empty_main(tree)


def _is_main_guard(node: ast.stmt) -> TypeGuard[ast.If]:
    """Tell whether `node` is `if __name__ == "__main__":`, either way round."""
    if not isinstance(node, ast.If) or not isinstance(node.test, ast.Compare):
        return False
    test = node.test
    if not isinstance(test.ops[0], ast.Eq) or len(test.ops) > 1:
        return False
    sides = [test.left, test.comparators[0]]
    names = [side.id for side in sides if isinstance(side, ast.Name)]
    texts = [side.value for side in sides if isinstance(side, ast.Constant)]
    return names == ["__name__"] and texts == ["__main__"]


def _empty_main(tree: ast.Module) -> None:
    nodes = ast.walk(tree)
    if any(isinstance(node, ast.Name) and node.id == "main" for node in nodes):
        return
    for node in tree.body:
        if (
            isinstance(node, ast.FunctionDef)
            and node.name == "main"
            and not node.decorator_list  # a decorator may call what it is given
        ):
            node.body = [ast.copy_location(ast.Pass(), node)]
