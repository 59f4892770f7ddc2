"""Make the plugin's zip from the last commit and hold it against the rules. Called by scripts/package.

scripts/package [--unchecked] [zip]
"""

from __future__ import annotations

import argparse
import io
import os
import posixpath
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

from package_rules import LIMIT, LINK, RULES, Package, links_in

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "doorstep"
LINES = 12
"""Lines of the changelog that a plugin manager shows."""


def git(*arguments: str) -> bytes:
    try:
        return subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", b"") or str(error).encode()
        sys.exit(
            f"package: the zip is made of the last commit of a clone, which git cannot read: {said.decode().strip()}"
        )


def committed() -> dict[str, bytes]:
    """Files of the last commit that users get, by .gitattributes."""
    with tarfile.open(fileobj=io.BytesIO(git("archive", "HEAD"))) as archive:
        members = [member for member in archive if not member.isdir()]
        for member in members:
            if not member.isfile():
                sys.exit(f"package: {member.name} is a link, which no zip brings to Windows; commit the file itself.")
        return {member.name: archive.extractfile(member).read() for member in members}  # type: ignore[union-attr]


def text_of(files: dict[str, bytes], name: str) -> str:
    try:
        return files[name].decode("utf-8")
    except KeyError:
        sys.exit(f"package: the last commit has no {name}.")
    except UnicodeDecodeError as error:
        sys.exit(f"package: {name} is no UTF-8: {error}")


def value(metadata: str, key: str) -> str:
    found = re.search(rf"^{key}=(.*)$", metadata, flags=re.MULTILINE)
    return found[1].strip() if found else ""


def shortened(changelog: str, version: str) -> str:
    """First sentences of what is new in a version, or is to be released as it, as one value of metadata.txt."""
    sections = re.split(r"^## \[(.+?)\].*$", changelog, flags=re.MULTILINE)
    by_version = dict(zip(sections[1::2], sections[2::2]))
    section = by_version.get(version) or by_version.get("Unreleased")
    if not section:
        sys.exit(f"package: CHANGELOG.md has no section for {version}; write one.")
    news = [
        " ".join(item.split())
        for item in re.findall(r"^- (.*?)(?=\n- |\n\n|\n#|\Z)", section, flags=re.MULTILINE | re.DOTALL)
    ]
    plain = [re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", item).translate({ord("`"): None, ord("*"): None}) for item in news]
    firsts = [re.split(r"(?<=[.!?]) (?=[A-Z])|[;:(]", item)[0].strip().rstrip(".") for item in plain]
    more = [f"and {len(firsts) - LINES} more, see CHANGELOG.md"] if len(firsts) > LINES else []
    lines = [version, *(f"- {line}" for line in (*firsts[:LINES], *more))]
    return "\n  ".join(lines).replace("%", "%%")


def with_links(name: str, page: str, packed: set[str], there: set[str], repository: str) -> str:
    """Return a page whose links to what is not in the package lead to the repository."""

    def moved(found: re.Match) -> str:
        link = found[1] or found[2] or found[3]
        path, hash_, heading = link.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
        if link not in relative or target in packed:
            return found[0]
        if not any(name == target or name.startswith(f"{target}/") for name in there):
            sys.exit(f"package: {name} leads to {link}, which is not in the repository.")
        kind = "raw" if target.endswith((".png", ".svg", ".jpg", ".gif")) else "blob"
        return found[0].replace(link, f"{repository}/{kind}/HEAD/{target}{hash_}{heading}")

    relative = set(links_in(page))
    return LINK.sub(moved, page)


def made(path: Path) -> None:
    """Write the zip, the same bytes for the same commit."""
    files = committed()
    there = set(git("ls-tree", "-r", "-z", "--name-only", "HEAD").decode().rstrip("\0").split("\0"))
    metadata = text_of(files, "metadata.txt").rstrip("\n")
    changelog = shortened(text_of(files, "CHANGELOG.md"), value(metadata, "version"))
    files["metadata.txt"] = f"{metadata}\nchangelog={changelog}\n".encode()
    for name in files:
        if name.endswith(".md"):
            page = with_links(name, text_of(files, name), set(files), there, value(metadata, "repository"))
            files[name] = page.encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{FOLDER}/{name}", (1980, 1, 1, 0, 0, 0))
            entry.external_attr, entry.compress_type = 0o100644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])


def scanned(package: Package) -> dict[str, tuple[int, str]]:
    """Exit code and words of the tools that the repository runs, on the files of the zip."""
    found = {}
    places = os.pathsep.join((str(ROOT / ".venv/bin"), os.environ.get("PATH", "")))
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(package.path) as archive:
            archive.extractall(folder)
        commands = {
            "bandit": ["-r", package.folder, "-q", "-c", str(ROOT / "pyproject.toml")],
            # `detect-secrets scan` ends with 0 whatever it finds; its hook does not.
            "detect-secrets-hook": sorted(package.bytes),
        }
        for name, arguments in commands.items():
            program = shutil.which(name, path=places)
            if program is None:
                found[name] = (127, f"{name} is not there; scripts/setup gets it.")
                continue
            # Not the packages of QGIS's Python, which scripts/environment names.
            clean = {key: text for key, text in os.environ.items() if key != "PYTHONPATH"}
            done = subprocess.run([program, *arguments], cwd=folder, env=clean, capture_output=True, text=True)
            found[name] = (done.returncode, done.stdout + done.stderr)
    return found


def report(package: Package) -> int:
    """Print what is in the zip and what is wrong with it; return an exit code."""
    size, packed = package.path.stat().st_size, {entry.filename: entry.compress_size for entry in package.entries}
    print(f"{package.path}: {package.metadata.get('name')} {package.metadata.get('version')}, {len(packed)} files, "
          f"{size:,} bytes ({size / LIMIT:.0%} of {LIMIT:,})")  # fmt: skip
    parts: Counter = Counter()
    for name, bytes_ in packed.items():
        parts["/".join(name.split("/")[1:3] if name.count("/") > 2 else name.split("/")[1:-1] or ["(top)"])] += bytes_
    print("by folder:  " + ", ".join(f"{name} {bytes_ / 1000:,.0f} kB" for name, bytes_ in parts.most_common(8)))
    largest = sorted(packed, key=lambda name: -packed[name])[:5]
    print("largest:    " + ", ".join(f"{name.partition('/')[2]} {packed[name] / 1000:,.0f} kB" for name in largest))
    results = {rule.__name__: ("\n".join(rule(package)), (rule.__doc__ or "").splitlines()[0]) for rule in RULES}
    checks = [(name, int(bool(wrong)), wrong or what) for name, (wrong, what) in results.items()]
    checks += [
        (name, code, said.strip() if code else "nothing found") for name, (code, said) in scanned(package).items()
    ]
    for name, code, said in checks:
        print(f"{name:<20} exit {code}  {said}")
    return int(any(code for _, code, _ in checks))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("zip", nargs="?", type=Path, default=ROOT / "dist/doorstep.zip")
    parser.add_argument("--unchecked", action="store_true", help="make it only")
    asked = parser.parse_args()
    made(asked.zip)
    if git("status", "--porcelain", "--untracked-files=no"):
        print("package: changes that are not committed are not in the zip.", file=sys.stderr)
    if asked.unchecked:
        print(asked.zip)
        return 0
    return report(Package(asked.zip))


if __name__ == "__main__":
    sys.exit(main())
