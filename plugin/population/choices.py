"""What the form holds, as parameters of a run and as a configuration."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProject, QgsVectorLayer

from .. import configuration, output
from .form_page import FormPage

SCOPE, ENTRY = "Doorstep", "form"


class Choices:
    """Between the form and configurations, with the layers of the project."""

    def __init__(self, page: FormPage, algorithm: QgsProcessingAlgorithm, project: QgsProject) -> None:
        self.page, self.algorithm, self.project = page, algorithm, project

    def fill(self, record: dict[str, Any]) -> list[str]:
        """Fill the form in from a configuration, with the project's layers; returns the parameters it has no place for."""
        values = record.get("form") or record.get("inputs", {})
        layers = {}
        for definition in self.algorithm.parameterDefinitions():
            name = definition.name()
            if definition.type() == "source" and values.get(name):
                layers[name] = self.layer_of(values[name], record.get("names", {}).get(name))
        return self.page.form.set_values(values, layers)

    def layer_of(self, address: object, name: str | None = None) -> QgsVectorLayer | None:
        """Return the project's layer of an address; of those in memory the one of that name."""
        layers = [layer for layer in self.project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
        same = [layer for layer in layers if configuration.source(layer) == address]
        same += [layer for layer in layers if layer.providerType() == "memory" and layer.name() == name]
        return same[0] if same else None

    def folder(self) -> str:
        """Where the output goes, and what is beside it."""
        return str(Path(self.page.output_path()).parent)

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of the run, without the outputs that nobody can have."""
        values = self.page.form.values()
        made = output.destinations(self.page.output_path())
        has_households = "HOUSEHOLDS" in values or "HOUSEHOLDS_FIELD" in values
        if not has_households or not (values.get("OPTIMIZATION", True) or values.get("MONTE_CARLO", True)):
            made.pop("OUTPUT_HOUSEHOLDS")
        if "SUMMARY_ZONES" not in values:
            made.pop("OUTPUT_SUMMARY")
        known = [definition.name() for definition in self.algorithm.parameterDefinitions()]
        return {**values, **{name: value for name, value in made.items() if name in known}}

    def configuration(self) -> dict[str, Any]:
        return configuration.record(self.parameters(), self.page.form.state())

    def remember(self) -> None:
        """Keep the form in the project."""
        self.project.writeEntry(SCOPE, ENTRY, configuration.as_json(self.configuration()))

    def remembered(self) -> str:
        """Return the configuration that the project keeps, as JSON, '' for none."""
        text, known = self.project.readEntry(SCOPE, ENTRY)
        return text if known else ""
