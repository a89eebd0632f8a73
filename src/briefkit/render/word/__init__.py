"""The Word brief: a reference document whose body is written from the neutral tree.

What never changes from brief to brief is compressed once; the body is XML text written by small
functions, one per block, each of which escapes its text. python-docx is not needed.
"""

from __future__ import annotations

from briefkit.render.word.compose import render_word
from briefkit.render.word.seal import sealed

__all__ = ["render_word", "sealed"]
