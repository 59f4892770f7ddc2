"""The texts of the code that are translated: what scripts/i18n brings into the translation file, and its test expects there."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("plugin", "processing_provider")
_WORD = re.compile("[A-Za-z]{3}")
MODELS = ROOT / "resources" / "models"


def texts() -> list[str]:
    """Return the texts of all files, in their order."""
    paths = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    found = [text for path in paths for text in texts_of(path.read_text(encoding="utf-8"), str(path))]
    return found + [text for path in sorted(MODELS.glob("*.model3")) for text in texts_of_model(path)]


def texts_of(code: str, path: str = "") -> Iterator[str]:
    """Yield the literal that is the first argument of tr(), and the second, after its code, of a note or an error.

    Also what is data and translated where it is shown: word(), and unit and meaning of a Field.

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
        elif called == "word":
            yield from filter(None, [_literal(node, 0)])
        elif called == "Field":
            # Unit and meaning; a unit is a sign or a word.
            yield from (text for text in (_literal(node, 2), _literal(node, 3)) if text and _WORD.search(text))


def texts_of_model(path: Path) -> Iterator[str]:
    """Yield what a model file says of its inputs and outputs: their names, help and choices."""
    model = ElementTree.parse(path).getroot()
    for part in model.findall("./Option[@name='parameterDefinitions']/Option/Option"):
        if part.get("name") in ("description", "help") and part.get("value"):
            yield part.attrib["value"]
        elif part.get("name") == "options":
            yield from (option.attrib["value"] for option in part.iter("Option") if option.get("value"))
    for part in model.findall("./Option[@name='help']/Option"):
        if not part.attrib["name"].startswith("ALG_") and part.get("value"):  # those are about the model as a whole
            yield part.attrib["value"]


def _literal(call: ast.Call, place: int) -> str | None:
    argument = call.args[place] if len(call.args) > place else None
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


if __name__ == "__main__":
    # pylupdate5 does not look into f-strings, so it gets the texts alone.
    for text in texts():
        print(f"tr({json.dumps(text, ensure_ascii=False)})")
