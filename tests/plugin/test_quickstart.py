"""The quick starts in other languages say what the reader finds on the screen, and their command runs."""

import re
import shlex
from xml.etree import ElementTree

import pytest

from register_package import ROOT

OF_QGIS = {
    "fr": {
        "Préférences",
        "Options",
        "Général",
        "Extensions",
        "Installer/Gérer les extensions",
        "Installer depuis un ZIP",
    },
    "zh": {"设置", "选项", "常规", "插件", "管理并安装插件", "从ZIP文件安装"},
}
FILES = {"fr": "doorstep_fr.ts", "zh": "doorstep_zh_CN.ts"}

every_language = pytest.mark.parametrize("language", FILES)


def page(language: str) -> str:
    return (ROOT / "docs" / f"quickstart.{language}.md").read_text(encoding="utf-8")


@every_language
def test_what_is_to_be_pressed_is_called_as_on_the_screen(language):
    messages = ElementTree.parse(ROOT / "i18n" / FILES[language]).iter("message")
    shown = {re.split(r"\s?[({（…]", message.findtext("translation", ""))[0] for message in messages}
    text = re.sub(r"\*\*.*?\*\*", "", page(language))
    pressed = {name.strip() for found in re.findall(r"\*([^*\n]+)\*", text) for name in found.split("▸")}
    lower = {name.lower() for name in shown}
    assert len(pressed) > 12
    assert not {name for name in pressed - OF_QGIS[language] if name.lower() not in lower}


@every_language
def test_links_and_pictures_are_there(language):
    found = re.findall(r"\]\(([^)]+)\)", page(language))
    assert len(found) > 5
    assert not [link for link in found if ":" not in link and not (ROOT / "docs" / link).exists()]
    assert f"docs/quickstart.{language}.md" in (ROOT / "README.md").read_text(encoding="utf-8")


@every_language
def test_the_command_runs(language, qgis_process, tmp_path):
    (line,) = re.findall(r"^qgis_process (run .*)$", page(language), re.MULTILINE)
    said = [part.replace("=resources/", f"={ROOT}/resources/") for part in shlex.split(line)]
    said = [re.sub("^--OUTPUT=", f"--OUTPUT={tmp_path}/", part) for part in said]
    finished = qgis_process(*said)
    assert finished.returncode == 0, finished.stderr
    assert [path.suffix for path in tmp_path.iterdir()].count(".gpkg") == 1
