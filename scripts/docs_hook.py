"""What mkdocs does not do by itself: equations without JavaScript, and pictures that open in their full size.

Equations are written as GitHub and GitLab show them, ```math … ``` and $`…`$, and become MathML, which browsers draw themselves.
"""

from __future__ import annotations

import re
from typing import Any

from latex2mathml.converter import convert

_FOUND: dict[str, str] = {}
"""Equations of the page at work by the words that stand in their place: Markdown would take their signs for its own."""


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Take equations out."""
    _FOUND.clear()
    markdown = re.sub(r"^```math\n(.*?)^```$", lambda m: _kept(m[1], "block"), markdown, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"\$`([^`\n]+)`\$", lambda m: _kept(m[1], "inline"), markdown)


def on_page_content(html: str, **_: Any) -> str:
    """Put equations in, and link pictures to their files."""
    html = re.sub(r"equation\d+equation", lambda m: _FOUND[m[0]], html)
    return re.sub(r'<img [^>]*src="([^"]+)"[^>]*>', r'<a class="picture" href="\1">\g<0></a>', html)


def _kept(latex: str, display: str) -> str:
    name = f"equation{len(_FOUND)}equation"
    _FOUND[name] = convert(latex.strip(), display=display)
    return name
