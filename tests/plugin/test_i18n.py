"""The translation files hold the texts of the code, the compiled files are made from them, and QGIS's language finds its own."""

import re
from pathlib import Path
from xml.etree import ElementTree

import processing
import pytest
import translatable
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

from doorstep import classFactory
from doorstep.plugin import plugin as plugin_module
from doorstep.processing_provider.i18n import tr
from register_package import ROOT

FILES = sorted((ROOT / "i18n").glob("doorstep_*.ts"))
LANGUAGES = [path.stem[len("doorstep_") :] for path in FILES]
SHOWN = {"zh_CN": "取消", "fr": "Annuler", "en": "Cancel"}

every_file = pytest.mark.parametrize("path", FILES, ids=LANGUAGES)


def translations(path: Path) -> dict[str, str]:
    """Translation of each source text; empty when there is none yet."""
    return {
        message.findtext("source"): message.findtext("translation", "")
        for message in ElementTree.parse(path).iter("message")
    }


def test_these_are_the_languages():
    assert LANGUAGES == ["fr", "zh_CN"]


@every_file
def test_every_text_of_the_code_is_in_the_translation_file(path):
    assert set(translations(path)) == set(translatable.texts()), "run `make i18n`"


def test_texts_are_found_in_calls_of_tr_and_of_notes_and_errors():
    code = (
        "tr('a'); x.tr('b'); note('code', 'c {n}', n=1); Note('code', 'd'); CountError('code', 'e'); CountError(sentence);"
        "OutputError(tr('f')); other('code', 'g'); note('code', template); CountError('code', '');"
        "word('h'); word(given); Field('g', 'real', 'm', 'i'); Field('g', 'real', 'persons', 'j {n}'); Field(name, 'text', unit, f'k {n}')"
    )
    assert sorted(translatable.texts_of(code)) == ["a", "b", "c {n}", "d", "e", "f", "h", "persons"]
    with pytest.raises(ValueError, match=r"^x\.py:2: "):
        list(translatable.texts_of("tr('a')\ntr(name)", "x.py"))


@every_file
def test_compiled_translation_is_current(qgis_app, path):
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        for source, translation in translations(path).items():
            assert QCoreApplication.translate("@default", source) == (translation or source), "run `make i18n`"
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def shown(qgis_app):
    """Return a function that says what the plugin shows for "Cancel" once QGIS has started anew."""

    def cancel() -> str:
        plugin = classFactory(None)
        plugin._translate()
        try:
            return tr("Cancel")
        finally:
            plugin.unload()

    yield cancel
    QSettings().remove("locale/overrideFlag")
    QSettings().remove("locale/userLocale")


@pytest.mark.parametrize(
    "locale, found",
    [
        *((locale, "zh_CN") for locale in ("zh", "zh-Hans", "zh_Hans", "zh_CN", "zh-CN", "zh_Hans_CN", "zh-Hans-CN")),
        *((locale, "fr") for locale in ("fr", "fr_FR", "fr-FR", "fr_CA", "fr_BE.UTF-8")),
        # No file for who reads traditional characters: English, which is no worse to them than the simplified ones.
        *((locale, "en") for locale in ("zh_TW", "zh-Hant", "en", "en_US", "en_GB", "de", "C", "")),
    ],
)
def test_the_language_of_qgis_finds_its_file(shown, monkeypatch, locale, found):
    monkeypatch.setattr(plugin_module, "QLocale", _System)
    _System.language = "en" if locale else "C"
    QSettings().setValue("locale/overrideFlag", True)
    QSettings().setValue("locale/userLocale", locale)
    assert shown() == SHOWN[found]


@pytest.mark.parametrize("system, found", [("fr_FR", "fr"), ("zh_CN", "zh_CN"), ("en_US", "en")])
def test_without_an_override_the_language_of_the_system_counts(shown, monkeypatch, system, found):
    monkeypatch.setattr(plugin_module, "QLocale", _System)
    _System.language = system
    QSettings().setValue("locale/overrideFlag", False)
    QSettings().setValue("locale/userLocale", "zh_CN" if found == "fr" else "fr_FR")  # of an earlier choice
    assert shown() == SHOWN[found]


class _System(QLocale):
    """QLocale on another system, so that the one of this machine does not count."""

    language = "C"

    @staticmethod
    def system() -> QLocale:
        return QLocale(_System.language)


@every_file
@pytest.mark.parametrize(
    "pattern", [r"\{[^}]*\}", r"&\w+;", r"</?\w+", r"%\d"], ids=["placeholders", "entities", "tags", "numbered"]
)
def test_translations_keep_what_is_not_language(path, pattern):
    for source, translation in translations(path).items():
        if translation:
            assert sorted(re.findall(pattern, translation)) == sorted(re.findall(pattern, source)), source


@every_file
def test_translations_keep_blanks_lines_and_names_of_parameters(path):
    """Blanks at either end join what is shown before and after; a capital name with a line is a parameter's."""
    for source, translation in translations(path).items():
        if path.stem != "doorstep_zh_CN":  # which is written without blanks
            assert (source[:1] == " ", source[-1:] == " ") == (translation[:1] == " ", translation[-1:] == " "), source
        assert source.count("\n") >= translation.count("\n"), source
        for name in re.findall(r"\b[A-Z]+_[A-Z_]*[A-Z]\b", source):
            assert name in translation, source


def test_french_keeps_its_signs_with_their_words():
    """A line never begins with a colon or ends with an opening quote: the blank there does not break."""
    french = translations(ROOT / "i18n" / "doorstep_fr.ts")
    assert not [text for text in french.values() if re.search("(?<=.) [:;!?»%](?=[\\s.,)]|$)|« ", text)]


@every_file
def test_every_text_is_translated(path):
    assert not [source for source, translation in translations(path).items() if not translation]


def toolbox(provider) -> dict[tuple[str, ...], str]:
    """All that the toolbox and the forms say, by where they say it."""
    said = {}
    for algorithm in provider.algorithms():
        made, name = algorithm.create(), algorithm.name()
        said |= {(name, "title"): made.displayName(), (name, "group"): made.group(), (name, "tags"): str(made.tags())}
        said |= {(name, "summary"): made.shortDescription(), (name, "help"): made.shortHelpString()}
        for part in [*made.parameterDefinitions(), *made.outputDefinitions()]:
            said[name, part.name(), "label"] = part.description()
            said[name, part.name(), "help"] = getattr(part, "help", str)()
            said |= {
                (name, part.name(), str(i)): option for i, option in enumerate(getattr(part, "options", list)() or [])
            }
    return said


@pytest.fixture
def spoken_chinese(provider):
    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / "doorstep_zh_CN.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def spoken(provider, path):
    """What the toolbox says in English, and in the language of `path`."""
    english = toolbox(provider)
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        return english, toolbox(provider)
    finally:
        QCoreApplication.removeTranslator(translator)


CHINESE = re.compile("[\u4e00-\u9fff]")
NAMES = {"CBC (PuLP)", "HiGHS (SciPy)", "GeoPackage", "GeoParquet"}


@every_file
def test_all_that_the_toolbox_says_is_in_the_language(spoken, path):
    english, other = spoken
    alike = {source for source, translation in translations(path).items() if source == translation} | NAMES
    assert len(english) > 1000
    assert not {text for where, text in english.items() if text == other[where] and text not in alike | {""}}
    if path.stem.endswith("zh_CN"):  # here one also sees a text of which a part is translated
        assert not {text for text in other.values() if text and text not in alike and not CHINESE.search(text)}


@every_file
def test_labels_are_not_much_longer_than_in_english(spoken):
    """They stand in a narrow panel, and above the fields of a dialog."""
    english, other = spoken
    labels = {
        text: other[where] for where, text in english.items() if where[-1] in ("title", "label") or where[-1].isdigit()
    }
    assert not {text: said for text, said in labels.items() if len(said) > 1.7 * len(text) + 12}


@every_file
def test_algorithms_are_called_by_the_names_that_the_toolbox_shows(spoken, path):
    """A text that says 'Match addresses' has to say what the reader finds there; words in brackets may be left out."""

    def short(title: str) -> str:
        return re.split(r" ?[(（]", title)[0]

    english, other = spoken
    titles = {short(text): short(other[where]) for where, text in english.items() if where[-1] == "title"}
    titles["Estimate population"] = titles["Estimate population per building"]
    wrong = {
        source: titles[name]
        for source, translation in translations(path).items()
        for name in re.findall("['\"]([A-Z][^'\"]+)['\"]", source)
        if name in titles and titles[name] not in translation
    }
    assert not wrong


def test_a_report_says_nothing_in_english(spoken_chinese, tmp_path):
    """Of three words in a row at least one would be Chinese; names of layers and fields are shorter."""
    sample = f"{ROOT / 'resources' / 'sample' / 'sample.gpkg'}|layername="
    processing.run(
        "doorstep:populationperbuilding",
        {
            "INPUT": f"{sample}buildings", "ZONES": f"{sample}zones", "ZONE_ID_FIELD": "blockid", "POPULATION_FIELD": "pop",
            "HOUSEHOLDS_FIELD": "households", "HOUSEHOLDS": f"{sample}households", "GROUP_QUARTERS_FIELD": "gqtype",
            "POI": f"{sample}poi", "POI_CATEGORY_FIELD": "category", "BUILDING_USE_FIELD": "use", "HEIGHT_FIELD": "height",
            "SUMMARY_ZONES": f"{sample}zones", "SUMMARY_ID_FIELD": "blockid", "DRAWS": 5, "WEIGHT": 7,
            "OUTPUT": str(tmp_path / "out.gpkg"), "OUTPUT_HTML": str(tmp_path / "report.html"),
        },
    )  # fmt: skip
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    said = [part.strip() for part in re.split(r"<style.*?</style>|<[^>]+>", page, flags=re.DOTALL)]
    assert len([text for text in said if CHINESE.search(text)]) > 200
    assert not {text for text in said if re.search("[a-z]{2,} [a-z]{2,} [a-z]{2,}", text) and not CHINESE.search(text)}
