"""The zip for plugins.qgis.org: made of the last commit, held against the rules, and every rule finds what it is there for."""

import re
import subprocess
import zipfile

import package
import package_rules
import pytest

from doorstep.processing_provider.layers.report import plugin_version
from register_package import ROOT

BEGIN = "def classFactory(iface):\n    return iface\n"


@pytest.fixture(scope="module")
def zipped(tmp_path_factory):
    if not (ROOT / ".git").exists():
        pytest.skip("no git checkout")
    path = tmp_path_factory.mktemp("zip") / "doorstep.zip"
    package.made(path)
    return path


@pytest.fixture
def small(tmp_path):
    """Write a package that is right but for what a test changes: bytes by name, None to leave a file out."""
    metadata = ("[general]\nname=Small\ndescription=Small.\nabout=Needs scipy.\nversion=1.2.3\nqgisMinimumVersion=3.22\n"
                "qgisMaximumVersion=4.99\nsupportsQt6=True\nhasProcessingProvider=yes\nauthor=A\nemail=a@b.org\nhomepage=https://b.org\n"
                "repository=https://b.org/r\ntracker=https://b.org/t\ntags=one,two words\nicon=icon.svg\nlicense=GPL\n"
                "changelog=1.2.3\n  - All\n")  # fmt: skip
    right = {"metadata.txt": metadata, "__init__.py": BEGIN, "LICENSE": "", "icon.svg": "<svg/>", "docs/a.md": "# A `heading`!\n",
             "requirements.txt": "scipy>=1.9\n",
             "README.md": "# Small\n\n[one](docs/a.md#a-heading) [two](https://c.org) `[no](link)`\n"}  # fmt: skip

    def write(folder="small", mode=0o100644, replace=("", ""), **files):
        files = {
            **right,
            **{name.replace("__", "/") if "/" not in name else name: data for name, data in files.items()},
        }
        path = tmp_path / "small.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in files.items():
                if data is None:
                    continue
                entry = zipfile.ZipInfo(f"{folder}/{name}")
                entry.external_attr = mode << 16
                archive.writestr(entry, data.replace(*replace) if isinstance(data, str) else data)
        return package_rules.Package(path)

    return write


def wrong(opened) -> list:
    return [f"{rule.__name__}: {sentence}" for rule in package_rules.RULES for sentence in rule(opened)]


def test_the_package_keeps_every_rule(zipped):
    assert wrong(package_rules.Package(zipped)) == []


def test_the_same_commit_gives_the_same_bytes(zipped, tmp_path):
    package.made(tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == zipped.read_bytes()


def test_links_that_leave_the_package_lead_to_files_of_the_repository(zipped):
    opened = package_rules.Package(zipped)
    home = opened.metadata["repository"]
    there = set(package.git("ls-tree", "-r", "--name-only", "HEAD").decode().splitlines())
    pages = [data.decode() for name, data in opened.bytes.items() if name.endswith(".md")]
    left = [link for page in pages for link in re.findall(rf"{re.escape(home)}/(?:blob|raw)/HEAD/([^)#\s]+)", page)]
    assert left and set(left) <= there
    # What the repository's README shows, the package's shows as well.
    relative = package_rules.links_in((ROOT / "README.md").read_text(encoding="utf-8"))
    readme = opened.text("README.md")
    assert all(f"]({link})" in readme or f"/HEAD/{link})" in readme for link in relative)


def test_the_readme_says_where_the_zip_is_without_make(zipped):
    opened = package_rules.Package(zipped)
    install = opened.text("README.md").partition("## Install in QGIS")[2].partition("\n## ")[0]
    first = install.partition("make package")[0]
    assert f"({opened.metadata['homepage']}/releases/latest)" in first and "`doorstep.zip`" in first
    assert "*Plugins ▸ Manage and Install Plugins ▸ Install from ZIP*" in install


def test_a_small_package_is_right(small):
    assert wrong(small()) == []
    assert wrong(small(**{"a.py": "import b  # nosec B404 - no shell\n"})) == []


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        ({"folder": "sm-all"}, "names: the folder 'sm-all' is no name"),
        ({"LICENSE": None}, "names: LICENSE is missing"),
        ({"README.md": None}, "names: README.md is missing"),
        ({"a/.hidden": ""}, "names: small/a/.hidden: hidden"),
        ({"tests/test_it.py": ""}, "names: small/tests/test_it.py: not for users"),
        ({"License": ""}, "names: small/License: one file with small/LICENSE"),
        ({"a/../b": ""}, "names: small/a/../b: such a path"),
        ({"é.py": ""}, "names: small/é.py: such a path"),
        ({"test_it.py": ""}, "names: small/test_it.py: not for users"),
        ({"a/conftest.py": ""}, "names: small/a/conftest.py: not for users"),
        ({"a/Con.txt": ""}, "names: small/a/Con.txt: Windows has no such name"),
        ({"a./b": ""}, "names: small/a./b: Windows has no such name"),
        ({"a" * 150: ""}, f"names: small/{'a' * 150}: 156 characters are more than 150"),
        ({"a.py": "\nimport b  # nosec\n"}, "code: small/a.py:2: the scanners are told to look away"),
        ({"a.py": "import b  # nosec B404\n"}, "code: small/a.py:1: the scanners are told to look away"),
        ({"a.json": "[1]  # pragma: allowlist secret\n"}, "code: small/a.json:1: the scanners are told to look away"),
        ({"a.py": "def f(:\n"}, "code: small/a.py: Python 3.9 cannot read it"),
        ({"a.py": "match 1:\n    case 1:\n        pass\n"}, "code: small/a.py: Python 3.9 cannot read it"),
        ({"replace": ("def classFactory", "def begin")}, "code: small/__init__.py: has no classFactory"),
        ({"a.pyc": b"\xa7\r\r\n"}, "contents: small/a.pyc: a program"),
        ({"solver": b"\x7fELF\x02"}, "contents: small/solver: a program"),
        ({"solver.dat": b"MZ\x90"}, "contents: small/solver.dat: a program"),
        ({"run": "#!/bin/sh\n"}, "contents: small/run: a program"),
        ({"data.bin": b"\xff\xfe\x00"}, "contents: small/data.bin: neither text nor data"),
        ({"solver.gz": b"\0asm\x01"}, "contents: small/solver.gz: does not begin as its kind does"),
        ({"picture.png": "text"}, "contents: small/picture.png: does not begin as its kind does"),
        ({"mode": 0o100755}, "contents: small/metadata.txt: executable"),
        ({"mode": 0o120644}, "contents: small/metadata.txt: not a plain file"),
        ({"replace": ("homepage=https://b.org\n", "")}, "metadata: metadata.txt: homepage is missing"),
        ({"replace": ("=https://b.org/t", "=http://b.org/t")}, "metadata: metadata.txt: tracker is no https"),
        ({"replace": ("https://b.org/r", "https://repo")}, "metadata: metadata.txt: repository is no https"),
        ({"replace": ("Needs scipy.", "scipy, 100 % free")}, "metadata: metadata.txt cannot be read"),
        ({"replace": ("[general]", "[special]")}, "metadata: metadata.txt cannot be read"),
        ({"replace": ("icon=icon.svg", "icon=other.svg")}, "metadata: metadata.txt: the icon 'other.svg'"),
        ({"replace": ("author=A", "author=A/B")}, "metadata: metadata.txt: author has a slash"),
        ({"replace": ("a@b.org", "nobody")}, "metadata: metadata.txt: email is no address"),
        ({"replace": ("name=Small", "name=Small Plugin")}, "metadata: metadata.txt: name says"),
        ({"replace": ("tags=one", "tags=one;three")}, "metadata: metadata.txt: tags are not"),
        ({"replace": ("supportsQt6=True", "supportsQt6=maybe")}, "metadata: metadata.txt: supportsQt6 is neither"),
        ({"replace": ("description=Small.", "description=Small.\n  Two.")}, "metadata: metadata.txt: description is more"),
        ({"replace": ("supportsQt6=True\n", "")}, "versions: metadata.txt: qgisMaximumVersion takes in QGIS 4"),
        ({"replace": ("=4.99", "=3.4")}, "versions: metadata.txt: qgisMinimumVersion is greater"),
        ({"replace": ("=4.99", "=3.99")}, "versions: metadata.txt: qgisMaximumVersion leaves out QGIS 4"),
        ({"replace": ("hasProcessingProvider=yes\n", "")}, "metadata: metadata.txt: hasProcessingProvider is missing"),
        ({"replace": ("icon=", "plugin_dependencies=qpip\nicon=")}, "packages: metadata.txt: plugin_dependencies are other"),
        ({"replace": ("=3.22", "=3.22.x")}, "versions: metadata.txt: qgisMinimumVersion is not like"),
        ({"replace": ("version=1.2.3", "version=one")}, "versions: metadata.txt: version is not like"),
        ({"replace": ("changelog=1.2.3", "changelog=1.2.2")}, "versions: metadata.txt: changelog does not begin"),
        ({"requirements.txt": "scipy>=1.9\nlaspy[lazrs]>=2\n"}, "packages: metadata.txt: about does not name lazrs"),
        ({"requirements-scale.txt": "pyogrio>=0.7\n"}, "packages: metadata.txt: about does not name pyogrio, of requirements-scale.txt"),
        ({"docs/a.md": None}, "links: small/README.md: leads to docs/a.md#a-heading, which is not"),
        ({"docs/a.md": "# Another\n"}, "links: small/README.md: leads to docs/a.md#a-heading, but there is no such heading"),
        ({"docs/b.html": '<img src="../pictures/b.png">'}, "links: small/docs/b.html: leads to ../pictures/b.png"),
        ({"docs/b.html": "<a href='../b.html'>"}, "links: small/docs/b.html: leads to ../b.html"),
        ({"docs/c.md": "[c][d]\n\n[d]: d.md 'D'\n"}, "links: small/docs/c.md: leads to d.md"),
        ({"docs/c.md": "[c](d.md 'D')\n"}, "links: small/docs/c.md: leads to d.md"),
        ({"docs/c.md": "![c](c.png)\n"}, "links: small/docs/c.md: leads to c.png"),
    ],
)  # fmt: skip
def test_every_rule_finds_what_it_is_there_for(small, changes, finding):
    found = wrong(small(**changes))
    assert any(sentence.startswith(finding) for sentence in found), found


def test_a_package_that_is_too_large_is_refused(small, monkeypatch):
    opened = small()
    monkeypatch.setattr(package_rules, "LIMIT", opened.path.stat().st_size - 1)
    assert len(wrong(opened)) == 1 and "more than" in wrong(opened)[0]


def test_two_folders_are_refused(small):
    path = small().path
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("other/a.py", "")
    assert any("one folder is wanted, there are 2" in sentence for sentence in wrong(package_rules.Package(path)))


@pytest.mark.parametrize("name", ["bandit", "detect-secrets-hook"])
def test_the_repositorys_tools_end_with_0_unless_they_find_something(small, name):
    planted = {"a.py": "import subprocess\nsubprocess.call('ls ' + input(), shell=True)\n"
                       f"key = {'AKIA' + 'QWERTZUIOPASDFGH'!r}\n"}  # fmt: skip
    assert package.scanned(small())[name][0] == 0
    assert package.scanned(small(**planted))[name][0] == 1


def test_the_report_ends_with_1_and_says_what_is_wrong(small, monkeypatch, capsys):
    monkeypatch.setattr(package, "scanned", lambda opened: {"tool": (0, "")})
    assert package.report(small()) == 0
    assert package.report(small(LICENSE=None)) == 1
    assert re.search(r"^names +exit 1  LICENSE is missing$", capsys.readouterr().out, flags=re.MULTILINE)
    monkeypatch.setattr(package, "scanned", lambda opened: {"tool": (127, "tool is not there")})
    assert package.report(small()) == 1


def test_the_changelog_of_the_metadata_is_short_and_that_of_the_file(zipped):
    changelog = package_rules.Package(zipped).metadata["changelog"].splitlines()
    assert 2 <= len(changelog) <= package.LINES + 2 and max(map(len, changelog)) < 250
    written = " ".join((ROOT / "CHANGELOG.md").read_text(encoding="utf-8").replace("`", "").replace("*", "").split())
    for line in changelog[1 : package.LINES + 1]:
        assert line.removeprefix("- ") in written


def test_a_changelog_in_short():
    text = "# Log\n\n## [1.0.0] - 2026\n\n### Added\n\n- A `b` of [c](d.md): e\n  f. G\n- 5 % more. Yes\n\n## [0.9.0]\n\n- Old\n"
    assert package.shortened(text, "1.0.0") == "1.0.0\n  - A b of c\n  - 5 %% more"
    assert package.shortened(text, "0.9.0") == "0.9.0\n  - Old"
    with pytest.raises(SystemExit, match=r"no section for 2\.0\.0"):
        package.shortened(text, "2.0.0")


def test_a_page_of_the_package_leads_nowhere_else():
    page = "[a](a.md#b) ![c](c.png) [d](docs) `[e](e.md)`"
    moved = package.with_links(
        "README.md", page, {"README.md", "a.md"}, {"README.md", "a.md", "c.png", "docs/d.md"}, "https://r"
    )
    assert moved == "[a](a.md#b) ![c](https://r/raw/HEAD/c.png) [d](https://r/blob/HEAD/docs) `[e](e.md)`"
    with pytest.raises(SystemExit, match=r"leads to x\.md, which is not in the repository"):
        package.with_links("README.md", "[x](x.md)", set(), set(), "https://r")


def test_the_version_is_written_in_one_place(zipped):
    opened = package_rules.Package(zipped)
    version = opened.metadata["version"]
    assert plugin_version() == package.value((ROOT / "metadata.txt").read_text(encoding="utf-8"), "version") == version
    code = [name for name, data in opened.bytes.items() if name.endswith((".py", ".toml")) and version.encode() in data]
    assert code == []


def test_without_a_commit_there_is_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(package, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(SystemExit, match="the zip is made of the last commit of a clone"):
        package.made(tmp_path / "a.zip")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("ln -s LICENSE resources/more", "resources/more is a link"),
        ("printf '\\351' >> metadata.txt", "metadata.txt is no UTF-8"),
        ("git rm -q --cached CHANGELOG.md", "the last commit has no CHANGELOG.md"),
    ],
)
def test_a_commit_that_makes_no_zip_is_told_in_a_sentence(tmp_path, monkeypatch, wrong, said):
    def git(*arguments: str) -> None:
        told = ("-c", "user.name=a", "-c", "user.email=a@b.org")
        subprocess.run(["git", *told, *arguments], cwd=tmp_path, check=True, capture_output=True)

    (tmp_path / "resources").mkdir()
    for name in ("metadata.txt", "CHANGELOG.md", "LICENSE"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    git("init")
    git("add", "-A")
    subprocess.run(["sh", "-c", wrong], cwd=tmp_path, check=True)
    git(*(["add", "-A"] if "git rm" not in wrong else ["status"]))
    git("commit", "-m", "all")
    monkeypatch.setattr(package, "ROOT", tmp_path)
    with pytest.raises(SystemExit, match=re.escape(said)):
        package.made(tmp_path / "a.zip")


def test_the_command_makes_a_zip(zipped, tmp_path):
    command = [ROOT / "scripts/package", "--unchecked", tmp_path / "new" / "a.zip"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "new" / "a.zip").read_bytes() == zipped.read_bytes()
