"""Doorstep: people and households per building, from zone counts."""


def classFactory(iface):  # QGIS calls this name
    from .plugin.plugin import DoorstepPlugin

    return DoorstepPlugin(iface)
