"""Names of a package that load when they are first used (PEP 562).

A package that gathers names from its modules would load all of them for any one. What is listed
here waits until somebody asks for it; type checkers are told by an import that never runs.
"""

from __future__ import annotations

TYPE_CHECKING = False  # what `typing` says too; importing it would double the time of `--version`

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def lazily(package: str, homes: Mapping[str, tuple[str, ...]]) -> Callable[[str], Any]:
    """Return a `__getattr__` for `package`: its names are found in the modules of `homes`."""
    home = {name: module for module, names in homes.items() for name in names}

    def load(name: str) -> Any:
        import sys
        from importlib import import_module

        if name not in home:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(home[name]), name)
        setattr(sys.modules[package], name, value)
        return value

    return load
