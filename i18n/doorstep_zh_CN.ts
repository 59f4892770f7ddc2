<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} selected in layer &apos;{}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprojecting '{}' to {} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a temporary layer; save it to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monte Carlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated households, not real residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a building on the map, a point of the plot or a row of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} buildings are chosen; click one to see its households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} persons, {} households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings are in degrees ({}); areas need metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has edits that are not saved; the run would not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output must be a GeoPackage: a file name that ends in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the output does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} exists: its tables would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No household list: one is made from the zone counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No households: only persons are estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points of interest and no use: every building counts as residential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method chosen: households are estimated but not allocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} zones have people but no building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} buildings lie in no zone and get nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} buildings have no height: the median of their zone is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a configuration of Doorstep ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended, but its output is not there any more: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; was removed; the run goes on with its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result layer was removed from the project; its file is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was closed: the run was cancelled, nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people live in each building, and which households?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sample Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small town with everything that a run needs, in a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use My Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings and zones with their population, from the project that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people live in each building?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from names; look it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to Write the Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage with buildings, households and zones; report and configuration beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a configuration (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this configuration (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the layers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} errors, {} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run yet: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a building by a click on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot (SVG, PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plot to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plot: the Python package matplotlib is missing ({}). The tables work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocated persons per building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocated − estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} persons, {} from the estimate · {} buildings: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and households per building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison per building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison, sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form, with the settings of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the estimate, not accuracy against the truth. Circled: beyond three standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of this run cannot be read; their file was moved or deleted. Run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} households placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} zones proven optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net error [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute error [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended without a result; see the log messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample points of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample household list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorstep sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons, estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons, optimization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons, Monte Carlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals, optimization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals, Monte Carlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population per building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no parameter {}; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is missing; choose the layer for &apos;{}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the layers {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} is not a layer that can be read; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be {}, but layer &apos;{}&apos; holds {}; choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: layer &apos;{}&apos; has no field &apos;{}&apos;; it has {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: folder {} does not exist; make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} cannot be written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} has no extension; write .gpkg, .shp or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} would overwrite the file that {} is read from; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are the same file {}; give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is missing; choose the field for &apos;{}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read; choose a layer or file that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is in degrees ({}) and {} needs metres; reproject it to a projected CRS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was not given: the features&apos; own numbers serve as ids ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone id of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per household, for example a housing unit inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone id of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 in a vacant unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group quarters type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0 for group quarters: they go to the building they name, else to the zone&apos;s largest, and do not count as households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building of the group quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out, and list as vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place as units without people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households with their building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant units left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE over buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE over households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared error per household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare household allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the optimization and Monte Carlo with the estimate, building by building and zone by zone, as in Table 4 of Ye et al. (2024). It reports all three readings of the paper&apos;s mean squared error (eq. 16), and net and absolute error: residuals that cancel out do not count in the net error. All this is fit to the estimate, not accuracy against known counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with both allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison per zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net error of households [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no buildings; choose one with both allocations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building has an estimate and both allocations; run both on one layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate population per building (dasymetric)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads the persons and households of each zone over its buildings in proportion to a weight: volume by default (Ye et al. 2024, eq. 1-2). A building belongs to the zone that holds its representative point. Whole numbers (hh_int, pop_int) sum exactly to each zone&apos;s totals. Missing heights take the median of their zone, and are counted. Zones with people and no building are listed; SPILL moves them to the nearest building. Estimated dwellings: a house is one dwelling however large, and what a building has beyond a house adds dwellings by living area; detached houses reach more than attached ones, and above three storeys there are flats only. Calibrated weights multiply these dwellings (points: 1) by persons per dwelling of each class, estimated from all zones, shrunk towards their mean and cross-validated; it takes at least ten zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points need a weight field or equal weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons; a table is enough where BUILDING_ZONE_FIELD is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons, those in group quarters included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in group quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the population; they go to the zone&apos;s largest building instead of being spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of looking in which zone the building lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share from 0 to 1 or yes/no; it multiplies the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest remainder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding, the rest to the largest building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move people of zones without buildings to the nearest building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones, with what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with people and no building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no polygons; choose zone polygons, or BUILDING_ZONE_FIELD with each building&apos;s zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add building heights from point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures buildings in LAS, LAZ or COPC files of any size, read once. The roof is what is classified as building; where that is missing, unclassified points more than 2 m above the ground. The ground is what is classified as ground, around the building. h_p50, h_p70 and h_p90 are elevations that so much of the roof stays below; height is the chosen one above the ground, in metres. h_flag says what to doubt; a building with low_coverage may be gone, and one without enough points has no height rather than a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point cloud (files or a folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAS, LAZ or COPC. Where files overlap, points are not counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS of the point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For files that do not say it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any CRS; they are brought to the point cloud&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the heights in the point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US survey feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever it is, the output is in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the building up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50, half of the roof (unbiased volume)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p70 (3DBAG&apos;s rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90, near the ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAS classes, such as 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAS classes, such as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a storey [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storeys is the height divided by it, at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with a height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with a doubt (h_flag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POINT_CLOUD is missing; choose LAS, LAZ or COPC files, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POINT_CLOUD_CRS: {} is not a known CRS; give a code such as EPSG:28992.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no list of LAS classes; write numbers such as 6, 17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create household list from zone counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one row per household from counts per zone: exactly as many households as the zone has, with exactly as many persons. Counts by household size are kept as far as the totals allow; where they contradict the totals, the zone is called adjusted. Zones whose persons cannot fill their households are listed as unreconciled, with the reason. The columns are those of the IN-CORE housing unit inventory. These are simulated households, not real residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied households, without group quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending; the last is open-ended (7 or more). Sizes are read off the names (hh1 … hh7, men_1ind and men_5ind), else 1, 2, 3, …; SIZE_VALUES says otherwise. Sizes in between that have no field are filled from the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 1,5 for 1 and 5 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares by size, where there are no counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 0.28,0.35,0.15,0.13,0.06,0.02,0.01 for 1, 2, … 7 or more persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed with 0 persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as one record per zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones, with what was reconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreconciled zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household sizes: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate households to buildings (Monte Carlo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives households to buildings at random. The conserving method deals every household to the estimated number of places. The published one (Ye et al. 2024, eq. 12-15) gives places by area and stops a building at its estimated persons; what no building takes stays unplaced and is listed. Several draws give mean, standard deviation and percentiles per building. Run it on the output of the optimization to keep both results on one layer. These are simulated households, not real residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprint area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the published method; without it the area of the polygons is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conserving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is the allocation; more give its spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published method gives places by area; choose AREA_FIELD, or buildings that are polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the area of the footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate households to buildings (optimization)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every household of a zone to one of its buildings, so that each building holds its estimated number of households and the persons miss the estimate as little as possible (Ye et al. 2024, eq. 8-11). The minimum is proven, zone by zone: see status, bound and gap in the zones output. Residuals measure the fit to the estimate, not accuracy. These are simulated households, not real residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in the few zones that need integer programming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit per zone [s]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones proven optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of absolute residuals [persons]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBC is not there: install the Python package pulp (pip install &quot;pulp&lt;4&quot;) to have it. HiGHS (SciPy) solves instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify residential buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which buildings are lived in, and by which share, from their own use, points of interest, land use and size, in this order. A table of rules says what a category means: non-residential (takes the building), mixed (takes a part, as a rule the ground floor), neutral or residential. Every building gets its reason in words and the POI that decided. With mixed use &apos;non-residential&apos; and distance 0 it is the rule of Ye et al. (2024): a building that any POI intersects is non-residential; then categories of POI count only with a rules table of your own, and least sizes only where given. Where known uses are in a field, the label field shows how good the classes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field, or several: OpenStreetMap has a field per key, such as amenity and shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the table resources/rules/residential_rules.csv of the plugin, which explains itself (OpenStreetMap, NAICS, SafeGraph, BD TOPO and others). Copy and edit it for rules of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, warnings and, with a label field, the confusion table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of areas, a point inside counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of the POI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it every POI takes a part of its building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of POI [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A POI outside of all buildings counts for the nearest one within this distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own use of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of the land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed use counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-residential (the paper&apos;s rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share by storeys, without the ground floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least footprint of a dwelling [m²]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller buildings of fewer than two storeys are sheds and garages. Empty: {:g}, none in the paper&apos;s rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least height of a dwelling [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: {:g}, none in the paper&apos;s rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POI id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known use, to score against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses of the rules table, yes/no, or a number of dwellings. It is not an input of the classification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with residential class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings of mixed use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-residential buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} needs {}; give both or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{}&apos; cannot be the own use and the label to score against; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a distance or an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against known uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived in and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived in and missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not lived in and taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not lived in and rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the paper&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of the paper&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of the paper&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume (footprint area × height)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor area (footprint area × storeys)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated from the zones, by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living area that a detached house reaches [m²]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated dwellings: smaller buildings are one dwelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living area that an attached house reaches [m²]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same of a building that shares a wall with another one that is lived in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living area of a flat [m²]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so many square metres beyond a house are another dwelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living area as a share of floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without walls, stairs and cellars; floor area is footprint area × storeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storeys of the highest house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher buildings hold flats only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For calibrated weights: one density is estimated for each class, or for each combination of several fields. Without it the classes are house, attached house and larger building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misplaced between zones, cross-validated, calibrated [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with one density for all [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points have no footprint; choose polygons, or weights from a field or equal ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLASS_FIELD is missing: points are calibrated by the class of the building; choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight by area or volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOREYS_FIELD is missing; dwellings are estimated from storeys, or from HEIGHT_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated densities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons per dwelling or building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map population per building (full workflow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the other algorithms in turn: household list (where none is given, made from the zone counts), estimate, allocation by optimization and by Monte Carlo, comparison. Without households only persons are estimated. Nothing is written before everything is computed. Residuals measure the fit to the estimate, not accuracy; households are simulated, not real residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the population; without it they are taken from the household list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, one is made from the zone counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate by optimization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate by Monte Carlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GROUP_QUARTERS_FIELD is a field of the household list; for zones use ZONE_GROUP_QUARTERS_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESIDENTIAL_FIELD already says what is lived in; give either it or POI, own use and land use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no households to write: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and choose a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read zones and households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} buildings have no usable height in the point cloud; they keep the height of their field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written; choose another place ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same input and seed give the same result, to the byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, scores, residual plot, zones, and what was not placed and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building heights from rasters (DSM − DTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {} cannot be written ({}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
