"""Every link, anchor, picture, command and name in the documentation leads to something that is there."""

import ast
import re
import shlex
import unicodedata
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import describe_base
import make_docs
import make_pictures
import make_service_pictures
import make_tutorial_pictures
import yaml
from documented import ALL, DOCS, GUIDES, PAGES, commands, name, text
from PIL import Image

from doorstep.processing_provider.engine.core import packages
from doorstep.processing_provider.engine.population import fields
from register_package import ROOT

OF_ESTIMATES = [page for page in GUIDES if not page.name.startswith(("population-base", "registers-data"))]
LISTED = ROOT / "tests" / "external_links.txt"
PICTURES = {".png", ".svg"}


def prose(page: Path) -> str:
    """A page without its code."""
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```$", "", text(page), flags=re.DOTALL | re.MULTILINE))


def links(page: Path) -> list:
    return re.findall(r"\]\(([^)\s]+)\)", prose(page))


def anchors(page: Path) -> set:
    """Anchors of the headings, those only that the site and the forge make alike."""
    body = re.sub(r"^```.*?^```$", "", text(page), flags=re.DOTALL | re.MULTILINE)
    found = set()
    for heading in re.findall(r"^#+ (.+)$", body, re.MULTILINE):
        plain = re.sub(r"\[([^\]]+)\]\([^)]*\)|[`*]", r"\1", heading).lower()
        forge = re.sub(r"[^\w\s-]", "", plain).strip().replace(" ", "-")
        ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
        site = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_only).strip())
        found |= {site} if site == forge else set()
    return found


def broken(page: Path) -> list:
    found = []
    for link in links(page):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not target.is_file() or (anchor and anchor not in anchors(target)):
            found.append(link)
    return found


def test_links_and_anchors_lead_somewhere():
    assert {name(page): broken(page) for page in ALL if broken(page)} == {}
    assert sum(len(links(page)) for page in ALL) > 150


def test_a_broken_link_or_anchor_is_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "# Here\n\n[a](#here) [b](#there) [c](none.md) [d](page.md#here) `[e](code.md)`\n", encoding="utf-8"
    )
    assert broken(page) == ["#there", "none.md"]


def test_the_site_links_to_nothing_outside_of_its_folder():
    leaving = {name(page): [link for link in links(page) if ".." in link] for page in GUIDES}
    assert {page: found for page, found in leaving.items() if found} == {}


def test_every_picture_is_used_and_described():
    used = set()
    for page in ALL:
        for alternative, link in re.findall(r"!\[([^\]]*)\]\(([^)\s]+)\)", text(page)):
            assert len(alternative) > 4, f"{name(page)}: {link} says not what it shows"
            used.add((page.parent / link).resolve())
    assert used == {path.resolve() for path in DOCS.rglob("*") if path.suffix in PICTURES}


def test_every_picture_is_made_by_a_script(provider):
    """A picture that nobody can draw again is out of date some day."""
    copied = text(ROOT / "scripts" / "desktop_test").partition("<<'PICTURES'\n")[2].partition("PICTURES\n")[0]
    screenshots = [line.split()[1] for line in copied.splitlines()]
    screenshots += [f"service_{one}" for one in make_service_pictures.PICTURES_OF]
    screenshots += [f"tutorial_{one}" for one in make_tutorial_pictures.PICTURES_OF]
    benches = "".join(text(path) for path in (ROOT / "tests" / "benchmarks").glob("bench_*.py"))
    plots = {path for path in DOCS.rglob("*.svg") if f'"{path.stem}"' in benches}
    dialogs = {make_pictures.PICTURES / f"{algorithm.name()}.png" for algorithm in provider.algorithms()}
    made = {DOCS / "screenshots" / f"{one}.png" for one in screenshots} | plots | dialogs | {describe_base.PICTURE}
    assert {name(path) for path in DOCS.rglob("*") if path.suffix in PICTURES} == {name(path) for path in made}


def test_pictures_of_dialogs_ask_what_the_dialogs_ask(provider):
    for algorithm in provider.algorithms():
        with Image.open(make_pictures.PICTURES / f"{algorithm.name()}.png") as picture:
            told = picture.info.get(make_pictures.BEARS)
        draw = f"run `scripts/python scripts/make_pictures.py {algorithm.name()}`"
        assert told == make_pictures.asked(algorithm), draw


def nav(items: list) -> list:
    found = []
    for item in items:
        inside = next(iter(item.values())) if isinstance(item, dict) else item
        found += nav(inside) if isinstance(inside, list) else [inside]
    return found


def test_the_navigation_has_every_page_once():
    settings = yaml.safe_load(text(ROOT / "mkdocs.yml"))
    assert sorted(nav(settings["nav"])) == sorted(str(page.relative_to(DOCS)) for page in PAGES)


def test_equations_are_written_as_equations():
    """With ```math and $`…`$, which forges draw and scripts/docs_hook.py turns into MathML; x_z in a sentence stays raw."""
    raw = {
        name(page): re.findall(r"(?<![\w(])[A-Za-zŷπ]{1,2}_[a-z]{1,2}\b|Σ|√", prose(page))
        for page in GUIDES
        if page.name != "algorithms.md"
    }
    assert {page: found for page, found in raw.items() if found} == {}
    assert sum(text(page).count("```math") for page in PAGES) > 6
    for page in PAGES:
        assert text(page).count("$`") == text(page).count("`$"), name(page)


def test_every_page_is_reached_from_another():
    reached = {(page.parent / link.partition("#")[0]).resolve() for page in ALL for link in links(page)}
    assert not [name(page) for page in PAGES if page.resolve() not in reached]


def test_the_site_fetches_nothing_from_others():
    settings = yaml.safe_load(text(ROOT / "mkdocs.yml"))
    assert settings["theme"]["font"] is False
    assert {"search", "offline"} <= set(settings["plugins"])
    scripts = settings["extra"]["polyfills"]
    # The theme would take its script for the search from a server of others if none is named so.
    assert any("iframe-worker" in script for script in scripts)
    assert all((DOCS / script).is_file() for script in scripts)


def unknown(command: str, provider) -> list:
    """What a command names and the plugin does not have."""
    words = shlex.split(re.split(r"\s\|\||\s[|;]\s|\s<", command)[0])[1:]
    words = [word for word in words if word not in ("--json", "-")]
    if words[0] not in ("run", "help") or not words[1].startswith("doorstep:"):
        return [] if words[0] in ("run", "help", "plugins") else words[:1]
    algorithm = provider.algorithm(words[1].partition(":")[2])
    if algorithm is None:
        return words[1:2]
    given = [re.match(r"--([\w:]+)=", word) for word in words[2:] if word != "--"]
    if None in given:
        return [word for word, match in zip(words[2:], given) if match is None]
    missing = [
        p.name()
        for p in algorithm.parameterDefinitions()
        if not p.flags() & p.Flag.FlagOptional and p.defaultValue() is None and p.name() not in [m[1] for m in given]
    ]
    if words[0] == "run" and given:
        return [m[1] for m in given if not algorithm.parameterDefinition(m[1])] + [f"no {name}" for name in missing]
    return []


def test_commands_name_what_there_is(provider):
    found = {name(page): [(unknown(c, provider), c) for c in commands(page)] for page in ALL}
    wrong = {page: [pair for pair in pairs if pair[0]] for page, pairs in found.items()}
    assert {page: pairs for page, pairs in wrong.items() if pairs} == {}
    assert sum(map(len, found.values())) > 40


def test_a_command_with_a_wrong_name_is_found(provider):
    assert unknown("qgis_process run doorstep:estimate --INPUT=a", provider) == ["doorstep:estimate"]
    assert unknown("qgis_process run doorstep:createhouseholds --INPUT=a --NOTHING=1 --OUTPUT=b || x", provider) == [
        "NOTHING"
    ]
    assert "no OUTPUT" in unknown("qgis_process run doorstep:createhouseholds --INPUT=a", provider)


def test_python_names_what_there_is(provider):
    count = 0
    for page in ALL:
        for block in re.findall(r"^```python\n(.*?)^```$", text(page), re.DOTALL | re.MULTILINE):
            for call in (node for node in ast.walk(ast.parse(block)) if isinstance(node, ast.Call)):
                if ast.unparse(call.func) == "processing.run" and isinstance(call.args[0], ast.Constant):
                    algorithm = provider.algorithm(ast.literal_eval(call.args[0]).partition(":")[2])
                    wrong = [key for key in ast.literal_eval(call.args[1]) if not algorithm.parameterDefinition(key)]
                    assert not wrong, name(page)
                    count += 1
    assert count > 0


def test_names_in_capitals_are_parameters_or_outputs(provider):
    known = set()
    for algorithm in provider.algorithms():
        known |= {p.name() for p in algorithm.parameterDefinitions()} | {
            o.name() for o in algorithm.outputDefinitions()
        }
    wrong = {name(p): set(re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b", prose(p))) - known for p in OF_ESTIMATES}
    assert {page: found for page, found in wrong.items() if found} == {}


def test_fields_of_the_guides_are_fields_of_the_outputs():
    known = {
        f.name
        for value in vars(fields).values()
        for f in (value if isinstance(value, tuple) else [value])
        if hasattr(f, "name")
    }
    for page in ("tutorial", "reading-results"):
        named = set(re.findall(r"`([a-z]+_[a-z0-9_]+)`", text(DOCS / f"{page}.md"))) - {"qgis_process"}
        assert len(named) > 3
        assert named <= known, named - known


def templates() -> list:
    """Texts of the plugin, as the translators get them."""
    from xml.etree import ElementTree

    return [m.findtext("source") or "" for m in ElementTree.parse(ROOT / "i18n" / "doorstep_fr.ts").iter("message")]


def test_quoted_messages_are_messages():
    quoted = [
        q
        for heading in re.findall(r'^### (".+)$', text(DOCS / "faq.md"), re.MULTILINE)
        for q in re.findall(r'"([^"]+)"', heading)
    ]
    shown = [re.sub(r"\{[^}]*\}", "…", template) for template in templates()]
    for message in quoted:
        pattern = ".*".join(re.escape(part) for part in message.split("…"))
        assert any(re.match(pattern, line, re.DOTALL) for line in shown), message
    assert len(quoted) > 10


OF_QGIS = {
    "Plugins", "Manage and Install Plugins", "Install from ZIP", "Install Plugin", "Installed", "Uninstall Plugin", "Doorstep",
    "Processing", "Reproject layer", "Help", "Python Console", "Python", "Graphical Modeler", "Edit Model", "Autofill",
    "Layer Properties", "Information", "Metadata", "History", "Joins", "Export",
    "Layer", "Add Layer", "Add Delimited Text Layer",
    "Select Files", "Execute as Batch Process", "Join attributes by location (summary)",
}  # fmt: skip
SAID = {"JSON", "ok", "no_buildings", "--noversioncheck not known!"}
"""In italics too, but nothing to press, or nothing that is translated."""


def test_what_is_to_be_pressed_is_called_as_on_the_screen():
    shown = {re.split(r"\s?[({…]", template)[0].lower() for template in templates()}
    for page in ("install", "tutorial", "own-data", "recipes"):
        pressed = re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", prose(DOCS / f"{page}.md"))
        names = {part.strip() for found in pressed for part in re.split("[▸,]", found)}
        assert len(names) > 3
        assert not {n for n in names - OF_QGIS - SAID if re.split(r"\s?[({…]", n)[0].lower() not in shown}, page


def test_the_line_for_debian_12_is_what_the_plugin_gives_there(monkeypatch):
    shapely, scipy = packages.PACKAGES["shapely"], packages.PACKAGES["scipy"]
    monkeypatch.setitem(packages.PACKAGES, "shapely", replace(shapely, pip="shapely>=2.0,<2.1", apt=""))
    monkeypatch.setitem(packages.PACKAGES, "scipy", replace(scipy, apt="python3-scipy"))
    monkeypatch.setattr(packages.sys, "prefix", "/usr")
    monkeypatch.setattr(packages.site, "ENABLE_USER_SITE", True)
    monkeypatch.setattr(packages.np, "__version__", "1.24.2")
    monkeypatch.setattr(packages, "_why", {})
    line = packages.command(list(packages.PACKAGES), "linux", True, ())
    assert line in text(DOCS / "install.md").splitlines()


def test_every_algorithm_has_a_page_with_a_picture(provider):
    pages = {page.stem: text(page) for page in (DOCS / "algorithms").glob("*.md")}
    assert set(pages) == {algorithm.name() for algorithm in provider.algorithms()}
    for stem, page in pages.items():
        assert f"(pictures/{stem}.png)" in page


def test_addresses_outside_are_listed_and_well_formed():
    """Nobody asks the internet in a test: the list is what a person looks through before a release."""
    found = set()
    for page in [*GUIDES, ROOT / "README.md"]:
        found |= {address.rstrip(".,") for address in re.findall(r"https?://[^\s)>`\"|]+", text(page))}
    listed = text(LISTED).split()
    assert listed == sorted(set(listed))
    assert found == set(listed)
    for address in listed:
        parts = urlsplit(address)
        assert parts.scheme == "https", address
        assert re.fullmatch(r"([a-z0-9-]+\.)+[a-z]{2,}", parts.netloc), address


def test_the_citation_names_this_version():
    cited = yaml.safe_load(text(ROOT / "CITATION.cff"))
    metadata = dict(re.findall(r"^(\w+)=(.*)$", text(ROOT / "metadata.txt"), re.MULTILINE))
    assert str(cited["version"]) == metadata["version"]
    assert cited["cff-version"] == "1.2.0"
    assert {"message", "title", "authors"} <= set(cited)
    assert cited["repository-code"] == metadata["repository"]
    assert [author["name"] for author in cited["authors"]] == [metadata["author"]]


def test_help_without_internet_is_small_and_needs_no_script():
    pages = list((DOCS / "help").iterdir())
    assert sum(path.stat().st_size for path in pages) <= 3e6
    for path in pages:
        assert path.suffix == ".html"
        assert not re.search(r"<script|<img|<link|src=", text(path)), path.name


def test_the_tutorial_shows_what_its_script_draws():
    shown = set(re.findall(r"screenshots/tutorial_(\w+)\.png", text(DOCS / "tutorial.md")))
    assert shown == set(make_tutorial_pictures.PICTURES_OF)
    written = re.findall(r"--OUTPUT=demo/(\w+)\.gpkg", make_tutorial_pictures.commands(Path("demo")))
    assert {file for file, _, _ in make_tutorial_pictures.PICTURES_OF.values()} <= set(written)


def test_results_are_shown_of_algorithms_that_there_are(provider):
    assert not [known for known in make_docs.RESULTS if provider.algorithm(known) is None]
