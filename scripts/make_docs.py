"""Write docs/algorithms.md from the algorithms themselves: what they ask, what they give, which fields they write."""

from __future__ import annotations

import re

from register_package import ROOT

TARGET = ROOT / "docs" / "algorithms.md"

HEADER = """\
# Algorithms

Made by `make docs` from the algorithms' own definitions; do not edit by hand.

Every name below is part of saved models and scripts and stays as it is. Values are given on the command line as
`--NAME=value`, choices by their number.
"""


def page(provider) -> str:
    """Return the page for a loaded Doorstep provider."""
    from doorstep.processing_provider.provider import ALGORITHMS

    algorithms = [provider.algorithm(algorithm().name()) for algorithm in ALGORITHMS]
    return "\n".join([HEADER, *map(algorithm_section, algorithms), fields_section()])


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
            as_text(algorithm.shortHelpString()),
            "",
            table(["Parameter", "Meaning", "Type", "Default"], map(parameter_row, parameters)),
            table(["Output", "Meaning", "Type"], map(output_row, algorithm.outputDefinitions())),
        ]
    )


def parameter_row(parameter) -> list[str]:
    """Return name, label with help, type with its choices or bounds, and default."""
    from qgis.core import QgsApplication, QgsProcessingParameterDefinition

    flags = QgsProcessingParameterDefinition.Flag
    meaning = sentence(parameter.description()) + " " + as_text(parameter.help())
    if parameter.flags() & flags.FlagAdvanced:
        meaning += " (advanced)"
    kind = [QgsApplication.processingRegistry().parameterType(parameter.type()).name()]
    if parameter.type() == "enum":
        kind += [f"{number} {option}" for number, option in enumerate(parameter.options())]
    if parameter.type() in ("number", "distance"):
        # QGIS says "no bound" with the largest float.
        kind += [f"from {parameter.minimum():g}"] if parameter.minimum() > -1e300 else []
        kind += [f"to {parameter.maximum():g}"] if parameter.maximum() < 1e300 else []
    default = parameter.defaultValue()
    if default is None or default == "":
        default = "optional" if parameter.flags() & flags.FlagOptional else "required"
    return [f"`{parameter.name()}`", meaning, "; ".join(kind), str(default)]


def output_row(output) -> list[str]:
    """Return name, label and type ("outputVector" becomes "vector")."""
    return [f"`{output.name()}`", output.description(), output.type().replace("output", "").lower()]


def fields_section() -> str:
    """Return one table for each group of fields in engine/fields.py, in its order."""
    from doorstep.processing_provider.engine import fields

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


def as_text(html: str) -> str:
    """Return a help text, which QGIS shows as HTML, without tags and line breaks."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html or "")).strip()


def main() -> None:
    """Load the provider and write the page; scripts/python runs this without windows."""
    from qgis.core import QgsApplication

    # The checkout's own profile: language and settings of the user must not change the page.
    application = QgsApplication([], False, str(ROOT / ".qgis" / "profile"))
    application.initQgis()
    from doorstep.processing_provider.provider import DoorstepProvider

    provider = DoorstepProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(page(provider), encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()
