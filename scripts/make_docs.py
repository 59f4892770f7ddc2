"""Write docs/algorithms.md, docs/algorithms/*.md and docs/help/*.html: what algorithms ask, give and write, and guides.

docs/algorithms* are pages of the site, docs/help is what goes along with the plugin and needs no internet and no JavaScript.
"""

from __future__ import annotations

import html
import re
import textwrap

import describe_base

from register_package import ROOT

DOCS = ROOT / "docs"
TARGET = DOCS / "algorithms.md"
EACH = DOCS / "algorithms"
RULES = ROOT / "docs" / "rules.md"
PAGES = ROOT / "docs" / "help"
GUIDES = (
    "install", "quickstart.fr", "quickstart.zh", "tutorial", "data", "own-data", "reading-results", "recipes", "limits", "faq",
    "population-base", "population-base-tutorial", "citing",
)  # fmt: skip
"""Guides that go along with the plugin, without their pictures."""

COMMANDS = ("tutorial", "population-base-tutorial", "commands")
"""Guides whose commands run on the sample town; a test runs each of them."""

WIDE = 110
"""Letters in a line of a command."""

RESULTS = {
    "addbuildingheights": "tutorial_heights",
    "classifyresidential": "tutorial_homes",
    "estimatepopulation": "tutorial_estimate",
    "allocatehouseholdsoptimization": "tutorial_optimized",
    "allocatehouseholdsmontecarlo": "compare",
    "compareallocations": "compare",
    "populationperbuilding": "results",
    "buildpopulationbase": "base",
    "aggregatepopulation": "service_flows",
    "checkpopulationbase": "service_check",
    "lifecircle": "service_lifecircle",
    "schooldemand": "service_schools",
    "findgroup": "service_group",
    "monitorunits": "service_units",
    "fusehours": "service_hours",
    "completepopulation": "service_completed",
}
"""Picture in docs/screenshots of what an algorithm gives for the sample town."""

HEADER = """\
# Algorithms

Made by `make docs` from the algorithms' own definitions; do not edit by hand.

Every name of a parameter, output or field is part of saved models and scripts and stays as it is. Values are given on the command line as
`--NAME=value`, choices by their number.
"""

LAYOUT = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Doorstep</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }}
table {{ border-collapse: collapse; width: 100%; margin: 1rem 0; }}
th, td {{ text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8888; }}
pre {{ overflow-x: auto; }}
</style>
</head>
<body>
<p><a href="index.html">Guides and algorithms</a> · <a href="fields.html">Fields</a> · <a href="rules.html">Rules tables</a></p>
{body}
</body>
</html>
"""


def page(provider) -> str:
    """Return the list of algorithms by group, and the fields, for a loaded Doorstep provider."""
    parts = [HEADER]
    for group in dict.fromkeys(a.group() for a in algorithms(provider)):
        inside = [a for a in algorithms(provider) if a.group() == group]
        rows = [
            [f"[{a.displayName()}](algorithms/{a.name()}.md)", f"`{a.name()}`", a.shortDescription()] for a in inside
        ]
        parts += [f"## {group}\n", table(["Algorithm", "Name", "What it does"], rows)]
    return "\n".join([*parts, fields_section()])


def algorithm_pages(provider) -> dict[str, str]:
    """Return one page of the site for each algorithm, by file name."""
    return {f"{a.name()}.md": algorithm_page(a) for a in algorithms(provider)}


def algorithm_page(algorithm) -> str:
    """Return the page of one algorithm: what it is, pictures, a command, parameters and outputs."""
    name, parts = algorithm.name(), re.split(r"^#+ ", algorithm_section(algorithm), flags=re.MULTILINE)
    about, *tables = (part.rstrip() for part in parts[1:])
    shown = [f"The dialog\n\n![The dialog of {algorithm.displayName()}](pictures/{name}.png)"]
    if name in RESULTS:
        picture = f"../screenshots/{RESULTS[name]}.png"
        shown.append(f"In the sample town\n\n![In the sample town: {algorithm.displayName()}]({picture})")
    found = command(name)
    if found is not None:
        guide, line = found
        shown.append(
            f"As a command\n\n```\n{line}\n```\n\nFrom [{title_of(guide)}](../{guide}.md), where a test runs it."
        )
    made = "Made by `make docs`. [All algorithms](../algorithms.md) · [Fields](../algorithms.md#fields)"
    return f"# {about}\n\n" + "".join(f"## {part}\n\n" for part in [*shown, *tables]) + f"{made}\n"


def command(name: str) -> tuple[str, str] | None:
    """Return the guide that runs an algorithm on the sample town, and the command, with what its variables stand for."""
    for guide in COMMANDS:
        text = (DOCS / f"{guide}.md").read_text(encoding="utf-8")
        found = re.findall(r"^```(\w*)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
        lines = "".join(block for language, block in found if not language)
        values = dict(re.findall(r"^(\w+)=(.*)$", lines.replace("=~/", "=$HOME/"), re.MULTILINE))
        for line in re.findall(r"^scripts/(?:.*\\\n)*.*$", lines, re.MULTILINE):
            if f" doorstep:{name} " in line:
                for variable, value in values.items():
                    line = re.sub(rf"\${variable}\b", value, line)
                return guide, folded(line)
    return None


def folded(line: str) -> str:
    """Return a command in lines that a page has room for."""
    words = re.findall(r'(?:"[^"]*"|[^\s"\\])+', line)
    return " \\\n  ".join(textwrap.wrap(" ".join(words), WIDE, break_long_words=False, break_on_hyphens=False))


def guide_page(name: str) -> str:
    """Return a guide as a help page: without pictures, and with links only to what goes along."""
    text = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    text = re.sub(r"^!\[[^\]]*\]\([^)]*\)\n+", "", text, flags=re.MULTILINE)

    def link(found: re.Match) -> str:
        words, target = found.groups()
        file, _, _ = target.partition("#")
        path = file[: -len(".md")]
        if target.startswith("https://"):
            return found.group()
        if path.startswith("algorithms/"):
            return f"[{words}]({path[len('algorithms/') :]}.html)"
        if path in ("algorithms", "index"):
            return f"[{words}](index.html)"
        if path == "rules" or path in GUIDES:
            return f"[{words}]({path}.html)"
        return words

    return as_page(re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", link, text))


def algorithms(provider) -> list:
    """Return the algorithms in data-flow order, then the models."""
    from doorstep.processing_provider.provider import ALGORITHMS

    names = [algorithm().name() for algorithm in ALGORITHMS]
    models = sorted(algorithm.name() for algorithm in provider.algorithms() if algorithm.name() not in names)
    return [provider.algorithm(name) for name in [*names, *models]]


def help_pages(provider) -> dict[str, str]:
    """Return the help pages by file name."""
    found = {f"{a.name()}.html": as_page(algorithm_section(a)) for a in algorithms(provider)}
    found["fields.html"] = as_page(fields_section())
    found["rules.html"] = as_page(RULES.read_text(encoding="utf-8"))
    found.update({f"{name}.html": guide_page(name) for name in GUIDES})
    rows = [[f"[{a.displayName()}]({a.name()}.html)", a.shortDescription()] for a in algorithms(provider)]
    guides = "".join(f"- [{title_of(name)}]({name}.html)\n" for name in GUIDES)
    text = f"# Doorstep\n\n## Guides\n\n{guides}\n## Algorithms\n\n" + table(["Algorithm", "What it does"], rows)
    found["index.html"] = as_page(text)
    return found


def title_of(guide: str) -> str:
    """Return the title of a guide."""
    return (DOCS / f"{guide}.md").read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")


def algorithm_section(algorithm) -> str:
    """Return name, purpose, parameters and outputs of one algorithm."""
    from qgis.core import QgsProcessingParameterDefinition

    hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
    parameters = [p for p in algorithm.parameterDefinitions() if not p.flags() & hidden]
    return "\n".join(
        [
            f"## {algorithm.displayName()}",
            "",
            f"`{algorithm.id()}`",
            "",
            as_markdown(algorithm.shortHelpString()),
            "",
            "### Parameters",
            "",
            table(["Parameter", "Meaning", "Type", "Default"], map(parameter_row, parameters)),
            "### Outputs",
            "",
            table(["Output", "Meaning", "Type"], map(output_row, algorithm.outputDefinitions())),
        ]
    )


def parameter_row(parameter) -> list[str]:
    """Return name, label with help, type with its choices or bounds, and default."""
    from qgis.core import QgsApplication, QgsProcessingParameterDefinition

    flags = QgsProcessingParameterDefinition.Flag
    meaning = sentence(parameter.description()) + " " + parameter.help()
    if parameter.flags() & flags.FlagAdvanced:
        meaning += " (advanced)"
    kind = [QgsApplication.processingRegistry().parameterType(parameter.type()).name()]
    if parameter.type() == "enum":
        kind += [f"{number} {option}" for number, option in enumerate(parameter.options())]
    if parameter.type() in ("number", "distance"):
        # QGIS says "no bound" with the largest float.
        kind += [f"from {parameter.minimum():.10g}"] if parameter.minimum() > -1e300 else []
        kind += [f"to {parameter.maximum():.10g}"] if parameter.maximum() < 1e300 else []
    default = parameter.defaultValue()
    if default is None or default == "":
        default = "optional" if parameter.flags() & flags.FlagOptional else "required"
    return [f"`{parameter.name()}`", meaning, "; ".join(kind), str(default)]


def output_row(output) -> list[str]:
    """Return name, label and type ("outputVector" becomes "vector")."""
    return [f"`{output.name()}`", output.description(), output.type().replace("output", "").lower()]


def fields_section() -> str:
    """Return one table for each group of fields in engine/fields.py, in its order."""
    from doorstep.processing_provider.engine.population import fields

    groups = {name: value for name, value in vars(fields).items() if isinstance(value, tuple)}
    grouped = {field for group in groups.values() for field in group}
    groups["OTHER"] = [v for v in vars(fields).values() if isinstance(v, fields.Field) and v not in grouped]
    sections = ["## Fields", "", "Names have at most 10 characters, so that shapefiles keep them.", ""]
    for name, group in groups.items():
        rows = [[f"`{field.name}`", field.meaning, field.type, field.unit] for field in group]
        title = name.replace("_", " ").capitalize()
        sections += [f"### {title}", "", table(["Field", "Meaning", "Type", "Unit"], rows)]
    return "\n".join(sections).rstrip() + "\n"


def table(header: list[str], rows) -> str:
    """Return a Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "".join("| " + " | ".join(cell.strip().replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def sentence(text: str) -> str:
    """Return the text with a full stop."""
    return text if text.endswith((".", "?")) else text + "."


def as_markdown(text: str) -> str:
    """Return a help text with its points as a list."""
    from doorstep.processing_provider.base.presentation import blocks

    return "\n\n".join(b if isinstance(b, str) else "\n".join(f"- {point}" for point in b) for b in blocks(text))


def as_page(markdown: str) -> str:
    """Return an HTML page of the Markdown that is written here: headings, paragraphs, lists, tables, code and links."""
    if markdown.startswith("## "):
        markdown = re.sub(r"^#(?=#+ )", "", markdown, flags=re.MULTILINE)
    title = markdown.partition("\n")[0].lstrip("# ")
    return LAYOUT.format(title=html.escape(title), body="\n".join(map(block, split(markdown))))


def split(markdown: str) -> list[str]:
    """Return the blocks between blank lines; code with blank lines inside is one block."""
    found = re.findall(r"^```[\s\S]*?^```$|(?:^(?!```).+\n?)+", markdown, re.MULTILINE)
    return [text.rstrip("\n") for text in found]


def block(text: str) -> str:
    """Return one block as HTML."""
    lines = text.split("\n")
    if text.startswith("#"):
        level = len(text) - len(text.lstrip("#"))
        return f"<h{level}>{inline(text.lstrip('# '))}</h{level}>"
    if text.startswith("```"):
        return f"<pre>{html.escape(chr(10).join(lines[1:-1]))}</pre>"
    if text.startswith("- "):
        points = re.split(r"\n(?=- )", text)
        return "<ul>\n" + "\n".join(f"<li>{inline(point[2:])}</li>" for point in points) + "\n</ul>"
    if text.startswith("> "):
        return f"<blockquote>{inline(re.sub('^> ?', '', text, flags=re.MULTILINE))}</blockquote>"
    if text.startswith("1. "):
        points = re.split(r"\n(?=\d+\. )", text)
        return "<ol>\n" + "\n".join(f"<li>{inline(point.partition('. ')[2])}</li>" for point in points) + "\n</ol>"
    if text.startswith("|"):
        head, _, *rows = [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines]
        return "<table>\n" + "\n".join([row(head, "th"), *(row(cells, "td") for cells in rows)]) + "\n</table>"
    return f"<p>{inline(text)}</p>"


def row(cells: list[str], tag: str) -> str:
    """Return a row of a table as HTML."""
    return "<tr>" + "".join(f"<{tag}>{inline(cell.strip())}</{tag}>" for cell in cells) + "</tr>"


def inline(text: str) -> str:
    """Return text with its code, links and emphasis as HTML."""
    words, *rest = re.split(r"`([^`]+)`", html.escape(text.replace("\\|", "|"), quote=False))
    found = marked(words)
    for code, words in zip(rest[::2], rest[1::2]):
        found += f"<code>{code}</code>{marked(words)}"
    return found


def marked(text: str) -> str:
    """Return text without code with its links and emphasis as HTML."""
    text = re.sub(r"\[([^\]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>', text)
    text = re.sub(r"&lt;(https://[^&]+)&gt;", r'<a href="\1">\1</a>', text)
    text = re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", text)
    return re.sub(r"\*([^*]+)\*", r"<em>\1</em>", text)


def main() -> None:
    """Load the provider and write the pages; scripts/python runs this without windows."""
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    # The checkout's own profile: language and settings of the user must not change the page.
    application = QgsApplication([], False, str(ROOT / ".qgis" / "profile"))
    application.initQgis()
    from doorstep.processing_provider.provider import DoorstepProvider

    provider = DoorstepProvider()
    # The models' steps are native algorithms.
    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    QgsApplication.processingRegistry().addProvider(provider)
    PAGES.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(page(provider), encoding="utf-8")
    EACH.mkdir(exist_ok=True)
    for name, text in algorithm_pages(provider).items():
        (EACH / name).write_text(text, encoding="utf-8")
    for name, text in help_pages(provider).items():
        (PAGES / name).write_text(text, encoding="utf-8")
    describe_base.main()
    application.exitQgis()


if __name__ == "__main__":
    main()
