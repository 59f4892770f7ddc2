"""What plugins.qgis.org demands of a plugin's zip, and what strangers may expect of it. Called by scripts/package.

A rule takes a package and yields one sentence for each thing that is wrong. What needs the internet is not here: the repository
also opens homepage, repository and tracker.
"""

from __future__ import annotations

import ast
import configparser
import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

SILENCED = re.compile(rb"#\s*nosec(?!\s+B\d{3}\s+-\s+\w)|pragma:\s*allowlist|pragma:\s*whitelist", re.IGNORECASE)
"""What makes bandit or detect-secrets overlook a line, but for one finding of bandit that is named, with a reason behind."""
LIMIT = 25_000_000
"""Bytes of the zip."""
DATA = {
    ".png": b"\x89PNG\r\n\x1a\n",
    ".gpkg": b"SQLite format 3\0",
    ".laz": b"LASF",
    ".qm": b"\x3c\xb8\x64\x18",
    ".gz": b"\x1f\x8b",
}
"""Files that are no text, and how they begin: pictures, tables, point clouds, translations. None of them is run."""
PROGRAMS = (".exe", ".dll", ".so", ".dylib", ".pyd", ".pyc", ".pyo", ".bat", ".cmd", ".com", ".ps1", ".sh", ".msi", ".jar",
            ".whl", ".egg", ".zip", ".o", ".a", ".class")  # fmt: skip
MAGIC = (
    b"\x7fELF",
    b"MZ",
    b"\xfe\xed\xfa",
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"PK\x03\x04",
    b"#!",
)
"""How programs and archives begin."""
NOT_FOR_USERS = {
    "tests",
    "test",
    "scripts",
    "__pycache__",
    "__MACOSX",
    "CVS",
    "Thumbs.db",
    "desktop.ini",
    "conftest.py",
}
TEST = re.compile(r"(test_.*|.*_test)\.py")
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows gives no file."""
LONGEST = 150
"""Characters of a path: Windows takes 260 together with the folder of the profile, in which a user's name is."""
PYTHON = (3, 9)
"""The oldest that runs the plugin, with QGIS 3.22 on Windows and macOS."""
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
            "homepage", "license", "tags", "icon", "changelog", "qgisMaximumVersion", "hasProcessingProvider")  # fmt: skip
"""Up to `repository` by the repository's rules, the rest by those of this plugin."""
LEAST_GREATEST = (4,)
"""Version that the greatest has to take in."""
YES_OR_NO = ("experimental", "deprecated", "hasProcessingProvider", "supportsQt6", "server")
LINK = re.compile(
    r"\]\(\s*<?([^)\s>]+)>?(?:\s+[\"'][^\"']*[\"'])?\s*\)|(?:href|src)\s*=\s*[\"']([^\"']+)[\"']|^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)",
    re.MULTILINE,
)
"""A link within a text, in HTML, and one that stands at the end of a page under its name."""


class Package:
    """A plugin's zip, opened: names of files, their bytes, the one folder and its metadata."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with zipfile.ZipFile(path) as archive:
            self.broken = archive.testzip()
            self.entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            self.bytes = {entry.filename: archive.read(entry) for entry in self.entries}
        self.folders = sorted({name.split("/")[0] for name in self.bytes})
        self.folder = self.folders[0] if self.folders else ""
        # With interpolation, as QGIS and the repository read it: a lone % is a mistake.
        parser = configparser.ConfigParser()
        parser.optionxform = str  # type: ignore[assignment, method-assign]
        self.unread = ""
        self.metadata: dict[str, str] = {}
        try:
            parser.read_string(self.text("metadata.txt"))
            self.metadata = dict(parser.items("general"))
        except (KeyError, UnicodeDecodeError, configparser.Error) as error:
            self.unread = f"metadata.txt cannot be read: {' '.join(str(error).split())}"

    def text(self, name: str) -> str:
        return self.bytes[f"{self.folder}/{name}"].decode("utf-8")

    def holds(self, name: str) -> bool:
        return f"{self.folder}/{name}" in self.bytes


def names(package: Package) -> Iterator[str]:
    """One folder, with names that every system can unpack."""
    if len(package.folders) != 1:
        yield f"one folder is wanted, there are {len(package.folders)}: {', '.join(package.folders)}"
    if not (package.folder.isidentifier() and package.folder.isascii()):
        yield f"the folder {package.folder!r} is no name of a Python package"
    for name in ("__init__.py", "metadata.txt", "LICENSE", "README.md"):
        if not package.holds(name):
            yield f"{name} is missing"
    seen: dict[str, str] = {}
    for name in package.bytes:
        parts = name.split("/")
        if ".." in name or name.startswith("/") or "\\" in name or ":" in name or not name.isascii():
            yield f"{name}: such a path cannot be unpacked everywhere"
        if any(part.startswith(".") for part in parts):
            yield f"{name}: hidden"
        if any(RESERVED.fullmatch(part) or part.endswith((" ", ".")) for part in parts):
            yield f"{name}: Windows has no such name"
        if len(name) > LONGEST:
            yield f"{name}: {len(name)} characters are more than {LONGEST}, and too many on Windows"
        if NOT_FOR_USERS.intersection(parts) or TEST.fullmatch(parts[-1]):
            yield f"{name}: not for users"
        if seen.setdefault(name.lower(), name) != name:
            yield f"{name}: one file with {seen[name.lower()]} on Windows and macOS"


def contents(package: Package) -> Iterator[str]:
    """Text and data, nothing that runs by itself."""
    size = package.path.stat().st_size
    if size > LIMIT:
        yield f"{size:,} bytes, more than {LIMIT:,}"
    if package.broken:
        yield f"{package.broken}: broken"
    for entry in package.entries:
        name, data = entry.filename, package.bytes[entry.filename]
        mode = entry.external_attr >> 16
        if mode & 0o170000 not in (0, 0o100000):
            yield f"{name}: not a plain file"
        if mode & 0o111:
            yield f"{name}: executable"
        if name.lower().endswith(PROGRAMS) or data.startswith(MAGIC):
            yield f"{name}: a program or an archive"
        elif Path(name).suffix in DATA:
            if not data.startswith(DATA[Path(name).suffix]):
                yield f"{name}: does not begin as its kind does"
        elif not _is_text(data):
            yield f"{name}: neither text nor data of a known kind"


def _is_text(data: bytes) -> bool:
    try:
        return "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        return False


def code(package: Package) -> Iterator[str]:
    """Python that the oldest one reads, and with which QGIS can begin."""
    for name, data in package.bytes.items():
        for line in (number for number, text in enumerate(data.split(b"\n"), 1) if _is_silenced(name, text)):
            yield f"{name}:{line}: the scanners are told to look away; write '# nosec B…' with ' - ' and why"
        if name.endswith(".py"):
            try:
                ast.parse(data, name, feature_version=PYTHON)
            except (SyntaxError, ValueError) as error:
                yield f"{name}: Python {'.'.join(map(str, PYTHON))} cannot read it: {error}"
    begin = f"{package.folder}/__init__.py"
    if not re.search(rb"^def classFactory\(", package.bytes.get(begin, b""), flags=re.MULTILINE):
        yield f"{begin}: has no classFactory, by which QGIS makes the plugin"


def _is_silenced(name: str, line: bytes) -> bool:
    return Path(name).suffix not in DATA and SILENCED.search(line) is not None


def metadata(package: Package) -> Iterator[str]:
    """Keys that are wanted, each with a value that makes sense."""
    if package.unread:
        yield package.unread
        return
    said = package.metadata
    for key in REQUIRED:
        if not said.get(key, "").strip():
            yield f"metadata.txt: {key} is missing"
    for key in ("homepage", "repository", "tracker"):
        address = urlsplit(said.get(key, ""))
        if address.scheme != "https" or "." not in address.netloc:
            yield f"metadata.txt: {key} is no https address: {said.get(key)!r}"
    for key in YES_OR_NO:
        if said.get(key, "no").lower() not in ("true", "false", "yes", "no"):
            yield f"metadata.txt: {key} is neither True nor False"
    if "/" in said.get("author", ""):
        yield "metadata.txt: author has a slash"
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", said.get("email", "")):
        yield f"metadata.txt: email is no address: {said.get('email')!r}"
    if "plugin" in said.get("name", "").lower():
        yield "metadata.txt: name says that it is a plugin"
    if "\n" in said.get("description", ""):
        yield "metadata.txt: description is more than one line"
    if not all(re.fullmatch(r"[\w -]{2,30}", tag.strip()) for tag in said.get("tags", "").split(",")):
        yield f"metadata.txt: tags are not words between commas: {said.get('tags')!r}"
    if not package.holds(said.get("icon", "").removeprefix("./")):
        yield f"metadata.txt: the icon {said.get('icon')!r} is not in the package"


def versions(package: Package) -> Iterator[str]:
    """Versions that can be compared, of QGIS from the least to the greatest, and Qt 6 with QGIS 4."""
    said = package.metadata
    if not re.fullmatch(r"\d+\.\d+\.\d+(-\w+)?", said.get("version", "")):
        yield f"metadata.txt: version is not like 1.2.3: {said.get('version')!r}"
    bounds = []
    for key in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if re.fullmatch(r"\d+\.\d+(\.\d+)?", said.get(key, "")):
            bounds.append(tuple(int(part) for part in said[key].split(".")))
        else:
            yield f"metadata.txt: {key} is not like 3.22: {said.get(key)!r}"
    if bounds != sorted(bounds):
        yield "metadata.txt: qgisMinimumVersion is greater than qgisMaximumVersion"
    if bounds and bounds[-1] < LEAST_GREATEST:
        yield "metadata.txt: qgisMaximumVersion leaves out QGIS 4"
    # QGIS 3.44 built with Qt 6 still asks for it; QGIS 4 goes by the greatest version alone.
    if bounds and bounds[-1] >= (4,) and said.get("supportsQt6", "").lower() not in ("true", "yes"):
        yield "metadata.txt: qgisMaximumVersion takes in QGIS 4, but supportsQt6 is not True"
    if not said.get("changelog", "").startswith(said.get("version", "?")):
        yield "metadata.txt: changelog does not begin with the version"


ONLY_OLD = ("tomli",)
"""Packages for Pythons that QGIS seldom has, and for what has a way without them."""


def packages(package: Package) -> Iterator[str]:
    """The packages that do not come with every QGIS, named in the text that users see before they install."""
    if package.metadata.get("plugin_dependencies"):
        yield "metadata.txt: plugin_dependencies are other plugins, which QGIS gets only online; say in about what is needed"
    for file in filter(package.holds, ("requirements.txt", "requirements-scale.txt")):
        for line in package.text(file).splitlines():
            for name in re.findall(r"[\w-]+", re.split(r"[<>=!~;#]", line)[0]):
                if name not in ONLY_OLD and not re.search(rf"\b{re.escape(name)}\b", package.metadata.get("about", "")):
                    yield f"metadata.txt: about does not name {name}, of {file}"


def links(package: Package) -> Iterator[str]:
    """Links and pictures of pages lead to files of the package and to headings in them."""
    for name, data in package.bytes.items():
        if not name.endswith((".md", ".html")):
            continue
        for link in links_in(data.decode("utf-8")):
            path, _, heading = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(path))) if path else name
            if target not in package.bytes:
                yield f"{name}: leads to {link}, which is not in the package"
            elif (
                heading
                and target.endswith((".md", ".html"))
                and heading not in headings(package.bytes[target].decode("utf-8"))
            ):
                yield f"{name}: leads to {link}, but there is no such heading"


def links_in(page: str) -> list[str]:
    """Relative links of a page, without those in code."""
    plain = re.sub(r"```.*?```|`[^`\n]*`", "", page, flags=re.DOTALL)
    found = ("".join(groups) for groups in LINK.findall(plain))
    return [link for link in found if not urlsplit(link).scheme and not link.startswith("//")]


def headings(page: str) -> set[str]:
    """Names by which headings of a page can be reached, as GitHub makes them, and ids of HTML."""
    titles = re.findall(r"^#+ (.*)$", page, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles} | set(
        re.findall(r'id="([^"]+)"', page)
    )


RULES = (names, contents, code, metadata, versions, packages, links)
