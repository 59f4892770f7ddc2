"""The translation file holds the texts of the code, and the compiled file is made from it."""

import ast
import re
from xml.etree import ElementTree

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from register_package import ROOT

TS = ROOT / "i18n" / "doorstep_zh_CN.ts"


def translations() -> dict[str, str]:
    """Translation of each source text; empty when there is none yet."""
    return {
        message.findtext("source"): message.findtext("translation", "")
        for message in ElementTree.parse(TS).iter("message")
    }


def texts_in_code() -> set[str]:
    folders = ("plugin", "processing_provider")
    return set().union(*(_texts(path) for folder in folders for path in (ROOT / folder).rglob("*.py")))


def _texts(path) -> set[str]:
    texts = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if called == "tr":
            assert isinstance(node.args[0], ast.Constant), f"{path}:{node.lineno}: tr() needs a literal text"
            texts.add(node.args[0].value)
        elif called in ("Note", "note") or called.endswith("Error"):
            # The template of what the engine says comes after its code.
            template = node.args[1] if len(node.args) > 1 else None
            if isinstance(template, ast.Constant) and isinstance(template.value, str):
                texts.add(template.value)
    return texts


def test_every_text_of_the_code_is_in_the_translation_file():
    assert set(translations()) == texts_in_code(), "run `make i18n`"


def test_compiled_translation_is_current(qgis_app):
    translator = QTranslator()
    assert translator.load(str(TS.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        for source, translation in translations().items():
            assert QCoreApplication.translate("@default", source) == (translation or source), "run `make i18n`"
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("pattern", [r"\{[^}]*\}", r"&\w+;", r"</?\w+"], ids=["placeholders", "entities", "tags"])
def test_translations_keep_what_is_not_language(pattern):
    for source, translation in translations().items():
        if translation:
            assert sorted(re.findall(pattern, translation)) == sorted(re.findall(pattern, source)), source


def test_every_text_is_translated():
    assert not [source for source, translation in translations().items() if not translation]
