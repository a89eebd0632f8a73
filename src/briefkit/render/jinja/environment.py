"""Where templates run: a sandbox that sees plain data and escapes what it puts out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import BlockReference, Context, LoopContext, Macro
from jinja2.sandbox import SandboxedEnvironment

from briefkit.render.jinja.text import Safe

_WRITTEN = (BlockReference, LoopContext)
"""What, like a macro, gives back a piece of the document when a template calls it."""


class KeysFirst(CodeGenerator):
    """Writes the Python of a template so that keys of plain data are looked up without a call."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """Write `name.key`; what is no dictionary, or lacks the key, is left to the sandbox."""
        name = node.node
        if isinstance(name, nodes.Name) and (known := frame.symbols.find_ref(name.name)):
            key = repr(node.attr)
            self.write(f"({known}[{key}] if type({known}) is dict and {key} in {known} else ")
            super().visit_Getattr(node, frame)
            self.write(")")
        else:
            super().visit_Getattr(node, frame)


class PlainEnvironment(SandboxedEnvironment):
    """Jinja on plain data: escaped by default, keys before attributes, strict about names.

    Args:
        escaping: name of the filter through which all goes that is put out.
        own: the filters of the format, which give what need not be escaped.
    """

    code_generator_class = KeysFirst

    def __init__(self, escaping: str, own: Mapping[str, Callable[..., str]]) -> None:
        super().__init__(
            keep_trailing_newline=True,
            lstrip_blocks=True,
            trim_blocks=True,
            undefined=StrictUndefined,
        )
        self.escaping = escaping
        self.own = frozenset({*own, "safe"})
        self.filters.update(own, safe=Safe)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return the value of a key; `block.items` means the items, not a dictionary's method."""
        if isinstance(obj, dict) and attribute in obj:
            return obj[attribute]
        return super().getattr(_unmarked(obj), attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return what stands at a key or an index."""
        if isinstance(obj, dict) and argument in obj:
            return obj[argument]
        return super().getitem(_unmarked(obj), argument)

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805
        """Call something; what a macro has put out is escaped already."""
        if type(__obj) is Macro:  # By far the most calls; nothing else need be looked at.
            kwargs.pop("_loop_vars", None)
            kwargs.pop("_block_vars", None)
            return Safe(__obj(*args, **kwargs))
        result = super().call(__context, __obj, *args, **kwargs)
        return Safe(result) if type(__obj) in _WRITTEN else result

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Return the syntax tree, in which all that is put out is escaped."""
        tree = super()._parse(source, name, filename)
        for output in tree.find_all(nodes.Output):
            output.nodes = [self._escaped(node) for node in output.nodes]
        for block in tree.find_all(nodes.AssignBlock):
            # What `{% set %}...{% endset %}` gathers has been escaped on its way there.
            block.filter = block.filter or _filter("safe", None, block.lineno)
        return tree

    def _escaped(self, node: nodes.Expr) -> nodes.Expr:
        """Return `node` so that what it gives is escaped.

        Text of the template itself is not, be it between braces, as in `{{ ", " if more }}`.
        """
        if isinstance(node, nodes.CondExpr):
            node.expr1 = self._escaped(node.expr1)
            node.expr2 = node.expr2 and self._escaped(node.expr2)
            return node
        written = isinstance(node, nodes.TemplateData | nodes.Const)
        if written or (isinstance(node, nodes.Filter) and node.name in self.own):
            return node
        return _filter(self.escaping, node, node.lineno)


def _filter(name: str, node: nodes.Expr | None, line: int) -> nodes.Filter:
    none: list[Any] = []
    return nodes.Filter(node, name, none, none, None, None, lineno=line)


def _unmarked(obj: Any) -> Any:
    """Return plain text for text that is safe: its `format` would take in text unescaped."""
    return str(obj) if type(obj) is Safe else obj
