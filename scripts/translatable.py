"""The texts of the code that are translated: what scripts/i18n brings into the translation file, and its test expects there."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("plugin", "processing_provider")


def texts() -> list[str]:
    """Return the texts of all files, in their order."""
    paths = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    return [text for path in paths for text in texts_of(path.read_text(encoding="utf-8"), str(path))]


def texts_of(code: str, path: str = "") -> Iterator[str]:
    """Yield the literal that is the first argument of tr(), and the second, after its code, of a note or an error.

    Raises
    ------
    ValueError
        tr() has something else, which nobody could find.
    """
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if called == "tr":
            text = _literal(node, 0)
            if text is None:
                raise ValueError(f"{path}:{node.lineno}: tr() needs a literal text")
            yield text
        elif called in ("Note", "note") or called.endswith("Error"):
            text = _literal(node, 1)
            if text:  # an error may say nothing of its own
                yield text


def _literal(call: ast.Call, place: int) -> str | None:
    argument = call.args[place] if len(call.args) > place else None
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


if __name__ == "__main__":
    # pylupdate5 does not look into f-strings, so it gets the texts alone.
    for text in texts():
        print(f"tr({json.dumps(text, ensure_ascii=False)})")
