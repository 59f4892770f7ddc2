"""Configurations as files."""

from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog

from ..processing_provider.i18n import tr
from . import configuration


class ConfigurationFiles:
    """Part of the dock."""

    def load_configuration(self, path: str = "") -> None:
        """Fill the form in from a file; layers that the project lacks are added to it."""
        path = path or QFileDialog.getOpenFileName(self, tr("Load Configuration"), self._folder(), "JSON (*.json)")[0]
        if not path:
            return
        try:
            record = configuration.load(path)
        except (OSError, ValueError) as error:
            self.say(tr("{} is not a configuration of Doorstep ({}).").format(path, error))
            return
        lost = self._add_missing(record)
        refused = [self.algorithm.parameterDefinition(name).description() for name in self._fill(record)]
        self._remember()
        said = [tr("Not found: {}").format(", ".join(lost))] if lost else []
        said += [tr("Not what these rows can hold: {}").format(", ".join(refused))] if refused else []
        self.say("\n".join(said) or tr("Configuration loaded."), good=not said)

    def _add_missing(self, record) -> list:
        lost = []
        for definition in self.algorithm.parameterDefinitions():
            address = (record.get("form") or record["inputs"]).get(definition.name())
            if definition.type() != "source" or not address or self._layer_of(address):
                continue
            name = record.get("names", {}).get(definition.name()) or Path(str(address).split("|")[0]).stem
            layer = configuration.opened(str(address), name)
            in_memory = str(address).startswith("memory:")  # its address says nothing to anybody
            self.project.addMapLayer(layer) if layer.isValid() else lost.append(name if in_memory else str(address))
        return lost

    def save_configuration(self, path: str = "") -> None:
        """Write the form to a file."""
        path = path or QFileDialog.getSaveFileName(self, tr("Save Configuration"), self._folder(), "JSON (*.json)")[0]
        if path:
            path = path if path.lower().endswith(".json") else f"{path}.json"
            record = self._configuration()
            if self._write(lambda: configuration.save(record, path), path) and record.get("only_here"):
                self.say(f"{tr('Saved: {}').format(path)} {self._only_here(record)}")

    def _only_here(self, record) -> str:
        """Say of which layers a copy of the configuration knows too little to be run again, '' if of none."""
        names = ", ".join(record.get("only_here", ()))
        text = tr(
            "Only this project has all of these layers, which are temporary or have joined or virtual fields: {}."
        )
        return f"{text.format(names)} {tr('Export them to files to run it elsewhere.')}" if names else ""

    def _write(self, write, path) -> bool:
        """Write a file, and say how it went."""
        try:
            write()
        except OSError as error:
            self.say(tr("{} cannot be written: {}").format(path, error.strerror or error))
            return False
        self.say(tr("Saved: {}").format(path), good=True)
        return True
