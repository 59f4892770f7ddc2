"""What QGIS knows of its connections to PostgreSQL, for a base that names one of them."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsDataSourceUri, QgsProviderConnectionException, QgsProviderRegistry

from ..engine.core import address
from ..engine.core.errors import SettingError
from ..store import postgres


def known(name: str) -> QgsDataSourceUri:
    """Return a connection of QGIS.

    Raises
    ------
    SettingError
        QGIS has no such connection, or was not built with PostgreSQL.
    """
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    there = sorted(metadata.connections()) if metadata is not None else []
    if metadata is None or name not in there:
        raise SettingError(
            "connection_unknown",
            "BASE: QGIS has no connection '{name}' to PostgreSQL; it has: {known}.",
            name=name,
            known=", ".join(there) or "-",
        )
    try:
        return QgsDataSourceUri(metadata.findConnection(name).uri())
    except QgsProviderConnectionException:
        raise SettingError(
            "connection_unusable", "BASE: the connection '{name}' of QGIS cannot be used; look at it.", name=name
        ) from None


def connection(name: str) -> Mapping[str, str]:
    """Return what QGIS tells a server of a connection, its password included; raises as `known`."""
    # Only this asks the store of passwords; what comes back is told to the server alone.
    return postgres.settings_of(known(name).connectionInfo(True))


def uri_of(path: str) -> QgsDataSourceUri:
    """Return where QGIS finds the server of a base, as a project may keep it."""
    where = address.parsed(path)
    if where.connection:
        return known(where.connection)
    said, uri = where.settings, QgsDataSourceUri()
    if said.get("service"):
        uri.setConnection(said["service"], said.get("dbname", ""), said.get("user", ""), "")
    else:
        uri.setConnection(*(said.get(name, "") for name in ("host", "port", "dbname", "user")), "")
    if said.get("sslmode"):
        uri.setSslMode(QgsDataSourceUri.decodeSslMode(said["sslmode"]))
    return uri


def let_bases_name_them() -> None:
    """Have bases look for connections here."""
    address.connection_of = connection
