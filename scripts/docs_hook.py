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
    """Put equations in, keep options of commands in one piece, and link pictures to their files."""
    html = re.sub(r"<p>(equation\d+block)</p>", lambda m: f'<div class="equation">{_FOUND[m[1]]}</div>', html)
    html = re.sub(r"equation\d+inline", lambda m: _FOUND[m[0]], html)
    html = re.sub(
        r"<pre>.*?</pre>", lambda m: re.sub(r"(?<=\s)--[^\s<]+", r"<span>\g<0></span>", m[0]), html, flags=re.DOTALL
    )
    return re.sub(r'<img [^>]*src="([^"]+)"[^>]*>', r'<a class="picture" href="\1">\g<0></a>', html)


def _kept(latex: str, display: str) -> str:
    name = f"equation{len(_FOUND)}{display}"
    _FOUND[name] = convert(latex.strip(), display=display)
    return name
