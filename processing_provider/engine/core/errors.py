"""What can be wrong with the input, one class per cause.

Every message is one sentence that says what is wrong and what the user can do about it.
The algorithms turn exactly these into the error that QGIS shows; anything else is a bug and keeps its traceback.
"""


class DoorstepError(Exception):
    """Base of every error that the user can mend.

    Attributes
    ----------
    what : str
        What the rows that are wrong stand for ('building', 'zone', 'household'), '' where it is not about rows.
    rows : tuple of int
        Their positions, from 0.
    """

    what: str = ""
    rows: tuple = ()

    def at(self, what, rows):
        """Say which rows it is about. Returns itself, to be raised."""
        self.what, self.rows = what, tuple(int(row) for row in rows)
        return self


class SettingError(DoorstepError):
    """A setting is outside its bounds or does not go with another one."""


class CountError(DoorstepError):
    """A count is text, missing, negative, infinite, or contradicts another count."""


class IdError(DoorstepError):
    """Ids are empty or not unique, or two inputs have no id in common."""


class GeometryError(DoorstepError):
    """Geometries cannot serve: wrong type, wrong units, or none that is usable."""


class EmptyInputError(DoorstepError):
    """A layer or table has no rows."""


class MissingPackageError(DoorstepError):
    """A Python package that this step needs is not installed."""


class SolverError(DoorstepError):
    """A solver is installed and does not run."""


class ReadError(DoorstepError):
    """An input is damaged and can be read in part only."""


class OutputError(DoorstepError):
    """A result cannot be written where the user asked for it."""


class Cancelled(Exception):
    """The user cancelled; raised by the progress callable."""
