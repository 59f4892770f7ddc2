"""The Processing provider."""

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.compare import CompareAllocations
from .algorithms.estimate import EstimatePopulation
from .algorithms.heights import AddBuildingHeights
from .algorithms.households import CreateHouseholds
from .algorithms.montecarlo import AllocateHouseholdsMonteCarlo
from .algorithms.optimization import AllocateHouseholdsOptimization
from .algorithms.residential import ClassifyResidential
from .algorithms.validate import ValidateEstimates
from .algorithms.workflow import PopulationPerBuilding
from .crs import keep_all
from .i18n import tr

# In data-flow order; the documentation follows it.
ALGORITHMS = (
    AddBuildingHeights,
    ClassifyResidential,
    CreateHouseholds,
    EstimatePopulation,
    AllocateHouseholdsOptimization,
    AllocateHouseholdsMonteCarlo,
    CompareAllocations,
    ValidateEstimates,
    PopulationPerBuilding,
)

RESOURCES = Path(__file__).parent.parent / "resources"
ICON = RESOURCES / "icons" / "doorstep.svg"
DISPLAY_NAMES = {
    "heightsfromrasters": lambda: tr("Building heights from rasters (DSM − DTM)"),
    "validatedownscaling": lambda: tr("Validate downscaling: coarse zones to buildings to zones"),
}
MODELS = sorted((RESOURCES / "models").glob("*.model3"))


class Model(QgsProcessingModelAlgorithm):
    """A model of resources/models; its name is its id, and QGIS would show that instead of words."""

    def displayName(self):
        return DISPLAY_NAMES[self.name()]()

    def createInstance(self):
        made = Model()
        made.loadVariant(self.toVariant())
        return made

    def fromFile(self, path):
        # Read again, its outputs are there already, of which QGIS would complain in its log.
        for definition in self.destinationParameterDefinitions():
            self.removeParameter(definition.name())
        return super().fromFile(path)

    def canExecute(self):
        # QGIS asks whether the steps are there, not whether they can run.
        for child in self.childAlgorithms().values():
            possible, why = child.algorithm().canExecute() if child.algorithm() else (True, "")
            if not possible:
                return False, why
        return super().canExecute()

    def prepareAlgorithm(self, parameters, context, feedback):
        # The steps are prepared one after the other, in the thread of the run.
        keep_all(self, parameters, context)
        return super().prepareAlgorithm(parameters, context, feedback)


class DoorstepProvider(QgsProcessingProvider):
    """Doorstep in the toolbox, the modeler, batch runs and qgis_process."""

    def __init__(self):
        super().__init__()
        self._models = []
        QgsApplication.processingRegistry().providerAdded.connect(self._complete_models)

    def id(self):
        return "doorstep"

    def name(self):
        return "Doorstep"

    def icon(self):
        return QIcon(str(ICON))

    def svgIconPath(self):
        return str(ICON)

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        self._models = []
        for path in MODELS:
            model = Model()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)
                self._models.append((model, str(path)))

    def _complete_models(self, provider_id):
        """Read the models again: QGIS finds our own algorithms in them only once the provider is registered."""
        if provider_id == self.id():
            for model, path in self._models:
                model.fromFile(path)
