"""The models of resources/models, in the toolbox beside the algorithms and with words like theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtGui import QIcon

from .base.crs import keep_all
from .base.presentation import help_url, icon_path, paragraphs
from .i18n import tr, tr_of_model
from .service_models import WORDS


class Model(QgsProcessingModelAlgorithm):
    """A model of resources/models.

    Its name is its id, and QGIS would show that instead of words; its group's name would be the group's id, and the
    toolbox would show the group twice.
    """

    def displayName(self) -> str:
        return TITLES[self.name()]()

    def shortDescription(self) -> str:
        return DESCRIPTIONS[self.name()]()

    def shortHelpString(self) -> str:
        return HELP[self.name()]()

    def tags(self) -> list[str]:
        return TAGS[self.name()]().split(",")

    def group(self) -> str:
        return tr("Population base") if self.name() in OF_THE_BASE else tr("Population per building")

    def groupId(self) -> str:
        return "populationbase" if self.name() in OF_THE_BASE else "population"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return icon_path(self.name())

    def helpUrl(self) -> str:
        return help_url(self.name())

    def createInstance(self) -> Model:
        made = Model()
        made.loadVariant(self.toVariant())
        made._explain()
        return made

    def read(self, path: str | Path) -> bool:
        """Read a model file."""
        # Read again, its outputs are there already, of which QGIS would complain in its log.
        for definition in self.destinationParameterDefinitions():
            self.removeParameter(definition.name())
        if not self.fromFile(str(path)):
            return False
        self._explain()
        return True

    def _explain(self) -> None:
        """Say all in the user's language, and give outputs their help: QGIS keeps that of inputs only.

        Newer QGIS prints the file's description for the help.
        """
        said = self.helpContent()
        self.setHelpContent({**said, "ALG_DESC": self.shortHelpString()})
        for definition in self.parameterDefinitions():
            definition.setDescription(tr_of_model(definition.description()))
            definition.setHelp(tr_of_model(said.get(definition.name()) or definition.help()))
            if isinstance(definition, QgsProcessingParameterEnum):
                definition.setOptions([tr_of_model(option) for option in definition.options()])
        for output in self.outputDefinitions():
            output.setDescription(tr_of_model(output.description()))

    def canExecute(self) -> tuple[bool, str]:
        # QGIS asks whether the steps are there, not whether they can run.
        for child in self.childAlgorithms().values():
            possible, why = child.algorithm().canExecute() if child.algorithm() else (True, "")
            if not possible:
                return False, why
        return super().canExecute()

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # The steps are prepared one after the other, in the thread of the run.
        keep_all(self, parameters, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # A model hands out files alone: what its steps counted would be in the log only.
        results = super().processAlgorithm(parameters, context, feedback)
        numbers = {
            f"{child}:{name}": value
            for child, found in results.get("CHILD_RESULTS", {}).items()
            for name, value in found.items()
            if isinstance(value, (int, float)) and not isinstance(value, bool)
        }
        return {**results, **numbers}


OF_THE_BASE = ("buildpopulationbase", "buildpopulationfromregisters", *WORDS)

TITLES = {
    **{name: words.title for name, words in WORDS.items()},
    "buildpopulationbase": lambda: tr("Build population base: from layers to dwellings"),
    "buildpopulationfromregisters": lambda: tr("Population base with persons: from registers to counts"),
    "heightsfromrasters": lambda: tr("Building heights from rasters (DSM − DTM)"),
    "validatedownscaling": lambda: tr("Validate downscaling: coarse zones to buildings to zones"),
}

DESCRIPTIONS = {
    **{name: words.summary for name, words in WORDS.items()},
    "buildpopulationbase": lambda: tr("Makes a base and fills it with places, buildings, addresses and dwellings."),
    "buildpopulationfromregisters": lambda: tr(
        "Puts the persons of three registers into a base and counts them by zone."
    ),
    "heightsfromrasters": lambda: tr("Building heights for those who have no point cloud: surface model less terrain."),
    "validatedownscaling": lambda: tr(
        "Tests the accuracy of the estimate with nothing but zones whose counts you know."
    ),
}

TAGS = {
    **{name: words.tags for name, words in WORDS.items()},
    "buildpopulationbase": lambda: tr("register,registry,household,housing database,boundary,geopackage,workflow"),
    "buildpopulationfromregisters": lambda: tr("record linkage,residents,residency,census,registry,workflow"),
    "heightsfromrasters": lambda: tr("dsm,dtm,dem,surface model,terrain,elevation,storeys,floors"),
    "validatedownscaling": lambda: tr("accuracy,error,test,validation,dasymetric,census"),
}

HELP = {
    **{name: words.help for name, words in WORDS.items()},
    "buildpopulationbase": lambda: paragraphs(
        tr("Builds a population base in one run, from layers to dwellings (Wu et al., 3.1):"),
        (
            tr("An empty base; places in levels, buildings and their floors."),
            tr("Known addresses, points in or at their buildings."),
            tr("The addresses of a register, each matched to its building; and the dwellings that they name."),
        ),
        tr(
            "What goes in: layers of places, buildings and address points, a register with addresses, and a housing database "
            "where there is one."
        ),
        tr(
            "What comes out: the base, and four lists to work through: flaws, addresses to review, doubts, and the rows."
        ),
        tr("What to doubt: what these lists say. Run the steps one by one to mend something and go on."),
    ),
    "buildpopulationfromregisters": lambda: paragraphs(
        tr(
            "Puts the persons of registers into a population base in one run, from registers to counts (Wu et al., 3.2, 4.2):"
        ),
        (
            tr(
                "Three registers are imported: who is registered, who lives here, signs of life such as work or health."
            ),
            tr("Records of one person are linked; persons are attached to dwellings, organisations and families."),
            tr("Persons get tags and one class of residency each, and are counted by zone and group."),
        ),
        tr(
            "What goes in: a base with places, buildings, known addresses and dwellings; its vault; the registers, each with a "
            "definition, a JSON file that says what its columns mean."
        ),
        tr(
            "More registers: import them into the base first, with 'Import register'. All that is in the vault is linked."
        ),
        tr(
            "What comes out: the base with its persons, the counts, and lists to work through: rejected rows, pairs to review, "
            "persons that are not attached."
        ),
        tr(
            "What to doubt: what these lists say. Registers hold people who have gone; the classes are only as good as them."
        ),
    ),
    "heightsfromrasters": lambda: paragraphs(
        tr("Measures the height of every building from two rasters, for those who have no point cloud."),
        tr(
            "What goes in: building footprints, a surface model (DSM) with the buildings and a terrain model (DTM) without."
        ),
        tr(
            'What comes out: the buildings with the fields that "Add building heights from point cloud" writes. The height '
            "is the median of the surface less the median of the terrain within the footprint."
        ),
        tr("What to doubt:"),
        (
            tr("Along the walls a raster mixes roofs with what is beside them: these heights are less exact."),
            tr("h_flag says what to doubt for each building, such as no_points or implausible."),
            tr("Elevations have to be in metres."),
        ),
    ),
    "validatedownscaling": lambda: paragraphs(
        tr("Tests how accurate the estimate is, with nothing but zones whose counts you know (Ye et al. 2024, 5.2):"),
        (
            tr("The zones are merged to coarse zones."),
            tr("The people of the coarse zones are estimated and allocated per building."),
            tr("The buildings are summed over the zones again and compared with the known counts, beside baselines."),
        ),
        tr("What goes in: buildings, and zones with known persons and households."),
        tr("What comes out: the zones with their errors, scores of the estimates and baselines, and a report."),
        tr(
            "What to doubt: how large the coarse zones are decides how hard the test is. Take some like those of your work."
        ),
    ),
}
