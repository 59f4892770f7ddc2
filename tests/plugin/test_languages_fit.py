"""Nothing of the panel is cut off in any of its languages at the least width that it is promised to need."""

import pytest
from plugin_helpers import cut_off
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from register_package import ROOT

LEAST = 320


@pytest.fixture(params=["en", *sorted(path.stem[len("doorstep_") :] for path in (ROOT / "i18n").glob("*.ts"))])
def language(request, qgis_app):
    """A language of the plugin; the panel is made after it."""
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(str(ROOT / "i18n" / f"doorstep_{request.param}.qm"))
        QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def test_every_page_needs_no_more_than_the_least_width(language, dock):
    needed = {type(page).__name__: page.minimumSizeHint().width() for page in dock._all_pages()}
    assert not {name: width for name, width in needed.items() if width > LEAST}


def test_the_form_is_whole(language, ready, qtbot):
    for box in ready.page.form.boxes.values():
        box.setCollapsed(False)
    assert ready.page.minimumSizeHint().width() <= LEAST
    ready.resize(LEAST, 900)
    # A layout takes some turns of the event loop until it is what it will be.
    qtbot.waitUntil(lambda: ready.width() == LEAST and not cut_off(ready), timeout=120_000)


def test_the_results_are_whole(language, finished, qtbot):
    assert finished.results.minimumSizeHint().width() <= LEAST
    finished.resize(LEAST, 900)
    for i in range(finished.results.page.tabs.count()):
        finished.results.page.tabs.setCurrentIndex(i)
        qtbot.waitUntil(lambda: finished.width() == LEAST and not cut_off(finished), timeout=120_000)
