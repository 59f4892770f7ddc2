"""What QGIS knows of its connections to PostgreSQL, for a base that names one of them."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsDataSourceUri, QgsProviderConnectionException, QgsProviderRegistry

from ..engine.core.errors import SettingError
from ..store import address, postgres


def connection(name: str) -> Mapping[str, str]:
    """Return what QGIS tells a server of a connection, its password included.

    Raises
    ------
    SettingError
        QGIS has no such connection, or was not built with PostgreSQL.
    """
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    known = sorted(metadata.connections()) if metadata is not None else []
    if metadata is None or name not in known:
        raise SettingError(
            "connection_unknown",
            "BASE: QGIS has no connection '{name}' to PostgreSQL; it has: {known}.",
            name=name,
            known=", ".join(known) or "-",
        )
    try:
        uri = QgsDataSourceUri(metadata.findConnection(name).uri())
    except QgsProviderConnectionException:
        raise SettingError(
            "connection_unusable", "BASE: the connection '{name}' of QGIS cannot be used; look at it.", name=name
        ) from None
    # Only this asks the store of passwords; what comes back is told to the server alone.
    return postgres.settings_of(uri.connectionInfo(True))


def let_bases_name_them() -> None:
    """Have bases look for connections here."""
    address.connection_of = connection
