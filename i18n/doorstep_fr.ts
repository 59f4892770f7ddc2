<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>Python packages are needed: {packages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
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
        <source>Python packages are missing: {}; the top of this page says how to get them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; cannot be read; its file was moved or deleted.</source>
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
        <source>No household list: one is made from the zone counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No households: only persons are estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
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
        <source>Buildings are in {}, where 1 m is {} m on the ground; areas need true metres.</source>
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
        <source>Choose a layer: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field: {}</source>
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
        <source>Layer &apos;{}&apos; was removed; the run goes on with its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with another number of persons in the list than in field &apos;{}&apos;: {} (list: {}, field: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones beyond your buildings layer, whose people would be moved to its nearest building: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings without height, which get the median of their zone: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households whose zone is none of the zones: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant units in the household list: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group quarters in the household list: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households matched to their zone by number, because leading zeros were lost: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with people, and no household in the list: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with another number of households in the list than in field &apos;{}&apos;: {} (list: {}, field: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with people but no building that is lived in: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones that reach beyond your buildings layer: {} (households that live there: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones that reach beyond your buildings layer: {} (persons who live there: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings in no zone, which get nobody: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} looks like a running number or an id: field &apos;{}&apos; holds {}. Does it count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and households per building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Population Base…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of a Population Base…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review Doubtful Persons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population Pyramid…</source>
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
        <source>This building has no estimate: it lies in no zone, so nobody was placed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
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
        <source>Click a building on the map, a point of the plot or a row of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} persons, {} households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
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
        <source>{} persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with people {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE over households {}, over buildings {}; squared error per household {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE over households {}, over buildings {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE over households {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group quarters: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones beyond your buildings layer: {} (households there: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an estimate, outside of all zones {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
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
        <source>Open Population Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base of registers, as a group of layers whose forms show who is linked to what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of a Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in a base, since when, how good it is, its last changes and who used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review Doubtful Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of two registers that may be one person: you decide, by keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population Pyramid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons of a base by age and sex: those registered, and those who are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population base:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this project has all of these layers, which are temporary or have joined or virtual fields: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them to files to run it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what these rows can hold: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plot to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a configuration of Doorstep ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
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
        <source>Open a Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from names and data; look it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess layers and fields anew, from the project as it is.</source>
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
        <source>How many people live in each building?</source>
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
        <source>errors: {}, warnings: {}</source>
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
        <source>Looking through the layers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run yet: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field looks like a number of persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field has one id for each zone; the numbers of the features are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is text, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is empty in some rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field holds ids of the zones in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} already says what is lived in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also possible: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} counts homes, empty ones too; those are no households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules know few of the categories in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is neither a share nor yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} looks like an id, not like a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the same in every row: a number of something larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer looks like buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer has polygons with a population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure which: {}. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer has polygons with a population around {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no ids of the zones.</source>
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
        <source>Summary zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
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
        <source>Logarithmic axis of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows small buildings beside very large ones. Residuals stay as they are; the project remembers this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the estimate, not accuracy against the truth. Circled: beyond three standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the results can be shown; QGIS&apos;s log of Python errors says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones, sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings, sums</source>
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
        <source>The results of this run cannot be read; their file was moved or deleted. Run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
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
        <source>Map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show My Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the layers that were hidden for the results, or hide them again</source>
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
        <source>The runs of the project, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run:</source>
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
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: {}</source>
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
        <source>Persons per building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons, allocated − estimated</source>
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
        <source>optimization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no households listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people in another zone&apos;s building</source>
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
        <source>residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>househ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abs. %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House-
holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build-
ings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net
%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abs.
%</source>
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
        <source>Doubtful addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address, and known addresses of buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the addresses of the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of the vault is doubtful, or the base has no known addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest known address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further buildings that are not listed: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions on addresses that could not be kept: {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the addresses of the vault: {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use: small counts of persons are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons tagged: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the base as a group of layers whose forms show who is linked to what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last uses, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read anew what is in the base, whoever changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a population base: its content, quality and last changes are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the base…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register was imported yet: run &apos;Import register&apos; for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last
import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle
[days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue
[days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has taken data out of this base yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time
(UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First batch: {}, last: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses: {}. Each line of the log stands on the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers: {}, overdue: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the access log stay. To have the batch again, run its algorithm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last batches, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch changed the vault as well: choose it to undo both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the vault of this base below the batches: batch {} changed it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is put back as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows added and ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo batch {} of {}, &apos;{}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that it added and that go: {}. Rows that it ended and that hold again: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing batch {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {} (&apos;{}&apos;) is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Batch {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; of the base is being edited; save or drop the edits and stop editing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is open: the forms of its layers show what is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the record of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of this pair is no longer in its register; link again, and read the list anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same household or family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked already with records of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} · {record} · row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What settles most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair is doubtful. After the next import and &apos;Link persons&apos; there may be some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pairs of the same records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons by age and sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population pyramid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a population base: its persons are shown by age and sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered or lives there on this day; link the registers, and run &apos;Attach persons&apos; before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men, registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men
reg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men, present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men
pres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women, registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women
reg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women, present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women
pres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: classified as stationary, permanent or mobile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: whoever has a current home here; run &apos;Classify residency&apos; to count those who are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without age, or neither man nor woman: {} registered, {} present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts below {} are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in years of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked yet: &apos;Check population base&apos; counts what breaks each rule, and lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was verified in the field is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues of the rule that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer of points: the buildings of the rows that fail, or of those chosen in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &apos;Check population base&apos; with this base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the issues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked last: {}. Rules: {}, with rows that fail: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is about a share: its rows are counted, not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Base…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule: its issues are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the rows that fail has a place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues: {}; the first {} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues on the map: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked up: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link Again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &apos;Link persons&apos; with this base and vault: it takes what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is doubtful and what was decided anew, by whoever did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open: this page shows who people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a population base and its vault: here you decide what could not be linked for sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the vault of this base: who somebody is, is only there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no records yet; run &apos;Import register&apos; for each register, then &apos;Link persons&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are not linked yet; run &apos;Link persons&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel came too late: the results were written already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer was removed before the run began.</source>
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
        <source>The run ended, but its output is not there any more: {}</source>
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
        <source>household lists, allocation and comparison work; estimates, heights and classification do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monte Carlo, classification and comparison work; estimates, heights, optimization do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything works but heights from point clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain LAS files work; LAZ and COPC files do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything works; HiGHS solves instead of CBC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything works but the residual plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is too old, at least {} is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is too new, it must be below {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is built on a newer GEOS than this QGIS, and would crash it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed by now; restart QGIS to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the packages are there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing still. If it was installed by now, restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing Python Packages ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step gets them: this line, in the OSGeo4W Shell of the start menu. Then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step gets them: this line, in a terminal. Then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({}): without it, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocated persons, log(1 + persons)</source>
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
        <source>{} persons, {} from the estimate · {} buildings: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocated − estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plot; the tables work. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population pyramid; the table below has its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons; filled: present, outline: registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a layer that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has another kind of geometry than is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misplaced [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than by volume [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the mix [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
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
        <source>Calibrated densities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons of zones left out ({}), predicted by each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households of zones left out ({}), predicted by each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers. Empty: the field pop_int.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers. Empty: the field hh_int.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of &quot;Estimate population per building&quot;, or any layer or table with these fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique. Empty: the field buid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone id of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the household list names the zone. Empty: the field zone_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per household, for example a housing unit inventory. &quot;Create household list from zone counts&quot; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique. Empty: the field huid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone id of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone in which the household is placed. Empty: the field blockid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the household; 0 in a vacant unit. Empty: the field numprec.</source>
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
        <source>Id of the building that holds these group quarters. Empty: the zone&apos;s largest building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the list without people. Left out, they get no building; placed, they take a place that the estimate gives to households.</source>
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
        <source>Leave out, and list as vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place as units without people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every building of the input, with the households and persons that it got and the residuals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list, with the building of each household or the reason why it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per zone: status, how far it misses the estimate, and how long it took.</source>
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
        <source>Net error [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute error [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings divided between zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate population per building (dasymetric)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads the persons and households of each zone over its buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downscaling,disaggregation,census,volume,floor area,dwellings,weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints or points. Points need a weight field or equal weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique. Empty: the field buid, else the features&apos; own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with counts, such as census blocks. A table is enough where BUILDING_ZONE_FIELD is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique. Empty: the features&apos; own numbers.</source>
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
        <source>Occupied households, without group quarters. Empty: only persons are estimated.</source>
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
        <source>What decides how much of its zone a building gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For volume, and for storeys that are missing. Missing heights take the median of the zone. Empty: the field height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For floor area and estimated dwellings; missing ones come from the height, else from the zone. Empty: the field storeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the weight &apos;Field&apos;: any quantity, such as dwellings. A missing one is an error, 0 gets nobody.</source>
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
        <source>All keep the totals of every zone. Spread: persons are rounded up as often as the estimate says, households by the largest remainder with ties by the seed, so that neighbours add up. Largest remainder leaves ties to the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move people of zones without buildings to the nearest building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones are listed with the building that took their people. Otherwise these people are not placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide buildings between zones by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building in several zones becomes a row per zone with its share of the weight (part_of, part_share). Parts below 5 % or 9 m² stay with the largest. Otherwise a building is in one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones, with what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones beyond the buildings, of those without building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in zones beyond the buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households in zones beyond the buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads the persons and households of each zone over its buildings, in proportion to a weight (Ye et al. 2024, eq. 1-2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the weights:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weight fits your zones:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt:</source>
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
        <source>Spread evenly over the zone, by the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every building of the input, with its zone, its weight and its persons and households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per zone: buildings, households, persons, and a status such as no_buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings, as footprints or points. A building belongs to the zone that holds its representative point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with persons and, if you have them, households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the weight needs: heights for volume, storeys or heights for floor area and estimated dwellings, a field of your own, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with estimates (hh_est, pop_est) and whole numbers (hh_int, pop_int), which sum exactly to each zone&apos;s totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with the number of their buildings and a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated dwellings: a house is one dwelling however large; what a building has beyond a house adds dwellings by living area. Above three storeys there are flats only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated: these dwellings times persons per dwelling of each class, estimated from all zones and cross-validated. With fewer than ten zones the weight is by volume instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With at least five zones, each is predicted from its neighbours by every weight at hand; the log, the report and OUTPUT_WEIGHTS say how many people that misplaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the zones: a mix of the weights, for persons and for households apart, learned from ten zones or more. With fewer, persons go half by space and half by dwellings, households by dwellings, and a tenth of both by buildings all alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households with a weight of their own: pop_int is at least hh_int outside of group quarters, and where weight_hh is 0 nobody lives but in group quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing height takes the median of its zone; h_source says so, and a warning counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of a zone without buildings are not placed, unless SPILL moves them to the nearest building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones that reach beyond the building layer are counted apart from gaps within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building over a border is in one zone whole, unless SPLIT_STRADDLING makes a row of each part. The sums over part_of give the building back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A footprint that stands twice, or as a part within a larger one, is counted once (counted_in). Weights from a field count as they are.</source>
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
        <source>Compare household allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the optimization and Monte Carlo with the estimate, per building and per zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residuals,mean squared error,mse,fit,net error,absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with both allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of Monte Carlo, run on the output of the optimization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the field zone_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison per zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the optimization and Monte Carlo with the estimate, building by building and zone by zone, as in Table 4 of Ye et al. (2024).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: one layer of buildings that carries both results. Run Monte Carlo on the output of the optimization to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: all this is fit to the estimate, not accuracy against known counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate, optimization and Monte Carlo side by side, with their residuals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same per zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The residuals of persons and households, per building and per zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three readings of the mean squared error of the paper (eq. 16).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net error, in which residuals cancel out, and absolute error, in which they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons that the building got. Empty: the field {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households that the building got. Empty: the field {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net error of households [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point cloud (files or a folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAS, LAZ or COPC. Where files overlap, points are not counted twice; ground and surface may be in files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS of the point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for files that do not say it themselves, or name a CRS that is no map projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add building heights from point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the height of every building in LAS, LAZ or COPC files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lidar,las,laz,copc,roof,storeys,floors,elevation,volume,3d</source>
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
        <source>Whatever it is, the output is in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the building up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the roof stays below the height. p50 gives the volume, p90 is close to the ridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roof classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAS classes of roofs: numbers separated by commas. 6 is building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAS classes of the ground: numbers separated by commas. 2 is ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a storey [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the field storeys: the height divided by it, at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the height of every building in a point cloud of any size, which is read once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is measured:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the buildings with height and storeys, always in metres, and with the number of points behind them.</source>
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
        <source>Every building of the input, with its height, its storeys and what to doubt (h_flag).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building footprints, in any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAS, LAZ or COPC files, or a folder of them, with heights in metres or feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roof is what is classified as building. Where that is missing: unclassified points more than 2 m above the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground is what is classified as ground, around the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h_p50, h_p70 and h_p90 are elevations: so much of the roof lies below. height is the chosen one above the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h_flag says it for each building, ok where there is no doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low_coverage: points over less than half of the footprint; the building may be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building without enough points has no height, rather than a wrong one.</source>
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
        <source>Create household list from zone counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a list with one row per household from the counts of each zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>census,housing unit inventory,synthetic population,household size,in-core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons or a table with counts.</source>
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
        <source>One field per size, ascending; the last one counts that size or more. Sizes are read off the names (hh1 … hh7, men_1ind and men_5ind, hh_1_2 and hh_3_4); where these do not say it for certain, give SIZE_VALUES. Sizes that have no field are filled from the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each field of SIZE_FIELDS, separated by commas; needed where the names of the fields do not tell. 1,2,5 is 1, 2 and 5 or more; 1-2,3-4,5 are classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares by size, where there are no counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of SIZE_FIELDS, the same in every zone. For example 0.28,0.35,0.15,0.13,0.06,0.02,0.01 for 1, 2, … 7 or more persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of vacant units; they are listed with 0 persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the population; listed as one record per zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons. No household of the list has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones, with what was reconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a list with one row per household, for those who have counts per zone but no household list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: zones with their persons and households; if you have them, households by size, vacant units and persons in group quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per household, vacant unit or group quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per zone: households, persons, status and the reason where counts had to give way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list with exactly as many households and persons as each zone has, in the columns of the IN-CORE housing unit inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones with their status and, where counts had to give way, the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjusted: the counts by size contradict the totals of the zone; the totals were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreconciled: the persons cannot fill the households, for example fewer persons than households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are simulated households, not real residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreconciled zones</source>
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
        <source>Allocate households to buildings (Monte Carlo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives households to buildings at random, once or many times, and says how far the results spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random,simulation,draws,uncertainty,percentiles,interval,microsimulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones spread with their neighbours whose 90 % interval holds their persons [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conserving places every household. As published may leave some unplaced; they are listed.</source>
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
        <source>Error of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the conserving method: how far people per unit of weight may be off. Empty: what neighbourhoods differ by, estimated from the zones. A number: between a building and one three times as large, half by itself; 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the households of each zone to its buildings at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: the buildings that the estimate made, and a household list with the zone and the persons of each household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two methods:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on the output of the optimization to have both results on one layer, ready to compare.</source>
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
        <source>Conserving: every household is dealt to one of the estimated places of the buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published (Ye et al. 2024, eq. 12-15): places by area, and a building stops at its estimated persons. What no building takes stays unplaced and is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with their households and persons of the first draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several draws: mean, standard deviation, 5 % and 95 % percentile of each building, zone and summary zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households with their building, or with the reason why they have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the conserving method the percentiles hold the error of the estimate as far as zones tell how neighbourhoods differ, or WEIGHT_ERROR says it. With fewer than five zones, published errors stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the table resources/preferences/tenure.csv of the plugin, by which owners (ownershp 1) prefer buildings with one household and renters (2) those with several. Copy and edit it for other attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes with preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the tenure. Among the allocations that fit equally well, the one is taken in which the households live in the types of building that they prefer; the fit stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the preferences table names it. Without it: single with one household, multi with several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier result to change as little as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households with their building of an earlier run. Among the allocations that fit equally well and meet preferences equally well, the one is taken in which the fewest households move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household id of the earlier result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same ids as in the household list. Empty: the field huid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building of the earlier result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building in which the household was. Empty: the field buid_opt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households in a preferred type of building, of those with a preference [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the costs of preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower bound of the costs of preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households that move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower bound of the households that move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households that must move for want of places alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households of the earlier result that are not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate households to buildings (optimization)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every household of a zone to a building, with the least possible deviation from the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer programming,solver,cbc,highs,minimum,assignment,microsimulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones proven optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of absolute residuals beyond the tolerance [persons]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance [persons per building]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building may miss its estimate by so many persons at no cost. 0 is the published objective and fits best, but squeezes household sizes towards the mean; from 2 on neighbourhoods keep their mix of sizes at least as well as by chance.</source>
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
        <source>A zone that takes longer keeps the best allocation found; its status is time_limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every household of a zone to one of its buildings. Each building gets its estimated number of households, and the persons miss the estimate by more than the tolerance as little as possible (Ye et al. 2024, eq. 8-11, where the tolerance is 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several allocations reach the minimum, the one is taken that meets the preferences of households for types of building; after that, the one with the fewest moves since an earlier result. Both are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buildings that the estimate made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A household list with the zone and the persons of each household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with their households and persons, and what is left over or missing (residuals).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with status, bound and gap: optimal means that the minimum is proven, of what exceeds the tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time_limit: a better allocation may exist; gap says how much better at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals measure the fit to the estimate, not accuracy.</source>
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
        <source>Says what a category means for people living there. Empty: the tables of the plugin (OpenStreetMap, Overture, Foursquare, BD TOPO, INSPIRE, BAG, ALKIS, Hazus and NSI, New York City, NAICS and SafeGraph), all together. For rules of your own copy one from resources/rules, edit it and choose the copy; it then stands instead of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor space of POI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mixed use by what stands in it: floor space per kind of POI. Empty: the table of the plugin. For figures of your own copy resources/contents/floor_space.csv, edit it and choose the copy; it then stands instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, warnings and, with a label field, the confusion table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify residential buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which buildings are lived in, and by which share, from their use, POI and land use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poi,land use,openstreetmap,osm,overture,mixed use,housing,dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops, schools, offices and so on. Of areas, a point inside counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of the POI</source>
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
        <source>For buildings about which neither their own use nor a POI says anything.</source>
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
        <source>What a building with dwellings and other uses counts as. By what stands in it a shop takes floor space by its kind; where most buildings hold POI, their number says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the share of mixed use; where it is missing, the height tells. Empty: the field storeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least footprint of a dwelling [m²]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least height of a dwelling [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the least height. Empty: the field height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POI id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the POI that decided. Empty: the features&apos; own numbers.</source>
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
        <source>Tells which buildings are lived in, and by which share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in, read in this order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of rules say what a category means: non-residential takes the building, mixed takes a part of it (as a rule the ground floor), neutral says nothing, residential means that people live there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A POI takes floor space by its kind, so a hotel in a tower leaves dwellings above. Where most buildings around hold POI, the share is drawn towards theirs. Buildings with POI more than 30 m deep of fewer than five storeys are no dwellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: every building with its class, the share that is lived in, the reason in words and the number of its POI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of Ye et al. (2024), by which a building that any POI intersects is non-residential, is mixed use &apos;non-residential&apos; with distance 0. Categories of POI count there only with a rules table of your own, and least sizes only where given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it every POI takes a part of its building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes before POI and land use.</source>
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
        <source>A share by what stands in it: floors that POI take, land use, buildings around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every building of the input, with its class, the share that is lived in and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own use of the building, from one or several of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of interest (POI) in the building or close to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: small or low buildings are no dwellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories that no table knows are counted in a warning; they decide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses that no table has are read by their words where every word is known; a note says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building about which nothing is known is taken as residential; its reason says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you know the use of some buildings, give the known use: the report says how many are classified right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller buildings of fewer than two storeys are sheds and garages. Empty: {:g}, none in the paper&apos;s rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower buildings are no dwellings. Empty: {:g}, none in the paper&apos;s rule.</source>
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
        <source>Summary zones with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones of any kind whose mean and percentiles over the draws are wanted: those of their sum, which cannot be had by adding up buildings. A building counts where its representative point lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary zone id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known persons of the summary zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how many of the 90 % intervals hold the known count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary zones with mean, standard deviation and percentiles over the draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary zones whose 90 % interval holds the known persons [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error [people per zone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean squared error [people per zone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error [people per zone]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total absolute error [people]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People misplaced [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute percent error, zones of 10 people and more [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate estimates against reference zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores estimates against known counts of zones that the estimate has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy,error,mae,rmse,bias,baseline,test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of an estimate or an allocation made from coarse zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates of the buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field or several, such as pop_est and hh_est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with known counts. A table is enough where BUILDING_REFERENCE_FIELD is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference zone id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each estimate, in the same order; one field may stand several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference zone id of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse zone id of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone that the estimate spread; the baselines spread the same people within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse zone id of the reference zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the baseline that is uniform by area, where there are several coarse zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the baseline by volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share from 0 to 1 or yes/no; with it the baselines stand with and without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference zones with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of estimates and baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums buildings over reference zones with known counts and scores the difference: the test of accuracy that Ye et al. (2024, 5.2) ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate, known count and error of every reference zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each estimate and each baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with estimates made from coarse zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine zones with known counts that the estimate has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference zones with their errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the estimates and of baselines: the same people of each coarse zone spread evenly over the buildings, by footprint area, by volume, by chance, or evenly over the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misplaced: half the absolute error as a share of the people, those who would have to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the coarse zone of each building, the baselines spread the people of the whole layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone without buildings counts as 0. A zone whose buildings have no value is left out, and a warning counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume (footprint × height)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor area (footprint × storeys)</source>
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
        <source>Chosen by the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another weight for households, written to weight_hh: say, estimated dwellings where persons go by volume. Each household keeps a person. Empty: as persons; where the zones choose, by their own counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights compared</source>
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
        <source>Exponent of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, floor area and footprint area are raised to this power, the residential share with them. Below 1 large buildings get fewer people per m³; 0 makes all equal. Other weights stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a height is known and no storeys: the height divided by it, at least 1.</source>
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
        <source>Persons misplaced between zones left out, by the weight of the run [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of that [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons misplaced between zones left out, by the volume [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households misplaced between zones left out, by their weight [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error of that, for households [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households misplaced between zones left out, by the volume [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per weight: how well it predicts zones left out, and its part of the mix chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map population per building (full workflow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From buildings and zones to people per building in one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>census,dasymetric,downscaling,households,lidar,residents</source>
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
        <source>Places households so that persons miss the estimate as little as possible. It needs households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate by Monte Carlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places households at random, for comparison and for the spread of several draws. It needs households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From buildings and zones to people per building in one run. It does what the other algorithms do, in turn:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: buildings, and zones with their persons. The weight by volume needs heights as well, from a field or a point cloud. Everything else is optional; without households only persons are estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: buildings with their people, households with their building, zones with their fit, and a report. Nothing is written before everything is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every building of the input, with what every step says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones as given, with their buildings, status and how far they miss the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights from a point cloud, where one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential buildings, where their use, POI or land use is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A household list, where none is given: it is made from the counts of the zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate of persons and households per building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households to buildings, by optimization and by Monte Carlo, and both compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the warnings: they count what was filled in, skipped or not placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households are simulated, not real residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPLIT_STRADDLING divides buildings where they lie, and BUILDING_ZONE_FIELD gives each one zone; leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dividing buildings by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no polygons; choose zone polygons, or BUILDING_ZONE_FIELD with each building&apos;s zone.</source>
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
        <source>Household sizes: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the area of the footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published method gives places by area; choose AREA_FIELD, or buildings that are polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} says nothing without {}; give that as well, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier result</source>
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
        <source>Categories known to the rules table: {} of {:,} {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{}&apos; cannot be the own use and the label to score against; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} needs {}; give both or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT_SUMMARY needs zones to sum over; choose SUMMARY_ZONES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single draw has no spread to give SUMMARY_ZONES; choose more DRAWS, 100 or 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no geometries to find SUMMARY_ZONES by; choose buildings that have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against known uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread at every halving [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary zones with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of zones ≥ 10 [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against known counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences and moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences between neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean width / mean count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width needed / width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval score / mean count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known persons within the 90 % intervals of the draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the rules table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % intervals of zones spread with their neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with the largest errors: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {} estimates and {} known counts; give one field of known counts for each estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} estimates are too many; validate at most {} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no polygons; choose zone polygons, or BUILDING_REFERENCE_FIELD with each building&apos;s zone.</source>
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
        <source>STOREYS_FIELD is missing; floor area is taken from storeys, or from HEIGHT_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOREYS_FIELD is missing; dwellings are estimated from storeys, or from HEIGHT_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no households to write: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and choose a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUMMARY_ZONES is for the draws of Monte Carlo: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn MONTE_CARLO on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS are fields of the household list; give HOUSEHOLDS, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESIDENTIAL_FIELD already says what is lived in; give either it or POI, own use and land use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GROUP_QUARTERS_FIELD is a field of the household list; for zones use ZONE_GROUP_QUARTERS_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is for the optimization: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn OPTIMIZATION on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read zones and households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} · {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How addresses are written: the order of their parts, and the words for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field with the whole address, or several in the order in which they are read, such as number;street;unit;city. Fields whose names tell the part are read as that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the register. What an earlier run under this name had and this one has not ends. Empty: the table&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table &apos;{}&apos; has no rows; choose one with addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISIONS has no field &apos;{}&apos;; give the table to review of an earlier run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision names building &apos;{}&apos;, which the base does not have; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISIONS decides address {} in two ways; keep one decision for each address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations called like somebody who is there, or like a mail or telephone, whose name the base does not keep: {organisations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household cards with so many people that they are no family: {cards}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons attached to where they live: {attached}; not attached: {left}, of whom died: {died}. How: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why persons are not attached: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons whose home somebody decided, which stays whatever registers say: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons whose records lead to several places: {persons}; the best of these counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and places to learn at an organisation whose building is not known: {posts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no records of persons; run &apos;Import register&apos; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record in the vault is linked to a person; run &apos;Link persons&apos; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are linked to nobody, and left out: {records}; run &apos;Link persons&apos; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create population base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an empty base for places, buildings, addresses, dwellings and persons, with its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an empty population base: one GeoPackage whose tables are entities and the relations between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: the CRS of the town, and the stage: while the base is built, or while it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the base, with tables, indexes and the rules by which it is checked. Every row says where it is from and since when it holds; nothing is ever deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A projected one with true metres in your town, such as its national grid or UTM zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that keeps who somebody is, apart from the base. One that does not exist is made. Not needed for places, buildings, addresses and dwellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File in which the base is to be and to stay, such as town.gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS is missing or not known; choose the projected CRS of your town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register,registry,household,address,database,geopackage,graph,entity,relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base is a file: whoever has it can read it. Keep it where only those are who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers and telephone numbers do not belong into it, but into the vault, another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A household is an occupied dwelling here; a family on a card of a register is another thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What later steps may hand out: in development everything to those who build it, else extracts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a base that is there already is replaced by an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASE is missing; say where the base is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development: the base is being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application: the base is being used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS {} is not in metres or feet; choose the projected CRS of your town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS {} is for pictures of maps, its metres are not true; choose the projected CRS of your town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASE: {} does not end in .gpkg; give such a name, by which QGIS knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is in the folder for temporary files, which goes when QGIS ends; copy the base to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASE: {} exists; choose another file, or set OVERWRITE to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT: the folder of {} does not exist; make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not encrypted: keep it on an encrypted disk, apart from the base and its copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASE: {} cannot be written ({}); choose a place with room, and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISIONS: rows {row} and {other} contradict each other; keep one decision for each pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions taken over: {new}. Decided before in the same way: {kept}; in another way, which no longer counts: {ended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISIONS: row {row} says &apos;different&apos; of two records that other decisions, in this table or before, make one person; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of &apos;{source}&apos; and row {other_row} of &apos;{other}&apos; are decided to be different persons, and other decisions make them one; take one of these back on the review page, or decide anew in DECISIONS. Such pairs: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISIONS: none of its pairs of records is in the vault; give the table to review of a run on this base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISIONS: rows left out, of which the vault lacks a record or both are one: {rows}, such as row {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISIONS: row {row} says neither &apos;same&apos; nor &apos;different&apos;; write one of these, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a field, or a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFINITION: {} is no JSON object; give one such as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFINITION: {} is no parameter of this algorithm; give some of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFINITION: {} is given twice; give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFINITION: {} cannot be read ({}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFINITION: {} is no JSON in UTF-8 ({}); mend it, such as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFINITION: {} is no parameter of this algorithm; did you mean {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFINITION: {} is &apos;{}&apos;; give {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaches persons to where they live, are registered, work and learn, and to their family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address,dwelling,household,employer,school,family,residence,register,relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaches the persons of a population base to its space by what their records say (Wu et al., 3.2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: the base with buildings and known addresses, registers that are imported, persons that are linked. Without known addresses, persons are attached to dwellings without a building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: relations lives_in, registered_in, works_in, studies_in and family_of in the base, dwellings and organisations that only registers name, and a table of everybody who lives in no dwelling, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address counts, in this order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: addresses to review; decide on them in &apos;Review Doubtful Persons&apos; of the plugin&apos;s menu, which alone shows addresses of the vault, and run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who lives in no dwelling of the base, and addresses of registration that lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that leads to a dwelling or building;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s own, before that of somebody else in the same row, such as of a tax return;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of the register with the best priority for addresses (5 where none is set);</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a register of residence before one of registration, before all others;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one found most surely; the later one; the first register by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person lives in one place at a time. What begins after the date does not count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a register of registrations with one address, that is the address of registration as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who died on the date or before is attached to nothing, and is listed as one who died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household of a dwelling is all of its people; group quarters and blocks have none. Family is another thing: people of one row, or of one household card with up to 20 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation is known by its code, else by name and address; only its name is kept in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons attached to where they live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who are not attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, persons who died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons attached to where they are registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons whose dwelling has no known building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons with several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwellings in which a household lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwellings that only registers name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and places to learn without a known building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify residency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells who lives here, who is only registered, and for how long, with a reason for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident,stationary,permanent,mobile,outflow,floating population,de facto,de jure,signs of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months until permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar months of residence: 6 as in China and in the paper, 12 as UN and EU count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of signs of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of registers whose word is taken that somebody is there, separated by semicolons. Empty: all of residents and of activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of signs of life [days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs count from so many days before DATE up to DATE, both included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody without a sign of life is there where their family has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each living person of a population base one class and one reason, as Wu et al. (4.2) do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a base whose persons are attached; a day; the registers that say who is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives here: is listed as living here by a source of residents; or has a sign of life in the period, and a home or a registration here. A home by any other register is not enough: registers keep people who are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered here: has a registered address here, or a record in a register of registration. Here is the area of the base, not the same dwelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival is the day from which on the home holds; homes one after the other are one stay. Months are calendar months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: a table of persons; the classes as tags of family 1 in the base; counts; coverage by age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count for nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count for children under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row per living person: class and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row per five years of age: persons of record, with a sign of life, by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stationary: lives here and is registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent, mobile: lives here, is registered elsewhere, and arrived at least MONTHS ago, or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outflow: is registered here and does not live here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined: all others, such as those whose arrival is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leaves no records counts as gone: look at the old and at children in the table of coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no register is one of residents or activities, all homes are taken at their word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected persons take sources for independent; they are for comparison, and decide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stationary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead by the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not born by the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file with these parameters: text, or lists of names of fields; choices by their number. Empty: that of the last import of this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the base is to know, in clear, such as schooling or pension. No names, numbers, telephones, addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the records of a register into the vault, and lists the rows that are none, with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person,population register,census,police,health,insurance,school,staging,etl,source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with a row per person, job or event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same each time. Empty: the table&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different in each row, and the same in the next file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a social security or identity card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of several, if one field has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or its first letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name, without the given name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one field has it: &apos;Given Surname&apos; or &apos;Surname, Given&apos;, or a Chinese name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year or month alone is kept where no more is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as YYYY-MM-DD, MM/DD/YYYY or DD.MM.YYYY. Empty: it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of many languages, or 1 (male) and 2 (female).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the register writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the card or family that the person is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person is to the head of that household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a credit code or a number of an employer or school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used where there is no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person does at the organisation of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when on it holds, or the day of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of the day of birth. Empty: the same, or it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, such as birth, move or death. A death ends a life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relatives in the same row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefixes of their fields, such as spouse;dependent_1, or the fields themselves, such as spouse: given=SP_FIRST, id=SP_SSN. Empty: they are found; none: no relatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the register knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By it, residents are told from people who are only registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office whose register it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law or decision that allows this use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed every [days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the register is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number, or by field such as birth=1;address=3; 1 is believed first. Empty: 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a text file, such as GB18030 or ISO-8859-1. Empty: as the layer says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields taken as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the records of one register of persons into the vault of a population base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a table with a row for each person, job or event; which field is what; whose register it is, what it may be used for, how often it is renewed, and how far each of its fields is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: records in the vault, the source in the base, and a table of rejected rows with reasons. Rejected and accepted rows are all rows. Names, ids and addresses are in the vault only; attributes are in the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither, such as a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its fields say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is registered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of life, such as work or health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row, field and reason, without values; as many rows as are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row, field and reason, without values: the row is a record, and only this field is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file again changes nothing. Of a newer file of the same source, what is gone or different ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: one form for a column. It is found where only one fits; else say it, such as MM/DD/YYYY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be, such as 30 February, a birth to come or before 1850, or stands for an unknown one, such as 1900-01-01 or the id 000000000, is unknown: the row is taken, and the field listed as kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two rows with one id that say different things, the first is kept and the other rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of the sex: 1 male, 2 female, 0 and 9 unknown. Letters are read together: h and m, h and f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields such as spouse_first_name beside first_name are further persons, with records of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register without ids of its rows is told apart by what it says: a changed row is a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A definition is a JSON file with these parameters, such as {&quot;SURNAME_FIELD&quot;: &quot;name&quot;}; what is chosen here counts more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds which records of several registers are of one person, and what is known of each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record linkage,deduplicate,match,register,identity,entity resolution,conflict,pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that a person has to decide. It has no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers with several records a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of registers in which a person may stand several times, such as one with a row for each job, separated by semicolons. In all others a person stands once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table to review of an earlier run, with &apos;decision&apos; filled in: &apos;same&apos; or &apos;different&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure a pair has to be to be linked without review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that are less sure are not one person, and nobody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds which records of the registers that were imported are of one person, and puts the persons into the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: the base, and its vault with the records of all registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are linked in tiers: the same number with name or birth, the same birth and name, and so on; then by a model that weighs what agrees and what differs. In a register a person stands once, unless it is named as one with several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ, the priority of the source for that field decides; then more sources, the later record, the name of the source. Unknown never beats known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in &apos;decision&apos; in the table to review, &apos;same&apos; or &apos;different&apos;, and give it to a run: the vault keeps it, and no later run undoes it. A person keeps the id in later runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: twins, namesakes and people who moved and changed their name; look at the table to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each record with its person, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each record with its person. The base knows persons by an id that only the vault can trace back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each person sex, year of birth, ethnicity, day of death and attributes, each by the source that knows it best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other sources say differently, and when and where a person was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table to review: pairs of records that may be one person, with the fields that agree and differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that share a person with another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of your own; empty: the one that comes with Doorstep, resources/registers/tag_rules.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives persons tags by rules: basic ones, families of the office&apos;s own, and special ones that expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label,portrait,profile,group,1+9+X,rule,expression,attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the living persons of a population base tags by rules, as Wu et al. (3.2.2) do in their system 1 + 9 + X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a CSV with family, tag and expression, and where wanted value, source, purpose, basis and expires. An expression with a value gives it to whom it is true for; without a value, what it says is the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of expressions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions have the syntax of QGIS. Functions that read files, layers, variables, this computer or the hour are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: a table of tags; the tags in the base. Tags that no rule gives any longer end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: where an expression is NULL, something is unknown, and there is no tag; the log counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row per person and tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: what everybody has, such as sex, age group, ethnicity, whether they live and are registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine dimensions of life. The paper names six; the table is the office&apos;s own, and no standard is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X: for a purpose, on a legal basis, until a day; a rule without these is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes that registers gave, by their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions that are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired tags that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the person: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last run on a population base back, so that its rows are those from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo,revert,rollback,history,change,restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the list of batches (table change_batch), for safety; it has to be the last. 0: the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what the last run that changed a population base did: one run is one batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: the base; its vault where the batch changed that as well, as importing, linking and deciding do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the base, and its vault, with the same rows as before the batch. The list of batches keeps it, marked as undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches are undone from the last to the first: run this several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided on the review page belongs to no batch; take it back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches of a base that was made anew with the same vault cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infer dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the dwellings that addresses of registers name, or reads them from a housing database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a list of dwellings, as Wu et al. (3.1.2) do in both of their situations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in, one of two or both:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that differ are one dwelling only where one leaves something out or misspells it and there is one candidate. A surname decides where it is rare; it is in no output and not in the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group quarters are told apart by KIND_FIELD, by many unrelated surnames, or by the name of an institution; no household is made of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: what the list of doubts says, and buildings of which no register knows anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts to look at: {doubts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>household,unit,apartment,housing database,group quarters,address,register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of registers, a row per person: the sequence of their numbers names the dwelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A housing database: floor and unit of each dwelling, or blocks with the number of dwellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row with its dwelling; a list of dwellings, which the base keeps; a list of doubts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with their number of dwellings, which &apos;Estimate population&apos; takes as a weight field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of registers, a row per person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &apos;Match addresses&apos; writes it. Empty: the field buid; without one, the base finds the buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared only; it is in no output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known group quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes and no, a type above 0, or words such as Household and Nursing home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the table holds several registers: people are counted in the one with most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each dwelling, or for each block with the number of its dwellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address fields of the housing database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the dwelling; without UNIT_FIELD, the highest of the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the dwelling. Empty: each row is a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People that the dwelling is for; without UNIT_FIELD, the dwellings of the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people in a dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More at one address without units are group quarters or lack a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with their dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read; give INPUT, HOUSING, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNIT_FIELD and CAPACITY_FIELD are missing; give the field with units, or with dwellings per block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of the addresses with its dwelling; without addresses, of the housing database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row per dwelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All buildings of the base with the dwellings that it lists; without a base, of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: the expression cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: the expression uses {what}, which is not allowed: a tag may hang on columns of persons only, and not on files, layers, variables, this computer, the hour or chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: there is no column &apos;{name}&apos;; there are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: the expression fails for everybody; write it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: of {addresses} addresses of &apos;{table}&apos;, none is near one that the base knows; choose the fields with the address, and the profile by which it is written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVELS gives {given} of the {there} levels of places that the base has; give all of them, from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUILDING_ID_FIELD: no building of &apos;{layer}&apos; has an id that is in the base, which has {there}, such as {examples}; choose the field with these ids, or make a new base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOUSING: none of the {there} blocks that the base has is among its addresses; choose the fields with the address and the profile as before, or make a new base. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the base that name buildings which hold no longer: {listed}; run &apos;Match addresses&apos; with the known addresses, then the steps after it, again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT: of {addresses} known addresses of &apos;{table}&apos;, none has a building of the base; choose the field with its ids, or check the CRS of the layer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS_FIELDS: of {addresses} known addresses of &apos;{table}&apos;, none is read as a street with a number; choose the fields with the address, and the profile by which it is written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVELS: layer &apos;{layer}&apos; is level {level} here, and has the codes of level {other} of the base; give the levels from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE_FIELD: no code of layer &apos;{layer}&apos; is one that the base has at level {level}, and field &apos;{field}&apos; has those; choose that field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MANY_PER_PERSON names &apos;{}&apos;, which is no register of this base; it has: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links by tier: {tiers}. By pair of registers: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by register: {listed}. Persons: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that differ, by field, register that counts and the other: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base had no buildings: blocks of the housing database that became buildings without a shape: {blocks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no buildings, so no dwelling of the housing database has one; load buildings and known addresses, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOUSING: no row has an address that can be read; choose the fields with the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity is no number of people that a dwelling can be for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided that this address has no building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows whose building is not found for sure: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The housing database does not list this dwelling in its building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a building that the base does not have: {rows}, such as row {examples}; their addresses are looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People named: {people}, more than the dwelling is for: {capacity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the building of each address in a base, and lists what a person has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes addresses apart and finds the building of each by the known addresses of a population base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in, one of two:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is looked up in tiers: the same street, number and letter; without the letter; a number between; a misspelt street in the same place. A number is never corrected. Several buildings are never decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in &apos;decision&apos; in the table to review and give it to a run: the base keeps it, and no later run asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: a kind of match is as sure as the known addresses say; new quarters may be worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geocode,parse,street,house number,gazetteer,register,review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known addresses: a layer of points, or a table with ids of buildings. They teach the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses to be found: a table without geometries, such as a register of persons or of firms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row with its parts, building, how it was found, and how sure that is; the base keeps these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table to review: what is ambiguous, unknown or no address, with the buildings it may mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of match with their precision, measured on the known addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person has to decide, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With geometries: known addresses, joined to their building. Without: addresses to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of known addresses, where the table says it. Empty: points find the building they stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table to review of an earlier run, with &apos;decision&apos; filled in: a building, or &apos;none&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches that are taken without review reach it together. 0: whatever has one candidate is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest from the building [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known address outside of all buildings belongs to the nearest, if no other is about as near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECISIONS are about addresses to be found; leave them out for known addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no buildings; run &apos;Load places and buildings&apos; with them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no building of the id in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point stands in no building of the base, and clearly nearest to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known addresses: {rows}. With a building: {known}; outside of buildings or of unknown ones: {outside}; no address: {rejected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no known addresses; run this first with a layer of address points, or a table with ids of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row with its parts and its building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of each, as measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses unknown or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has geometries: its addresses are taken as known ones, which teach the base. To have them found instead, drop the geometries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of the table is called &apos;{kept}&apos; in the result, which has a column &apos;{column}&apos; of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{name}&apos; has no rows; choose the buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no places yet; load the levels, and the buildings find theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; of other spaces has no field of CODE_FIELD: their numbers in the layer serve as codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 m in {}, the CRS of the base, is {} m on the ground here; make the base in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this source that end, because the file has them no longer: {gone} of {there}. If it is the file of another register, undo the batch and give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE: &apos;{}&apos; is in the base already, with {} records of which INPUT has none. If it is another register, give it another name; if it is the same, choose the field with the same ids of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE: &apos;{}&apos; is in the base already, as a register of another OWNER, and {} of its {} records are not in INPUT. Give this register another name, or leave OWNER out if it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows: {rejected} of {rows}; the table of rejected rows has the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers with their age and rejects, links by kind, values in conflict, coverage by age, a pyramid, and what to doubt. Counts only; nobody is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stationary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age {}: persons {}, registered {}, of these seen {}, expected {}; {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who are in no class: dead by the date {dead}, not born by its year {unborn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no register of residents or activities; all homes are taken at their word, and may be overstated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no register of who is registered here; everybody counts as registered elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers whose signs of life are all outside of the period of SIGN_DAYS up to DATE: {registers}. Whom only they know counts as not seen; give a DATE or SIGN_DAYS that fit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of life without a day, which do not count: {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stationary persons who live at another address than they are registered at: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who count as seen by a sign of their family: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} is not a layer that can be read; choose one that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the register knows, by its fields: {role}. ROLE says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field says who somebody is: choose PERSON_ID_FIELD, SURNAME_FIELD or FULL_NAME_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further persons in a row, by their fields: {prefixes}. RELATIVES &apos;none&apos; leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE is &apos;{}&apos;; give a name without a semicolon or line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENCODING is &apos;{}&apos;; give one such as UTF-8, GB18030 or ISO-8859-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table &apos;{}&apos; has no rows; choose one with persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: field &apos;{}&apos; of the definition is not in INPUT, which has {}; mend the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRIORITY is &apos;{}&apos;; give a number, or by field such as birth=1;address=3. Fields: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS: field &apos;{}&apos; says who somebody is and stays in the vault; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELATIVES: field &apos;{}&apos; is not in INPUT; give fields that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELATIVES: no fields such as &apos;{}&apos; are in INPUT; give prefixes of fields, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load places and buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts places of all levels, buildings and floors into a base, and lists where they do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts places of all levels, buildings and their floors into a population base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a layer for each level, from top to bottom, each with codes; buildings; other spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place belongs to the one above whose code its own begins with. Where codes do not nest, and for places whose code contradicts where they lie, the largest overlap is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the base, and a layer of flaws, each with its geometry, what is wrong and what to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run gives the whole state: what is no longer in a layer ends at the date, with the place that follows it; what is as it was stays untouched. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels, top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A polygon layer for each level of places, the largest first, such as city, district, block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streets, blocks, functional areas: what is a place and no level. Their layer&apos;s name is their kind. Codes and names are in the same fields as those of the levels; without such a field, their numbers in the layer are the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrative,boundary,district,hierarchy,gap,overlap,sliver,topology,code,floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps, overflows and overlaps, measured against the place above and not by counting holes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places without one above, places without any below, codes that are missing, twice or elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings outside of all places, ids that are missing or twice, floors that do not fit under the roof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivers below the tolerance are snapped in the base and counted; your layers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit that is split is followed by the part that covers most of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mend, the largest first: kind, level, code, area, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the code of the place: one name for all levels, or one for each, such as gid;geoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the name of the place: one for all levels, or one for each. Empty: without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints, or buildings with heights, storeys and residential share as other steps write them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the field buid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the building or estate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors come from it. Empty: the field storeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells floors above the roof. Empty: the field height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the building is used for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is lived in, 0 to 1, or yes and no. Empty: the field res_share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps, overflows and overlaps no larger than a square of this side are slivers, not flaws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to load; give LEVELS, BUILDINGS or OTHER_SPACES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that hold no longer, because they changed or are gone: {ended}; nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flaws to mend: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts outside of the place above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places without one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivers that are below the tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTHER_SPACES: several layers are called alike ({}), and the name is the kind; rename them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVELS: layer &apos;{}&apos; does not hold polygons; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names {} fields for {} levels; give one for all, or one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is a table without geometries; choose a layer that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no CRS; set it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: layer &apos;{}&apos; has no field &apos;{}&apos;; it has {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made. It is changed in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when on this holds, such as 2025-06-30. Empty: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that keeps who somebody is, made by &apos;Create population base&apos; with this base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASE is missing; choose the population base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT is missing; choose the vault of this base: names and numbers of persons are only there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base is read as of this day, such as 2025-06-30. Empty: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base holds all of this already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} Empty: nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give a day such as 2025-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATE {} is after today: what changes holds from then on, and no run may end it on an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that have expired and give no tags: {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag &apos;{tag}&apos;, rule in line {line}: cannot be evaluated for persons: {persons}; it gives them no tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag &apos;{tag}&apos;, rule in line {lines}: unknown for persons: {persons}; it gives them no tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT_HOUSEHOLDS lists single dwellings, which noise does not protect; leave it out, or set PROTECTION to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATE is one day; moves need two, such as 2024-01-01;2025-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT_FLOWS needs FLOWS_FROM; choose between what people flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} dates are too many; give at most {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BY and AGE_BANDS are {} groupings; give at most {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES is missing; choose the extract that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; of CHANGES is being edited; save or drop the edits and stop editing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES: {} does not exist; choose the extract that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones never correct residents: these are people present, kept apart from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People present, mean of the hours: {mean}, of them in no zone {outside}; by night {night}, by day {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {residents} register residents phones by night misplace {weighted} %, with cells spread evenly {even} %; people spread evenly over all zones misplace {flat} %. Zones compared: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register residents misplaced [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by the even spread [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells without a place, whose people are outside: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells in which zones overlap, and share what lies in several: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells without any number, which is unknown and not zero: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that are points go whole to the zone they are in; the two spreads are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zone has residents of the register and a number by night: nothing was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by night are residents themselves: within a cell the weighted spread agrees with the register by construction, which is no proof that it is right by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The even spread of cells is nearer to the register than the weighted one; take field even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People spread evenly over all zones are nearer to the register than phones by night are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody in the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by day in percent of those by night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues that are open: {issues}; of them errors: {errors}. New: {new}; mended since the last check: {gone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for which the base has no data, and which are not checked: {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that break each rule, of those that were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules broken by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head; keep it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach one in the longest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilities, by people to whom each is the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who reach one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent as the crow flies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reaches a facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EARLIER_DATE is missing; give the day of the earlier base, such as 2020-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EARLIER_DATE is {}, which is not before DATE; give an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the register misses households, by its own counts: β {by_building} (0 one by one, 1 whole buildings); ρ {at_one} + {with_size} per household estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where figures are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones furthest from their total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings whose ids agree only as numbers, without leading zeros: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings in which only the register has people, without an estimate: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings of INPUT without a place, which stand where the base has them: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POPULATION_FIELD was not given: the sum of the estimates stands for a zone&apos;s total. Register: {register}, estimate: {estimate}, ratio {ratio}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of zones that have no building for them: {persons}, in zones: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones whose households are not their total, because the register has more or no building can take them: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with more households than people: {zones} ({examples}); check the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones whose total is unknown, where gaps stay open: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the register in no zone, who stay as they are: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the base without a known building, who are in no figure: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the base whose dwelling is not known, who count in no household: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones in which the register has more people than the total: {zones} ({examples}); its figures were made smaller there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones in which the register has more people than the total: {zones} ({examples}); their sums are the register&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of zones with a fraction, made whole: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings in several zones, which overlap there; each counts in the first of them: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT &apos;{}&apos; has no buildings; choose the one with the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no zones; choose one with polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections applied: {applied}; in conflict with the base: {conflicts}; rejected: {rejected}; what the base says already: {already}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are missing, and so said to be gone, of those that went out: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no secret of its own yet; give KEY, and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is classified by residency at {date}; run &apos;Classify residency&apos; first, or count everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of people per dwelling is about single homes and not protected; do not publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BY: people are counted by age in any case, by AGE_BANDS; leave out &apos;{group}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BY: the base has no &apos;{group}&apos;; give some of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of fewer than {smallest} persons: {percent} % of those with somebody; take larger zones or fewer groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones overlap: people in several are counted in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones in which fewer than {smallest} persons came or went between two dates: {zones}; the difference of the published counts is noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in no dwelling, who are in no household: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones inside of others that differ from them by fewer than {smallest} persons: {pairs}; the difference of the published counts is noise, but publish only one set of such zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyramids of the largest zones, registered against living people, and the largest flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count people by zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the people of a population base by zone, group and date, protected where they are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aggregate,statistics,census,age,sex,pyramid,flow,commuting,moves,confidentiality,cell key,protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons. Empty: the places of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no zones are given; 1 is the top. Empty: the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From young to old, such as 0-14,15-64,65+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns separated by semicolons, such as sex;residency: sex, ethnicity, residency, families or names of tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, or several separated by semicolons. Empty: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is a resident is what &apos;Classify residency&apos; says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between what people flow; the last needs two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts that leave the office are protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest published count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that you keep: the same key, the same noise. Empty: a secret of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a quarter more than the least that SMALLEST needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a published count from the true one. Empty: 10, or what SMALLEST needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within what events are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People per dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts people in any zones, as Wu et al. (4.2, 4.4) do. The base is read and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building is where the middle point of its footprint is; on a border it is in one zone. The dead are not counted. Age is the year of the date less the year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection adds noise by cell keys: the same people have the same noise in every table of a key, no count below SMALLEST is published, 0 stays 0, and tables are not additive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents where they are classified, else everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents: stationary, permanent, mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where people are registered to where they live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where people live to where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where people live to where they study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where people lived at a date to where they lived at the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise by cell keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each zone and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each cell that is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines between the middles of zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By zone and period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list for the allocations; it is about single dwellings and goes with no protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base, and polygons; without polygons its own places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: bands of age, sex, ethnicity, residency, families of tags. Unknown is a group of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date or several, such as 2024-01-01;2025-01-01, for which people are counted each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones with their people, and a column for each group and each cell of groups where these are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with every cell and margin; rows for people in no zone, without a place, and for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows as lines, frequencies of events, and people per dwelling as a list of households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise hides a few people in one table, not in many: who averages over many tables comes near the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where most cells are small, noise is most of what a table says: take larger zones or fewer groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons without a place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells changed by protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that &apos;Extract from base&apos; made, as it came back; not layers that were saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back an extract that was edited in the field: one batch, conflicts listed, can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field work,QField,correction,update,merge,sync,conflict,verification,maintenance,import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the new rows: field, or a name that no register has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections count in conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: where the base was changed since, it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of what was changed in the base since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be kept, or is not open to correction, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back an extract that was edited outside, and puts its corrections into the base as one batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: the base; an extract of it that has not expired, of a profile that lets something be corrected; who corrects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are known by their uid. One that is missing is said to be gone; one without a uid, or with one of its own, is new. Two rows with one uid, as copying makes them, are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A home that is gone ends on the date. What is corrected stays when registers are read again: homes, addresses, dwellings, tags, and name, use, storeys of buildings. A row that only got a day of a look stays its source&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with the values before and after, and its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base, in which rows of sources have ended and those of who corrects have begun. &apos;Undo a batch&apos; takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All corrections, column by column, with what became of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: where the base was changed since the extract was made. They are not applied, unless you prefer the corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected ones with the reason: unknown dwellings, floors that are no numbers, columns that are not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwellings that are said to be gone come back with the next run of a register that lists them; buildings that are new go when buildings are loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A home that was decided stays until somebody corrects it again, also where the person has moved since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file can write anything into it; look at the list before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV table with the columns rule, class, severity, title, table_name, sql; the base keeps them until others are given. Empty: those that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check population base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a base by rules, keeps issues and scores, and draws a sample to verify in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality,rules,issues,scores,consistency,accuracy,timeliness,validation,sample,audit,access log,upkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with semicolons; their issues stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept head of the access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an earlier check gave as LOG_HEAD and you kept elsewhere. Empty: lines cut off at the end may go unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half width of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exact the share of homes that are right is to be: 0.05 means plus or minus 5 percent points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the interval has the true share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is thought to be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 0.5 the sample is large enough whatever is true; with 0.95 it is smaller, and too small if less is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of places to draw from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place of this level has its part in the sample. 0: the places in which buildings lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample of an earlier run, filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sample has it. Empty: the field uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no, 1 or 0. Empty: the field right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows checked and failed, by rule, source and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes to visit, with empty fields to fill in; no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the access log, to be kept elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks whether a base is consistent, accurate and up to date, as Wu et al. (3.3) ask of its upkeep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: the base; rules of your own, if you have any; and the sample of an earlier run, when it was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are a table of the base. To add one, write a SELECT of the uids of rows that are wrong; it can read the base, and nothing else. A SELECT may have :day, the date of the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule for which the base has no data is said to be not checked: of a building without storeys nobody knows which floors it has. Rules about shares, such as people without a home, give scores and no issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the head of the access log elsewhere, and give it to the next check: lines that were cut off at the end show only so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: a warning may be right as it is, such as a crowded flat. Rules find what contradicts itself; whether people live where the base says, only the sample tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each row of the base that breaks a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues: each row that breaks a rule, where it is, and what to do. One that is mended ends with the next check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of each rule, by source and by place, which the base keeps by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of homes to visit, just as many as are needed, from every place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once that is filled in, the share of homes that are right, with its interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues that are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues that were mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules without data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the access log is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes that were verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes that are right [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made, with persons attached; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one figure per building of a register with gaps and an estimate, and says where it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register,estimate,gap,coverage,undercount,combine,small area,dasymetric,origin,households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of &apos;Estimate population&apos;, or alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the base has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty in a row where unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households by the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or dwellings. Without it: people by the register&apos;s mean size of a household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within which the total is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty in a row where unknown. Without the field: the sum of the estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied dwellings. Without the field: the sum of the estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the register has more than the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that were made smaller are marked, and such zones named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with their sum and coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each building one figure of people and of households: the register&apos;s where it knows people, and of what it misses in the zone the share that the building is likely to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone of N households, of which the register has the share C. With h seen and e estimated in a building, it is expected to miss (1 − c)·(e + ρ·h) / (1 + ρ·c); ρ says how far the estimate errs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building without any record may have been missed whole: a building is known with probability C^β, its households with c = C^(1 − β). β and ρ are those under which the register's counts are most likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the zone&apos;s total is given out in proportion, in whole numbers. Where the register has more than the total, PREFER says which of them is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the total: the register&apos;s figures are made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the register: the sum is larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each building with one figure and its origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A population base with persons attached to homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with people by &apos;Estimate population&apos; or another estimate, by the same ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with their total, such as a census; without one the sum of the estimates stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each building with its figure and origin: register, estimate, register + estimate, or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with their sum, which is exact, coverage by the register, and who has no building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone totals are taken for true: whom they count has to be whom the register counts, at the same date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is registered and has left fills gaps that others have: classify residency first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of one building is an expectation where its origin is not the register; sums are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of all figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households of all figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People for whom a zone has no building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the register in percent of the totals [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings whose figure is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones in which the register has more than the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made; its access log gets a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV of the office&apos;s own, with profile, table, column, edit and days. Empty: ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that is handed out, such as east_june.gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract from base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands out a part of a population base: only what a profile allows, for a purpose, logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export,share,field work,QField,offline,privacy,data protection,profile,subset,handover,feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a profile: application, field, feedback or exchange, or one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data is for; it is kept in the access log and in the extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the access log. Empty: the name by which you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes separated by semicolons, such as 11;12; what is below them as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of places: polygons, in which buildings lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATCH … RETURN …, as 'Find group' takes it: only the persons, or else the buildings, that it finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this register said; feedback needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which rows hold, and from which the days count. Empty: today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most those of the profile. Empty: those of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an extract is ever replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands out a part of a population base as a GeoPackage of its own, with only the columns that a profile allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: the base, which is changed by a line in its access log alone; a profile; a purpose, without which nothing is given; where wanted a place, an area, a pattern, or the register that is to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles are a table that the office owns. Ours are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the extract, with rows that hold on the date, inside the place, and of the persons who live there. Each row keeps its uid, by which &apos;Apply changes&apos; knows it again. QGIS and QField open and edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires after the days of its profile: then it is not taken back. A tag of family X goes out for its own purpose alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application: for planners and community workers, who look and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: for work at the door. Homes, dwellings, use and storeys, places of addresses, and tags may be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback: what is wrong with what one register said, by the tokens of its own records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange: places, buildings, dwellings and facilities for other offices, and nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the file can read all of it, also when it has expired: it has no lock. Ask for it back, and delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons have pseudonyms, and still a building, an age and a sex are often enough to know somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings without a place and without a shape are in no place, and stay in the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people are classified by residency, who lives here is asked for. Checked: everybody in the base, gone or only registered. A tag residency in TAGS, and a PATTERN, say it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with MATCH; see the help. Names and numbers of persons are nowhere in a base. Empty: TAGS and ages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed with SOURCE: only the vault can tell which record is whose. Names do not leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked and why, a map, what was found and what to doubt. No single person is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds who a service is for, who of them it does not reach yet, and who may come to a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query,match,pattern,tags,outreach,coverage,clients,target group,meeting,roll,electoral,purpose,log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head that you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOG_HEAD of an earlier run: a log that was cut off or written anew since then is told. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was found, or the roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of the group is no client yet. Needs CLIENTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list is for, such as: visits before winter. It is kept in the log, so no names of persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the log. Empty: the name by which you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them, such as residency=stationary;lives alone. No pattern then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has none in the base is only in any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of places of any level, such as 110;120; write 2:110 where levels share a code. Empty: everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their ids, such as B1;B2; added to those of the places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also who does not live here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is entitled: people of the group who have a home, adults unless you give ages or a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s own list, with an id in each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the client&apos;s record in the register SOURCE, or the pid of the person where SOURCE is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of the client ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was called when it was imported. Empty: ids are pids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the people, dwellings or buildings that a service is for. Without a purpose there is no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, and either tags, ages and a sex, or a pattern, such as MATCH (p:person)-[:lives_in]→(d:dwelling)-[:located_in]→(b:building) WHERE p.age ≥ 65 RETURN b.buid, count(p).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern joins things by relations: lives_in, registered_in, works_in, studies_in, located_in, family_of, part_of, has. Things are person, dwelling, building, organisation, place, address and tag; p.tag.name is the value of a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what holds on the date is seen, and no tag that has expired. The dead are left out unless the pattern names p.died. What is not known meets no condition but IS NULL. A person in two homes is in two rows; use count(DISTINCT p).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of the log stands on the one before, so that nobody changes or removes one unnoticed. Undoing a batch removes none. Keep LOG_HEAD, the last hash, elsewhere: by it a log is known that was cut off or written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: who is in no register is in no list; tags are as good as their sources; a home may be an old one. Nobody is to be refused a service because this list lacks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the group, on the date. Empty: no limit; for a roll {} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row of each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row of each dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was found, with dwelling and building, on the map where the building is; or counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a list of clients: who of the group is a client, who is not, and the coverage in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a roll: one row of each adult, or of each dwelling with the number of its adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in the access log: who asked, when, what for, by what pattern, and for how many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons found, or rows where no persons are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients outside of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients in the group [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits hourly cells of phones or platforms to zones, with the even spread and the register beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone,mobile signalling,big data,hourly,presence,daytime population,night,dynamic,grid,dasymetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with people: polygons, points, or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last number in a name is its hour, 0 to 23, such as h07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is a row for each hour, or a layer of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0 to 23 or a time; for a row for each hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of people, for a row for each hour. Empty is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as resident, transient, mobile; they are split each, and added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the cells, where INPUT has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id in the layer of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CELL_ID_FIELD has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which people are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the register, to compare; empty in a row where unknown. Without the field: from BASE or WEIGHTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in a cell people are: points or polygons with numbers. Empty: the buildings of BASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which people are split by night; several are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplaces of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplaces and facilities, by which people are split by day; several are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by day of a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much one of each counts: workers, pupils, seats of facilities, residents who stay at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is spread evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each cell&apos;s people whatever the weights: 0 none, 1 all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one hour to another, both of them in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those between are night and day in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the base a later run of the same name takes the place of an earlier one. Empty: that of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by zone and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each zone with a column for every hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits what phones or platforms count in their cells, hour by hour, to zones, as Wu et al. (3.2.3, 4.2) set it beside the register. It says who is present, and is never attached to persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By night a cell is split by residents, by day by workplaces, pupils and facilities, and in a straight line between. A cell without any of them is split by area. A cell that is a point goes whole to its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each zone, hour and pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with people: a field for each hour, or a row for each cell and hour with the layer of the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones, with their register residents where they are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells where in a cell people are: a population base (who lives, works and studies in its buildings, facilities), or a layer with weights by night and by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each zone, hour and kind: people by weights (persons), and where each cell is spread evenly (even). What lies in no zone is the zone &apos;outside&apos;. Sums are those of the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with a column for each hour, for the map; a report with the curve of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a base the rows are kept there as well, in one batch that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones never correct residents: in Helsinki phones by night misplace 35 % of them, people spread evenly over all zones 26 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights may be worse than the even spread. The report compares both with the register; where the even one is nearer, it says so, and EVEN_SHARE mixes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phone is not one person. Totals are those of the source, which says whom it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People present, mean of the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them in no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register residents misplaced by phones by night [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same where cells are spread evenly [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same where people are spread evenly over all zones [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones compared with the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, what to doubt, inputs with hashes, settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached, or far from ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of people with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts who reaches a facility on foot in some minutes, by group, and lists who does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes,walking,accessibility,isochrone,service area,catchment,facility,network,coverage,reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one kind, such as schools or clinics; filter the layer where it has several. Of an area a point in it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the features&apos; own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ways, in a CRS with true metres where there is no base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with tags of ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields named highway, foot, access, sidewalk, motorroad, bridge as in OpenStreetMap; any other one is read as access, in which no and private close a way. Empty: those of these names that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk on stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: what people reach who cannot climb stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a base: places with counts of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is everybody, the others are groups of them. Empty: each feature is one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age groups of a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One time or several, such as 5;10;15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed [km/h]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of walkers; with children or at an old age about 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed if further from ways than [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever stands further from all ways is listed; the walk to the way counts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the size of facilities: 0.3 for everybody, or by group, such as 0-14=0.4;65+=0.1, in any unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size that there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same unit, for what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with nearest facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each place with metres and minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 50 m around the ways that are walked; takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts how many people reach facilities on foot, along ways, in 5, 10 or 15 minutes, or in times of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: facilities of one kind; ways as lines; people, either those of a population base by building, or of a layer with counts. A walk goes from the door straight to the nearest way, along ways, and to the facility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways meet where they share a vertex, as in OpenStreetMap: a bridge does not touch what it crosses. Everybody walks on the largest part of the network that hangs together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ways are open to walkers is read from tags: foot before access before highway. Motorways, private ways and what is not built yet are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: ways that are not mapped, such as through courtyards and parks; waiting at crossings, and slopes, which nothing here counts; cells of people that are larger than a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by group and time, and the size needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made; it stays as it is. Empty: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilities with people by group and time: those to whom it is the nearest one (n…), and all who reach it (r…). The latter overlap, so do not add them up. The size it needs, if you say what a person needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each place of people with the nearest facility, metres and minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catchments: from where a facility is the nearest, and all from where it is reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not reach any in the longest time, and who stands far from all ways or at one that leads nowhere, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who reach a facility in the longest time [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the crow flies [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who reach a facility in the longest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who reach none in the longest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of points or polygons. Of a facility that is an area a point in it counts, but with @area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor planning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, space and supply of planning units, what is missing by standards, and what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSPON,density,standard,gap,supply,demand,fit,indicator,detailed planning,diagnostics,evaluation,change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a CRS with true metres where there is no base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the table of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a base: places or areas with counts of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is everybody, the others are groups; those whose names end with ages, such as p_0_5 or p_65p, are groups of standards. Empty: each feature is one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwellings of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied dwellings of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor area of people [m²]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To live on, of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of people over several units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split, people may be fractions; whole, everybody of an area is in one unit. Points are always whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the kind of the standards: one for all layers, or one for each, such as kind;type. Empty: the layers&apos; names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with seats, beds or the like: one for all layers, or one for each; @area: m² of polygons. Empty: each counts 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with indicator, name, measure, kind, ages, per, least, most, unit, source; standards.csv is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a base knows the height of a building and not its storeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the change. Empty: the same base, where EARLIER_DATE is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to compare with, such as 2020-06-30. Empty: no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in &apos;Count people by zone&apos;, with the same noise for the same people. Only of a base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the secret of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units with people and fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each unit and indicator, with standard, gap and class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known values only, such as for territorial spatial monitoring (CSPON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets people beside space for each planning unit, as Wu et al. (4.4) do. The base is read and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came and went is told where both bases share a vault: births and arrivals less deaths and departures are the change of each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole, by a point in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units with columns of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning units as polygons: blocks, grids, districts, units of a detailed plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, either those of a population base by building, or of a layer with counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of facilities with their kinds and sizes, such as seats or beds; areas count by their m² with @area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards, a table of your office&apos;s own: how much of what for whom, at least and at most, and where that is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier base, or an earlier date of the same base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units with people, households, density, floor area, each standard with its value and gap, and the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit_class: short where a standard is not kept, surplus where one is exceeded, else fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of all indicators, with rows for what is in no unit, not on the map, and in total: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for a monitoring platform: unit, indicator, value, unit of measure, date, source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People use what lies in other units: a unit that is short may be well served, which &apos;Life circle&apos; tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space is as the base knows it now; only people are those of the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor area by person is of buildings whose storeys or height is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small counts tell of single persons: protect them before they leave the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that are short of something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units with a surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People now less people then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils without a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place and year, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts pupils, and gives each a seat so that walks are short and no school is overfull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school,education,enrolment,forecast,capacity,assignment,catchment,seats,pupils,children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one level; filter the layer where it has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats. A school without a number gets nobody, and is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils of today, to judge the forecast by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who come from other zones and take a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a base: places with children by year of age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children by year of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields whose names end with the age, such as age_6. A single field without one holds all of school age, for YEARS 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the school whose zone a place is in. Empty: the nearest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages of pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest and highest, such as 6-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or several, such as 0;1;5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the children who go to these schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation of each place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead, a share from 0 to 1, such as that of an earlier year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net moves and deaths [% a year]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0 where children become fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net moves of each place [% a year]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ways on foot. Empty: metres are those of a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in &apos;Life circle&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest way [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is sent further. Empty: as far as it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round for the public to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools with pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line from each place to each of its schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By school and year, with rounded counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts how many children want a school, and which one each of them goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: schools of one level with their seats; children by single year of age, either those of a population base by building, or of a layer with a field for each age; ways, or else metres are those of a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children grow a year older each year; net moves and deaths change their number by a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation is the share that goes to these schools, one for all or one of each place, of this or another year; pupils from elsewhere are added. Both are yours to give: children of a zone predict enrolment badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the enrolment of today the report says how far the forecast is off, beside a naive one with one share for all. Participation and pupils from elsewhere out of that very enrolment make it right by construction: no test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: choices of parents, siblings, private schools, and everything in a forecast beyond children already born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year: expected, with a seat, mean way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schools with the pupils expected of their zone, those who get a seat, and their mean way, by year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes where, as lines. As many as possible get a seat, with the fewest metres in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils without a seat, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for the public: counts are rounded, none of them is small. The other tables are for the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all ways in the last year [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils in the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils with a seat in the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils without a seat in the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error of the forecast [pupils a school]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error of one share for all [pupils a school]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in no zone: {outside}; without a building on the map: {nowhere}. They are rows of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons whose home the base knows only from after {date}, taken to be the same before: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts have noise of variance {variance} and at most {deviation}; totals have their own, and sums of cells differ from them. A count of 0 is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are exact; set PROTECTION before they leave the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population pyramids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: residents at {date}, by their class of residency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: everybody alive in the base at {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered and living people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either PLACES or AREA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AREA has no polygons; choose a layer that has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this profile holds there on {}; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTRACT: {} cannot be written ({}); choose a place with room, and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is in the access log of the base; keep LOG_HEAD elsewhere: {head}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in no register is not in this list, and homes and tags may be old: refuse nobody by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTREACH lists who is no client; give CLIENTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN gives no persons, as CLIENTS and ROLL need them; write RETURN p.pid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN gives nothing that is in a building, as PLACES and BUILDINGS need it; write RETURN b.buid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked for: give a PATTERN, or TAGS, ages, a sex, or places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE_FROM was not given: entitled is who is {age} years old or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for is who is classified as living here; EVERYBODY takes all others as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot go with PATTERN; write it there, after WHERE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone is called &apos;{}&apos;, as is what lies in none; give it another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients in the group: {clients} of {persons} ({percent} %); not reached: {others}; clients outside of the group: {outside}; ids that the base does not know: {unknown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the group who have no home in the base, or no known dwelling, in no row of the roll: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildings, by how many were found in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows by table: {listed}. It expires after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN has to find persons, dwellings or buildings, such as RETURN p.pid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of family X for another purpose, which stay in the base: {tags}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings of which neither place nor shape says where they are, and which stay in the base: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASE: {} is an extract itself; give the base that it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTRACT: {} does not end in .gpkg; give such a name, by which QGIS knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTRACT: {} exists and is no extract; choose another name, it is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTRACT: {} exists; choose another name, or set OVERWRITE to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAYS is {}, and profile &apos;{}&apos; allows {}; give fewer, or change the table of profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with several rows for one hour and kind: {n}; filter INPUT to one day, or give means of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give HOUR_FIELDS, a field for each hour; or HOUR_FIELD and VALUE_FIELD, a row for each hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT is a table; give CELLS, the layer with the places of its cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CELL_ID_FIELD is missing; choose the field of INPUT with the id of the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CELLS_ID_FIELD is missing; choose the field of CELLS with the id of the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of INPUT that are not among CELLS: {cells}; their people are outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT &apos;{}&apos; has no rows; choose the one with people by hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND_FIELD has a kind &apos;{}&apos;; filter it out: kinds are added up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND_FIELD has a kind &apos;{}&apos;; rename it: so is called how the even spread of a kind is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND_FIELD has {} kinds; choose a field with at most {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within {minutes:g} minutes: {percent} % of {persons} people; as the crow flies it would be {circle} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures set people beside what lies in the same unit: nobody is bound to use that, and what is just across a border counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short of something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons by hectare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units to look at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in no unit: {outside}; not on the map: {nowhere}. They are rows of the table of indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that are short of something: {short}; with a surplus: {surplus}; of {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators without least and most, which are reported only: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of people and households are with noise: births, arrivals, deaths and departures need not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are exact and for the office; protect them before they are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the area of planning units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROTECTION needs the persons of a BASE; set it to none with PEOPLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} goes with BASE only; leave it out with PEOPLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons whose year of birth is not known, in no group of age: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEOPLE_FIELDS was not given: each feature of PEOPLE counts as one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give people either by BASE or by {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHILDREN_FIELDS is missing; choose the fields with the number of children of each age, such as age_6 and age_7, or one field for all of school age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHILDREN_FIELDS: one age each is not told by {fields}; choose fields whose names end with the age, such as age_6, or one field for all of school age with YEARS 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places whose number of children is not known, left out: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has no number from {low:g} to {high:g} in some rows: {rows}, such as row {row}; fill it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAYS was not given: metres are those of a straight line, and walks are longer, often by 40 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} goes with CHILDREN only; leave it out with BASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its capacity is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many pupils come from elsewhere is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all schools that can be reached are full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no school with seats can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZONE_FIELD has no id of a school: it has {zones}, and the schools {schools}; choose the fields with the same ids for ZONE_FIELD and SCHOOL_ID_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places whose pupils have a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places where some have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schools, by pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean way [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats and pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the zone of a school that is not among SCHOOLS: {places} ({examples}); no school expects them, and they get a seat like others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools that are the school of no place&apos;s zone: {schools} ({examples}); leave out those of another level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools whose capacity is not known, which get nobody: {schools} ({examples}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools of which it is not known how many pupils come from elsewhere, which get nobody: {schools} ({examples}); where there are none, 0 says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools without a place, which get nobody: {schools} ({examples}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools with more pupils from elsewhere than seats: {schools}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast misses the enrolment of today by {forecast:.1f} pupils a school; one share of {share:.1f} % for the children of all zones by {naive:.1f}. Schools judged: {schools}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {year} years: pupils with a seat {placed}, without {without}, mean way {metres} m, longest {longest} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way that people walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACCESS_FIELDS was not given; fields with tags that are read: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has numbers that no weights can have: {n}; weights are 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEIGHTS needs NIGHT_FIELDS and DAY_FIELDS; choose the numbers that tell where people sleep and work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of WEIGHTS without a number in &apos;{field}&apos;, which weigh nothing: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give BASE or WEIGHTS; they tell where in a cell people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAY_WEIGHTS: &apos;{}&apos; says nothing; name workers, pupils, facilities or residents, such as workers=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities whose size is not known, and with them the supply of their units: {facilities}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of STANDARDS of which there is no facility in FACILITIES; what they say is unknown, not 0: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of FACILITIES that no standard names, left out: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names {} fields for {} layers; give one for all, or one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACILITIES: layer &apos;{}&apos; has no geometries or no CRS; choose another, or set its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no places; give ZONES, or load places with &apos;Load space&apos; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVEL is {}; the base has the levels {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in no household: in group quarters, or without a known dwelling: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings to live in without storeys and height, or without a shape; not in floor areas: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier base has another vault: who came and went cannot be told, only how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places whose number of people is not known, left out: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units overlap: people in several are counted in each, and in the total once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STANDARDS, line {line}: ages is &apos;{given}&apos;; give ages such as 0-5 or 65+, and with PEOPLE have a field of them among PEOPLE_FIELDS, such as p_0_5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no units; choose one with polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody lives anywhere in the base on this day; the sample is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of VERIFIED that say neither yes nor no, and are left out: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of VERIFIED whose uid has another answer; the last one counts: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of VERIFIED that are of no home of this base, and are left out: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes in places of which no answer came back, and for which the others speak: {homes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was verified in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STRATA is {}; the levels of places of this base are {}, and 0 the places of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERIFIED has no answer about a home of this base; fill in {} with yes or no, and keep {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population per building</source>
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
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos;: 1 m in {} is {} m on the ground here, and {} needs true metres; reproject it to {} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is in {}, which measures from the centre of the Earth; reproject it to a map&apos;s CRS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is in degrees ({}) and {} needs metres; reproject it to a projected CRS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one that exists.</source>
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
        <source>no geometry</source>
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
        <source>{}: {} is not a layer that can be read; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: field &apos;{}&apos; of layer &apos;{}&apos; holds {}; choose a field with one number or text per row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;, with a character that no path or text can have; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same input and seed give the same result, to the byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, scores, residual plot, zones, and what was not placed and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} without a value in field &apos;{field}&apos;: {n} (rows {rows}); fill it or filter them out: unknown is not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} with a negative value in field &apos;{field}&apos;: {n} (rows {rows}); correct them or filter them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} with a number in field &apos;{field}&apos; that stands for &apos;unknown&apos;: {n} ({values}; rows {rows}); correct them or filter them out: unknown is not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} with more than {most} in field &apos;{field}&apos;: {n} (rows {rows}); choose another field or correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} with a fraction in field &apos;{field}&apos;: {n} (rows {rows}); it must hold whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households with a size in field &apos;{field}&apos; that stands for &apos;unknown&apos; or is above {most} persons: {n} ({sizes}; rows {rows}); correct them or filter them out, and mark group quarters in GROUP_QUARTERS_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group quarters with a size in field &apos;{field}&apos; that stands for &apos;unknown&apos; or is above {most} persons: {n} ({sizes}; rows {rows}); correct them or filter them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: no id is common to both inputs: one has {wanted}, the other {known}; choose the fields that hold the same ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} with an empty id: {ids} (rows {rows}); fill them or filter those rows out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, ids that occur more than once: {ids} ({examples}); choose a field with one id each or remove the duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of storeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} storeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with a value in field &apos;{field}&apos; that is negative, above {most} or stands for &apos;unknown&apos;: {buildings} ({values}); no building holds it, and it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings whose {quantity} in field &apos;{field}&apos; is not one number: {buildings} ({values}); it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds {values}, not a {quantity}; choose another field or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings whose {quantity} in field &apos;{field}&apos; stands for &apos;unknown&apos; or is above {most}: {buildings} ({values}); no building has it, and it counts as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds {kind} in row {row} ({value}), not a number; choose a field with one number per row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds &apos;{value}&apos; in row {row}, which is not a number; choose a numeric field or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of field &apos;{field}&apos; that are neither yes, no nor a share: {n} ({values}); use yes and no, or shares from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of field &apos;{field}&apos; that are neither yes, no nor a number: {n} ({values}); use yes and no, or types above 0 for group quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} is missing; choose the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} was not given: the features&apos; own numbers serve as ids ({examples}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python packages are needed: {packages}. Get them with: {command} and restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{examples} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: none has a usable geometry; check the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} with invalid geometries, repaired for the calculation: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} without a usable geometry, skipped: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {cells} is already in line {first}; remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no {what}; it needs a line {header} and at least one below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save the {what} table as &apos;CSV UTF-8&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the columns are {columns}; they must be {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {columns} columns instead of {wanted}; put quotes around texts with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} table {path} cannot be read ({why}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {cause}; mend the quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBC does not run here ({why}); HiGHS (SciPy) solved instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBC does not run here ({why}); choose the HiGHS solver instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBC needs the Python package &apos;pulp&apos; (below version 4); choose the HiGHS solver instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program CBC is not there or may not be executed; choose the HiGHS solver instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBC needs the Python package &apos;pulp&apos; (below version 4); HiGHS (SciPy) solved instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program CBC is not there or may not be executed; HiGHS (SciPy) solved instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building layer has no buildings; choose the output of the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household list is empty; choose a table with one row per household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building lies in a zone; run the estimate first or choose the field with the zone ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households matched to their zone by number, because leading zeros were lost: {households}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published method needs the buildings&apos; area; choose the field that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with people that have no area above 0: {buildings} (rows {rows}); the published method needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone {zone} of {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building is of a type that the preferences name: they name {wanted}, the buildings are {types}; choose another field or another table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier result has no households; choose another table, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No household of the list has a building in the earlier result; choose the field that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households of the earlier result that are not in the list any more: {households}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings of the earlier result that are not there any more: {buildings}. Their households have to move: {households}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households matched to the earlier result by number, because leading zeros were lost: {households}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households with a value of &apos;{field}&apos; that the preferences table has no line for: {households} ({values}). It costs nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone {zone} of {zones} · optimal: {optimal}, time limit: {open}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group quarters that name a building that is not there: {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: weight is {weight}; it must be a whole number from 0 to {most}, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences table has no line for the field &apos;{field}&apos;, only for {listed}; choose another field or another table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name} is empty; fill it or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings that lie in a zone and have no estimated {what}: {buildings}; run the estimate again or filter them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draws} draws of {groups} zones to sum over take too much memory; choose at most {most} draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with fractional targets, which were rounded with each zone&apos;s sum kept: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones where the estimate had spread the people of group quarters over all buildings: {zones}. They were moved to their building (pop_int). Give the group quarters to the estimate to avoid this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with people in group quarters that the estimate does not count: {zones}. They were added to their building (pop_int).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with another number of households in the list than in the estimate: {zones}. Their buildings&apos; households were rounded anew to the list&apos;s number (hh_int).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households that are not placed, because their zone is not a zone of any building: {households}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households that are not placed, because no building of their zone has households in the estimate: {households}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households whose zone id has characters that could not be read: {households}; save the table in UTF-8, or set its encoding in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with people that have no households in the list: {zones}. Their persons are in no building: {persons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in the household list: {listed}, in the estimate: {estimated}; check that both are of the same place and year, and the field of the persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated from zones: {zones}; cross-validated, {error:.1f} % of the people are misplaced between the zones, against {common:.1f} % with one density for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones with buildings count nobody, so there is nothing to calibrate with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households calibrated from zones: {zones}; cross-validated, {error:.1f} % of them are misplaced between the zones, against {common:.1f} % with one density for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones that do not tell these classes apart, so that one density serves all: {zones}; cross-validated, {common:.1f} % of the people are misplaced between the zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mix chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight}^{exponent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}: the zones ({zones}) chose this mix of weights: {mix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}: zones with buildings: {zones}, too few to choose a weight by (it takes {least}); this mix serves where nothing is known: {mix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}: zones left out ({zones}) were predicted with {misplaced:.1f} % misplaced (± {error:.1f}) by {weight}{others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {misplaced:.1f} % by {weight}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints that stand twice, or within a larger one: {buildings} ({examples}): a weight from a field counts each of them; filter out those that are no building of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints that stand twice: {buildings} ({examples}): each place is counted once, the other has weight 0 (counted_in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints that are parts of a larger one: {buildings} ({examples}), which counts for all of it; they have weight 0 (counted_in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints within a lower one: {buildings} ({examples}); they count for what they have above it (counted_in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building has usable storeys or a usable height above 0; choose other fields, or a weight that needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings of one storey smaller than {area} m²: {buildings}; they were taken as sheds; a residential share says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with neither storeys nor a height: {buildings}; with the median number of storeys of their zone: {by_zone}, with that of the layer: {by_layer} (h_source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>households: {households}, persons: {persons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spilling to the nearest building needs zones and buildings with geometries; turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building in a zone has a weight above 0, so there is none to spill to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with people and no building, moved to the nearest building: {zones} ({examples}; persons: {persons}). Of these, zones beyond the buildings: {beyond} (persons: {persons_beyond}); where the layer only lacks the buildings, leave those zones out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons: {persons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with people but no building that is lived in: {zones} ({examples}); their people ({people}) are in no building: see the zones output, or {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones beyond the buildings: {zones} ({examples}); their people ({people}) live where the layer has no buildings, and are in none: add those buildings, or leave the zones out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with people and no building, moved to the nearest building: {zones} ({examples}; persons: {persons}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give those zones a geometry to spill them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn spilling on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building lies in any zone; check that both layers cover the same place and their CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone layer has no zones; choose a layer with at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings outside of all zones: {buildings}; they have no estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of buildings beyond a zone border that are smaller than {share:.0f} % of the footprint, or than {area:g} m², left with the largest part: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings in a zone that reach beyond all zones: {buildings}; what is outside counts with their largest part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings in more than one zone (a shared border, or zones overlap), of which the first took them: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings divided between zones: {buildings}, into parts: {parts} (part_of, part_share).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with fractional totals: {zones}; they were rounded with the layer&apos;s sum kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with more people in group quarters than people: {zones} ({examples}); the population must include them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with fewer persons than households: {zones} ({examples}), and each household needs a person; correct the fields or merge those zones with their neighbours (noisy census blocks: block groups).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building layer has no buildings; choose a layer with at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings without an area (empty geometry): {buildings}; nobody is estimated to live there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building has a usable {quantity} above 0; choose another field, or a weight that needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weight needs the {quantity} of each building; choose the field that holds it, or another weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings without storeys, which were taken from the height: {buildings} (h_source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings that have no {quantity}: {buildings}; with the median of their zone: {by_zone}, with that of the layer: {by_layer} (h_source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings without a residential share: {buildings}; they were taken as residential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with a residential share outside 0..1: {buildings} (rows {rows}); use shares from 0 to 1, or a yes/no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footprint area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point clouds need laspy. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAZ and COPC files need lazrs; plain LAS files do not. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point cloud is given; choose LAS or LAZ files or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} holds no .las or .laz file; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point cloud {path} is not there; check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRS &apos;{crs}&apos; given for the point cloud is not known or no map projection; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point cloud&apos;s CRS &apos;{crs}&apos; is in degrees; reproject the cloud to a CRS in metres or feet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buildings cannot be brought to the point cloud&apos;s CRS &apos;{crs}&apos;; check the CRS of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building layer has no CRS; set it, so that the buildings meet the point cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: {how}; get the file again or repair it (for example with lasinfo -repair).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends before its last point; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its points cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends within its header; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds {points} of the {promised} points that its header promises; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point cloud {path} cannot be opened ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a LAS or LAZ file; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is LAS {version}; convert it to LAS 1.2 to 1.4 (for example with PDAL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has point format {format}; convert it to one of 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a header but no points; leave it out or get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends before its first point; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has the wrong size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its points have {n} bytes, too few for their format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its points begin within the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale, offset or bounds in its header are no sensible numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header records overlap its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the point cloud is, all footprints are larger than any building ({length} km long or {area} km²): {buildings}; choose a layer with one feature per building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building lies where the point cloud is; check the CRS of both, or choose the cloud of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point near the buildings has ground class {classes}; classify the ground first (for example with PDAL&apos;s SMRF filter) or choose other GROUND_CLASSES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done} of {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints that are larger than any building ({length} km long or {area} km²): {buildings}; they have no height (too_large in h_flag).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point cloud files that lie away from all buildings and were not read: {files} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point cloud files that count their points by return otherwise than the points say: {files} ({names}); heights do not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with elevations below {least} m or above {most} m, which no place has, left out: {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings outside of the point cloud, without height: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that lie where an earlier file has points already, not counted twice: {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is compressed by an old program without chunks; compress it again (for example with PDAL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of its compressed parts is not where it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compressed parts are {parts}, its points {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of its compressed parts does not fit them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed but does not say how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compressed points are not as long as its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compressed parts are not as long as they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its octree does not fit its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings that would be higher than {most} m, which none is: {buildings}; they have no height (implausible in h_flag).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings without a height: {unknown} of {buildings} (h_flag says why).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings that may be gone: {buildings}; points lie over less than half of them, or trees (h_flag).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point cloud files that do not say their CRS, or one of no map: {files} ({names}); give it as POINT_CLOUD_CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point cloud files are in different CRS ({names}); reproject them to one, or run them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the point cloud&apos;s CRS &apos;{crs}&apos; lengths differ by direction; reproject the cloud to a CRS with true metres or feet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says that its points lie between {low} and {high} in height, which cannot be; set Z_UNIT or repair the file&apos;s header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point cloud says that its CRS is &apos;{said}&apos;; &apos;{given}&apos; was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point cloud files that give their CRS an EPSG code of other parameters: {files} ({names}); check that buildings and points meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point cloud files that do not say the unit of their heights: {files} ({names}); {unit} were assumed as for x and y: set Z_UNIT if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of {file} with elevations below {least} m or above {most} m, which cannot be: {points}; set Z_UNIT or repair the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has points outside of the bounds in its header: either the header is wrong (repair it, for example with lasinfo -repair_bb) or the file is damaged (get it again).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says that its points reach from {low} to {high} in height, but they do not: the header is out of date or damaged; check some heights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its points are not those that its header counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has points: {points}, and returns as its header counts them: {returns}; if points are missing, get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings with a weight for persons and none for households: {buildings}; nobody is estimated to live there, except in group quarters (weight_hh).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones in which no building has a weight for households: {zones} ({examples}); their households have the weight of persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones whose size counts add up to another number than their households: {zones} (sum of the counts: {counted}, households: {households}); the counts were scaled to the households. Check that the fields are those of all households by size, without their total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names {names} do not say for certain which household sizes they count; give one for each field in SIZE_VALUES, such as 1,2,3 or 1-2,3-4,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE_VALUES is &apos;{given}&apos;; give sizes separated by commas, such as 1,2,3 or 1-2,3-4,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; write decimal points, and commas or semicolons between the numbers, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; write decimal points, such as 0.28, because commas stand between the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; give numbers separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; give numbers that are not negative, and not all 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; give shares or counts of at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household sizes must ascend from 1 to at most {largest}; the ones given are ({given}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list would have {rows} rows, more than the {most} that a run holds; choose other fields of households and vacant units, or run the zones in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones adjusted: {zones}; their size counts contradict their totals, which were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones unreconciled: {zones}; their persons and households contradict each other; they got no households (see the zones output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>land use polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, read by their words: {categories}, and others: {others}; {what} that have one: {features}. Add lines to a copy of the table where they mean something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, which count as neutral: {categories}, and others: {others}; {what} that have one: {features}. Add lines to a copy of the table if they should decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the {what} holds bare numbers, which were read as codes of the rules table ({example}); choose another field if they are codes of another list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, read by their words: {categories}; {what} that have one: {features}. Add lines to a copy of the table where they mean something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, which count as neutral: {categories}; {what} that have one: {features}. Add lines to a copy of the table if they should decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category of the {what} is in the rules table, so none decided; check the choice of the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings of mixed use with neither storeys nor a height: {buildings}; number of storeys that they were taken to have: {storeys}, as no building of the layer has any; choose a field that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings of mixed use with neither storeys nor a height: {buildings}; number of storeys that they were taken to have: {storeys}, the median of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POI in no building nor within {distance} m of one: {poi}; they count for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POI without a category: {poi}; they count as neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No POI lies in a building or near one; check that both layers cover the same place and their CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POI in no building: {poi}; they count for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POI without a geometry: {poi}; they count for no building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POI at the very place of another one with the same categories: {poi}; they count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: space is '{space}'; it must be the floor space of one such place in m², 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: floor is &apos;{floor}&apos;; it must be one of {floors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds only yes/no, bare numbers or letters such as &apos;{example}&apos;, and neither its name nor the rules table says what they mean; choose a field that names uses, give it as RESIDENTIAL_FIELD to the estimate if 1 or yes is lived in, or add lines with the key {key} to a copy of the rules table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has no value that tells whether a building is lived in; choose another label field, or add its values to the rules table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: class is &apos;{given}&apos;; it must be one of {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: value is &apos;{value}&apos;; it must be a text, or one with a * before or behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: share is &apos;{share}&apos;; it must be a number from 0 to 1, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: share is {share}; it must be from 0 to 1, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a {given} category has no residential share; leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: key is &apos;{key}&apos;; it must be a text, or the beginning of one followed by *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is {value}; choose a value from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {given} cannot be roof and ground at once; take it out of one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is {given}; give at least one LAS class from 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones that tell how far neighbourhoods differ in people per unit of weight: {zones}, fewer than {least}. The intervals rest mostly on published errors: {percent:.0f} % at every halving of a zone, with 90 % probability {low:.0f} to {high:.0f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People per unit of weight differ by {percent:.0f} % (with 90 % probability {low:.0f} to {high:.0f} %) at every halving of a zone; estimated from zones: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones whose people were spread together with those of their neighbours, as a check: {zones}. The 90 % intervals hold the count of {percent:.1f} % of them; their mean width is {width:.2f} times the mean count, and at {needed:.2f} times that width they would hold 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings that are parts of divided ones (part_of): {parts}; each is weighed as a building of its own; turn SPLIT_STRADDLING on, or begin with the layer that was divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings without footprints have no area that could be divided between zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POPULATION_FIELD: field &apos;{field}&apos; holds running numbers ({examples}), as ids are; check that it counts persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings matched to their zone by number, because leading zeros were lost: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings left out, because they lack the estimate or an allocation: {buildings}.</source>
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
        <source>Buildings without a usable height in the point cloud, which keep the height of their field: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes in SIZE_VALUES: {sizes}, fields in SIZE_FIELDS: {fields}; give one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUMMARY_ZONES has no zones; choose a layer with at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building lies in any of SUMMARY_ZONES; check that both layers cover the same place and their CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary zones with known people and nobody in any draw, because no building there is taken for lived in: {zones} (persons: {persons}). No interval can hold their counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings outside of all summary zones: {buildings} (persons: {persons}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings in more than one summary zone (a shared border, or zones overlap), of which the first took them: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones: {buildings} ({people:,.1f} of &apos;{field}&apos;, {percent:.1f} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{baseline}, residential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no buildings or no reference zones; choose layers that have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building lies in any reference zone; check that both layers cover the same place and their CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal per building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal per building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline that is uniform by area needs REFERENCE_ZONE_FIELD, because there are several coarse zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform by area of the reference zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baselines by area were left out: {crs} has no true areas here; reproject the buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random by {baseline}, mean of {seeds} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings in reference zones without a value in field &apos;{field}&apos;: {buildings}; unknown is not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference zones left out, because none of their buildings has a value in &apos;{field}&apos;: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings in more than one reference zone (a shared border, or zones overlap), of which the first took them: {buildings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the {what}, because field &apos;{field}&apos; has no value: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative values in field &apos;{field}&apos; of the {what}: {zones} (rows {rows}); correct them or filter them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the {what}, because field &apos;{field}&apos; has no value, one that stands for &apos;unknown&apos;, or one above {most}: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the {what}, because field &apos;{field}&apos; has no value, or one above {most}: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEIGHT_EXPONENT has no effect on this weight; it is for volume, floor area and footprint area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOUSEHOLD_WEIGHT has no effect: no households of the zones are known; choose HOUSEHOLDS_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The weight is by {weight} instead, as if that had been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The weight of households is by {weight} instead, as if that had been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in zones left out were predicted with {divided:.1f} % misplaced with divided buildings, and better, {whole:.1f} % (± {error:.1f}), with undivided ones: the zones seem to count a building at one place; turn SPLIT_STRADDLING off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons in zones left out were predicted with {divided:.1f} % misplaced with divided buildings, and {whole:.1f} % (± {error:.1f}) with undivided ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street misspelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no neighbouring number is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another building stands between it and a neighbouring number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is much smaller than buildings with an address are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other known address confirms the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no higher number is known beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands at a corner, and no higher number is known beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands beside the next higher number, and no lower one is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands between the neighbouring numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos; ({stand}), of which only {percent} % are right here; confirm the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several buildings have this address: {buildings}; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos;; no known address tells how often that is right here; confirm the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos; ({stand}); no known address tells how often that is right here; confirm the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos;, of which only {percent} % are right here; confirm the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of which a person decided that they have no building: {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street or number is not known in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither street nor place is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street is named without its type, and streets that it may be have this number: {streets}; choose one or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A street is spelt alike, and may be another one; confirm the building or choose none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streets that are spelt alike: {streets}; choose one or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not known; buildings that may have it by its neighbours: {buildings}; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses: {addresses}. Matched to a building: {matched}; for review: {review}; unknown: {unknown}; rejected: {rejected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field holds a person or a telephone, and no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is &apos;{text}&apos;, which says that nobody knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field holds a formula of a spreadsheet; save the table with values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has {letters} characters; no address has more than {most}. Split the field or mend the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds characters that could not be read; give the encoding of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is {profile}; choose one of {profiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parts of an address: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses with a person, telephone or e-mail in them: {rows}; these words were taken out and are kept nowhere. Names are not always known as such: keep them in fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most people are {given}; give 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value}; give a share from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of the person has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of the person begins after the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person died on the date or before it; what was attached has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is a mail box, in which nobody lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building of this address is in the base no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no dwelling: street or number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records whose unified social credit code has a wrong check digit: {records}; the name of the organisation counts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building in row {row} has no id; fill the field. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id {id} stands twice; give each building its own. The second was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of &apos;{kind}&apos; has no code; fill the field. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {id} stands twice in &apos;{kind}&apos;; give each its own. The second was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building {code} has no usable geometry; draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building {code} has {storeys} storeys in {height} m; correct the storeys or the height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building {code} lies in no place; correct where it lies, or load its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several dwellings fit this address; complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is that of group quarters but for a slip; is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in one dwelling: {people}, more than {most}; is a unit missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwellings: {dwellings}. Group quarters: {quarters}. Addresses that name none: {without}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: field &apos;{field}&apos; does not hold {what} in most rows, such as row {examples}; choose another field. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row names its block; choose the field with the address or id of the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units or floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor {floor} is above the roof: the building has {floors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwellings listed: {listed}, more than the building has: {capacity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks: {blocks}. Dwellings: {dwellings}. Blocks without dwellings: {empty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dwelling is listed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows whose &apos;{field}&apos; tells neither a household nor group quarters: {rows}, such as row {examples}; their addresses decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, days or addresses that too many records share to compare each with each: {keys}. Records that only these have in common were not linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that say the same as another one of their register, with birth and address or an id, and count as a person each: {records}. If a person may stand there several times, name the register in MANY_PER_PERSON; else take out the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINK is {link} and REVIEW_FROM {review}; give 0.5 &lt;= REVIEW_FROM &lt;= LINK &lt; 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records with the number and name of an earlier one of their register, which count as further persons: {listed}. Where somebody may have several records, as with jobs, name the register in MANY_PER_PERSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code or id in row {row} is a formula, or has marks that nobody sees or digits of full width; other tables hardly name it so. Mend the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level} (&apos;{name}&apos;) has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level} (&apos;{name}&apos;): {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {code} lies in no place of level {level}; correct where it lies, or its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has no code that can be read; mend the field. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} is &apos;{first}&apos; and &apos;{other}&apos;; give each its own. The second was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows joined to one place by their code: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {code} has no usable geometry; draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name &apos;{name}&apos; of place {code} lost letters; read the layer in its own encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of level {level} begin with those above only where leading zeros are left out; the base keeps them as they are. Where a field lost its zeros, give it as text with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes above level {level} are filled up with zeros; read without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} begins with no code of level {level}, unlike the others; it was placed by overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {code} lies in {other}, not in {parent} as its code says; it was placed by its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of level {level} (&apos;{name}&apos;) do not begin with those above; places belong to what they overlap most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: a name is small letters, digits and _, as &apos;one_home&apos;, at most {most}, and not &apos;{taken}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: table_name is &apos;{given}&apos;, which is no table of a base whose rows have a uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: sql is empty or has more than {most} letters; write a SELECT of the uids that break the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: {column} is &apos;{given}&apos;; it may be {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {given}; give {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place lies in no place that holds; correct its parent, or load the level above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place lies in this one, which is above the lowest level; load those, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place has no outline; load it from a layer that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the place does not begin with that of its parent, as others do; correct one of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the place lies outside of its parent; cut it off, or correct the border of the parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place overlaps with others of its level; move a border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the place is in none of those in it; draw the one that is missing, or move a border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building lies in no place that holds; correct where it stands, or draw its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building of the floor does not hold; end the floor, or load the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor lies above the roof; correct the floor, or the storeys of the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dwelling has no building; match its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building of the dwelling does not hold; load the building, or correct the dwelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dwelling lies above the roof; correct its floor, or the storeys of the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people live in the dwelling than it is for; visit it, or correct its capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building of the address does not hold; match the address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the building is given does not hold; match addresses again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no building; look at the table to review of &apos;Match addresses&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person lives in another place at the same time; end what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dwelling in this row does not hold; infer dwellings and attach persons again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building in this row does not hold; load it, or attach persons again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person in this row does not hold; link and attach persons again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person of the family does not hold; link and attach persons again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation in this row does not hold; attach persons again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins; correct since or until.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row ends before it begins to hold; correct valid_from or valid_to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins before the person was born; correct since, or the year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign of life is older than its person; look whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person died before the year of birth; correct one of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag does not fit the age of the person; look at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody lives in a building that is not for living; visit it, or correct its use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says something else than the base keeps; tell the source, and see who is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is older than its cycle; import a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was not verified within the cycle of its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The living person has no home here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row that holds has the same id; end one of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access log is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place below the top lies in a place that holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place above the lowest level has places in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place has an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a place begins with that of its parent, where codes nest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place lies inside of its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of a level do not overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places in a place leave no gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building lies in a place that holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A floor belongs to a building that holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A floor lies below the roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dwelling is in a building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building of a dwelling holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dwelling lies below the roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more people live in a dwelling than it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building of an address holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a building is given is an address that holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is matched to a building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person lives in one place at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dwelling of a person holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building of a person or an organisation holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom a row is about is a person who holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other of a family is a person who holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation that a row names holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row ends no earlier than it begins to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing begins before a person is born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of life is older than its person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody dies before the year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag fits the age of its person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody lives in a building that is not for living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources agree on a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is no older than its cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row was verified, or its source imported, within the cycle of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A living person has a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an id, one row holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access log is as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: field &apos;{field}&apos; does not hold {wanted}, but what looks like {found}; choose the right field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT is in another encoding than the table says: values that cannot be read: {values}. Choose it in ENCODING, such as GB18030, ISO-8859-1 or UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ethnicities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIVEN_NAME_FIELD and SURNAME_FIELD are exchanged: given names of this register are surnames elsewhere, and the other way round. Choose them the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} and {other} are both field &apos;{field}&apos;; choose another one for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS: field &apos;{field}&apos; tells who somebody is: its values are nearly all different, or look like telephone numbers, mails, ids or addresses. The base has attributes in clear; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: field &apos;{field}&apos; tells who somebody is: its values are names of the same rows, or look like telephone numbers, mails, ids or addresses. The base has it in clear; choose the right field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: of {values} dates, {fit} are written as {form}; say how they are, such as YYYYMMDD or MM/DD/YYYY, or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: {fit} % of the dates can be days as {form}, and {more} % as {other}; say which it is, or choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} is &apos;{form}&apos;; give a form such as YYYY-MM-DD, MM/DD/YYYY or DD.MM.YYYY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates can be read as {one} and as {other}; say in {parameter} which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELATIVES: give prefixes of fields, such as spouse;dependent_1, or the fields of each further person, such as &apos;spouse: given=SP_FIRST, surname=SP_LAST, id=SP_SSN&apos;. Names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELATIVES: &apos;{prefix}&apos; has neither given name nor id; give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands for an unknown one; it is taken as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIRTH_FIELD and SINCE_FIELD: of {rows} rows, {early} are of somebody who was born after what they say; the two fields are exchanged, or one of them is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The death is before the birth; its day is taken as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is another one than the Chinese id says; that of the field is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that stand for an unknown one, not used, in rows: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths before the birth, whose day is taken as unknown: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Births that are others than the Chinese ids of their rows say, kept as they are: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that cannot be, taken as unknown: {rows}, such as in row {few}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in another encoding than the table says; choose it in ENCODING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has more than {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name, no id of a person and no day of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has this id and says something else; that one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT: none of {rows} rows is a record: they have no name and no id of a person, no id of the row, or text that cannot be read. Choose the right fields, or ENCODING; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day cannot be, or is not written like the others; it is taken as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day stands for an unknown one; it is taken as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Births that cannot be, taken as unknown: {rows}, such as in row {few}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id stands for an unknown one, or is that of many people; it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of the Chinese id is wrong; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same row stands in row {row} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORD_ID_FIELD: of {rows} rows, {twice} have an id in field &apos;{field}&apos; that another row has; choose a field that is different in each row, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is no sex that is known; it is taken as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids that stand for an unknown one, not used: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese ids whose check digit is wrong, kept as they are: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexes that are none we know, taken as unknown: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that stand for an unknown one, such as 1900-01-01, not used: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is that of a further person of another row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEX_FIELD: field &apos;{field}&apos; has letters for the sex of more than one language, of which nobody can tell which is female; write f and m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEX_FIELD: field &apos;{field}&apos; has the codes 0 and 1, of which nobody can tell which is female; write f and m, or 1 (male) and 2 (female).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEX_FIELD: most values of field &apos;{field}&apos; are no sex; choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is registered here, and listed as living here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is registered here, and has a sign of life in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is registered here, and the family has a sign of life in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives here, is not registered here, arrived {months} months ago or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives here, is not registered here, arrived less than {months} months ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives here, is not registered here; the day of arrival is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives here, is not registered here; the day of arrival is not known exactly enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is registered here; no home here and no sign of life in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is registered here, with a home here; no sign of life in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a sign of life in the period, but no home here, and is not registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a home here by a register, but no sign of life in the period, and is not registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no home here, no sign of life in the period, and is not registered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MONTHS is {given}; give 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places {code} and {other} overlap; move the border of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {code} has no place of level {level} in it; load those, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {code} is in no place of level {level}; draw the one it belongs to, or let a neighbour reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {code} lies outside of {parent}; cut it off, or correct the border of {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerance is {given} m; give 0 to {most} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivers below the tolerance: {slivers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level} (&apos;{name}&apos;) has fewer and larger places than the one above; give the levels from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES has no rules; write at least one line below the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: the text is not UTF-8; save the table as &apos;CSV UTF-8&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: columns that are missing from the head: {missing}; it may have {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: the head has column &apos;{name}&apos;, unknown or twice; it may have {columns}, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: {cells} columns instead of {wanted}; put texts with commas in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: &apos;Classify residency&apos; gives tag &apos;{tag}&apos; of family 1; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES: {path} cannot be read ({why}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: {name} is empty; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: {name} has more than {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: expires is &apos;{given}&apos;; give a day such as 2025-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: the quotes do not close; put texts with commas or quotes in quotes, and write quotes in them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULES, line {line}: a tag of family X needs a purpose, a legal basis and a day on which it expires; {name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways that may not be walked on by their tags, left out: {closed} of {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs that are walked on: {stairs}; who cannot climb them reaches less, see STEPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges: {bridges}; they meet what they cross only where both have a vertex in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways without a sidewalk that are walked on all the same: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs that are left out: {stairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE_BANDS is &apos;{text}&apos;; give ages from young to old that do not overlap, such as 0-14,15-64,65+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the register nor the estimate has anybody; check the field of the estimate and DATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with this uid: {rows}; keep one of them, and empty the uid of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not let rows of {table} be added, changed or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base was changed here since the row went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base ended the row since it went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not let {column} of {table} be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;; give two hours from 0 to 23, such as 22-6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIGHT_HOURS and DAY_HOURS have hours in common ({hours}); let them stand apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOUR_FIELDS: the last number in a name is its hour, 0 to 23, each of them once, such as h07; &apos;{name}&apos; does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour 24 is taken to be hour 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOUR_FIELD &apos;{field}&apos; has something in row {row} that is no hour; give numbers from 0 to 23, or times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like the number or the mail address of a person, which a base does not keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins; give since and until in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Classify residency&apos; computes this tag; correct the home instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag of family X needs a purpose, a legal basis and a day on which it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a character that no text can have; write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no day, such as 2025-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no whole day, such as 2025-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a day after {today}, the date of the corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAGS: write tag=value, or a tag alone, such as residency=stationary;lives alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE_TO is {high}, less than AGE_FROM, {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names nothing; give ids, separated by semicolons, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACES: the base has no place &apos;{code}&apos;; its levels are {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACES: &apos;{code}&apos; is a place of several levels; write one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far from all ways that can be walked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest way does not hang together with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of people is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no facility is near enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no facility can be walked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities at a way that does not hang together with the others: {facilities}; the nearest other way is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of people at a way that does not hang together with the others: {places}, with {people} persons; they are listed, and the nearest other way is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities without a place, which nobody reaches: {facilities}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of people that are not on the map: {places}, with {people} persons; they are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINUTES is &apos;{text}&apos;; give up to {times} numbers up to {most}, such as 5;10;15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACILITIES are {km} km or more from all ways that can be walked on; check WAYS and the CRS of both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people are {km} km or more from all ways that can be walked on; check WAYS and the CRS of both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACILITIES has no features; choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no people to reach a facility; choose another layer, base or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the map whose number is known; look at PEOPLE_FIELDS, or at the buildings of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facility has a place; choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities further than {metres:g} m from all ways: {facilities}; the walk to the way counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of people further than {metres:g} m from all ways: {places}, with {people} persons; they are listed, and the walk to the way counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPEED is {speed}; give from {least} to {most} km/h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAX_SNAP is {metres}; give up to {most} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places whose number of people is not known, left out and listed: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds numbers that no people can have: {rows}, such as in row {row}; choose another field or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEED: &apos;{item}&apos; says nothing; give what one person needs, such as 0.3, or by group, such as {group}=0.3. The groups are: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: {aggregate} needs a column of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: &apos;{alias}&apos; after AS has more than {most} letters, and fields have at most that many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: ORDER BY takes what RETURN has, or its name after AS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: {aggregate} needs a column, such as {aggregate}({variable}.{column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column such as p.age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column, a name, or an aggregate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, a day, or a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN has more than {most} letters; ask for less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN has &apos;{word}&apos; at letter {letter}, where {wanted} should come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN ends where {wanted} should come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN has a text in quotes at letter {letter}, where {wanted} should come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN has more than {most} brackets or NOT within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN cannot be read from letter {letter} on: texts stand in quotes, numbers alone, and names of letters, digits and _ begin with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: &apos;{word}&apos; is no aggregate; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: there is no {what} &apos;{word}&apos;; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: the name &apos;{name}&apos; stands for two things; give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN has too many {what}; at most {most} are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN has parts after MATCH that no relation joins; join them by a relation, or ask twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: {left} and {right} cannot be compared: one is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: {column} is text; put what it is compared with in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: {column} is compared with an empty text; write {column} IS NULL for what is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: ({variable}) has no label; write one of {known} after a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: {relation} does not go from {start} to {end}; it goes from {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: only a person has tags, as in p.tag.residency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: {column} is a number; leave out the quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: {column} is a day; write it as 2024-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILE is &apos;{name}&apos;, which the table of profiles does not have; give one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES has no profiles; write at least one line below the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: profile &apos;{profile}&apos; does not say after how many days an extract expires; fill in days in one of its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: the head has to name {columns}, each once; it does not fit at &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: {cells} cells instead of {wanted}; take away what is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: the name of the profile has more than {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: edit is &apos;{given}&apos;; write 1 where the column may be corrected, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: table &apos;{table}&apos; does not exist or never goes out; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: table {table} has no column &apos;{column}&apos; that can go out; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: nothing of table {table} can be corrected outside; write 0 for edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: days is &apos;{given}&apos;; give a whole number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: profile &apos;{profile}&apos; expires after {one} days in one line and after {other} in another; say one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: profile &apos;{profile}&apos; has {table}.{column} twice; keep one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES: profile &apos;{profile}&apos; lets {table} be corrected without {missing}, by which a row is known; add a line for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: {name} is empty; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: {table}.{column} cannot be corrected outside; of {table} these can: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES, line {line}: the quotes do not close; take them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VARIANCE is {variance}; with SMALLEST {smallest} it has to be more than {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VARIANCE is {variance}; give at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEVIATION is {deviation}; give a number from {needed} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HiGHS gave no assignment of whole pupils ({why}); run it again with fewer places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGES is &apos;{text}&apos;; give the ages of pupils, such as 6-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YEARS is &apos;{text}&apos;; give years ahead from 0 to {most}, such as 0;1;5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {years} years some pupils of age {age} are children who are not born yet; give YEARS up to {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {years} years pupils of age {low} to {high} are those who are {ages} today, and of them nothing is known; give fields for these ages too, or fewer YEARS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHOOLS has no features; choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school has a place; choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no children whose number is known; look at CHILDREN_FIELDS, or choose another layer, base or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All schools are {km} km or more from all children; check SCHOOLS and the CRS of both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STANDARDS has {lines} indicators; give at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: indicator is &apos;{given}&apos;; give a code of letters and digits such as A-01, at most 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: measure is &apos;{given}&apos;; give one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a kind of facilities goes with the measure supply, and only with it; mend one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {measure} is of everybody; leave ages empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: per is for how many persons a supply is, such as 1 or 1000, and is empty with other measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {measure} is only reported; leave least and most empty, or take a measure by head or area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: most is 0 or less than least; swap or mend them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name} is &apos;{given}&apos;; give a number of 0 or more such as 1.5, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name} is empty; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest part of the network that hangs together has only {percent} % of its {nodes} crossings and ends, and everybody walks on that. Ways meet where they share a vertex: where they cross without one, run &apos;Split with lines&apos; on WAYS with themselves first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAYS has no way that can be walked on; choose another layer, or look at ACCESS_FIELDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAYS lie further apart than a continent; look for coordinates that are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network: {nodes} crossings and ends; its largest part has {percent} % of them, and everybody walks on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} of its {} rows can be read; mend the file {}, or get it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} is shorter than it should be; get the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: its table {} is shorter than it should be; get the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is text in UTF-16, which QGIS does not read; save it in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: a quote in line {} of {} makes one row of the lines up to {}; write quotes inside of texts twice, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} has bytes of nought in line {}, where readers end a text; save it once more in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} ends within line {}; get the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: results are not added to a layer that is there; choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} has a line break or the like in it; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: the path {} is too long; choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: folder {} does not exist; make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} is a device or pipe and no file; choose a file.</source>
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
        <source>{}: for a layer in a file that holds others write ogr:dbname=&apos;{}&apos; table=&quot;name&quot; (geom).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: QGIS takes what is before the colon in {} for a database; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} does not take another layer; choose a GeoPackage, or a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} holds no table; write .gpkg, .shp or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: a layer cannot be called {}; begin with a letter or digit, but not with gpkg or sqlite_, and use no apostrophe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} is no GeoPackage; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; in {} is no layer that can be written anew; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} is open in QGIS or another program ({}); close it there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} is a link; choose another place.</source>
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
        <source>Drawn: {} of {} buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} texts begin like a formula; they were written with an apostrophe, so that no spreadsheet runs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} texts of column &apos;{}&apos; are longer than the {} bytes of a shapefile, and were cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} numbers of column &apos;{}&apos; are longer than those of a shapefile, and were left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: column &apos;{}&apos; is called like one that the format needs itself; it was written as &apos;{}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: this format has no empty numbers; unknown ones became 0 in {}. Write .gpkg to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Located in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record (pseudonym)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other runs write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones that reach beyond the building layer: {}; households that live there: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the estimate, not accuracy: the estimate is not the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other households not placed: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every household has a building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones with the largest residuals; {} more are in the zones output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more are in the households output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (several records of one person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the vault, see the review page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle [days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in two registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers contradict each other nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign of life in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no living persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers list people who have moved away or died: being registered is no proof of being there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; on {}, {}. Made on {} with Doorstep {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a home here, registered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a home here, who work or study here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a home here, related to no building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful pairs that nobody decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living persons without a sign of life in a year: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living persons without a year of birth: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living persons without a class of residency: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons whose residency is undetermined: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons found in two registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that registers give differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of persons are pseudonyms, not anonymous; what is here are counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers that are older than their cycle: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers of which nobody knows how old they are: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers of which more than 5 % of the rows were rejected: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are the only one of their person: {}</source>
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
        <source>CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}); nothing was written. Install Doorstep anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorstep developers: Doorstep {}, a QGIS plugin. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {} cannot be written ({}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {} with Doorstep {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>living here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} registered, {} present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How households were given to buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the squared residuals in persons, over the buildings (eq. 16).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same mean, each building counted once for every household in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the squared residuals, divided by the number of households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|Σ allocated − Σ estimated| / Σ estimated persons: too many and too few cancel out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ |allocated − estimated| / Σ estimated persons: nothing cancels out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons of the households that were given to a building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons that the estimate gives to these buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households that were given to a building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the zone, as in its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the result of the zone is: optimal is proven; time limit is the best found in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the absolute residuals in persons over the buildings of the zone, beyond the tolerance (eq. 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No allocation has a smaller objective; where both are equal, the optimum is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decided whether a building is lived in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of features with a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer or field that the categories are from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the features whose category the table of rules knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density of the class, estimated from all zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary zones with a known count, or with persons in the draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones whose known count lies between the 5th and the 95th percentile of the draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, as a share; near 90 where the spread of the draws is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of zones that were scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the estimate over the buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated − known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference as a share of the known count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error per zone, in people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the mean squared error per zone, in people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error per zone, estimated − known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the absolute errors, in people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the people who would have to move: half the total absolute error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation over the seeds, of baselines by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute percent error of zones with at least 10 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the buildings taken as lived in that are lived in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the buildings lived in that were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings that are lived in, and were taken as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings that are lived in, and were not taken as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings that are not lived in, and were taken as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the layer was used as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate reference system in which it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the values and geometries that were read: equal only for the same data, in whatever order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a household has no building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful (h_flag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-residential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {} persons by hectare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} persons by hectare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest facility, darker in less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all from where it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility far from ways, or without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school that gets nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households, estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households, optimization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households, Monte Carlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written ({}); nothing was changed, choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written; choose another place ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may be open in QGIS or another program ({}); close it there, and run again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} rows arrived whole: the disk is full, or the format holds no such rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build population base: from layers to dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population base with persons: from registers to counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building heights from rasters (DSM − DTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate downscaling: coarse zones to buildings to zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a base and fills it with places, buildings, addresses and dwellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the persons of three registers into a base and counts them by zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building heights for those who have no point cloud: surface model less terrain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests the accuracy of the estimate with nothing but zones whose counts you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register,registry,household,housing database,boundary,geopackage,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record linkage,residents,residency,census,registry,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dsm,dtm,dem,surface model,terrain,elevation,storeys,floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy,error,test,validation,dasymetric,census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds a population base in one run, from layers to dwellings (Wu et al., 3.1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: layers of places, buildings and address points, a register with addresses, and a housing database where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the base, and four lists to work through: flaws, addresses to review, doubts, and the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: what these lists say. Run the steps one by one to mend something and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the persons of registers into a population base in one run, from registers to counts (Wu et al., 3.2, 4.2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a base with places, buildings, known addresses and dwellings; its vault; the registers, each with a definition, a JSON file that says what its columns mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More registers: import them into the base first, with &apos;Import register&apos;. All that is in the vault is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the base with its persons, the counts, and lists to work through: rejected rows, pairs to review, persons that are not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: what these lists say. Registers hold people who have gone; the classes are only as good as them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the height of every building from two rasters, for those who have no point cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: building footprints, a surface model (DSM) with the buildings and a terrain model (DTM) without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the buildings with the fields that &quot;Add building heights from point cloud&quot; writes. The height is the median of the surface less the median of the terrain within the footprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests how accurate the estimate is, with nothing but zones whose counts you know (Ye et al. 2024, 5.2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: buildings, and zones with known persons and households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the zones with their errors, scores of the estimates and baselines, and a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: how large the coarse zones are decides how hard the test is. Take some like those of your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty base; places in levels, buildings and their floors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known addresses, points in or at their buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of a register, each matched to its building; and the dwellings that they name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three registers are imported: who is registered, who lives here, signs of life such as work or health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of one person are linked; persons are attached to dwellings, organisations and families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons get tags and one class of residency each, and are counted by zone and group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the walls a raster mixes roofs with what is beside them: these heights are less exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h_flag says what to doubt for each building, such as no_points or implausible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevations have to be in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones are merged to coarse zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people of the coarse zones are estimated and allocated per building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buildings are summed over the zones again and compared with the known counts, beside baselines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community life circle: who is left out, by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reaches a facility on foot, and how many do not in each planning unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes,walking,accessibility,coverage,equity,planning,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School places: children by unit, demand and seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children by unit and age, what schools are asked for in some years, and who goes where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education,pupils,enrolment,forecast,allocation,admission,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detailed planning: units, gaps and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, space and supply of planning units, gaps by standards, change, and a table for a platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSPON,density,standard,supply,monitoring,evaluation,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprehensive planning: structure, flows and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people live, where they work and move to, and how often something happens where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commuting,migration,frequency,spatial structure,time,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis: people and space in a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets people beside space in cells of a grid, by standards of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raster,hexagon,density,fit,urban health,evaluation,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance: who is meant, by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds who is meant to get help, and how many of them there are in each planning unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vulnerable,elderly,disability,unemployment,welfare,purpose,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthcare outreach: who is not reached, by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares a group with a service&apos;s own clients: who is none yet, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital,clinic,clients,coverage,maternal,chronic,purpose,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public participation: roll of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists who may come to a meeting of residents: one row of each person who lives there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assembly,homeowners,vote,electoral,residents,purpose,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the day: residents and people present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by zone and hour of cells of phones, beside who lives there and an even spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile phone,signalling,dynamic,daytime,night,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population of every building: registers and estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure for each building: by the registers, by an estimate where these know nobody, and its origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dasymetric,census,total,origin,coverage,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upkeep: check a base, and an extract for the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with a base, a sample to verify, and an extract for those who go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality,rules,verification,field work,QField,correction,workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and monitors the life circle of a community in one run (Wu et al., 4.3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, facilities of one kind, ways, and planning units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: facilities with their people and the size that they need, places with their walk, catchments, and units with the people whom nothing is near enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: ways that are not mapped, slopes and waiting at crossings. A facility that is reached may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans schools in one run (Wu et al., 4.3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, schools with their seats, and units in which children are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: units with children, schools with pupils by year, who goes where, who has no seat, and a rounded table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: choices of parents, private schools, and everything beyond children already born. Ways are straight lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares and monitors detailed plans in one run (Wu et al., 4.4):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, planning units, facilities with kind and size, your standards, and an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: units with people by group, units with fit and gaps, all indicators, and a table for a platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: people use what lies in other units. Counts are exact: protect them before they leave the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how a town hangs together in one run (Wu et al., 4.2, 4.4):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, zones, and two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: zones with people, flows as lines, a table of all cells, and a table of events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: how often something is in a register says how often it was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examines a town in cells of one size, whatever its borders are (Wu et al., 4.4):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, an extent in the CRS of the base, facilities, and your standards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: cells with people and fit, and all indicators. People outside of the grid are a row of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: other cells give other numbers. Small cells tell of single persons: they are for the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds people who are to be helped in one run (Wu et al., 4.3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, a purpose, tags or ages, and planning units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the group, and units with its people. Those without a place on the map are counted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: who is in no register is in no list. Nobody is to be refused help because this list lacks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds whom a service does not reach yet in one run (Wu et al., 4.3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, a purpose, tags or ages, the list of clients by their ids, and planning units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the group, who of it is not reached, the coverage, and units with those who are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: a client whose id is wrong counts as not reached; who is in no register is in no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the roll of a meeting of residents (Wu et al., 4.3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, a purpose, and codes of places or ids of buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: one row of each person, by a pseudonym. Names are in the vault, not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: who owns a home and lives elsewhere is not on it, and homes may be old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where people are in the hours of a day in one run (Wu et al., 4.2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, zones, and cells with a field for each hour, or a row for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: zones with residents, people by zone and hour beside an even spread, zones with a column by hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: phones are not people. They correct no register; the report says where an even spread is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes what registers know of a town in one run (Wu et al., 3.2.3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, buildings, and zones with known people and households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: buildings with the estimate, buildings with one figure and its origin, zones with their sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: estimates are of buildings, not of persons; registers hold people who have gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first half of the loop that keeps a base true, in one run (Wu et al., 3.3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in: a population base, a profile, a purpose, and places if the extract is not to be of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: issues on the map, scores, a sample to verify, and an extract to be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to doubt: rules find contradictions; only the sample tells whether people live where the base says. What comes back is taken by &apos;Apply changes&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Life circle&apos;: who reaches a facility on foot, by group, and the catchments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the others those whom nothing is near enough, or no way leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos;: how many of them there are in each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Count people by zone&apos;: children of each unit by bands of age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;School demand&apos;: pupils of today and of later years, seats given by the shortest ways, and a table for the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Count people by zone&apos;: people of each unit by age, sex and class of residency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos;: density, dwellings, supply of facilities, gaps by your standards, change since a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of each zone by group on two days, and the moves between zones from one to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways from homes to workplaces on the later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the registers by zone and month, such as births, enrolments or visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid of hexagons over the extent, as wide as you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos; in its cells: people, dwellings, supply of facilities, gaps by your standards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Find group&apos;: who has the tags and the age, with dwelling and building; the access log says who asked and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Find group&apos;: who has the tags and the age, and who of them is no client; the access log says who asked and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos;: how many are not reached in each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Find group&apos; as a roll: adults who have a home in the places or buildings that you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access log says who asked and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Count people by zone&apos;: who lives in each zone by the registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;People by hour&apos;: cells of phones split to zones by homes at night and by workplaces by day, totals exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Estimate population&apos;: people of every building by zone totals and dwelling space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Complete population&apos;: the registers&apos; figures, and the estimate for the rest of the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Check population base&apos;: issues and scores by rule, and a sample of homes to verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Extract from base&apos;: what a profile allows, for a purpose, until a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access log does not end, after line {line}, with the head that was kept: lines are gone, or the last was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PURPOSE is empty; say what the data is for: without a purpose nothing is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PURPOSE looks as if it had the number or the mail address of a person, which the log must not keep; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most} letters; say it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the access log does not follow on the one before it: one of the two was edited, or lines between them are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the access log before line {line} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the access log is not where it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the access log was put in: no line stands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {path} cannot be written ({why}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {table} of base {path} has two rows that hold for one thing, by their fid: {rows}; delete one of them, or give it an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {path} cannot be written; copy it to a place of your own, or get the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; selects what is no uid of a row of table {table} that holds: {rows} of {all}; add valid_to IS NULL, or give it the right table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE is empty; say who corrects, such as field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE: &apos;{source}&apos; is a register of the base, which would end the corrections with its next run; give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has died, or is no longer in the base, since the row went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is missing; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row that was added is about the same; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has a home on this day; correct that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has a row for this already; correct that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract {path} has expired: it held until {expires}, and the date is {day}; make a new one, and delete this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); close it in other programs, or fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES: {path} is no extract of a base; give the file that &apos;Extract from base&apos; made, and not layers saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES: {path} is an extract of another base; give the base it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES: the seal of {path} is broken: what it says of itself, such as until when it holds, or the rows as they went out were changed by hand; make a new extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES: {path} lacks {columns} of {table}, so that nobody can say what was changed; give the file with all its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES: shapes of {table} in {path} are in another coordinate reference system than they went out in; give the file with the layers as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES: profile &apos;{profile}&apos; of {path} lets nothing be corrected; use an extract of a profile that does, such as field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGES: {path} was made of a later state of this base (batch {batch}, the base has {last}); use the base itself, not an old copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATE {day} is before {made}, when the extract was made; give the day of the corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE is missing: profile &apos;{profile}&apos; lets out what registers said ({tables}), and each is told its own; give its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE: the base has no register &apos;{source}&apos;; give one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no row that holds with this {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape is no valid {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has neither dwelling nor building; delete the row of who has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dwelling is in another building; give that, or empty the other of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of {table} that are in it: {rows}; correct those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATE {date} is before {later}, since when rows hold that would end; give a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUILDINGS: the base does not have {lost} of {given} buildings; look at their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE: the base has no records of that register; it has those of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACES: the base has no place with code {codes}; give codes of places, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACES: code {code} is that of places of several levels; put the level before it, such as {level}:{code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are those who are classified as living here; others of the base, left out: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of residency are of {last}, the day of their last change; for people at {date}, run &apos;Classify residency&apos; with that DATE first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES: {path} cannot be read ({why}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROFILES: {path} is not UTF-8; save the table as &apos;CSV UTF-8&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {path} is damaged: {why} is missing or was changed by another program; go on with a copy, or make a new base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {path} is damaged ({why}); go on with a copy, or make a new base. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {path} has a text that is not UTF-8 ({why}); another program wrote it: write it anew there, or go on with a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no population base; choose one, or make one with &apos;Create population base&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {path} is being edited or written in QGIS or another program ({why}); finish there, and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {path} does not exist; make it with &apos;Create population base&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {path} was made by a newer Doorstep (version {number} of its tables); update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN finds more than {most} rows, as many as no list is read by; ask for counts, for fewer things, or use LIMIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATTERN: the base has no {column} &apos;{word}&apos; on {date}; it has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag &apos;{tag}&apos; is kept for the purpose &apos;{kept}&apos; alone; give that PURPOSE, or leave the tag out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {path} cannot be asked ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEAVE_OUT names what is no rule: &apos;{name}&apos;; the rules are {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; is there already, in Doorstep or in table rule of the base; give yours another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; cannot be used ({why}); a rule is one SELECT, which reads tables of the base and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; asks what day it is, by which each run finds other rows; write :day, the day of the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; was stopped after {steps} steps of SQLite: it may never end; write it so that it needs fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; selects {columns} columns; select the uid of each row, and perhaps a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGN_SOURCES: the base has no source &apos;{name}&apos;; give some of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This base has no vault yet, and nobody in it; run &apos;Import register&apos; with a vault first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no batch that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BATCH: batch {batch} is not the last one that holds; that is batch {last}. Undo from the last to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT is missing: batch {batch} changed the vault as well; choose the vault of this base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAULT: {path} is the vault of another base; choose the one with which this base was made, whose number is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {base} and vault {path} are of different moments: one of them is an older copy. Give those that were kept together, or make a new base with this vault. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault {path} cannot be read or written ({why}); close it in other programs, or look at its folder, and run again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault {path} is damaged or was changed by another program ({why}); go on with a copy of it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault {path} was made by a newer Doorstep (version {number} of its tables); update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault {path} does not exist; choose the vault of this base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no vault; choose another file, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault {path} cannot be written ({why}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
