"""The Processing provider."""

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.compare import CompareAllocations
from .algorithms.estimate import EstimatePopulation
from .algorithms.households import CreateHouseholds
from .algorithms.montecarlo import AllocateHouseholdsMonteCarlo
from .algorithms.optimization import AllocateHouseholdsOptimization
from .algorithms.residential import ClassifyResidential
from .algorithms.workflow import PopulationPerBuilding

# In data-flow order; the documentation follows it.
ALGORITHMS = (
    ClassifyResidential,
    CreateHouseholds,
    EstimatePopulation,
    AllocateHouseholdsOptimization,
    AllocateHouseholdsMonteCarlo,
    CompareAllocations,
    PopulationPerBuilding,
)

ICON = Path(__file__).parent.parent / "resources" / "icons" / "doorstep.svg"


class DoorstepProvider(QgsProcessingProvider):
    """Doorstep in the toolbox, the modeler, batch runs and qgis_process."""

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
