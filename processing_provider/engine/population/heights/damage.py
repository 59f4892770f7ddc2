"""Files that are not what was once written: what is said of them, and what reading them raises."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterator
from pathlib import Path

from ...core.errors import DoorstepError
from ...core.notes import Note
from .errors import CloudFileError, CorruptCloudError, TruncatedCloudError

# Names of exceptions that reading damaged bytes raises in laspy, numpy and struct. Only calls of laspy are held to them.
_DAMAGE = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    EOFError,
    MemoryError,
    struct.error,
)


def damaged(path: Path, how: Note) -> CorruptCloudError:
    """Say that a file is damaged, and what to do."""
    return CorruptCloudError(
        "damaged",
        "{file} is damaged: {how}; get the file again or repair it (for example with lasinfo -repair).",
        file=path.name,
        how=how,
    )


def too_short(path: Path) -> TruncatedCloudError:
    """Say that a file lacks points at its end."""
    return TruncatedCloudError(
        "ends_before_last_point", "{file} ends before its last point; get the file again.", file=path.name
    )


@contextlib.contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what laspy and its backends raise on damaged bytes into a CorruptCloudError that names the file."""
    try:
        yield
    except DoorstepError:
        raise
    except OSError as error:
        raise CloudFileError(
            "unreadable_cloud", "{file} cannot be read ({why}).", file=path.name, why=error.strerror or str(error)
        ) from error
    except BaseException as error:
        # lazrs turns a panic of its decoder into an exception that is not even an Exception and has no importable name.
        module = type(error).__module__
        backend = type(error).__name__ in ("PanicException", "LazrsError") or module.startswith(("laszip", "laspy"))
        if backend or isinstance(error, _DAMAGE):
            raise damaged(path, Note("undecodable", "its points cannot be decoded")) from error
        raise
