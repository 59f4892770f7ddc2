"""The Processing provider."""

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.population.estimate import EstimatePopulation
from .algorithms.population.fit import CompareAllocations
from .algorithms.population.heights import AddBuildingHeights
from .algorithms.population.households import CreateHouseholds
from .algorithms.population.montecarlo import AllocateHouseholdsMonteCarlo
from .algorithms.population.optimization import AllocateHouseholdsOptimization
from .algorithms.population.regions import PopulationPerRegion
from .algorithms.population.residential import ClassifyResidential
from .algorithms.population.truth import ValidateEstimates
from .algorithms.population.workflow import PopulationPerBuilding
from .algorithms.registers.attach import AttachPersons
from .algorithms.registers.create import CreatePopulationBase
from .algorithms.registers.dwellings import InferDwellings
from .algorithms.registers.link import LinkPersons
from .algorithms.registers.match import MatchAddresses
from .algorithms.registers.register import ImportRegister
from .algorithms.registers.residency import ClassifyResidency
from .algorithms.registers.space import LoadSpace
from .algorithms.registers.tag import TagPersons
from .algorithms.registers.undo import UndoBatch
from .algorithms.services.aggregate import AggregatePopulation
from .algorithms.services.apply import ApplyChanges
from .algorithms.services.checkbase import CheckPopulationBase
from .algorithms.services.completepopulation import CompletePopulation
from .algorithms.services.extract import ExtractBase
from .algorithms.services.findgroup import FindGroup
from .algorithms.services.fusehours import FuseHours
from .algorithms.services.lifecircle import LifeCircleOf
from .algorithms.services.monitorunits import MonitorUnits
from .algorithms.services.schooldemand import SchoolDemand
from .base.presentation import ROOT, icon_path
from .layers import connections
from .models import Model

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
    PopulationPerRegion,
    CreatePopulationBase,
    LoadSpace,
    MatchAddresses,
    InferDwellings,
    ImportRegister,
    LinkPersons,
    AttachPersons,
    TagPersons,
    ClassifyResidency,
    AggregatePopulation,
    CheckPopulationBase,
    FuseHours,
    CompletePopulation,
    UndoBatch,
    ExtractBase,
    ApplyChanges,
    LifeCircleOf,
    SchoolDemand,
    MonitorUnits,
    FindGroup,
)

ICON = icon_path("doorstep")
MODELS = sorted((ROOT / "resources" / "models").glob("*.model3"))


class DoorstepProvider(QgsProcessingProvider):
    """Doorstep in the toolbox, the modeler, batch runs and qgis_process."""

    def __init__(self) -> None:
        super().__init__()
        self._models = []
        connections.let_bases_name_them()
        QgsApplication.processingRegistry().providerAdded.connect(self._complete_models)

    def id(self) -> str:
        return "doorstep"

    def name(self) -> str:
        return "Doorstep"

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        return ICON

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        self._models = []
        for path in MODELS:
            model = Model()
            if model.read(path):
                self.addAlgorithm(model)
                self._models.append((model, path))

    def _complete_models(self, provider_id: str) -> None:
        """Read the models again: QGIS finds our own algorithms in them only once the provider is registered."""
        if provider_id == self.id():
            for model, path in self._models:
                model.read(path)
