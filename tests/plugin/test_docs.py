"""The documentation says what the code does, and what an algorithm links to is part of the plugin."""

import io
import re
import subprocess
import tarfile

import make_docs
import pytest
from qgis.PyQt.QtCore import QUrl

from doorstep.processing_provider.engine.population.residential import rules
from register_package import ROOT


@pytest.fixture(scope="module")
def packaged() -> set:
    """Files of the last commit that the package holds."""
    if not (ROOT / ".git").exists():
        pytest.skip("no git checkout")
    command = ["git", "-C", ROOT, "archive", "--worktree-attributes", "HEAD"]
    made = subprocess.run(command, capture_output=True, check=True)
    return set(tarfile.open(fileobj=io.BytesIO(made.stdout)).getnames())


def test_algorithms_page_is_current(provider):
    assert make_docs.TARGET.read_text(encoding="utf-8") == make_docs.page(provider), "run `make docs`"


def test_help_pages_are_current(provider):
    found = {path.name: path.read_text(encoding="utf-8") for path in make_docs.PAGES.iterdir()}
    assert found == make_docs.help_pages(provider), "run `make docs`; remove pages of algorithms that are gone"


def test_every_algorithm_has_a_help_page_and_an_icon_in_the_package(provider, packaged):
    for algorithm in provider.algorithms():
        address = QUrl(algorithm.helpUrl())
        assert address.isLocalFile() and not address.hasFragment(), algorithm.name()
        for path in (address.toLocalFile(), algorithm.svgIconPath()):
            # The plugin's folder may be reached through a link.
            assert path.startswith(str(ROOT)) and path[len(str(ROOT)) + 1 :] in packaged, path


def test_links_of_help_pages_lead_to_pages(provider):
    pages = make_docs.help_pages(provider)
    links = {link for text in pages.values() for link in re.findall(r'href="([^"]+)"', text)}
    assert {link for link in links if not link.startswith("https://")} == set(pages)


def test_markdown_becomes_html():
    page = make_docs.as_page(
        "# A <b>\n\nOne `a<*b*>` [two](x.html) *three*\nfour\n\n- p\n- q\n\n| h | i |\n| --- | --- |\n| a\\|b | `c` |\n"
    )
    body = page.partition("</p>\n")[2]
    assert body.startswith(
        "<h1>A &lt;b&gt;</h1>\n"
        '<p>One <code>a&lt;*b*&gt;</code> <a href="x.html">two</a> <em>three</em>\nfour</p>\n'
        "<ul>\n<li>p</li>\n<li>q</li>\n</ul>\n"
        "<table>\n<tr><th>h</th><th>i</th></tr>\n<tr><td>a|b</td><td><code>c</code></td></tr>\n</table>\n"
    )  # fmt: skip
    assert "<title>A &lt;b&gt; · Doorstep</title>" in page


def test_markdown_of_guides_becomes_html():
    page = make_docs.as_page("# A\n\n```\none\n\ntwo <x>\n```\n\n1. p **q**\n2. r\n   s\n\n> t\n> <https://u.org>\n")
    body = page.partition("</h1>\n")[2]
    assert body.startswith(
        "<pre>one\n\ntwo &lt;x&gt;</pre>\n"
        "<ol>\n<li>p <strong>q</strong></li>\n<li>r\n   s</li>\n</ol>\n"
        '<blockquote>t\n<a href="https://u.org">https://u.org</a></blockquote>\n'
    )  # fmt: skip


def test_pages_of_algorithms_are_current(provider):
    found = {path.name: path.read_text(encoding="utf-8") for path in make_docs.EACH.glob("*.md")}
    assert found == make_docs.algorithm_pages(provider), "run `make docs`; remove pages of algorithms that are gone"


def test_guides_link_to_what_goes_along_and_say_the_rest_in_words(tmp_path, monkeypatch):
    monkeypatch.setattr(make_docs, "DOCS", tmp_path)
    lines = (
        "# G\n\n[a](faq.md#b) [c](methods.md) [d](algorithms/x.md) [e](algorithms.md) [f](rules.md)\n\n![p](q.png)\n"
    )
    (tmp_path / "g.md").write_text(lines, encoding="utf-8")
    body = make_docs.guide_page("g").partition("</h1>\n")[2]
    assert body.startswith(
        '<p><a href="faq.html">a</a> c <a href="x.html">d</a> <a href="index.html">e</a> <a href="rules.html">f</a></p>\n</body>'
    )


def test_the_page_on_rules_names_every_table():
    named = set(re.findall(r"`(\w+\.csv)`", make_docs.RULES.read_text(encoding="utf-8")))
    assert named == {path.name for path in (ROOT / "resources" / "rules").glob("*.csv")}


def test_the_lines_in_the_page_on_rules_are_rules(tmp_path):
    (example,) = re.findall(r"```\n(.*?)```", make_docs.RULES.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "own.csv").write_text(example, encoding="utf-8")
    read = rules.read_rules(tmp_path / "own.csv")
    assert [(rule.key, rule.value, rule.code) for rule in read] == [
        ("shop", "bakery", rules.MIXED), ("my_use", "wohnen*", rules.RESIDENTIAL), ("my_use", "kita", rules.NON_RESIDENTIAL),
    ]  # fmt: skip
