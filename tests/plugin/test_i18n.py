"""The translation file holds the texts of the code, and the compiled file is made from it."""

import re
from xml.etree import ElementTree

import pytest
import translatable
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from register_package import ROOT

TS = ROOT / "i18n" / "doorstep_zh_CN.ts"


def translations() -> dict[str, str]:
    """Translation of each source text; empty when there is none yet."""
    return {
        message.findtext("source"): message.findtext("translation", "")
        for message in ElementTree.parse(TS).iter("message")
    }


def test_every_text_of_the_code_is_in_the_translation_file():
    assert set(translations()) == set(translatable.texts()), "run `make i18n`"


def test_texts_are_found_in_calls_of_tr_and_of_notes_and_errors():
    code = (
        "tr('a'); x.tr('b'); note('code', 'c {n}', n=1); Note('code', 'd'); CountError('code', 'e'); CountError(sentence);"
        "OutputError(tr('f')); other('code', 'g'); note('code', template)"
    )
    assert sorted(translatable.texts_of(code)) == ["a", "b", "c {n}", "d", "e", "f"]
    with pytest.raises(ValueError, match=r"^x\.py:2: "):
        list(translatable.texts_of("tr('a')\ntr(name)", "x.py"))


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
