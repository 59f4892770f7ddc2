"""What the toolbox shows of the algorithms: one group, names in sentence case, help, tags and icons."""

import re

import pytest
from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QIcon

from doorstep.processing_provider.base.presentation import blocks, paragraphs

NAMES_OF_THEIR_OWN = {"Monte", "Carlo"}
SIGNS = re.compile(r"[<>&]")
"""What the dialog would take for HTML."""


@pytest.fixture
def algorithms(provider) -> list:
    found = provider.algorithms()
    assert len(found) > 10
    return found


def definitions(algorithm) -> list:
    hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
    return [d for d in algorithm.parameterDefinitions() if not d.flags() & hidden]


def is_sentence_case(title: str) -> bool:
    first, *words = re.findall(r"[\w-]+", title)
    return first[0].isupper() and not [
        word for word in words if word[0].isupper() and not word.isupper() and word not in NAMES_OF_THEIR_OWN
    ]


def test_the_group_stands_once_in_the_toolbox(algorithms):
    copies = [algorithm.create() for algorithm in algorithms]
    assert {(a.group(), a.groupId()) for a in [*algorithms, *copies]} == {
        ("Population per building", "population"),
        ("Population base", "populationbase"),
    }


def test_names_are_in_sentence_case(algorithms):
    assert not is_sentence_case("Building Heights") and not is_sentence_case("heights")
    titles = [title for a in algorithms for title in (a.displayName(), a.group())]
    assert not [title for title in titles if not is_sentence_case(title)]
    assert len({a.displayName() for a in algorithms}) == len(algorithms)
    assert not [a.name() for a in algorithms if a.group().casefold() == a.displayName().casefold()]


def test_every_parameter_and_destination_has_help(algorithms):
    for algorithm in [*algorithms, *(a.create() for a in algorithms)]:
        for definition in definitions(algorithm):
            text = definition.help()
            where = (algorithm.name(), definition.name())
            assert text.strip() == text != "", where
            assert text[0].isupper(), where
            assert text.endswith(".") and not SIGNS.search(text), where
            assert text.rstrip(".").casefold() != definition.description().casefold(), where


def test_help_is_short_paragraphs_of_plain_text(algorithms):
    for algorithm in algorithms:
        text = algorithm.shortHelpString()
        assert not SIGNS.search(text), algorithm.name()
        said = blocks(text)
        assert paragraphs(*(b if isinstance(b, str) else tuple(b) for b in said)) == text
        parts = [part for block in said for part in ([block] if isinstance(block, str) else block)]
        assert len(parts) >= 5, algorithm.name()
        assert max(map(len, parts)) <= 260, (algorithm.name(), max(parts, key=len))
        for heading in ("What goes in", "What comes out", "What to doubt"):
            assert [part for part in parts if part.startswith(heading)], (algorithm.name(), heading)


def test_paragraphs_and_points():
    text = paragraphs("A.", "B:", ("c.", "d."), "E.")
    assert text == "A.\n\nB:\n\n• c.\n• d.\n\nE."
    assert blocks(text) == ["A.", "B:", ["c.", "d."], "E."]


def test_the_terminal_shows_the_same_help(algorithms, qgis_process):
    for name in ("estimatepopulation", "heightsfromrasters"):
        (algorithm,) = (a for a in algorithms if a.name() == name)
        printed = qgis_process("help", f"doorstep:{name}").stdout
        assert algorithm.shortHelpString() in printed
        assert not re.search(r"</?(p|ul|li|html|body|h\d)\b", printed)


def test_every_algorithm_is_described_and_can_be_searched_for(algorithms):
    for algorithm in algorithms:
        described = algorithm.shortDescription()
        assert described.endswith(".") and 30 < len(described) <= 110, algorithm.name()
        tags = algorithm.tags()
        assert len(tags) >= 5 and len(set(tags)) == len(tags), algorithm.name()
        # QGIS searches the name anyway.
        assert all(tag and tag == tag.strip() and tag not in algorithm.displayName() for tag in tags), algorithm.name()


def luminance(color: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("background", ["#ffffff", "#323232"], ids=["light", "dark"])
def test_icons_are_seen_at_16_pixels(algorithms, background):
    behind = luminance(QColor(background))
    shown = set()
    for algorithm in algorithms:
        assert algorithm.svgIconPath().endswith(f"/{algorithm.name()}.svg")
        assert not algorithm.icon().isNull()
        image = QIcon(algorithm.svgIconPath()).pixmap(QSize(16, 16)).toImage()
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        solid = [luminance(pixel) for pixel in pixels if pixel.alpha() > 200]
        contrast = [(max(one, behind) + 0.05) / (min(one, behind) + 0.05) for one in solid]
        seen = sum(ratio >= 2.5 for ratio in contrast)
        assert len(pixels) == 256 and seen >= 50, (algorithm.name(), seen)
        shown.add(bytes(image.bits().asarray(image.sizeInBytes())))
    assert len(shown) == len(algorithms)
