"""Where templates run: a sandbox that sees plain data and escapes what it puts out."""

from __future__ import annotations

from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.runtime import BlockReference, Context, LoopContext, Macro
from jinja2.sandbox import SandboxedEnvironment

from briefkit.render.markdown.escape import Safe
from briefkit.render.markdown.filters import FILTERS

_WRITTEN = (BlockReference, LoopContext)
"""What, like a macro, gives back a piece of the document when a template calls it."""


class MarkdownEnvironment(SandboxedEnvironment):
    """Jinja for Markdown: escaped by default, keys before attributes, strict about names."""

    def __init__(self) -> None:
        super().__init__(
            keep_trailing_newline=True,
            lstrip_blocks=True,
            trim_blocks=True,
            undefined=StrictUndefined,
        )
        self.filters.update(FILTERS)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return the value of a key; `block.items` means the items, not a dictionary's method."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(_unmarked(obj), attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return what stands at a key or an index."""
        if type(obj) is dict and argument in obj:
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
        """Return the syntax tree, in which all that is put out goes through `markdown`."""
        tree = super()._parse(source, name, filename)
        for output in tree.find_all(nodes.Output):
            output.nodes = [_escaped(node) for node in output.nodes]
        for block in tree.find_all(nodes.AssignBlock):
            # What `{% set %}...{% endset %}` gathers has been escaped on its way there.
            block.filter = block.filter or _filter("safe", None, block.lineno)
        return tree


def _escaped(node: nodes.Expr) -> nodes.Expr:
    """Return `node` so that it gives Markdown.

    Text of the template itself is Markdown, be it between braces, as in `{{ ", " if more }}`.
    """
    if isinstance(node, nodes.CondExpr):
        node.expr1 = _escaped(node.expr1)
        node.expr2 = node.expr2 and _escaped(node.expr2)
        return node
    own = isinstance(node, nodes.TemplateData | nodes.Const)
    if own or (isinstance(node, nodes.Filter) and node.name in FILTERS):
        return node
    return _filter("markdown", node, node.lineno)


def _filter(name: str, node: nodes.Expr | None, line: int) -> nodes.Filter:
    none: list[Any] = []
    return nodes.Filter(node, name, none, none, None, None, lineno=line)


def _unmarked(obj: Any) -> Any:
    """Return plain text for text that is Markdown: its `format` would take in text unescaped."""
    return str(obj) if type(obj) is Safe else obj
