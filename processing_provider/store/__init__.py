"""Where a population base is kept, behind one port. Without QGIS: a base can be made and read in a notebook."""
