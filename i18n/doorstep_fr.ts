<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>Python packages are needed: {packages}.</source>
        <translation>Des paquets Python sont nécessaires : {packages}.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>No points of interest and no use: every building counts as residential.</source>
        <translation>Ni points d'intérêt ni usage : tous les bâtiments comptent comme résidentiels.</translation>
    </message>
    <message>
        <source>No method chosen: households are estimated but not allocated.</source>
        <translation>Aucune méthode choisie : les ménages sont estimés, mais pas affectés.</translation>
    </message>
    <message>
        <source>Python packages are missing: {}; the top of this page says how to get them.</source>
        <translation>Des paquets Python manquent : {} ; le haut de cette page dit comment les obtenir.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; cannot be read; its file was moved or deleted.</source>
        <translation>La couche « {} » est illisible ; son fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Reproject</source>
        <translation>Reprojeter</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has edits that are not saved; the run would not see them.</source>
        <translation>La couche « {} » a des modifications non enregistrées ; l'exécution ne les verrait pas.</translation>
    </message>
    <message>
        <source>Save Edits</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>No household list: one is made from the zone counts.</source>
        <translation>Pas de liste de ménages : elle est créée d'après les comptes des zones.</translation>
    </message>
    <message>
        <source>No households: only persons are estimated.</source>
        <translation>Pas de ménages : seules les personnes sont estimées.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no coordinate reference system.</source>
        <translation>La couche « {} » n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>Set CRS</source>
        <translation>Définir le SCR</translation>
    </message>
    <message>
        <source>Buildings are in degrees ({}); areas need metres.</source>
        <translation>Les bâtiments sont en degrés ({}) ; les surfaces demandent des mètres.</translation>
    </message>
    <message>
        <source>Buildings are in {}, where 1 m is {} m on the ground; areas need true metres.</source>
        <translation>Les bâtiments sont en {}, où 1 m vaut {} m au sol ; les surfaces demandent de vrais mètres.</translation>
    </message>
    <message>
        <source>The output must be a GeoPackage: a file name that ends in .gpkg.</source>
        <translation>La sortie doit être un GeoPackage : un nom de fichier qui finit par .gpkg.</translation>
    </message>
    <message>
        <source>The folder of the output does not exist.</source>
        <translation>Le dossier de la sortie n'existe pas.</translation>
    </message>
    <message>
        <source>The output cannot be written there.</source>
        <translation>La sortie ne peut pas être écrite à cet endroit.</translation>
    </message>
    <message>
        <source>{} exists: its tables would be replaced.</source>
        <translation>{} existe déjà : ses tables seraient remplacées.</translation>
    </message>
    <message>
        <source>New Name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Choose a layer: {}</source>
        <translation>Choisissez une couche : {}</translation>
    </message>
    <message>
        <source>Choose a field: {}</source>
        <translation>Choisissez un champ : {}</translation>
    </message>
    <message>
        <source>The result layer was removed from the project; its file is still there.</source>
        <translation>La couche de résultat a été retirée du projet ; son fichier est toujours là.</translation>
    </message>
    <message>
        <source>The project was closed: the run was cancelled, nothing was written.</source>
        <translation>Le projet a été fermé : l'exécution est annulée, rien n'a été écrit.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; was removed; the run goes on with its own copy.</source>
        <translation>La couche « {} » a été retirée ; l'exécution continue avec sa propre copie.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Look through the inputs</source>
        <translation>Examiner les entrées</translation>
    </message>
    <message>
        <source>Zones with another number of persons in the list than in field &apos;{}&apos;: {} (list: {}, field: {})</source>
        <translation>Zones dont la liste a un autre nombre de personnes que le champ « {} » : {} (liste : {}, champ : {})</translation>
    </message>
    <message>
        <source>Zones beyond your buildings layer, whose people would be moved to its nearest building: {}</source>
        <translation>Zones au-delà de votre couche de bâtiments, dont les habitants iraient au bâtiment le plus proche : {}</translation>
    </message>
    <message>
        <source>Buildings without height, which get the median of their zone: {}</source>
        <translation>Bâtiments sans hauteur, qui reçoivent la médiane de leur zone : {}</translation>
    </message>
    <message>
        <source>Households whose zone is none of the zones: {}</source>
        <translation>Ménages dont la zone n'est aucune des zones : {}</translation>
    </message>
    <message>
        <source>Vacant units in the household list: {}</source>
        <translation>Logements vacants dans la liste de ménages : {}</translation>
    </message>
    <message>
        <source>Group quarters in the household list: {}</source>
        <translation>Communautés dans la liste de ménages : {}</translation>
    </message>
    <message>
        <source>Households matched to their zone by number, because leading zeros were lost: {}</source>
        <translation>Ménages joints à leur zone par nombre, car des zéros initiaux sont perdus : {}</translation>
    </message>
    <message>
        <source>Zones with people, and no household in the list: {}</source>
        <translation>Zones habitées, sans ménage dans la liste : {}</translation>
    </message>
    <message>
        <source>Zones with another number of households in the list than in field &apos;{}&apos;: {} (list: {}, field: {})</source>
        <translation>Zones dont la liste a un autre nombre de ménages que le champ « {} » : {} (liste : {}, champ : {})</translation>
    </message>
    <message>
        <source>Zones with people but no building that is lived in: {}</source>
        <translation>Zones habitées sans bâtiment habité : {}</translation>
    </message>
    <message>
        <source>Zones that reach beyond your buildings layer: {} (households that live there: {})</source>
        <translation>Zones qui dépassent votre couche de bâtiments : {} (ménages qui y vivent : {})</translation>
    </message>
    <message>
        <source>Zones that reach beyond your buildings layer: {} (persons who live there: {})</source>
        <translation>Zones qui dépassent votre couche de bâtiments : {} (personnes qui y vivent : {})</translation>
    </message>
    <message>
        <source>Buildings in no zone, which get nobody: {}</source>
        <translation>Bâtiments dans aucune zone, qui ne reçoivent personne : {}</translation>
    </message>
    <message>
        <source>{} looks like a running number or an id: field &apos;{}&apos; holds {}. Does it count?</source>
        <translation>{} ressemble à un numéro d'ordre ou un identifiant : le champ « {} » contient {}. Est-ce un compte ?</translation>
    </message>
    <message>
        <source>People and households per building</source>
        <translation>Personnes et ménages par bâtiment</translation>
    </message>
    <message>
        <source>Open Population Base…</source>
        <translation>Ouvrir une base de population…</translation>
    </message>
    <message>
        <source>Overview of a Population Base…</source>
        <translation>Aperçu d'une base de population…</translation>
    </message>
    <message>
        <source>Review Doubtful Persons…</source>
        <translation>Revoir les personnes douteuses…</translation>
    </message>
    <message>
        <source>Population Pyramid…</source>
        <translation>Pyramide des âges…</translation>
    </message>
    <message>
        <source>{} selected in layer &apos;{}&apos;.</source>
        <translation>{} sélectionné(s) dans la couche « {} ».</translation>
    </message>
    <message>
        <source>Reprojecting '{}' to {} …</source>
        <translation>Reprojection de « {} » en {} …</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a temporary layer; save it to keep it.</source>
        <translation>« {} » est une couche temporaire ; enregistrez-la pour la garder.</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>Optimisation</translation>
    </message>
    <message>
        <source>Monte Carlo</source>
        <translation>Monte-Carlo</translation>
    </message>
    <message>
        <source>This building has no estimate: it lies in no zone, so nobody was placed in it.</source>
        <translation>Ce bâtiment n'a pas d'estimation : il n'est dans aucune zone, donc personne n'y a été placé.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Households of the building</source>
        <translation>Ménages du bâtiment</translation>
    </message>
    <message>
        <source>Show in Table</source>
        <translation>Voir dans la table</translation>
    </message>
    <message>
        <source>Simulated households, not real residents.</source>
        <translation>Ménages simulés, et non des habitants réels.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Click a building on the map, a point of the plot or a row of a table.</source>
        <translation>Cliquez sur un bâtiment de la carte, un point du graphique ou une ligne d'une table.</translation>
    </message>
    <message>
        <source>{} persons, {} households</source>
        <translation>{} personnes, {} ménages</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>{} buildings are chosen; click one to see its households.</source>
        <translation>{} bâtiments sont choisis ; cliquez sur l'un d'eux pour voir ses ménages.</translation>
    </message>
    <message>
        <source>Building {}</source>
        <translation>Bâtiment {}</translation>
    </message>
    <message>
        <source>{} persons</source>
        <translation>{} personnes</translation>
    </message>
    <message>
        <source>{} not placed</source>
        <translation>non placés : {}</translation>
    </message>
    <message>
        <source>with people {}</source>
        <translation>avec personnes {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>sans {}</translation>
    </message>
    <message>
        <source>Buildings: {}</source>
        <translation>Bâtiments : {}</translation>
    </message>
    <message>
        <source>MSE over households {}, over buildings {}; squared error per household {}</source>
        <translation>EQM sur les ménages {}, sur les bâtiments {} ; erreur quadratique par ménage {}</translation>
    </message>
    <message>
        <source>MSE over households {}, over buildings {}</source>
        <translation>EQM sur les ménages {}, sur les bâtiments {}</translation>
    </message>
    <message>
        <source>MSE over households {}</source>
        <translation>EQM sur les ménages {}</translation>
    </message>
    <message>
        <source>{} households</source>
        <translation>{} ménages</translation>
    </message>
    <message>
        <source>group quarters: {}</source>
        <translation>communautés : {}</translation>
    </message>
    <message>
        <source>Zones beyond your buildings layer: {} (households there: {})</source>
        <translation>Zones au-delà de votre couche de bâtiments : {} (ménages qui y vivent : {})</translation>
    </message>
    <message>
        <source>without an estimate, outside of all zones {}</source>
        <translation>sans estimation, hors de toute zone {}</translation>
    </message>
    <message>
        <source>Zones: {}</source>
        <translation>Zones : {}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>How many people live in each building, and which households?</source>
        <translation>Combien de personnes vivent dans chaque bâtiment, et quels ménages ?</translation>
    </message>
    <message>
        <source>Open Sample Project</source>
        <translation>Ouvrir le projet exemple</translation>
    </message>
    <message>
        <source>A small town with everything that a run needs, in a new project.</source>
        <translation>Une petite ville avec tout ce qu'il faut pour une exécution, dans un nouveau projet.</translation>
    </message>
    <message>
        <source>Use My Layers</source>
        <translation>Utiliser mes couches</translation>
    </message>
    <message>
        <source>Buildings and zones with their population, from the project that is open.</source>
        <translation>Bâtiments et zones avec leur population, du projet ouvert.</translation>
    </message>
    <message>
        <source>Open Population Base</source>
        <translation>Ouvrir une base de population</translation>
    </message>
    <message>
        <source>A base of registers, as a group of layers whose forms show who is linked to what.</source>
        <translation>Une base de registres, en groupe de couches dont les formulaires montrent qui est lié à quoi.</translation>
    </message>
    <message>
        <source>Overview of a Base</source>
        <translation>Aperçu d'une base</translation>
    </message>
    <message>
        <source>What is in a base, since when, how good it is, its last changes and who used it.</source>
        <translation>Ce qui est dans une base, depuis quand, sa qualité, ses derniers changements et qui l'a utilisée.</translation>
    </message>
    <message>
        <source>Review Doubtful Persons</source>
        <translation>Revoir les personnes douteuses</translation>
    </message>
    <message>
        <source>Records of two registers that may be one person: you decide, by keyboard.</source>
        <translation>Enregistrements de deux registres qui peuvent être une même personne : vous décidez, au clavier.</translation>
    </message>
    <message>
        <source>Population Pyramid</source>
        <translation>Pyramide des âges</translation>
    </message>
    <message>
        <source>Persons of a base by age and sex: those registered, and those who are there.</source>
        <translation>Personnes d'une base par âge et sexe : celles enregistrées, et celles qui sont là.</translation>
    </message>
    <message>
        <source>Population base:</source>
        <translation>Base de population :</translation>
    </message>
    <message>
        <source>Only this project has all of these layers, which are temporary or have joined or virtual fields: {}.</source>
        <translation>Seul ce projet a toutes ces couches, qui sont temporaires ou ont des champs joints ou virtuels : {}.</translation>
    </message>
    <message>
        <source>Export them to files to run it elsewhere.</source>
        <translation>Exportez-les en fichiers pour exécuter ailleurs.</translation>
    </message>
    <message>
        <source>Configuration loaded.</source>
        <translation>Configuration chargée.</translation>
    </message>
    <message>
        <source>Load Configuration</source>
        <translation>Charger une configuration</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Enregistré : {}</translation>
    </message>
    <message>
        <source>Not found: {}</source>
        <translation>Introuvable : {}</translation>
    </message>
    <message>
        <source>Not what these rows can hold: {}</source>
        <translation>Impossible dans ces lignes : {}</translation>
    </message>
    <message>
        <source>There is no plot to export.</source>
        <translation>Il n'y a pas de graphique à exporter.</translation>
    </message>
    <message>
        <source>{} is not a configuration of Doorstep ({}).</source>
        <translation>{} n'est pas une configuration de Doorstep ({}).</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} ne peut pas être écrit : {}</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Open a Layer</source>
        <translation>Ouvrir une couche</translation>
    </message>
    <message>
        <source>Guessed from names and data; look it over.</source>
        <translation>Deviné d'après les noms et les données ; à vérifier.</translation>
    </message>
    <message>
        <source>Guess layers and fields anew, from the project as it is.</source>
        <translation>Deviner à nouveau couches et champs, d'après le projet tel quel.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Where to Write the Results</source>
        <translation>Où écrire les résultats</translation>
    </message>
    <message>
        <source>Load a configuration (JSON)</source>
        <translation>Charger une configuration (JSON)</translation>
    </message>
    <message>
        <source>Save this configuration (JSON)</source>
        <translation>Enregistrer cette configuration (JSON)</translation>
    </message>
    <message>
        <source>Back to Results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>How many people live in each building?</source>
        <translation>Combien de personnes vivent dans chaque bâtiment ?</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GeoPackage with buildings, households and zones; report and configuration beside it.</source>
        <translation>GeoPackage avec bâtiments, ménages et zones ; rapport et configuration à côté.</translation>
    </message>
    <message>
        <source>errors: {}, warnings: {}</source>
        <translation>err. : {}, avert. : {}</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sauver…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Looking through the layers …</source>
        <translation>Examen des couches …</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Cannot run yet: {}</source>
        <translation>Exécution impossible pour l'instant : {}</translation>
    </message>
    <message>
        <source>No field looks like a number of persons.</source>
        <translation>Aucun champ ne ressemble à un nombre de personnes.</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} est vide.</translation>
    </message>
    <message>
        <source>{} is text, not numbers.</source>
        <translation>{} est du texte, pas des nombres.</translation>
    </message>
    <message>
        <source>{} is empty in some rows.</source>
        <translation>{} est vide dans certaines lignes.</translation>
    </message>
    <message>
        <source>{} is not unique.</source>
        <translation>{} n'est pas unique.</translation>
    </message>
    <message>
        <source>No field holds ids of the zones in {}.</source>
        <translation>Aucun champ ne contient les identifiants des zones de {}.</translation>
    </message>
    <message>
        <source>{} already says what is lived in.</source>
        <translation>{} dit déjà ce qui est habité.</translation>
    </message>
    <message>
        <source>Also possible: {}</source>
        <translation>Possible aussi : {}</translation>
    </message>
    <message>
        <source>{} counts homes, empty ones too; those are no households.</source>
        <translation>{} compte des logements, vides compris ; ce ne sont pas des ménages.</translation>
    </message>
    <message>
        <source>The rules know few of the categories in {}.</source>
        <translation>Les règles connaissent peu de catégories de {}.</translation>
    </message>
    <message>
        <source>{} is neither a share nor yes or no.</source>
        <translation>{} n'est ni une part ni oui ou non.</translation>
    </message>
    <message>
        <source>{} looks like an id, not like a count.</source>
        <translation>{} ressemble à un identifiant, pas à un compte.</translation>
    </message>
    <message>
        <source>{} is the same in every row: a number of something larger.</source>
        <translation>{} est le même dans toutes les lignes : un nombre de quelque chose de plus grand.</translation>
    </message>
    <message>
        <source>No layer looks like buildings.</source>
        <translation>Aucune couche ne ressemble à des bâtiments.</translation>
    </message>
    <message>
        <source>No layer has polygons with a population.</source>
        <translation>Aucune couche n'a de polygones avec une population.</translation>
    </message>
    <message>
        <source>Not sure which: {}. Choose one.</source>
        <translation>Incertain : {}. Choisissez.</translation>
    </message>
    <message>
        <source>No layer has polygons with a population around {}.</source>
        <translation>Aucune couche n'a de polygones avec une population autour de {}.</translation>
    </message>
    <message>
        <source>{} has no ids of the zones.</source>
        <translation>{} n'a pas les identifiants des zones.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Summary zones</source>
        <translation>Zones de synthèse</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Back to the form, with the settings of this run.</source>
        <translation>Retour au formulaire, avec les réglages de cette exécution.</translation>
    </message>
    <message>
        <source>Logarithmic axis of persons</source>
        <translation>Axe log. des personnes</translation>
    </message>
    <message>
        <source>Shows small buildings beside very large ones. Residuals stay as they are; the project remembers this.</source>
        <translation>Montre les petits bâtiments à côté des très grands. Les résidus restent tels quels ; le projet s'en souvient.</translation>
    </message>
    <message>
        <source>Fit to the estimate, not accuracy against the truth. Circled: beyond three standard deviations.</source>
        <translation>Ajustement à l'estimation, et non exactitude face à la réalité. Cerclé : au-delà de trois écarts types.</translation>
    </message>
    <message>
        <source>Not all of the results can be shown; QGIS&apos;s log of Python errors says why.</source>
        <translation>Tous les résultats ne peuvent pas être montrés ; le journal des erreurs Python de QGIS dit pourquoi.</translation>
    </message>
    <message>
        <source>Zones, sums</source>
        <translation>Zones, sommes</translation>
    </message>
    <message>
        <source>Buildings, sums</source>
        <translation>Bâtiments, sommes</translation>
    </message>
    <message>
        <source>Comparison per building</source>
        <translation>Comparaison par bâtiment</translation>
    </message>
    <message>
        <source>Comparison, sums</source>
        <translation>Comparaison, sommes</translation>
    </message>
    <message>
        <source>The results of this run cannot be read; their file was moved or deleted. Run again.</source>
        <translation>Les résultats de cette exécution sont illisibles ; leur fichier a été déplacé ou supprimé. Relancez l'exécution.</translation>
    </message>
    <message>
        <source>Warnings ({})</source>
        <translation>Avertissements ({})</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>The map shows</source>
        <translation>La carte montre</translation>
    </message>
    <message>
        <source>Choose a building by a click on the map</source>
        <translation>Choisir un bâtiment d'un clic sur la carte</translation>
    </message>
    <message>
        <source>Map:</source>
        <translation>Carte :</translation>
    </message>
    <message>
        <source>Show My Layers</source>
        <translation>Afficher mes couches</translation>
    </message>
    <message>
        <source>Show the layers that were hidden for the results, or hide them again</source>
        <translation>Afficher les couches masquées pour les résultats, ou les masquer à nouveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Open the report of the run</source>
        <translation>Ouvrir le rapport de l'exécution</translation>
    </message>
    <message>
        <source>The runs of the project, the newest first</source>
        <translation>Les exécutions du projet, la plus récente d'abord</translation>
    </message>
    <message>
        <source>Run:</source>
        <translation>Exécution :</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
    <message>
        <source>Plot (SVG, PNG)</source>
        <translation>Graphique (SVG, PNG)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation …</translation>
    </message>
    <message>
        <source>Running: {}</source>
        <translation>En cours : {}</translation>
    </message>
    <message>
        <source>Sample buildings</source>
        <translation>Bâtiments exemples</translation>
    </message>
    <message>
        <source>Sample zones</source>
        <translation>Zones exemples</translation>
    </message>
    <message>
        <source>Sample points of interest</source>
        <translation>Points d'intérêt exemples</translation>
    </message>
    <message>
        <source>Sample household list</source>
        <translation>Liste de ménages exemple</translation>
    </message>
    <message>
        <source>Doorstep sample</source>
        <translation>Exemple Doorstep</translation>
    </message>
    <message>
        <source>Persons per building</source>
        <translation>Personnes par bâtiment</translation>
    </message>
    <message>
        <source>Persons, allocated − estimated</source>
        <translation>Personnes, affectées − estimées</translation>
    </message>
    <message>
        <source>Persons, estimate</source>
        <translation>Personnes, estimation</translation>
    </message>
    <message>
        <source>Persons, optimization</source>
        <translation>Personnes, optimisation</translation>
    </message>
    <message>
        <source>Persons, Monte Carlo</source>
        <translation>Personnes, Monte-Carlo</translation>
    </message>
    <message>
        <source>Residuals, optimization</source>
        <translation>Résidus, optimisation</translation>
    </message>
    <message>
        <source>Residuals, Monte Carlo</source>
        <translation>Résidus, Monte-Carlo</translation>
    </message>
    <message>
        <source>optimization</source>
        <translation>optimisation</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>optimal</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>limite de temps</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>no people</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>no buildings</source>
        <translation>pas de bâtiments</translation>
    </message>
    <message>
        <source>no households listed</source>
        <translation>aucun ménage listé</translation>
    </message>
    <message>
        <source>people in another zone&apos;s building</source>
        <translation>habitants dans le bâtiment d'une autre zone</translation>
    </message>
    <message>
        <source>households</source>
        <translation>ménages</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>résidu</translation>
    </message>
    <message>
        <source>Est.</source>
        <translation>Est.</translation>
    </message>
    <message>
        <source>Opt.</source>
        <translation>Opt.</translation>
    </message>
    <message>
        <source>MC</source>
        <translation>MC</translation>
    </message>
    <message>
        <source>househ.</source>
        <translation>mén.</translation>
    </message>
    <message>
        <source>pers.</source>
        <translation>pers.</translation>
    </message>
    <message>
        <source>resid.</source>
        <translation>résid.</translation>
    </message>
    <message>
        <source>Net %</source>
        <translation>Net %</translation>
    </message>
    <message>
        <source>Abs. %</source>
        <translation>Abs. %</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>House-
holds</source>
        <translation>Mé-
nages</translation>
    </message>
    <message>
        <source>Buildings with people</source>
        <translation>Bâtiments avec personnes</translation>
    </message>
    <message>
        <source>Build-
ings</source>
        <translation>Bâti-
ments</translation>
    </message>
    <message>
        <source>Net
%</source>
        <translation>Net
%</translation>
    </message>
    <message>
        <source>Absolute %</source>
        <translation>Absolu %</translation>
    </message>
    <message>
        <source>Abs.
%</source>
        <translation>Abs.
%</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Doubtful addresses</source>
        <translation>Adresses douteuses</translation>
    </message>
    <message>
        <source>None of Them</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Show on Map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>The address, and known addresses of buildings</source>
        <translation>L'adresse, et des adresses connues de bâtiments</translation>
    </message>
    <message>
        <source>Looking up the addresses of the vault…</source>
        <translation>Recherche des adresses du coffre…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Building:</source>
        <translation>Bâtiment :</translation>
    </message>
    <message>
        <source>No address of the vault is doubtful, or the base has no known addresses.</source>
        <translation>Aucune adresse du coffre n'est douteuse, ou la base n'a pas d'adresses connues.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Nearest known address</source>
        <translation>Adresse connue la plus proche</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>Le plus d'enregistrements d'abord</translation>
    </message>
    <message>
        <source>Further buildings that are not listed: {}.</source>
        <translation>Autres bâtiments non listés : {}.</translation>
    </message>
    <message>
        <source>Decisions on addresses that could not be kept: {}. {}</source>
        <translation>Décisions sur des adresses qui n'ont pas pu être gardées : {}. {}</translation>
    </message>
    <message>
        <source>Looking up the addresses of the vault: {} %</source>
        <translation>Recherche des adresses du coffre : {} %</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>It is being built.</source>
        <translation>Elle est en construction.</translation>
    </message>
    <message>
        <source>It is in use: small counts of persons are not shown.</source>
        <translation>Elle est en service : les petits effectifs de personnes ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Places: {}</source>
        <translation>Lieux : {}</translation>
    </message>
    <message>
        <source>Other spaces</source>
        <translation>Autres espaces</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Logements</translation>
    </message>
    <message>
        <source>Group quarters</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <translation>Adresses connues</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Persons alive</source>
        <translation>Personnes en vie</translation>
    </message>
    <message>
        <source>Persons tagged: {}</source>
        <translation>Personnes étiquetées : {}</translation>
    </message>
    <message>
        <source>What is in the base</source>
        <translation>Ce qui est dans la base</translation>
    </message>
    <message>
        <source>Open Layers</source>
        <translation>Ouvrir les couches</translation>
    </message>
    <message>
        <source>Open the base as a group of layers whose forms show who is linked to what.</source>
        <translation>Ouvrir la base comme groupe de couches dont les formulaires montrent qui est lié à quoi.</translation>
    </message>
    <message>
        <source>The last uses, the newest first</source>
        <translation>Les derniers usages, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Read anew what is in the base, whoever changed it.</source>
        <translation>Relire ce qui est dans la base, qui que ce soit qui l'ait changée.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernier import</translation>
    </message>
    <message>
        <source>Cycle in days</source>
        <translation>Cycle en jours</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>Dans la base</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Last batches</source>
        <translation>Derniers lots</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal d'accès</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a population base: its content, quality and last changes are shown here.</source>
        <translation>Choisissez une base de population : son contenu, sa qualité et ses derniers changements sont montrés ici.</translation>
    </message>
    <message>
        <source>Reading the base…</source>
        <translation>Lecture de la base…</translation>
    </message>
    <message>
        <source>No register was imported yet: run &apos;Import register&apos; for each.</source>
        <translation>Aucun registre n'a encore été importé : exécutez « Importer un registre » pour chacun.</translation>
    </message>
    <message>
        <source>CRS: {}.</source>
        <translation>SCR : {}.</translation>
    </message>
    <message>
        <source>Last
import</source>
        <translation>Dernier
import</translation>
    </message>
    <message>
        <source>Cycle
[days]</source>
        <translation>Cycle
[jours]</translation>
    </message>
    <message>
        <source>Overdue
[days]</source>
        <translation>Retard
[jours]</translation>
    </message>
    <message>
        <source>Nobody has taken data out of this base yet.</source>
        <translation>Personne n'a encore extrait de données de cette base.</translation>
    </message>
    <message>
        <source>Time
(UTC)</source>
        <translation>Heure
(UTC)</translation>
    </message>
    <message>
        <source>First batch: {}, last: {}.</source>
        <translation>Premier lot : {}, dernier : {}.</translation>
    </message>
    <message>
        <source>Uses: {}. Each line of the log stands on the one before it.</source>
        <translation>Usages : {}. Chaque ligne du journal s'appuie sur la précédente.</translation>
    </message>
    <message>
        <source>Registers: {}, overdue: {}.</source>
        <translation>Registres : {}, en retard : {}.</translation>
    </message>
    <message>
        <source>Lines of the access log stay. To have the batch again, run its algorithm again.</source>
        <translation>Les lignes du journal d'accès restent. Pour retrouver le lot, exécutez à nouveau son algorithme.</translation>
    </message>
    <message>
        <source>The last batches, the newest first</source>
        <translation>Les derniers lots, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>This batch changed the vault as well: choose it to undo both.</source>
        <translation>Ce lot a changé aussi le coffre : choisissez-le pour annuler les deux.</translation>
    </message>
    <message>
        <source>Choose the vault of this base below the batches: batch {} changed it as well.</source>
        <translation>Choisissez le coffre de cette base sous les lots : le lot {} l'a changé aussi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The vault is put back as well.</source>
        <translation>Le coffre est rétabli aussi.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Rows added and ended</source>
        <translation>Lignes ajoutées et terminées</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Fait à</translation>
    </message>
    <message>
        <source>Nothing to Undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Undo batch {} of {}, &apos;{}&apos;?</source>
        <translation>Annuler le lot {} de {}, « {} » ?</translation>
    </message>
    <message>
        <source>Rows that it added and that go: {}. Rows that it ended and that hold again: {}.</source>
        <translation>Lignes qu'il a ajoutées et qui partent : {}. Lignes qu'il a terminées et qui valent à nouveau : {}.</translation>
    </message>
    <message>
        <source>undone, {}</source>
        <translation>annulé, {}</translation>
    </message>
    <message>
        <source>Undoing batch {}…</source>
        <translation>Annulation du lot {}…</translation>
    </message>
    <message>
        <source>Batch {} (&apos;{}&apos;) is undone.</source>
        <translation>Le lot {} (« {} ») est annulé.</translation>
    </message>
    <message>
        <source>Undo Batch {}…</source>
        <translation>Annuler le lot {}…</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; of the base is being edited; save or drop the edits and stop editing first.</source>
        <translation>La couche « {} » de la base est en cours d'édition ; enregistrez ou abandonnez les modifications et quittez d'abord l'édition.</translation>
    </message>
    <message>
        <source>Decided ones too</source>
        <translation>Aussi les décidées</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Ordre :</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>{} of {} decided</source>
        <translation>{} sur {} décidées</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>Population base</source>
        <translation>Base de population</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Issues: {}</source>
        <translation>Anomalies : {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is open: the forms of its layers show what is linked.</source>
        <translation>« {} » est ouvert : les formulaires de ses couches montrent ce qui est lié.</translation>
    </message>
    <message>
        <source>Id number</source>
        <translation>Numéro d'identité</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>Adresse enregistrée</translation>
    </message>
    <message>
        <source>Role in it</source>
        <translation>Rôle dans l'enregistrement</translation>
    </message>
    <message>
        <source>On the record of</source>
        <translation>Sur l'enregistrement de</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Code of the organisation</source>
        <translation>Code de l'organisation</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Adresse de l'organisation</translation>
    </message>
    <message>
        <source>Relation to the organisation</source>
        <translation>Relation avec l'organisation</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Doubtful pairs</source>
        <translation>Paires douteuses</translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>The two records</source>
        <translation>Les deux enregistrements</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>A record of this pair is no longer in its register; link again, and read the list anew.</source>
        <translation>Un enregistrement de cette paire n'est plus dans son registre ; liez à nouveau, et relisez la liste.</translation>
    </message>
    <message>
        <source>In the same household or family</source>
        <translation>Dans le même ménage ou la même famille</translation>
    </message>
    <message>
        <source>Linked already with records of</source>
        <translation>Déjà lié à des enregistrements de</translation>
    </message>
    <message>
        <source>{source} · {record} · row {row}</source>
        <translation>{source} · {record} · ligne {row}</translation>
    </message>
    <message>
        <source>The surest first</source>
        <translation>Les plus sûres d'abord</translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation>Les moins sûres d'abord</translation>
    </message>
    <message>
        <source>What settles most first</source>
        <translation>Celles qui règlent le plus d'abord</translation>
    </message>
    <message>
        <source>No pair is doubtful. After the next import and &apos;Link persons&apos; there may be some.</source>
        <translation>Aucune paire n'est douteuse. Il peut y en avoir après le prochain import et « Lier les personnes ».</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Other pairs of the same records</source>
        <translation>Autres paires des mêmes enregistrements</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Persons by age and sex</source>
        <translation>Personnes par âge et sexe</translation>
    </message>
    <message>
        <source>Population pyramid</source>
        <translation>Pyramide des âges</translation>
    </message>
    <message>
        <source>Whole base</source>
        <translation>Toute la base</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>Choose a population base: its persons are shown by age and sex.</source>
        <translation>Choisissez une base de population : ses personnes sont montrées par âge et sexe.</translation>
    </message>
    <message>
        <source>Nobody is registered or lives there on this day; link the registers, and run &apos;Attach persons&apos; before this.</source>
        <translation>Personne n'y est enregistré ni n'y vit ce jour-là ; liez les registres, et exécutez « Rattacher les personnes » auparavant.</translation>
    </message>
    <message>
        <source>Men, registered</source>
        <translation>Hommes, enregistrés</translation>
    </message>
    <message>
        <source>Men
reg.</source>
        <translation>Hommes
enr.</translation>
    </message>
    <message>
        <source>Men, present</source>
        <translation>Hommes, présents</translation>
    </message>
    <message>
        <source>Men
pres.</source>
        <translation>Hommes
prés.</translation>
    </message>
    <message>
        <source>Women, registered</source>
        <translation>Femmes, enregistrées</translation>
    </message>
    <message>
        <source>Women
reg.</source>
        <translation>Femmes
enr.</translation>
    </message>
    <message>
        <source>Women, present</source>
        <translation>Femmes, présentes</translation>
    </message>
    <message>
        <source>Women
pres.</source>
        <translation>Femmes
prés.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Present: classified as stationary, permanent or mobile.</source>
        <translation>Présent : classé stable, permanent ou mobile.</translation>
    </message>
    <message>
        <source>Present: whoever has a current home here; run &apos;Classify residency&apos; to count those who are there.</source>
        <translation>Présent : qui a un domicile actuel ici ; exécutez « Classer la résidence » pour compter ceux qui y sont.</translation>
    </message>
    <message>
        <source>single years</source>
        <translation>années d'âge</translation>
    </message>
    <message>
        <source>Without age, or neither man nor woman: {} registered, {} present.</source>
        <translation>Sans âge, ou ni homme ni femme : {} enregistrés, {} présents.</translation>
    </message>
    <message>
        <source>Counts below {} are not shown.</source>
        <translation>Les effectifs inférieurs à {} ne sont pas montrés.</translation>
    </message>
    <message>
        <source>in years of {}</source>
        <translation>par tranches de {} ans</translation>
    </message>
    <message>
        <source>Nothing was checked yet: &apos;Check population base&apos; counts what breaks each rule, and lists it.</source>
        <translation>Rien n'a encore été vérifié : « Vérifier la base de population » compte ce qui enfreint chaque règle, et le liste.</translation>
    </message>
    <message>
        <source>What was verified in the field is right</source>
        <translation>Ce qui a été vérifié sur le terrain est juste</translation>
    </message>
    <message>
        <source>Rules, the worst first</source>
        <translation>Règles, les pires d'abord</translation>
    </message>
    <message>
        <source>Issues of the rule that is chosen</source>
        <translation>Anomalies de la règle choisie</translation>
    </message>
    <message>
        <source>A layer of points: the buildings of the rows that fail, or of those chosen in the list.</source>
        <translation>Une couche de points : les bâtiments des lignes en défaut, ou de celles choisies dans la liste.</translation>
    </message>
    <message>
        <source>Open &apos;Check population base&apos; with this base.</source>
        <translation>Ouvrir « Vérifier la base de population » avec cette base.</translation>
    </message>
    <message>
        <source>Reading the issues…</source>
        <translation>Lecture des anomalies…</translation>
    </message>
    <message>
        <source>Checked last: {}. Rules: {}, with rows that fail: {}.</source>
        <translation>Dernière vérification : {}. Règles : {}, avec des lignes en défaut : {}.</translation>
    </message>
    <message>
        <source>{} of {} fail</source>
        <translation>{} sur {} en défaut</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>pas de lignes</translation>
    </message>
    <message>
        <source>The rule is about a share: its rows are counted, not listed.</source>
        <translation>La règle porte sur une part : ses lignes sont comptées, non listées.</translation>
    </message>
    <message>
        <source>The rule has no issues.</source>
        <translation>La règle n'a pas d'anomalies.</translation>
    </message>
    <message>
        <source>Issues: {}.</source>
        <translation>Anomalies : {}.</translation>
    </message>
    <message>
        <source>Check Base…</source>
        <translation>Vérifier la base…</translation>
    </message>
    <message>
        <source>Choose a rule: its issues are listed here.</source>
        <translation>Choisissez une règle : ses anomalies sont listées ici.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>None of the rows that fail has a place on the map.</source>
        <translation>Aucune des lignes en défaut n'a de lieu sur la carte.</translation>
    </message>
    <message>
        <source>Issues: {}; the first {} are listed.</source>
        <translation>Anomalies : {} ; les {} premières sont listées.</translation>
    </message>
    <message>
        <source>Issues on the map: {}.</source>
        <translation>Anomalies sur la carte : {}.</translation>
    </message>
    <message>
        <source>Without a place: {}.</source>
        <translation>Sans lieu : {}.</translation>
    </message>
    <message>
        <source>Not looked up: {}.</source>
        <translation>Non recherchées : {}.</translation>
    </message>
    <message>
        <source>{} pass</source>
        <translation>{} conformes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Link Again…</source>
        <translation>Lier à nouveau…</translation>
    </message>
    <message>
        <source>Open &apos;Link persons&apos; with this base and vault: it takes what was decided.</source>
        <translation>Ouvrir « Lier les personnes » avec cette base et ce coffre : les décisions y sont reprises.</translation>
    </message>
    <message>
        <source>Read what is doubtful and what was decided anew, by whoever did.</source>
        <translation>Relire ce qui est douteux et ce qui a été décidé, par qui que ce soit.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>The vault is open: this page shows who people are.</source>
        <translation>Le coffre est ouvert : cette page montre qui sont les personnes.</translation>
    </message>
    <message>
        <source>Choose a population base and its vault: here you decide what could not be linked for sure.</source>
        <translation>Choisissez une base de population et son coffre : vous décidez ici de ce qui n'a pas pu être lié avec certitude.</translation>
    </message>
    <message>
        <source>Choose the vault of this base: who somebody is, is only there.</source>
        <translation>Choisissez le coffre de cette base : lui seul dit qui est qui.</translation>
    </message>
    <message>
        <source>The vault has no records yet; run &apos;Import register&apos; for each register, then &apos;Link persons&apos;.</source>
        <translation>Le coffre n'a pas encore d'enregistrements ; exécutez « Importer un registre » pour chaque registre, puis « Lier les personnes ».</translation>
    </message>
    <message>
        <source>The records are not linked yet; run &apos;Link persons&apos;.</source>
        <translation>Les enregistrements ne sont pas encore liés ; exécutez « Lier les personnes ».</translation>
    </message>
    <message>
        <source>Persons ({})</source>
        <translation>Personnes ({})</translation>
    </message>
    <message>
        <source>Addresses ({})</source>
        <translation>Adresses ({})</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Cancel came too late: the results were written already.</source>
        <translation>L'annulation est venue trop tard : les résultats étaient déjà écrits.</translation>
    </message>
    <message>
        <source>A layer was removed before the run began.</source>
        <translation>Une couche a été retirée avant le début de l'exécution.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n'a été écrit.</translation>
    </message>
    <message>
        <source>The run ended without a result; see the log messages.</source>
        <translation>L'exécution s'est terminée sans résultat ; voir le journal des messages.</translation>
    </message>
    <message>
        <source>The run ended, but its output is not there any more: {}</source>
        <translation>L'exécution est terminée, mais sa sortie n'est plus là : {}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Monte Carlo, classification and comparison work; estimates, heights, optimization do not.</source>
        <translation>Monte-Carlo, classement et comparaison fonctionnent ; estimations, hauteurs et optimisation non.</translation>
    </message>
    <message>
        <source>everything works but heights from point clouds.</source>
        <translation>tout fonctionne sauf les hauteurs d'après des nuages de points.</translation>
    </message>
    <message>
        <source>plain LAS files work; LAZ and COPC files do not.</source>
        <translation>les fichiers LAS simples fonctionnent ; les fichiers LAZ et COPC non.</translation>
    </message>
    <message>
        <source>everything works; HiGHS solves instead of CBC.</source>
        <translation>tout fonctionne ; HiGHS résout à la place de CBC.</translation>
    </message>
    <message>
        <source>everything works but the residual plot.</source>
        <translation>tout fonctionne sauf le graphique des résidus.</translation>
    </message>
    <message>
        <source>{} is too old, at least {} is needed</source>
        <translation>{} est trop ancien, il faut au moins {}</translation>
    </message>
    <message>
        <source>{} is too new, it must be below {}</source>
        <translation>{} est trop récent, il doit être inférieur à {}</translation>
    </message>
    <message>
        <source>{} is built on a newer GEOS than this QGIS, and would crash it</source>
        <translation>{} repose sur un GEOS plus récent que ce QGIS, et le ferait planter</translation>
    </message>
    <message>
        <source>installed by now; restart QGIS to use it</source>
        <translation>installé depuis ; redémarrez QGIS pour l'utiliser</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Look whether the packages are there now</source>
        <translation>Regarder si les paquets sont là maintenant</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Restart QGIS.</source>
        <translation>Redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Something is missing still. If it was installed by now, restart QGIS.</source>
        <translation>Quelque chose manque encore. Si c'est installé depuis, redémarrez QGIS.</translation>
    </message>
    <message>
        <source>does not start</source>
        <translation>ne démarre pas</translation>
    </message>
    <message>
        <source>Missing Python Packages ({})</source>
        <translation>Paquets Python manquants ({})</translation>
    </message>
    <message>
        <source>One step gets them: this line, in the OSGeo4W Shell of the start menu. Then look again.</source>
        <translation>Une étape suffit : cette ligne, dans l'OSGeo4W Shell du menu Démarrer. Puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>One step gets them: this line, in a terminal. Then look again.</source>
        <translation>Une étape suffit : cette ligne, dans un terminal. Puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>{} ({}): without it, {}</source>
        <translation>{} ({}) : sans lui, {}</translation>
    </message>
    <message>
        <source>allocated persons, log(1 + persons)</source>
        <translation>personnes affectées, log(1 + personnes)</translation>
    </message>
    <message>
        <source>Residual plot</source>
        <translation>Graphique des résidus</translation>
    </message>
    <message>
        <source>allocated persons per building</source>
        <translation>personnes affectées par bâtiment</translation>
    </message>
    <message>
        <source>{} persons, {} from the estimate · {} buildings: {}</source>
        <translation>{} personnes, {} de l'estimation · {} bâtiments : {}</translation>
    </message>
    <message>
        <source>allocated − estimated</source>
        <translation>affectées − estimées</translation>
    </message>
    <message>
        <source>No plot; the tables work. {}</source>
        <translation>Pas de graphique ; les tables fonctionnent. {}</translation>
    </message>
    <message>
        <source>Population pyramid; the table below has its numbers</source>
        <translation>Pyramide des âges ; le tableau ci-dessous en donne les nombres</translation>
    </message>
    <message>
        <source>persons; filled: present, outline: registered</source>
        <translation>plein : présents, contour : enregistrés</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Point clouds</source>
        <translation>Nuages de points</translation>
    </message>
    <message>
        <source>{} is not a layer that can be read.</source>
        <translation>{} n'est pas une couche lisible.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has another kind of geometry than is wanted here.</source>
        <translation>« {} » a un autre type de géométrie que celui voulu ici.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message>
        <source>Different: {}</source>
        <translation>Différent : {}</translation>
    </message>
    <message>
        <source>Misplaced [%]</source>
        <translation>Mal placés [%]</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± erreur type</translation>
    </message>
    <message>
        <source>Part of the mix [%]</source>
        <translation>Part dans le mélange [%]</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Persons per dwelling or building</source>
        <translation>Personnes par logement ou bâtiment</translation>
    </message>
    <message>
        <source>Calibrated densities</source>
        <translation>Densités calibrées</translation>
    </message>
    <message>
        <source>Estimated persons</source>
        <translation>Personnes estimées</translation>
    </message>
    <message>
        <source>Whole numbers. Empty: the field pop_int.</source>
        <translation>Nombres entiers. Vide : le champ pop_int.</translation>
    </message>
    <message>
        <source>Estimated households</source>
        <translation>Ménages estimés</translation>
    </message>
    <message>
        <source>Whole numbers. Empty: the field hh_int.</source>
        <translation>Nombres entiers. Vide : le champ hh_int.</translation>
    </message>
    <message>
        <source>Buildings with estimate</source>
        <translation>Bâtiments avec estimation</translation>
    </message>
    <message>
        <source>The output of &quot;Estimate population per building&quot;, or any layer or table with these fields.</source>
        <translation>La sortie de « Estimer la population par bâtiment », ou toute couche ou table avec ces champs.</translation>
    </message>
    <message>
        <source>Building id</source>
        <translation>Identifiant du bâtiment</translation>
    </message>
    <message>
        <source>Unique. Empty: the field buid.</source>
        <translation>Unique. Vide : le champ buid.</translation>
    </message>
    <message>
        <source>Zone id of the building</source>
        <translation>Identifiant de la zone du bâtiment</translation>
    </message>
    <message>
        <source>As the household list names the zone. Empty: the field zone_id.</source>
        <translation>Comme la liste de ménages nomme la zone. Vide : le champ zone_id.</translation>
    </message>
    <message>
        <source>Household list</source>
        <translation>Liste de ménages</translation>
    </message>
    <message>
        <source>One row per household, for example a housing unit inventory. &quot;Create household list from zone counts&quot; makes one.</source>
        <translation>Une ligne par ménage, par exemple un inventaire des logements. « Créer une liste de ménages d'après les comptes des zones » en crée une.</translation>
    </message>
    <message>
        <source>Household id</source>
        <translation>Identifiant du ménage</translation>
    </message>
    <message>
        <source>Unique. Empty: the field huid.</source>
        <translation>Unique. Vide : le champ huid.</translation>
    </message>
    <message>
        <source>Zone id of the household</source>
        <translation>Identifiant de la zone du ménage</translation>
    </message>
    <message>
        <source>The zone in which the household is placed. Empty: the field blockid.</source>
        <translation>La zone où le ménage est placé. Vide : le champ blockid.</translation>
    </message>
    <message>
        <source>In the household; 0 in a vacant unit. Empty: the field numprec.</source>
        <translation>Dans le ménage ; 0 dans un logement vacant. Vide : le champ numprec.</translation>
    </message>
    <message>
        <source>Group quarters type</source>
        <translation>Type de communauté</translation>
    </message>
    <message>
        <source>Above 0 for group quarters: they go to the building they name, else to the zone&apos;s largest, and do not count as households.</source>
        <translation>Supérieur à 0 pour les communautés : elles vont au bâtiment qu'elles nomment, sinon au plus grand de la zone, et ne comptent pas comme ménages.</translation>
    </message>
    <message>
        <source>Building of the group quarters</source>
        <translation>Bâtiment de la communauté</translation>
    </message>
    <message>
        <source>Id of the building that holds these group quarters. Empty: the zone&apos;s largest building.</source>
        <translation>Identifiant du bâtiment qui abrite cette communauté. Vide : le plus grand bâtiment de la zone.</translation>
    </message>
    <message>
        <source>Vacant units</source>
        <translation>Logements vacants</translation>
    </message>
    <message>
        <source>Units of the list without people. Left out, they get no building; placed, they take a place that the estimate gives to households.</source>
        <translation>Logements de la liste sans personnes. Écartés, ils n'ont pas de bâtiment ; placés, ils prennent une place que l'estimation donne aux ménages.</translation>
    </message>
    <message>
        <source>Buildings with households</source>
        <translation>Bâtiments avec ménages</translation>
    </message>
    <message>
        <source>Households with their building</source>
        <translation>Ménages avec leur bâtiment</translation>
    </message>
    <message>
        <source>Zones with fit</source>
        <translation>Zones avec leur ajustement</translation>
    </message>
    <message>
        <source>Leave out, and list as vacant</source>
        <translation>Les écarter, et les lister comme vacants</translation>
    </message>
    <message>
        <source>Place as units without people</source>
        <translation>Les placer comme logements sans personnes</translation>
    </message>
    <message>
        <source>Every building of the input, with the households and persons that it got and the residuals.</source>
        <translation>Tous les bâtiments en entrée, avec les ménages et personnes reçus et les résidus.</translation>
    </message>
    <message>
        <source>The list, with the building of each household or the reason why it has none.</source>
        <translation>La liste, avec le bâtiment de chaque ménage ou la raison pour laquelle il n'en a pas.</translation>
    </message>
    <message>
        <source>One row per zone: status, how far it misses the estimate, and how long it took.</source>
        <translation>Une ligne par zone : état, écart à l'estimation, et durée.</translation>
    </message>
    <message>
        <source>Households to place</source>
        <translation>Ménages à placer</translation>
    </message>
    <message>
        <source>Households placed</source>
        <translation>Ménages placés</translation>
    </message>
    <message>
        <source>Households not placed</source>
        <translation>Ménages non placés</translation>
    </message>
    <message>
        <source>Vacant units left out</source>
        <translation>Logements vacants écartés</translation>
    </message>
    <message>
        <source>Zones with households</source>
        <translation>Zones avec ménages</translation>
    </message>
    <message>
        <source>MSE over buildings</source>
        <translation>EQM sur les bâtiments</translation>
    </message>
    <message>
        <source>MSE over households</source>
        <translation>EQM sur les ménages</translation>
    </message>
    <message>
        <source>Squared error per household</source>
        <translation>Erreur quadratique par ménage</translation>
    </message>
    <message>
        <source>Net error [%]</source>
        <translation>Erreur nette [%]</translation>
    </message>
    <message>
        <source>Absolute error [%]</source>
        <translation>Erreur absolue [%]</translation>
    </message>
    <message>
        <source>Buildings divided between zones</source>
        <translation>Bâtiments divisés entre zones</translation>
    </message>
    <message>
        <source>Estimate population per building (dasymetric)</source>
        <translation>Estimer la population par bâtiment (dasymétrique)</translation>
    </message>
    <message>
        <source>Spreads the persons and households of each zone over its buildings.</source>
        <translation>Répartit les personnes et les ménages de chaque zone sur ses bâtiments.</translation>
    </message>
    <message>
        <source>downscaling,disaggregation,census,volume,floor area,dwellings,weight</source>
        <translation>désagrégation,ventilation,recensement,volume,surface de plancher,logements,poids</translation>
    </message>
    <message>
        <source>Footprints or points. Points need a weight field or equal weights.</source>
        <translation>Emprises ou points. Les points demandent un champ de poids ou des poids égaux.</translation>
    </message>
    <message>
        <source>Unique. Empty: the field buid, else the features&apos; own numbers.</source>
        <translation>Unique. Vide : le champ buid, sinon les numéros des entités.</translation>
    </message>
    <message>
        <source>Polygons with counts, such as census blocks. A table is enough where BUILDING_ZONE_FIELD is given.</source>
        <translation>Polygones avec comptes, comme des îlots de recensement. Une table suffit si BUILDING_ZONE_FIELD est donné.</translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation>Identifiant de la zone</translation>
    </message>
    <message>
        <source>Unique. Empty: the features&apos; own numbers.</source>
        <translation>Unique. Vide : les numéros des entités.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Persons, those in group quarters included.</source>
        <translation>Personnes, communautés comprises.</translation>
    </message>
    <message>
        <source>Occupied households, without group quarters. Empty: only persons are estimated.</source>
        <translation>Ménages occupants, sans les communautés. Vide : seules les personnes sont estimées.</translation>
    </message>
    <message>
        <source>Persons in group quarters</source>
        <translation>Personnes en communautés</translation>
    </message>
    <message>
        <source>Of the population; they go to the zone&apos;s largest building instead of being spread.</source>
        <translation>Comprises dans la population ; elles vont au plus grand bâtiment de la zone au lieu d'être réparties.</translation>
    </message>
    <message>
        <source>Instead of looking in which zone the building lies.</source>
        <translation>Au lieu de chercher dans quelle zone se trouve le bâtiment.</translation>
    </message>
    <message>
        <source>What decides how much of its zone a building gets.</source>
        <translation>Ce qui décide de la part de sa zone qu'un bâtiment reçoit.</translation>
    </message>
    <message>
        <source>Height [m]</source>
        <translation>Hauteur [m]</translation>
    </message>
    <message>
        <source>For volume, and for storeys that are missing. Missing heights take the median of the zone. Empty: the field height.</source>
        <translation>Pour le volume, et pour les niveaux manquants. Les hauteurs manquantes prennent la médiane de la zone. Vide : le champ height.</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>For floor area and estimated dwellings; missing ones come from the height, else from the zone. Empty: the field storeys.</source>
        <translation>Pour la surface de plancher et les logements estimés ; les manquants viennent de la hauteur, sinon de la zone. Vide : le champ storeys.</translation>
    </message>
    <message>
        <source>Weight field</source>
        <translation>Champ de poids</translation>
    </message>
    <message>
        <source>For the weight &apos;Field&apos;: any quantity, such as dwellings. A missing one is an error, 0 gets nobody.</source>
        <translation>Pour le poids « Champ » : toute quantité, comme les logements. Une valeur manquante est une erreur, 0 ne reçoit personne.</translation>
    </message>
    <message>
        <source>Residential share</source>
        <translation>Part résidentielle</translation>
    </message>
    <message>
        <source>A share from 0 to 1 or yes/no; it multiplies the weight.</source>
        <translation>Une part de 0 à 1, ou oui/non ; elle multiplie le poids.</translation>
    </message>
    <message>
        <source>Whole numbers by</source>
        <translation>Nombres entiers par</translation>
    </message>
    <message>
        <source>All keep the totals of every zone. Spread: persons are rounded up as often as the estimate says, households by the largest remainder with ties by the seed, so that neighbours add up. Largest remainder leaves ties to the ids.</source>
        <translation>Toutes gardent les totaux de chaque zone. Répartition : les personnes sont arrondies vers le haut aussi souvent que l'estimation le dit, les ménages au plus fort reste avec égalités selon la graine, si bien que les voisins s'additionnent juste. Le plus fort reste laisse les égalités aux identifiants.</translation>
    </message>
    <message>
        <source>Move people of zones without buildings to the nearest building</source>
        <translation>Déplacer les habitants des zones sans bâtiment vers le bâtiment le plus proche</translation>
    </message>
    <message>
        <source>The zones are listed with the building that took their people. Otherwise these people are not placed.</source>
        <translation>Les zones sont listées avec le bâtiment qui a pris leurs habitants. Sinon, ces personnes ne sont pas placées.</translation>
    </message>
    <message>
        <source>Divide buildings between zones by area</source>
        <translation>Diviser les bâtiments entre zones selon la surface</translation>
    </message>
    <message>
        <source>A building in several zones becomes a row per zone with its share of the weight (part_of, part_share). Parts below 5 % or 9 m² stay with the largest. Otherwise a building is in one zone.</source>
        <translation>Un bâtiment dans plusieurs zones devient une ligne par zone avec sa part du poids (part_of, part_share). Les parties sous 5 % ou 9 m² restent avec la plus grande. Sinon un bâtiment est dans une seule zone.</translation>
    </message>
    <message>
        <source>Zones, with what became of them</source>
        <translation>Zones, avec ce qu'elles sont devenues</translation>
    </message>
    <message>
        <source>Zones beyond the buildings, of those without building</source>
        <translation>Zones au-delà des bâtiments, parmi celles sans bâtiment</translation>
    </message>
    <message>
        <source>Persons in zones beyond the buildings</source>
        <translation>Personnes dans les zones au-delà des bâtiments</translation>
    </message>
    <message>
        <source>Households in zones beyond the buildings</source>
        <translation>Ménages dans les zones au-delà des bâtiments</translation>
    </message>
    <message>
        <source>Spreads the persons and households of each zone over its buildings, in proportion to a weight (Ye et al. 2024, eq. 1-2).</source>
        <translation>Répartit les personnes et les ménages de chaque zone sur ses bâtiments, en proportion d'un poids (Ye et al. 2024, éq. 1-2).</translation>
    </message>
    <message>
        <source>What goes in:</source>
        <translation>En entrée :</translation>
    </message>
    <message>
        <source>What comes out:</source>
        <translation>En sortie :</translation>
    </message>
    <message>
        <source>Two of the weights:</source>
        <translation>Deux des poids :</translation>
    </message>
    <message>
        <source>Which weight fits your zones:</source>
        <translation>Quel poids convient à vos zones :</translation>
    </message>
    <message>
        <source>What to doubt:</source>
        <translation>À mettre en doute :</translation>
    </message>
    <message>
        <source>Largest remainder</source>
        <translation>Plus fort reste</translation>
    </message>
    <message>
        <source>Rounding, the rest to the largest building</source>
        <translation>Arrondi, le reste au plus grand bâtiment</translation>
    </message>
    <message>
        <source>Spread evenly over the zone, by the seed</source>
        <translation>Répartir également sur la zone, selon la graine</translation>
    </message>
    <message>
        <source>Every building of the input, with its zone, its weight and its persons and households.</source>
        <translation>Tous les bâtiments en entrée, avec leur zone, leur poids, leurs personnes et leurs ménages.</translation>
    </message>
    <message>
        <source>One row per zone: buildings, households, persons, and a status such as no_buildings.</source>
        <translation>Une ligne par zone : bâtiments, ménages, personnes, et un état tel que no_buildings.</translation>
    </message>
    <message>
        <source>Buildings, as footprints or points. A building belongs to the zone that holds its representative point.</source>
        <translation>Bâtiments, emprises ou points. Un bâtiment appartient à la zone qui contient son point représentatif.</translation>
    </message>
    <message>
        <source>Zones with persons and, if you have them, households.</source>
        <translation>Zones avec personnes et, si vous les avez, ménages.</translation>
    </message>
    <message>
        <source>What the weight needs: heights for volume, storeys or heights for floor area and estimated dwellings, a field of your own, or nothing.</source>
        <translation>Ce qu'il faut au poids : hauteurs pour le volume, niveaux ou hauteurs pour la surface de plancher et les logements estimés, un champ à vous, ou rien.</translation>
    </message>
    <message>
        <source>Buildings with estimates (hh_est, pop_est) and whole numbers (hh_int, pop_int), which sum exactly to each zone&apos;s totals.</source>
        <translation>Bâtiments avec estimations (hh_est, pop_est) et nombres entiers (hh_int, pop_int), dont la somme est exactement le total de chaque zone.</translation>
    </message>
    <message>
        <source>Zones with the number of their buildings and a status.</source>
        <translation>Zones avec le nombre de leurs bâtiments et un état.</translation>
    </message>
    <message>
        <source>Estimated dwellings: a house is one dwelling however large; what a building has beyond a house adds dwellings by living area. Above three storeys there are flats only.</source>
        <translation>Logements estimés : une maison est un logement, si grande soit-elle ; ce qu'un bâtiment a de plus qu'une maison ajoute des logements selon la surface habitable. Au-delà de trois niveaux, il n'y a que des appartements.</translation>
    </message>
    <message>
        <source>Calibrated: these dwellings times persons per dwelling of each class, estimated from all zones and cross-validated. With fewer than ten zones the weight is by volume instead.</source>
        <translation>Calibré : ces logements fois les personnes par logement de chaque classe, estimées de toutes les zones et validées par validation croisée. Avec moins de dix zones, le poids est le volume.</translation>
    </message>
    <message>
        <source>Chosen by the zones: a mix of the weights, for persons and for households apart, learned from ten zones or more. With fewer, persons go half by space and half by dwellings, households by dwellings, and a tenth of both by buildings all alike.</source>
        <translation>Choisi par les zones : un mélange des poids, à part pour personnes et ménages, appris de dix zones ou plus. Avec moins, les personnes vont pour moitié selon l'espace et pour moitié selon les logements, les ménages selon les logements, et un dixième des deux selon des bâtiments tous égaux.</translation>
    </message>
    <message>
        <source>Households with a weight of their own: pop_int is at least hh_int outside of group quarters, and where weight_hh is 0 nobody lives but in group quarters.</source>
        <translation>Ménages avec leur propre poids : pop_int est au moins hh_int hors des communautés, et où weight_hh est 0, personne ne vit qu'en communauté.</translation>
    </message>
    <message>
        <source>A missing height takes the median of its zone; h_source says so, and a warning counts them.</source>
        <translation>Une hauteur manquante prend la médiane de sa zone ; h_source le dit, et un avertissement les compte.</translation>
    </message>
    <message>
        <source>People of a zone without buildings are not placed, unless SPILL moves them to the nearest building.</source>
        <translation>Les habitants d'une zone sans bâtiment ne sont pas placés, sauf si SPILL les déplace vers le bâtiment le plus proche.</translation>
    </message>
    <message>
        <source>Zones that reach beyond the building layer are counted apart from gaps within it.</source>
        <translation>Les zones qui dépassent la couche de bâtiments sont comptées à part des lacunes en son sein.</translation>
    </message>
    <message>
        <source>A building over a border is in one zone whole, unless SPLIT_STRADDLING makes a row of each part. The sums over part_of give the building back.</source>
        <translation>Un bâtiment sur une limite est entier dans une zone, sauf si SPLIT_STRADDLING fait une ligne de chaque partie. Les sommes par part_of redonnent le bâtiment.</translation>
    </message>
    <message>
        <source>A footprint that stands twice, or as a part within a larger one, is counted once (counted_in). Weights from a field count as they are.</source>
        <translation>Une emprise en double, ou comprise dans une plus grande, est comptée une fois (counted_in). Les poids d'un champ comptent tels quels.</translation>
    </message>
    <message>
        <source>Persons estimated</source>
        <translation>Personnes estimées</translation>
    </message>
    <message>
        <source>Households estimated</source>
        <translation>Ménages estimés</translation>
    </message>
    <message>
        <source>Zones with people and no building</source>
        <translation>Zones habitées sans bâtiment</translation>
    </message>
    <message>
        <source>Compare household allocations</source>
        <translation>Comparer des affectations de ménages</translation>
    </message>
    <message>
        <source>Compares the optimization and Monte Carlo with the estimate, per building and per zone.</source>
        <translation>Compare l'optimisation et Monte-Carlo avec l'estimation, par bâtiment et par zone.</translation>
    </message>
    <message>
        <source>residuals,mean squared error,mse,fit,net error,absolute error</source>
        <translation>résidus,erreur quadratique moyenne,eqm,mse,ajustement,erreur nette,erreur absolue</translation>
    </message>
    <message>
        <source>Buildings with both allocations</source>
        <translation>Bâtiments avec les deux affectations</translation>
    </message>
    <message>
        <source>The output of Monte Carlo, run on the output of the optimization.</source>
        <translation>La sortie de Monte-Carlo, exécuté sur la sortie de l'optimisation.</translation>
    </message>
    <message>
        <source>Empty: the field zone_id.</source>
        <translation>Vide : le champ zone_id.</translation>
    </message>
    <message>
        <source>Comparison per zone</source>
        <translation>Comparaison par zone</translation>
    </message>
    <message>
        <source>Compares the optimization and Monte Carlo with the estimate, building by building and zone by zone, as in Table 4 of Ye et al. (2024).</source>
        <translation>Compare l'optimisation et Monte-Carlo avec l'estimation, bâtiment par bâtiment et zone par zone, comme au tableau 4 de Ye et al. (2024).</translation>
    </message>
    <message>
        <source>What goes in: one layer of buildings that carries both results. Run Monte Carlo on the output of the optimization to get it.</source>
        <translation>En entrée : une couche de bâtiments qui porte les deux résultats. Exécutez Monte-Carlo sur la sortie de l'optimisation pour l'obtenir.</translation>
    </message>
    <message>
        <source>What to doubt: all this is fit to the estimate, not accuracy against known counts.</source>
        <translation>À mettre en doute : tout ceci est l'ajustement à l'estimation, et non l'exactitude face à des comptes connus.</translation>
    </message>
    <message>
        <source>Estimate, optimization and Monte Carlo side by side, with their residuals.</source>
        <translation>Estimation, optimisation et Monte-Carlo côte à côte, avec leurs résidus.</translation>
    </message>
    <message>
        <source>The same per zone.</source>
        <translation>De même par zone.</translation>
    </message>
    <message>
        <source>The residuals of persons and households, per building and per zone.</source>
        <translation>Les résidus des personnes et des ménages, par bâtiment et par zone.</translation>
    </message>
    <message>
        <source>Three readings of the mean squared error of the paper (eq. 16).</source>
        <translation>Trois lectures de l'erreur quadratique moyenne de l'article (éq. 16).</translation>
    </message>
    <message>
        <source>Net error, in which residuals cancel out, and absolute error, in which they do not.</source>
        <translation>L'erreur nette, où les résidus se compensent, et l'erreur absolue, où ils ne se compensent pas.</translation>
    </message>
    <message>
        <source>Persons by {}</source>
        <translation>Personnes par {}</translation>
    </message>
    <message>
        <source>Persons that the building got. Empty: the field {}.</source>
        <translation>Personnes que le bâtiment a reçues. Vide : le champ {}.</translation>
    </message>
    <message>
        <source>Households by {}</source>
        <translation>Ménages par {}</translation>
    </message>
    <message>
        <source>Households that the building got. Empty: the field {}.</source>
        <translation>Ménages que le bâtiment a reçus. Vide : le champ {}.</translation>
    </message>
    <message>
        <source>Net error of households [%]</source>
        <translation>Erreur nette des ménages [%]</translation>
    </message>
    <message>
        <source>Point cloud (files or a folder)</source>
        <translation>Nuage de points (fichiers ou dossier)</translation>
    </message>
    <message>
        <source>LAS, LAZ or COPC. Where files overlap, points are not counted twice; ground and surface may be in files of their own.</source>
        <translation>LAS, LAZ ou COPC. Où des fichiers se recouvrent, les points ne sont pas comptés deux fois ; sol et surface peuvent être dans des fichiers séparés.</translation>
    </message>
    <message>
        <source>CRS of the point cloud</source>
        <translation>SCR du nuage de points</translation>
    </message>
    <message>
        <source>Only for files that do not say it themselves, or name a CRS that is no map projection.</source>
        <translation>Seulement pour les fichiers qui ne le disent pas eux-mêmes, ou qui nomment un SCR qui n'est pas une projection.</translation>
    </message>
    <message>
        <source>Add building heights from point cloud</source>
        <translation>Ajouter la hauteur des bâtiments d'après un nuage de points</translation>
    </message>
    <message>
        <source>Measures the height of every building in LAS, LAZ or COPC files.</source>
        <translation>Mesure la hauteur de chaque bâtiment dans des fichiers LAS, LAZ ou COPC.</translation>
    </message>
    <message>
        <source>lidar,las,laz,copc,roof,storeys,floors,elevation,volume,3d</source>
        <translation>lidar,las,laz,copc,toit,niveaux,étages,altitude,volume,3d</translation>
    </message>
    <message>
        <source>In any CRS; they are brought to the point cloud&apos;s.</source>
        <translation>Dans n'importe quel SCR ; ils sont ramenés à celui du nuage de points.</translation>
    </message>
    <message>
        <source>Unit of the heights in the point cloud</source>
        <translation>Unité des hauteurs du nuage de points</translation>
    </message>
    <message>
        <source>Whatever it is, the output is in metres.</source>
        <translation>Quelle qu'elle soit, la sortie est en mètres.</translation>
    </message>
    <message>
        <source>Height of the building up to</source>
        <translation>Hauteur du bâtiment jusqu'à</translation>
    </message>
    <message>
        <source>How much of the roof stays below the height. p50 gives the volume, p90 is close to the ridge.</source>
        <translation>Quelle part du toit reste sous la hauteur. p50 donne le volume, p90 est proche du faîte.</translation>
    </message>
    <message>
        <source>Roof classes</source>
        <translation>Classes du toit</translation>
    </message>
    <message>
        <source>LAS classes of roofs: numbers separated by commas. 6 is building.</source>
        <translation>Classes LAS des toits : nombres séparés par des virgules. 6 est bâtiment.</translation>
    </message>
    <message>
        <source>Ground classes</source>
        <translation>Classes du sol</translation>
    </message>
    <message>
        <source>LAS classes of the ground: numbers separated by commas. 2 is ground.</source>
        <translation>Classes LAS du sol : nombres séparés par des virgules. 2 est sol.</translation>
    </message>
    <message>
        <source>Height of a storey [m]</source>
        <translation>Hauteur d'un niveau [m]</translation>
    </message>
    <message>
        <source>For the field storeys: the height divided by it, at least 1.</source>
        <translation>Pour le champ storeys : la hauteur divisée par cette valeur, au moins 1.</translation>
    </message>
    <message>
        <source>Buildings with height</source>
        <translation>Bâtiments avec hauteur</translation>
    </message>
    <message>
        <source>Measures the height of every building in a point cloud of any size, which is read once.</source>
        <translation>Mesure la hauteur de chaque bâtiment dans un nuage de points de toute taille, lu une seule fois.</translation>
    </message>
    <message>
        <source>How it is measured:</source>
        <translation>Comment elle est mesurée :</translation>
    </message>
    <message>
        <source>What comes out: the buildings with height and storeys, always in metres, and with the number of points behind them.</source>
        <translation>En sortie : les bâtiments avec hauteur et niveaux, toujours en mètres, et le nombre de points qui les fondent.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme le dit le fichier</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pieds</translation>
    </message>
    <message>
        <source>US survey feet</source>
        <translation>Pieds US (survey)</translation>
    </message>
    <message>
        <source>p50, half of the roof (unbiased volume)</source>
        <translation>p50, la moitié du toit (volume sans biais)</translation>
    </message>
    <message>
        <source>p70 (3DBAG&apos;s rule)</source>
        <translation>p70 (règle de 3DBAG)</translation>
    </message>
    <message>
        <source>p90, near the ridge</source>
        <translation>p90, près du faîte</translation>
    </message>
    <message>
        <source>Every building of the input, with its height, its storeys and what to doubt (h_flag).</source>
        <translation>Tous les bâtiments en entrée, avec leur hauteur, leurs niveaux et ce qui est à mettre en doute (h_flag).</translation>
    </message>
    <message>
        <source>Building footprints, in any CRS.</source>
        <translation>Emprises des bâtiments, dans n'importe quel SCR.</translation>
    </message>
    <message>
        <source>LAS, LAZ or COPC files, or a folder of them, with heights in metres or feet.</source>
        <translation>Fichiers LAS, LAZ ou COPC, ou leur dossier, avec des hauteurs en mètres ou en pieds.</translation>
    </message>
    <message>
        <source>The roof is what is classified as building. Where that is missing: unclassified points more than 2 m above the ground.</source>
        <translation>Le toit est ce qui est classé bâtiment. S'il n'y en a pas : les points non classés à plus de 2 m au-dessus du sol.</translation>
    </message>
    <message>
        <source>The ground is what is classified as ground, around the building.</source>
        <translation>Le sol est ce qui est classé sol, autour du bâtiment.</translation>
    </message>
    <message>
        <source>h_p50, h_p70 and h_p90 are elevations: so much of the roof lies below. height is the chosen one above the ground.</source>
        <translation>h_p50, h_p70 et h_p90 sont des altitudes : telle part du toit est en dessous. height est celle choisie, au-dessus du sol.</translation>
    </message>
    <message>
        <source>h_flag says it for each building, ok where there is no doubt.</source>
        <translation>h_flag le dit pour chaque bâtiment, ok s'il n'y a pas de doute.</translation>
    </message>
    <message>
        <source>low_coverage: points over less than half of the footprint; the building may be gone.</source>
        <translation>low_coverage : des points sur moins de la moitié de l'emprise ; le bâtiment a peut-être disparu.</translation>
    </message>
    <message>
        <source>A building without enough points has no height, rather than a wrong one.</source>
        <translation>Un bâtiment sans assez de points n'a pas de hauteur, plutôt qu'une hauteur fausse.</translation>
    </message>
    <message>
        <source>Buildings with a height</source>
        <translation>Bâtiments avec une hauteur</translation>
    </message>
    <message>
        <source>Buildings with a doubt (h_flag)</source>
        <translation>Bâtiments avec un doute (h_flag)</translation>
    </message>
    <message>
        <source>Create household list from zone counts</source>
        <translation>Créer une liste de ménages d'après les comptes des zones</translation>
    </message>
    <message>
        <source>Makes a list with one row per household from the counts of each zone.</source>
        <translation>Crée une liste avec une ligne par ménage d'après les comptes de chaque zone.</translation>
    </message>
    <message>
        <source>census,housing unit inventory,synthetic population,household size,in-core</source>
        <translation>recensement,inventaire des logements,population synthétique,taille des ménages,in-core</translation>
    </message>
    <message>
        <source>Polygons or a table with counts.</source>
        <translation>Polygones ou table avec des comptes.</translation>
    </message>
    <message>
        <source>Occupied households, without group quarters.</source>
        <translation>Ménages occupants, sans les communautés.</translation>
    </message>
    <message>
        <source>Households by size</source>
        <translation>Ménages par taille</translation>
    </message>
    <message>
        <source>One field per size, ascending; the last one counts that size or more. Sizes are read off the names (hh1 … hh7, men_1ind and men_5ind, hh_1_2 and hh_3_4); where these do not say it for certain, give SIZE_VALUES. Sizes that have no field are filled from the totals.</source>
        <translation>Un champ par taille, en ordre croissant ; le dernier compte cette taille et plus. Les tailles sont lues dans les noms (hh1 … hh7, men_1ind et men_5ind, hh_1_2 et hh_3_4) ; si ceux-ci ne le disent pas sûrement, donnez SIZE_VALUES. Les tailles sans champ sont complétées d'après les totaux.</translation>
    </message>
    <message>
        <source>Sizes of these fields</source>
        <translation>Tailles de ces champs</translation>
    </message>
    <message>
        <source>One for each field of SIZE_FIELDS, separated by commas; needed where the names of the fields do not tell. 1,2,5 is 1, 2 and 5 or more; 1-2,3-4,5 are classes.</source>
        <translation>Une par champ de SIZE_FIELDS, séparées par des virgules ; nécessaires si les noms des champs ne les disent pas. 1,2,5 vaut 1, 2 et 5 ou plus ; 1-2,3-4,5 sont des classes.</translation>
    </message>
    <message>
        <source>Shares by size, where there are no counts</source>
        <translation>Parts par taille, là où il n'y a pas de comptes</translation>
    </message>
    <message>
        <source>Instead of SIZE_FIELDS, the same in every zone. For example 0.28,0.35,0.15,0.13,0.06,0.02,0.01 for 1, 2, … 7 or more persons.</source>
        <translation>Au lieu de SIZE_FIELDS, les mêmes dans chaque zone. Par exemple 0.28,0.35,0.15,0.13,0.06,0.02,0.01 pour 1, 2, … 7 personnes ou plus.</translation>
    </message>
    <message>
        <source>Number of vacant units; they are listed with 0 persons.</source>
        <translation>Nombre de logements vacants ; ils sont listés avec 0 personne.</translation>
    </message>
    <message>
        <source>Of the population; listed as one record per zone.</source>
        <translation>Comprises dans la population ; listées en un enregistrement par zone.</translation>
    </message>
    <message>
        <source>Largest household</source>
        <translation>Plus grand ménage</translation>
    </message>
    <message>
        <source>Persons. No household of the list has more.</source>
        <translation>Personnes. Aucun ménage de la liste n'en a plus.</translation>
    </message>
    <message>
        <source>Zones, with what was reconciled</source>
        <translation>Zones, avec ce qui a été concilié</translation>
    </message>
    <message>
        <source>Makes a list with one row per household, for those who have counts per zone but no household list.</source>
        <translation>Crée une liste avec une ligne par ménage, pour qui a des comptes par zone mais pas de liste de ménages.</translation>
    </message>
    <message>
        <source>What goes in: zones with their persons and households; if you have them, households by size, vacant units and persons in group quarters.</source>
        <translation>En entrée : des zones avec leurs personnes et ménages ; si vous les avez, ménages par taille, logements vacants et personnes en communautés.</translation>
    </message>
    <message>
        <source>One row per household, vacant unit or group quarters.</source>
        <translation>Une ligne par ménage, logement vacant ou communauté.</translation>
    </message>
    <message>
        <source>One row per zone: households, persons, status and the reason where counts had to give way.</source>
        <translation>Une ligne par zone : ménages, personnes, état, et la raison là où des comptes ont dû céder.</translation>
    </message>
    <message>
        <source>A list with exactly as many households and persons as each zone has, in the columns of the IN-CORE housing unit inventory.</source>
        <translation>Une liste avec exactement autant de ménages et de personnes que chaque zone en a, dans les colonnes de l'inventaire des logements d'IN-CORE.</translation>
    </message>
    <message>
        <source>The zones with their status and, where counts had to give way, the reason.</source>
        <translation>Les zones avec leur état et, là où des comptes ont dû céder, la raison.</translation>
    </message>
    <message>
        <source>adjusted: the counts by size contradict the totals of the zone; the totals were kept.</source>
        <translation>adjusted : les comptes par taille contredisent les totaux de la zone ; les totaux ont été gardés.</translation>
    </message>
    <message>
        <source>unreconciled: the persons cannot fill the households, for example fewer persons than households.</source>
        <translation>unreconciled : les personnes ne peuvent pas remplir les ménages, par exemple moins de personnes que de ménages.</translation>
    </message>
    <message>
        <source>These are simulated households, not real residents.</source>
        <translation>Ce sont des ménages simulés, et non des habitants réels.</translation>
    </message>
    <message>
        <source>Unreconciled zones</source>
        <translation>Zones non conciliées</translation>
    </message>
    <message>
        <source>Footprint area</source>
        <translation>Surface de l'emprise</translation>
    </message>
    <message>
        <source>For the published method; without it the area of the polygons is taken.</source>
        <translation>Pour la méthode publiée ; sinon, la surface des polygones est prise.</translation>
    </message>
    <message>
        <source>Allocate households to buildings (Monte Carlo)</source>
        <translation>Affecter les ménages aux bâtiments (Monte-Carlo)</translation>
    </message>
    <message>
        <source>Gives households to buildings at random, once or many times, and says how far the results spread.</source>
        <translation>Donne des ménages aux bâtiments au hasard, une ou plusieurs fois, et dit l'étendue des résultats.</translation>
    </message>
    <message>
        <source>random,simulation,draws,uncertainty,percentiles,interval,microsimulation</source>
        <translation>aléatoire,simulation,tirages,incertitude,centiles,intervalle,microsimulation</translation>
    </message>
    <message>
        <source>Zones spread with their neighbours whose 90 % interval holds their persons [%]</source>
        <translation>Zones réparties avec leurs voisines dont l'intervalle à 90 % contient leurs personnes [%]</translation>
    </message>
    <message>
        <source>Conserving places every household. As published may leave some unplaced; they are listed.</source>
        <translation>La méthode conservative place tous les ménages. La méthode publiée peut en laisser sans place ; ils sont listés.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>The first one is the allocation; more give its spread.</source>
        <translation>Le premier est l'affectation ; les autres donnent sa dispersion.</translation>
    </message>
    <message>
        <source>Error of the weight</source>
        <translation>Erreur du poids</translation>
    </message>
    <message>
        <source>Spread of the conserving method: how far people per unit of weight may be off. Empty: what neighbourhoods differ by, estimated from the zones. A number: between a building and one three times as large, half by itself; 0 for none.</source>
        <translation>Dispersion de la méthode conservative : de combien les personnes par unité de poids peuvent s'écarter. Vide : la différence entre quartiers, estimée des zones. Un nombre : entre un bâtiment et un autre trois fois plus grand, la moitié par lui-même ; 0 pour aucune.</translation>
    </message>
    <message>
        <source>Gives the households of each zone to its buildings at random.</source>
        <translation>Donne les ménages de chaque zone à ses bâtiments au hasard.</translation>
    </message>
    <message>
        <source>What goes in: the buildings that the estimate made, and a household list with the zone and the persons of each household.</source>
        <translation>En entrée : les bâtiments issus de l'estimation, et une liste de ménages avec la zone et les personnes de chaque ménage.</translation>
    </message>
    <message>
        <source>Two methods:</source>
        <translation>Deux méthodes :</translation>
    </message>
    <message>
        <source>Run it on the output of the optimization to have both results on one layer, ready to compare.</source>
        <translation>Exécutez-la sur la sortie de l'optimisation pour avoir les deux résultats sur une couche, prêts à comparer.</translation>
    </message>
    <message>
        <source>Conserving</source>
        <translation>Conservative</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Comme publiée</translation>
    </message>
    <message>
        <source>Conserving: every household is dealt to one of the estimated places of the buildings.</source>
        <translation>Conservative : chaque ménage est distribué à une des places estimées des bâtiments.</translation>
    </message>
    <message>
        <source>As published (Ye et al. 2024, eq. 12-15): places by area, and a building stops at its estimated persons. What no building takes stays unplaced and is listed.</source>
        <translation>Comme publiée (Ye et al. 2024, éq. 12-15) : places selon la surface, et un bâtiment s'arrête à ses personnes estimées. Ce qu'aucun bâtiment ne prend reste non placé et est listé.</translation>
    </message>
    <message>
        <source>Buildings with their households and persons of the first draw.</source>
        <translation>Bâtiments avec leurs ménages et personnes du premier tirage.</translation>
    </message>
    <message>
        <source>With several draws: mean, standard deviation, 5 % and 95 % percentile of each building, zone and summary zone.</source>
        <translation>Avec plusieurs tirages : moyenne, écart type, centiles 5 % et 95 % de chaque bâtiment, zone et zone de synthèse.</translation>
    </message>
    <message>
        <source>Households with their building, or with the reason why they have none.</source>
        <translation>Ménages avec leur bâtiment, ou avec la raison pour laquelle ils n'en ont pas.</translation>
    </message>
    <message>
        <source>With the conserving method the percentiles hold the error of the estimate as far as zones tell how neighbourhoods differ, or WEIGHT_ERROR says it. With fewer than five zones, published errors stand in.</source>
        <translation>Avec la méthode conservative, les centiles contiennent l'erreur de l'estimation dans la mesure où les zones disent comment les quartiers diffèrent, ou selon WEIGHT_ERROR. Avec moins de cinq zones, des erreurs publiées en tiennent lieu.</translation>
    </message>
    <message>
        <source>Preferences table</source>
        <translation>Table de préférences</translation>
    </message>
    <message>
        <source>Empty: the table resources/preferences/tenure.csv of the plugin, by which owners (ownershp 1) prefer buildings with one household and renters (2) those with several. Copy and edit it for other attributes.</source>
        <translation>Vide : la table resources/preferences/tenure.csv de l'extension, selon laquelle les propriétaires (ownershp 1) préfèrent les bâtiments d'un ménage et les locataires (2) ceux de plusieurs. Copiez-la et modifiez-la pour d'autres attributs.</translation>
    </message>
    <message>
        <source>Attributes with preferences</source>
        <translation>Attributs avec préférences</translation>
    </message>
    <message>
        <source>Such as the tenure. Among the allocations that fit equally well, the one is taken in which the households live in the types of building that they prefer; the fit stays the same.</source>
        <translation>Comme le statut d'occupation. Parmi les affectations d'ajustement égal, celle où les ménages vivent dans les types de bâtiment qu'ils préfèrent est prise ; l'ajustement reste le même.</translation>
    </message>
    <message>
        <source>Type of the building</source>
        <translation>Type du bâtiment</translation>
    </message>
    <message>
        <source>As the preferences table names it. Without it: single with one household, multi with several.</source>
        <translation>Comme la table de préférences le nomme. Sans ce champ : single avec un ménage, multi avec plusieurs.</translation>
    </message>
    <message>
        <source>Earlier result to change as little as possible</source>
        <translation>Résultat antérieur à changer le moins possible</translation>
    </message>
    <message>
        <source>Households with their building of an earlier run. Among the allocations that fit equally well and meet preferences equally well, the one is taken in which the fewest households move.</source>
        <translation>Ménages avec leur bâtiment d'une exécution antérieure. Parmi les affectations d'ajustement égal qui respectent aussi bien les préférences, celle où le moins de ménages déménagent est prise.</translation>
    </message>
    <message>
        <source>Household id of the earlier result</source>
        <translation>Identifiant du ménage du résultat antérieur</translation>
    </message>
    <message>
        <source>The same ids as in the household list. Empty: the field huid.</source>
        <translation>Les mêmes identifiants que dans la liste de ménages. Vide : le champ huid.</translation>
    </message>
    <message>
        <source>Building of the earlier result</source>
        <translation>Bâtiment du résultat antérieur</translation>
    </message>
    <message>
        <source>The building in which the household was. Empty: the field buid_opt.</source>
        <translation>Le bâtiment où était le ménage. Vide : le champ buid_opt.</translation>
    </message>
    <message>
        <source>Households in a preferred type of building, of those with a preference [%]</source>
        <translation>Ménages dans un type de bâtiment préféré, parmi ceux qui ont une préférence [%]</translation>
    </message>
    <message>
        <source>Sum of the costs of preferences</source>
        <translation>Somme des coûts des préférences</translation>
    </message>
    <message>
        <source>Lower bound of the costs of preferences</source>
        <translation>Borne inférieure des coûts des préférences</translation>
    </message>
    <message>
        <source>Households that move</source>
        <translation>Ménages qui déménagent</translation>
    </message>
    <message>
        <source>Lower bound of the households that move</source>
        <translation>Borne inférieure des ménages qui déménagent</translation>
    </message>
    <message>
        <source>Households that must move for want of places alone</source>
        <translation>Ménages qui doivent déménager par seul manque de places</translation>
    </message>
    <message>
        <source>Households of the earlier result that are not in the list</source>
        <translation>Ménages du résultat antérieur absents de la liste</translation>
    </message>
    <message>
        <source>Allocate households to buildings (optimization)</source>
        <translation>Affecter les ménages aux bâtiments (optimisation)</translation>
    </message>
    <message>
        <source>Gives every household of a zone to a building, with the least possible deviation from the estimate.</source>
        <translation>Donne chaque ménage d'une zone à un bâtiment, avec le moindre écart possible à l'estimation.</translation>
    </message>
    <message>
        <source>integer programming,solver,cbc,highs,minimum,assignment,microsimulation</source>
        <translation>programmation en nombres entiers,solveur,cbc,highs,minimum,affectation,microsimulation</translation>
    </message>
    <message>
        <source>Zones proven optimal</source>
        <translation>Zones prouvées optimales</translation>
    </message>
    <message>
        <source>Sum of absolute residuals beyond the tolerance [persons]</source>
        <translation>Somme des résidus absolus au-delà de la tolérance [personnes]</translation>
    </message>
    <message>
        <source>Tolerance [persons per building]</source>
        <translation>Tolérance [personnes par bâtiment]</translation>
    </message>
    <message>
        <source>A building may miss its estimate by so many persons at no cost. 0 is the published objective and fits best, but squeezes household sizes towards the mean; from 2 on neighbourhoods keep their mix of sizes at least as well as by chance.</source>
        <translation>Un bâtiment peut manquer son estimation de tant de personnes sans coût. 0 est l'objectif publié et s'ajuste le mieux, mais resserre les tailles de ménage vers la moyenne ; à partir de 2, les quartiers gardent leur mélange de tailles au moins aussi bien qu'au hasard.</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Solveur</translation>
    </message>
    <message>
        <source>Used in the few zones that need integer programming.</source>
        <translation>Utilisé dans les rares zones qui demandent la programmation en nombres entiers.</translation>
    </message>
    <message>
        <source>Time limit per zone [s]</source>
        <translation>Limite de temps par zone [s]</translation>
    </message>
    <message>
        <source>A zone that takes longer keeps the best allocation found; its status is time_limit.</source>
        <translation>Une zone plus longue garde la meilleure affectation trouvée ; son état est time_limit.</translation>
    </message>
    <message>
        <source>Gives every household of a zone to one of its buildings. Each building gets its estimated number of households, and the persons miss the estimate by more than the tolerance as little as possible (Ye et al. 2024, eq. 8-11, where the tolerance is 0).</source>
        <translation>Donne chaque ménage d'une zone à l'un de ses bâtiments. Chaque bâtiment reçoit son nombre estimé de ménages, et les personnes dépassent la tolérance autour de l'estimation aussi peu que possible (Ye et al. 2024, éq. 8-11, où la tolérance est 0).</translation>
    </message>
    <message>
        <source>Where several allocations reach the minimum, the one is taken that meets the preferences of households for types of building; after that, the one with the fewest moves since an earlier result. Both are optional.</source>
        <translation>Si plusieurs affectations atteignent le minimum, celle qui respecte les préférences des ménages pour des types de bâtiment est prise ; ensuite, celle avec le moins de déménagements depuis un résultat antérieur. Les deux sont facultatifs.</translation>
    </message>
    <message>
        <source>The buildings that the estimate made.</source>
        <translation>Les bâtiments issus de l'estimation.</translation>
    </message>
    <message>
        <source>A household list with the zone and the persons of each household.</source>
        <translation>Une liste de ménages avec la zone et les personnes de chaque ménage.</translation>
    </message>
    <message>
        <source>Buildings with their households and persons, and what is left over or missing (residuals).</source>
        <translation>Bâtiments avec leurs ménages et personnes, et ce qui est en trop ou manque (résidus).</translation>
    </message>
    <message>
        <source>Zones with status, bound and gap: optimal means that the minimum is proven, of what exceeds the tolerance.</source>
        <translation>Zones avec statut, borne et écart : optimal signifie que le minimum est prouvé, de ce qui dépasse la tolérance.</translation>
    </message>
    <message>
        <source>time_limit: a better allocation may exist; gap says how much better at most.</source>
        <translation>time_limit : une meilleure affectation peut exister ; gap dit de combien au plus.</translation>
    </message>
    <message>
        <source>Residuals measure the fit to the estimate, not accuracy.</source>
        <translation>Les résidus mesurent l'ajustement à l'estimation, et non l'exactitude.</translation>
    </message>
    <message>
        <source>One field, or several: OpenStreetMap has a field per key, such as amenity and shop.</source>
        <translation>Un champ, ou plusieurs : OpenStreetMap a un champ par clé, comme amenity et shop.</translation>
    </message>
    <message>
        <source>Rules table</source>
        <translation>Table de règles</translation>
    </message>
    <message>
        <source>Says what a category means for people living there. Empty: the tables of the plugin (OpenStreetMap, Overture, Foursquare, BD TOPO, INSPIRE, BAG, ALKIS, Hazus and NSI, New York City, NAICS and SafeGraph), all together. For rules of your own copy one from resources/rules, edit it and choose the copy; it then stands instead of all.</source>
        <translation>Dit ce que vaut une catégorie pour l'habitation. Vide : les tables de l'extension (OpenStreetMap, Overture, Foursquare, BD TOPO, INSPIRE, BAG, ALKIS, Hazus et NSI, New York City, NAICS et SafeGraph), toutes ensemble. Pour vos propres règles, copiez-en une de resources/rules, modifiez-la et choisissez la copie ; elle remplace alors toutes les autres.</translation>
    </message>
    <message>
        <source>Floor space of POI</source>
        <translation>Surface de plancher des POI</translation>
    </message>
    <message>
        <source>For mixed use by what stands in it: floor space per kind of POI. Empty: the table of the plugin. For figures of your own copy resources/contents/floor_space.csv, edit it and choose the copy; it then stands instead.</source>
        <translation>Pour l'usage mixte selon ce qui s'y trouve : surface de plancher par type de POI. Vide : la table de l'extension. Pour vos propres chiffres, copiez resources/contents/floor_space.csv, modifiez la copie et choisissez-la ; elle la remplace alors.</translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, warnings and, with a label field, the confusion table.</source>
        <translation>Entrées avec empreintes, réglages, avertissements et, avec un champ d'étiquette, la matrice de confusion.</translation>
    </message>
    <message>
        <source>Classify residential buildings</source>
        <translation>Classer les bâtiments résidentiels</translation>
    </message>
    <message>
        <source>Tells which buildings are lived in, and by which share, from their use, POI and land use.</source>
        <translation>Dit quels bâtiments sont habités, et pour quelle part, d'après leur usage, les POI et l'occupation du sol.</translation>
    </message>
    <message>
        <source>poi,land use,openstreetmap,osm,overture,mixed use,housing,dwellings</source>
        <translation>poi,occupation du sol,openstreetmap,osm,overture,usage mixte,habitat,logements</translation>
    </message>
    <message>
        <source>Footprints.</source>
        <translation>Emprises.</translation>
    </message>
    <message>
        <source>Points of interest</source>
        <translation>Points d'intérêt</translation>
    </message>
    <message>
        <source>Shops, schools, offices and so on. Of areas, a point inside counts.</source>
        <translation>Commerces, écoles, bureaux, etc. Pour les surfaces, un point intérieur compte.</translation>
    </message>
    <message>
        <source>Category of the POI</source>
        <translation>Catégorie du POI</translation>
    </message>
    <message>
        <source>Distance of POI [m]</source>
        <translation>Distance des POI [m]</translation>
    </message>
    <message>
        <source>A POI outside of all buildings counts for the nearest one within this distance.</source>
        <translation>Un POI hors de tout bâtiment compte pour le plus proche dans cette distance.</translation>
    </message>
    <message>
        <source>Own use of the building</source>
        <translation>Usage propre du bâtiment</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>For buildings about which neither their own use nor a POI says anything.</source>
        <translation>Pour les bâtiments dont ni l'usage propre ni un POI ne dit rien.</translation>
    </message>
    <message>
        <source>Category of the land use</source>
        <translation>Catégorie de l'occupation du sol</translation>
    </message>
    <message>
        <source>Mixed use counts as</source>
        <translation>L'usage mixte compte comme</translation>
    </message>
    <message>
        <source>What a building with dwellings and other uses counts as. By what stands in it a shop takes floor space by its kind; where most buildings hold POI, their number says little.</source>
        <translation>Ce pour quoi compte un bâtiment avec logements et autres usages. Selon ce qui s'y trouve, un commerce prend de la surface de plancher selon son type ; si la plupart des bâtiments ont des POI, leur nombre dit peu.</translation>
    </message>
    <message>
        <source>For the share of mixed use; where it is missing, the height tells. Empty: the field storeys.</source>
        <translation>Pour la part d'usage mixte ; s'ils manquent, la hauteur la donne. Vide : le champ storeys.</translation>
    </message>
    <message>
        <source>Least footprint of a dwelling [m²]</source>
        <translation>Emprise minimale d'un logement [m²]</translation>
    </message>
    <message>
        <source>Least height of a dwelling [m]</source>
        <translation>Hauteur minimale d'un logement [m]</translation>
    </message>
    <message>
        <source>For the least height. Empty: the field height.</source>
        <translation>Pour la hauteur minimale. Vide : le champ height.</translation>
    </message>
    <message>
        <source>POI id</source>
        <translation>Identifiant du POI</translation>
    </message>
    <message>
        <source>Names the POI that decided. Empty: the features&apos; own numbers.</source>
        <translation>Nomme le POI qui a décidé. Vide : les numéros des entités.</translation>
    </message>
    <message>
        <source>Known use, to score against</source>
        <translation>Usage connu, pour évaluer</translation>
    </message>
    <message>
        <source>Uses of the rules table, yes/no, or a number of dwellings. It is not an input of the classification.</source>
        <translation>Usages de la table de règles, oui/non, ou un nombre de logements. Ce n'est pas une entrée du classement.</translation>
    </message>
    <message>
        <source>Buildings with residential class</source>
        <translation>Bâtiments avec classe résidentielle</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Lived in and found</source>
        <translation>Habités et trouvés</translation>
    </message>
    <message>
        <source>Lived in and missed</source>
        <translation>Habités et manqués</translation>
    </message>
    <message>
        <source>Not lived in and taken</source>
        <translation>Non habités et retenus</translation>
    </message>
    <message>
        <source>Not lived in and rejected</source>
        <translation>Non habités et rejetés</translation>
    </message>
    <message>
        <source>Precision of the paper&apos;s rule</source>
        <translation>Précision de la règle de l'article</translation>
    </message>
    <message>
        <source>Recall of the paper&apos;s rule</source>
        <translation>Rappel de la règle de l'article</translation>
    </message>
    <message>
        <source>F1 of the paper&apos;s rule</source>
        <translation>F1 de la règle de l'article</translation>
    </message>
    <message>
        <source>Tells which buildings are lived in, and by which share.</source>
        <translation>Dit quels bâtiments sont habités, et pour quelle part.</translation>
    </message>
    <message>
        <source>What goes in, read in this order:</source>
        <translation>En entrée, lu dans cet ordre :</translation>
    </message>
    <message>
        <source>Tables of rules say what a category means: non-residential takes the building, mixed takes a part of it (as a rule the ground floor), neutral says nothing, residential means that people live there.</source>
        <translation>Des tables de règles disent ce que vaut une catégorie : non résidentielle prend le bâtiment, mixte en prend une part (en règle générale le rez-de-chaussée), neutre ne dit rien, résidentielle signifie que des gens y vivent.</translation>
    </message>
    <message>
        <source>A POI takes floor space by its kind, so a hotel in a tower leaves dwellings above. Where most buildings around hold POI, the share is drawn towards theirs. Buildings with POI more than 30 m deep of fewer than five storeys are no dwellings.</source>
        <translation>Un POI prend de la surface de plancher selon son type, si bien qu'un hôtel dans une tour laisse des logements au-dessus. Si la plupart des bâtiments alentour ont des POI, la part est tirée vers la leur. Les bâtiments avec POI de plus de 30 m de profondeur et de moins de cinq niveaux ne sont pas des logements.</translation>
    </message>
    <message>
        <source>What comes out: every building with its class, the share that is lived in, the reason in words and the number of its POI.</source>
        <translation>En sortie : chaque bâtiment avec sa classe, la part habitée, la raison en mots et le nombre de ses POI.</translation>
    </message>
    <message>
        <source>The rule of Ye et al. (2024), by which a building that any POI intersects is non-residential, is mixed use &apos;non-residential&apos; with distance 0. Categories of POI count there only with a rules table of your own, and least sizes only where given.</source>
        <translation>La règle de Ye et al. (2024), selon laquelle un bâtiment que touche un POI est non résidentiel, est l'usage mixte « non résidentiel » à la distance 0. Les catégories des POI n'y comptent qu'avec une table de règles à vous, et les tailles minimales que si elles sont données.</translation>
    </message>
    <message>
        <source>Without it every POI takes a part of its building.</source>
        <translation>Sans elle, chaque POI prend une part de son bâtiment.</translation>
    </message>
    <message>
        <source>It comes before POI and land use.</source>
        <translation>Il passe avant les POI et l'occupation du sol.</translation>
    </message>
    <message>
        <source>Non-residential (the paper&apos;s rule)</source>
        <translation>Non résidentiel (règle de l'article)</translation>
    </message>
    <message>
        <source>A share by storeys, without the ground floor</source>
        <translation>Une part selon les niveaux, sans le rez-de-chaussée</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>Résidentiel</translation>
    </message>
    <message>
        <source>A share by what stands in it: floors that POI take, land use, buildings around</source>
        <translation>Une part selon ce qui s'y trouve : étages que prennent les POI, occupation du sol, bâtiments alentour</translation>
    </message>
    <message>
        <source>Every building of the input, with its class, the share that is lived in and the reason.</source>
        <translation>Tous les bâtiments en entrée, avec leur classe, la part habitée et la raison.</translation>
    </message>
    <message>
        <source>The own use of the building, from one or several of its fields.</source>
        <translation>L'usage propre du bâtiment, d'un ou de plusieurs de ses champs.</translation>
    </message>
    <message>
        <source>Points of interest (POI) in the building or close to it.</source>
        <translation>Points d'intérêt (POI) dans le bâtiment ou tout près.</translation>
    </message>
    <message>
        <source>Land use.</source>
        <translation>Occupation du sol.</translation>
    </message>
    <message>
        <source>Size: small or low buildings are no dwellings.</source>
        <translation>Taille : les bâtiments petits ou bas ne sont pas des logements.</translation>
    </message>
    <message>
        <source>Categories that no table knows are counted in a warning; they decide nothing.</source>
        <translation>Les catégories qu'aucune table ne connaît sont comptées dans un avertissement ; elles ne décident de rien.</translation>
    </message>
    <message>
        <source>Uses that no table has are read by their words where every word is known; a note says how.</source>
        <translation>Les usages absents de toute table sont lus par leurs mots si chaque mot est connu ; une note dit comment.</translation>
    </message>
    <message>
        <source>A building about which nothing is known is taken as residential; its reason says so.</source>
        <translation>Un bâtiment dont on ne sait rien est pris comme résidentiel ; sa raison le dit.</translation>
    </message>
    <message>
        <source>Where you know the use of some buildings, give the known use: the report says how many are classified right.</source>
        <translation>Si vous connaissez l'usage de certains bâtiments, donnez l'usage connu : le rapport dit combien sont bien classés.</translation>
    </message>
    <message>
        <source>Smaller buildings of fewer than two storeys are sheds and garages. Empty: {:g}, none in the paper&apos;s rule.</source>
        <translation>Les bâtiments plus petits de moins de deux niveaux sont des remises et des garages. Vide : {:g}, aucune dans la règle de l'article.</translation>
    </message>
    <message>
        <source>Lower buildings are no dwellings. Empty: {:g}, none in the paper&apos;s rule.</source>
        <translation>Les bâtiments plus bas ne sont pas des logements. Vide : {:g}, aucune dans la règle de l'article.</translation>
    </message>
    <message>
        <source>Residential buildings</source>
        <translation>Bâtiments résidentiels</translation>
    </message>
    <message>
        <source>Buildings of mixed use</source>
        <translation>Bâtiments d'usage mixte</translation>
    </message>
    <message>
        <source>Non-residential buildings</source>
        <translation>Bâtiments non résidentiels</translation>
    </message>
    <message>
        <source>Summary zones with intervals</source>
        <translation>Zones de synthèse avec intervalles</translation>
    </message>
    <message>
        <source>Zones of any kind whose mean and percentiles over the draws are wanted: those of their sum, which cannot be had by adding up buildings. A building counts where its representative point lies.</source>
        <translation>Zones de toute sorte dont on veut la moyenne et les centiles sur les tirages : ceux de leur somme, qu'on n'obtient pas en additionnant des bâtiments. Un bâtiment compte là où se trouve son point représentatif.</translation>
    </message>
    <message>
        <source>Summary zone id</source>
        <translation>Identifiant de la zone de synthèse</translation>
    </message>
    <message>
        <source>Known persons of the summary zone</source>
        <translation>Personnes connues de la zone de synthèse</translation>
    </message>
    <message>
        <source>Tells how many of the 90 % intervals hold the known count.</source>
        <translation>Dit combien d'intervalles à 90 % contiennent le compte connu.</translation>
    </message>
    <message>
        <source>The summary zones with mean, standard deviation and percentiles over the draws.</source>
        <translation>Les zones de synthèse avec moyenne, écart type et centiles sur les tirages.</translation>
    </message>
    <message>
        <source>Summary zones whose 90 % interval holds the known persons [%]</source>
        <translation>Zones de synthèse dont l'intervalle à 90 % contient les personnes connues [%]</translation>
    </message>
    <message>
        <source>Mean absolute error [people per zone]</source>
        <translation>Erreur absolue moyenne [personnes par zone]</translation>
    </message>
    <message>
        <source>Root mean squared error [people per zone]</source>
        <translation>Racine de l'erreur quadratique moyenne [personnes par zone]</translation>
    </message>
    <message>
        <source>Mean error [people per zone]</source>
        <translation>Erreur moyenne [personnes par zone]</translation>
    </message>
    <message>
        <source>Total absolute error [people]</source>
        <translation>Erreur absolue totale [personnes]</translation>
    </message>
    <message>
        <source>People misplaced [%]</source>
        <translation>Personnes mal placées [%]</translation>
    </message>
    <message>
        <source>Mean absolute percent error, zones of 10 people and more [%]</source>
        <translation>Erreur absolue moyenne en pour cent, zones de 10 personnes et plus [%]</translation>
    </message>
    <message>
        <source>Validate estimates against reference zones</source>
        <translation>Valider des estimations sur des zones de référence</translation>
    </message>
    <message>
        <source>Scores estimates against known counts of zones that the estimate has not seen.</source>
        <translation>Note des estimations face aux comptes connus de zones que l'estimation n'a pas vues.</translation>
    </message>
    <message>
        <source>accuracy,error,mae,rmse,bias,baseline,test</source>
        <translation>exactitude,erreur,eam,mae,reqm,rmse,biais,référence,test</translation>
    </message>
    <message>
        <source>Buildings with estimates</source>
        <translation>Bâtiments avec estimations</translation>
    </message>
    <message>
        <source>The output of an estimate or an allocation made from coarse zones.</source>
        <translation>La sortie d'une estimation ou d'une affectation faite de zones grossières.</translation>
    </message>
    <message>
        <source>Estimates of the buildings</source>
        <translation>Estimations des bâtiments</translation>
    </message>
    <message>
        <source>One field or several, such as pop_est and hh_est.</source>
        <translation>Un champ ou plusieurs, comme pop_est et hh_est.</translation>
    </message>
    <message>
        <source>Reference zones</source>
        <translation>Zones de référence</translation>
    </message>
    <message>
        <source>Polygons with known counts. A table is enough where BUILDING_REFERENCE_FIELD is given.</source>
        <translation>Polygones aux comptes connus. Une table suffit si BUILDING_REFERENCE_FIELD est donné.</translation>
    </message>
    <message>
        <source>Reference zone id</source>
        <translation>Identifiant de la zone de référence</translation>
    </message>
    <message>
        <source>Known counts</source>
        <translation>Comptes connus</translation>
    </message>
    <message>
        <source>One for each estimate, in the same order; one field may stand several times.</source>
        <translation>Un par estimation, dans le même ordre ; un champ peut y figurer plusieurs fois.</translation>
    </message>
    <message>
        <source>Reference zone id of the building</source>
        <translation>Identifiant de la zone de référence du bâtiment</translation>
    </message>
    <message>
        <source>Coarse zone id of the building</source>
        <translation>Identifiant de la zone grossière du bâtiment</translation>
    </message>
    <message>
        <source>The zone that the estimate spread; the baselines spread the same people within it.</source>
        <translation>La zone que l'estimation a répartie ; les références naïves y répartissent les mêmes personnes.</translation>
    </message>
    <message>
        <source>Coarse zone id of the reference zone</source>
        <translation>Identifiant de la zone grossière de la zone de référence</translation>
    </message>
    <message>
        <source>For the baseline that is uniform by area, where there are several coarse zones.</source>
        <translation>Pour la référence naïve uniforme par surface, s'il y a plusieurs zones grossières.</translation>
    </message>
    <message>
        <source>For the baseline by volume.</source>
        <translation>Pour la référence naïve par volume.</translation>
    </message>
    <message>
        <source>A share from 0 to 1 or yes/no; with it the baselines stand with and without it.</source>
        <translation>Une part de 0 à 1, ou oui/non ; les références naïves sont alors données avec et sans elle.</translation>
    </message>
    <message>
        <source>Reference zones with errors</source>
        <translation>Zones de référence avec erreurs</translation>
    </message>
    <message>
        <source>Scores of estimates and baselines</source>
        <translation>Scores des estimations et des références naïves</translation>
    </message>
    <message>
        <source>Sums buildings over reference zones with known counts and scores the difference: the test of accuracy that Ye et al. (2024, 5.2) ask for.</source>
        <translation>Somme les bâtiments sur des zones de référence aux comptes connus et note l'écart : le test d'exactitude que demandent Ye et al. (2024, 5.2).</translation>
    </message>
    <message>
        <source>Estimate, known count and error of every reference zone.</source>
        <translation>Estimation, compte connu et erreur de chaque zone de référence.</translation>
    </message>
    <message>
        <source>One row for each estimate and each baseline.</source>
        <translation>Une ligne par estimation et par référence naïve.</translation>
    </message>
    <message>
        <source>Buildings with estimates made from coarse zones.</source>
        <translation>Bâtiments avec des estimations faites de zones grossières.</translation>
    </message>
    <message>
        <source>Fine zones with known counts that the estimate has not seen.</source>
        <translation>Zones fines aux comptes connus que l'estimation n'a pas vues.</translation>
    </message>
    <message>
        <source>The reference zones with their errors.</source>
        <translation>Les zones de référence avec leurs erreurs.</translation>
    </message>
    <message>
        <source>Scores of the estimates and of baselines: the same people of each coarse zone spread evenly over the buildings, by footprint area, by volume, by chance, or evenly over the area.</source>
        <translation>Scores des estimations et des références naïves : les mêmes personnes de chaque zone grossière réparties également sur les bâtiments, par emprise, par volume, au hasard, ou également sur la surface.</translation>
    </message>
    <message>
        <source>Misplaced: half the absolute error as a share of the people, those who would have to move.</source>
        <translation>Mal placés : la moitié de l'erreur absolue en part des personnes, celles qui devraient déménager.</translation>
    </message>
    <message>
        <source>Without the coarse zone of each building, the baselines spread the people of the whole layer.</source>
        <translation>Sans la zone grossière de chaque bâtiment, les références naïves répartissent les personnes de toute la couche.</translation>
    </message>
    <message>
        <source>A zone without buildings counts as 0. A zone whose buildings have no value is left out, and a warning counts it.</source>
        <translation>Une zone sans bâtiment compte pour 0. Une zone dont les bâtiments n'ont pas de valeur est écartée, et un avertissement la compte.</translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones</source>
        <translation>Bâtiments hors de toute zone de référence</translation>
    </message>
    <message>
        <source>Volume (footprint × height)</source>
        <translation>Volume (emprise × hauteur)</translation>
    </message>
    <message>
        <source>Floor area (footprint × storeys)</source>
        <translation>Surface de plancher (emprise × niveaux)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Estimated dwellings</source>
        <translation>Logements estimés</translation>
    </message>
    <message>
        <source>Calibrated from the zones, by class</source>
        <translation>Calibré sur les zones, par classe</translation>
    </message>
    <message>
        <source>Chosen by the zones</source>
        <translation>Choisi par les zones</translation>
    </message>
    <message>
        <source>Weight of households</source>
        <translation>Poids des ménages</translation>
    </message>
    <message>
        <source>Weights compared</source>
        <translation>Poids comparés</translation>
    </message>
    <message>
        <source>Living area that a detached house reaches [m²]</source>
        <translation>Surface habitable qu'atteint une maison isolée [m²]</translation>
    </message>
    <message>
        <source>Estimated dwellings: smaller buildings are one dwelling.</source>
        <translation>Logements estimés : les bâtiments plus petits sont un logement.</translation>
    </message>
    <message>
        <source>Living area that an attached house reaches [m²]</source>
        <translation>Surface habitable qu'atteint une maison mitoyenne [m²]</translation>
    </message>
    <message>
        <source>The same of a building that shares a wall with another one that is lived in.</source>
        <translation>De même pour un bâtiment qui partage un mur avec un autre bâtiment habité.</translation>
    </message>
    <message>
        <source>Living area of a flat [m²]</source>
        <translation>Surface habitable d'un appartement [m²]</translation>
    </message>
    <message>
        <source>Every so many square metres beyond a house are another dwelling.</source>
        <translation>Au-delà d'une maison, un logement de plus tous les tant de mètres carrés.</translation>
    </message>
    <message>
        <source>Living area as a share of floor area</source>
        <translation>Surface habitable en part de la surface de plancher</translation>
    </message>
    <message>
        <source>Without walls, stairs and cellars; floor area is footprint area × storeys.</source>
        <translation>Sans murs, escaliers ni caves ; la surface de plancher est l'emprise × les niveaux.</translation>
    </message>
    <message>
        <source>Storeys of the highest house</source>
        <translation>Niveaux de la maison la plus haute</translation>
    </message>
    <message>
        <source>Higher buildings hold flats only.</source>
        <translation>Les bâtiments plus hauts ne contiennent que des appartements.</translation>
    </message>
    <message>
        <source>Class of the building</source>
        <translation>Classe du bâtiment</translation>
    </message>
    <message>
        <source>For calibrated weights: one density is estimated for each class, or for each combination of several fields. Without it the classes are house, attached house and larger building.</source>
        <translation>Pour les poids calibrés : une densité est estimée par classe, ou par combinaison de plusieurs champs. Sans ce champ, les classes sont maison, maison mitoyenne et bâtiment plus grand.</translation>
    </message>
    <message>
        <source>Exponent of the weight</source>
        <translation>Exposant du poids</translation>
    </message>
    <message>
        <source>Volume, floor area and footprint area are raised to this power, the residential share with them. Below 1 large buildings get fewer people per m³; 0 makes all equal. Other weights stay as they are.</source>
        <translation>Volume, surface de plancher et surface d'emprise sont élevés à cette puissance, la part résidentielle avec eux. Sous 1, les grands bâtiments reçoivent moins de personnes par m³ ; 0 les rend tous égaux. Les autres poids restent tels quels.</translation>
    </message>
    <message>
        <source>Where a height is known and no storeys: the height divided by it, at least 1.</source>
        <translation>Si une hauteur est connue et pas de niveaux : la hauteur divisée par lui, au moins 1.</translation>
    </message>
    <message>
        <source>The same with one density for all [%]</source>
        <translation>De même avec une seule densité [%]</translation>
    </message>
    <message>
        <source>Standard error of that [%]</source>
        <translation>Erreur type de celles-ci [%]</translation>
    </message>
    <message>
        <source>Standard error of that, for households [%]</source>
        <translation>Erreur type de ceux-ci, pour les ménages [%]</translation>
    </message>
    <message>
        <source>Map population per building (full workflow)</source>
        <translation>Cartographier la population par bâtiment (chaîne complète)</translation>
    </message>
    <message>
        <source>From buildings and zones to people per building in one run.</source>
        <translation>Des bâtiments et zones aux habitants par bâtiment en une exécution.</translation>
    </message>
    <message>
        <source>census,dasymetric,downscaling,households,lidar,residents</source>
        <translation>recensement,dasymétrique,désagrégation,ménages,lidar,habitants</translation>
    </message>
    <message>
        <source>Of the population; without it they are taken from the household list.</source>
        <translation>Comprises dans la population ; sinon, elles sont tirées de la liste de ménages.</translation>
    </message>
    <message>
        <source>Without it, one is made from the zone counts.</source>
        <translation>Sans elle, une liste est créée d'après les comptes des zones.</translation>
    </message>
    <message>
        <source>Allocate by optimization</source>
        <translation>Affecter par optimisation</translation>
    </message>
    <message>
        <source>Places households so that persons miss the estimate as little as possible. It needs households.</source>
        <translation>Place les ménages pour que les personnes s'écartent le moins possible de l'estimation. Demande des ménages.</translation>
    </message>
    <message>
        <source>Allocate by Monte Carlo</source>
        <translation>Affecter par Monte-Carlo</translation>
    </message>
    <message>
        <source>Places households at random, for comparison and for the spread of several draws. It needs households.</source>
        <translation>Place les ménages au hasard, pour comparer et pour la dispersion de plusieurs tirages. Demande des ménages.</translation>
    </message>
    <message>
        <source>From buildings and zones to people per building in one run. It does what the other algorithms do, in turn:</source>
        <translation>Des bâtiments et zones aux habitants par bâtiment en une exécution. Fait tour à tour ce que font les autres algorithmes :</translation>
    </message>
    <message>
        <source>What goes in: buildings, and zones with their persons. The weight by volume needs heights as well, from a field or a point cloud. Everything else is optional; without households only persons are estimated.</source>
        <translation>En entrée : des bâtiments, et des zones avec leurs personnes. Le poids par volume demande aussi des hauteurs, d'un champ ou d'un nuage de points. Tout le reste est facultatif ; sans ménages, seules les personnes sont estimées.</translation>
    </message>
    <message>
        <source>What comes out: buildings with their people, households with their building, zones with their fit, and a report. Nothing is written before everything is computed.</source>
        <translation>En sortie : bâtiments avec leurs habitants, ménages avec leur bâtiment, zones avec leur ajustement, et un rapport. Rien n'est écrit avant que tout soit calculé.</translation>
    </message>
    <message>
        <source>Every building of the input, with what every step says of it.</source>
        <translation>Tous les bâtiments en entrée, avec ce que chaque étape en dit.</translation>
    </message>
    <message>
        <source>The zones as given, with their buildings, status and how far they miss the estimate.</source>
        <translation>Les zones données, avec leurs bâtiments, leur état et leur écart à l'estimation.</translation>
    </message>
    <message>
        <source>Heights from a point cloud, where one is given.</source>
        <translation>Les hauteurs d'un nuage de points, s'il est donné.</translation>
    </message>
    <message>
        <source>Residential buildings, where their use, POI or land use is given.</source>
        <translation>Les bâtiments résidentiels, si leur usage, des POI ou l'occupation du sol sont donnés.</translation>
    </message>
    <message>
        <source>A household list, where none is given: it is made from the counts of the zones.</source>
        <translation>Une liste de ménages, si aucune n'est donnée : elle est créée d'après les comptes des zones.</translation>
    </message>
    <message>
        <source>The estimate of persons and households per building.</source>
        <translation>L'estimation des personnes et des ménages par bâtiment.</translation>
    </message>
    <message>
        <source>Households to buildings, by optimization and by Monte Carlo, and both compared.</source>
        <translation>Les ménages dans les bâtiments, par optimisation et par Monte-Carlo, et les deux comparés.</translation>
    </message>
    <message>
        <source>Read the warnings: they count what was filled in, skipped or not placed.</source>
        <translation>Lisez les avertissements : ils comptent ce qui a été complété, sauté ou non placé.</translation>
    </message>
    <message>
        <source>Households are simulated, not real residents.</source>
        <translation>Les ménages sont simulés, ce ne sont pas des habitants réels.</translation>
    </message>
    <message>
        <source>the nearest building</source>
        <translation>le bâtiment le plus proche</translation>
    </message>
    <message>
        <source>SPLIT_STRADDLING divides buildings where they lie, and BUILDING_ZONE_FIELD gives each one zone; leave one of the two out.</source>
        <translation>SPLIT_STRADDLING divise les bâtiments où ils sont, et BUILDING_ZONE_FIELD donne une zone à chacun ; omettez l'un des deux.</translation>
    </message>
    <message>
        <source>dividing buildings by area</source>
        <translation>division des bâtiments selon la surface</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no polygons; choose zone polygons, or BUILDING_ZONE_FIELD with each building&apos;s zone.</source>
        <translation>La couche « {} » n'a pas de polygones ; choisissez des zones polygones, ou BUILDING_ZONE_FIELD avec la zone de chaque bâtiment.</translation>
    </message>
    <message>
        <source>POINT_CLOUD is missing; choose LAS, LAZ or COPC files, or a folder of them.</source>
        <translation>POINT_CLOUD manque ; choisissez des fichiers LAS, LAZ ou COPC, ou leur dossier.</translation>
    </message>
    <message>
        <source>POINT_CLOUD_CRS: {} is not a known CRS; give a code such as EPSG:28992.</source>
        <translation>POINT_CLOUD_CRS : {} n'est pas un SCR connu ; donnez un code tel que EPSG:28992.</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no list of LAS classes; write numbers such as 6, 17.</source>
        <translation>{} : « {} » n'est pas une liste de classes LAS ; écrivez des nombres tels que 6, 17.</translation>
    </message>
    <message>
        <source>Household sizes: {}</source>
        <translation>Tailles des ménages : {}</translation>
    </message>
    <message>
        <source>the area of the footprints</source>
        <translation>la surface des emprises</translation>
    </message>
    <message>
        <source>The published method gives places by area; choose AREA_FIELD, or buildings that are polygons.</source>
        <translation>La méthode publiée donne les places selon la surface ; choisissez AREA_FIELD, ou des bâtiments polygones.</translation>
    </message>
    <message>
        <source>{} says nothing without {}; give that as well, or leave it out.</source>
        <translation>{} ne dit rien sans {} ; donnez aussi celui-ci, ou retirez le premier.</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <translation>Résultat antérieur</translation>
    </message>
    <message>
        <source>a distance or an area</source>
        <translation>une distance ou une surface</translation>
    </message>
    <message>
        <source>Decided by: {}.</source>
        <translation>Décidé par : {}.</translation>
    </message>
    <message>
        <source>Categories known to the rules table: {} of {:,} {}.</source>
        <translation>Catégories connues de la table de règles : {} sur {:,} {}.</translation>
    </message>
    <message>
        <source>Field &apos;{}&apos; cannot be the own use and the label to score against; choose another one.</source>
        <translation>Le champ « {} » ne peut pas être à la fois l'usage propre et l'étiquette d'évaluation ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{} needs {}; give both or neither.</source>
        <translation>{} demande {} ; donnez les deux ou aucun.</translation>
    </message>
    <message>
        <source>OUTPUT_SUMMARY needs zones to sum over; choose SUMMARY_ZONES.</source>
        <translation>OUTPUT_SUMMARY demande des zones où sommer ; choisissez SUMMARY_ZONES.</translation>
    </message>
    <message>
        <source>A single draw has no spread to give SUMMARY_ZONES; choose more DRAWS, 100 or 1000.</source>
        <translation>Un seul tirage ne donne pas de dispersion à SUMMARY_ZONES ; choisissez plus de DRAWS, 100 ou 1000.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no geometries to find SUMMARY_ZONES by; choose buildings that have them.</source>
        <translation>La couche « {} » n'a pas de géométries pour trouver SUMMARY_ZONES ; choisissez des bâtiments qui en ont.</translation>
    </message>
    <message>
        <source>Against known uses</source>
        <translation>Face aux usages connus</translation>
    </message>
    <message>
        <source>Spread at every halving [%]</source>
        <translation>Dispersion à chaque division par deux [%]</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Summary zones with people</source>
        <translation>Zones de synthèse avec personnes</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvertes</translation>
    </message>
    <message>
        <source>Covered [%]</source>
        <translation>Couvertes [%]</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>EAM</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>REQM</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Total absolute error</source>
        <translation>Erreur absolue totale</translation>
    </message>
    <message>
        <source>± over seeds</source>
        <translation>± selon les graines</translation>
    </message>
    <message>
        <source>Error of zones ≥ 10 [%]</source>
        <translation>Erreur des zones ≥ 10 [%]</translation>
    </message>
    <message>
        <source>Accuracy against known counts</source>
        <translation>Exactitude face aux comptes connus</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Error [%]</source>
        <translation>Erreur [%]</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Categories of</source>
        <translation>Catégories de</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Share known</source>
        <translation>Part connue</translation>
    </message>
    <message>
        <source>Preferences and moves</source>
        <translation>Préférences et déménagements</translation>
    </message>
    <message>
        <source>Differences between neighbourhoods</source>
        <translation>Différences entre quartiers</translation>
    </message>
    <message>
        <source>Mean width / mean count</source>
        <translation>Largeur moyenne / effectif moyen</translation>
    </message>
    <message>
        <source>Width needed / width</source>
        <translation>Largeur nécessaire / largeur</translation>
    </message>
    <message>
        <source>Interval score / mean count</source>
        <translation>Score d'intervalle / effectif moyen</translation>
    </message>
    <message>
        <source>Known persons within the 90 % intervals of the draws</source>
        <translation>Personnes connues dans les intervalles à 90 % des tirages</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Known to the rules table</source>
        <translation>Connues de la table de règles</translation>
    </message>
    <message>
        <source>90 % intervals of zones spread with their neighbours</source>
        <translation>Intervalles à 90 % de zones réparties avec leurs voisines</translation>
    </message>
    <message>
        <source>Zones with the largest errors: {}</source>
        <translation>Zones aux plus grandes erreurs : {}</translation>
    </message>
    <message>
        <source>There are {} estimates and {} known counts; give one field of known counts for each estimate.</source>
        <translation>Il y a {} estimations et {} comptes connus ; donnez un champ de comptes connus par estimation.</translation>
    </message>
    <message>
        <source>{} estimates are too many; validate at most {} at once.</source>
        <translation>{} estimations, c'est trop ; validez-en au plus {} à la fois.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no polygons; choose zone polygons, or BUILDING_REFERENCE_FIELD with each building&apos;s zone.</source>
        <translation>La couche « {} » n'a pas de polygones ; choisissez des zones polygones, ou BUILDING_REFERENCE_FIELD avec la zone de chaque bâtiment.</translation>
    </message>
    <message>
        <source>Points have no footprint; choose polygons, or weights from a field or equal ones.</source>
        <translation>Les points n'ont pas d'emprise ; choisissez des polygones, ou des poids d'un champ ou égaux.</translation>
    </message>
    <message>
        <source>CLASS_FIELD is missing: points are calibrated by the class of the building; choose it.</source>
        <translation>CLASS_FIELD manque : les points sont calibrés par la classe du bâtiment ; choisissez-la.</translation>
    </message>
    <message>
        <source>a weight by area or volume</source>
        <translation>un poids par surface ou volume</translation>
    </message>
    <message>
        <source>STOREYS_FIELD is missing; floor area is taken from storeys, or from HEIGHT_FIELD.</source>
        <translation>STOREYS_FIELD manque ; la surface de plancher est tirée des niveaux, ou de HEIGHT_FIELD.</translation>
    </message>
    <message>
        <source>STOREYS_FIELD is missing; dwellings are estimated from storeys, or from HEIGHT_FIELD.</source>
        <translation>STOREYS_FIELD manque ; les logements sont estimés d'après les niveaux, ou d'après HEIGHT_FIELD.</translation>
    </message>
    <message>
        <source>There are no households to write: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and choose a method.</source>
        <translation>Il n'y a pas de ménages à écrire : donnez HOUSEHOLDS ou HOUSEHOLDS_FIELD, et choisissez une méthode.</translation>
    </message>
    <message>
        <source>SUMMARY_ZONES is for the draws of Monte Carlo: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn MONTE_CARLO on.</source>
        <translation>SUMMARY_ZONES sert aux tirages de Monte-Carlo : donnez HOUSEHOLDS ou HOUSEHOLDS_FIELD, et activez MONTE_CARLO.</translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS are fields of the household list; give HOUSEHOLDS, or leave them out.</source>
        <translation>ATTRIBUTE_FIELDS sont des champs de la liste de ménages ; donnez HOUSEHOLDS, ou retirez-les.</translation>
    </message>
    <message>
        <source>RESIDENTIAL_FIELD already says what is lived in; give either it or POI, own use and land use.</source>
        <translation>RESIDENTIAL_FIELD dit déjà ce qui est habité ; donnez soit ce champ, soit POI, usage propre et occupation du sol.</translation>
    </message>
    <message>
        <source>GROUP_QUARTERS_FIELD is a field of the household list; for zones use ZONE_GROUP_QUARTERS_FIELD.</source>
        <translation>GROUP_QUARTERS_FIELD est un champ de la liste de ménages ; pour les zones, utilisez ZONE_GROUP_QUARTERS_FIELD.</translation>
    </message>
    <message>
        <source>{} is for the optimization: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn OPTIMIZATION on.</source>
        <translation>{} sert à l'optimisation : donnez HOUSEHOLDS ou HOUSEHOLDS_FIELD, et activez OPTIMIZATION.</translation>
    </message>
    <message>
        <source>Read zones and households</source>
        <translation>Lire les zones et les ménages</translation>
    </message>
    <message>
        <source>{step} · {message}</source>
        <translation>{step} · {message}</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>Étape {} sur {}</translation>
    </message>
    <message>
        <source>How addresses are written: the order of their parts, and the words for them.</source>
        <translation>Comment les adresses sont écrites : l'ordre de leurs parties, et leurs mots.</translation>
    </message>
    <message>
        <source>One field with the whole address, or several in the order in which they are read, such as number;street;unit;city. Fields whose names tell the part are read as that part.</source>
        <translation>Un champ avec l'adresse entière, ou plusieurs dans l'ordre où ils sont lus, comme number;street;unit;city. Les champs dont le nom dit la partie sont lus comme cette partie.</translation>
    </message>
    <message>
        <source>Name of the register. What an earlier run under this name had and this one has not ends. Empty: the table&apos;s.</source>
        <translation>Nom du registre. Ce qu'une exécution antérieure sous ce nom avait et que celle-ci n'a pas prend fin. Vide : celui de la table.</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Autres pays</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name of the register</source>
        <translation>Nom du registre</translation>
    </message>
    <message>
        <source>Table &apos;{}&apos; has no rows; choose one with addresses.</source>
        <translation>La table « {} » n'a pas de lignes ; choisissez-en une avec des adresses.</translation>
    </message>
    <message>
        <source>DECISIONS has no field &apos;{}&apos;; give the table to review of an earlier run.</source>
        <translation>DECISIONS n'a pas de champ « {} » ; donnez la table à revoir d'une exécution antérieure.</translation>
    </message>
    <message>
        <source>A decision names building &apos;{}&apos;, which the base does not have; correct it.</source>
        <translation>Une décision nomme le bâtiment « {} », que la base n'a pas ; corrigez-la.</translation>
    </message>
    <message>
        <source>DECISIONS decides address {} in two ways; keep one decision for each address.</source>
        <translation>DECISIONS décide l'adresse {} de deux façons ; gardez une décision par adresse.</translation>
    </message>
    <message>
        <source>Organisations called like somebody who is there, or like a mail or telephone, whose name the base does not keep: {organisations}.</source>
        <translation>Organisations nommées comme une personne présente, ou comme un e-mail ou téléphone, dont la base ne garde pas le nom : {organisations}.</translation>
    </message>
    <message>
        <source>Household cards with so many people that they are no family: {cards}.</source>
        <translation>Fiches de ménage avec trop de personnes pour être une famille : {cards}.</translation>
    </message>
    <message>
        <source>Persons attached to where they live: {attached}; not attached: {left}, of whom died: {died}. How: {how}.</source>
        <translation>Personnes rattachées à leur lieu de vie : {attached} ; non rattachées : {left}, dont décédées : {died}. Comment : {how}.</translation>
    </message>
    <message>
        <source>Why persons are not attached: {why}.</source>
        <translation>Pourquoi des personnes ne sont pas rattachées : {why}.</translation>
    </message>
    <message>
        <source>Persons whose home somebody decided, which stays whatever registers say: {persons}.</source>
        <translation>Personnes dont le domicile a été décidé, et reste quoi que disent les registres : {persons}.</translation>
    </message>
    <message>
        <source>Persons whose records lead to several places: {persons}; the best of these counts.</source>
        <translation>Personnes dont les enregistrements mènent à plusieurs endroits : {persons} ; le meilleur compte.</translation>
    </message>
    <message>
        <source>Jobs and places to learn at an organisation whose building is not known: {posts}.</source>
        <translation>Emplois et places d'étude dans une organisation dont le bâtiment n'est pas connu : {posts}.</translation>
    </message>
    <message>
        <source>The vault has no records of persons; run &apos;Import register&apos; first.</source>
        <translation>Le coffre n'a pas d'enregistrements de personnes ; exécutez d'abord « Importer un registre ».</translation>
    </message>
    <message>
        <source>No record in the vault is linked to a person; run &apos;Link persons&apos; first.</source>
        <translation>Aucun enregistrement du coffre n'est lié à une personne ; exécutez d'abord « Lier les personnes ».</translation>
    </message>
    <message>
        <source>Records that are linked to nobody, and left out: {records}; run &apos;Link persons&apos; again.</source>
        <translation>Enregistrements qui ne sont liés à personne, laissés de côté : {records} ; exécutez à nouveau « Lier les personnes ».</translation>
    </message>
    <message>
        <source>Create population base</source>
        <translation>Créer une base de population</translation>
    </message>
    <message>
        <source>Makes an empty base for places, buildings, addresses, dwellings and persons, with its rules.</source>
        <translation>Crée une base vide pour lieux, bâtiments, adresses, logements et personnes, avec ses règles.</translation>
    </message>
    <message>
        <source>Makes an empty population base: one GeoPackage whose tables are entities and the relations between them.</source>
        <translation>Crée une base de population vide : un GeoPackage dont les tables sont des entités et les relations entre elles.</translation>
    </message>
    <message>
        <source>What goes in: the CRS of the town, and the stage: while the base is built, or while it is used.</source>
        <translation>En entrée : le SCR de la ville, et le stade : pendant la construction de la base, ou pendant son usage.</translation>
    </message>
    <message>
        <source>What comes out: the base, with tables, indexes and the rules by which it is checked. Every row says where it is from and since when it holds; nothing is ever deleted.</source>
        <translation>En sortie : la base, avec tables, index et les règles qui la vérifient. Chaque ligne dit d'où elle vient et depuis quand elle vaut ; rien n'est jamais supprimé.</translation>
    </message>
    <message>
        <source>CRS of the base</source>
        <translation>SCR de la base</translation>
    </message>
    <message>
        <source>A projected one with true metres in your town, such as its national grid or UTM zone.</source>
        <translation>Un SCR projeté en vrais mètres dans votre ville, comme le système national ou le fuseau UTM.</translation>
    </message>
    <message>
        <source>File that keeps who somebody is, apart from the base. One that does not exist is made. Not needed for places, buildings, addresses and dwellings.</source>
        <translation>Fichier qui garde l'identité des personnes, à part de la base. S'il n'existe pas, il est créé. Inutile pour lieux, bâtiments, adresses et logements.</translation>
    </message>
    <message>
        <source>File in which the base is to be and to stay, such as town.gpkg.</source>
        <translation>Fichier où la base doit être et rester, comme ville.gpkg.</translation>
    </message>
    <message>
        <source>CRS is missing or not known; choose the projected CRS of your town.</source>
        <translation>CRS manque ou est inconnu ; choisissez le SCR projeté de votre ville.</translation>
    </message>
    <message>
        <source>register,registry,household,address,database,geopackage,graph,entity,relation</source>
        <translation>registre,ménage,adresse,base de données,geopackage,graphe,entité,relation</translation>
    </message>
    <message>
        <source>A base is a file: whoever has it can read it. Keep it where only those are who may.</source>
        <translation>Une base est un fichier : qui l'a peut la lire. Gardez-la là où seuls sont ceux qui en ont le droit.</translation>
    </message>
    <message>
        <source>Names, numbers and telephone numbers do not belong into it, but into the vault, another file.</source>
        <translation>Les noms, numéros et téléphones n'y ont pas leur place ; ils vont dans le coffre, un autre fichier.</translation>
    </message>
    <message>
        <source>A household is an occupied dwelling here; a family on a card of a register is another thing.</source>
        <translation>Un ménage est ici un logement occupé ; une famille sur la fiche d'un registre est autre chose.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>What later steps may hand out: in development everything to those who build it, else extracts only.</source>
        <translation>Ce que les étapes suivantes peuvent livrer : en développement, tout à qui la construit ; sinon, des extraits seulement.</translation>
    </message>
    <message>
        <source>Replace an existing base</source>
        <translation>Remplacer une base existante</translation>
    </message>
    <message>
        <source>Whether a base that is there already is replaced by an empty one.</source>
        <translation>Remplacer ou non par une base vide celle qui existe déjà.</translation>
    </message>
    <message>
        <source>BASE is missing; say where the base is to be.</source>
        <translation>BASE manque ; dites où la base doit être.</translation>
    </message>
    <message>
        <source>Development: the base is being built</source>
        <translation>Développement : la base est en construction</translation>
    </message>
    <message>
        <source>Application: the base is being used</source>
        <translation>Application : la base est en usage</translation>
    </message>
    <message>
        <source>CRS {} is not in metres or feet; choose the projected CRS of your town.</source>
        <translation>Le SCR {} n'est ni en mètres ni en pieds ; choisissez le SCR projeté de votre ville.</translation>
    </message>
    <message>
        <source>CRS {} is for pictures of maps, its metres are not true; choose the projected CRS of your town.</source>
        <translation>Le SCR {} est fait pour des images de cartes, ses mètres ne sont pas vrais ; choisissez le SCR projeté de votre ville.</translation>
    </message>
    <message>
        <source>BASE: {} does not end in .gpkg; give such a name, by which QGIS knows it.</source>
        <translation>BASE : {} ne finit pas par .gpkg ; donnez un tel nom, auquel QGIS la reconnaît.</translation>
    </message>
    <message>
        <source>{} is in the folder for temporary files, which goes when QGIS ends; copy the base to keep it.</source>
        <translation>{} est dans le dossier des fichiers temporaires, qui disparaît quand QGIS se ferme ; copiez la base pour la garder.</translation>
    </message>
    <message>
        <source>BASE: {} exists; choose another file, or set OVERWRITE to begin anew.</source>
        <translation>BASE : {} existe ; choisissez un autre fichier, ou mettez OVERWRITE pour recommencer.</translation>
    </message>
    <message>
        <source>VAULT: the folder of {} does not exist; make it first.</source>
        <translation>VAULT : le dossier de {} n'existe pas ; créez-le d'abord.</translation>
    </message>
    <message>
        <source>The vault is not encrypted: keep it on an encrypted disk, apart from the base and its copies.</source>
        <translation>Le coffre n'est pas chiffré : gardez-le sur un disque chiffré, à part de la base et de ses copies.</translation>
    </message>
    <message>
        <source>BASE: {} cannot be written ({}); choose a place with room, and that you may write to.</source>
        <translation>BASE : {} ne peut pas être écrit ({}) ; choisissez un endroit avec de la place, et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>DECISIONS: rows {row} and {other} contradict each other; keep one decision for each pair.</source>
        <translation>DECISIONS : les lignes {row} et {other} se contredisent ; gardez une décision par paire.</translation>
    </message>
    <message>
        <source>Decisions taken over: {new}. Decided before in the same way: {kept}; in another way, which no longer counts: {ended}.</source>
        <translation>Décisions reprises : {new}. Déjà décidé de la même façon : {kept} ; d'une autre façon, qui ne compte plus : {ended}.</translation>
    </message>
    <message>
        <source>DECISIONS: row {row} says &apos;different&apos; of two records that other decisions, in this table or before, make one person; correct one of them.</source>
        <translation>DECISIONS : la ligne {row} dit 'different' de deux enregistrements que d'autres décisions, dans cette table ou avant, attribuent à une même personne ; corrigez l'une d'elles.</translation>
    </message>
    <message>
        <source>Row {row} of &apos;{source}&apos; and row {other_row} of &apos;{other}&apos; are decided to be different persons, and other decisions make them one; take one of these back on the review page, or decide anew in DECISIONS. Such pairs: {pairs}.</source>
        <translation>La ligne {row} de « {source} » et la ligne {other_row} de « {other} » sont décidées personnes différentes, et d'autres décisions en font une seule ; retirez-en une sur la page de revue, ou décidez à nouveau dans DECISIONS. Paires de ce type : {pairs}.</translation>
    </message>
    <message>
        <source>DECISIONS: none of its pairs of records is in the vault; give the table to review of a run on this base.</source>
        <translation>DECISIONS : aucune de ses paires d'enregistrements n'est dans le coffre ; donnez la table à revoir d'une exécution sur cette base.</translation>
    </message>
    <message>
        <source>DECISIONS: rows left out, of which the vault lacks a record or both are one: {rows}, such as row {examples}.</source>
        <translation>DECISIONS : lignes laissées de côté, dont un enregistrement manque au coffre ou dont les deux n'en font qu'un : {rows}, par exemple {examples}.</translation>
    </message>
    <message>
        <source>DECISIONS: row {row} says neither &apos;same&apos; nor &apos;different&apos;; write one of these, or leave it empty.</source>
        <translation>DECISIONS : la ligne {row} ne dit ni 'same' ni 'different' ; écrivez l'un des deux, ou laissez vide.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>the name of a field, or a list of names</source>
        <translation>le nom d'un champ, ou une liste de noms</translation>
    </message>
    <message>
        <source>the name of a field</source>
        <translation>le nom d'un champ</translation>
    </message>
    <message>
        <source>a text or a number</source>
        <translation>un texte ou un nombre</translation>
    </message>
    <message>
        <source>DEFINITION: {} is no JSON object; give one such as {}.</source>
        <translation>DEFINITION : {} n'est pas un objet JSON ; donnez-en un comme {}.</translation>
    </message>
    <message>
        <source>DEFINITION: {} is no parameter of this algorithm; give some of {}.</source>
        <translation>DEFINITION : {} n'est pas un paramètre de cet algorithme ; donnez-en parmi {}.</translation>
    </message>
    <message>
        <source>DEFINITION: {} is given twice; give it once.</source>
        <translation>DEFINITION : {} est donné deux fois ; donnez-le une fois.</translation>
    </message>
    <message>
        <source>a whole number from {} to {}</source>
        <translation>un nombre entier de {} à {}</translation>
    </message>
    <message>
        <source>DEFINITION: {} cannot be read ({}); choose another file.</source>
        <translation>DEFINITION : {} ne peut pas être lu ({}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>DEFINITION: {} is no JSON in UTF-8 ({}); mend it, such as {}.</source>
        <translation>DEFINITION : {} n'est pas du JSON en UTF-8 ({}) ; corrigez-le, par exemple {}.</translation>
    </message>
    <message>
        <source>DEFINITION: {} is no parameter of this algorithm; did you mean {}?</source>
        <translation>DEFINITION : {} n'est pas un paramètre de cet algorithme ; vouliez-vous dire {} ?</translation>
    </message>
    <message>
        <source>DEFINITION: {} is &apos;{}&apos;; give {}.</source>
        <translation>DEFINITION : {} est « {} » ; donnez {}.</translation>
    </message>
    <message>
        <source>Attach persons</source>
        <translation>Rattacher les personnes</translation>
    </message>
    <message>
        <source>Attaches persons to where they live, are registered, work and learn, and to their family.</source>
        <translation>Rattache les personnes au lieu où elles vivent, sont enregistrées, travaillent et étudient, et à leur famille.</translation>
    </message>
    <message>
        <source>address,dwelling,household,employer,school,family,residence,register,relation</source>
        <translation>adresse,logement,ménage,employeur,école,famille,résidence,registre,relation</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Non rattaché</translation>
    </message>
    <message>
        <source>Attaches the persons of a population base to its space by what their records say (Wu et al., 3.2.1).</source>
        <translation>Rattache les personnes d'une base de population à son espace d'après leurs enregistrements (Wu et al., 3.2.1).</translation>
    </message>
    <message>
        <source>What goes in: the base with buildings and known addresses, registers that are imported, persons that are linked. Without known addresses, persons are attached to dwellings without a building.</source>
        <translation>En entrée : la base avec bâtiments et adresses connues, des registres importés, des personnes liées. Sans adresses connues, les personnes sont rattachées à des logements sans bâtiment.</translation>
    </message>
    <message>
        <source>What comes out: relations lives_in, registered_in, works_in, studies_in and family_of in the base, dwellings and organisations that only registers name, and a table of everybody who lives in no dwelling, with the reason.</source>
        <translation>En sortie : les relations lives_in, registered_in, works_in, studies_in et family_of dans la base, les logements et organisations que seuls les registres nomment, et une table de tous ceux qui ne vivent dans aucun logement, avec le motif.</translation>
    </message>
    <message>
        <source>Which address counts, in this order:</source>
        <translation>Quelle adresse compte, dans cet ordre :</translation>
    </message>
    <message>
        <source>What to know:</source>
        <translation>À savoir :</translation>
    </message>
    <message>
        <source>What to doubt: addresses to review; decide on them in &apos;Review Doubtful Persons&apos; of the plugin&apos;s menu, which alone shows addresses of the vault, and run this again.</source>
        <translation>À mettre en doute : les adresses à revoir ; décidez-en dans « Revoir les personnes douteuses » du menu de l'extension, qui seul montre les adresses du coffre, et exécutez à nouveau.</translation>
    </message>
    <message>
        <source>Everybody who lives in no dwelling of the base, and addresses of registration that lead nowhere.</source>
        <translation>Tous ceux qui ne vivent dans aucun logement de la base, et les adresses d'enregistrement qui ne mènent nulle part.</translation>
    </message>
    <message>
        <source>one that leads to a dwelling or building;</source>
        <translation>une adresse qui mène à un logement ou un bâtiment ;</translation>
    </message>
    <message>
        <source>the person&apos;s own, before that of somebody else in the same row, such as of a tax return;</source>
        <translation>celle de la personne elle-même, avant celle d'une autre sur la même ligne, comme dans une déclaration d'impôt ;</translation>
    </message>
    <message>
        <source>that of the register with the best priority for addresses (5 where none is set);</source>
        <translation>celle du registre qui a la meilleure priorité pour les adresses (5 si aucune n'est fixée) ;</translation>
    </message>
    <message>
        <source>of a register of residence before one of registration, before all others;</source>
        <translation>celle d'un registre de résidence avant celle d'un registre d'inscription, avant toutes les autres ;</translation>
    </message>
    <message>
        <source>the one found most surely; the later one; the first register by name.</source>
        <translation>la plus sûrement trouvée ; la plus récente ; le premier registre par nom.</translation>
    </message>
    <message>
        <source>Each person lives in one place at a time. What begins after the date does not count yet.</source>
        <translation>Chaque personne vit à un seul endroit à la fois. Ce qui commence après la date ne compte pas encore.</translation>
    </message>
    <message>
        <source>Of a register of registrations with one address, that is the address of registration as well.</source>
        <translation>Pour un registre d'inscriptions à une seule adresse, celle-ci est aussi l'adresse d'enregistrement.</translation>
    </message>
    <message>
        <source>Who died on the date or before is attached to nothing, and is listed as one who died.</source>
        <translation>Qui est mort à la date ou avant n'est rattaché à rien, et est listé comme décédé.</translation>
    </message>
    <message>
        <source>The household of a dwelling is all of its people; group quarters and blocks have none. Family is another thing: people of one row, or of one household card with up to 20 people.</source>
        <translation>Le ménage d'un logement est l'ensemble de ses habitants ; communautés et immeubles n'en ont pas. La famille est autre chose : les personnes d'une même ligne, ou d'une même fiche de ménage de 20 personnes au plus.</translation>
    </message>
    <message>
        <source>An organisation is known by its code, else by name and address; only its name is kept in clear.</source>
        <translation>Une organisation est connue par son code, sinon par nom et adresse ; seul son nom est gardé en clair.</translation>
    </message>
    <message>
        <source>Persons attached to where they live</source>
        <translation>Personnes rattachées à leur lieu de vie</translation>
    </message>
    <message>
        <source>Persons who are not attached</source>
        <translation>Personnes non rattachées</translation>
    </message>
    <message>
        <source>Of these, persons who died</source>
        <translation>Dont personnes décédées</translation>
    </message>
    <message>
        <source>Persons attached to where they are registered</source>
        <translation>Personnes rattachées à leur lieu d'enregistrement</translation>
    </message>
    <message>
        <source>Persons whose dwelling has no known building</source>
        <translation>Personnes dont le logement n'a pas de bâtiment connu</translation>
    </message>
    <message>
        <source>Persons with several addresses</source>
        <translation>Personnes ayant plusieurs adresses</translation>
    </message>
    <message>
        <source>Dwellings in which a household lives</source>
        <translation>Logements où vit un ménage</translation>
    </message>
    <message>
        <source>Dwellings that only registers name</source>
        <translation>Logements que seuls les registres nomment</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Places to learn</source>
        <translation>Places d'étude</translation>
    </message>
    <message>
        <source>Jobs and places to learn without a known building</source>
        <translation>Emplois et places d'étude sans bâtiment connu</translation>
    </message>
    <message>
        <source>Relations of family</source>
        <translation>Relations de famille</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <source>Rows ended</source>
        <translation>Lignes terminées</translation>
    </message>
    <message>
        <source>Classify residency</source>
        <translation>Classer la résidence</translation>
    </message>
    <message>
        <source>Tells who lives here, who is only registered, and for how long, with a reason for each person.</source>
        <translation>Dit qui vit ici, qui est seulement enregistré, et depuis quand, avec un motif par personne.</translation>
    </message>
    <message>
        <source>resident,stationary,permanent,mobile,outflow,floating population,de facto,de jure,signs of life</source>
        <translation>résident,stable,permanent,mobile,parti,population flottante,de fait,de droit,signes de vie</translation>
    </message>
    <message>
        <source>Months until permanent</source>
        <translation>Mois avant d'être permanent</translation>
    </message>
    <message>
        <source>Calendar months of residence: 6 as in China and in the paper, 12 as UN and EU count.</source>
        <translation>Mois calendaires de résidence : 6 comme en Chine et dans l'article, 12 comme comptent l'ONU et l'UE.</translation>
    </message>
    <message>
        <source>Sources of signs of life</source>
        <translation>Sources de signes de vie</translation>
    </message>
    <message>
        <source>Names of registers whose word is taken that somebody is there, separated by semicolons. Empty: all of residents and of activities.</source>
        <translation>Noms des registres dont on croit qu'une personne est là, séparés par des points-virgules. Vide : tous ceux de résidents et d'activités.</translation>
    </message>
    <message>
        <source>Period of signs of life [days]</source>
        <translation>Période des signes de vie [jours]</translation>
    </message>
    <message>
        <source>Signs count from so many days before DATE up to DATE, both included.</source>
        <translation>Les signes comptent depuis tant de jours avant DATE jusqu'à DATE, les deux inclus.</translation>
    </message>
    <message>
        <source>Signs of the family</source>
        <translation>Signes de la famille</translation>
    </message>
    <message>
        <source>Whether somebody without a sign of life is there where their family has one.</source>
        <translation>Si quelqu'un sans signe de vie est là où sa famille en a un.</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Coverage by age</source>
        <translation>Couverture par âge</translation>
    </message>
    <message>
        <source>Gives each living person of a population base one class and one reason, as Wu et al. (4.2) do.</source>
        <translation>Donne à chaque personne vivante d'une base de population une classe et un motif, comme Wu et al. (4.2).</translation>
    </message>
    <message>
        <source>What goes in: a base whose persons are attached; a day; the registers that say who is there.</source>
        <translation>En entrée : une base dont les personnes sont rattachées ; un jour ; les registres qui disent qui est là.</translation>
    </message>
    <message>
        <source>Lives here: is listed as living here by a source of residents; or has a sign of life in the period, and a home or a registration here. A home by any other register is not enough: registers keep people who are gone.</source>
        <translation>Vit ici : est listé comme vivant ici par une source de résidents ; ou a un signe de vie dans la période, et un domicile ou un enregistrement ici. Un domicile selon un autre registre ne suffit pas : les registres gardent des personnes parties.</translation>
    </message>
    <message>
        <source>Registered here: has a registered address here, or a record in a register of registration. Here is the area of the base, not the same dwelling.</source>
        <translation>Enregistré ici : a une adresse enregistrée ici, ou un enregistrement dans un registre d'inscription. Ici désigne le territoire de la base, pas le même logement.</translation>
    </message>
    <message>
        <source>Arrival is the day from which on the home holds; homes one after the other are one stay. Months are calendar months.</source>
        <translation>L'arrivée est le jour à partir duquel vaut le domicile ; des domiciles successifs font un seul séjour. Les mois sont calendaires.</translation>
    </message>
    <message>
        <source>What comes out: a table of persons; the classes as tags of family 1 in the base; counts; coverage by age.</source>
        <translation>En sortie : une table de personnes ; les classes comme étiquettes de la famille 1 dans la base ; des effectifs ; la couverture par âge.</translation>
    </message>
    <message>
        <source>count for nobody</source>
        <translation>comptent pour personne</translation>
    </message>
    <message>
        <source>count for children under 18</source>
        <translation>comptent pour les enfants de moins de 18 ans</translation>
    </message>
    <message>
        <source>count for everybody</source>
        <translation>comptent pour tous</translation>
    </message>
    <message>
        <source>A row per living person: class and reason.</source>
        <translation>Une ligne par personne vivante : classe et motif.</translation>
    </message>
    <message>
        <source>A row per five years of age: persons of record, with a sign of life, by class.</source>
        <translation>Une ligne par cinq années d'âge : personnes enregistrées, avec un signe de vie, par classe.</translation>
    </message>
    <message>
        <source>Stationary: lives here and is registered here.</source>
        <translation>Stable : vit ici et est enregistré ici.</translation>
    </message>
    <message>
        <source>Permanent, mobile: lives here, is registered elsewhere, and arrived at least MONTHS ago, or later.</source>
        <translation>Permanent, mobile : vit ici, est enregistré ailleurs, et est arrivé il y a au moins MONTHS mois, ou plus tard.</translation>
    </message>
    <message>
        <source>Outflow: is registered here and does not live here.</source>
        <translation>Parti : est enregistré ici et n'y vit pas.</translation>
    </message>
    <message>
        <source>Undetermined: all others, such as those whose arrival is unknown.</source>
        <translation>Indéterminé : tous les autres, comme ceux dont l'arrivée est inconnue.</translation>
    </message>
    <message>
        <source>Who leaves no records counts as gone: look at the old and at children in the table of coverage.</source>
        <translation>Qui ne laisse pas de traces compte comme parti : regardez les personnes âgées et les enfants dans la table de couverture.</translation>
    </message>
    <message>
        <source>Where no register is one of residents or activities, all homes are taken at their word.</source>
        <translation>Si aucun registre n'est de résidents ou d'activités, tous les domiciles sont crus sur parole.</translation>
    </message>
    <message>
        <source>Expected persons take sources for independent; they are for comparison, and decide nothing.</source>
        <translation>Les personnes attendues supposent des sources indépendantes ; elles servent à comparer et ne décident rien.</translation>
    </message>
    <message>
        <source>Stationary</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Living persons</source>
        <translation>Personnes vivantes</translation>
    </message>
    <message>
        <source>Dead by the date</source>
        <translation>Décédées à la date</translation>
    </message>
    <message>
        <source>Not born by the date</source>
        <translation>Pas encore nées à la date</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>A JSON file with these parameters: text, or lists of names of fields; choices by their number. Empty: that of the last import of this source.</source>
        <translation>Un fichier JSON avec ces paramètres : texte, ou listes de noms de champs ; choix par leur numéro. Vide : celle du dernier import de cette source.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>What else the base is to know, in clear, such as schooling or pension. No names, numbers, telephones, addresses.</source>
        <translation>Ce que la base doit savoir d'autre, en clair, comme scolarité ou pension. Ni noms, ni numéros, ni téléphones, ni adresses.</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>Importer un registre</translation>
    </message>
    <message>
        <source>Takes the records of a register into the vault, and lists the rows that are none, with reasons.</source>
        <translation>Prend les enregistrements d'un registre dans le coffre, et liste les lignes qui n'en sont pas, avec les motifs.</translation>
    </message>
    <message>
        <source>person,population register,census,police,health,insurance,school,staging,etl,source</source>
        <translation>personne,registre de population,recensement,police,santé,assurance,école,préparation,etl,source</translation>
    </message>
    <message>
        <source>A table with a row per person, job or event.</source>
        <translation>Une table avec une ligne par personne, emploi ou événement.</translation>
    </message>
    <message>
        <source>The same each time. Empty: the table&apos;s.</source>
        <translation>Le même à chaque fois. Vide : celui de la table.</translation>
    </message>
    <message>
        <source>Id of the row</source>
        <translation>Identifiant de la ligne</translation>
    </message>
    <message>
        <source>Different in each row, and the same in the next file.</source>
        <translation>Différent sur chaque ligne, et le même dans le prochain fichier.</translation>
    </message>
    <message>
        <source>Id of the person</source>
        <translation>Identifiant de la personne</translation>
    </message>
    <message>
        <source>Such as a social security or identity card number.</source>
        <translation>Comme un numéro de sécurité sociale ou de carte d'identité.</translation>
    </message>
    <message>
        <source>First of several, if one field has them all.</source>
        <translation>Le premier de plusieurs, si un champ les a tous.</translation>
    </message>
    <message>
        <source>Or its first letter.</source>
        <translation>Ou son initiale.</translation>
    </message>
    <message>
        <source>Family name, without the given name.</source>
        <translation>Nom de famille, sans le prénom.</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Where one field has it: &apos;Given Surname&apos; or &apos;Surname, Given&apos;, or a Chinese name.</source>
        <translation>Quand un champ le contient : 'Given Surname' ou 'Surname, Given', ou un nom chinois.</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>The year or month alone is kept where no more is known.</source>
        <translation>L'année ou le mois seul est gardé si l'on n'en sait pas plus.</translation>
    </message>
    <message>
        <source>Form of the day of birth</source>
        <translation>Forme de la date de naissance</translation>
    </message>
    <message>
        <source>Such as YYYY-MM-DD, MM/DD/YYYY or DD.MM.YYYY. Empty: it is found.</source>
        <translation>Comme YYYY-MM-DD, MM/DD/YYYY ou DD.MM.YYYY. Vide : elle est trouvée.</translation>
    </message>
    <message>
        <source>Words of many languages, or 1 (male) and 2 (female).</source>
        <translation>Mots de nombreuses langues, ou 1 (masculin) et 2 (féminin).</translation>
    </message>
    <message>
        <source>As the register writes it.</source>
        <translation>Comme le registre l'écrit.</translation>
    </message>
    <message>
        <source>Household card</source>
        <translation>Fiche de ménage</translation>
    </message>
    <message>
        <source>Number of the card or family that the person is on.</source>
        <translation>Numéro de la fiche ou de la famille de la personne.</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Lien de parenté</translation>
    </message>
    <message>
        <source>What the person is to the head of that household.</source>
        <translation>Ce que la personne est au chef de ce ménage.</translation>
    </message>
    <message>
        <source>Such as a credit code or a number of an employer or school.</source>
        <translation>Comme un code de crédit ou un numéro d'employeur ou d'école.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l'organisation</translation>
    </message>
    <message>
        <source>Used where there is no code.</source>
        <translation>Utilisé s'il n'y a pas de code.</translation>
    </message>
    <message>
        <source>The person there</source>
        <translation>La personne dans celle-ci</translation>
    </message>
    <message>
        <source>What the person does at the organisation of the row.</source>
        <translation>Ce que la personne fait dans l'organisation de la ligne.</translation>
    </message>
    <message>
        <source>From when on it holds, or the day of the event.</source>
        <translation>Depuis quand cela vaut, ou le jour de l'événement.</translation>
    </message>
    <message>
        <source>Form of since</source>
        <translation>Forme de depuis</translation>
    </message>
    <message>
        <source>As of the day of birth. Empty: the same, or it is found.</source>
        <translation>Comme pour la date de naissance. Vide : la même, ou elle est trouvée.</translation>
    </message>
    <message>
        <source>What happened, such as birth, move or death. A death ends a life.</source>
        <translation>Ce qui s'est passé, comme naissance, déménagement ou décès. Un décès met fin à une vie.</translation>
    </message>
    <message>
        <source>Relatives in the same row</source>
        <translation>Proches sur la même ligne</translation>
    </message>
    <message>
        <source>Prefixes of their fields, such as spouse;dependent_1, or the fields themselves, such as spouse: given=SP_FIRST, id=SP_SSN. Empty: they are found; none: no relatives.</source>
        <translation>Préfixes de leurs champs, comme spouse;dependent_1, ou les champs eux-mêmes, comme spouse: given=SP_FIRST, id=SP_SSN. Vide : ils sont trouvés ; none : pas de proches.</translation>
    </message>
    <message>
        <source>What the register knows</source>
        <translation>Ce que sait le registre</translation>
    </message>
    <message>
        <source>By it, residents are told from people who are only registered.</source>
        <translation>Distingue les résidents des personnes seulement enregistrées.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Office whose register it is.</source>
        <translation>Service à qui est le registre.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Law or decision that allows this use.</source>
        <translation>Loi ou décision qui permet cet usage.</translation>
    </message>
    <message>
        <source>Renewed every [days]</source>
        <translation>Renouvelé tous les [jours]</translation>
    </message>
    <message>
        <source>How often the register is renewed.</source>
        <translation>À quelle fréquence le registre est renouvelé.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>One number, or by field such as birth=1;address=3; 1 is believed first. Empty: 5.</source>
        <translation>Un nombre, ou par champ comme birth=1;address=3 ; 1 est cru en premier. Vide : 5.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Of a text file, such as GB18030 or ISO-8859-1. Empty: as the layer says.</source>
        <translation>D'un fichier texte, comme GB18030 ou ISO-8859-1. Vide : selon la couche.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Fields taken as unknown</source>
        <translation>Champs pris pour inconnus</translation>
    </message>
    <message>
        <source>Takes the records of one register of persons into the vault of a population base.</source>
        <translation>Prend les enregistrements d'un registre de personnes dans le coffre d'une base de population.</translation>
    </message>
    <message>
        <source>What goes in: a table with a row for each person, job or event; which field is what; whose register it is, what it may be used for, how often it is renewed, and how far each of its fields is believed.</source>
        <translation>En entrée : une table avec une ligne par personne, emploi ou événement ; quel champ est quoi ; à qui est le registre, à quoi il peut servir, à quelle fréquence il est renouvelé, et jusqu'où chacun de ses champs est cru.</translation>
    </message>
    <message>
        <source>What comes out: records in the vault, the source in the base, and a table of rejected rows with reasons. Rejected and accepted rows are all rows. Names, ids and addresses are in the vault only; attributes are in the base.</source>
        <translation>En sortie : les enregistrements dans le coffre, la source dans la base, et une table des lignes rejetées avec les motifs. Lignes rejetées et acceptées font toutes les lignes. Noms, identifiants et adresses ne sont que dans le coffre ; les attributs sont dans la base.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Travaille</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Étudie</translation>
    </message>
    <message>
        <source>Neither, such as a client</source>
        <translation>Ni l'un ni l'autre, comme un client</translation>
    </message>
    <message>
        <source>As its fields say</source>
        <translation>D'après ses champs</translation>
    </message>
    <message>
        <source>Who is registered here</source>
        <translation>Qui est enregistré ici</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>Qui vit ici</translation>
    </message>
    <message>
        <source>Signs of life, such as work or health</source>
        <translation>Signes de vie, comme travail ou santé</translation>
    </message>
    <message>
        <source>Row, field and reason, without values; as many rows as are rejected.</source>
        <translation>Ligne, champ et motif, sans valeurs ; autant de lignes que de rejets.</translation>
    </message>
    <message>
        <source>Row, field and reason, without values: the row is a record, and only this field is unknown.</source>
        <translation>Ligne, champ et motif, sans valeurs : la ligne est un enregistrement, seul ce champ est inconnu.</translation>
    </message>
    <message>
        <source>The same file again changes nothing. Of a newer file of the same source, what is gone or different ends.</source>
        <translation>Le même fichier à nouveau ne change rien. Avec un fichier plus récent de la même source, ce qui a disparu ou changé prend fin.</translation>
    </message>
    <message>
        <source>Dates: one form for a column. It is found where only one fits; else say it, such as MM/DD/YYYY.</source>
        <translation>Dates : une seule forme par colonne. Elle est trouvée si une seule convient ; sinon indiquez-la, comme MM/DD/YYYY.</translation>
    </message>
    <message>
        <source>What cannot be, such as 30 February, a birth to come or before 1850, or stands for an unknown one, such as 1900-01-01 or the id 000000000, is unknown: the row is taken, and the field listed as kept.</source>
        <translation>Ce qui est impossible, comme le 30 février, une naissance à venir ou avant 1850, ou ce qui tient lieu d'inconnu, comme 1900-01-01 ou l'identifiant 000000000, est inconnu : la ligne est prise, et le champ est listé comme gardé.</translation>
    </message>
    <message>
        <source>Of two rows with one id that say different things, the first is kept and the other rejected.</source>
        <translation>De deux lignes de même identifiant qui disent des choses différentes, la première est gardée et l'autre rejetée.</translation>
    </message>
    <message>
        <source>Codes of the sex: 1 male, 2 female, 0 and 9 unknown. Letters are read together: h and m, h and f.</source>
        <translation>Codes du sexe : 1 masculin, 2 féminin, 0 et 9 inconnu. Les lettres sont lues ensemble : h et m, h et f.</translation>
    </message>
    <message>
        <source>Fields such as spouse_first_name beside first_name are further persons, with records of their own.</source>
        <translation>Des champs comme spouse_first_name à côté de first_name sont d'autres personnes, avec leurs propres enregistrements.</translation>
    </message>
    <message>
        <source>A register without ids of its rows is told apart by what it says: a changed row is a new one.</source>
        <translation>Un registre sans identifiants de lignes est distingué par ce qu'il dit : une ligne changée est une nouvelle ligne.</translation>
    </message>
    <message>
        <source>A definition is a JSON file with these parameters, such as {&quot;SURNAME_FIELD&quot;: &quot;name&quot;}; what is chosen here counts more.</source>
        <translation>Une définition est un fichier JSON avec ces paramètres, comme {&quot;SURNAME_FIELD&quot;: &quot;name&quot;} ; ce qui est choisi ici l'emporte.</translation>
    </message>
    <message>
        <source>Accepted rows</source>
        <translation>Lignes acceptées</translation>
    </message>
    <message>
        <source>Records added</source>
        <translation>Enregistrements ajoutés</translation>
    </message>
    <message>
        <source>Records ended</source>
        <translation>Enregistrements terminés</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Link persons</source>
        <translation>Lier les personnes</translation>
    </message>
    <message>
        <source>Finds which records of several registers are of one person, and what is known of each person.</source>
        <translation>Trouve quels enregistrements de plusieurs registres sont d'une même personne, et ce qu'on sait de chacune.</translation>
    </message>
    <message>
        <source>record linkage,deduplicate,match,register,identity,entity resolution,conflict,pseudonym</source>
        <translation>couplage d'enregistrements,dédoublonner,apparier,registre,identité,résolution d'entités,conflit,pseudonyme</translation>
    </message>
    <message>
        <source>Pairs that a person has to decide. It has no names.</source>
        <translation>Paires dont une personne doit décider. Sans noms.</translation>
    </message>
    <message>
        <source>Registers with several records a person</source>
        <translation>Registres à plusieurs enregistrements par personne</translation>
    </message>
    <message>
        <source>Names of registers in which a person may stand several times, such as one with a row for each job, separated by semicolons. In all others a person stands once.</source>
        <translation>Noms des registres où une personne peut figurer plusieurs fois, comme un registre à une ligne par emploi, séparés par des points-virgules. Dans tous les autres, une personne figure une fois.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>The table to review of an earlier run, with &apos;decision&apos; filled in: &apos;same&apos; or &apos;different&apos;.</source>
        <translation>La table à revoir d'une exécution précédente, avec 'decision' rempli : 'same' ou 'different'.</translation>
    </message>
    <message>
        <source>Link from</source>
        <translation>Lier à partir de</translation>
    </message>
    <message>
        <source>How sure a pair has to be to be linked without review.</source>
        <translation>Certitude qu'il faut à une paire pour être liée sans révision.</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>À revoir à partir de</translation>
    </message>
    <message>
        <source>Pairs that are less sure are not one person, and nobody is asked.</source>
        <translation>Les paires moins sûres ne sont pas une personne, et personne n'est interrogé.</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>Enregistrements liés</translation>
    </message>
    <message>
        <source>Finds which records of the registers that were imported are of one person, and puts the persons into the base.</source>
        <translation>Trouve quels enregistrements des registres importés sont d'une même personne, et met les personnes dans la base.</translation>
    </message>
    <message>
        <source>What goes in: the base, and its vault with the records of all registers.</source>
        <translation>En entrée : la base, et son coffre avec les enregistrements de tous les registres.</translation>
    </message>
    <message>
        <source>Records are linked in tiers: the same number with name or birth, the same birth and name, and so on; then by a model that weighs what agrees and what differs. In a register a person stands once, unless it is named as one with several.</source>
        <translation>Les enregistrements sont liés par étapes : même numéro avec nom ou naissance, mêmes naissance et nom, etc. ; puis par un modèle qui pèse accords et différences. Dans un registre, une personne figure une fois, sauf s'il est nommé comme registre à plusieurs.</translation>
    </message>
    <message>
        <source>Where sources differ, the priority of the source for that field decides; then more sources, the later record, the name of the source. Unknown never beats known.</source>
        <translation>Si les sources diffèrent, la priorité de la source pour ce champ décide ; puis le plus de sources, l'enregistrement le plus récent, le nom de la source. L'inconnu ne l'emporte jamais sur le connu.</translation>
    </message>
    <message>
        <source>Fill in &apos;decision&apos; in the table to review, &apos;same&apos; or &apos;different&apos;, and give it to a run: the vault keeps it, and no later run undoes it. A person keeps the id in later runs.</source>
        <translation>Remplissez 'decision' dans la table à revoir, 'same' ou 'different', et donnez-la à une exécution : le coffre la garde, et aucune exécution suivante ne l'annule. Une personne garde son identifiant dans les exécutions suivantes.</translation>
    </message>
    <message>
        <source>What to doubt: twins, namesakes and people who moved and changed their name; look at the table to review.</source>
        <translation>À mettre en doute : jumeaux, homonymes et personnes qui ont déménagé et changé de nom ; regardez la table à revoir.</translation>
    </message>
    <message>
        <source>Each record with its person, without names.</source>
        <translation>Chaque enregistrement avec sa personne, sans noms.</translation>
    </message>
    <message>
        <source>Each record with its person. The base knows persons by an id that only the vault can trace back.</source>
        <translation>Chaque enregistrement avec sa personne. La base connaît les personnes par un identifiant que seul le coffre peut retracer.</translation>
    </message>
    <message>
        <source>Of each person sex, year of birth, ethnicity, day of death and attributes, each by the source that knows it best.</source>
        <translation>Pour chaque personne : sexe, année de naissance, ethnie, jour du décès et attributs, chacun selon la source qui le sait le mieux.</translation>
    </message>
    <message>
        <source>What other sources say differently, and when and where a person was seen.</source>
        <translation>Ce que d'autres sources disent autrement, et quand et où une personne a été vue.</translation>
    </message>
    <message>
        <source>A table to review: pairs of records that may be one person, with the fields that agree and differ.</source>
        <translation>Une table à revoir : paires d'enregistrements qui peuvent être une personne, avec les champs qui concordent et qui diffèrent.</translation>
    </message>
    <message>
        <source>Records that share a person with another one</source>
        <translation>Enregistrements qui partagent une personne avec un autre</translation>
    </message>
    <message>
        <source>Pairs to review</source>
        <translation>Paires à revoir</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>A table of your own; empty: the one that comes with Doorstep, resources/registers/tag_rules.csv.</source>
        <translation>Une table à vous ; vide : celle fournie avec Doorstep, resources/registers/tag_rules.csv.</translation>
    </message>
    <message>
        <source>Tag persons</source>
        <translation>Étiqueter les personnes</translation>
    </message>
    <message>
        <source>Gives persons tags by rules: basic ones, families of the office&apos;s own, and special ones that expire.</source>
        <translation>Donne aux personnes des étiquettes selon des règles : de base, familles propres au service, et spéciales qui expirent.</translation>
    </message>
    <message>
        <source>label,portrait,profile,group,1+9+X,rule,expression,attribute</source>
        <translation>libellé,portrait,profil,groupe,1+9+X,règle,expression,attribut</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Gives the living persons of a population base tags by rules, as Wu et al. (3.2.2) do in their system 1 + 9 + X.</source>
        <translation>Donne aux personnes vivantes d'une base de population des étiquettes selon des règles, comme Wu et al. (3.2.2) dans leur système 1 + 9 + X.</translation>
    </message>
    <message>
        <source>What goes in: a CSV with family, tag and expression, and where wanted value, source, purpose, basis and expires. An expression with a value gives it to whom it is true for; without a value, what it says is the value.</source>
        <translation>En entrée : un CSV avec family, tag et expression, et au besoin value, source, purpose, basis et expires. Une expression avec valeur la donne à ceux pour qui elle est vraie ; sans valeur, son résultat est la valeur.</translation>
    </message>
    <message>
        <source>Families:</source>
        <translation>Familles :</translation>
    </message>
    <message>
        <source>Columns of expressions:</source>
        <translation>Colonnes des expressions :</translation>
    </message>
    <message>
        <source>Expressions have the syntax of QGIS. Functions that read files, layers, variables, this computer or the hour are refused.</source>
        <translation>Les expressions ont la syntaxe de QGIS. Les fonctions qui lisent fichiers, couches, variables, cet ordinateur ou l'heure sont refusées.</translation>
    </message>
    <message>
        <source>What comes out: a table of tags; the tags in the base. Tags that no rule gives any longer end.</source>
        <translation>En sortie : une table d'étiquettes ; les étiquettes dans la base. Les étiquettes qu'aucune règle ne donne plus prennent fin.</translation>
    </message>
    <message>
        <source>What to doubt: where an expression is NULL, something is unknown, and there is no tag; the log counts them.</source>
        <translation>À mettre en doute : si une expression est NULL, quelque chose est inconnu et il n'y a pas d'étiquette ; le journal les compte.</translation>
    </message>
    <message>
        <source>A row per person and tag.</source>
        <translation>Une ligne par personne et étiquette.</translation>
    </message>
    <message>
        <source>1: what everybody has, such as sex, age group, ethnicity, whether they live and are registered here.</source>
        <translation>1 : ce que tous ont, comme sexe, groupe d'âge, ethnie, s'ils vivent et sont enregistrés ici.</translation>
    </message>
    <message>
        <source>Nine dimensions of life. The paper names six; the table is the office&apos;s own, and no standard is claimed.</source>
        <translation>Neuf dimensions de la vie. L'article en nomme six ; la table est celle du service, sans prétendre à une norme.</translation>
    </message>
    <message>
        <source>X: for a purpose, on a legal basis, until a day; a rule without these is refused.</source>
        <translation>X : pour une finalité, sur une base légale, jusqu'à un jour ; une règle sans ceux-ci est refusée.</translation>
    </message>
    <message>
        <source>Attributes that registers gave, by their name.</source>
        <translation>Attributs donnés par les registres, par leur nom.</translation>
    </message>
    <message>
        <source>Expressions that are unknown</source>
        <translation>Expressions inconnues</translation>
    </message>
    <message>
        <source>Expired tags that ended</source>
        <translation>Étiquettes expirées qui ont pris fin</translation>
    </message>
    <message>
        <source>Of the person: {}.</source>
        <translation>De la personne : {}.</translation>
    </message>
    <message>
        <source>And: {}.</source>
        <translation>Et : {}.</translation>
    </message>
    <message>
        <source>Undo a batch</source>
        <translation>Annuler un lot</translation>
    </message>
    <message>
        <source>Takes the last run on a population base back, so that its rows are those from before.</source>
        <translation>Annule la dernière exécution sur une base de population : ses lignes redeviennent celles d'avant.</translation>
    </message>
    <message>
        <source>undo,revert,rollback,history,change,restore</source>
        <translation>annuler,revenir,défaire,historique,modification,restaurer</translation>
    </message>
    <message>
        <source>Number in the list of batches (table change_batch), for safety; it has to be the last. 0: the last.</source>
        <translation>Numéro dans la liste des lots (table change_batch), par sécurité ; ce doit être le dernier. 0 : le dernier.</translation>
    </message>
    <message>
        <source>Takes back what the last run that changed a population base did: one run is one batch.</source>
        <translation>Annule ce qu'a fait la dernière exécution qui a changé une base de population : une exécution est un lot.</translation>
    </message>
    <message>
        <source>What goes in: the base; its vault where the batch changed that as well, as importing, linking and deciding do.</source>
        <translation>En entrée : la base ; son coffre si le lot l'a changé aussi, comme le font l'import, les liens et les décisions.</translation>
    </message>
    <message>
        <source>What comes out: the base, and its vault, with the same rows as before the batch. The list of batches keeps it, marked as undone.</source>
        <translation>En sortie : la base, et son coffre, avec les mêmes lignes qu'avant le lot. La liste des lots le garde, marqué comme annulé.</translation>
    </message>
    <message>
        <source>Batches are undone from the last to the first: run this several times.</source>
        <translation>Les lots sont annulés du dernier au premier : exécutez plusieurs fois.</translation>
    </message>
    <message>
        <source>What was decided on the review page belongs to no batch; take it back there.</source>
        <translation>Ce qui a été décidé sur la page de revue n'appartient à aucun lot ; retirez-le là-bas.</translation>
    </message>
    <message>
        <source>Batches of a base that was made anew with the same vault cannot be undone.</source>
        <translation>Les lots d'une base refaite avec le même coffre ne peuvent pas être annulés.</translation>
    </message>
    <message>
        <source>Undone batch</source>
        <translation>Lot annulé</translation>
    </message>
    <message>
        <source>Infer dwellings</source>
        <translation>Déduire les logements</translation>
    </message>
    <message>
        <source>Finds the dwellings that addresses of registers name, or reads them from a housing database.</source>
        <translation>Trouve les logements que nomment les adresses des registres, ou les lit dans une base de logements.</translation>
    </message>
    <message>
        <source>Makes a list of dwellings, as Wu et al. (3.1.2) do in both of their situations.</source>
        <translation>Crée une liste de logements, comme Wu et al. (3.1.2) dans leurs deux situations.</translation>
    </message>
    <message>
        <source>What goes in, one of two or both:</source>
        <translation>En entrée, l'une des deux ou les deux :</translation>
    </message>
    <message>
        <source>Addresses that differ are one dwelling only where one leaves something out or misspells it and there is one candidate. A surname decides where it is rare; it is in no output and not in the base.</source>
        <translation>Des adresses différentes ne sont un logement que si l'une omet ou écorche quelque chose et qu'il n'y a qu'un candidat. Un nom de famille décide s'il est rare ; il n'est dans aucune sortie ni dans la base.</translation>
    </message>
    <message>
        <source>Group quarters are told apart by KIND_FIELD, by many unrelated surnames, or by the name of an institution; no household is made of them.</source>
        <translation>Les communautés sont distinguées par KIND_FIELD, par de nombreux noms de famille sans lien, ou par le nom d'une institution ; elles ne deviennent pas des ménages.</translation>
    </message>
    <message>
        <source>What to doubt: what the list of doubts says, and buildings of which no register knows anything.</source>
        <translation>À mettre en doute : ce que dit la liste des doutes, et les bâtiments dont aucun registre ne sait rien.</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Doubts to look at: {doubts}.</source>
        <translation>Doutes à examiner : {doubts}.</translation>
    </message>
    <message>
        <source>household,unit,apartment,housing database,group quarters,address,register</source>
        <translation>ménage,logement,appartement,base de logements,communauté,adresse,registre</translation>
    </message>
    <message>
        <source>The addresses of registers, a row per person: the sequence of their numbers names the dwelling.</source>
        <translation>Les adresses des registres, une ligne par personne : la suite de leurs numéros nomme le logement.</translation>
    </message>
    <message>
        <source>A housing database: floor and unit of each dwelling, or blocks with the number of dwellings.</source>
        <translation>Une base de logements : étage et porte de chaque logement, ou immeubles avec leur nombre de logements.</translation>
    </message>
    <message>
        <source>Each row with its dwelling; a list of dwellings, which the base keeps; a list of doubts.</source>
        <translation>Chaque ligne avec son logement ; une liste de logements, que la base garde ; une liste de doutes.</translation>
    </message>
    <message>
        <source>Buildings with their number of dwellings, which &apos;Estimate population&apos; takes as a weight field.</source>
        <translation>Bâtiments avec leur nombre de logements, que « Estimer la population par bâtiment » prend comme champ de poids.</translation>
    </message>
    <message>
        <source>What to look at, and why.</source>
        <translation>Ce qui est à examiner, et pourquoi.</translation>
    </message>
    <message>
        <source>Addresses of registers, a row per person.</source>
        <translation>Adresses des registres, une ligne par personne.</translation>
    </message>
    <message>
        <source>Address fields</source>
        <translation>Champs d'adresse</translation>
    </message>
    <message>
        <source>As &apos;Match addresses&apos; writes it. Empty: the field buid; without one, the base finds the buildings.</source>
        <translation>Comme « Apparier les adresses » l'écrit. Vide : le champ buid ; sans lui, la base trouve les bâtiments.</translation>
    </message>
    <message>
        <source>Compared only; it is in no output.</source>
        <translation>Seulement comparé ; il n'est dans aucune sortie.</translation>
    </message>
    <message>
        <source>Known group quarters</source>
        <translation>Communautés connues</translation>
    </message>
    <message>
        <source>Yes and no, a type above 0, or words such as Household and Nursing home.</source>
        <translation>Yes et no, un type supérieur à 0, ou des mots comme Household et Nursing home.</translation>
    </message>
    <message>
        <source>Register of the row</source>
        <translation>Registre de la ligne</translation>
    </message>
    <message>
        <source>Where the table holds several registers: people are counted in the one with most.</source>
        <translation>Si la table contient plusieurs registres : les personnes sont comptées dans celui qui en a le plus.</translation>
    </message>
    <message>
        <source>Housing database</source>
        <translation>Base de logements</translation>
    </message>
    <message>
        <source>A row for each dwelling, or for each block with the number of its dwellings.</source>
        <translation>Une ligne par logement, ou par immeuble avec le nombre de ses logements.</translation>
    </message>
    <message>
        <source>Address fields of the housing database</source>
        <translation>Champs d'adresse de la base de logements</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Of the dwelling; without UNIT_FIELD, the highest of the block.</source>
        <translation>Du logement ; sans UNIT_FIELD, le plus haut de l'immeuble.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Of the dwelling. Empty: each row is a block.</source>
        <translation>Du logement. Vide : chaque ligne est un immeuble.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>People that the dwelling is for; without UNIT_FIELD, the dwellings of the block.</source>
        <translation>Personnes que le logement peut loger ; sans UNIT_FIELD, les logements de l'immeuble.</translation>
    </message>
    <message>
        <source>Most people in a dwelling</source>
        <translation>Maximum de personnes par logement</translation>
    </message>
    <message>
        <source>More at one address without units are group quarters or lack a unit.</source>
        <translation>Au-delà, une adresse sans portes est une communauté ou manque d'une porte.</translation>
    </message>
    <message>
        <source>Rows with their dwelling</source>
        <translation>Lignes avec leur logement</translation>
    </message>
    <message>
        <source>Buildings with dwellings</source>
        <translation>Bâtiments avec logements</translation>
    </message>
    <message>
        <source>Nothing to read; give INPUT, HOUSING, or both.</source>
        <translation>Rien à lire ; donnez INPUT, HOUSING, ou les deux.</translation>
    </message>
    <message>
        <source>UNIT_FIELD and CAPACITY_FIELD are missing; give the field with units, or with dwellings per block.</source>
        <translation>UNIT_FIELD et CAPACITY_FIELD manquent ; donnez le champ des portes, ou des logements par immeuble.</translation>
    </message>
    <message>
        <source>Each row of the addresses with its dwelling; without addresses, of the housing database.</source>
        <translation>Chaque ligne des adresses avec son logement ; sans adresses, de la base de logements.</translation>
    </message>
    <message>
        <source>A row per dwelling.</source>
        <translation>Une ligne par logement.</translation>
    </message>
    <message>
        <source>All buildings of the base with the dwellings that it lists; without a base, of this run.</source>
        <translation>Tous les bâtiments de la base avec les logements qu'elle liste ; sans base, de cette exécution.</translation>
    </message>
    <message>
        <source>Rows without a dwelling</source>
        <translation>Lignes sans logement</translation>
    </message>
    <message>
        <source>RULES, line {line}: the expression cannot be read ({why}).</source>
        <translation>RULES, ligne {line} : l'expression ne peut pas être lue ({why}).</translation>
    </message>
    <message>
        <source>RULES, line {line}: the expression uses {what}, which is not allowed: a tag may hang on columns of persons only, and not on files, layers, variables, this computer, the hour or chance.</source>
        <translation>RULES, ligne {line} : l'expression utilise {what}, ce qui n'est pas permis : une étiquette ne peut dépendre que de colonnes de personnes, et non de fichiers, couches, variables, de cet ordinateur, de l'heure ou du hasard.</translation>
    </message>
    <message>
        <source>RULES, line {line}: there is no column &apos;{name}&apos;; there are: {columns}.</source>
        <translation>RULES, ligne {line} : il n'y a pas de colonne « {name} » ; il y a : {columns}.</translation>
    </message>
    <message>
        <source>RULES, line {line}: the expression fails for everybody; write it in another way.</source>
        <translation>RULES, ligne {line} : l'expression échoue pour tous ; écrivez-la autrement.</translation>
    </message>
    <message>
        <source>{parameter}: of {addresses} addresses of &apos;{table}&apos;, none is near one that the base knows; choose the fields with the address, and the profile by which it is written. Nothing was changed.</source>
        <translation>{parameter} : des {addresses} adresses de « {table} », aucune n'est proche d'une adresse connue de la base ; choisissez les champs d'adresse, et le profil selon lequel elle est écrite. Rien n'a changé.</translation>
    </message>
    <message>
        <source>LEVELS gives {given} of the {there} levels of places that the base has; give all of them, from top to bottom.</source>
        <translation>LEVELS donne {given} des {there} échelons de lieux que la base a ; donnez-les tous, de haut en bas.</translation>
    </message>
    <message>
        <source>BUILDING_ID_FIELD: no building of &apos;{layer}&apos; has an id that is in the base, which has {there}, such as {examples}; choose the field with these ids, or make a new base.</source>
        <translation>BUILDING_ID_FIELD : aucun bâtiment de « {layer} » n'a un identifiant présent dans la base, qui a {there}, comme {examples} ; choisissez le champ de ces identifiants, ou créez une nouvelle base.</translation>
    </message>
    <message>
        <source>HOUSING: none of the {there} blocks that the base has is among its addresses; choose the fields with the address and the profile as before, or make a new base. Nothing was changed.</source>
        <translation>HOUSING : aucun des {there} immeubles de la base n'est parmi ses adresses ; choisissez les champs d'adresse et le profil comme avant, ou créez une nouvelle base. Rien n'a changé.</translation>
    </message>
    <message>
        <source>Rows of the base that name buildings which hold no longer: {listed}; run &apos;Match addresses&apos; with the known addresses, then the steps after it, again.</source>
        <translation>Lignes de la base qui nomment des bâtiments qui ne valent plus : {listed} ; exécutez à nouveau « Apparier les adresses » avec les adresses connues, puis les étapes suivantes.</translation>
    </message>
    <message>
        <source>INPUT: of {addresses} known addresses of &apos;{table}&apos;, none has a building of the base; choose the field with its ids, or check the CRS of the layer. Nothing was changed.</source>
        <translation>INPUT : des {addresses} adresses connues de « {table} », aucune n'a de bâtiment de la base ; choisissez le champ de ses identifiants, ou vérifiez le SCR de la couche. Rien n'a changé.</translation>
    </message>
    <message>
        <source>ADDRESS_FIELDS: of {addresses} known addresses of &apos;{table}&apos;, none is read as a street with a number; choose the fields with the address, and the profile by which it is written. Nothing was changed.</source>
        <translation>ADDRESS_FIELDS : des {addresses} adresses connues de « {table} », aucune n'est lue comme une rue avec un numéro ; choisissez les champs d'adresse, et le profil selon lequel elle est écrite. Rien n'a changé.</translation>
    </message>
    <message>
        <source>LEVELS: layer &apos;{layer}&apos; is level {level} here, and has the codes of level {other} of the base; give the levels from top to bottom.</source>
        <translation>LEVELS : la couche « {layer} » est ici l'échelon {level}, et a les codes de l'échelon {other} de la base ; donnez les échelons de haut en bas.</translation>
    </message>
    <message>
        <source>CODE_FIELD: no code of layer &apos;{layer}&apos; is one that the base has at level {level}, and field &apos;{field}&apos; has those; choose that field.</source>
        <translation>CODE_FIELD : aucun code de la couche « {layer} » n'est dans la base à l'échelon {level}, et le champ « {field} » en a ; choisissez ce champ.</translation>
    </message>
    <message>
        <source>MANY_PER_PERSON names &apos;{}&apos;, which is no register of this base; it has: {}.</source>
        <translation>MANY_PER_PERSON nomme « {} », qui n'est pas un registre de cette base ; elle a : {}.</translation>
    </message>
    <message>
        <source>Links by tier: {tiers}. By pair of registers: {pairs}.</source>
        <translation>Liens par étape : {tiers}. Par paire de registres : {pairs}.</translation>
    </message>
    <message>
        <source>Records by register: {listed}. Persons: {persons}.</source>
        <translation>Enregistrements par registre : {listed}. Personnes : {persons}.</translation>
    </message>
    <message>
        <source>Values that differ, by field, register that counts and the other: {listed}.</source>
        <translation>Valeurs qui diffèrent, par champ, registre qui compte et l'autre : {listed}.</translation>
    </message>
    <message>
        <source>The base had no buildings: blocks of the housing database that became buildings without a shape: {blocks}.</source>
        <translation>La base n'avait pas de bâtiments : immeubles de la base de logements devenus des bâtiments sans forme : {blocks}.</translation>
    </message>
    <message>
        <source>The base has no buildings, so no dwelling of the housing database has one; load buildings and known addresses, then run this again.</source>
        <translation>La base n'a pas de bâtiments, donc aucun logement de la base de logements n'en a ; chargez bâtiments et adresses connues, puis relancez ceci.</translation>
    </message>
    <message>
        <source>HOUSING: no row has an address that can be read; choose the fields with the address.</source>
        <translation>HOUSING : aucune ligne n'a d'adresse lisible ; choisissez les champs d'adresse.</translation>
    </message>
    <message>
        <source>The capacity is no number of people that a dwelling can be for.</source>
        <translation>La capacité n'est pas un nombre de personnes qu'un logement peut loger.</translation>
    </message>
    <message>
        <source>It was decided that this address has no building.</source>
        <translation>Il a été décidé que cette adresse n'a pas de bâtiment.</translation>
    </message>
    <message>
        <source>Rows whose building is not found for sure: {rows}.</source>
        <translation>Lignes dont le bâtiment n'est pas trouvé sûrement : {rows}.</translation>
    </message>
    <message>
        <source>The housing database does not list this dwelling in its building.</source>
        <translation>La base de logements ne liste pas ce logement dans son bâtiment.</translation>
    </message>
    <message>
        <source>Rows with a building that the base does not have: {rows}, such as row {examples}; their addresses are looked up.</source>
        <translation>Lignes dont le bâtiment n'est pas dans la base : {rows}, comme la ligne {examples} ; leurs adresses sont cherchées.</translation>
    </message>
    <message>
        <source>People named: {people}, more than the dwelling is for: {capacity}.</source>
        <translation>Personnes nommées : {people}, plus que le logement n'en peut loger : {capacity}.</translation>
    </message>
    <message>
        <source>Match addresses</source>
        <translation>Apparier les adresses</translation>
    </message>
    <message>
        <source>Finds the building of each address in a base, and lists what a person has to decide.</source>
        <translation>Trouve le bâtiment de chaque adresse dans une base, et liste ce qu'une personne doit décider.</translation>
    </message>
    <message>
        <source>Takes addresses apart and finds the building of each by the known addresses of a population base.</source>
        <translation>Décompose les adresses et trouve le bâtiment de chacune par les adresses connues d'une base de population.</translation>
    </message>
    <message>
        <source>What goes in, one of two:</source>
        <translation>En entrée, l'une des deux :</translation>
    </message>
    <message>
        <source>An address is looked up in tiers: the same street, number and letter; without the letter; a number between; a misspelt street in the same place. A number is never corrected. Several buildings are never decided.</source>
        <translation>Une adresse est cherchée par paliers : mêmes rue, numéro et lettre ; sans la lettre ; un numéro intermédiaire ; une rue mal écrite au même lieu. Un numéro n'est jamais corrigé. Entre plusieurs bâtiments, rien n'est décidé.</translation>
    </message>
    <message>
        <source>Fill in &apos;decision&apos; in the table to review and give it to a run: the base keeps it, and no later run asks again.</source>
        <translation>Remplissez « decision » dans la table à revoir et donnez-la à une exécution : la base la garde, et la question n'est plus posée.</translation>
    </message>
    <message>
        <source>What to doubt: a kind of match is as sure as the known addresses say; new quarters may be worse.</source>
        <translation>À mettre en doute : un type d'appariement est aussi sûr que le disent les adresses connues ; de nouveaux quartiers peuvent être moins bons.</translation>
    </message>
    <message>
        <source>geocode,parse,street,house number,gazetteer,register,review</source>
        <translation>géocodage,analyse,rue,numéro,répertoire,registre,révision</translation>
    </message>
    <message>
        <source>Known addresses: a layer of points, or a table with ids of buildings. They teach the base.</source>
        <translation>Adresses connues : une couche de points, ou une table avec identifiants de bâtiments. Elles instruisent la base.</translation>
    </message>
    <message>
        <source>Addresses to be found: a table without geometries, such as a register of persons or of firms.</source>
        <translation>Adresses à trouver : une table sans géométries, comme un registre de personnes ou d'entreprises.</translation>
    </message>
    <message>
        <source>Each row with its parts, building, how it was found, and how sure that is; the base keeps these.</source>
        <translation>Chaque ligne avec ses parties, son bâtiment, comment il a été trouvé, et avec quelle sûreté ; la base les garde.</translation>
    </message>
    <message>
        <source>A table to review: what is ambiguous, unknown or no address, with the buildings it may mean.</source>
        <translation>Une table à revoir : ce qui est ambigu, inconnu ou pas une adresse, avec les bâtiments possibles.</translation>
    </message>
    <message>
        <source>The kinds of match with their precision, measured on the known addresses.</source>
        <translation>Les types d'appariement avec leur précision, mesurée sur les adresses connues.</translation>
    </message>
    <message>
        <source>What a person has to decide, and why.</source>
        <translation>Ce qu'une personne doit décider, et pourquoi.</translation>
    </message>
    <message>
        <source>With geometries: known addresses, joined to their building. Without: addresses to be found.</source>
        <translation>Avec géométries : adresses connues, jointes à leur bâtiment. Sans : adresses à trouver.</translation>
    </message>
    <message>
        <source>Of known addresses, where the table says it. Empty: points find the building they stand in.</source>
        <translation>Des adresses connues, si la table le dit. Vide : les points trouvent le bâtiment où ils sont.</translation>
    </message>
    <message>
        <source>The table to review of an earlier run, with &apos;decision&apos; filled in: a building, or &apos;none&apos;.</source>
        <translation>La table à revoir d'une exécution antérieure, « decision » remplie : un bâtiment, ou 'none'.</translation>
    </message>
    <message>
        <source>Precision wanted</source>
        <translation>Précision voulue</translation>
    </message>
    <message>
        <source>Matches that are taken without review reach it together. 0: whatever has one candidate is taken.</source>
        <translation>Les appariements pris sans révision l'atteignent ensemble. 0 : tout ce qui a un seul candidat est pris.</translation>
    </message>
    <message>
        <source>Farthest from the building [m]</source>
        <translation>Distance maximale au bâtiment [m]</translation>
    </message>
    <message>
        <source>A known address outside of all buildings belongs to the nearest, if no other is about as near.</source>
        <translation>Une adresse connue hors de tout bâtiment appartient au plus proche, si aucun autre n'est presque aussi proche.</translation>
    </message>
    <message>
        <source>Matched addresses</source>
        <translation>Adresses appariées</translation>
    </message>
    <message>
        <source>Kinds of match</source>
        <translation>Types d'appariement</translation>
    </message>
    <message>
        <source>DECISIONS are about addresses to be found; leave them out for known addresses.</source>
        <translation>DECISIONS concerne des adresses à trouver ; retirez-le pour des adresses connues.</translation>
    </message>
    <message>
        <source>The base has no buildings; run &apos;Load places and buildings&apos; with them first.</source>
        <translation>La base n'a pas de bâtiments ; exécutez d'abord « Charger lieux et bâtiments » avec eux.</translation>
    </message>
    <message>
        <source>The base has no building of the id in this row.</source>
        <translation>La base n'a pas de bâtiment avec l'identifiant de cette ligne.</translation>
    </message>
    <message>
        <source>The point stands in no building of the base, and clearly nearest to none.</source>
        <translation>Le point n'est dans aucun bâtiment de la base, et n'est nettement plus proche d'aucun.</translation>
    </message>
    <message>
        <source>Known addresses: {rows}. With a building: {known}; outside of buildings or of unknown ones: {outside}; no address: {rejected}.</source>
        <translation>Adresses connues : {rows}. Avec un bâtiment : {known} ; hors des bâtiments ou de bâtiments inconnus : {outside} ; pas une adresse : {rejected}.</translation>
    </message>
    <message>
        <source>The base has no known addresses; run this first with a layer of address points, or a table with ids of buildings.</source>
        <translation>La base n'a pas d'adresses connues ; exécutez d'abord ceci avec une couche de points d'adresse, ou une table avec identifiants de bâtiments.</translation>
    </message>
    <message>
        <source>Each row with its parts and its building.</source>
        <translation>Chaque ligne avec ses parties et son bâtiment.</translation>
    </message>
    <message>
        <source>Precision of each, as measured.</source>
        <translation>Précision de chacun, mesurée.</translation>
    </message>
    <message>
        <source>Addresses matched</source>
        <translation>Adresses appariées</translation>
    </message>
    <message>
        <source>Addresses to review</source>
        <translation>Adresses à revoir</translation>
    </message>
    <message>
        <source>Addresses unknown or rejected</source>
        <translation>Adresses inconnues ou rejetées</translation>
    </message>
    <message>
        <source>Addresses rejected</source>
        <translation>Adresses rejetées</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has geometries: its addresses are taken as known ones, which teach the base. To have them found instead, drop the geometries first.</source>
        <translation>« {} » a des géométries : ses adresses sont prises comme connues, et instruisent la base. Pour les faire trouver, supprimez d'abord les géométries.</translation>
    </message>
    <message>
        <source>Column &apos;{column}&apos; of the table is called &apos;{kept}&apos; in the result, which has a column &apos;{column}&apos; of its own.</source>
        <translation>La colonne « {column} » de la table s'appelle « {kept} » dans le résultat, qui a sa propre colonne « {column} ».</translation>
    </message>
    <message>
        <source>Layer &apos;{name}&apos; has no rows; choose the buildings.</source>
        <translation>La couche « {name} » n'a pas de lignes ; choisissez les bâtiments.</translation>
    </message>
    <message>
        <source>The base has no places yet; load the levels, and the buildings find theirs.</source>
        <translation>La base n'a pas encore de lieux ; chargez les échelons, et les bâtiments trouvent les leurs.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; of other spaces has no field of CODE_FIELD: their numbers in the layer serve as codes.</source>
        <translation>La couche « {layer} » d'autres espaces n'a aucun champ de CODE_FIELD : les numéros dans la couche servent de codes.</translation>
    </message>
    <message>
        <source>1 m in {}, the CRS of the base, is {} m on the ground here; make the base in {}.</source>
        <translation>1 m en {}, le SCR de la base, vaut ici {} m au sol ; créez la base en {}.</translation>
    </message>
    <message>
        <source>Records of this source that end, because the file has them no longer: {gone} of {there}. If it is the file of another register, undo the batch and give it another name.</source>
        <translation>Enregistrements de cette source qui prennent fin, car le fichier ne les a plus : {gone} sur {there}. Si c'est le fichier d'un autre registre, annulez le lot et donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>SOURCE: &apos;{}&apos; is in the base already, with {} records of which INPUT has none. If it is another register, give it another name; if it is the same, choose the field with the same ids of rows.</source>
        <translation>SOURCE : « {} » est déjà dans la base, avec {} enregistrements dont INPUT n'a aucun. Si c'est un autre registre, donnez-lui un autre nom ; si c'est le même, choisissez le champ avec les mêmes identifiants de lignes.</translation>
    </message>
    <message>
        <source>SOURCE: &apos;{}&apos; is in the base already, as a register of another OWNER, and {} of its {} records are not in INPUT. Give this register another name, or leave OWNER out if it is the same.</source>
        <translation>SOURCE : « {} » est déjà dans la base, comme registre d'un autre OWNER, et {} de ses {} enregistrements ne sont pas dans INPUT. Donnez un autre nom à ce registre, ou omettez OWNER si c'est le même.</translation>
    </message>
    <message>
        <source>Rejected rows: {rejected} of {rows}; the table of rejected rows has the reasons.</source>
        <translation>Lignes rejetées : {rejected} sur {rows} ; la table des lignes rejetées donne les motifs.</translation>
    </message>
    <message>
        <source>State of the base</source>
        <translation>État de la base</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Registers with their age and rejects, links by kind, values in conflict, coverage by age, a pyramid, and what to doubt. Counts only; nobody is in it.</source>
        <translation>Registres avec leur âge et leurs rejets, liens par type, valeurs en conflit, couverture par âge, pyramide, et points douteux. Des effectifs seulement ; personne n'y figure.</translation>
    </message>
    <message>
        <source>stationary</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>outflow</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>Age {}: persons {}, registered {}, of these seen {}, expected {}; {}.</source>
        <translation>Âge {} : personnes {}, enregistrées {}, dont vues {}, attendues {} ; {}.</translation>
    </message>
    <message>
        <source>Persons who are in no class: dead by the date {dead}, not born by its year {unborn}.</source>
        <translation>Personnes qui ne sont dans aucune classe : décédées à la date {dead}, pas nées en son année {unborn}.</translation>
    </message>
    <message>
        <source>The base has no register of residents or activities; all homes are taken at their word, and may be overstated.</source>
        <translation>La base n'a pas de registre de résidents ou d'activités ; tous les domiciles sont crus sur parole, et peuvent être surestimés.</translation>
    </message>
    <message>
        <source>The base has no register of who is registered here; everybody counts as registered elsewhere.</source>
        <translation>La base n'a pas de registre de qui est enregistré ici ; tous comptent comme enregistrés ailleurs.</translation>
    </message>
    <message>
        <source>Registers whose signs of life are all outside of the period of SIGN_DAYS up to DATE: {registers}. Whom only they know counts as not seen; give a DATE or SIGN_DAYS that fit them.</source>
        <translation>Registres dont les signes de vie sont tous hors de la période de SIGN_DAYS jusqu'à DATE : {registers}. Qui n'est connu que d'eux compte comme non vu ; donnez une DATE ou des SIGN_DAYS qui leur conviennent.</translation>
    </message>
    <message>
        <source>Signs of life without a day, which do not count: {signs}.</source>
        <translation>Signes de vie sans date, qui ne comptent pas : {signs}.</translation>
    </message>
    <message>
        <source>Stationary persons who live at another address than they are registered at: {n}.</source>
        <translation>Personnes stables qui vivent à une autre adresse que celle où elles sont enregistrées : {n}.</translation>
    </message>
    <message>
        <source>Persons who count as seen by a sign of their family: {n}.</source>
        <translation>Personnes qui comptent comme vues par un signe de leur famille : {n}.</translation>
    </message>
    <message>
        <source>{}: {} is not a layer that can be read; choose one that exists.</source>
        <translation>{} : {} n'est pas une couche lisible ; choisissez-en une qui existe.</translation>
    </message>
    <message>
        <source>What the register knows, by its fields: {role}. ROLE says otherwise.</source>
        <translation>Ce que sait le registre, d'après ses champs : {role}. ROLE permet de dire autre chose.</translation>
    </message>
    <message>
        <source>No field says who somebody is: choose PERSON_ID_FIELD, SURNAME_FIELD or FULL_NAME_FIELD.</source>
        <translation>Aucun champ ne dit qui est la personne : choisissez PERSON_ID_FIELD, SURNAME_FIELD ou FULL_NAME_FIELD.</translation>
    </message>
    <message>
        <source>Further persons in a row, by their fields: {prefixes}. RELATIVES &apos;none&apos; leaves them out.</source>
        <translation>Autres personnes sur une ligne, d'après leurs champs : {prefixes}. RELATIVES 'none' les omet.</translation>
    </message>
    <message>
        <source>SOURCE is &apos;{}&apos;; give a name without a semicolon or line break.</source>
        <translation>SOURCE est « {} » ; donnez un nom sans point-virgule ni saut de ligne.</translation>
    </message>
    <message>
        <source>ENCODING is &apos;{}&apos;; give one such as UTF-8, GB18030 or ISO-8859-1.</source>
        <translation>ENCODING est « {} » ; donnez-en un comme UTF-8, GB18030 ou ISO-8859-1.</translation>
    </message>
    <message>
        <source>Table &apos;{}&apos; has no rows; choose one with persons.</source>
        <translation>La table « {} » n'a pas de lignes ; choisissez-en une avec des personnes.</translation>
    </message>
    <message>
        <source>{}: field &apos;{}&apos; of the definition is not in INPUT, which has {}; mend the definition.</source>
        <translation>{} : le champ « {} » de la définition n'est pas dans INPUT, qui a {} ; corrigez la définition.</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give one of {}.</source>
        <translation>{} est « {} » ; donnez l'un de {}.</translation>
    </message>
    <message>
        <source>PRIORITY is &apos;{}&apos;; give a number, or by field such as birth=1;address=3. Fields: {}.</source>
        <translation>PRIORITY est « {} » ; donnez un nombre, ou par champ comme birth=1;address=3. Champs : {}.</translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS: field &apos;{}&apos; says who somebody is and stays in the vault; leave it out.</source>
        <translation>ATTRIBUTE_FIELDS : le champ « {} » dit qui est la personne et reste dans le coffre ; omettez-le.</translation>
    </message>
    <message>
        <source>RELATIVES: field &apos;{}&apos; is not in INPUT; give fields that are there.</source>
        <translation>RELATIVES : le champ « {} » n'est pas dans INPUT ; donnez des champs qui y sont.</translation>
    </message>
    <message>
        <source>RELATIVES: no fields such as &apos;{}&apos; are in INPUT; give prefixes of fields, or none.</source>
        <translation>RELATIVES : aucun champ comme « {} » n'est dans INPUT ; donnez des préfixes de champs, ou none.</translation>
    </message>
    <message>
        <source>Load places and buildings</source>
        <translation>Charger lieux et bâtiments</translation>
    </message>
    <message>
        <source>Puts places of all levels, buildings and floors into a base, and lists where they do not fit.</source>
        <translation>Met les lieux de tous les échelons, les bâtiments et les étages dans une base, et liste ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Puts places of all levels, buildings and their floors into a population base.</source>
        <translation>Met les lieux de tous les échelons, les bâtiments et leurs étages dans une base de population.</translation>
    </message>
    <message>
        <source>What goes in: a layer for each level, from top to bottom, each with codes; buildings; other spaces.</source>
        <translation>En entrée : une couche par échelon, de haut en bas, chacune avec des codes ; des bâtiments ; d'autres espaces.</translation>
    </message>
    <message>
        <source>A place belongs to the one above whose code its own begins with. Where codes do not nest, and for places whose code contradicts where they lie, the largest overlap is looked at.</source>
        <translation>Un lieu appartient à celui au-dessus dont le code commence le sien. Si les codes ne s'emboîtent pas, et pour les lieux dont le code contredit la position, le plus grand recouvrement décide.</translation>
    </message>
    <message>
        <source>What comes out: the base, and a layer of flaws, each with its geometry, what is wrong and what to do:</source>
        <translation>En sortie : la base, et une couche de défauts, chacun avec sa géométrie, ce qui ne va pas et que faire :</translation>
    </message>
    <message>
        <source>Every run gives the whole state: what is no longer in a layer ends at the date, with the place that follows it; what is as it was stays untouched. Nothing is deleted.</source>
        <translation>Chaque exécution donne l'état entier : ce qui n'est plus dans une couche prend fin à la date, avec le lieu qui lui succède ; ce qui est inchangé n'est pas touché. Rien n'est supprimé.</translation>
    </message>
    <message>
        <source>Levels, top to bottom</source>
        <translation>Échelons, de haut en bas</translation>
    </message>
    <message>
        <source>A polygon layer for each level of places, the largest first, such as city, district, block.</source>
        <translation>Une couche de polygones par échelon de lieux, le plus grand d'abord, comme ville, arrondissement, îlot.</translation>
    </message>
    <message>
        <source>Streets, blocks, functional areas: what is a place and no level. Their layer&apos;s name is their kind. Codes and names are in the same fields as those of the levels; without such a field, their numbers in the layer are the codes.</source>
        <translation>Rues, îlots, zones fonctionnelles : ce qui est un lieu sans être un échelon. Le nom de leur couche est leur type. Codes et noms sont dans les mêmes champs que ceux des échelons ; sans un tel champ, leurs numéros dans la couche sont les codes.</translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>administrative,boundary,district,hierarchy,gap,overlap,sliver,topology,code,floor</source>
        <translation>administratif,limite,quartier,hiérarchie,lacune,recouvrement,éclat,topologie,code,étage</translation>
    </message>
    <message>
        <source>Gaps, overflows and overlaps, measured against the place above and not by counting holes.</source>
        <translation>Lacunes, débordements et recouvrements, mesurés face au lieu au-dessus et non en comptant des trous.</translation>
    </message>
    <message>
        <source>Places without one above, places without any below, codes that are missing, twice or elsewhere.</source>
        <translation>Lieux sans lieu au-dessus, lieux sans lieu en dessous, codes absents, en double ou ailleurs.</translation>
    </message>
    <message>
        <source>Buildings outside of all places, ids that are missing or twice, floors that do not fit under the roof.</source>
        <translation>Bâtiments hors de tout lieu, identifiants absents ou en double, étages qui ne tiennent pas sous le toit.</translation>
    </message>
    <message>
        <source>Slivers below the tolerance are snapped in the base and counted; your layers stay as they are.</source>
        <translation>Les éclats sous la tolérance sont accrochés dans la base et comptés ; vos couches restent telles quelles.</translation>
    </message>
    <message>
        <source>A unit that is split is followed by the part that covers most of it.</source>
        <translation>À une unité divisée succède la partie qui en couvre l'essentiel.</translation>
    </message>
    <message>
        <source>What to mend, the largest first: kind, level, code, area, and what to do.</source>
        <translation>Ce qui est à réparer, le plus grand d'abord : type, échelon, code, surface, et que faire.</translation>
    </message>
    <message>
        <source>Code field</source>
        <translation>Champ de code</translation>
    </message>
    <message>
        <source>Field with the code of the place: one name for all levels, or one for each, such as gid;geoid.</source>
        <translation>Champ du code du lieu : un nom pour tous les échelons, ou un par échelon, comme gid;geoid.</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Champ de nom</translation>
    </message>
    <message>
        <source>Field with the name of the place: one for all levels, or one for each. Empty: without names.</source>
        <translation>Champ du nom du lieu : un pour tous les échelons, ou un par échelon. Vide : sans noms.</translation>
    </message>
    <message>
        <source>Footprints, or buildings with heights, storeys and residential share as other steps write them.</source>
        <translation>Emprises, ou bâtiments avec hauteurs, niveaux et part résidentielle comme d'autres étapes les écrivent.</translation>
    </message>
    <message>
        <source>Empty: the field buid.</source>
        <translation>Vide : le champ buid.</translation>
    </message>
    <message>
        <source>Building name</source>
        <translation>Nom du bâtiment</translation>
    </message>
    <message>
        <source>Name of the building or estate.</source>
        <translation>Nom du bâtiment ou de la résidence.</translation>
    </message>
    <message>
        <source>Floors come from it. Empty: the field storeys.</source>
        <translation>Les étages en viennent. Vide : le champ storeys.</translation>
    </message>
    <message>
        <source>Tells floors above the roof. Empty: the field height.</source>
        <translation>Révèle des étages au-dessus du toit. Vide : le champ height.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>What the building is used for.</source>
        <translation>À quoi sert le bâtiment.</translation>
    </message>
    <message>
        <source>Share that is lived in, 0 to 1, or yes and no. Empty: the field res_share.</source>
        <translation>Part habitée, de 0 à 1, ou oui et non. Vide : le champ res_share.</translation>
    </message>
    <message>
        <source>Tolerance [m]</source>
        <translation>Tolérance [m]</translation>
    </message>
    <message>
        <source>Gaps, overflows and overlaps no larger than a square of this side are slivers, not flaws.</source>
        <translation>Les lacunes, débordements et recouvrements pas plus grands qu'un carré de ce côté sont des éclats, et non des défauts.</translation>
    </message>
    <message>
        <source>Nothing to load; give LEVELS, BUILDINGS or OTHER_SPACES.</source>
        <translation>Rien à charger ; donnez LEVELS, BUILDINGS ou OTHER_SPACES.</translation>
    </message>
    <message>
        <source>Rows that hold no longer, because they changed or are gone: {ended}; nothing was deleted.</source>
        <translation>Lignes qui ne valent plus, car elles ont changé ou disparu : {ended} ; rien n'a été supprimé.</translation>
    </message>
    <message>
        <source>Flaws to mend: {listed}.</source>
        <translation>Défauts à réparer : {listed}.</translation>
    </message>
    <message>
        <source>Places loaded</source>
        <translation>Lieux chargés</translation>
    </message>
    <message>
        <source>Buildings loaded</source>
        <translation>Bâtiments chargés</translation>
    </message>
    <message>
        <source>Floors loaded</source>
        <translation>Étages chargés</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Parts outside of the place above</source>
        <translation>Parties hors du lieu au-dessus</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Recouvrements</translation>
    </message>
    <message>
        <source>Places without one above</source>
        <translation>Lieux sans lieu au-dessus</translation>
    </message>
    <message>
        <source>Slivers that are below the tolerance</source>
        <translation>Éclats sous la tolérance</translation>
    </message>
    <message>
        <source>OTHER_SPACES: several layers are called alike ({}), and the name is the kind; rename them.</source>
        <translation>OTHER_SPACES : plusieurs couches portent le même nom ({}), et le nom est le type ; renommez-les.</translation>
    </message>
    <message>
        <source>LEVELS: layer &apos;{}&apos; does not hold polygons; choose another.</source>
        <translation>LEVELS : la couche « {} » ne contient pas de polygones ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{} names {} fields for {} levels; give one for all, or one for each.</source>
        <translation>{} nomme {} champs pour {} échelons ; donnez-en un pour tous, ou un par échelon.</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is a table without geometries; choose a layer that has them.</source>
        <translation>{} : « {} » est une table sans géométries ; choisissez une couche qui en a.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no CRS; set it first.</source>
        <translation>La couche « {} » n'a pas de SCR ; définissez-le d'abord.</translation>
    </message>
    <message>
        <source>{}: layer &apos;{}&apos; has no field &apos;{}&apos;; it has {}.</source>
        <translation>{} : la couche « {} » n'a pas de champ « {} » ; elle a {}.</translation>
    </message>
    <message>
        <source>From when on this holds, such as 2025-06-30. Empty: today.</source>
        <translation>Date à partir de laquelle ceci vaut, comme 2025-06-30. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>The file that keeps who somebody is, made by &apos;Create population base&apos; with this base.</source>
        <translation>Le fichier qui garde qui est qui, fait par « Créer une base de population » avec cette base.</translation>
    </message>
    <message>
        <source>BASE is missing; choose the population base.</source>
        <translation>BASE manque ; choisissez la base de population.</translation>
    </message>
    <message>
        <source>VAULT is missing; choose the vault of this base: names and numbers of persons are only there.</source>
        <translation>VAULT manque ; choisissez le coffre de cette base : noms et numéros de personnes ne sont que là.</translation>
    </message>
    <message>
        <source>The base is read as of this day, such as 2025-06-30. Empty: today.</source>
        <translation>La base est lue à ce jour, comme 2025-06-30. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>The base holds all of this already; nothing was changed.</source>
        <translation>La base contient déjà tout ceci ; rien n'a changé.</translation>
    </message>
    <message>
        <source>{} Empty: nothing is kept.</source>
        <translation>{} Vide : rien n'est gardé.</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give a day such as 2025-06-30.</source>
        <translation>{} est « {} » ; donnez un jour comme 2025-06-30.</translation>
    </message>
    <message>
        <source>DATE {} is after today: what changes holds from then on, and no run may end it on an earlier day.</source>
        <translation>DATE {} est après aujourd'hui : ce qui change vaut à partir de là, et aucune exécution ne peut y mettre fin à un jour antérieur.</translation>
    </message>
    <message>
        <source>Rules that have expired and give no tags: {rules}.</source>
        <translation>Règles expirées qui ne donnent pas d'étiquettes : {rules}.</translation>
    </message>
    <message>
        <source>Tag &apos;{tag}&apos;, rule in line {line}: cannot be evaluated for persons: {persons}; it gives them no tag.</source>
        <translation>Étiquette « {tag} », règle ligne {line} : ne peut pas être évaluée pour des personnes : {persons} ; elle ne leur donne pas d'étiquette.</translation>
    </message>
    <message>
        <source>Tag &apos;{tag}&apos;, rule in line {lines}: unknown for persons: {persons}; it gives them no tag.</source>
        <translation>Étiquette « {tag} », règle ligne {lines} : inconnue pour des personnes : {persons} ; elle ne leur donne pas d'étiquette.</translation>
    </message>
    <message>
        <source>OUTPUT_HOUSEHOLDS lists single dwellings, which noise does not protect; leave it out, or set PROTECTION to none.</source>
        <translation>OUTPUT_HOUSEHOLDS liste des logements un par un, que le bruit ne protège pas ; omettez-le, ou mettez PROTECTION à none.</translation>
    </message>
    <message>
        <source>DATE is one day; moves need two, such as 2024-01-01;2025-01-01.</source>
        <translation>DATE est un seul jour ; les déménagements en demandent deux, comme 2024-01-01;2025-01-01.</translation>
    </message>
    <message>
        <source>OUTPUT_FLOWS needs FLOWS_FROM; choose between what people flow.</source>
        <translation>OUTPUT_FLOWS demande FLOWS_FROM ; choisissez entre quoi les personnes circulent.</translation>
    </message>
    <message>
        <source>{} dates are too many; give at most {}.</source>
        <translation>{} dates, c'est trop ; donnez-en au plus {}.</translation>
    </message>
    <message>
        <source>BY and AGE_BANDS are {} groupings; give at most {}.</source>
        <translation>BY et AGE_BANDS font {} regroupements ; donnez-en au plus {}.</translation>
    </message>
    <message>
        <source>CHANGES is missing; choose the extract that came back.</source>
        <translation>CHANGES manque ; choisissez l'extrait revenu.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; of CHANGES is being edited; save or drop the edits and stop editing first.</source>
        <translation>La couche « {} » de CHANGES est en cours d'édition ; enregistrez ou abandonnez les modifications et quittez d'abord l'édition.</translation>
    </message>
    <message>
        <source>CHANGES: {} does not exist; choose the extract that came back.</source>
        <translation>CHANGES : {} n'existe pas ; choisissez l'extrait revenu.</translation>
    </message>
    <message>
        <source>Phones never correct residents: these are people present, kept apart from the register.</source>
        <translation>Les téléphones ne corrigent jamais les résidents : ce sont des personnes présentes, tenues à part du registre.</translation>
    </message>
    <message>
        <source>People present, mean of the hours: {mean}, of them in no zone {outside}; by night {night}, by day {day}.</source>
        <translation>Personnes présentes, moyenne des heures : {mean}, dont hors zone {outside} ; de nuit {night}, de jour {day}.</translation>
    </message>
    <message>
        <source>Of {residents} register residents phones by night misplace {weighted} %, with cells spread evenly {even} %; people spread evenly over all zones misplace {flat} %. Zones compared: {zones}.</source>
        <translation>Sur {residents} résidents du registre, les téléphones de nuit en placent mal {weighted} %, avec les cellules réparties également {even} % ; une population répartie également sur toutes les zones, {flat} %. Zones comparées : {zones}.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day [%]</source>
        <translation>Jour [%]</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Of them outside</source>
        <translation>Dont au-dehors</translation>
    </message>
    <message>
        <source>Register residents misplaced [%]</source>
        <translation>Résidents du registre mal placés [%]</translation>
    </message>
    <message>
        <source>The same by the even spread [%]</source>
        <translation>De même par répartition égale [%]</translation>
    </message>
    <message>
        <source>People by hour</source>
        <translation>Population par heure</translation>
    </message>
    <message>
        <source>Cells without a place, whose people are outside: {cells}.</source>
        <translation>Cellules sans lieu, dont la population est au-dehors : {cells}.</translation>
    </message>
    <message>
        <source>Cells in which zones overlap, and share what lies in several: {cells}.</source>
        <translation>Cellules où des zones se chevauchent, et partagent ce qui est dans plusieurs : {cells}.</translation>
    </message>
    <message>
        <source>Cells without any number, which is unknown and not zero: {cells}.</source>
        <translation>Cellules sans aucun nombre, ce qui est inconnu et non zéro : {cells}.</translation>
    </message>
    <message>
        <source>Cells that are points go whole to the zone they are in; the two spreads are one.</source>
        <translation>Les cellules ponctuelles vont entières à la zone où elles sont ; les deux répartitions n'en font qu'une.</translation>
    </message>
    <message>
        <source>No zone has residents of the register and a number by night: nothing was compared.</source>
        <translation>Aucune zone n'a des résidents du registre et un nombre de nuit : rien n'a été comparé.</translation>
    </message>
    <message>
        <source>Weights by night are residents themselves: within a cell the weighted spread agrees with the register by construction, which is no proof that it is right by day.</source>
        <translation>Les poids de nuit sont eux-mêmes des résidents : dans une cellule, la répartition pondérée concorde avec le registre par construction, ce qui ne prouve pas qu'elle soit juste de jour.</translation>
    </message>
    <message>
        <source>The even spread of cells is nearer to the register than the weighted one; take field even.</source>
        <translation>La répartition égale des cellules est plus proche du registre que la pondérée ; prenez le champ even.</translation>
    </message>
    <message>
        <source>People spread evenly over all zones are nearer to the register than phones by night are.</source>
        <translation>Une population répartie également sur toutes les zones est plus proche du registre que les téléphones de nuit.</translation>
    </message>
    <message>
        <source>Curve of the day</source>
        <translation>Courbe de la journée</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>everybody in the zones</source>
        <translation>tous ceux dans les zones</translation>
    </message>
    <message>
        <source>People by day in percent of those by night</source>
        <translation>Population de jour en pour cent de celle de nuit</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>What must be so</source>
        <translation>Ce qui doit être</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En défaut</translation>
    </message>
    <message>
        <source>Issues that are open: {issues}; of them errors: {errors}. New: {new}; mended since the last check: {gone}.</source>
        <translation>Anomalies ouvertes : {issues} ; dont erreurs : {errors}. Nouvelles : {new} ; corrigées depuis la dernière vérification : {gone}.</translation>
    </message>
    <message>
        <source>Rules for which the base has no data, and which are not checked: {rules}.</source>
        <translation>Règles pour lesquelles la base n'a pas de données, et qui ne sont pas vérifiées : {rules}.</translation>
    </message>
    <message>
        <source>Rows that break each rule, of those that were checked</source>
        <translation>Lignes qui enfreignent chaque règle, parmi les vérifiées</translation>
    </message>
    <message>
        <source>Issues on the map</source>
        <translation>Anomalies sur la carte</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>Scores by rule</source>
        <translation>Notes par règle</translation>
    </message>
    <message>
        <source>Rules broken by source</source>
        <translation>Règles enfreintes par source</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Head; keep it elsewhere</source>
        <translation>Tête ; gardez-la ailleurs</translation>
    </message>
    <message>
        <source>reach one in the longest time</source>
        <translation>en atteignent un dans le temps le plus long</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>n'en atteignent pas</translation>
    </message>
    <message>
        <source>facilities, by people to whom each is the nearest</source>
        <translation>équipements, par nombre de personnes dont chacun est le plus proche</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>People who reach one</source>
        <translation>Personnes qui en atteignent un</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Percent as the crow flies</source>
        <translation>Pour cent à vol d'oiseau</translation>
    </message>
    <message>
        <source>Who reaches a facility</source>
        <translation>Qui atteint un équipement</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>EARLIER_DATE is missing; give the day of the earlier base, such as 2020-06-30.</source>
        <translation>EARLIER_DATE manque ; donnez le jour de la base antérieure, comme 2020-06-30.</translation>
    </message>
    <message>
        <source>EARLIER_DATE is {}, which is not before DATE; give an earlier day.</source>
        <translation>EARLIER_DATE est {}, qui n'est pas avant DATE ; donnez un jour antérieur.</translation>
    </message>
    <message>
        <source>How the register misses households, by its own counts: β {by_building} (0 one by one, 1 whole buildings); ρ {at_one} + {with_size} per household estimated.</source>
        <translation>Comment le registre manque des ménages, d'après ses propres effectifs : β {by_building} (0 un par un, 1 des bâtiments entiers) ; ρ {at_one} + {with_size} par ménage estimé.</translation>
    </message>
    <message>
        <source>Where figures are from</source>
        <translation>D'où viennent les chiffres</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Coverage [%]</source>
        <translation>Couverture [%]</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Zones furthest from their total</source>
        <translation>Zones les plus loin de leur total</translation>
    </message>
    <message>
        <source>Buildings whose ids agree only as numbers, without leading zeros: {buildings}.</source>
        <translation>Bâtiments dont les identifiants ne concordent que comme nombres, sans zéros initiaux : {buildings}.</translation>
    </message>
    <message>
        <source>Buildings in which only the register has people, without an estimate: {buildings}.</source>
        <translation>Bâtiments où seul le registre a des personnes, sans estimation : {buildings}.</translation>
    </message>
    <message>
        <source>Buildings of INPUT without a place, which stand where the base has them: {buildings}.</source>
        <translation>Bâtiments de INPUT sans lieu, placés où la base les a : {buildings}.</translation>
    </message>
    <message>
        <source>POPULATION_FIELD was not given: the sum of the estimates stands for a zone&apos;s total. Register: {register}, estimate: {estimate}, ratio {ratio}.</source>
        <translation>POPULATION_FIELD n'a pas été donné : la somme des estimations tient lieu de total de zone. Registre : {register}, estimation : {estimate}, rapport {ratio}.</translation>
    </message>
    <message>
        <source>People of zones that have no building for them: {persons}, in zones: {zones}.</source>
        <translation>Personnes de zones qui n'ont pas de bâtiment pour elles : {persons}, dans des zones : {zones}.</translation>
    </message>
    <message>
        <source>Zones whose households are not their total, because the register has more or no building can take them: {zones}.</source>
        <translation>Zones dont les ménages ne font pas leur total, parce que le registre en a plus ou qu'aucun bâtiment ne peut les prendre : {zones}.</translation>
    </message>
    <message>
        <source>Zones with more households than people: {zones} ({examples}); check the fields.</source>
        <translation>Zones avec plus de ménages que de personnes : {zones} ({examples}) ; vérifiez les champs.</translation>
    </message>
    <message>
        <source>Zones whose total is unknown, where gaps stay open: {zones}.</source>
        <translation>Zones dont le total est inconnu, où les lacunes restent ouvertes : {zones}.</translation>
    </message>
    <message>
        <source>People of the register in no zone, who stay as they are: {persons}.</source>
        <translation>Personnes du registre hors zone, qui restent telles quelles : {persons}.</translation>
    </message>
    <message>
        <source>People of the base without a known building, who are in no figure: {persons}.</source>
        <translation>Personnes de la base sans bâtiment connu, qui ne sont dans aucun chiffre : {persons}.</translation>
    </message>
    <message>
        <source>People of the base whose dwelling is not known, who count in no household: {persons}.</source>
        <translation>Personnes de la base dont le logement n'est pas connu, qui ne comptent dans aucun ménage : {persons}.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Zones in which the register has more people than the total: {zones} ({examples}); its figures were made smaller there.</source>
        <translation>Zones où le registre a plus de personnes que le total : {zones} ({examples}) ; ses chiffres y ont été réduits.</translation>
    </message>
    <message>
        <source>Zones in which the register has more people than the total: {zones} ({examples}); their sums are the register&apos;s.</source>
        <translation>Zones où le registre a plus de personnes que le total : {zones} ({examples}) ; leurs sommes sont celles du registre.</translation>
    </message>
    <message>
        <source>Buildings with an estimate</source>
        <translation>Bâtiments avec une estimation</translation>
    </message>
    <message>
        <source>Totals of zones with a fraction, made whole: {zones}.</source>
        <translation>Totaux de zones avec décimales, rendus entiers : {zones}.</translation>
    </message>
    <message>
        <source>Buildings in several zones, which overlap there; each counts in the first of them: {buildings}.</source>
        <translation>Bâtiments dans plusieurs zones, qui s'y chevauchent ; chacun compte dans la première d'entre elles : {buildings}.</translation>
    </message>
    <message>
        <source>INPUT &apos;{}&apos; has no buildings; choose the one with the estimate.</source>
        <translation>INPUT « {} » n'a pas de bâtiments ; choisissez celui avec l'estimation.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no zones; choose one with polygons.</source>
        <translation>La couche « {} » n'a pas de zones ; choisissez-en une avec des polygones.</translation>
    </message>
    <message>
        <source>Corrections applied: {applied}; in conflict with the base: {conflicts}; rejected: {rejected}; what the base says already: {already}.</source>
        <translation>Corrections appliquées : {applied} ; en conflit avec la base : {conflicts} ; rejetées : {rejected} ; ce que la base dit déjà : {already}.</translation>
    </message>
    <message>
        <source>Rows that are missing, and so said to be gone, of those that went out: {listed}.</source>
        <translation>Lignes manquantes, donc dites disparues, parmi celles sorties : {listed}.</translation>
    </message>
    <message>
        <source>The base has no secret of its own yet; give KEY, and keep it.</source>
        <translation>La base n'a pas encore de secret à elle ; donnez KEY, et gardez-le.</translation>
    </message>
    <message>
        <source>Nobody is classified by residency at {date}; run &apos;Classify residency&apos; first, or count everybody.</source>
        <translation>Personne n'est classé par résidence au {date} ; exécutez d'abord « Classer la résidence », ou comptez tout le monde.</translation>
    </message>
    <message>
        <source>The list of people per dwelling is about single homes and not protected; do not publish it.</source>
        <translation>La liste des personnes par logement porte sur des domiciles un par un, sans protection ; ne la publiez pas.</translation>
    </message>
    <message>
        <source>BY: people are counted by age in any case, by AGE_BANDS; leave out &apos;{group}&apos;.</source>
        <translation>BY : les personnes sont de toute façon comptées par âge, selon AGE_BANDS ; omettez « {group} ».</translation>
    </message>
    <message>
        <source>BY: the base has no &apos;{group}&apos;; give some of {known}.</source>
        <translation>BY : la base n'a pas de « {group} » ; donnez-en parmi {known}.</translation>
    </message>
    <message>
        <source>Cells of fewer than {smallest} persons: {percent} % of those with somebody; take larger zones or fewer groups.</source>
        <translation>Cellules de moins de {smallest} personnes : {percent} % de celles qui ont quelqu'un ; prenez des zones plus grandes ou moins de groupes.</translation>
    </message>
    <message>
        <source>Zones overlap: people in several are counted in each.</source>
        <translation>Des zones se chevauchent : les personnes dans plusieurs comptent dans chacune.</translation>
    </message>
    <message>
        <source>Zones in which fewer than {smallest} persons came or went between two dates: {zones}; the difference of the published counts is noise.</source>
        <translation>Zones où moins de {smallest} personnes sont arrivées ou parties entre deux dates : {zones} ; la différence des effectifs publiés est du bruit.</translation>
    </message>
    <message>
        <source>Persons in no dwelling, who are in no household: {persons}.</source>
        <translation>Personnes sans logement, qui ne sont dans aucun ménage : {persons}.</translation>
    </message>
    <message>
        <source>Zones inside of others that differ from them by fewer than {smallest} persons: {pairs}; the difference of the published counts is noise, but publish only one set of such zones.</source>
        <translation>Zones à l'intérieur d'autres qui en diffèrent de moins de {smallest} personnes : {pairs} ; la différence des effectifs publiés est du bruit, mais ne publiez qu'un seul jeu de telles zones.</translation>
    </message>
    <message>
        <source>Pyramids of the largest zones, registered against living people, and the largest flows.</source>
        <translation>Pyramides des plus grandes zones, enregistrés face à qui y vit, et les plus grands flux.</translation>
    </message>
    <message>
        <source>Count people by zone</source>
        <translation>Compter la population par zone</translation>
    </message>
    <message>
        <source>Counts the people of a population base by zone, group and date, protected where they are published.</source>
        <translation>Compte les personnes d'une base de population par zone, groupe et date, avec protection en cas de publication.</translation>
    </message>
    <message>
        <source>aggregate,statistics,census,age,sex,pyramid,flow,commuting,moves,confidentiality,cell key,protection</source>
        <translation>agréger,statistique,recensement,âge,sexe,pyramide,flux,navettes,déménagements,confidentialité,clé de cellule,protection</translation>
    </message>
    <message>
        <source>Polygons. Empty: the places of the base.</source>
        <translation>Polygones. Vide : les lieux de la base.</translation>
    </message>
    <message>
        <source>Level of places</source>
        <translation>Échelon des lieux</translation>
    </message>
    <message>
        <source>Where no zones are given; 1 is the top. Empty: the lowest.</source>
        <translation>Si aucune zone n'est donnée ; 1 est le plus haut. Vide : le plus bas.</translation>
    </message>
    <message>
        <source>Bands of age</source>
        <translation>Tranches d'âge</translation>
    </message>
    <message>
        <source>From young to old, such as 0-14,15-64,65+.</source>
        <translation>Du plus jeune au plus âgé, comme 0-14,15-64,65+.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Columns separated by semicolons, such as sex;residency: sex, ethnicity, residency, families or names of tags.</source>
        <translation>Colonnes séparées par des points-virgules, comme sex;residency : sex, ethnicity, residency, familles ou noms d'étiquettes.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>One, or several separated by semicolons. Empty: today.</source>
        <translation>Une, ou plusieurs séparées par des points-virgules. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Qui est compté</translation>
    </message>
    <message>
        <source>Who is a resident is what &apos;Classify residency&apos; says.</source>
        <translation>« Classer la résidence » dit qui est résident.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Between what people flow; the last needs two dates.</source>
        <translation>Entre quoi les personnes circulent ; le dernier demande deux dates.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Counts that leave the office are protected.</source>
        <translation>Les effectifs qui quittent le service sont protégés.</translation>
    </message>
    <message>
        <source>Smallest published count</source>
        <translation>Plus petit effectif publié</translation>
    </message>
    <message>
        <source>Besides 0.</source>
        <translation>Outre 0.</translation>
    </message>
    <message>
        <source>Key of the noise</source>
        <translation>Clé du bruit</translation>
    </message>
    <message>
        <source>A secret that you keep: the same key, the same noise. Empty: a secret of the base.</source>
        <translation>Un secret que vous gardez : même clé, même bruit. Vide : un secret de la base.</translation>
    </message>
    <message>
        <source>Variance of the noise</source>
        <translation>Variance du bruit</translation>
    </message>
    <message>
        <source>Empty: a quarter more than the least that SMALLEST needs.</source>
        <translation>Vide : un quart de plus que le minimum qu'exige SMALLEST.</translation>
    </message>
    <message>
        <source>Greatest deviation</source>
        <translation>Écart maximal</translation>
    </message>
    <message>
        <source>Of a published count from the true one. Empty: 10, or what SMALLEST needs.</source>
        <translation>Entre un effectif publié et le vrai. Vide : 10, ou ce qu'exige SMALLEST.</translation>
    </message>
    <message>
        <source>Period of events</source>
        <translation>Période des événements</translation>
    </message>
    <message>
        <source>Within what events are counted.</source>
        <translation>Dans laquelle les événements sont comptés.</translation>
    </message>
    <message>
        <source>Zones with people</source>
        <translation>Zones avec population</translation>
    </message>
    <message>
        <source>Table of people</source>
        <translation>Table de population</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>People per dwelling</source>
        <translation>Personnes par logement</translation>
    </message>
    <message>
        <source>Counts people in any zones, as Wu et al. (4.2, 4.4) do. The base is read and not changed.</source>
        <translation>Compte les personnes dans des zones quelconques, comme Wu et al. (4.2, 4.4). La base est lue et non modifiée.</translation>
    </message>
    <message>
        <source>A building is where the middle point of its footprint is; on a border it is in one zone. The dead are not counted. Age is the year of the date less the year of birth.</source>
        <translation>Un bâtiment est où se trouve le milieu de son emprise ; sur une limite, il est dans une seule zone. Les morts ne sont pas comptés. L'âge est l'année de la date moins l'année de naissance.</translation>
    </message>
    <message>
        <source>Protection adds noise by cell keys: the same people have the same noise in every table of a key, no count below SMALLEST is published, 0 stays 0, and tables are not additive.</source>
        <translation>La protection ajoute du bruit par clés de cellule : les mêmes personnes ont le même bruit dans chaque table d'une clé, aucun effectif sous SMALLEST n'est publié, 0 reste 0, et les tables ne sont pas additives.</translation>
    </message>
    <message>
        <source>Residents where they are classified, else everybody</source>
        <translation>Les résidents s'ils sont classés, sinon tous</translation>
    </message>
    <message>
        <source>Residents: stationary, permanent, mobile</source>
        <translation>Résidents : stables, permanents, mobiles</translation>
    </message>
    <message>
        <source>Everybody in the base</source>
        <translation>Tous ceux de la base</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>From where people are registered to where they live</source>
        <translation>D'où l'on est enregistré à où l'on vit</translation>
    </message>
    <message>
        <source>From where people live to where they work</source>
        <translation>D'où l'on vit à où l'on travaille</translation>
    </message>
    <message>
        <source>From where people live to where they study</source>
        <translation>D'où l'on vit à où l'on étudie</translation>
    </message>
    <message>
        <source>From where people lived at a date to where they lived at the next</source>
        <translation>D'où l'on vivait à une date à où l'on vivait à la suivante</translation>
    </message>
    <message>
        <source>Noise by cell keys</source>
        <translation>Bruit par clés de cellule</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>A row for each zone and date.</source>
        <translation>Une ligne par zone et date.</translation>
    </message>
    <message>
        <source>A row for each cell that is not 0.</source>
        <translation>Une ligne par cellule qui n'est pas 0.</translation>
    </message>
    <message>
        <source>Lines between the middles of zones.</source>
        <translation>Lignes entre les milieux des zones.</translation>
    </message>
    <message>
        <source>By zone and period.</source>
        <translation>Par zone et période.</translation>
    </message>
    <message>
        <source>A list for the allocations; it is about single dwellings and goes with no protection.</source>
        <translation>Une liste pour les affectations ; elle porte sur des logements un par un et ne va avec aucune protection.</translation>
    </message>
    <message>
        <source>The base, and polygons; without polygons its own places.</source>
        <translation>La base, et des polygones ; sans polygones, ses propres lieux.</translation>
    </message>
    <message>
        <source>Groups: bands of age, sex, ethnicity, residency, families of tags. Unknown is a group of its own.</source>
        <translation>Groupes : tranches d'âge, sexe, ethnie, résidence, familles d'étiquettes. L'inconnu est un groupe à part.</translation>
    </message>
    <message>
        <source>One date or several, such as 2024-01-01;2025-01-01, for which people are counted each.</source>
        <translation>Une date ou plusieurs, comme 2024-01-01;2025-01-01, à chacune desquelles les personnes sont comptées.</translation>
    </message>
    <message>
        <source>The zones with their people, and a column for each group and each cell of groups where these are few.</source>
        <translation>Les zones avec leur population, et une colonne par groupe et par cellule de groupes s'il y en a peu.</translation>
    </message>
    <message>
        <source>A table with every cell and margin; rows for people in no zone, without a place, and for everybody.</source>
        <translation>Une table avec chaque cellule et marge ; des lignes pour les personnes hors zone, sans lieu, et pour tous.</translation>
    </message>
    <message>
        <source>Flows as lines, frequencies of events, and people per dwelling as a list of households.</source>
        <translation>Les flux en lignes, les fréquences d'événements, et les personnes par logement en liste de ménages.</translation>
    </message>
    <message>
        <source>Noise hides a few people in one table, not in many: who averages over many tables comes near the truth.</source>
        <translation>Le bruit cache quelques personnes dans une table, pas dans beaucoup : qui fait la moyenne de nombreuses tables approche la vérité.</translation>
    </message>
    <message>
        <source>Where most cells are small, noise is most of what a table says: take larger zones or fewer groups.</source>
        <translation>Si la plupart des cellules sont petites, une table dit surtout du bruit : prenez des zones plus grandes ou moins de groupes.</translation>
    </message>
    <message>
        <source>Persons in no zone</source>
        <translation>Personnes hors zone</translation>
    </message>
    <message>
        <source>Persons without a place on the map</source>
        <translation>Personnes sans lieu sur la carte</translation>
    </message>
    <message>
        <source>Cells changed by protection</source>
        <translation>Cellules modifiées par la protection</translation>
    </message>
    <message>
        <source>Edited extract</source>
        <translation>Extrait modifié</translation>
    </message>
    <message>
        <source>The file that &apos;Extract from base&apos; made, as it came back; not layers that were saved from it.</source>
        <translation>Le fichier fait par « Extraire de la base », tel qu'il est revenu ; pas des couches enregistrées à partir de lui.</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>Takes back an extract that was edited in the field: one batch, conflicts listed, can be undone.</source>
        <translation>Reprend un extrait modifié sur le terrain : un lot, conflits listés, annulable.</translation>
    </message>
    <message>
        <source>field work,QField,correction,update,merge,sync,conflict,verification,maintenance,import</source>
        <translation>travail de terrain,QField,correction,mise à jour,fusion,synchronisation,conflit,vérification,maintenance,import</translation>
    </message>
    <message>
        <source>Who corrects</source>
        <translation>Qui corrige</translation>
    </message>
    <message>
        <source>Source of the new rows: field, or a name that no register has.</source>
        <translation>Source des nouvelles lignes : field, ou un nom qu'aucun registre n'a.</translation>
    </message>
    <message>
        <source>Corrections count in conflicts</source>
        <translation>Les corrections l'emportent en cas de conflit</translation>
    </message>
    <message>
        <source>No: where the base was changed since, it stays as it is.</source>
        <translation>Non : là où la base a changé depuis, elle reste telle quelle.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Both sides of what was changed in the base since.</source>
        <translation>Les deux côtés de ce qui a changé dans la base depuis.</translation>
    </message>
    <message>
        <source>Rejected corrections</source>
        <translation>Corrections rejetées</translation>
    </message>
    <message>
        <source>What cannot be kept, or is not open to correction, and why.</source>
        <translation>Ce qui ne peut être gardé, ou n'est pas ouvert à correction, et pourquoi.</translation>
    </message>
    <message>
        <source>Takes back an extract that was edited outside, and puts its corrections into the base as one batch.</source>
        <translation>Reprend un extrait modifié au-dehors, et met ses corrections dans la base en un lot.</translation>
    </message>
    <message>
        <source>What goes in: the base; an extract of it that has not expired, of a profile that lets something be corrected; who corrects.</source>
        <translation>En entrée : la base ; un extrait d'elle non expiré, d'un profil qui laisse corriger quelque chose ; qui corrige.</translation>
    </message>
    <message>
        <source>Rows are known by their uid. One that is missing is said to be gone; one without a uid, or with one of its own, is new. Two rows with one uid, as copying makes them, are rejected.</source>
        <translation>Les lignes sont connues par leur uid. Une ligne absente est dite disparue ; une ligne sans uid, ou avec le sien propre, est nouvelle. Deux lignes de même uid, comme une copie en fait, sont rejetées.</translation>
    </message>
    <message>
        <source>A home that is gone ends on the date. What is corrected stays when registers are read again: homes, addresses, dwellings, tags, and name, use, storeys of buildings. A row that only got a day of a look stays its source&apos;s.</source>
        <translation>Un domicile disparu prend fin à la date. Ce qui est corrigé reste quand les registres sont relus : domiciles, adresses, logements, étiquettes, et nom, usage, niveaux de bâtiments. Une ligne qui n'a reçu qu'un jour de visite reste à sa source.</translation>
    </message>
    <message>
        <source>Each with the values before and after, and its state.</source>
        <translation>Chacune avec les valeurs avant et après, et son état.</translation>
    </message>
    <message>
        <source>The base, in which rows of sources have ended and those of who corrects have begun. &apos;Undo a batch&apos; takes it back.</source>
        <translation>La base, où des lignes de sources ont pris fin et où celles de qui corrige ont commencé. « Annuler un lot » revient en arrière.</translation>
    </message>
    <message>
        <source>All corrections, column by column, with what became of them.</source>
        <translation>Toutes les corrections, colonne par colonne, avec ce qu'elles sont devenues.</translation>
    </message>
    <message>
        <source>Conflicts: where the base was changed since the extract was made. They are not applied, unless you prefer the corrections.</source>
        <translation>Conflits : là où la base a changé depuis que l'extrait a été fait. Ils ne sont pas appliqués, sauf si vous préférez les corrections.</translation>
    </message>
    <message>
        <source>Rejected ones with the reason: unknown dwellings, floors that are no numbers, columns that are not open.</source>
        <translation>Les rejetées avec le motif : logements inconnus, étages qui ne sont pas des nombres, colonnes non ouvertes.</translation>
    </message>
    <message>
        <source>Dwellings that are said to be gone come back with the next run of a register that lists them; buildings that are new go when buildings are loaded again.</source>
        <translation>Les logements dits disparus reviennent à la prochaine exécution d'un registre qui les liste ; les bâtiments nouveaux partent quand des bâtiments sont rechargés.</translation>
    </message>
    <message>
        <source>A home that was decided stays until somebody corrects it again, also where the person has moved since.</source>
        <translation>Un domicile décidé reste jusqu'à ce que quelqu'un le corrige à nouveau, même si la personne a déménagé depuis.</translation>
    </message>
    <message>
        <source>Whoever has the file can write anything into it; look at the list before you go on.</source>
        <translation>Qui a le fichier peut y écrire n'importe quoi ; regardez la liste avant de continuer.</translation>
    </message>
    <message>
        <source>Corrections applied</source>
        <translation>Corrections appliquées</translation>
    </message>
    <message>
        <source>Corrections in conflict</source>
        <translation>Corrections en conflit</translation>
    </message>
    <message>
        <source>Corrections rejected</source>
        <translation>Corrections rejetées</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Vos propres règles</translation>
    </message>
    <message>
        <source>A CSV table with the columns rule, class, severity, title, table_name, sql; the base keeps them until others are given. Empty: those that it has.</source>
        <translation>Une table CSV avec les colonnes rule, class, severity, title, table_name, sql ; la base les garde jusqu'à ce que d'autres soient données. Vide : celles qu'elle a.</translation>
    </message>
    <message>
        <source>Check population base</source>
        <translation>Vérifier la base de population</translation>
    </message>
    <message>
        <source>Checks a base by rules, keeps issues and scores, and draws a sample to verify in the field.</source>
        <translation>Vérifie une base par des règles, garde anomalies et notes, et tire un échantillon à vérifier sur le terrain.</translation>
    </message>
    <message>
        <source>quality,rules,issues,scores,consistency,accuracy,timeliness,validation,sample,audit,access log,upkeep</source>
        <translation>qualité,règles,anomalies,notes,cohérence,exactitude,actualité,validation,échantillon,audit,journal d'accès,entretien</translation>
    </message>
    <message>
        <source>Rules to leave out</source>
        <translation>Règles à omettre</translation>
    </message>
    <message>
        <source>Names with semicolons; their issues stay as they are.</source>
        <translation>Noms séparés par des points-virgules ; leurs anomalies restent telles quelles.</translation>
    </message>
    <message>
        <source>Kept head of the access log</source>
        <translation>Tête gardée du journal d'accès</translation>
    </message>
    <message>
        <source>What an earlier check gave as LOG_HEAD and you kept elsewhere. Empty: lines cut off at the end may go unseen.</source>
        <translation>Ce qu'une vérification antérieure a donné comme LOG_HEAD et que vous avez gardé ailleurs. Vide : des lignes coupées à la fin peuvent passer inaperçues.</translation>
    </message>
    <message>
        <source>Half width of the interval</source>
        <translation>Demi-largeur de l'intervalle</translation>
    </message>
    <message>
        <source>How exact the share of homes that are right is to be: 0.05 means plus or minus 5 percent points.</source>
        <translation>Exactitude voulue de la part des domiciles justes : 0.05 signifie plus ou moins 5 points de pourcentage.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How often the interval has the true share.</source>
        <translation>Combien de fois l'intervalle contient la vraie part.</translation>
    </message>
    <message>
        <source>Share that is thought to be right</source>
        <translation>Part supposée juste</translation>
    </message>
    <message>
        <source>With 0.5 the sample is large enough whatever is true; with 0.95 it is smaller, and too small if less is right.</source>
        <translation>Avec 0.5, l'échantillon est assez grand dans tous les cas ; avec 0.95, il est plus petit, et trop petit si moins est juste.</translation>
    </message>
    <message>
        <source>Level of places to draw from</source>
        <translation>Échelon des lieux où tirer</translation>
    </message>
    <message>
        <source>Every place of this level has its part in the sample. 0: the places in which buildings lie.</source>
        <translation>Chaque lieu de cet échelon a sa part dans l'échantillon. 0 : les lieux où sont les bâtiments.</translation>
    </message>
    <message>
        <source>Verified sample</source>
        <translation>Échantillon vérifié</translation>
    </message>
    <message>
        <source>The sample of an earlier run, filled in.</source>
        <translation>L'échantillon d'une exécution antérieure, rempli.</translation>
    </message>
    <message>
        <source>Row of the home</source>
        <translation>Ligne du domicile</translation>
    </message>
    <message>
        <source>As the sample has it. Empty: the field uid.</source>
        <translation>Comme dans l'échantillon. Vide : le champ uid.</translation>
    </message>
    <message>
        <source>Right or not</source>
        <translation>Juste ou non</translation>
    </message>
    <message>
        <source>Yes or no, 1 or 0. Empty: the field right.</source>
        <translation>Oui ou non, 1 ou 0. Vide : le champ right.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rows checked and failed, by rule, source and place.</source>
        <translation>Lignes vérifiées et en défaut, par règle, source et lieu.</translation>
    </message>
    <message>
        <source>Sample to verify</source>
        <translation>Échantillon à vérifier</translation>
    </message>
    <message>
        <source>Homes to visit, with empty fields to fill in; no names.</source>
        <translation>Domiciles à visiter, avec des champs vides à remplir ; sans noms.</translation>
    </message>
    <message>
        <source>Head of the access log, to be kept elsewhere</source>
        <translation>Tête du journal d'accès, à garder ailleurs</translation>
    </message>
    <message>
        <source>Checks whether a base is consistent, accurate and up to date, as Wu et al. (3.3) ask of its upkeep.</source>
        <translation>Vérifie si une base est cohérente, exacte et à jour, comme Wu et al. (3.3) le demandent pour son entretien.</translation>
    </message>
    <message>
        <source>What goes in: the base; rules of your own, if you have any; and the sample of an earlier run, when it was verified.</source>
        <translation>En entrée : la base ; vos propres règles, si vous en avez ; et l'échantillon d'une exécution antérieure, une fois vérifié.</translation>
    </message>
    <message>
        <source>The rules are a table of the base. To add one, write a SELECT of the uids of rows that are wrong; it can read the base, and nothing else. A SELECT may have :day, the date of the check.</source>
        <translation>Les règles sont une table de la base. Pour en ajouter une, écrivez un SELECT des uid des lignes fausses ; il peut lire la base, et rien d'autre. Un SELECT peut avoir :day, la date de la vérification.</translation>
    </message>
    <message>
        <source>A rule for which the base has no data is said to be not checked: of a building without storeys nobody knows which floors it has. Rules about shares, such as people without a home, give scores and no issues.</source>
        <translation>Une règle pour laquelle la base n'a pas de données est dite non vérifiée : d'un bâtiment sans niveaux, nul ne sait quels étages il a. Les règles sur des parts, comme les personnes sans domicile, donnent des notes et pas d'anomalies.</translation>
    </message>
    <message>
        <source>Keep the head of the access log elsewhere, and give it to the next check: lines that were cut off at the end show only so.</source>
        <translation>Gardez ailleurs la tête du journal d'accès, et donnez-la à la prochaine vérification : des lignes coupées à la fin ne se voient qu'ainsi.</translation>
    </message>
    <message>
        <source>What to doubt: a warning may be right as it is, such as a crowded flat. Rules find what contradicts itself; whether people live where the base says, only the sample tells.</source>
        <translation>À mettre en doute : un avertissement peut être juste tel quel, comme un logement surpeuplé. Les règles trouvent ce qui se contredit ; si les personnes vivent où la base le dit, seul l'échantillon le montre.</translation>
    </message>
    <message>
        <source>A row for each row of the base that breaks a rule.</source>
        <translation>Une ligne pour chaque ligne de la base qui enfreint une règle.</translation>
    </message>
    <message>
        <source>Issues: each row that breaks a rule, where it is, and what to do. One that is mended ends with the next check.</source>
        <translation>Anomalies : chaque ligne qui enfreint une règle, où elle est, et que faire. Une anomalie corrigée prend fin à la prochaine vérification.</translation>
    </message>
    <message>
        <source>Scores of each rule, by source and by place, which the base keeps by date.</source>
        <translation>Notes de chaque règle, par source et par lieu, que la base garde par date.</translation>
    </message>
    <message>
        <source>A sample of homes to visit, just as many as are needed, from every place.</source>
        <translation>Un échantillon de domiciles à visiter, juste autant qu'il en faut, de chaque lieu.</translation>
    </message>
    <message>
        <source>Once that is filled in, the share of homes that are right, with its interval.</source>
        <translation>Une fois qu'il est rempli, la part des domiciles justes, avec son intervalle.</translation>
    </message>
    <message>
        <source>Issues that are open</source>
        <translation>Anomalies ouvertes</translation>
    </message>
    <message>
        <source>Errors among them</source>
        <translation>Dont erreurs</translation>
    </message>
    <message>
        <source>New issues</source>
        <translation>Nouvelles anomalies</translation>
    </message>
    <message>
        <source>Issues that were mended</source>
        <translation>Anomalies corrigées</translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation>Règles vérifiées</translation>
    </message>
    <message>
        <source>Rules without data</source>
        <translation>Règles sans données</translation>
    </message>
    <message>
        <source>Whether the access log is broken</source>
        <translation>Si le journal d'accès est rompu</translation>
    </message>
    <message>
        <source>Homes to verify</source>
        <translation>Domiciles à vérifier</translation>
    </message>
    <message>
        <source>Homes that were verified</source>
        <translation>Domiciles vérifiés</translation>
    </message>
    <message>
        <source>Homes that are right [%]</source>
        <translation>Domiciles justes [%]</translation>
    </message>
    <message>
        <source>At least [%]</source>
        <translation>Au moins [%]</translation>
    </message>
    <message>
        <source>At most [%]</source>
        <translation>Au plus [%]</translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made, with persons attached; it stays as it is.</source>
        <translation>Le GeoPackage fait par « Créer une base de population », avec des personnes rattachées ; il reste tel quel.</translation>
    </message>
    <message>
        <source>Complete population</source>
        <translation>Compléter la population</translation>
    </message>
    <message>
        <source>Makes one figure per building of a register with gaps and an estimate, and says where it is from.</source>
        <translation>Fait un chiffre par bâtiment d'un registre lacunaire et d'une estimation, et dit d'où il vient.</translation>
    </message>
    <message>
        <source>register,estimate,gap,coverage,undercount,combine,small area,dasymetric,origin,households</source>
        <translation>registre,estimation,lacune,couverture,sous-dénombrement,combiner,petits domaines,dasymétrique,origine,ménages</translation>
    </message>
    <message>
        <source>Output of &apos;Estimate population&apos;, or alike.</source>
        <translation>Sortie de « Estimer la population par bâtiment », ou semblable.</translation>
    </message>
    <message>
        <source>As the base has it.</source>
        <translation>Comme dans la base.</translation>
    </message>
    <message>
        <source>People by the estimate</source>
        <translation>Population selon l'estimation</translation>
    </message>
    <message>
        <source>Empty in a row where unknown.</source>
        <translation>Vide sur une ligne si inconnu.</translation>
    </message>
    <message>
        <source>Households by the estimate</source>
        <translation>Ménages selon l'estimation</translation>
    </message>
    <message>
        <source>Or dwellings. Without it: people by the register&apos;s mean size of a household.</source>
        <translation>Ou logements. Sans lui : population selon la taille moyenne des ménages du registre.</translation>
    </message>
    <message>
        <source>Within which the total is kept.</source>
        <translation>À l'intérieur de laquelle le total est gardé.</translation>
    </message>
    <message>
        <source>People of the zone</source>
        <translation>Population de la zone</translation>
    </message>
    <message>
        <source>Empty in a row where unknown. Without the field: the sum of the estimates.</source>
        <translation>Vide sur une ligne si inconnue. Sans le champ : la somme des estimations.</translation>
    </message>
    <message>
        <source>Households of the zone</source>
        <translation>Ménages de la zone</translation>
    </message>
    <message>
        <source>Occupied dwellings. Without the field: the sum of the estimates.</source>
        <translation>Logements occupés. Sans le champ : la somme des estimations.</translation>
    </message>
    <message>
        <source>Where the register has more than the total</source>
        <translation>Où le registre a plus que le total</translation>
    </message>
    <message>
        <source>Figures that were made smaller are marked, and such zones named.</source>
        <translation>Les chiffres réduits sont marqués, et ces zones nommées.</translation>
    </message>
    <message>
        <source>Completed buildings</source>
        <translation>Bâtiments complétés</translation>
    </message>
    <message>
        <source>Completed zones</source>
        <translation>Zones complétées</translation>
    </message>
    <message>
        <source>Zones with their sum and coverage.</source>
        <translation>Zones avec leur somme et leur couverture.</translation>
    </message>
    <message>
        <source>Gives each building one figure of people and of households: the register&apos;s where it knows people, and of what it misses in the zone the share that the building is likely to have.</source>
        <translation>Donne à chaque bâtiment un chiffre de population et un de ménages : celui du registre s'il y connaît des personnes, et de ce qu'il manque dans la zone la part que le bâtiment a vraisemblablement.</translation>
    </message>
    <message>
        <source>A zone of N households, of which the register has the share C. With h seen and e estimated in a building, it is expected to miss (1 − c)·(e + ρ·h) / (1 + ρ·c); ρ says how far the estimate errs.</source>
        <translation>Une zone de N ménages, dont le registre a la part C. Avec h vus et e estimés dans un bâtiment, il y manque en espérance (1 − c)·(e + ρ·h) / (1 + ρ·c) ; ρ dit à quel point l'estimation se trompe.</translation>
    </message>
    <message>
        <source>A building without any record may have been missed whole: a building is known with probability C^β, its households with c = C^(1 − β). β and ρ are those under which the register's counts are most likely.</source>
        <translation>Un bâtiment sans enregistrement peut avoir été manqué en entier : un bâtiment est connu avec la probabilité C^β, ses ménages avec c = C^(1 − β). β et ρ sont ceux qui rendent les effectifs du registre les plus vraisemblables.</translation>
    </message>
    <message>
        <source>What is left of the zone&apos;s total is given out in proportion, in whole numbers. Where the register has more than the total, PREFER says which of them is kept.</source>
        <translation>Le reste du total de la zone est distribué en proportion, en nombres entiers. Si le registre a plus que le total, PREFER dit lequel est gardé.</translation>
    </message>
    <message>
        <source>Keep the total: the register&apos;s figures are made smaller</source>
        <translation>Garder le total : les chiffres du registre sont réduits</translation>
    </message>
    <message>
        <source>Keep the register: the sum is larger</source>
        <translation>Garder le registre : la somme est plus grande</translation>
    </message>
    <message>
        <source>Each building with one figure and its origin.</source>
        <translation>Chaque bâtiment avec un chiffre et son origine.</translation>
    </message>
    <message>
        <source>A population base with persons attached to homes.</source>
        <translation>Une base de population avec des personnes rattachées à des domiciles.</translation>
    </message>
    <message>
        <source>Buildings with people by &apos;Estimate population&apos; or another estimate, by the same ids.</source>
        <translation>Bâtiments avec population selon « Estimer la population par bâtiment » ou une autre estimation, par les mêmes identifiants.</translation>
    </message>
    <message>
        <source>Zones with their total, such as a census; without one the sum of the estimates stands for it.</source>
        <translation>Zones avec leur total, comme un recensement ; sans total, la somme des estimations en tient lieu.</translation>
    </message>
    <message>
        <source>Each building with its figure and origin: register, estimate, register + estimate, or unknown.</source>
        <translation>Chaque bâtiment avec son chiffre et son origine : registre, estimation, registre + estimation, ou inconnu.</translation>
    </message>
    <message>
        <source>Zones with their sum, which is exact, coverage by the register, and who has no building.</source>
        <translation>Zones avec leur somme, qui est exacte, la couverture par le registre, et qui n'a pas de bâtiment.</translation>
    </message>
    <message>
        <source>Zone totals are taken for true: whom they count has to be whom the register counts, at the same date.</source>
        <translation>Les totaux de zone sont tenus pour vrais : ils doivent compter les mêmes personnes que le registre, à la même date.</translation>
    </message>
    <message>
        <source>Who is registered and has left fills gaps that others have: classify residency first.</source>
        <translation>Qui est enregistré et parti comble des lacunes d'autres : classez d'abord la résidence.</translation>
    </message>
    <message>
        <source>A figure of one building is an expectation where its origin is not the register; sums are better.</source>
        <translation>Le chiffre d'un seul bâtiment est une espérance si son origine n'est pas le registre ; les sommes valent mieux.</translation>
    </message>
    <message>
        <source>People of all figures</source>
        <translation>Population de tous les chiffres</translation>
    </message>
    <message>
        <source>Households of all figures</source>
        <translation>Ménages de tous les chiffres</translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation>Population du registre</translation>
    </message>
    <message>
        <source>People from the estimate</source>
        <translation>Population venant de l'estimation</translation>
    </message>
    <message>
        <source>People for whom a zone has no building</source>
        <translation>Personnes pour qui une zone n'a pas de bâtiment</translation>
    </message>
    <message>
        <source>People of the register in percent of the totals [%]</source>
        <translation>Population du registre en pour cent des totaux [%]</translation>
    </message>
    <message>
        <source>Buildings whose figure is unknown</source>
        <translation>Bâtiments dont le chiffre est inconnu</translation>
    </message>
    <message>
        <source>Zones in which the register has more than the total</source>
        <translation>Zones où le registre a plus que le total</translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made; its access log gets a line.</source>
        <translation>Le GeoPackage fait par « Créer une base de population » ; son journal d'accès reçoit une ligne.</translation>
    </message>
    <message>
        <source>Table of profiles</source>
        <translation>Table de profils</translation>
    </message>
    <message>
        <source>A CSV of the office&apos;s own, with profile, table, column, edit and days. Empty: ours.</source>
        <translation>Un CSV propre au service, avec profile, table, column, edit et days. Vide : le nôtre.</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>File that is handed out, such as east_june.gpkg.</source>
        <translation>Fichier remis, comme east_june.gpkg.</translation>
    </message>
    <message>
        <source>Extract from base</source>
        <translation>Extraire de la base</translation>
    </message>
    <message>
        <source>Hands out a part of a population base: only what a profile allows, for a purpose, logged.</source>
        <translation>Remet une partie d'une base de population : seulement ce qu'un profil permet, pour une finalité, journalisé.</translation>
    </message>
    <message>
        <source>export,share,field work,QField,offline,privacy,data protection,profile,subset,handover,feedback</source>
        <translation>export,partage,travail de terrain,QField,hors ligne,vie privée,protection des données,profil,sous-ensemble,remise,retour</translation>
    </message>
    <message>
        <source>Name of a profile: application, field, feedback or exchange, or one of your own.</source>
        <translation>Nom d'un profil : application, field, feedback ou exchange, ou l'un des vôtres.</translation>
    </message>
    <message>
        <source>What the data is for; it is kept in the access log and in the extract.</source>
        <translation>À quoi servent les données ; gardé dans le journal d'accès et dans l'extrait.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>For the access log. Empty: the name by which you are logged in.</source>
        <translation>Pour le journal d'accès. Vide : le nom de votre session.</translation>
    </message>
    <message>
        <source>Codes separated by semicolons, such as 11;12; what is below them as well.</source>
        <translation>Codes séparés par des points-virgules, comme 11;12 ; aussi ce qui est en dessous.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Instead of places: polygons, in which buildings lie.</source>
        <translation>Au lieu de lieux : polygones où se trouvent les bâtiments.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>MATCH … RETURN …, as 'Find group' takes it: only the persons, or else the buildings, that it finds.</source>
        <translation>MATCH … RETURN …, comme « Trouver un groupe » le prend : seulement les personnes, ou sinon les bâtiments, qu'il trouve.</translation>
    </message>
    <message>
        <source>Only what this register said; feedback needs it.</source>
        <translation>Seulement ce que ce registre a dit ; feedback en a besoin.</translation>
    </message>
    <message>
        <source>Day on which rows hold, and from which the days count. Empty: today.</source>
        <translation>Jour où valent les lignes, et d'où comptent les jours. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation>Jours jusqu'à l'expiration</translation>
    </message>
    <message>
        <source>At most those of the profile. Empty: those of the profile.</source>
        <translation>Au plus ceux du profil. Vide : ceux du profil.</translation>
    </message>
    <message>
        <source>Replace an existing extract</source>
        <translation>Remplacer un extrait existant</translation>
    </message>
    <message>
        <source>Only an extract is ever replaced.</source>
        <translation>Seul un extrait est jamais remplacé.</translation>
    </message>
    <message>
        <source>Hands out a part of a population base as a GeoPackage of its own, with only the columns that a profile allows.</source>
        <translation>Remet une partie d'une base de population comme GeoPackage à part, avec les seules colonnes qu'un profil permet.</translation>
    </message>
    <message>
        <source>What goes in: the base, which is changed by a line in its access log alone; a profile; a purpose, without which nothing is given; where wanted a place, an area, a pattern, or the register that is to be told.</source>
        <translation>En entrée : la base, où seul son journal d'accès change d'une ligne ; un profil ; une finalité, sans laquelle rien n'est donné ; au besoin un lieu, un territoire, un schéma, ou le registre à informer.</translation>
    </message>
    <message>
        <source>Profiles are a table that the office owns. Ours are:</source>
        <translation>Les profils sont une table du service. Les nôtres sont :</translation>
    </message>
    <message>
        <source>What comes out: the extract, with rows that hold on the date, inside the place, and of the persons who live there. Each row keeps its uid, by which &apos;Apply changes&apos; knows it again. QGIS and QField open and edit it.</source>
        <translation>En sortie : l'extrait, avec les lignes valables à la date, à l'intérieur du lieu, et des personnes qui y vivent. Chaque ligne garde son uid, auquel « Appliquer les modifications » la reconnaît. QGIS et QField l'ouvrent et le modifient.</translation>
    </message>
    <message>
        <source>It expires after the days of its profile: then it is not taken back. A tag of family X goes out for its own purpose alone.</source>
        <translation>Il expire après les jours de son profil : ensuite il n'est plus repris. Une étiquette de la famille X ne sort que pour sa propre finalité.</translation>
    </message>
    <message>
        <source>Application: for planners and community workers, who look and change nothing.</source>
        <translation>Application : pour aménageurs et agents de quartier, qui regardent et ne changent rien.</translation>
    </message>
    <message>
        <source>Field: for work at the door. Homes, dwellings, use and storeys, places of addresses, and tags may be corrected.</source>
        <translation>Field : pour le travail à la porte. Domiciles, logements, usage et niveaux, lieux d'adresses et étiquettes peuvent être corrigés.</translation>
    </message>
    <message>
        <source>Feedback: what is wrong with what one register said, by the tokens of its own records.</source>
        <translation>Feedback : ce qui est faux dans ce qu'un registre a dit, par les jetons de ses propres enregistrements.</translation>
    </message>
    <message>
        <source>Exchange: places, buildings, dwellings and facilities for other offices, and nobody.</source>
        <translation>Exchange : lieux, bâtiments, logements et équipements pour d'autres services, et aucune personne.</translation>
    </message>
    <message>
        <source>Who has the file can read all of it, also when it has expired: it has no lock. Ask for it back, and delete it.</source>
        <translation>Qui a le fichier peut tout y lire, même expiré : il n'a pas de verrou. Demandez-le en retour, et supprimez-le.</translation>
    </message>
    <message>
        <source>Persons have pseudonyms, and still a building, an age and a sex are often enough to know somebody.</source>
        <translation>Les personnes ont des pseudonymes, mais un bâtiment, un âge et un sexe suffisent souvent à reconnaître quelqu'un.</translation>
    </message>
    <message>
        <source>Buildings without a place and without a shape are in no place, and stay in the base.</source>
        <translation>Les bâtiments sans lieu ni forme ne sont dans aucun lieu, et restent dans la base.</translation>
    </message>
    <message>
        <source>Rows that went out</source>
        <translation>Lignes sorties</translation>
    </message>
    <message>
        <source>Persons in them</source>
        <translation>Personnes dans celles-ci</translation>
    </message>
    <message>
        <source>Buildings in them</source>
        <translation>Bâtiments dans celles-ci</translation>
    </message>
    <message>
        <source>Where people are classified by residency, who lives here is asked for. Checked: everybody in the base, gone or only registered. A tag residency in TAGS, and a PATTERN, say it themselves.</source>
        <translation>Si les personnes sont classées par résidence, on demande qui vit ici. Coché : tous ceux de la base, partis ou seulement enregistrés. Une étiquette residency dans TAGS, et un PATTERN, le disent eux-mêmes.</translation>
    </message>
    <message>
        <source>Begins with MATCH; see the help. Names and numbers of persons are nowhere in a base. Empty: TAGS and ages.</source>
        <translation>Commence par MATCH ; voir l'aide. Noms et numéros de personnes ne sont nulle part dans une base. Vide : TAGS et âges.</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vide : pas de limite.</translation>
    </message>
    <message>
        <source>Needed with SOURCE: only the vault can tell which record is whose. Names do not leave it.</source>
        <translation>Nécessaire avec SOURCE : seul le coffre peut dire à qui est quel enregistrement. Les noms n'en sortent pas.</translation>
    </message>
    <message>
        <source>What was asked and why, a map, what was found and what to doubt. No single person is in it.</source>
        <translation>Ce qui a été demandé et pourquoi, une carte, ce qui a été trouvé et les points douteux. Aucune personne particulière n'y est.</translation>
    </message>
    <message>
        <source>Find group</source>
        <translation>Trouver un groupe</translation>
    </message>
    <message>
        <source>Finds who a service is for, who of them it does not reach yet, and who may come to a meeting.</source>
        <translation>Trouve à qui s'adresse un service, qui d'entre eux il n'atteint pas encore, et qui peut venir à une réunion.</translation>
    </message>
    <message>
        <source>query,match,pattern,tags,outreach,coverage,clients,target group,meeting,roll,electoral,purpose,log</source>
        <translation>requête,recherche,schéma,étiquettes,action de proximité,couverture,clients,groupe cible,réunion,liste,électoral,finalité,journal</translation>
    </message>
    <message>
        <source>Head that you kept</source>
        <translation>Tête que vous avez gardée</translation>
    </message>
    <message>
        <source>LOG_HEAD of an earlier run: a log that was cut off or written anew since then is told. Empty: none.</source>
        <translation>LOG_HEAD d'une exécution antérieure : un journal coupé ou réécrit depuis est signalé. Vide : aucun.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Who was found, or the roll.</source>
        <translation>Qui a été trouvé, ou la liste de réunion.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteints</translation>
    </message>
    <message>
        <source>Who of the group is no client yet. Needs CLIENTS.</source>
        <translation>Qui du groupe n'est pas encore client. Demande CLIENTS.</translation>
    </message>
    <message>
        <source>Head of the access log</source>
        <translation>Tête du journal d'accès</translation>
    </message>
    <message>
        <source>What the list is for, such as: visits before winter. It is kept in the log, so no names of persons.</source>
        <translation>À quoi sert la liste, par exemple : visites avant l'hiver. C'est gardé dans le journal, donc sans noms de personnes.</translation>
    </message>
    <message>
        <source>Kept in the log. Empty: the name by which you are logged in.</source>
        <translation>Gardé dans le journal. Vide : le nom de votre session.</translation>
    </message>
    <message>
        <source>All of them, such as residency=stationary;lives alone. No pattern then.</source>
        <translation>Toutes à la fois, comme residency=stationary;lives alone. Alors pas de schéma.</translation>
    </message>
    <message>
        <source>Youngest age</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Oldest age</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>Who has none in the base is only in any.</source>
        <translation>Qui n'en a pas dans la base n'est que dans tous.</translation>
    </message>
    <message>
        <source>Only in places</source>
        <translation>Seulement dans les lieux</translation>
    </message>
    <message>
        <source>Codes of places of any level, such as 110;120; write 2:110 where levels share a code. Empty: everywhere.</source>
        <translation>Codes de lieux de tout échelon, comme 110;120 ; écrivez 2:110 si des échelons ont le même code. Vide : partout.</translation>
    </message>
    <message>
        <source>Only in buildings</source>
        <translation>Seulement dans les bâtiments</translation>
    </message>
    <message>
        <source>Their ids, such as B1;B2; added to those of the places.</source>
        <translation>Leurs identifiants, comme B1;B2 ; ajoutés à ceux des lieux.</translation>
    </message>
    <message>
        <source>Also who does not live here</source>
        <translation>Aussi qui ne vit pas ici</translation>
    </message>
    <message>
        <source>Roll for a meeting</source>
        <translation>Liste pour une réunion</translation>
    </message>
    <message>
        <source>Who is entitled: people of the group who have a home, adults unless you give ages or a pattern.</source>
        <translation>Qui y a droit : les personnes du groupe qui ont un domicile, adultes sauf si vous donnez des âges ou un schéma.</translation>
    </message>
    <message>
        <source>Clients of the service</source>
        <translation>Clients du service</translation>
    </message>
    <message>
        <source>The service&apos;s own list, with an id in each row.</source>
        <translation>La liste du service lui-même, avec un identifiant sur chaque ligne.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>Id of the client&apos;s record in the register SOURCE, or the pid of the person where SOURCE is empty.</source>
        <translation>Identifiant de l'enregistrement du client dans le registre SOURCE, ou le pid de la personne si SOURCE est vide.</translation>
    </message>
    <message>
        <source>Register of the client ids</source>
        <translation>Registre des identifiants de clients</translation>
    </message>
    <message>
        <source>As it was called when it was imported. Empty: ids are pids.</source>
        <translation>Tel qu'il s'appelait à l'import. Vide : les identifiants sont des pid.</translation>
    </message>
    <message>
        <source>Finds the people, dwellings or buildings that a service is for. Without a purpose there is no result.</source>
        <translation>Trouve les personnes, logements ou bâtiments auxquels s'adresse un service. Sans finalité, pas de résultat.</translation>
    </message>
    <message>
        <source>What goes in: a population base, and either tags, ages and a sex, or a pattern, such as MATCH (p:person)-[:lives_in]→(d:dwelling)-[:located_in]→(b:building) WHERE p.age ≥ 65 RETURN b.buid, count(p).</source>
        <translation>En entrée : une base de population, et soit étiquettes, âges et sexe, soit un schéma, comme MATCH (p:person)-[:lives_in]→(d:dwelling)-[:located_in]→(b:building) WHERE p.age ≥ 65 RETURN b.buid, count(p).</translation>
    </message>
    <message>
        <source>A pattern joins things by relations: lives_in, registered_in, works_in, studies_in, located_in, family_of, part_of, has. Things are person, dwelling, building, organisation, place, address and tag; p.tag.name is the value of a tag.</source>
        <translation>Un schéma joint des choses par des relations : lives_in, registered_in, works_in, studies_in, located_in, family_of, part_of, has. Les choses sont person, dwelling, building, organisation, place, address et tag ; p.tag.name est la valeur d'une étiquette.</translation>
    </message>
    <message>
        <source>Only what holds on the date is seen, and no tag that has expired. The dead are left out unless the pattern names p.died. What is not known meets no condition but IS NULL. A person in two homes is in two rows; use count(DISTINCT p).</source>
        <translation>Seul ce qui vaut à la date est vu, et aucune étiquette expirée. Les morts sont omis sauf si le schéma nomme p.died. L'inconnu ne remplit aucune condition sauf IS NULL. Une personne à deux domiciles est sur deux lignes ; utilisez count(DISTINCT p).</translation>
    </message>
    <message>
        <source>Each line of the log stands on the one before, so that nobody changes or removes one unnoticed. Undoing a batch removes none. Keep LOG_HEAD, the last hash, elsewhere: by it a log is known that was cut off or written anew.</source>
        <translation>Chaque ligne du journal s'appuie sur la précédente, si bien que nul n'en change ou n'en retire une sans qu'on le voie. Annuler un lot n'en retire aucune. Gardez ailleurs LOG_HEAD, la dernière empreinte : elle révèle un journal coupé ou réécrit.</translation>
    </message>
    <message>
        <source>What to doubt: who is in no register is in no list; tags are as good as their sources; a home may be an old one. Nobody is to be refused a service because this list lacks them.</source>
        <translation>À mettre en doute : qui n'est dans aucun registre n'est dans aucune liste ; les étiquettes ne valent que leurs sources ; un domicile peut être ancien. On ne doit refuser un service à personne parce qu'il manque à cette liste.</translation>
    </message>
    <message>
        <source>Of the group, on the date. Empty: no limit; for a roll {} years.</source>
        <translation>Du groupe, à la date. Vide : pas de limite ; pour une liste de réunion {} ans.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>one row of each person</source>
        <translation>une ligne par personne</translation>
    </message>
    <message>
        <source>one row of each dwelling</source>
        <translation>une ligne par logement</translation>
    </message>
    <message>
        <source>Who was found, with dwelling and building, on the map where the building is; or counts.</source>
        <translation>Qui a été trouvé, avec logement et bâtiment, sur la carte où est le bâtiment ; ou des effectifs.</translation>
    </message>
    <message>
        <source>With a list of clients: who of the group is a client, who is not, and the coverage in percent.</source>
        <translation>Avec une liste de clients : qui du groupe est client, qui ne l'est pas, et la couverture en pour cent.</translation>
    </message>
    <message>
        <source>As a roll: one row of each adult, or of each dwelling with the number of its adults.</source>
        <translation>En liste de réunion : une ligne par adulte, ou par logement avec le nombre de ses adultes.</translation>
    </message>
    <message>
        <source>A line in the access log: who asked, when, what for, by what pattern, and for how many rows.</source>
        <translation>Une ligne dans le journal d'accès : qui a demandé, quand, pour quoi, par quel schéma, et pour combien de lignes.</translation>
    </message>
    <message>
        <source>Persons found, or rows where no persons are asked for</source>
        <translation>Personnes trouvées, ou lignes si aucune personne n'est demandée</translation>
    </message>
    <message>
        <source>Clients in the group</source>
        <translation>Clients dans le groupe</translation>
    </message>
    <message>
        <source>Clients outside of the group</source>
        <translation>Clients hors du groupe</translation>
    </message>
    <message>
        <source>Clients in the group [%]</source>
        <translation>Clients dans le groupe [%]</translation>
    </message>
    <message>
        <source>Splits hourly cells of phones or platforms to zones, with the even spread and the register beside.</source>
        <translation>Répartit des cellules horaires de téléphones ou plateformes entre zones, à côté de la répartition égale et du registre.</translation>
    </message>
    <message>
        <source>phone,mobile signalling,big data,hourly,presence,daytime population,night,dynamic,grid,dasymetric</source>
        <translation>téléphone,signalisation mobile,données massives,horaire,présence,population de jour,nuit,dynamique,grille,dasymétrique</translation>
    </message>
    <message>
        <source>Cells with people: polygons, points, or a table.</source>
        <translation>Cellules avec population : polygones, points, ou une table.</translation>
    </message>
    <message>
        <source>Fields of hours</source>
        <translation>Champs des heures</translation>
    </message>
    <message>
        <source>The last number in a name is its hour, 0 to 23, such as h07.</source>
        <translation>Le dernier nombre d'un nom est son heure, 0 à 23, comme h07.</translation>
    </message>
    <message>
        <source>Id of the cell</source>
        <translation>Identifiant de la cellule</translation>
    </message>
    <message>
        <source>Where there is a row for each hour, or a layer of cells.</source>
        <translation>S'il y a une ligne par heure, ou une couche de cellules.</translation>
    </message>
    <message>
        <source>A number from 0 to 23 or a time; for a row for each hour.</source>
        <translation>Un nombre de 0 à 23 ou une heure ; pour une ligne par heure.</translation>
    </message>
    <message>
        <source>Number of people, for a row for each hour. Empty is unknown.</source>
        <translation>Nombre de personnes, pour une ligne par heure. Vide : inconnu.</translation>
    </message>
    <message>
        <source>Such as resident, transient, mobile; they are split each, and added up.</source>
        <translation>Comme resident, transient, mobile ; chacun est réparti, puis ils sont additionnés.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Places of the cells, where INPUT has none.</source>
        <translation>Lieux des cellules, si INPUT n'en a pas.</translation>
    </message>
    <message>
        <source>Id in the layer of cells</source>
        <translation>Identifiant dans la couche de cellules</translation>
    </message>
    <message>
        <source>As CELL_ID_FIELD has it.</source>
        <translation>Comme dans CELL_ID_FIELD.</translation>
    </message>
    <message>
        <source>For which people are counted.</source>
        <translation>Pour lesquelles les personnes sont comptées.</translation>
    </message>
    <message>
        <source>Residents of the zone</source>
        <translation>Résidents de la zone</translation>
    </message>
    <message>
        <source>By the register, to compare; empty in a row where unknown. Without the field: from BASE or WEIGHTS.</source>
        <translation>Selon le registre, pour comparer ; vide sur une ligne si inconnu. Sans le champ : de BASE ou WEIGHTS.</translation>
    </message>
    <message>
        <source>Where in a cell people are: points or polygons with numbers. Empty: the buildings of BASE.</source>
        <translation>Où sont les personnes dans une cellule : points ou polygones avec nombres. Vide : les bâtiments de BASE.</translation>
    </message>
    <message>
        <source>Residents of the weights</source>
        <translation>Résidents des poids</translation>
    </message>
    <message>
        <source>By which people are split by night; several are added up.</source>
        <translation>Pour répartir les personnes de nuit ; plusieurs sont additionnés.</translation>
    </message>
    <message>
        <source>Workplaces of the weights</source>
        <translation>Lieux de travail des poids</translation>
    </message>
    <message>
        <source>Workplaces and facilities, by which people are split by day; several are added up.</source>
        <translation>Lieux de travail et équipements, pour répartir les personnes de jour ; plusieurs sont additionnés.</translation>
    </message>
    <message>
        <source>Weights by day of a base</source>
        <translation>Poids de jour d'une base</translation>
    </message>
    <message>
        <source>How much one of each counts: workers, pupils, seats of facilities, residents who stay at home.</source>
        <translation>Combien compte chacun : workers (travailleurs), pupils (élèves), facilities (places d'équipements), residents (résidents qui restent chez eux).</translation>
    </message>
    <message>
        <source>Share that is spread evenly</source>
        <translation>Part répartie également</translation>
    </message>
    <message>
        <source>Of each cell&apos;s people whatever the weights: 0 none, 1 all of them.</source>
        <translation>De la population de chaque cellule, quels que soient les poids : 0 rien, 1 tout.</translation>
    </message>
    <message>
        <source>Hours of the night</source>
        <translation>Heures de la nuit</translation>
    </message>
    <message>
        <source>From one hour to another, both of them in it.</source>
        <translation>D'une heure à une autre, toutes deux incluses.</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Heures du jour</translation>
    </message>
    <message>
        <source>Those between are night and day in part.</source>
        <translation>Entre les deux, c'est en partie la nuit et le jour.</translation>
    </message>
    <message>
        <source>Name of the data set</source>
        <translation>Nom du jeu de données</translation>
    </message>
    <message>
        <source>In the base a later run of the same name takes the place of an earlier one. Empty: that of the layer.</source>
        <translation>Dans la base, une exécution suivante du même nom remplace la précédente. Vide : celui de la couche.</translation>
    </message>
    <message>
        <source>People by zone and hour</source>
        <translation>Population par zone et heure</translation>
    </message>
    <message>
        <source>Zones by hour</source>
        <translation>Zones par heure</translation>
    </message>
    <message>
        <source>Each zone with a column for every hour.</source>
        <translation>Chaque zone avec une colonne par heure.</translation>
    </message>
    <message>
        <source>Splits what phones or platforms count in their cells, hour by hour, to zones, as Wu et al. (3.2.3, 4.2) set it beside the register. It says who is present, and is never attached to persons.</source>
        <translation>Répartit entre zones ce que téléphones ou plateformes comptent dans leurs cellules, heure par heure, comme Wu et al. (3.2.3, 4.2) le mettent à côté du registre. Cela dit qui est présent, et n'est jamais rattaché à des personnes.</translation>
    </message>
    <message>
        <source>By night a cell is split by residents, by day by workplaces, pupils and facilities, and in a straight line between. A cell without any of them is split by area. A cell that is a point goes whole to its zone.</source>
        <translation>De nuit, une cellule est répartie selon les résidents, de jour selon lieux de travail, élèves et équipements, et entre les deux de façon linéaire. Une cellule sans rien de cela est répartie selon la surface. Une cellule ponctuelle va entière à sa zone.</translation>
    </message>
    <message>
        <source>A row for each zone, hour and pattern.</source>
        <translation>Une ligne par zone, heure et schéma.</translation>
    </message>
    <message>
        <source>Cells with people: a field for each hour, or a row for each cell and hour with the layer of the cells.</source>
        <translation>Cellules avec population : un champ par heure, ou une ligne par cellule et heure avec la couche des cellules.</translation>
    </message>
    <message>
        <source>Zones, with their register residents where they are known.</source>
        <translation>Zones, avec leurs résidents du registre s'ils sont connus.</translation>
    </message>
    <message>
        <source>What tells where in a cell people are: a population base (who lives, works and studies in its buildings, facilities), or a layer with weights by night and by day.</source>
        <translation>Ce qui dit où sont les personnes dans une cellule : une base de population (qui vit, travaille et étudie dans ses bâtiments, équipements), ou une couche avec des poids de nuit et de jour.</translation>
    </message>
    <message>
        <source>A row for each zone, hour and kind: people by weights (persons), and where each cell is spread evenly (even). What lies in no zone is the zone &apos;outside&apos;. Sums are those of the cells.</source>
        <translation>Une ligne par zone, heure et type : population selon les poids (persons), et si chaque cellule est répartie également (even). Ce qui n'est dans aucune zone est la zone 'outside'. Les sommes sont celles des cellules.</translation>
    </message>
    <message>
        <source>Zones with a column for each hour, for the map; a report with the curve of the day.</source>
        <translation>Zones avec une colonne par heure, pour la carte ; un rapport avec la courbe de la journée.</translation>
    </message>
    <message>
        <source>With a base the rows are kept there as well, in one batch that can be undone.</source>
        <translation>Avec une base, les lignes y sont gardées aussi, en un lot qui peut être annulé.</translation>
    </message>
    <message>
        <source>Phones never correct residents: in Helsinki phones by night misplace 35 % of them, people spread evenly over all zones 26 %.</source>
        <translation>Les téléphones ne corrigent jamais les résidents : à Helsinki, les téléphones de nuit en placent mal 35 %, une population répartie également sur toutes les zones 26 %.</translation>
    </message>
    <message>
        <source>Weights may be worse than the even spread. The report compares both with the register; where the even one is nearer, it says so, and EVEN_SHARE mixes them.</source>
        <translation>Des poids peuvent être pires que la répartition égale. Le rapport compare les deux au registre ; si l'égale est plus proche, il le dit, et EVEN_SHARE les mélange.</translation>
    </message>
    <message>
        <source>One phone is not one person. Totals are those of the source, which says whom it counts.</source>
        <translation>Un téléphone n'est pas une personne. Les totaux sont ceux de la source, qui dit qui elle compte.</translation>
    </message>
    <message>
        <source>People present, mean of the hours</source>
        <translation>Personnes présentes, moyenne des heures</translation>
    </message>
    <message>
        <source>Of them in no zone</source>
        <translation>Dont hors zone</translation>
    </message>
    <message>
        <source>Register residents misplaced by phones by night [%]</source>
        <translation>Résidents du registre mal placés par les téléphones de nuit [%]</translation>
    </message>
    <message>
        <source>The same where cells are spread evenly [%]</source>
        <translation>De même si les cellules sont réparties également [%]</translation>
    </message>
    <message>
        <source>The same where people are spread evenly over all zones [%]</source>
        <translation>De même si la population est répartie également sur toutes les zones [%]</translation>
    </message>
    <message>
        <source>Zones compared with the register</source>
        <translation>Zones comparées au registre</translation>
    </message>
    <message>
        <source>What was found, what to doubt, inputs with hashes, settings.</source>
        <translation>Ce qui a été trouvé, points douteux, entrées avec empreintes, réglages.</translation>
    </message>
    <message>
        <source>Not reached, or far from ways</source>
        <translation>Non atteint, ou loin des voies</translation>
    </message>
    <message>
        <source>Places of people with the reason.</source>
        <translation>Lieux des personnes avec le motif.</translation>
    </message>
    <message>
        <source>Life circle</source>
        <translation>Cercle de vie</translation>
    </message>
    <message>
        <source>Counts who reaches a facility on foot in some minutes, by group, and lists who does not.</source>
        <translation>Compte qui atteint un équipement à pied en quelques minutes, par groupe, et liste qui ne le fait pas.</translation>
    </message>
    <message>
        <source>15 minutes,walking,accessibility,isochrone,service area,catchment,facility,network,coverage,reach</source>
        <translation>15 minutes,marche,accessibilité,isochrone,aire de service,zone de desserte,équipement,réseau,couverture,portée</translation>
    </message>
    <message>
        <source>Of one kind, such as schools or clinics; filter the layer where it has several. Of an area a point in it counts.</source>
        <translation>D'un seul type, comme écoles ou cliniques ; filtrez la couche si elle en a plusieurs. Pour une surface, un point en elle compte.</translation>
    </message>
    <message>
        <source>Facility id</source>
        <translation>Identifiant de l'équipement</translation>
    </message>
    <message>
        <source>Empty: the features&apos; own numbers.</source>
        <translation>Vide : les numéros des entités.</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>All ways, in a CRS with true metres where there is no base.</source>
        <translation>Toutes les voies, dans un SCR en vrais mètres s'il n'y a pas de base.</translation>
    </message>
    <message>
        <source>Fields with tags of ways</source>
        <translation>Champs d'étiquettes des voies</translation>
    </message>
    <message>
        <source>Fields named highway, foot, access, sidewalk, motorroad, bridge as in OpenStreetMap; any other one is read as access, in which no and private close a way. Empty: those of these names that there are.</source>
        <translation>Champs nommés highway, foot, access, sidewalk, motorroad, bridge comme dans OpenStreetMap ; tout autre est lu comme access, où no et private ferment une voie. Vide : ceux de ces noms qui existent.</translation>
    </message>
    <message>
        <source>Walk on stairs</source>
        <translation>Passer par les escaliers</translation>
    </message>
    <message>
        <source>No: what people reach who cannot climb stairs.</source>
        <translation>Non : ce qu'atteignent ceux qui ne peuvent monter d'escaliers.</translation>
    </message>
    <message>
        <source>Instead of a base: places with counts of people.</source>
        <translation>Au lieu d'une base : lieux avec effectifs de population.</translation>
    </message>
    <message>
        <source>People by group</source>
        <translation>Population par groupe</translation>
    </message>
    <message>
        <source>The first is everybody, the others are groups of them. Empty: each feature is one person.</source>
        <translation>Le premier est tout le monde, les autres en sont des groupes. Vide : chaque entité est une personne.</translation>
    </message>
    <message>
        <source>Age groups of a base</source>
        <translation>Groupes d'âge d'une base</translation>
    </message>
    <message>
        <source>One time or several, such as 5;10;15.</source>
        <translation>Un temps ou plusieurs, comme 5;10;15.</translation>
    </message>
    <message>
        <source>Speed [km/h]</source>
        <translation>Vitesse [km/h]</translation>
    </message>
    <message>
        <source>Of walkers; with children or at an old age about 3.</source>
        <translation>Des piétons ; avec enfants ou à un âge avancé, environ 3.</translation>
    </message>
    <message>
        <source>Listed if further from ways than [m]</source>
        <translation>Listé si plus loin des voies que [m]</translation>
    </message>
    <message>
        <source>Whoever stands further from all ways is listed; the walk to the way counts all the same.</source>
        <translation>Qui est plus loin de toute voie est listé ; le trajet jusqu'à la voie compte tout de même.</translation>
    </message>
    <message>
        <source>What a person needs</source>
        <translation>Besoin par personne</translation>
    </message>
    <message>
        <source>For the size of facilities: 0.3 for everybody, or by group, such as 0-14=0.4;65+=0.1, in any unit.</source>
        <translation>Pour la taille des équipements : 0.3 pour tous, ou par groupe, comme 0-14=0.4;65+=0.1, dans une unité quelconque.</translation>
    </message>
    <message>
        <source>Size that there is</source>
        <translation>Taille existante</translation>
    </message>
    <message>
        <source>In the same unit, for what is missing.</source>
        <translation>Dans la même unité, pour ce qui manque.</translation>
    </message>
    <message>
        <source>Facilities with people</source>
        <translation>Équipements avec population</translation>
    </message>
    <message>
        <source>People with nearest facility</source>
        <translation>Population avec équipement le plus proche</translation>
    </message>
    <message>
        <source>Each place with metres and minutes.</source>
        <translation>Chaque lieu avec mètres et minutes.</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Zones de desserte</translation>
    </message>
    <message>
        <source>About 50 m around the ways that are walked; takes a while.</source>
        <translation>Environ 50 m autour des voies parcourues ; prend du temps.</translation>
    </message>
    <message>
        <source>Counts how many people reach facilities on foot, along ways, in 5, 10 or 15 minutes, or in times of your own.</source>
        <translation>Compte combien de personnes atteignent des équipements à pied, par les voies, en 5, 10 ou 15 minutes, ou en des temps de votre choix.</translation>
    </message>
    <message>
        <source>What goes in: facilities of one kind; ways as lines; people, either those of a population base by building, or of a layer with counts. A walk goes from the door straight to the nearest way, along ways, and to the facility.</source>
        <translation>En entrée : équipements d'un seul type ; voies en lignes ; population, soit celle d'une base de population par bâtiment, soit d'une couche avec effectifs. Un trajet va de la porte tout droit à la voie la plus proche, par les voies, puis à l'équipement.</translation>
    </message>
    <message>
        <source>Ways meet where they share a vertex, as in OpenStreetMap: a bridge does not touch what it crosses. Everybody walks on the largest part of the network that hangs together.</source>
        <translation>Les voies se joignent où elles partagent un sommet, comme dans OpenStreetMap : un pont ne touche pas ce qu'il croise. Tous marchent sur la plus grande partie connexe du réseau.</translation>
    </message>
    <message>
        <source>Which ways are open to walkers is read from tags: foot before access before highway. Motorways, private ways and what is not built yet are closed.</source>
        <translation>Les étiquettes disent quelles voies sont ouvertes aux piétons : foot avant access avant highway. Autoroutes, voies privées et voies non encore construites sont fermées.</translation>
    </message>
    <message>
        <source>What to doubt: ways that are not mapped, such as through courtyards and parks; waiting at crossings, and slopes, which nothing here counts; cells of people that are larger than a block.</source>
        <translation>À mettre en doute : voies non cartographiées, comme à travers cours et parcs ; attentes aux traversées et pentes, que rien ici ne compte ; cellules de population plus grandes qu'un îlot.</translation>
    </message>
    <message>
        <source>People by group and time, and the size needed.</source>
        <translation>Population par groupe et temps, et la taille nécessaire.</translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made; it stays as it is. Empty: {}.</source>
        <translation>Le GeoPackage fait par « Créer une base de population » ; il reste tel quel. Vide : {}.</translation>
    </message>
    <message>
        <source>The facilities with people by group and time: those to whom it is the nearest one (n…), and all who reach it (r…). The latter overlap, so do not add them up. The size it needs, if you say what a person needs.</source>
        <translation>Les équipements avec la population par groupe et temps : ceux dont il est le plus proche (n…), et tous ceux qui l'atteignent (r…). Ces derniers se recoupent, ne les additionnez donc pas. La taille qu'il lui faut, si vous dites le besoin par personne.</translation>
    </message>
    <message>
        <source>Each place of people with the nearest facility, metres and minutes.</source>
        <translation>Chaque lieu de population avec l'équipement le plus proche, mètres et minutes.</translation>
    </message>
    <message>
        <source>Catchments: from where a facility is the nearest, and all from where it is reached in time.</source>
        <translation>Zones de desserte : d'où un équipement est le plus proche, et tout d'où il est atteint à temps.</translation>
    </message>
    <message>
        <source>Who does not reach any in the longest time, and who stands far from all ways or at one that leads nowhere, and why.</source>
        <translation>Qui n'en atteint aucun dans le temps le plus long, et qui est loin de toute voie ou près d'une qui ne mène nulle part, et pourquoi.</translation>
    </message>
    <message>
        <source>People who reach a facility in the longest time [%]</source>
        <translation>Population qui atteint un équipement dans le temps le plus long [%]</translation>
    </message>
    <message>
        <source>The same as the crow flies [%]</source>
        <translation>La même à vol d'oiseau [%]</translation>
    </message>
    <message>
        <source>People who reach a facility in the longest time</source>
        <translation>Population qui atteint un équipement dans le temps le plus long</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>Population comptée</translation>
    </message>
    <message>
        <source>People who reach none in the longest time</source>
        <translation>Population qui n'en atteint aucun dans le temps le plus long</translation>
    </message>
    <message>
        <source>Layers of points or polygons. Of a facility that is an area a point in it counts, but with @area.</source>
        <translation>Couches de points ou de polygones. D'un équipement qui est une surface, un point en elle compte, sauf avec @area.</translation>
    </message>
    <message>
        <source>Monitor planning units</source>
        <translation>Suivre les unités d'aménagement</translation>
    </message>
    <message>
        <source>People, space and supply of planning units, what is missing by standards, and what changed.</source>
        <translation>Population, espace et offre des unités d'aménagement, ce qui manque selon des normes, et ce qui a changé.</translation>
    </message>
    <message>
        <source>CSPON,density,standard,gap,supply,demand,fit,indicator,detailed planning,diagnostics,evaluation,change</source>
        <translation>CSPON,densité,norme,écart,offre,demande,adéquation,indicateur,plan détaillé,diagnostic,évaluation,évolution</translation>
    </message>
    <message>
        <source>Planning units</source>
        <translation>Unités d'aménagement</translation>
    </message>
    <message>
        <source>In a CRS with true metres where there is no base.</source>
        <translation>Dans un SCR en vrais mètres s'il n'y a pas de base.</translation>
    </message>
    <message>
        <source>Unit id</source>
        <translation>Identifiant de l'unité</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Nom de l'unité</translation>
    </message>
    <message>
        <source>For the table of the platform.</source>
        <translation>Pour la table de la plateforme.</translation>
    </message>
    <message>
        <source>Instead of a base: places or areas with counts of people.</source>
        <translation>Au lieu d'une base : lieux ou surfaces avec effectifs de population.</translation>
    </message>
    <message>
        <source>The first is everybody, the others are groups; those whose names end with ages, such as p_0_5 or p_65p, are groups of standards. Empty: each feature is one person.</source>
        <translation>Le premier est tout le monde, les autres sont des groupes ; ceux dont le nom finit par des âges, comme p_0_5 ou p_65p, sont des groupes de normes. Vide : chaque entité est une personne.</translation>
    </message>
    <message>
        <source>Dwellings of people</source>
        <translation>Logements de la population</translation>
    </message>
    <message>
        <source>Occupied dwellings of the layer.</source>
        <translation>Logements occupés de la couche.</translation>
    </message>
    <message>
        <source>Floor area of people [m²]</source>
        <translation>Surface de plancher de la population [m²]</translation>
    </message>
    <message>
        <source>To live on, of the layer.</source>
        <translation>Pour habiter, de la couche.</translation>
    </message>
    <message>
        <source>Areas of people over several units</source>
        <translation>Surfaces de population sur plusieurs unités</translation>
    </message>
    <message>
        <source>Split, people may be fractions; whole, everybody of an area is in one unit. Points are always whole.</source>
        <translation>Répartie, la population peut avoir des décimales ; entière, tous ceux d'une surface sont dans une unité. Les points sont toujours entiers.</translation>
    </message>
    <message>
        <source>Kind of facilities</source>
        <translation>Type d'équipements</translation>
    </message>
    <message>
        <source>Field with the kind of the standards: one for all layers, or one for each, such as kind;type. Empty: the layers&apos; names.</source>
        <translation>Champ avec le type des normes : un pour toutes les couches, ou un pour chacune, comme kind;type. Vide : les noms des couches.</translation>
    </message>
    <message>
        <source>Size of facilities</source>
        <translation>Taille des équipements</translation>
    </message>
    <message>
        <source>Field with seats, beds or the like: one for all layers, or one for each; @area: m² of polygons. Empty: each counts 1.</source>
        <translation>Champ avec places, lits ou autre : un pour toutes les couches, ou un pour chacune ; @area : m² des polygones. Vide : chacun compte 1.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>CSV with indicator, name, measure, kind, ages, per, least, most, unit, source; standards.csv is an example.</source>
        <translation>CSV avec indicator, name, measure, kind, ages, per, least, most, unit, source ; standards.csv en est un exemple.</translation>
    </message>
    <message>
        <source>Where a base knows the height of a building and not its storeys.</source>
        <translation>Si une base connaît la hauteur d'un bâtiment et non ses niveaux.</translation>
    </message>
    <message>
        <source>Earlier base</source>
        <translation>Base antérieure</translation>
    </message>
    <message>
        <source>For the change. Empty: the same base, where EARLIER_DATE is given.</source>
        <translation>Pour l'évolution. Vide : la même base, si EARLIER_DATE est donné.</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>Date antérieure</translation>
    </message>
    <message>
        <source>Day to compare with, such as 2020-06-30. Empty: no change.</source>
        <translation>Jour de comparaison, comme 2020-06-30. Vide : pas d'évolution.</translation>
    </message>
    <message>
        <source>As in &apos;Count people by zone&apos;, with the same noise for the same people. Only of a base.</source>
        <translation>Comme dans « Compter la population par zone », avec le même bruit pour les mêmes personnes. Seulement d'une base.</translation>
    </message>
    <message>
        <source>Empty: the secret of the base.</source>
        <translation>Vide : le secret de la base.</translation>
    </message>
    <message>
        <source>Units with people and fit</source>
        <translation>Unités avec population et adéquation</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>A row for each unit and indicator, with standard, gap and class.</source>
        <translation>Une ligne par unité et indicateur, avec norme, écart et classe.</translation>
    </message>
    <message>
        <source>Table for a platform</source>
        <translation>Table pour une plateforme</translation>
    </message>
    <message>
        <source>Known values only, such as for territorial spatial monitoring (CSPON).</source>
        <translation>Seulement les valeurs connues, par exemple pour le suivi du territoire (CSPON).</translation>
    </message>
    <message>
        <source>Sets people beside space for each planning unit, as Wu et al. (4.4) do. The base is read and not changed.</source>
        <translation>Met la population en regard de l'espace pour chaque unité d'aménagement, comme Wu et al. (4.4). La base est lue et non modifiée.</translation>
    </message>
    <message>
        <source>Who came and went is told where both bases share a vault: births and arrivals less deaths and departures are the change of each unit.</source>
        <translation>On sait qui est venu et parti si les deux bases partagent un coffre : naissances et arrivées moins décès et départs font l'évolution de chaque unité.</translation>
    </message>
    <message>
        <source>Split by area</source>
        <translation>Répartie selon la surface</translation>
    </message>
    <message>
        <source>Whole, by a point in them</source>
        <translation>Entière, par un point en elles</translation>
    </message>
    <message>
        <source>The units with columns of ours.</source>
        <translation>Les unités avec nos colonnes.</translation>
    </message>
    <message>
        <source>Planning units as polygons: blocks, grids, districts, units of a detailed plan.</source>
        <translation>Unités d'aménagement en polygones : îlots, grilles, quartiers, unités d'un plan détaillé.</translation>
    </message>
    <message>
        <source>People, either those of a population base by building, or of a layer with counts.</source>
        <translation>Population, soit celle d'une base de population par bâtiment, soit d'une couche avec effectifs.</translation>
    </message>
    <message>
        <source>Layers of facilities with their kinds and sizes, such as seats or beds; areas count by their m² with @area.</source>
        <translation>Couches d'équipements avec leurs types et tailles, comme places ou lits ; les surfaces comptent par leurs m² avec @area.</translation>
    </message>
    <message>
        <source>Standards, a table of your office&apos;s own: how much of what for whom, at least and at most, and where that is from.</source>
        <translation>Normes, une table propre à votre service : combien de quoi pour qui, au moins et au plus, et d'où cela vient.</translation>
    </message>
    <message>
        <source>An earlier base, or an earlier date of the same base.</source>
        <translation>Une base antérieure, ou une date antérieure de la même base.</translation>
    </message>
    <message>
        <source>The units with people, households, density, floor area, each standard with its value and gap, and the change.</source>
        <translation>Les unités avec population, ménages, densité, surface de plancher, chaque norme avec sa valeur et son écart, et l'évolution.</translation>
    </message>
    <message>
        <source>fit_class: short where a standard is not kept, surplus where one is exceeded, else fit.</source>
        <translation>fit_class : short si une norme n'est pas tenue, surplus si une est dépassée, sinon fit.</translation>
    </message>
    <message>
        <source>A table of all indicators, with rows for what is in no unit, not on the map, and in total: nothing is lost.</source>
        <translation>Une table de tous les indicateurs, avec des lignes pour ce qui est hors unité, hors carte, et au total : rien n'est perdu.</translation>
    </message>
    <message>
        <source>A table for a monitoring platform: unit, indicator, value, unit of measure, date, source.</source>
        <translation>Une table pour une plateforme de suivi : unité, indicateur, valeur, unité de mesure, date, source.</translation>
    </message>
    <message>
        <source>People use what lies in other units: a unit that is short may be well served, which &apos;Life circle&apos; tells.</source>
        <translation>On utilise ce qui est dans d'autres unités : une unité en insuffisance peut être bien desservie, ce que dit « Cercle de vie ».</translation>
    </message>
    <message>
        <source>Space is as the base knows it now; only people are those of the date.</source>
        <translation>L'espace est tel que la base le connaît aujourd'hui ; seule la population est celle de la date.</translation>
    </message>
    <message>
        <source>Floor area by person is of buildings whose storeys or height is known.</source>
        <translation>La surface de plancher par personne porte sur les bâtiments dont niveaux ou hauteur sont connus.</translation>
    </message>
    <message>
        <source>Small counts tell of single persons: protect them before they leave the office.</source>
        <translation>De petits effectifs renseignent sur des personnes particulières : protégez-les avant qu'ils quittent le service.</translation>
    </message>
    <message>
        <source>People in no unit</source>
        <translation>Personnes hors unité</translation>
    </message>
    <message>
        <source>People who are not on the map</source>
        <translation>Personnes qui ne sont pas sur la carte</translation>
    </message>
    <message>
        <source>Units that are short of something</source>
        <translation>Unités auxquelles il manque quelque chose</translation>
    </message>
    <message>
        <source>Units with a surplus</source>
        <translation>Unités avec un excédent</translation>
    </message>
    <message>
        <source>People now less people then</source>
        <translation>Population actuelle moins population d'alors</translation>
    </message>
    <message>
        <source>Pupils without a seat</source>
        <translation>Élèves sans place</translation>
    </message>
    <message>
        <source>By place and year, with the reason.</source>
        <translation>Par lieu et année, avec le motif.</translation>
    </message>
    <message>
        <source>School demand</source>
        <translation>Demande scolaire</translation>
    </message>
    <message>
        <source>Forecasts pupils, and gives each a seat so that walks are short and no school is overfull.</source>
        <translation>Prévoit les élèves, et donne à chacun une place de sorte que les trajets soient courts et aucune école surchargée.</translation>
    </message>
    <message>
        <source>school,education,enrolment,forecast,capacity,assignment,catchment,seats,pupils,children</source>
        <translation>école,éducation,effectif,prévision,capacité,affectation,zone de desserte,places,élèves,enfants</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Écoles</translation>
    </message>
    <message>
        <source>Of one level; filter the layer where it has several.</source>
        <translation>D'un seul degré ; filtrez la couche si elle en a plusieurs.</translation>
    </message>
    <message>
        <source>School id</source>
        <translation>Identifiant de l'école</translation>
    </message>
    <message>
        <source>Seats. A school without a number gets nobody, and is named.</source>
        <translation>Places. Une école sans nombre ne reçoit personne, et est nommée.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Pupils of today, to judge the forecast by.</source>
        <translation>Élèves d'aujourd'hui, pour juger la prévision.</translation>
    </message>
    <message>
        <source>Pupils from elsewhere</source>
        <translation>Élèves venus d'ailleurs</translation>
    </message>
    <message>
        <source>Who come from other zones and take a seat.</source>
        <translation>Qui viennent d'autres zones et prennent une place.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Instead of a base: places with children by year of age.</source>
        <translation>Au lieu d'une base : lieux avec enfants par année d'âge.</translation>
    </message>
    <message>
        <source>Place id</source>
        <translation>Identifiant du lieu</translation>
    </message>
    <message>
        <source>Children by year of age</source>
        <translation>Enfants par année d'âge</translation>
    </message>
    <message>
        <source>Fields whose names end with the age, such as age_6. A single field without one holds all of school age, for YEARS 0.</source>
        <translation>Champs dont le nom finit par l'âge, comme age_6. Un seul champ sans âge contient tous ceux d'âge scolaire, pour YEARS 0.</translation>
    </message>
    <message>
        <source>School of the zone</source>
        <translation>École de la zone</translation>
    </message>
    <message>
        <source>Id of the school whose zone a place is in. Empty: the nearest one.</source>
        <translation>Identifiant de l'école dont la zone contient le lieu. Vide : la plus proche.</translation>
    </message>
    <message>
        <source>Ages of pupils</source>
        <translation>Âges des élèves</translation>
    </message>
    <message>
        <source>Lowest and highest, such as 6-11.</source>
        <translation>Plus bas et plus haut, comme 6-11.</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Années à venir</translation>
    </message>
    <message>
        <source>One or several, such as 0;1;5.</source>
        <translation>Une ou plusieurs, comme 0;1;5.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Share of the children who go to these schools.</source>
        <translation>Part des enfants qui vont dans ces écoles.</translation>
    </message>
    <message>
        <source>Participation of each place</source>
        <translation>Participation de chaque lieu</translation>
    </message>
    <message>
        <source>Instead, a share from 0 to 1, such as that of an earlier year.</source>
        <translation>À la place, une part de 0 à 1, comme celle d'une année précédente.</translation>
    </message>
    <message>
        <source>Net moves and deaths [% a year]</source>
        <translation>Migrations nettes et décès [% par an]</translation>
    </message>
    <message>
        <source>Below 0 where children become fewer.</source>
        <translation>Sous 0 si les enfants diminuent.</translation>
    </message>
    <message>
        <source>Net moves of each place [% a year]</source>
        <translation>Migrations nettes de chaque lieu [% par an]</translation>
    </message>
    <message>
        <source>Instead.</source>
        <translation>À la place.</translation>
    </message>
    <message>
        <source>For ways on foot. Empty: metres are those of a straight line.</source>
        <translation>Pour les trajets à pied. Vide : les mètres sont ceux d'une ligne droite.</translation>
    </message>
    <message>
        <source>As in &apos;Life circle&apos;.</source>
        <translation>Comme dans « Cercle de vie ».</translation>
    </message>
    <message>
        <source>Longest way [m]</source>
        <translation>Trajet le plus long [m]</translation>
    </message>
    <message>
        <source>Nobody is sent further. Empty: as far as it takes.</source>
        <translation>Personne n'est envoyé plus loin. Vide : aussi loin qu'il faut.</translation>
    </message>
    <message>
        <source>Round for the public to</source>
        <translation>Arrondi pour le public à</translation>
    </message>
    <message>
        <source>Multiple of this number.</source>
        <translation>Multiple de ce nombre.</translation>
    </message>
    <message>
        <source>Schools with pupils</source>
        <translation>Écoles avec élèves</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>Qui va où</translation>
    </message>
    <message>
        <source>A line from each place to each of its schools.</source>
        <translation>Une ligne de chaque lieu à chacune de ses écoles.</translation>
    </message>
    <message>
        <source>Table for the public</source>
        <translation>Table pour le public</translation>
    </message>
    <message>
        <source>By school and year, with rounded counts.</source>
        <translation>Par école et année, avec effectifs arrondis.</translation>
    </message>
    <message>
        <source>Forecasts how many children want a school, and which one each of them goes to.</source>
        <translation>Prévoit combien d'enfants demandent une école, et à laquelle va chacun d'eux.</translation>
    </message>
    <message>
        <source>What goes in: schools of one level with their seats; children by single year of age, either those of a population base by building, or of a layer with a field for each age; ways, or else metres are those of a straight line.</source>
        <translation>En entrée : écoles d'un seul degré avec leurs places ; enfants par année d'âge, soit ceux d'une base de population par bâtiment, soit d'une couche avec un champ par âge ; voies, sinon les mètres sont ceux d'une ligne droite.</translation>
    </message>
    <message>
        <source>Children grow a year older each year; net moves and deaths change their number by a rate.</source>
        <translation>Les enfants vieillissent d'un an chaque année ; migrations nettes et décès changent leur nombre selon un taux.</translation>
    </message>
    <message>
        <source>Participation is the share that goes to these schools, one for all or one of each place, of this or another year; pupils from elsewhere are added. Both are yours to give: children of a zone predict enrolment badly.</source>
        <translation>La participation est la part qui va dans ces écoles, une pour tous ou une par lieu, de cette année ou d'une autre ; les élèves venus d'ailleurs s'ajoutent. C'est à vous de donner les deux : les enfants d'une zone prédisent mal l'effectif.</translation>
    </message>
    <message>
        <source>With the enrolment of today the report says how far the forecast is off, beside a naive one with one share for all. Participation and pupils from elsewhere out of that very enrolment make it right by construction: no test.</source>
        <translation>Avec l'effectif d'aujourd'hui, le rapport dit de combien la prévision s'écarte, à côté d'une prévision naïve à part unique. Une participation et des élèves d'ailleurs tirés de ce même effectif la rendent juste par construction : ce n'est pas un test.</translation>
    </message>
    <message>
        <source>What to doubt: choices of parents, siblings, private schools, and everything in a forecast beyond children already born.</source>
        <translation>À mettre en doute : choix des parents, fratries, écoles privées, et tout ce qui dans une prévision dépasse les enfants déjà nés.</translation>
    </message>
    <message>
        <source>By year: expected, with a seat, mean way.</source>
        <translation>Par année : attendus, avec une place, trajet moyen.</translation>
    </message>
    <message>
        <source>The schools with the pupils expected of their zone, those who get a seat, and their mean way, by year.</source>
        <translation>Les écoles avec les élèves attendus de leur zone, ceux qui ont une place, et leur trajet moyen, par année.</translation>
    </message>
    <message>
        <source>Who goes where, as lines. As many as possible get a seat, with the fewest metres in all.</source>
        <translation>Qui va où, en lignes. Le plus grand nombre possible a une place, avec le moins de mètres au total.</translation>
    </message>
    <message>
        <source>Pupils without a seat, and why.</source>
        <translation>Élèves sans place, et pourquoi.</translation>
    </message>
    <message>
        <source>A table for the public: counts are rounded, none of them is small. The other tables are for the office.</source>
        <translation>Une table pour le public : les effectifs sont arrondis, aucun n'est petit. Les autres tables sont pour le service.</translation>
    </message>
    <message>
        <source>Sum of all ways in the last year [m]</source>
        <translation>Somme des trajets la dernière année [m]</translation>
    </message>
    <message>
        <source>Pupils in the last year</source>
        <translation>Élèves la dernière année</translation>
    </message>
    <message>
        <source>Pupils with a seat in the last year</source>
        <translation>Élèves avec une place la dernière année</translation>
    </message>
    <message>
        <source>Pupils without a seat in the last year</source>
        <translation>Élèves sans place la dernière année</translation>
    </message>
    <message>
        <source>Mean error of the forecast [pupils a school]</source>
        <translation>Erreur moyenne de la prévision [élèves par école]</translation>
    </message>
    <message>
        <source>Mean error of one share for all [pupils a school]</source>
        <translation>Erreur moyenne d'une part unique [élèves par école]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Largest flows</source>
        <translation>Plus grands flux</translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation>hors zone</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sans lieu</translation>
    </message>
    <message>
        <source>Persons in no zone: {outside}; without a building on the map: {nowhere}. They are rows of the table.</source>
        <translation>Personnes hors zone : {outside} ; sans bâtiment sur la carte : {nowhere}. Ce sont des lignes de la table.</translation>
    </message>
    <message>
        <source>Persons whose home the base knows only from after {date}, taken to be the same before: {persons}.</source>
        <translation>Personnes dont la base ne connaît le domicile qu'après le {date}, supposé le même avant : {persons}.</translation>
    </message>
    <message>
        <source>Counts have noise of variance {variance} and at most {deviation}; totals have their own, and sums of cells differ from them. A count of 0 is not protected.</source>
        <translation>Les effectifs ont un bruit de variance {variance} et d'au plus {deviation} ; les totaux ont le leur, et les sommes de cellules en diffèrent. Un effectif de 0 n'est pas protégé.</translation>
    </message>
    <message>
        <source>Counts are exact; set PROTECTION before they leave the office.</source>
        <translation>Les effectifs sont exacts ; réglez PROTECTION avant qu'ils quittent le service.</translation>
    </message>
    <message>
        <source>Population pyramids</source>
        <translation>Pyramides des âges</translation>
    </message>
    <message>
        <source>Counted: residents at {date}, by their class of residency.</source>
        <translation>Comptés : les résidents au {date}, selon leur classe de résidence.</translation>
    </message>
    <message>
        <source>Counted: everybody alive in the base at {date}.</source>
        <translation>Comptés : tous les vivants de la base au {date}.</translation>
    </message>
    <message>
        <source>Registered and living people</source>
        <translation>Personnes enregistrées et personnes qui y vivent</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Give either PLACES or AREA.</source>
        <translation>Donnez soit PLACES, soit AREA.</translation>
    </message>
    <message>
        <source>AREA has no polygons; choose a layer that has.</source>
        <translation>AREA n'a pas de polygones ; choisissez une couche qui en a.</translation>
    </message>
    <message>
        <source>Nothing of this profile holds there on {}; nothing was written.</source>
        <translation>Rien de ce profil n'y vaut au {} ; rien n'a été écrit.</translation>
    </message>
    <message>
        <source>EXTRACT: {} cannot be written ({}); choose a place with room, and that you may write to.</source>
        <translation>EXTRACT : {} ne peut pas être écrit ({}) ; choisissez un endroit avec de la place, où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The question is in the access log of the base; keep LOG_HEAD elsewhere: {head}.</source>
        <translation>La question est dans le journal d'accès de la base ; gardez ailleurs LOG_HEAD : {head}.</translation>
    </message>
    <message>
        <source>Who is in no register is not in this list, and homes and tags may be old: refuse nobody by it.</source>
        <translation>Qui n'est dans aucun registre n'est pas dans cette liste, et domiciles et étiquettes peuvent être anciens : ne refusez rien à personne à cause d'elle.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui a demandé</translation>
    </message>
    <message>
        <source>OUTREACH lists who is no client; give CLIENTS.</source>
        <translation>OUTREACH liste qui n'est pas client ; donnez CLIENTS.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>PATTERN gives no persons, as CLIENTS and ROLL need them; write RETURN p.pid.</source>
        <translation>PATTERN ne donne pas de personnes, dont CLIENTS et ROLL ont besoin ; écrivez RETURN p.pid.</translation>
    </message>
    <message>
        <source>PATTERN gives nothing that is in a building, as PLACES and BUILDINGS need it; write RETURN b.buid.</source>
        <translation>PATTERN ne donne rien qui soit dans un bâtiment, dont PLACES et BUILDINGS ont besoin ; écrivez RETURN b.buid.</translation>
    </message>
    <message>
        <source>Nobody is asked for: give a PATTERN, or TAGS, ages, a sex, or places.</source>
        <translation>Personne n'est demandé : donnez un PATTERN, ou TAGS, des âges, un sexe, ou des lieux.</translation>
    </message>
    <message>
        <source>AGE_FROM was not given: entitled is who is {age} years old or more.</source>
        <translation>AGE_FROM n'a pas été donné : y a droit qui a {age} ans ou plus.</translation>
    </message>
    <message>
        <source>Asked for is who is classified as living here; EVERYBODY takes all others as well.</source>
        <translation>On demande qui est classé comme vivant ici ; EVERYBODY prend aussi tous les autres.</translation>
    </message>
    <message>
        <source>{} cannot go with PATTERN; write it there, after WHERE.</source>
        <translation>{} ne peut pas aller avec PATTERN ; écrivez-le là, après WHERE.</translation>
    </message>
    <message>
        <source>A zone is called &apos;{}&apos;, as is what lies in none; give it another id.</source>
        <translation>Une zone s'appelle « {} », comme ce qui n'est dans aucune ; donnez-lui un autre identifiant.</translation>
    </message>
    <message>
        <source>Clients in the group: {clients} of {persons} ({percent} %); not reached: {others}; clients outside of the group: {outside}; ids that the base does not know: {unknown}.</source>
        <translation>Clients dans le groupe : {clients} sur {persons} ({percent} %) ; non atteints : {others} ; clients hors du groupe : {outside} ; identifiants que la base ne connaît pas : {unknown}.</translation>
    </message>
    <message>
        <source>People of the group who have no home in the base, or no known dwelling, in no row of the roll: {persons}.</source>
        <translation>Personnes du groupe sans domicile dans la base, ou sans logement connu, sur aucune ligne de la liste de réunion : {persons}.</translation>
    </message>
    <message>
        <source>buildings, by how many were found in each</source>
        <translation>bâtiments, par nombre de personnes trouvées dans chacun</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteints</translation>
    </message>
    <message>
        <source>Rows by table: {listed}. It expires after {day}.</source>
        <translation>Lignes par table : {listed}. Il expire après le {day}.</translation>
    </message>
    <message>
        <source>PATTERN has to find persons, dwellings or buildings, such as RETURN p.pid.</source>
        <translation>PATTERN doit trouver des personnes, logements ou bâtiments, comme RETURN p.pid.</translation>
    </message>
    <message>
        <source>Tags of family X for another purpose, which stay in the base: {tags}.</source>
        <translation>Étiquettes de la famille X pour une autre finalité, qui restent dans la base : {tags}.</translation>
    </message>
    <message>
        <source>Buildings of which neither place nor shape says where they are, and which stay in the base: {buildings}.</source>
        <translation>Bâtiments dont ni lieu ni forme ne dit où ils sont, et qui restent dans la base : {buildings}.</translation>
    </message>
    <message>
        <source>BASE: {} is an extract itself; give the base that it came from.</source>
        <translation>BASE : {} est lui-même un extrait ; donnez la base dont il vient.</translation>
    </message>
    <message>
        <source>EXTRACT: {} does not end in .gpkg; give such a name, by which QGIS knows it.</source>
        <translation>EXTRACT : {} ne finit pas par .gpkg ; donnez un tel nom, auquel QGIS le reconnaît.</translation>
    </message>
    <message>
        <source>EXTRACT: {} exists and is no extract; choose another name, it is not replaced.</source>
        <translation>EXTRACT : {} existe et n'est pas un extrait ; choisissez un autre nom, il n'est pas remplacé.</translation>
    </message>
    <message>
        <source>EXTRACT: {} exists; choose another name, or set OVERWRITE to replace it.</source>
        <translation>EXTRACT : {} existe ; choisissez un autre nom, ou activez OVERWRITE pour le remplacer.</translation>
    </message>
    <message>
        <source>DAYS is {}, and profile &apos;{}&apos; allows {}; give fewer, or change the table of profiles.</source>
        <translation>DAYS est {}, et le profil « {} » en permet {} ; donnez-en moins, ou changez la table de profils.</translation>
    </message>
    <message>
        <source>Cells with several rows for one hour and kind: {n}; filter INPUT to one day, or give means of days.</source>
        <translation>Cellules avec plusieurs lignes pour une heure et un type : {n} ; filtrez INPUT sur un jour, ou donnez des moyennes de jours.</translation>
    </message>
    <message>
        <source>Give HOUR_FIELDS, a field for each hour; or HOUR_FIELD and VALUE_FIELD, a row for each hour.</source>
        <translation>Donnez HOUR_FIELDS, un champ par heure ; ou HOUR_FIELD et VALUE_FIELD, une ligne par heure.</translation>
    </message>
    <message>
        <source>INPUT is a table; give CELLS, the layer with the places of its cells.</source>
        <translation>INPUT est une table ; donnez CELLS, la couche avec les lieux de ses cellules.</translation>
    </message>
    <message>
        <source>CELL_ID_FIELD is missing; choose the field of INPUT with the id of the cell.</source>
        <translation>CELL_ID_FIELD manque ; choisissez le champ de INPUT avec l'identifiant de la cellule.</translation>
    </message>
    <message>
        <source>CELLS_ID_FIELD is missing; choose the field of CELLS with the id of the cell.</source>
        <translation>CELLS_ID_FIELD manque ; choisissez le champ de CELLS avec l'identifiant de la cellule.</translation>
    </message>
    <message>
        <source>Cells of INPUT that are not among CELLS: {cells}; their people are outside.</source>
        <translation>Cellules de INPUT absentes de CELLS : {cells} ; leur population est au-dehors.</translation>
    </message>
    <message>
        <source>INPUT &apos;{}&apos; has no rows; choose the one with people by hour.</source>
        <translation>INPUT « {} » n'a pas de lignes ; choisissez celui avec la population par heure.</translation>
    </message>
    <message>
        <source>KIND_FIELD has a kind &apos;{}&apos;; filter it out: kinds are added up to it.</source>
        <translation>KIND_FIELD a un type « {} » ; excluez-le par un filtre : les types sont additionnés sous ce nom.</translation>
    </message>
    <message>
        <source>KIND_FIELD has a kind &apos;{}&apos;; rename it: so is called how the even spread of a kind is kept.</source>
        <translation>KIND_FIELD a un type « {} » ; renommez-le : c'est sous ce nom qu'est gardée la répartition égale d'un type.</translation>
    </message>
    <message>
        <source>KIND_FIELD has {} kinds; choose a field with at most {}.</source>
        <translation>KIND_FIELD a {} types ; choisissez un champ qui en a au plus {}.</translation>
    </message>
    <message>
        <source>Within {minutes:g} minutes: {percent} % of {persons} people; as the crow flies it would be {circle} %.</source>
        <translation>En {minutes:g} minutes : {percent} % de {persons} personnes ; à vol d'oiseau, ce serait {circle} %.</translation>
    </message>
    <message>
        <source>These figures set people beside what lies in the same unit: nobody is bound to use that, and what is just across a border counts for nothing.</source>
        <translation>Ces chiffres mettent la population en regard de ce qui est dans la même unité : nul n'est tenu de l'utiliser, et ce qui est juste au-delà d'une limite ne compte pas.</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>indéterminable</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unité de mesure</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Insuffisant</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adéquat</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>short of something</source>
        <translation>en insuffisance</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>adéquat</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>excédent</translation>
    </message>
    <message>
        <source>Persons by hectare</source>
        <translation>Personnes par hectare</translation>
    </message>
    <message>
        <source>Lowest ratio</source>
        <translation>Rapport le plus bas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Units to look at first</source>
        <translation>Unités à regarder d'abord</translation>
    </message>
    <message>
        <source>People in no unit: {outside}; not on the map: {nowhere}. They are rows of the table of indicators.</source>
        <translation>Personnes hors unité : {outside} ; hors carte : {nowhere}. Ce sont des lignes de la table des indicateurs.</translation>
    </message>
    <message>
        <source>Units that are short of something: {short}; with a surplus: {surplus}; of {units}.</source>
        <translation>Unités auxquelles il manque quelque chose : {short} ; avec un excédent : {surplus} ; sur {units}.</translation>
    </message>
    <message>
        <source>Indicators without least and most, which are reported only: {codes}.</source>
        <translation>Indicateurs sans minimum ni maximum, seulement rapportés : {codes}.</translation>
    </message>
    <message>
        <source>Counts of people and households are with noise: births, arrivals, deaths and departures need not add up.</source>
        <translation>Les effectifs de personnes et de ménages ont du bruit : naissances, arrivées, décès et départs ne tombent pas toujours juste.</translation>
    </message>
    <message>
        <source>Counts are exact and for the office; protect them before they are published.</source>
        <translation>Les effectifs sont exacts et pour le service ; protégez-les avant de les publier.</translation>
    </message>
    <message>
        <source>Space and people</source>
        <translation>Espace et population</translation>
    </message>
    <message>
        <source>the area of planning units</source>
        <translation>la surface des unités d'aménagement</translation>
    </message>
    <message>
        <source>population base</source>
        <translation>base de population</translation>
    </message>
    <message>
        <source>PROTECTION needs the persons of a BASE; set it to none with PEOPLE.</source>
        <translation>PROTECTION demande les personnes d'une BASE ; mettez-le à none avec PEOPLE.</translation>
    </message>
    <message>
        <source>{} goes with BASE only; leave it out with PEOPLE.</source>
        <translation>{} va avec BASE seulement ; omettez-le avec PEOPLE.</translation>
    </message>
    <message>
        <source>Persons whose year of birth is not known, in no group of age: {persons}.</source>
        <translation>Personnes dont l'année de naissance n'est pas connue, dans aucun groupe d'âge : {persons}.</translation>
    </message>
    <message>
        <source>PEOPLE_FIELDS was not given: each feature of PEOPLE counts as one person.</source>
        <translation>PEOPLE_FIELDS n'a pas été donné : chaque entité de PEOPLE compte pour une personne.</translation>
    </message>
    <message>
        <source>Give people either by BASE or by {}.</source>
        <translation>Donnez la population soit par BASE, soit par {}.</translation>
    </message>
    <message>
        <source>CHILDREN_FIELDS is missing; choose the fields with the number of children of each age, such as age_6 and age_7, or one field for all of school age.</source>
        <translation>CHILDREN_FIELDS manque ; choisissez les champs avec le nombre d'enfants de chaque âge, comme age_6 et age_7, ou un champ pour tous ceux d'âge scolaire.</translation>
    </message>
    <message>
        <source>CHILDREN_FIELDS: one age each is not told by {fields}; choose fields whose names end with the age, such as age_6, or one field for all of school age with YEARS 0.</source>
        <translation>CHILDREN_FIELDS : {fields} ne disent pas un âge chacun ; choisissez des champs dont le nom finit par l'âge, comme age_6, ou un champ pour tous ceux d'âge scolaire avec YEARS 0.</translation>
    </message>
    <message>
        <source>Places whose number of children is not known, left out: {places}.</source>
        <translation>Lieux dont le nombre d'enfants n'est pas connu, laissés de côté : {places}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has no number from {low:g} to {high:g} in some rows: {rows}, such as row {row}; fill it or choose another.</source>
        <translation>Le champ « {field} » n'a pas de nombre de {low:g} à {high:g} sur certaines lignes : {rows}, par exemple ligne {row} ; remplissez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>WAYS was not given: metres are those of a straight line, and walks are longer, often by 40 %.</source>
        <translation>WAYS n'a pas été donné : les mètres sont ceux d'une ligne droite, et les trajets sont plus longs, souvent de 40 %.</translation>
    </message>
    <message>
        <source>{} goes with CHILDREN only; leave it out with BASE.</source>
        <translation>{} va avec CHILDREN seulement ; omettez-le avec BASE.</translation>
    </message>
    <message>
        <source>its capacity is not known</source>
        <translation>sa capacité n'est pas connue</translation>
    </message>
    <message>
        <source>how many pupils come from elsewhere is not known</source>
        <translation>on ne sait pas combien d'élèves viennent d'ailleurs</translation>
    </message>
    <message>
        <source>all schools that can be reached are full</source>
        <translation>toutes les écoles accessibles sont pleines</translation>
    </message>
    <message>
        <source>no school with seats can be reached</source>
        <translation>aucune école avec des places n'est accessible</translation>
    </message>
    <message>
        <source>no place is known</source>
        <translation>aucun lieu n'est connu</translation>
    </message>
    <message>
        <source>ZONE_FIELD has no id of a school: it has {zones}, and the schools {schools}; choose the fields with the same ids for ZONE_FIELD and SCHOOL_ID_FIELD.</source>
        <translation>ZONE_FIELD n'a aucun identifiant d'école : il a {zones}, et les écoles {schools} ; choisissez les champs de mêmes identifiants pour ZONE_FIELD et SCHOOL_ID_FIELD.</translation>
    </message>
    <message>
        <source>places whose pupils have a seat</source>
        <translation>lieux dont les élèves ont une place</translation>
    </message>
    <message>
        <source>places where some have none</source>
        <translation>lieux où certains n'en ont pas</translation>
    </message>
    <message>
        <source>schools, by pupils</source>
        <translation>écoles, par nombre d'élèves</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>With a seat</source>
        <translation>Avec une place</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Sans place</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Mean way [m]</source>
        <translation>Trajet moyen [m]</translation>
    </message>
    <message>
        <source>Seats and pupils</source>
        <translation>Places et élèves</translation>
    </message>
    <message>
        <source>Places in the zone of a school that is not among SCHOOLS: {places} ({examples}); no school expects them, and they get a seat like others.</source>
        <translation>Lieux dans la zone d'une école absente de SCHOOLS : {places} ({examples}) ; aucune école ne les attend, et ils reçoivent une place comme les autres.</translation>
    </message>
    <message>
        <source>Schools that are the school of no place&apos;s zone: {schools} ({examples}); leave out those of another level.</source>
        <translation>Écoles qui ne sont l'école de la zone d'aucun lieu : {schools} ({examples}) ; laissez de côté celles d'un autre degré.</translation>
    </message>
    <message>
        <source>Schools whose capacity is not known, which get nobody: {schools} ({examples}).</source>
        <translation>Écoles dont la capacité n'est pas connue, qui ne reçoivent personne : {schools} ({examples}).</translation>
    </message>
    <message>
        <source>Schools of which it is not known how many pupils come from elsewhere, which get nobody: {schools} ({examples}); where there are none, 0 says so.</source>
        <translation>Écoles dont on ne sait pas combien d'élèves viennent d'ailleurs, qui ne reçoivent personne : {schools} ({examples}) ; s'il n'y en a pas, 0 le dit.</translation>
    </message>
    <message>
        <source>Schools without a place, which get nobody: {schools} ({examples}).</source>
        <translation>Écoles sans lieu, qui ne reçoivent personne : {schools} ({examples}).</translation>
    </message>
    <message>
        <source>Schools with more pupils from elsewhere than seats: {schools}.</source>
        <translation>Écoles avec plus d'élèves venus d'ailleurs que de places : {schools}.</translation>
    </message>
    <message>
        <source>The forecast misses the enrolment of today by {forecast:.1f} pupils a school; one share of {share:.1f} % for the children of all zones by {naive:.1f}. Schools judged: {schools}.</source>
        <translation>La prévision manque l'effectif d'aujourd'hui de {forecast:.1f} élèves par école ; une part unique de {share:.1f} % pour les enfants de toutes les zones, de {naive:.1f}. Écoles jugées : {schools}.</translation>
    </message>
    <message>
        <source>In {year} years: pupils with a seat {placed}, without {without}, mean way {metres} m, longest {longest} m.</source>
        <translation>Dans {year} ans : élèves avec une place {placed}, sans {without}, trajet moyen {metres} m, le plus long {longest} m.</translation>
    </message>
    <message>
        <source>the way that people walk</source>
        <translation>le trajet à pied</translation>
    </message>
    <message>
        <source>ACCESS_FIELDS was not given; fields with tags that are read: {fields}.</source>
        <translation>ACCESS_FIELDS n'a pas été donné ; champs d'étiquettes lus : {fields}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has numbers that no weights can have: {n}; weights are 0 or more.</source>
        <translation>Le champ « {field} » a des nombres impossibles pour des poids : {n} ; les poids sont 0 ou plus.</translation>
    </message>
    <message>
        <source>WEIGHTS needs NIGHT_FIELDS and DAY_FIELDS; choose the numbers that tell where people sleep and work.</source>
        <translation>WEIGHTS demande NIGHT_FIELDS et DAY_FIELDS ; choisissez les nombres qui disent où l'on dort et travaille.</translation>
    </message>
    <message>
        <source>Rows of WEIGHTS without a number in &apos;{field}&apos;, which weigh nothing: {n}.</source>
        <translation>Lignes de WEIGHTS sans nombre dans « {field} », qui ne pèsent rien : {n}.</translation>
    </message>
    <message>
        <source>Give BASE or WEIGHTS; they tell where in a cell people are.</source>
        <translation>Donnez BASE ou WEIGHTS ; ils disent où sont les personnes dans une cellule.</translation>
    </message>
    <message>
        <source>DAY_WEIGHTS: &apos;{}&apos; says nothing; name workers, pupils, facilities or residents, such as workers=1.</source>
        <translation>DAY_WEIGHTS : « {} » ne dit rien ; nommez workers, pupils, facilities ou residents, comme workers=1.</translation>
    </message>
    <message>
        <source>Facilities whose size is not known, and with them the supply of their units: {facilities}.</source>
        <translation>Équipements dont la taille n'est pas connue, ni avec eux l'offre de leurs unités : {facilities}.</translation>
    </message>
    <message>
        <source>Kinds of STANDARDS of which there is no facility in FACILITIES; what they say is unknown, not 0: {kinds}.</source>
        <translation>Types de STANDARDS sans aucun équipement dans FACILITIES ; ce qu'ils disent est inconnu, non 0 : {kinds}.</translation>
    </message>
    <message>
        <source>Kinds of FACILITIES that no standard names, left out: {kinds}.</source>
        <translation>Types de FACILITIES qu'aucune norme ne nomme, laissés de côté : {kinds}.</translation>
    </message>
    <message>
        <source>{} names {} fields for {} layers; give one for all, or one for each.</source>
        <translation>{} nomme {} champs pour {} couches ; donnez-en un pour toutes, ou un pour chacune.</translation>
    </message>
    <message>
        <source>FACILITIES: layer &apos;{}&apos; has no geometries or no CRS; choose another, or set its CRS.</source>
        <translation>FACILITIES : la couche « {} » n'a pas de géométries ou pas de SCR ; choisissez-en une autre, ou définissez son SCR.</translation>
    </message>
    <message>
        <source>The base has no places; give ZONES, or load places with &apos;Load space&apos; first.</source>
        <translation>La base n'a pas de lieux ; donnez ZONES, ou chargez d'abord des lieux avec « Charger l'espace ».</translation>
    </message>
    <message>
        <source>LEVEL is {}; the base has the levels {}.</source>
        <translation>LEVEL est {} ; la base a les échelons {}.</translation>
    </message>
    <message>
        <source>Persons in no household: in group quarters, or without a known dwelling: {persons}.</source>
        <translation>Personnes dans aucun ménage : en communauté, ou sans logement connu : {persons}.</translation>
    </message>
    <message>
        <source>Buildings to live in without storeys and height, or without a shape; not in floor areas: {buildings}.</source>
        <translation>Bâtiments d'habitation sans niveaux ni hauteur, ou sans forme ; absents des surfaces de plancher : {buildings}.</translation>
    </message>
    <message>
        <source>The earlier base has another vault: who came and went cannot be told, only how many there are.</source>
        <translation>La base antérieure a un autre coffre : on ne peut dire qui est venu et parti, seulement combien il y en a.</translation>
    </message>
    <message>
        <source>Places whose number of people is not known, left out: {places}.</source>
        <translation>Lieux dont le nombre de personnes n'est pas connu, laissés de côté : {places}.</translation>
    </message>
    <message>
        <source>Units overlap: people in several are counted in each, and in the total once.</source>
        <translation>Des unités se chevauchent : les personnes dans plusieurs comptent dans chacune, et une fois dans le total.</translation>
    </message>
    <message>
        <source>STANDARDS, line {line}: ages is &apos;{given}&apos;; give ages such as 0-5 or 65+, and with PEOPLE have a field of them among PEOPLE_FIELDS, such as p_0_5.</source>
        <translation>STANDARDS, ligne {line} : ages est « {given} » ; donnez des âges comme 0-5 ou 65+, et avec PEOPLE ayez un champ de ces âges dans PEOPLE_FIELDS, comme p_0_5.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no units; choose one with polygons.</source>
        <translation>La couche « {} » n'a pas d'unités ; choisissez-en une avec des polygones.</translation>
    </message>
    <message>
        <source>Nobody lives anywhere in the base on this day; the sample is empty.</source>
        <translation>Personne ne vit nulle part dans la base ce jour-là ; l'échantillon est vide.</translation>
    </message>
    <message>
        <source>Rows of VERIFIED that say neither yes nor no, and are left out: {rows}.</source>
        <translation>Lignes de VERIFIED qui ne disent ni oui ni non, laissées de côté : {rows}.</translation>
    </message>
    <message>
        <source>Rows of VERIFIED whose uid has another answer; the last one counts: {rows}.</source>
        <translation>Lignes de VERIFIED dont l'uid a une autre réponse ; la dernière compte : {rows}.</translation>
    </message>
    <message>
        <source>Rows of VERIFIED that are of no home of this base, and are left out: {rows}.</source>
        <translation>Lignes de VERIFIED qui ne sont d'aucun domicile de cette base, laissées de côté : {rows}.</translation>
    </message>
    <message>
        <source>Homes in places of which no answer came back, and for which the others speak: {homes}.</source>
        <translation>Domiciles de lieux dont aucune réponse n'est revenue, et pour lesquels les autres parlent : {homes}.</translation>
    </message>
    <message>
        <source>Verified homes</source>
        <translation>Domiciles vérifiés</translation>
    </message>
    <message>
        <source>Right [%]</source>
        <translation>Juste [%]</translation>
    </message>
    <message>
        <source>Confidence [%]</source>
        <translation>Confiance [%]</translation>
    </message>
    <message>
        <source>What was verified in the field</source>
        <translation>Ce qui a été vérifié sur le terrain</translation>
    </message>
    <message>
        <source>Sample by place</source>
        <translation>Échantillon par lieu</translation>
    </message>
    <message>
        <source>STRATA is {}; the levels of places of this base are {}, and 0 the places of buildings.</source>
        <translation>STRATA est {} ; les échelons de lieux de cette base sont {}, et 0 les lieux des bâtiments.</translation>
    </message>
    <message>
        <source>VERIFIED has no answer about a home of this base; fill in {} with yes or no, and keep {}.</source>
        <translation>VERIFIED n'a aucune réponse sur un domicile de cette base ; remplissez {} par oui ou non, et gardez {}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Domiciles</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Population per building</source>
        <translation>Population par bâtiment</translation>
    </message>
    <message>
        <source>{} is missing; choose the field for &apos;{}&apos;.</source>
        <translation>{} manque ; choisissez le champ pour « {} ».</translation>
    </message>
    <message>
        <source>{} cannot be read; choose a layer or file that exists.</source>
        <translation>{} est illisible ; choisissez une couche ou un fichier qui existe.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos;: 1 m in {} is {} m on the ground here, and {} needs true metres; reproject it to {} first.</source>
        <translation>Couche « {} » : 1 m en {} vaut ici {} m au sol, et {} demande de vrais mètres ; reprojetez-la d'abord en {}.</translation>
    </message>
    <message>
        <source>objects (JSON)</source>
        <translation>des objets (JSON)</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>des listes</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>des données binaires</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is in {}, which measures from the centre of the Earth; reproject it to a map&apos;s CRS first.</source>
        <translation>La couche « {} » est en {}, qui mesure depuis le centre de la Terre ; reprojetez-la d'abord dans le SCR d'une carte.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is in degrees ({}) and {} needs metres; reproject it to a projected CRS first.</source>
        <translation>La couche « {} » est en degrés ({}) et {} demande des mètres ; reprojetez-la d'abord dans un SCR projeté.</translation>
    </message>
    <message>
        <source>choose one that exists.</source>
        <translation>choisissez-en une qui existe.</translation>
    </message>
    <message>
        <source>a number from {} to {}</source>
        <translation>un nombre de {} à {}</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give {}.</source>
        <translation>{} vaut « {} » ; donnez {}.</translation>
    </message>
    <message>
        <source>{} must be {}, but layer &apos;{}&apos; holds {}; choose another layer.</source>
        <translation>{} doit être de type {}, mais la couche « {} » contient {} ; choisissez une autre couche.</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>aucune géométrie</translation>
    </message>
    <message>
        <source>did you mean {}?</source>
        <translation>vouliez-vous dire {} ?</translation>
    </message>
    <message>
        <source>it has {}.</source>
        <translation>il a {}.</translation>
    </message>
    <message>
        <source>{} has no parameter {}; {}</source>
        <translation>{} n'a pas de paramètre {} ; {}</translation>
    </message>
    <message>
        <source>{} is missing; choose the layer for &apos;{}&apos;.</source>
        <translation>{} manque ; choisissez la couche pour « {} ».</translation>
    </message>
    <message>
        <source>it has the layers {}.</source>
        <translation>il contient les couches {}.</translation>
    </message>
    <message>
        <source>{}: {} is not a layer that can be read; {}</source>
        <translation>{} : {} n'est pas une couche lisible ; {}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>{}: field &apos;{}&apos; of layer &apos;{}&apos; holds {}; choose a field with one number or text per row.</source>
        <translation>{} : le champ « {} » de la couche « {} » contient {} ; choisissez un champ avec un nombre ou un texte par ligne.</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;, with a character that no path or text can have; remove it.</source>
        <translation>{} vaut « {} », avec un caractère qu'aucun chemin ni texte ne peut avoir ; retirez-le.</translation>
    </message>
    <message>
        <source>The same input and seed give the same result, to the byte.</source>
        <translation>Les mêmes entrées et la même graine donnent le même résultat, à l'octet près.</translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, scores, residual plot, zones, and what was not placed and why.</source>
        <translation>Entrées avec empreintes, réglages, scores, graphique des résidus, zones, et ce qui n'a pas été placé et pourquoi.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>{what} without a value in field &apos;{field}&apos;: {n} (rows {rows}); fill it or filter them out: unknown is not zero.</source>
        <translation>{what} sans valeur dans le champ « {field} » : {n} (lignes {rows}) ; complétez ou filtrez-les : inconnu n'est pas zéro.</translation>
    </message>
    <message>
        <source>{what} with a negative value in field &apos;{field}&apos;: {n} (rows {rows}); correct them or filter them out.</source>
        <translation>{what} avec une valeur négative dans le champ « {field} » : {n} (lignes {rows}) ; corrigez ou filtrez-les.</translation>
    </message>
    <message>
        <source>{what} with a number in field &apos;{field}&apos; that stands for &apos;unknown&apos;: {n} ({values}; rows {rows}); correct them or filter them out: unknown is not zero.</source>
        <translation>{what} avec un nombre du champ « {field} » qui vaut « inconnu » : {n} ({values} ; lignes {rows}) ; corrigez ou filtrez-les : inconnu n'est pas zéro.</translation>
    </message>
    <message>
        <source>{what} with more than {most} in field &apos;{field}&apos;: {n} (rows {rows}); choose another field or correct them.</source>
        <translation>{what} avec plus de {most} dans le champ « {field} » : {n} (lignes {rows}) ; choisissez un autre champ ou corrigez-les.</translation>
    </message>
    <message>
        <source>{what} with a fraction in field &apos;{field}&apos;: {n} (rows {rows}); it must hold whole numbers.</source>
        <translation>{what} avec une fraction dans le champ « {field} » : {n} (lignes {rows}) ; il doit contenir des nombres entiers.</translation>
    </message>
    <message>
        <source>Households with a size in field &apos;{field}&apos; that stands for &apos;unknown&apos; or is above {most} persons: {n} ({sizes}; rows {rows}); correct them or filter them out, and mark group quarters in GROUP_QUARTERS_FIELD.</source>
        <translation>Ménages dont la taille dans le champ « {field} » vaut « inconnu » ou dépasse {most} personnes : {n} ({sizes} ; lignes {rows}) ; corrigez ou filtrez-les, et marquez les communautés dans GROUP_QUARTERS_FIELD.</translation>
    </message>
    <message>
        <source>Group quarters with a size in field &apos;{field}&apos; that stands for &apos;unknown&apos; or is above {most} persons: {n} ({sizes}; rows {rows}); correct them or filter them out.</source>
        <translation>Communautés dont la taille dans le champ « {field} » vaut « inconnu » ou dépasse {most} personnes : {n} ({sizes} ; lignes {rows}) ; corrigez ou filtrez-les.</translation>
    </message>
    <message>
        <source>{what}: no id is common to both inputs: one has {wanted}, the other {known}; choose the fields that hold the same ids.</source>
        <translation>{what} : aucun identifiant n'est commun aux deux entrées : l'une a {wanted}, l'autre {known} ; choisissez les champs qui contiennent les mêmes identifiants.</translation>
    </message>
    <message>
        <source>{what} with an empty id: {ids} (rows {rows}); fill them or filter those rows out.</source>
        <translation>{what} avec un identifiant vide : {ids} (lignes {rows}) ; complétez ou filtrez ces lignes.</translation>
    </message>
    <message>
        <source>{what}, ids that occur more than once: {ids} ({examples}); choose a field with one id each or remove the duplicates.</source>
        <translation>{what}, identifiants présents plusieurs fois : {ids} ({examples}) ; choisissez un champ à identifiants uniques ou retirez les doublons.</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>area</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>number of storeys</source>
        <translation>nombre de niveaux</translation>
    </message>
    <message>
        <source>{most} m</source>
        <translation>{most} m</translation>
    </message>
    <message>
        <source>{most} m²</source>
        <translation>{most} m²</translation>
    </message>
    <message>
        <source>{most} storeys</source>
        <translation>{most} niveaux</translation>
    </message>
    <message>
        <source>Buildings with a value in field &apos;{field}&apos; that is negative, above {most} or stands for &apos;unknown&apos;: {buildings} ({values}); no building holds it, and it counts as unknown.</source>
        <translation>Bâtiments dont la valeur dans le champ « {field} » est négative, dépasse {most} ou vaut « inconnu » : {buildings} ({values}) ; aucun bâtiment n'en contient autant, et elle compte comme inconnue.</translation>
    </message>
    <message>
        <source>Buildings whose {quantity} in field &apos;{field}&apos; is not one number: {buildings} ({values}); it counts as unknown.</source>
        <translation>Bâtiments dont la valeur ({quantity}) du champ « {field} » n'est pas un nombre unique : {buildings} ({values}) ; elle compte comme inconnue.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds {values}, not a {quantity}; choose another field or correct it.</source>
        <translation>Le champ « {field} » contient {values}, ce qui n'est pas : {quantity} ; choisissez un autre champ ou corrigez-le.</translation>
    </message>
    <message>
        <source>Buildings whose {quantity} in field &apos;{field}&apos; stands for &apos;unknown&apos; or is above {most}: {buildings} ({values}); no building has it, and it counts as unknown.</source>
        <translation>Bâtiments dont la valeur ({quantity}) du champ « {field} » vaut « inconnu » ou dépasse {most} : {buildings} ({values}) ; aucun bâtiment n'en a autant, et elle compte comme inconnue.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>no single value</source>
        <translation>pas de valeur unique</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds {kind} in row {row} ({value}), not a number; choose a field with one number per row.</source>
        <translation>Le champ « {field} » contient {kind} à la ligne {row} ({value}), pas un nombre ; choisissez un champ avec un nombre par ligne.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds &apos;{value}&apos; in row {row}, which is not a number; choose a numeric field or correct it.</source>
        <translation>Le champ « {field} » contient « {value} » à la ligne {row}, qui n'est pas un nombre ; choisissez un champ numérique ou corrigez-le.</translation>
    </message>
    <message>
        <source>Values of field &apos;{field}&apos; that are neither yes, no nor a share: {n} ({values}); use yes and no, or shares from 0 to 1.</source>
        <translation>Valeurs du champ « {field} » qui ne sont ni oui, ni non, ni une part : {n} ({values}) ; utilisez yes et no, ou des parts de 0 à 1.</translation>
    </message>
    <message>
        <source>Values of field &apos;{field}&apos; that are neither yes, no nor a number: {n} ({values}); use yes and no, or types above 0 for group quarters.</source>
        <translation>Valeurs du champ « {field} » qui ne sont ni oui, ni non, ni un nombre : {n} ({values}) ; utilisez yes et no, ou des types supérieurs à 0 pour les communautés.</translation>
    </message>
    <message>
        <source>{parameter} is missing; choose the field.</source>
        <translation>{parameter} manque ; choisissez le champ.</translation>
    </message>
    <message>
        <source>{parameter} was not given: the features&apos; own numbers serve as ids ({examples}).</source>
        <translation>{parameter} n'a pas été donné : les numéros des entités servent d'identifiants ({examples}).</translation>
    </message>
    <message>
        <source>Python packages are needed: {packages}. Get them with: {command} and restart QGIS.</source>
        <translation>Des paquets Python sont nécessaires : {packages}. Obtenez-les avec : {command} puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Earlier households</source>
        <translation>Ménages antérieurs</translation>
    </message>
    <message>
        <source>{examples} and {more} more</source>
        <translation>{examples} et {more} autres</translation>
    </message>
    <message>
        <source>{what}: none has a usable geometry; check the layer.</source>
        <translation>{what} : aucune géométrie n'est utilisable ; vérifiez la couche.</translation>
    </message>
    <message>
        <source>{what} with invalid geometries, repaired for the calculation: {n}.</source>
        <translation>{what} aux géométries invalides, réparées pour le calcul : {n}.</translation>
    </message>
    <message>
        <source>{what} without a usable geometry, skipped: {n}.</source>
        <translation>{what} sans géométrie utilisable, sautés : {n}.</translation>
    </message>
    <message>
        <source>floor space</source>
        <translation>surface de plancher</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>préférences</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>normes</translation>
    </message>
    <message>
        <source>{where}: {cells} is already in line {first}; remove one of them.</source>
        <translation>{where} : {cells} figure déjà à la ligne {first} ; retirez l'une d'elles.</translation>
    </message>
    <message>
        <source>{file} has no {what}; it needs a line {header} and at least one below it.</source>
        <translation>{file} n'a pas de {what} ; il faut une ligne {header} et au moins une ligne en dessous.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save the {what} table as &apos;CSV UTF-8&apos;.</source>
        <translation>{file} n'est pas un texte UTF-8 ; enregistrez la table ({what}) en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>Line {line} of {file}</source>
        <translation>Ligne {line} de {file}</translation>
    </message>
    <message>
        <source>{where}: the columns are {columns}; they must be {wanted}.</source>
        <translation>{where} : les colonnes sont {columns} ; elles doivent être {wanted}.</translation>
    </message>
    <message>
        <source>{where}: {columns} columns instead of {wanted}; put quotes around texts with commas.</source>
        <translation>{where} : {columns} colonnes au lieu de {wanted} ; mettez entre guillemets les textes à virgules.</translation>
    </message>
    <message>
        <source>The {what} table {path} cannot be read ({why}); choose another file.</source>
        <translation>La table ({what}) {path} est illisible ({why}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{where}: {cause}; mend the quotes.</source>
        <translation>{where} : {cause} ; réparez les guillemets.</translation>
    </message>
    <message>
        <source>CBC does not run here ({why}); HiGHS (SciPy) solved instead.</source>
        <translation>CBC ne fonctionne pas ici ({why}) ; HiGHS (SciPy) a résolu à sa place.</translation>
    </message>
    <message>
        <source>CBC does not run here ({why}); choose the HiGHS solver instead.</source>
        <translation>CBC ne fonctionne pas ici ({why}) ; choisissez le solveur HiGHS.</translation>
    </message>
    <message>
        <source>CBC needs the Python package &apos;pulp&apos; (below version 4); choose the HiGHS solver instead.</source>
        <translation>CBC demande le paquet Python « pulp » (inférieur à la version 4) ; choisissez le solveur HiGHS.</translation>
    </message>
    <message>
        <source>The program CBC is not there or may not be executed; choose the HiGHS solver instead.</source>
        <translation>Le programme CBC est absent ou ne peut pas être exécuté ; choisissez le solveur HiGHS.</translation>
    </message>
    <message>
        <source>CBC needs the Python package &apos;pulp&apos; (below version 4); HiGHS (SciPy) solved instead.</source>
        <translation>CBC demande le paquet Python « pulp » (inférieur à la version 4) ; HiGHS (SciPy) a résolu à sa place.</translation>
    </message>
    <message>
        <source>The program CBC is not there or may not be executed; HiGHS (SciPy) solved instead.</source>
        <translation>Le programme CBC est absent ou ne peut pas être exécuté ; HiGHS (SciPy) a résolu à sa place.</translation>
    </message>
    <message>
        <source>The building layer has no buildings; choose the output of the estimate.</source>
        <translation>La couche de bâtiments n'a pas de bâtiments ; choisissez la sortie de l'estimation.</translation>
    </message>
    <message>
        <source>The household list is empty; choose a table with one row per household.</source>
        <translation>La liste de ménages est vide ; choisissez une table avec une ligne par ménage.</translation>
    </message>
    <message>
        <source>No building lies in a zone; run the estimate first or choose the field with the zone ids.</source>
        <translation>Aucun bâtiment n'est dans une zone ; exécutez d'abord l'estimation ou choisissez le champ des identifiants de zone.</translation>
    </message>
    <message>
        <source>Households matched to their zone by number, because leading zeros were lost: {households}.</source>
        <translation>Ménages joints à leur zone par nombre, car des zéros initiaux sont perdus : {households}.</translation>
    </message>
    <message>
        <source>The published method needs the buildings&apos; area; choose the field that holds it.</source>
        <translation>La méthode publiée demande la surface des bâtiments ; choisissez le champ qui la contient.</translation>
    </message>
    <message>
        <source>Buildings with people that have no area above 0: {buildings} (rows {rows}); the published method needs it.</source>
        <translation>Bâtiments habités sans surface supérieure à 0 : {buildings} (lignes {rows}) ; la méthode publiée en a besoin.</translation>
    </message>
    <message>
        <source>zone {zone} of {zones}</source>
        <translation>zone {zone} sur {zones}</translation>
    </message>
    <message>
        <source>No building is of a type that the preferences name: they name {wanted}, the buildings are {types}; choose another field or another table.</source>
        <translation>Aucun bâtiment n'est d'un type que nomment les préférences : elles nomment {wanted}, les bâtiments sont {types} ; choisissez un autre champ ou une autre table.</translation>
    </message>
    <message>
        <source>The earlier result has no households; choose another table, or none.</source>
        <translation>Le résultat antérieur n'a pas de ménages ; choisissez une autre table, ou aucune.</translation>
    </message>
    <message>
        <source>No household of the list has a building in the earlier result; choose the field that holds it.</source>
        <translation>Aucun ménage de la liste n'a de bâtiment dans le résultat antérieur ; choisissez le champ qui le contient.</translation>
    </message>
    <message>
        <source>Households of the earlier result that are not in the list any more: {households}.</source>
        <translation>Ménages du résultat antérieur qui ne sont plus dans la liste : {households}.</translation>
    </message>
    <message>
        <source>Buildings of the earlier result that are not there any more: {buildings}. Their households have to move: {households}.</source>
        <translation>Bâtiments du résultat antérieur qui n'existent plus : {buildings}. Leurs ménages doivent déménager : {households}.</translation>
    </message>
    <message>
        <source>Households matched to the earlier result by number, because leading zeros were lost: {households}.</source>
        <translation>Ménages joints au résultat antérieur par nombre, car des zéros initiaux sont perdus : {households}.</translation>
    </message>
    <message>
        <source>Households with a value of &apos;{field}&apos; that the preferences table has no line for: {households} ({values}). It costs nothing anywhere.</source>
        <translation>Ménages avec une valeur de « {field} » sans ligne dans la table de préférences : {households} ({values}). Elle ne coûte rien nulle part.</translation>
    </message>
    <message>
        <source>zone {zone} of {zones} · optimal: {optimal}, time limit: {open}</source>
        <translation>zone {zone} sur {zones} · optimales : {optimal}, limite de temps : {open}</translation>
    </message>
    <message>
        <source>Group quarters that name a building that is not there: {records}.</source>
        <translation>Communautés qui nomment un bâtiment absent : {records}.</translation>
    </message>
    <message>
        <source>{where}: weight is {weight}; it must be a whole number from 0 to {most}, or empty.</source>
        <translation>{where} : weight vaut {weight} ; ce doit être un nombre entier de 0 à {most}, ou vide.</translation>
    </message>
    <message>
        <source>The preferences table has no line for the field &apos;{field}&apos;, only for {listed}; choose another field or another table.</source>
        <translation>La table de préférences n'a pas de ligne pour le champ « {field} », seulement pour {listed} ; choisissez un autre champ ou une autre table.</translation>
    </message>
    <message>
        <source>{where}: {name} is empty; fill it or remove the line.</source>
        <translation>{where} : {name} est vide ; complétez ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Buildings that lie in a zone and have no estimated {what}: {buildings}; run the estimate again or filter them out.</source>
        <translation>Bâtiments situés dans une zone et sans estimation ({what}) : {buildings} ; relancez l'estimation ou filtrez-les.</translation>
    </message>
    <message>
        <source>{draws} draws of {groups} zones to sum over take too much memory; choose at most {most} draws.</source>
        <translation>{draws} tirages de {groups} zones à sommer demandent trop de mémoire ; choisissez au plus {most} tirages.</translation>
    </message>
    <message>
        <source>Zones with fractional targets, which were rounded with each zone&apos;s sum kept: {zones}.</source>
        <translation>Zones aux cibles fractionnaires, arrondies en gardant la somme de chaque zone : {zones}.</translation>
    </message>
    <message>
        <source>Zones where the estimate had spread the people of group quarters over all buildings: {zones}. They were moved to their building (pop_int). Give the group quarters to the estimate to avoid this.</source>
        <translation>Zones où l'estimation avait réparti les personnes en communautés sur tous les bâtiments : {zones}. Elles ont été déplacées vers leur bâtiment (pop_int). Donnez les communautés à l'estimation pour l'éviter.</translation>
    </message>
    <message>
        <source>Zones with people in group quarters that the estimate does not count: {zones}. They were added to their building (pop_int).</source>
        <translation>Zones avec des personnes en communautés que l'estimation ne compte pas : {zones}. Elles ont été ajoutées à leur bâtiment (pop_int).</translation>
    </message>
    <message>
        <source>Zones with another number of households in the list than in the estimate: {zones}. Their buildings&apos; households were rounded anew to the list&apos;s number (hh_int).</source>
        <translation>Zones dont la liste a un autre nombre de ménages que l'estimation : {zones}. Les ménages de leurs bâtiments ont été arrondis à nouveau au nombre de la liste (hh_int).</translation>
    </message>
    <message>
        <source>Households that are not placed, because their zone is not a zone of any building: {households}.</source>
        <translation>Ménages non placés, car leur zone n'est celle d'aucun bâtiment : {households}.</translation>
    </message>
    <message>
        <source>Households that are not placed, because no building of their zone has households in the estimate: {households}.</source>
        <translation>Ménages non placés, car aucun bâtiment de leur zone n'a de ménages dans l'estimation : {households}.</translation>
    </message>
    <message>
        <source>Households whose zone id has characters that could not be read: {households}; save the table in UTF-8, or set its encoding in QGIS.</source>
        <translation>Ménages dont l'identifiant de zone a des caractères illisibles : {households} ; enregistrez la table en UTF-8, ou définissez son encodage dans QGIS.</translation>
    </message>
    <message>
        <source>Zones with people that have no households in the list: {zones}. Their persons are in no building: {persons}.</source>
        <translation>Zones habitées sans ménages dans la liste : {zones}. Leurs personnes ne sont dans aucun bâtiment : {persons}.</translation>
    </message>
    <message>
        <source>Persons in the household list: {listed}, in the estimate: {estimated}; check that both are of the same place and year, and the field of the persons.</source>
        <translation>Personnes dans la liste de ménages : {listed}, dans l'estimation : {estimated} ; vérifiez que les deux sont du même lieu et de la même année, et le champ des personnes.</translation>
    </message>
    <message>
        <source>Calibrated from zones: {zones}; cross-validated, {error:.1f} % of the people are misplaced between the zones, against {common:.1f} % with one density for all.</source>
        <translation>Calibré sur des zones : {zones} ; en validation croisée, {error:.1f} % des personnes sont mal placées entre les zones, contre {common:.1f} % avec une seule densité.</translation>
    </message>
    <message>
        <source>The zones with buildings count nobody, so there is nothing to calibrate with.</source>
        <translation>Les zones avec bâtiments ne comptent personne, donc rien ne permet de calibrer.</translation>
    </message>
    <message>
        <source>Households calibrated from zones: {zones}; cross-validated, {error:.1f} % of them are misplaced between the zones, against {common:.1f} % with one density for all.</source>
        <translation>Ménages calibrés d'après les zones : {zones} ; en validation croisée, {error:.1f} % d'entre eux sont mal placés entre les zones, contre {common:.1f} % avec une seule densité pour tous.</translation>
    </message>
    <message>
        <source>Zones that do not tell these classes apart, so that one density serves all: {zones}; cross-validated, {common:.1f} % of the people are misplaced between the zones.</source>
        <translation>Zones qui ne distinguent pas ces classes, si bien qu'une densité sert pour toutes : {zones} ; en validation croisée, {common:.1f} % des personnes sont mal placées entre les zones.</translation>
    </message>
    <message>
        <source>the mix chosen</source>
        <translation>le mélange choisi</translation>
    </message>
    <message>
        <source>{weight}^{exponent}</source>
        <translation>{weight}^{exponent}</translation>
    </message>
    <message>
        <source>{people}: the zones ({zones}) chose this mix of weights: {mix}.</source>
        <translation>{people} : les zones ({zones}) ont choisi ce mélange de poids : {mix}.</translation>
    </message>
    <message>
        <source>{people}: zones with buildings: {zones}, too few to choose a weight by (it takes {least}); this mix serves where nothing is known: {mix}.</source>
        <translation>{people} : zones avec bâtiments : {zones}, trop peu pour choisir un poids (il en faut {least}) ; ce mélange sert quand on ne sait rien : {mix}.</translation>
    </message>
    <message>
        <source>{percent:.0f} % {weight}</source>
        <translation>{percent:.0f} % {weight}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>, {misplaced:.1f} % by {weight}{more}</source>
        <translation>, {misplaced:.1f} % par {weight}{more}</translation>
    </message>
    <message>
        <source>Footprints that stand twice, or within a larger one: {buildings} ({examples}): a weight from a field counts each of them; filter out those that are no building of their own.</source>
        <translation>Emprises en double, ou comprises dans une plus grande : {buildings} ({examples}) : un poids d'un champ compte chacune d'elles ; filtrez celles qui ne sont pas un bâtiment à part.</translation>
    </message>
    <message>
        <source>Footprints that stand twice: {buildings} ({examples}): each place is counted once, the other has weight 0 (counted_in).</source>
        <translation>Emprises en double : {buildings} ({examples}) : chaque lieu est compté une fois, l'autre a le poids 0 (counted_in).</translation>
    </message>
    <message>
        <source>Footprints that are parts of a larger one: {buildings} ({examples}), which counts for all of it; they have weight 0 (counted_in).</source>
        <translation>Emprises qui sont des parties d'une plus grande : {buildings} ({examples}), laquelle compte pour le tout ; elles ont le poids 0 (counted_in).</translation>
    </message>
    <message>
        <source>Footprints within a lower one: {buildings} ({examples}); they count for what they have above it (counted_in).</source>
        <translation>Emprises comprises dans une plus basse : {buildings} ({examples}) ; elles comptent pour ce qui la dépasse (counted_in).</translation>
    </message>
    <message>
        <source>No building has usable storeys or a usable height above 0; choose other fields, or a weight that needs none.</source>
        <translation>Aucun bâtiment n'a de niveaux utilisables ni de hauteur utilisable supérieure à 0 ; choisissez d'autres champs, ou un poids qui n'en demande pas.</translation>
    </message>
    <message>
        <source>Buildings of one storey smaller than {area} m²: {buildings}; they were taken as sheds; a residential share says otherwise.</source>
        <translation>Bâtiments d'un niveau plus petits que {area} m² : {buildings} ; ils ont été pris pour des remises ; une part résidentielle peut en décider autrement.</translation>
    </message>
    <message>
        <source>Buildings with neither storeys nor a height: {buildings}; with the median number of storeys of their zone: {by_zone}, with that of the layer: {by_layer} (h_source).</source>
        <translation>Bâtiments sans niveaux ni hauteur : {buildings} ; avec le nombre médian de niveaux de leur zone : {by_zone}, avec celui de la couche : {by_layer} (h_source).</translation>
    </message>
    <message>
        <source>households: {households}, persons: {persons}</source>
        <translation>ménages : {households}, personnes : {persons}</translation>
    </message>
    <message>
        <source>Spilling to the nearest building needs zones and buildings with geometries; turn it off.</source>
        <translation>Déplacer vers le bâtiment le plus proche demande des zones et des bâtiments avec géométries ; désactivez cette option.</translation>
    </message>
    <message>
        <source>No building in a zone has a weight above 0, so there is none to spill to.</source>
        <translation>Aucun bâtiment d'une zone n'a un poids supérieur à 0, il n'y en a donc aucun vers lequel déplacer.</translation>
    </message>
    <message>
        <source>Zones with people and no building, moved to the nearest building: {zones} ({examples}; persons: {persons}). Of these, zones beyond the buildings: {beyond} (persons: {persons_beyond}); where the layer only lacks the buildings, leave those zones out.</source>
        <translation>Zones habitées sans bâtiment, déplacées vers le bâtiment le plus proche : {zones} ({examples} ; personnes : {persons}). Parmi elles, zones au-delà des bâtiments : {beyond} (personnes : {persons_beyond}) ; là où seuls les bâtiments manquent à la couche, écartez ces zones.</translation>
    </message>
    <message>
        <source>persons: {persons}</source>
        <translation>personnes : {persons}</translation>
    </message>
    <message>
        <source>Zones with people but no building that is lived in: {zones} ({examples}); their people ({people}) are in no building: see the zones output, or {advice}.</source>
        <translation>Zones habitées sans bâtiment habité : {zones} ({examples}) ; leurs habitants ({people}) ne sont dans aucun bâtiment : voir la sortie des zones, ou {advice}.</translation>
    </message>
    <message>
        <source>Zones beyond the buildings: {zones} ({examples}); their people ({people}) live where the layer has no buildings, and are in none: add those buildings, or leave the zones out.</source>
        <translation>Zones au-delà des bâtiments : {zones} ({examples}) ; leurs habitants ({people}) vivent là où la couche n'a pas de bâtiments, et ne sont dans aucun : ajoutez ces bâtiments, ou écartez les zones.</translation>
    </message>
    <message>
        <source>Zones with people and no building, moved to the nearest building: {zones} ({examples}; persons: {persons}).</source>
        <translation>Zones habitées sans bâtiment, déplacées vers le bâtiment le plus proche : {zones} ({examples} ; personnes : {persons}).</translation>
    </message>
    <message>
        <source>give those zones a geometry to spill them</source>
        <translation>donnez une géométrie à ces zones pour les déplacer</translation>
    </message>
    <message>
        <source>turn spilling on</source>
        <translation>activez le déplacement</translation>
    </message>
    <message>
        <source>No building lies in any zone; check that both layers cover the same place and their CRS.</source>
        <translation>Aucun bâtiment n'est dans une zone ; vérifiez que les deux couches couvrent le même lieu, et leur SCR.</translation>
    </message>
    <message>
        <source>The zone layer has no zones; choose a layer with at least one.</source>
        <translation>La couche de zones n'a pas de zones ; choisissez une couche qui en a au moins une.</translation>
    </message>
    <message>
        <source>Buildings outside of all zones: {buildings}; they have no estimate.</source>
        <translation>Bâtiments hors de toute zone : {buildings} ; ils n'ont pas d'estimation.</translation>
    </message>
    <message>
        <source>Parts of buildings beyond a zone border that are smaller than {share:.0f} % of the footprint, or than {area:g} m², left with the largest part: {parts}.</source>
        <translation>Parties de bâtiments au-delà d'une limite de zone, plus petites que {share:.0f} % de l'emprise ou que {area:g} m², laissées avec la plus grande partie : {parts}.</translation>
    </message>
    <message>
        <source>Buildings in a zone that reach beyond all zones: {buildings}; what is outside counts with their largest part.</source>
        <translation>Bâtiments d'une zone qui dépassent toutes les zones : {buildings} ; ce qui est au-dehors compte avec leur plus grande partie.</translation>
    </message>
    <message>
        <source>Buildings in more than one zone (a shared border, or zones overlap), of which the first took them: {buildings}.</source>
        <translation>Bâtiments dans plusieurs zones (limite commune, ou zones qui se recouvrent), pris par la première : {buildings}.</translation>
    </message>
    <message>
        <source>Buildings divided between zones: {buildings}, into parts: {parts} (part_of, part_share).</source>
        <translation>Bâtiments divisés entre zones : {buildings}, en parties : {parts} (part_of, part_share).</translation>
    </message>
    <message>
        <source>Zones with fractional totals: {zones}; they were rounded with the layer&apos;s sum kept.</source>
        <translation>Zones aux totaux fractionnaires : {zones} ; ils ont été arrondis en gardant la somme de la couche.</translation>
    </message>
    <message>
        <source>Zones with more people in group quarters than people: {zones} ({examples}); the population must include them.</source>
        <translation>Zones avec plus de personnes en communautés que de personnes : {zones} ({examples}) ; la population doit les comprendre.</translation>
    </message>
    <message>
        <source>Zones with fewer persons than households: {zones} ({examples}), and each household needs a person; correct the fields or merge those zones with their neighbours (noisy census blocks: block groups).</source>
        <translation>Zones avec moins de personnes que de ménages : {zones} ({examples}), et chaque ménage demande une personne ; corrigez les champs ou fusionnez ces zones avec leurs voisines (îlots de recensement bruités : groupes d'îlots).</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>The building layer has no buildings; choose a layer with at least one.</source>
        <translation>La couche de bâtiments n'a pas de bâtiments ; choisissez une couche qui en a au moins un.</translation>
    </message>
    <message>
        <source>Buildings without an area (empty geometry): {buildings}; nobody is estimated to live there.</source>
        <translation>Bâtiments sans surface (géométrie vide) : {buildings} ; personne n'y est estimé.</translation>
    </message>
    <message>
        <source>No building has a usable {quantity} above 0; choose another field, or a weight that needs none.</source>
        <translation>Aucun bâtiment n'a de valeur utilisable supérieure à 0 ({quantity}) ; choisissez un autre champ, ou un poids qui n'en demande pas.</translation>
    </message>
    <message>
        <source>This weight needs the {quantity} of each building; choose the field that holds it, or another weight.</source>
        <translation>Ce poids demande une valeur par bâtiment ({quantity}) ; choisissez le champ qui la contient, ou un autre poids.</translation>
    </message>
    <message>
        <source>Buildings without storeys, which were taken from the height: {buildings} (h_source).</source>
        <translation>Bâtiments sans niveaux, tirés de la hauteur : {buildings} (h_source).</translation>
    </message>
    <message>
        <source>Buildings that have no {quantity}: {buildings}; with the median of their zone: {by_zone}, with that of the layer: {by_layer} (h_source).</source>
        <translation>Bâtiments sans valeur ({quantity}) : {buildings} ; avec la médiane de leur zone : {by_zone}, avec celle de la couche : {by_layer} (h_source).</translation>
    </message>
    <message>
        <source>Buildings without a residential share: {buildings}; they were taken as residential.</source>
        <translation>Bâtiments sans part résidentielle : {buildings} ; ils ont été pris comme résidentiels.</translation>
    </message>
    <message>
        <source>Buildings with a residential share outside 0..1: {buildings} (rows {rows}); use shares from 0 to 1, or a yes/no field.</source>
        <translation>Bâtiments dont la part résidentielle est hors de 0..1 : {buildings} (lignes {rows}) ; utilisez des parts de 0 à 1, ou un champ oui/non.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>floor area</source>
        <translation>surface de plancher</translation>
    </message>
    <message>
        <source>footprint area</source>
        <translation>surface de l'emprise</translation>
    </message>
    <message>
        <source>estimated dwellings</source>
        <translation>logements estimés</translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation>poids égaux</translation>
    </message>
    <message>
        <source>the field of weights</source>
        <translation>le champ des poids</translation>
    </message>
    <message>
        <source>Point clouds need laspy. {how}</source>
        <translation>Les nuages de points demandent laspy. {how}</translation>
    </message>
    <message>
        <source>LAZ and COPC files need lazrs; plain LAS files do not. {how}</source>
        <translation>Les fichiers LAZ et COPC demandent lazrs ; les fichiers LAS simples non. {how}</translation>
    </message>
    <message>
        <source>No point cloud is given; choose LAS or LAZ files or a folder of them.</source>
        <translation>Aucun nuage de points n'est donné ; choisissez des fichiers LAS ou LAZ, ou leur dossier.</translation>
    </message>
    <message>
        <source>The folder {path} holds no .las or .laz file; choose another one.</source>
        <translation>Le dossier {path} ne contient aucun fichier .las ou .laz ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The point cloud {path} is not there; check its name.</source>
        <translation>Le nuage de points {path} est absent ; vérifiez son nom.</translation>
    </message>
    <message>
        <source>The CRS &apos;{crs}&apos; given for the point cloud is not known or no map projection; choose another one.</source>
        <translation>Le SCR « {crs} » donné pour le nuage de points est inconnu ou n'est pas une projection ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The point cloud&apos;s CRS &apos;{crs}&apos; is in degrees; reproject the cloud to a CRS in metres or feet first.</source>
        <translation>Le SCR « {crs} » du nuage de points est en degrés ; reprojetez d'abord le nuage dans un SCR en mètres ou en pieds.</translation>
    </message>
    <message>
        <source>The buildings cannot be brought to the point cloud&apos;s CRS &apos;{crs}&apos;; check the CRS of both.</source>
        <translation>Les bâtiments ne peuvent pas être ramenés au SCR « {crs} » du nuage de points ; vérifiez le SCR des deux.</translation>
    </message>
    <message>
        <source>The building layer has no CRS; set it, so that the buildings meet the point cloud.</source>
        <translation>La couche de bâtiments n'a pas de SCR ; définissez-le, pour que les bâtiments rencontrent le nuage de points.</translation>
    </message>
    <message>
        <source>{file} is damaged: {how}; get the file again or repair it (for example with lasinfo -repair).</source>
        <translation>{file} est endommagé : {how} ; récupérez le fichier ou réparez-le (par exemple avec lasinfo -repair).</translation>
    </message>
    <message>
        <source>{file} ends before its last point; get the file again.</source>
        <translation>{file} finit avant son dernier point ; récupérez le fichier.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} est illisible ({why}).</translation>
    </message>
    <message>
        <source>its points cannot be decoded</source>
        <translation>ses points ne peuvent pas être décodés</translation>
    </message>
    <message>
        <source>{file} ends within its header; get the file again.</source>
        <translation>{file} finit dans son en-tête ; récupérez le fichier.</translation>
    </message>
    <message>
        <source>{file} holds {points} of the {promised} points that its header promises; get the file again.</source>
        <translation>{file} contient {points} des {promised} points que promet son en-tête ; récupérez le fichier.</translation>
    </message>
    <message>
        <source>The point cloud {path} cannot be opened ({why}).</source>
        <translation>Le nuage de points {path} ne peut pas être ouvert ({why}).</translation>
    </message>
    <message>
        <source>{file} is not a LAS or LAZ file; choose another one.</source>
        <translation>{file} n'est pas un fichier LAS ou LAZ ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file} is LAS {version}; convert it to LAS 1.2 to 1.4 (for example with PDAL).</source>
        <translation>{file} est en LAS {version} ; convertissez-le en LAS 1.2 à 1.4 (par exemple avec PDAL).</translation>
    </message>
    <message>
        <source>{file} has point format {format}; convert it to one of 0 to 10.</source>
        <translation>{file} a le format de point {format} ; convertissez-le en un format de 0 à 10.</translation>
    </message>
    <message>
        <source>{file} has a header but no points; leave it out or get the file again.</source>
        <translation>{file} a un en-tête mais pas de points ; écartez-le ou récupérez le fichier.</translation>
    </message>
    <message>
        <source>{file} ends before its first point; get the file again.</source>
        <translation>{file} finit avant son premier point ; récupérez le fichier.</translation>
    </message>
    <message>
        <source>its header has the wrong size</source>
        <translation>son en-tête n'a pas la bonne taille</translation>
    </message>
    <message>
        <source>its points have {n} bytes, too few for their format</source>
        <translation>ses points ont {n} octets, trop peu pour leur format</translation>
    </message>
    <message>
        <source>its points begin within the header</source>
        <translation>ses points commencent dans l'en-tête</translation>
    </message>
    <message>
        <source>scale, offset or bounds in its header are no sensible numbers</source>
        <translation>l'échelle, le décalage ou l'étendue de son en-tête ne sont pas des nombres sensés</translation>
    </message>
    <message>
        <source>its header records overlap its points</source>
        <translation>les enregistrements de son en-tête recouvrent ses points</translation>
    </message>
    <message>
        <source>Where the point cloud is, all footprints are larger than any building ({length} km long or {area} km²): {buildings}; choose a layer with one feature per building.</source>
        <translation>Là où est le nuage de points, toutes les emprises sont plus grandes qu'aucun bâtiment ({length} km de long ou {area} km²) : {buildings} ; choisissez une couche avec une entité par bâtiment.</translation>
    </message>
    <message>
        <source>No building lies where the point cloud is; check the CRS of both, or choose the cloud of this place.</source>
        <translation>Aucun bâtiment n'est là où est le nuage de points ; vérifiez le SCR des deux, ou choisissez le nuage de ce lieu.</translation>
    </message>
    <message>
        <source>No point near the buildings has ground class {classes}; classify the ground first (for example with PDAL&apos;s SMRF filter) or choose other GROUND_CLASSES.</source>
        <translation>Aucun point près des bâtiments n'a la classe de sol {classes} ; classez d'abord le sol (par exemple avec le filtre SMRF de PDAL) ou choisissez d'autres GROUND_CLASSES.</translation>
    </message>
    <message>
        <source>{name}: {done} of {points} points</source>
        <translation>{name} : {done} points sur {points}</translation>
    </message>
    <message>
        <source>Footprints that are larger than any building ({length} km long or {area} km²): {buildings}; they have no height (too_large in h_flag).</source>
        <translation>Emprises plus grandes qu'aucun bâtiment ({length} km de long ou {area} km²) : {buildings} ; elles n'ont pas de hauteur (too_large dans h_flag).</translation>
    </message>
    <message>
        <source>Point cloud files that lie away from all buildings and were not read: {files} ({names}).</source>
        <translation>Fichiers de nuage de points loin de tout bâtiment, non lus : {files} ({names}).</translation>
    </message>
    <message>
        <source>Point cloud files that count their points by return otherwise than the points say: {files} ({names}); heights do not depend on it.</source>
        <translation>Fichiers de nuage de points qui comptent leurs points par retour autrement que les points ne le disent : {files} ({names}) ; les hauteurs n'en dépendent pas.</translation>
    </message>
    <message>
        <source>Points with elevations below {least} m or above {most} m, which no place has, left out: {points}.</source>
        <translation>Points d'altitude inférieure à {least} m ou supérieure à {most} m, qu'aucun lieu n'a, écartés : {points}.</translation>
    </message>
    <message>
        <source>Buildings outside of the point cloud, without height: {buildings}.</source>
        <translation>Bâtiments hors du nuage de points, sans hauteur : {buildings}.</translation>
    </message>
    <message>
        <source>Points that lie where an earlier file has points already, not counted twice: {points}.</source>
        <translation>Points situés là où un fichier précédent a déjà des points, non comptés deux fois : {points}.</translation>
    </message>
    <message>
        <source>{file} is compressed by an old program without chunks; compress it again (for example with PDAL).</source>
        <translation>{file} est compressé sans blocs par un ancien programme ; compressez-le à nouveau (par exemple avec PDAL).</translation>
    </message>
    <message>
        <source>the table of its compressed parts is not where it should be</source>
        <translation>la table de ses parties compressées n'est pas à sa place</translation>
    </message>
    <message>
        <source>its compressed parts are {parts}, its points {points}</source>
        <translation>ses parties compressées sont {parts}, ses points {points}</translation>
    </message>
    <message>
        <source>the table of its compressed parts does not fit them</source>
        <translation>la table de ses parties compressées ne leur correspond pas</translation>
    </message>
    <message>
        <source>it is compressed but does not say how</source>
        <translation>il est compressé mais ne dit pas comment</translation>
    </message>
    <message>
        <source>its compressed points are not as long as its points</source>
        <translation>ses points compressés n'ont pas la longueur de ses points</translation>
    </message>
    <message>
        <source>its compressed parts are not as long as they say</source>
        <translation>ses parties compressées n'ont pas la longueur annoncée</translation>
    </message>
    <message>
        <source>its octree does not fit its points</source>
        <translation>son octree ne correspond pas à ses points</translation>
    </message>
    <message>
        <source>Buildings that would be higher than {most} m, which none is: {buildings}; they have no height (implausible in h_flag).</source>
        <translation>Bâtiments qui dépasseraient {most} m, ce qu'aucun ne fait : {buildings} ; ils n'ont pas de hauteur (implausible dans h_flag).</translation>
    </message>
    <message>
        <source>Buildings without a height: {unknown} of {buildings} (h_flag says why).</source>
        <translation>Bâtiments sans hauteur : {unknown} sur {buildings} (h_flag dit pourquoi).</translation>
    </message>
    <message>
        <source>Buildings that may be gone: {buildings}; points lie over less than half of them, or trees (h_flag).</source>
        <translation>Bâtiments peut-être disparus : {buildings} ; des points couvrent moins de la moitié d'eux, ou des arbres (h_flag).</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pieds</translation>
    </message>
    <message>
        <source>Point cloud files that do not say their CRS, or one of no map: {files} ({names}); give it as POINT_CLOUD_CRS.</source>
        <translation>Fichiers de nuage de points qui ne disent pas leur SCR, ou en disent un sans projection : {files} ({names}) ; donnez-le par POINT_CLOUD_CRS.</translation>
    </message>
    <message>
        <source>The point cloud files are in different CRS ({names}); reproject them to one, or run them apart.</source>
        <translation>Les fichiers de nuage de points sont dans différents SCR ({names}) ; reprojetez-les dans un seul, ou exécutez-les séparément.</translation>
    </message>
    <message>
        <source>In the point cloud&apos;s CRS &apos;{crs}&apos; lengths differ by direction; reproject the cloud to a CRS with true metres or feet first.</source>
        <translation>Dans le SCR « {crs} » du nuage de points, les longueurs varient selon la direction ; reprojetez d'abord le nuage dans un SCR en vrais mètres ou pieds.</translation>
    </message>
    <message>
        <source>{file} says that its points lie between {low} and {high} in height, which cannot be; set Z_UNIT or repair the file&apos;s header.</source>
        <translation>{file} dit que ses points sont entre {low} et {high} de hauteur, ce qui est impossible ; définissez Z_UNIT ou réparez l'en-tête du fichier.</translation>
    </message>
    <message>
        <source>The point cloud says that its CRS is &apos;{said}&apos;; &apos;{given}&apos; was not used.</source>
        <translation>Le nuage de points dit que son SCR est « {said} » ; « {given} » n'a pas été utilisé.</translation>
    </message>
    <message>
        <source>Point cloud files that give their CRS an EPSG code of other parameters: {files} ({names}); check that buildings and points meet.</source>
        <translation>Fichiers de nuage de points qui donnent à leur SCR un code EPSG d'autres paramètres : {files} ({names}) ; vérifiez que bâtiments et points se rencontrent.</translation>
    </message>
    <message>
        <source>Point cloud files that do not say the unit of their heights: {files} ({names}); {unit} were assumed as for x and y: set Z_UNIT if that is wrong.</source>
        <translation>Fichiers de nuage de points qui ne disent pas l'unité de leurs hauteurs : {files} ({names}) ; unité supposée, comme pour x et y : {unit} ; définissez Z_UNIT si c'est faux.</translation>
    </message>
    <message>
        <source>Points of {file} with elevations below {least} m or above {most} m, which cannot be: {points}; set Z_UNIT or repair the file.</source>
        <translation>Points de {file} d'altitude inférieure à {least} m ou supérieure à {most} m, ce qui est impossible : {points} ; définissez Z_UNIT ou réparez le fichier.</translation>
    </message>
    <message>
        <source>{file} has points outside of the bounds in its header: either the header is wrong (repair it, for example with lasinfo -repair_bb) or the file is damaged (get it again).</source>
        <translation>{file} a des points hors de l'étendue de son en-tête : soit l'en-tête est faux (réparez-le, par exemple avec lasinfo -repair_bb), soit le fichier est endommagé (récupérez-le).</translation>
    </message>
    <message>
        <source>{file} says that its points reach from {low} to {high} in height, but they do not: the header is out of date or damaged; check some heights.</source>
        <translation>{file} dit que ses points vont de {low} à {high} de hauteur, mais ce n'est pas le cas : l'en-tête est périmé ou endommagé ; vérifiez quelques hauteurs.</translation>
    </message>
    <message>
        <source>its points are not those that its header counts</source>
        <translation>ses points ne sont pas ceux que compte son en-tête</translation>
    </message>
    <message>
        <source>{file} has points: {points}, and returns as its header counts them: {returns}; if points are missing, get the file again.</source>
        <translation>{file} a des points : {points}, et des retours d'après son en-tête : {returns} ; si des points manquent, récupérez le fichier.</translation>
    </message>
    <message>
        <source>Buildings with a weight for persons and none for households: {buildings}; nobody is estimated to live there, except in group quarters (weight_hh).</source>
        <translation>Bâtiments avec un poids pour les personnes et aucun pour les ménages : {buildings} ; personne n'est estimé y vivre, sauf en communauté (weight_hh).</translation>
    </message>
    <message>
        <source>Zones in which no building has a weight for households: {zones} ({examples}); their households have the weight of persons.</source>
        <translation>Zones où aucun bâtiment n'a de poids pour les ménages : {zones} ({examples}) ; leurs ménages ont le poids des personnes.</translation>
    </message>
    <message>
        <source>Zones whose size counts add up to another number than their households: {zones} (sum of the counts: {counted}, households: {households}); the counts were scaled to the households. Check that the fields are those of all households by size, without their total.</source>
        <translation>Zones dont les comptes par taille font un autre nombre que leurs ménages : {zones} (somme des comptes : {counted}, ménages : {households}) ; les comptes ont été ramenés aux ménages. Vérifiez que les champs sont ceux de tous les ménages par taille, sans leur total.</translation>
    </message>
    <message>
        <source>The names {names} do not say for certain which household sizes they count; give one for each field in SIZE_VALUES, such as 1,2,3 or 1-2,3-4,5.</source>
        <translation>Les noms {names} ne disent pas sûrement quelles tailles de ménage ils comptent ; donnez-en une par champ dans SIZE_VALUES, comme 1,2,3 ou 1-2,3-4,5.</translation>
    </message>
    <message>
        <source>SIZE_VALUES is &apos;{given}&apos;; give sizes separated by commas, such as 1,2,3 or 1-2,3-4,5.</source>
        <translation>SIZE_VALUES vaut « {given} » ; donnez des tailles séparées par des virgules, comme 1,2,3 ou 1-2,3-4,5.</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; write decimal points, and commas or semicolons between the numbers, not both.</source>
        <translation>SIZE_SHARES vaut « {given} » ; écrivez des points décimaux, et des virgules ou des points-virgules entre les nombres, pas les deux.</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; write decimal points, such as 0.28, because commas stand between the numbers.</source>
        <translation>SIZE_SHARES vaut « {given} » ; écrivez des points décimaux, comme 0.28, car les virgules séparent les nombres.</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; give numbers separated by commas.</source>
        <translation>SIZE_SHARES vaut « {given} » ; donnez des nombres séparés par des virgules.</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; give numbers that are not negative, and not all 0.</source>
        <translation>SIZE_SHARES vaut « {given} » ; donnez des nombres non négatifs, et pas tous nuls.</translation>
    </message>
    <message>
        <source>SIZE_SHARES is &apos;{given}&apos;; give shares or counts of at most {most}.</source>
        <translation>SIZE_SHARES vaut « {given} » ; donnez des parts ou des comptes d'au plus {most}.</translation>
    </message>
    <message>
        <source>Household sizes must ascend from 1 to at most {largest}; the ones given are ({given}).</source>
        <translation>Les tailles de ménage doivent croître de 1 à {largest} au plus ; celles données sont ({given}).</translation>
    </message>
    <message>
        <source>The list would have {rows} rows, more than the {most} that a run holds; choose other fields of households and vacant units, or run the zones in parts.</source>
        <translation>La liste aurait {rows} lignes, plus que les {most} que contient une exécution ; choisissez d'autres champs de ménages et de logements vacants, ou traitez les zones en plusieurs parties.</translation>
    </message>
    <message>
        <source>Zones adjusted: {zones}; their size counts contradict their totals, which were kept.</source>
        <translation>Zones ajustées : {zones} ; leurs comptes par taille contredisent leurs totaux, qui ont été gardés.</translation>
    </message>
    <message>
        <source>Zones unreconciled: {zones}; their persons and households contradict each other; they got no households (see the zones output).</source>
        <translation>Zones non conciliées : {zones} ; leurs personnes et leurs ménages se contredisent ; elles n'ont pas reçu de ménages (voir la sortie des zones).</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>bâtiments</translation>
    </message>
    <message>
        <source>POI</source>
        <translation>POI</translation>
    </message>
    <message>
        <source>land use polygons</source>
        <translation>polygones d'occupation du sol</translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, read by their words: {categories}, and others: {others}; {what} that have one: {features}. Add lines to a copy of the table where they mean something else.</source>
        <translation>Catégories ({what}) que la table de règles ne connaît pas, lues par leurs mots : {categories}, et d'autres : {others} ; entités ({what}) qui en ont une : {features}. Ajoutez des lignes à une copie de la table si elles signifient autre chose.</translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, which count as neutral: {categories}, and others: {others}; {what} that have one: {features}. Add lines to a copy of the table if they should decide.</source>
        <translation>Catégories ({what}) que la table de règles ne connaît pas, comptées comme neutres : {categories}, et d'autres : {others} ; entités ({what}) qui en ont une : {features}. Ajoutez des lignes à une copie de la table si elles doivent décider.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the {what} holds bare numbers, which were read as codes of the rules table ({example}); choose another field if they are codes of another list.</source>
        <translation>Le champ « {field} » ({what}) contient de simples nombres, lus comme des codes de la table de règles ({example}) ; choisissez un autre champ si ce sont les codes d'une autre liste.</translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, read by their words: {categories}; {what} that have one: {features}. Add lines to a copy of the table where they mean something else.</source>
        <translation>Catégories de {what} que la table de règles ne connaît pas, lues par leurs mots : {categories} ; {what} qui en ont une : {features}. Ajoutez des lignes à une copie de la table si elles signifient autre chose.</translation>
    </message>
    <message>
        <source>Categories of the {what} that the rules table does not know, which count as neutral: {categories}; {what} that have one: {features}. Add lines to a copy of the table if they should decide.</source>
        <translation>Catégories ({what}) que la table de règles ne connaît pas, comptées comme neutres : {categories} ; entités ({what}) qui en ont une : {features}. Ajoutez des lignes à une copie de la table si elles doivent décider.</translation>
    </message>
    <message>
        <source>No category of the {what} is in the rules table, so none decided; check the choice of the field.</source>
        <translation>Aucune catégorie ({what}) n'est dans la table de règles, donc aucune n'a décidé ; vérifiez le choix du champ.</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Usage propre</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Buildings of mixed use with neither storeys nor a height: {buildings}; number of storeys that they were taken to have: {storeys}, as no building of the layer has any; choose a field that holds them.</source>
        <translation>Bâtiments d'usage mixte sans niveaux ni hauteur : {buildings} ; nombre de niveaux supposé : {storeys}, car aucun bâtiment de la couche n'en a ; choisissez un champ qui les contient.</translation>
    </message>
    <message>
        <source>Buildings of mixed use with neither storeys nor a height: {buildings}; number of storeys that they were taken to have: {storeys}, the median of the layer.</source>
        <translation>Bâtiments d'usage mixte sans niveaux ni hauteur : {buildings} ; nombre de niveaux supposé : {storeys}, la médiane de la couche.</translation>
    </message>
    <message>
        <source>POI in no building nor within {distance} m of one: {poi}; they count for none.</source>
        <translation>POI dans aucun bâtiment ni à moins de {distance} m d'un bâtiment : {poi} ; ils ne comptent pour aucun.</translation>
    </message>
    <message>
        <source>POI without a category: {poi}; they count as neutral.</source>
        <translation>POI sans catégorie : {poi} ; ils comptent comme neutres.</translation>
    </message>
    <message>
        <source>No POI lies in a building or near one; check that both layers cover the same place and their CRS.</source>
        <translation>Aucun POI n'est dans un bâtiment ou près d'un bâtiment ; vérifiez que les deux couches couvrent le même lieu, et leur SCR.</translation>
    </message>
    <message>
        <source>POI in no building: {poi}; they count for none.</source>
        <translation>POI dans aucun bâtiment : {poi} ; ils ne comptent pour aucun.</translation>
    </message>
    <message>
        <source>POI without a geometry: {poi}; they count for no building.</source>
        <translation>POI sans géométrie : {poi} ; ils ne comptent pour aucun bâtiment.</translation>
    </message>
    <message>
        <source>POI at the very place of another one with the same categories: {poi}; they count once.</source>
        <translation>POI à l'endroit exact d'un autre de mêmes catégories : {poi} ; ils comptent une fois.</translation>
    </message>
    <message>
        <source>{where}: space is '{space}'; it must be the floor space of one such place in m², 0 or more.</source>
        <translation>{where} : space est « {space} » ; ce doit être la surface de plancher d'un tel lieu en m², 0 ou plus.</translation>
    </message>
    <message>
        <source>{where}: floor is &apos;{floor}&apos;; it must be one of {floors}.</source>
        <translation>{where} : floor est « {floor} » ; ce doit être l'un de {floors}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds only yes/no, bare numbers or letters such as &apos;{example}&apos;, and neither its name nor the rules table says what they mean; choose a field that names uses, give it as RESIDENTIAL_FIELD to the estimate if 1 or yes is lived in, or add lines with the key {key} to a copy of the rules table.</source>
        <translation>Le champ « {field} » ne contient que oui/non, de simples nombres ou des lettres comme « {example} », et ni son nom ni la table de règles ne disent ce qu'ils signifient ; choisissez un champ qui nomme des usages, donnez-le à l'estimation par RESIDENTIAL_FIELD si 1 ou oui signifie habité, ou ajoutez des lignes avec la clé {key} à une copie de la table de règles.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; has no value that tells whether a building is lived in; choose another label field, or add its values to the rules table.</source>
        <translation>Le champ « {field} » n'a aucune valeur qui dise si un bâtiment est habité ; choisissez un autre champ d'étiquette, ou ajoutez ses valeurs à la table de règles.</translation>
    </message>
    <message>
        <source>{where}: class is &apos;{given}&apos;; it must be one of {classes}.</source>
        <translation>{where} : class vaut « {given} » ; ce doit être une de {classes}.</translation>
    </message>
    <message>
        <source>{where}: value is &apos;{value}&apos;; it must be a text, or one with a * before or behind it.</source>
        <translation>{where} : value vaut « {value} » ; ce doit être un texte, ou un texte avec un * devant ou derrière.</translation>
    </message>
    <message>
        <source>{where}: share is &apos;{share}&apos;; it must be a number from 0 to 1, or empty.</source>
        <translation>{where} : share vaut « {share} » ; ce doit être un nombre de 0 à 1, ou vide.</translation>
    </message>
    <message>
        <source>{where}: share is {share}; it must be from 0 to 1, or empty.</source>
        <translation>{where} : share vaut {share} ; ce doit être de 0 à 1, ou vide.</translation>
    </message>
    <message>
        <source>{where}: a {given} category has no residential share; leave it empty.</source>
        <translation>{where} : une catégorie {given} n'a pas de part résidentielle ; laissez-la vide.</translation>
    </message>
    <message>
        <source>{where}: key is &apos;{key}&apos;; it must be a text, or the beginning of one followed by *.</source>
        <translation>{where} : key vaut « {key} » ; ce doit être un texte, ou le début d'un texte suivi de *.</translation>
    </message>
    <message>
        <source>{setting} is {value}; choose a value from {low} to {high}.</source>
        <translation>{setting} vaut {value} ; choisissez une valeur de {low} à {high}.</translation>
    </message>
    <message>
        <source>Class {given} cannot be roof and ground at once; take it out of one of the two.</source>
        <translation>La classe {given} ne peut pas être à la fois toit et sol ; retirez-la de l'un des deux.</translation>
    </message>
    <message>
        <source>{setting} is {given}; give at least one LAS class from 0 to 255.</source>
        <translation>{setting} vaut {given} ; donnez au moins une classe LAS de 0 à 255.</translation>
    </message>
    <message>
        <source>Buildings that are parts of divided ones (part_of): {parts}; each is weighed as a building of its own; turn SPLIT_STRADDLING on, or begin with the layer that was divided.</source>
        <translation>Bâtiments qui sont des parties de bâtiments divisés (part_of) : {parts} ; chacun est pesé comme un bâtiment à part ; activez SPLIT_STRADDLING, ou partez de la couche qui a été divisée.</translation>
    </message>
    <message>
        <source>Buildings without footprints have no area that could be divided between zones.</source>
        <translation>Des bâtiments sans emprises n'ont pas de surface à diviser entre zones.</translation>
    </message>
    <message>
        <source>POPULATION_FIELD: field &apos;{field}&apos; holds running numbers ({examples}), as ids are; check that it counts persons.</source>
        <translation>POPULATION_FIELD : le champ « {field} » contient des numéros d'ordre ({examples}), comme des identifiants ; vérifiez qu'il compte des personnes.</translation>
    </message>
    <message>
        <source>Buildings matched to their zone by number, because leading zeros were lost: {buildings}.</source>
        <translation>Bâtiments joints à leur zone par nombre, car des zéros initiaux sont perdus : {buildings}.</translation>
    </message>
    <message>
        <source>Buildings left out, because they lack the estimate or an allocation: {buildings}.</source>
        <translation>Bâtiments écartés, car il leur manque l'estimation ou une affectation : {buildings}.</translation>
    </message>
    <message>
        <source>The layer has no buildings; choose one with both allocations.</source>
        <translation>La couche n'a pas de bâtiments ; choisissez-en une avec les deux affectations.</translation>
    </message>
    <message>
        <source>No building has an estimate and both allocations; run both on one layer first.</source>
        <translation>Aucun bâtiment n'a une estimation et les deux affectations ; exécutez d'abord les deux sur une même couche.</translation>
    </message>
    <message>
        <source>Buildings without a usable height in the point cloud, which keep the height of their field: {buildings}.</source>
        <translation>Bâtiments sans hauteur utilisable dans le nuage de points, qui gardent la hauteur de leur champ : {buildings}.</translation>
    </message>
    <message>
        <source>Sizes in SIZE_VALUES: {sizes}, fields in SIZE_FIELDS: {fields}; give one each.</source>
        <translation>Tailles dans SIZE_VALUES : {sizes}, champs dans SIZE_FIELDS : {fields} ; donnez-en une par champ.</translation>
    </message>
    <message>
        <source>SUMMARY_ZONES has no zones; choose a layer with at least one.</source>
        <translation>SUMMARY_ZONES n'a pas de zones ; choisissez une couche qui en a au moins une.</translation>
    </message>
    <message>
        <source>No building lies in any of SUMMARY_ZONES; check that both layers cover the same place and their CRS.</source>
        <translation>Aucun bâtiment n'est dans SUMMARY_ZONES ; vérifiez que les deux couches couvrent le même lieu, et leur SCR.</translation>
    </message>
    <message>
        <source>Summary zones with known people and nobody in any draw, because no building there is taken for lived in: {zones} (persons: {persons}). No interval can hold their counts.</source>
        <translation>Zones de synthèse à population connue et personne dans aucun tirage, car aucun bâtiment n'y passe pour habité : {zones} (personnes : {persons}). Aucun intervalle ne peut contenir leurs effectifs.</translation>
    </message>
    <message>
        <source>Buildings outside of all summary zones: {buildings} (persons: {persons}).</source>
        <translation>Bâtiments hors de toute zone de synthèse : {buildings} (personnes : {persons}).</translation>
    </message>
    <message>
        <source>Buildings in more than one summary zone (a shared border, or zones overlap), of which the first took them: {buildings}.</source>
        <translation>Bâtiments dans plusieurs zones de synthèse (limite commune, ou zones qui se recouvrent), pris par la première : {buildings}.</translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones: {buildings} ({people:,.1f} of &apos;{field}&apos;, {percent:.1f} %).</source>
        <translation>Bâtiments hors de toute zone de référence : {buildings} ({people:,.1f} de « {field} », {percent:.1f} %).</translation>
    </message>
    <message>
        <source>{baseline}, residential</source>
        <translation>{baseline}, résidentiel</translation>
    </message>
    <message>
        <source>There are no buildings or no reference zones; choose layers that have some.</source>
        <translation>Il n'y a pas de bâtiments ou pas de zones de référence ; choisissez des couches qui en ont.</translation>
    </message>
    <message>
        <source>No building lies in any reference zone; check that both layers cover the same place and their CRS.</source>
        <translation>Aucun bâtiment n'est dans une zone de référence ; vérifiez que les deux couches couvrent le même lieu, et leur SCR.</translation>
    </message>
    <message>
        <source>Equal per building</source>
        <translation>Égal par bâtiment</translation>
    </message>
    <message>
        <source>equal per building</source>
        <translation>égal par bâtiment</translation>
    </message>
    <message>
        <source>The baseline that is uniform by area needs REFERENCE_ZONE_FIELD, because there are several coarse zones.</source>
        <translation>La référence naïve uniforme par surface demande REFERENCE_ZONE_FIELD, car il y a plusieurs zones grossières.</translation>
    </message>
    <message>
        <source>Uniform by area of the reference zones</source>
        <translation>Uniforme par surface des zones de référence</translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones: {buildings}.</source>
        <translation>Bâtiments hors de toute zone de référence : {buildings}.</translation>
    </message>
    <message>
        <source>The baselines by area were left out: {crs} has no true areas here; reproject the buildings.</source>
        <translation>Les références naïves par surface ont été écartées : {crs} n'a pas de vraies surfaces ici ; reprojetez les bâtiments.</translation>
    </message>
    <message>
        <source>At random by {baseline}, mean of {seeds} seeds</source>
        <translation>Au hasard par {baseline}, moyenne de {seeds} graines</translation>
    </message>
    <message>
        <source>Buildings in reference zones without a value in field &apos;{field}&apos;: {buildings}; unknown is not zero.</source>
        <translation>Bâtiments de zones de référence sans valeur dans le champ « {field} » : {buildings} ; inconnu n'est pas zéro.</translation>
    </message>
    <message>
        <source>Reference zones left out, because none of their buildings has a value in &apos;{field}&apos;: {zones}.</source>
        <translation>Zones de référence écartées, car aucun de leurs bâtiments n'a de valeur dans « {field} » : {zones}.</translation>
    </message>
    <message>
        <source>Buildings in more than one reference zone (a shared border, or zones overlap), of which the first took them: {buildings}.</source>
        <translation>Bâtiments dans plusieurs zones de référence (limite commune, ou zones qui se recouvrent), pris par la première : {buildings}.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>reference zones</source>
        <translation>zones de référence</translation>
    </message>
    <message>
        <source>summary zones</source>
        <translation>zones de synthèse</translation>
    </message>
    <message>
        <source>Left out of the {what}, because field &apos;{field}&apos; has no value: {zones}.</source>
        <translation>Écartées ({what}), car le champ « {field} » n'a pas de valeur : {zones}.</translation>
    </message>
    <message>
        <source>Negative values in field &apos;{field}&apos; of the {what}: {zones} (rows {rows}); correct them or filter them out.</source>
        <translation>Valeurs négatives du champ « {field} » ({what}) : {zones} (lignes {rows}) ; corrigez ou filtrez-les.</translation>
    </message>
    <message>
        <source>Left out of the {what}, because field &apos;{field}&apos; has no value, one that stands for &apos;unknown&apos;, or one above {most}: {zones}.</source>
        <translation>Écartées ({what}), car le champ « {field} » n'a pas de valeur, en a une qui vaut « inconnu », ou une supérieure à {most} : {zones}.</translation>
    </message>
    <message>
        <source>Left out of the {what}, because field &apos;{field}&apos; has no value, or one above {most}: {zones}.</source>
        <translation>Écartées ({what}), car le champ « {field} » n'a pas de valeur, ou une supérieure à {most} : {zones}.</translation>
    </message>
    <message>
        <source>WEIGHT_EXPONENT has no effect on this weight; it is for volume, floor area and footprint area.</source>
        <translation>WEIGHT_EXPONENT n'a pas d'effet sur ce poids ; il est pour le volume, la surface de plancher et la surface d'emprise.</translation>
    </message>
    <message>
        <source>HOUSEHOLD_WEIGHT has no effect: no households of the zones are known; choose HOUSEHOLDS_FIELD.</source>
        <translation>HOUSEHOLD_WEIGHT n'a pas d'effet : aucun ménage des zones n'est connu ; choisissez HOUSEHOLDS_FIELD.</translation>
    </message>
    <message>
        <source>{why} The weight is by {weight} instead, as if that had been chosen.</source>
        <translation>{why} Le poids est à la place : {weight}, comme si cela avait été choisi.</translation>
    </message>
    <message>
        <source>{why} The weight of households is by {weight} instead, as if that had been chosen.</source>
        <translation>{why} Le poids des ménages est à la place : {weight}, comme si cela avait été choisi.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>street misspelt</source>
        <translation>rue mal écrite</translation>
    </message>
    <message>
        <source>number between</source>
        <translation>numéro intermédiaire</translation>
    </message>
    <message>
        <source>without letter</source>
        <translation>sans lettre</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>no neighbouring number is known</source>
        <translation>aucun numéro voisin n'est connu</translation>
    </message>
    <message>
        <source>another building stands between it and a neighbouring number</source>
        <translation>un autre bâtiment se trouve entre lui et un numéro voisin</translation>
    </message>
    <message>
        <source>it is much smaller than buildings with an address are</source>
        <translation>il est bien plus petit que les bâtiments qui ont une adresse</translation>
    </message>
    <message>
        <source>no other known address confirms the building</source>
        <translation>aucune autre adresse connue ne confirme le bâtiment</translation>
    </message>
    <message>
        <source>no higher number is known beside it</source>
        <translation>aucun numéro supérieur n'est connu à côté</translation>
    </message>
    <message>
        <source>it stands at a corner, and no higher number is known beside it</source>
        <translation>il est à un angle, et aucun numéro supérieur n'est connu à côté</translation>
    </message>
    <message>
        <source>it stands beside the next higher number, and no lower one is known</source>
        <translation>il est à côté du numéro supérieur suivant, et aucun inférieur n'est connu</translation>
    </message>
    <message>
        <source>it stands between the neighbouring numbers</source>
        <translation>il est entre les numéros voisins</translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos; ({stand}), of which only {percent} % are right here; confirm the building.</source>
        <translation>Trouvé par « {tier} » ({stand}), dont seuls {percent} % sont justes ici ; confirmez le bâtiment.</translation>
    </message>
    <message>
        <source>Several buildings have this address: {buildings}; choose one.</source>
        <translation>Plusieurs bâtiments ont cette adresse : {buildings} ; choisissez-en un.</translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos;; no known address tells how often that is right here; confirm the building.</source>
        <translation>Trouvé par « {tier} » ; aucune adresse connue ne dit combien de fois c'est juste ici ; confirmez le bâtiment.</translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos; ({stand}); no known address tells how often that is right here; confirm the building.</source>
        <translation>Trouvé par « {tier} » ({stand}) ; aucune adresse connue ne dit combien de fois c'est juste ici ; confirmez le bâtiment.</translation>
    </message>
    <message>
        <source>Found by &apos;{tier}&apos;, of which only {percent} % are right here; confirm the building.</source>
        <translation>Trouvé par « {tier} », dont seuls {percent} % sont justes ici ; confirmez le bâtiment.</translation>
    </message>
    <message>
        <source>Addresses of which a person decided that they have no building: {addresses}.</source>
        <translation>Adresses dont une personne a décidé qu'elles n'ont pas de bâtiment : {addresses}.</translation>
    </message>
    <message>
        <source>The street or number is not known in this place.</source>
        <translation>La rue ou le numéro n'est pas connu dans ce lieu.</translation>
    </message>
    <message>
        <source>Neither street nor place is known.</source>
        <translation>Ni la rue ni le lieu ne sont connus.</translation>
    </message>
    <message>
        <source>The street is named without its type, and streets that it may be have this number: {streets}; choose one or none.</source>
        <translation>La rue est nommée sans son type, et des rues possibles ont ce numéro : {streets} ; choisissez-en une ou aucune.</translation>
    </message>
    <message>
        <source>A street is spelt alike, and may be another one; confirm the building or choose none.</source>
        <translation>Une rue s'écrit presque de même, et peut en être une autre ; confirmez le bâtiment ou n'en choisissez aucun.</translation>
    </message>
    <message>
        <source>Streets that are spelt alike: {streets}; choose one or none.</source>
        <translation>Rues qui s'écrivent presque de même : {streets} ; choisissez-en une ou aucune.</translation>
    </message>
    <message>
        <source>The number is not known; buildings that may have it by its neighbours: {buildings}; choose one.</source>
        <translation>Le numéro est inconnu ; bâtiments qui peuvent l'avoir d'après ses voisins : {buildings} ; choisissez-en un.</translation>
    </message>
    <message>
        <source>Addresses: {addresses}. Matched to a building: {matched}; for review: {review}; unknown: {unknown}; rejected: {rejected}.</source>
        <translation>Adresses : {addresses}. Appariées à un bâtiment : {matched} ; à revoir : {review} ; inconnues : {unknown} ; rejetées : {rejected}.</translation>
    </message>
    <message>
        <source>The field holds a person or a telephone, and no address.</source>
        <translation>Le champ contient une personne ou un téléphone, et pas une adresse.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L'adresse est vide.</translation>
    </message>
    <message>
        <source>The address is &apos;{text}&apos;, which says that nobody knows it.</source>
        <translation>L'adresse est « {text} », ce qui dit que personne ne la connaît.</translation>
    </message>
    <message>
        <source>The field holds a formula of a spreadsheet; save the table with values.</source>
        <translation>Le champ contient une formule de tableur ; enregistrez la table avec des valeurs.</translation>
    </message>
    <message>
        <source>The address has {letters} characters; no address has more than {most}. Split the field or mend the row.</source>
        <translation>L'adresse a {letters} caractères ; aucune adresse n'en a plus de {most}. Divisez le champ ou réparez la ligne.</translation>
    </message>
    <message>
        <source>The address holds characters that could not be read; give the encoding of the file.</source>
        <translation>L'adresse contient des caractères illisibles ; donnez l'encodage du fichier.</translation>
    </message>
    <message>
        <source>The address has no letters or digits.</source>
        <translation>L'adresse n'a ni lettres ni chiffres.</translation>
    </message>
    <message>
        <source>The profile is {profile}; choose one of {profiles}.</source>
        <translation>Le profil est {profile} ; choisissez un de {profiles}.</translation>
    </message>
    <message>
        <source>No parts of an address: {parts}.</source>
        <translation>Ne sont pas des parties d'adresse : {parts}.</translation>
    </message>
    <message>
        <source>Addresses with a person, telephone or e-mail in them: {rows}; these words were taken out and are kept nowhere. Names are not always known as such: keep them in fields of their own.</source>
        <translation>Adresses avec une personne, un téléphone ou un courriel : {rows} ; ces mots ont été retirés et ne sont gardés nulle part. Les noms ne sont pas toujours reconnus : gardez-les dans des champs à part.</translation>
    </message>
    <message>
        <source>The most people are {given}; give 1 or more.</source>
        <translation>Le maximum de personnes est {given} ; donnez 1 ou plus.</translation>
    </message>
    <message>
        <source>{name} is {value}; give a share from 0 to 1.</source>
        <translation>{name} vaut {value} ; donnez une part de 0 à 1.</translation>
    </message>
    <message>
        <source>No record of the person has an address.</source>
        <translation>Aucun enregistrement de la personne n'a d'adresse.</translation>
    </message>
    <message>
        <source>All that is known of the person begins after the date.</source>
        <translation>Tout ce qu'on sait de la personne commence après la date.</translation>
    </message>
    <message>
        <source>The person died on the date or before it; what was attached has ended.</source>
        <translation>La personne est morte à la date ou avant ; ce qui était rattaché a pris fin.</translation>
    </message>
    <message>
        <source>The address is a mail box, in which nobody lives.</source>
        <translation>L'adresse est une boîte postale, où personne ne vit.</translation>
    </message>
    <message>
        <source>The building of this address is in the base no longer.</source>
        <translation>Le bâtiment de cette adresse n'est plus dans la base.</translation>
    </message>
    <message>
        <source>The address names no dwelling: street or number is missing.</source>
        <translation>L'adresse ne nomme pas de logement : la rue ou le numéro manque.</translation>
    </message>
    <message>
        <source>Records whose unified social credit code has a wrong check digit: {records}; the name of the organisation counts there.</source>
        <translation>Enregistrements dont le code unifié de crédit social a une clé de contrôle fausse : {records} ; c'est le nom de l'organisation qui compte.</translation>
    </message>
    <message>
        <source>Building in row {row} has no id; fill the field. It was left out.</source>
        <translation>Le bâtiment de la ligne {row} n'a pas d'identifiant ; remplissez le champ. Il a été écarté.</translation>
    </message>
    <message>
        <source>Id {id} stands twice; give each building its own. The second was left out.</source>
        <translation>L'identifiant {id} figure deux fois ; donnez à chaque bâtiment le sien. Le second a été écarté.</translation>
    </message>
    <message>
        <source>Row {row} of &apos;{kind}&apos; has no code; fill the field. It was left out.</source>
        <translation>La ligne {row} de « {kind} » n'a pas de code ; remplissez le champ. Elle a été écartée.</translation>
    </message>
    <message>
        <source>Code {id} stands twice in &apos;{kind}&apos;; give each its own. The second was left out.</source>
        <translation>Le code {id} figure deux fois dans « {kind} » ; donnez à chacun le sien. Le second a été écarté.</translation>
    </message>
    <message>
        <source>Building {code} has no usable geometry; draw it.</source>
        <translation>Le bâtiment {code} n'a pas de géométrie utilisable ; dessinez-la.</translation>
    </message>
    <message>
        <source>Building {code} has {storeys} storeys in {height} m; correct the storeys or the height.</source>
        <translation>Le bâtiment {code} a {storeys} niveaux en {height} m ; corrigez les niveaux ou la hauteur.</translation>
    </message>
    <message>
        <source>Building {code} lies in no place; correct where it lies, or load its place.</source>
        <translation>Le bâtiment {code} n'est dans aucun lieu ; corrigez sa position, ou chargez son lieu.</translation>
    </message>
    <message>
        <source>Several dwellings fit this address; complete it.</source>
        <translation>Plusieurs logements correspondent à cette adresse ; complétez-la.</translation>
    </message>
    <message>
        <source>The address is that of group quarters but for a slip; is it one of these?</source>
        <translation>L'adresse est celle d'une communauté à une faute près ; en est-ce une ?</translation>
    </message>
    <message>
        <source>People in one dwelling: {people}, more than {most}; is a unit missing?</source>
        <translation>Personnes dans un logement : {people}, plus de {most} ; une porte manque-t-elle ?</translation>
    </message>
    <message>
        <source>Dwellings: {dwellings}. Group quarters: {quarters}. Addresses that name none: {without}.</source>
        <translation>Logements : {dwellings}. Communautés : {quarters}. Adresses qui n'en nomment aucun : {without}.</translation>
    </message>
    <message>
        <source>{parameter}: field &apos;{field}&apos; does not hold {what} in most rows, such as row {examples}; choose another field. Nothing was changed.</source>
        <translation>{parameter} : le champ « {field} » ne contient pas {what} dans la plupart des lignes, comme la ligne {examples} ; choisissez un autre champ. Rien n'a changé.</translation>
    </message>
    <message>
        <source>No row names its block; choose the field with the address or id of the building.</source>
        <translation>Aucune ligne ne nomme son immeuble ; choisissez le champ de l'adresse ou de l'identifiant du bâtiment.</translation>
    </message>
    <message>
        <source>units or floors</source>
        <translation>de portes ou d'étages</translation>
    </message>
    <message>
        <source>numbers of people</source>
        <translation>de nombres de personnes</translation>
    </message>
    <message>
        <source>The block is missing.</source>
        <translation>L'immeuble manque.</translation>
    </message>
    <message>
        <source>Floor {floor} is above the roof: the building has {floors}.</source>
        <translation>L'étage {floor} est au-dessus du toit : le bâtiment en a {floors}.</translation>
    </message>
    <message>
        <source>Dwellings listed: {listed}, more than the building has: {capacity}.</source>
        <translation>Logements listés : {listed}, plus que le bâtiment n'en a : {capacity}.</translation>
    </message>
    <message>
        <source>Blocks: {blocks}. Dwellings: {dwellings}. Blocks without dwellings: {empty}.</source>
        <translation>Immeubles : {blocks}. Logements : {dwellings}. Immeubles sans logements : {empty}.</translation>
    </message>
    <message>
        <source>This dwelling is listed again.</source>
        <translation>Ce logement est listé une nouvelle fois.</translation>
    </message>
    <message>
        <source>Rows whose &apos;{field}&apos; tells neither a household nor group quarters: {rows}, such as row {examples}; their addresses decide.</source>
        <translation>Lignes dont « {field} » ne dit ni ménage ni communauté : {rows}, comme la ligne {examples} ; leurs adresses décident.</translation>
    </message>
    <message>
        <source>Names, days or addresses that too many records share to compare each with each: {keys}. Records that only these have in common were not linked.</source>
        <translation>Noms, jours ou adresses que trop d'enregistrements partagent pour les comparer tous entre eux : {keys}. Les enregistrements qui n'ont que cela en commun n'ont pas été liés.</translation>
    </message>
    <message>
        <source>Records that say the same as another one of their register, with birth and address or an id, and count as a person each: {records}. If a person may stand there several times, name the register in MANY_PER_PERSON; else take out the copies.</source>
        <translation>Enregistrements qui disent la même chose qu'un autre de leur registre, avec naissance et adresse ou un identifiant, et comptent chacun pour une personne : {records}. Si une personne peut y figurer plusieurs fois, nommez le registre dans MANY_PER_PERSON ; sinon retirez les copies.</translation>
    </message>
    <message>
        <source>LINK is {link} and REVIEW_FROM {review}; give 0.5 &lt;= REVIEW_FROM &lt;= LINK &lt; 1.</source>
        <translation>LINK est {link} et REVIEW_FROM {review} ; donnez 0.5 &lt;= REVIEW_FROM &lt;= LINK &lt; 1.</translation>
    </message>
    <message>
        <source>Records with the number and name of an earlier one of their register, which count as further persons: {listed}. Where somebody may have several records, as with jobs, name the register in MANY_PER_PERSON.</source>
        <translation>Enregistrements avec le numéro et le nom d'un précédent de leur registre, qui comptent pour d'autres personnes : {listed}. Si quelqu'un peut avoir plusieurs enregistrements, comme pour des emplois, nommez le registre dans MANY_PER_PERSON.</translation>
    </message>
    <message>
        <source>The code or id in row {row} is a formula, or has marks that nobody sees or digits of full width; other tables hardly name it so. Mend the field.</source>
        <translation>Le code ou l'identifiant de la ligne {row} est une formule, ou a des signes invisibles ou des chiffres pleine chasse ; d'autres tables ne le nomment guère ainsi. Réparez le champ.</translation>
    </message>
    <message>
        <source>Level {level} (&apos;{name}&apos;) has no rows.</source>
        <translation>L'échelon {level} (« {name} ») n'a pas de lignes.</translation>
    </message>
    <message>
        <source>Level {level} (&apos;{name}&apos;): {text}</source>
        <translation>Échelon {level} (« {name} ») : {text}</translation>
    </message>
    <message>
        <source>Place {code} lies in no place of level {level}; correct where it lies, or its code.</source>
        <translation>Le lieu {code} n'est dans aucun lieu de l'échelon {level} ; corrigez sa position, ou son code.</translation>
    </message>
    <message>
        <source>Row {row} has no code that can be read; mend the field. It was left out.</source>
        <translation>La ligne {row} n'a pas de code lisible ; réparez le champ. Elle a été écartée.</translation>
    </message>
    <message>
        <source>Code {code} is &apos;{first}&apos; and &apos;{other}&apos;; give each its own. The second was left out.</source>
        <translation>Le code {code} est « {first} » et « {other} » ; donnez à chacun le sien. Le second a été écarté.</translation>
    </message>
    <message>
        <source>Rows joined to one place by their code: {rows}.</source>
        <translation>Lignes réunies en un lieu par leur code : {rows}.</translation>
    </message>
    <message>
        <source>Place {code} has no usable geometry; draw it.</source>
        <translation>Le lieu {code} n'a pas de géométrie utilisable ; dessinez-la.</translation>
    </message>
    <message>
        <source>Name &apos;{name}&apos; of place {code} lost letters; read the layer in its own encoding.</source>
        <translation>Le nom « {name} » du lieu {code} a perdu des lettres ; lisez la couche dans son propre encodage.</translation>
    </message>
    <message>
        <source>Codes of level {level} begin with those above only where leading zeros are left out; the base keeps them as they are. Where a field lost its zeros, give it as text with them.</source>
        <translation>Les codes de l'échelon {level} ne commencent par ceux du dessus que sans les zéros initiaux ; la base les garde tels quels. Si un champ a perdu ses zéros, donnez-le en texte avec eux.</translation>
    </message>
    <message>
        <source>Codes above level {level} are filled up with zeros; read without.</source>
        <translation>Les codes au-dessus de l'échelon {level} sont complétés par des zéros ; lus sans eux.</translation>
    </message>
    <message>
        <source>Code {code} begins with no code of level {level}, unlike the others; it was placed by overlap.</source>
        <translation>Le code {code} ne commence par aucun code de l'échelon {level}, contrairement aux autres ; il a été placé par recouvrement.</translation>
    </message>
    <message>
        <source>Place {code} lies in {other}, not in {parent} as its code says; it was placed by its code.</source>
        <translation>Le lieu {code} est dans {other}, et non dans {parent} comme le dit son code ; il a été placé selon son code.</translation>
    </message>
    <message>
        <source>Codes of level {level} (&apos;{name}&apos;) do not begin with those above; places belong to what they overlap most.</source>
        <translation>Les codes de l'échelon {level} (« {name} ») ne commencent pas par ceux du dessus ; les lieux appartiennent à ce qu'ils recouvrent le plus.</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: a name is small letters, digits and _, as &apos;one_home&apos;, at most {most}, and not &apos;{taken}&apos;.</source>
        <translation>Règle « {rule} » : un nom se compose de minuscules, chiffres et _, comme 'one_home', au plus {most}, et n'est pas « {taken} ».</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: table_name is &apos;{given}&apos;, which is no table of a base whose rows have a uid.</source>
        <translation>Règle « {rule} » : table_name est « {given} », qui n'est pas une table d'une base dont les lignes ont un uid.</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: sql is empty or has more than {most} letters; write a SELECT of the uids that break the rule.</source>
        <translation>Règle « {rule} » : sql est vide ou a plus de {most} caractères ; écrivez un SELECT des uid qui enfreignent la règle.</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos;: {column} is &apos;{given}&apos;; it may be {known}.</source>
        <translation>Règle « {rule} » : {column} est « {given} » ; il peut être {known}.</translation>
    </message>
    <message>
        <source>{name} is {given}; give {low} to {high}.</source>
        <translation>{name} est {given} ; donnez {low} à {high}.</translation>
    </message>
    <message>
        <source>The place lies in no place that holds; correct its parent, or load the level above.</source>
        <translation>Le lieu n'est dans aucun lieu en vigueur ; corrigez son parent, ou chargez l'échelon au-dessus.</translation>
    </message>
    <message>
        <source>No place lies in this one, which is above the lowest level; load those, or take it out.</source>
        <translation>Aucun lieu n'est dans celui-ci, qui est au-dessus de l'échelon le plus bas ; chargez-les, ou retirez-le.</translation>
    </message>
    <message>
        <source>The place has no outline; load it from a layer that has one.</source>
        <translation>Le lieu n'a pas de contour ; chargez-le d'une couche qui en a un.</translation>
    </message>
    <message>
        <source>The code of the place does not begin with that of its parent, as others do; correct one of both.</source>
        <translation>Le code du lieu ne commence pas par celui de son parent, comme pour d'autres ; corrigez l'un des deux.</translation>
    </message>
    <message>
        <source>Part of the place lies outside of its parent; cut it off, or correct the border of the parent.</source>
        <translation>Une partie du lieu est hors de son parent ; coupez-la, ou corrigez la limite du parent.</translation>
    </message>
    <message>
        <source>The place overlaps with others of its level; move a border.</source>
        <translation>Le lieu en chevauche d'autres de son échelon ; déplacez une limite.</translation>
    </message>
    <message>
        <source>Part of the place is in none of those in it; draw the one that is missing, or move a border.</source>
        <translation>Une partie du lieu n'est dans aucun de ceux qu'il contient ; dessinez celui qui manque, ou déplacez une limite.</translation>
    </message>
    <message>
        <source>The building lies in no place that holds; correct where it stands, or draw its place.</source>
        <translation>Le bâtiment n'est dans aucun lieu en vigueur ; corrigez sa position, ou dessinez son lieu.</translation>
    </message>
    <message>
        <source>The building of the floor does not hold; end the floor, or load the building.</source>
        <translation>Le bâtiment de l'étage n'est plus en vigueur ; terminez l'étage, ou chargez le bâtiment.</translation>
    </message>
    <message>
        <source>The floor lies above the roof; correct the floor, or the storeys of the building.</source>
        <translation>L'étage est au-dessus du toit ; corrigez l'étage, ou les niveaux du bâtiment.</translation>
    </message>
    <message>
        <source>The dwelling has no building; match its address.</source>
        <translation>Le logement n'a pas de bâtiment ; appariez son adresse.</translation>
    </message>
    <message>
        <source>The building of the dwelling does not hold; load the building, or correct the dwelling.</source>
        <translation>Le bâtiment du logement n'est plus en vigueur ; chargez le bâtiment, ou corrigez le logement.</translation>
    </message>
    <message>
        <source>The dwelling lies above the roof; correct its floor, or the storeys of the building.</source>
        <translation>Le logement est au-dessus du toit ; corrigez son étage, ou les niveaux du bâtiment.</translation>
    </message>
    <message>
        <source>More people live in the dwelling than it is for; visit it, or correct its capacity.</source>
        <translation>Plus de personnes vivent dans le logement qu'il n'en peut loger ; visitez-le, ou corrigez sa capacité.</translation>
    </message>
    <message>
        <source>The building of the address does not hold; match the address again.</source>
        <translation>Le bâtiment de l'adresse n'est plus en vigueur ; appariez l'adresse à nouveau.</translation>
    </message>
    <message>
        <source>The address that the building is given does not hold; match addresses again.</source>
        <translation>L'adresse donnée au bâtiment n'est plus en vigueur ; appariez les adresses à nouveau.</translation>
    </message>
    <message>
        <source>The address has no building; look at the table to review of &apos;Match addresses&apos;.</source>
        <translation>L'adresse n'a pas de bâtiment ; regardez la table à revoir de « Apparier les adresses ».</translation>
    </message>
    <message>
        <source>The person lives in another place at the same time; end what is wrong.</source>
        <translation>La personne vit à un autre endroit en même temps ; terminez ce qui est faux.</translation>
    </message>
    <message>
        <source>The dwelling in this row does not hold; infer dwellings and attach persons again.</source>
        <translation>Le logement de cette ligne n'est plus en vigueur ; déduisez les logements et rattachez les personnes à nouveau.</translation>
    </message>
    <message>
        <source>The building in this row does not hold; load it, or attach persons again.</source>
        <translation>Le bâtiment de cette ligne n'est plus en vigueur ; chargez-le, ou rattachez les personnes à nouveau.</translation>
    </message>
    <message>
        <source>The person in this row does not hold; link and attach persons again.</source>
        <translation>La personne de cette ligne n'est plus en vigueur ; liez et rattachez les personnes à nouveau.</translation>
    </message>
    <message>
        <source>The other person of the family does not hold; link and attach persons again.</source>
        <translation>L'autre personne de la famille n'est plus en vigueur ; liez et rattachez les personnes à nouveau.</translation>
    </message>
    <message>
        <source>The organisation in this row does not hold; attach persons again.</source>
        <translation>L'organisation de cette ligne n'est plus en vigueur ; rattachez les personnes à nouveau.</translation>
    </message>
    <message>
        <source>It ends before it begins; correct since or until.</source>
        <translation>Elle finit avant de commencer ; corrigez since ou until.</translation>
    </message>
    <message>
        <source>The row ends before it begins to hold; correct valid_from or valid_to.</source>
        <translation>La ligne finit avant d'être en vigueur ; corrigez valid_from ou valid_to.</translation>
    </message>
    <message>
        <source>It begins before the person was born; correct since, or the year of birth.</source>
        <translation>Elle commence avant la naissance de la personne ; corrigez since, ou l'année de naissance.</translation>
    </message>
    <message>
        <source>The sign of life is older than its person; look whose it is.</source>
        <translation>Le signe de vie est plus ancien que sa personne ; voyez de qui il est.</translation>
    </message>
    <message>
        <source>The person died before the year of birth; correct one of both.</source>
        <translation>La personne est morte avant l'année de naissance ; corrigez l'un des deux.</translation>
    </message>
    <message>
        <source>The tag does not fit the age of the person; look at both.</source>
        <translation>L'étiquette ne convient pas à l'âge de la personne ; regardez les deux.</translation>
    </message>
    <message>
        <source>Somebody lives in a building that is not for living; visit it, or correct its use.</source>
        <translation>Quelqu'un vit dans un bâtiment qui n'est pas d'habitation ; visitez-le, ou corrigez son usage.</translation>
    </message>
    <message>
        <source>The source says something else than the base keeps; tell the source, and see who is right.</source>
        <translation>La source dit autre chose que ce que garde la base ; informez la source, et voyez qui a raison.</translation>
    </message>
    <message>
        <source>The source is older than its cycle; import a newer one.</source>
        <translation>La source est plus ancienne que son cycle ; importez-en une plus récente.</translation>
    </message>
    <message>
        <source>The row was not verified within the cycle of its source.</source>
        <translation>La ligne n'a pas été vérifiée pendant le cycle de sa source.</translation>
    </message>
    <message>
        <source>The living person has no home here.</source>
        <translation>La personne vivante n'a pas de domicile ici.</translation>
    </message>
    <message>
        <source>Another row that holds has the same id; end one of both.</source>
        <translation>Une autre ligne en vigueur a le même identifiant ; terminez l'une des deux.</translation>
    </message>
    <message>
        <source>The access log is not as it was written.</source>
        <translation>Le journal d'accès n'est pas tel qu'il a été écrit.</translation>
    </message>
    <message>
        <source>A place below the top lies in a place that holds</source>
        <translation>Un lieu sous le sommet est dans un lieu en vigueur</translation>
    </message>
    <message>
        <source>A place above the lowest level has places in it</source>
        <translation>Un lieu au-dessus de l'échelon le plus bas contient des lieux</translation>
    </message>
    <message>
        <source>A place has an outline</source>
        <translation>Un lieu a un contour</translation>
    </message>
    <message>
        <source>The code of a place begins with that of its parent, where codes nest</source>
        <translation>Le code d'un lieu commence par celui de son parent, si les codes s'emboîtent</translation>
    </message>
    <message>
        <source>A place lies inside of its parent</source>
        <translation>Un lieu est à l'intérieur de son parent</translation>
    </message>
    <message>
        <source>Places of a level do not overlap</source>
        <translation>Les lieux d'un échelon ne se chevauchent pas</translation>
    </message>
    <message>
        <source>The places in a place leave no gap</source>
        <translation>Les lieux d'un lieu ne laissent pas de vide</translation>
    </message>
    <message>
        <source>A building lies in a place that holds</source>
        <translation>Un bâtiment est dans un lieu en vigueur</translation>
    </message>
    <message>
        <source>A floor belongs to a building that holds</source>
        <translation>Un étage appartient à un bâtiment en vigueur</translation>
    </message>
    <message>
        <source>A floor lies below the roof</source>
        <translation>Un étage est sous le toit</translation>
    </message>
    <message>
        <source>A dwelling is in a building</source>
        <translation>Un logement est dans un bâtiment</translation>
    </message>
    <message>
        <source>The building of a dwelling holds</source>
        <translation>Le bâtiment d'un logement est en vigueur</translation>
    </message>
    <message>
        <source>A dwelling lies below the roof</source>
        <translation>Un logement est sous le toit</translation>
    </message>
    <message>
        <source>No more people live in a dwelling than it is for</source>
        <translation>Pas plus de personnes dans un logement qu'il n'en peut loger</translation>
    </message>
    <message>
        <source>The building of an address holds</source>
        <translation>Le bâtiment d'une adresse est en vigueur</translation>
    </message>
    <message>
        <source>What a building is given is an address that holds</source>
        <translation>Ce qui est donné à un bâtiment est une adresse en vigueur</translation>
    </message>
    <message>
        <source>An address is matched to a building</source>
        <translation>Une adresse est appariée à un bâtiment</translation>
    </message>
    <message>
        <source>A person lives in one place at a time</source>
        <translation>Une personne vit à un seul endroit à la fois</translation>
    </message>
    <message>
        <source>The dwelling of a person holds</source>
        <translation>Le logement d'une personne est en vigueur</translation>
    </message>
    <message>
        <source>The building of a person or an organisation holds</source>
        <translation>Le bâtiment d'une personne ou d'une organisation est en vigueur</translation>
    </message>
    <message>
        <source>Whom a row is about is a person who holds</source>
        <translation>Une ligne porte sur une personne en vigueur</translation>
    </message>
    <message>
        <source>The other of a family is a person who holds</source>
        <translation>L'autre membre d'une famille est une personne en vigueur</translation>
    </message>
    <message>
        <source>An organisation that a row names holds</source>
        <translation>Une organisation nommée par une ligne est en vigueur</translation>
    </message>
    <message>
        <source>Nothing ends before it begins</source>
        <translation>Rien ne finit avant de commencer</translation>
    </message>
    <message>
        <source>A row ends no earlier than it begins to hold</source>
        <translation>Une ligne ne finit pas avant d'être en vigueur</translation>
    </message>
    <message>
        <source>Nothing begins before a person is born</source>
        <translation>Rien ne commence avant la naissance d'une personne</translation>
    </message>
    <message>
        <source>No sign of life is older than its person</source>
        <translation>Aucun signe de vie n'est plus ancien que sa personne</translation>
    </message>
    <message>
        <source>Nobody dies before the year of birth</source>
        <translation>Personne ne meurt avant l'année de naissance</translation>
    </message>
    <message>
        <source>A tag fits the age of its person</source>
        <translation>Une étiquette convient à l'âge de sa personne</translation>
    </message>
    <message>
        <source>Nobody lives in a building that is not for living</source>
        <translation>Personne ne vit dans un bâtiment qui n'est pas d'habitation</translation>
    </message>
    <message>
        <source>Sources agree on a person</source>
        <translation>Les sources concordent sur une personne</translation>
    </message>
    <message>
        <source>A source is no older than its cycle</source>
        <translation>Une source n'est pas plus ancienne que son cycle</translation>
    </message>
    <message>
        <source>A row was verified, or its source imported, within the cycle of the source</source>
        <translation>Une ligne a été vérifiée, ou sa source importée, pendant le cycle de la source</translation>
    </message>
    <message>
        <source>A living person has a home</source>
        <translation>Une personne vivante a un domicile</translation>
    </message>
    <message>
        <source>Of an id, one row holds</source>
        <translation>D'un identifiant, une seule ligne est en vigueur</translation>
    </message>
    <message>
        <source>The access log is as it was written</source>
        <translation>Le journal d'accès est tel qu'il a été écrit</translation>
    </message>
    <message>
        <source>{parameter}: field &apos;{field}&apos; does not hold {wanted}, but what looks like {found}; choose the right field.</source>
        <translation>{parameter} : contenu attendu du champ « {field} » : {wanted} ; contenu apparent : {found} ; choisissez le bon champ.</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>names or words</source>
        <translation>noms ou mots</translation>
    </message>
    <message>
        <source>INPUT is in another encoding than the table says: values that cannot be read: {values}. Choose it in ENCODING, such as GB18030, ISO-8859-1 or UTF-8.</source>
        <translation>INPUT a un autre encodage que celui que dit la table : valeurs illisibles : {values}. Choisissez-le dans ENCODING, comme GB18030, ISO-8859-1 ou UTF-8.</translation>
    </message>
    <message>
        <source>sexes</source>
        <translation>sexes</translation>
    </message>
    <message>
        <source>ethnicities</source>
        <translation>ethnies</translation>
    </message>
    <message>
        <source>ids of persons</source>
        <translation>identifiants de personnes</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>adresses e-mail</translation>
    </message>
    <message>
        <source>GIVEN_NAME_FIELD and SURNAME_FIELD are exchanged: given names of this register are surnames elsewhere, and the other way round. Choose them the other way.</source>
        <translation>GIVEN_NAME_FIELD et SURNAME_FIELD sont échangés : les prénoms de ce registre sont des noms de famille ailleurs, et inversement. Choisissez-les dans l'autre sens.</translation>
    </message>
    <message>
        <source>{parameter} and {other} are both field &apos;{field}&apos;; choose another one for one of them.</source>
        <translation>{parameter} et {other} sont tous deux le champ « {field} » ; choisissez-en un autre pour l'un d'eux.</translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS: field &apos;{field}&apos; tells who somebody is: its values are nearly all different, or look like telephone numbers, mails, ids or addresses. The base has attributes in clear; leave it out.</source>
        <translation>ATTRIBUTE_FIELDS : le champ « {field} » dit qui est la personne : ses valeurs sont presque toutes différentes, ou ressemblent à des numéros de téléphone, e-mails, identifiants ou adresses. La base garde les attributs en clair ; omettez-le.</translation>
    </message>
    <message>
        <source>{parameter}: field &apos;{field}&apos; tells who somebody is: its values are names of the same rows, or look like telephone numbers, mails, ids or addresses. The base has it in clear; choose the right field.</source>
        <translation>{parameter} : le champ « {field} » dit qui est la personne : ses valeurs sont des noms des mêmes lignes, ou ressemblent à des numéros de téléphone, e-mails, identifiants ou adresses. La base le garde en clair ; choisissez le bon champ.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>{parameter}: of {values} dates, {fit} are written as {form}; say how they are, such as YYYYMMDD or MM/DD/YYYY, or choose another field.</source>
        <translation>{parameter} : sur {values} dates, {fit} sont écrites comme {form} ; dites comment elles le sont, comme YYYYMMDD ou MM/DD/YYYY, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{parameter}: {fit} % of the dates can be days as {form}, and {more} % as {other}; say which it is, or choose another field.</source>
        <translation>{parameter} : {fit} % des dates peuvent être des jours selon {form}, et {more} % selon {other} ; dites laquelle est la bonne, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{parameter} is &apos;{form}&apos;; give a form such as YYYY-MM-DD, MM/DD/YYYY or DD.MM.YYYY.</source>
        <translation>{parameter} est « {form} » ; donnez une forme comme YYYY-MM-DD, MM/DD/YYYY ou DD.MM.YYYY.</translation>
    </message>
    <message>
        <source>The dates can be read as {one} and as {other}; say in {parameter} which it is.</source>
        <translation>Les dates peuvent être lues comme {one} et comme {other} ; dites dans {parameter} laquelle est la bonne.</translation>
    </message>
    <message>
        <source>RELATIVES: give prefixes of fields, such as spouse;dependent_1, or the fields of each further person, such as &apos;spouse: given=SP_FIRST, surname=SP_LAST, id=SP_SSN&apos;. Names: {names}.</source>
        <translation>RELATIVES : donnez des préfixes de champs, comme spouse;dependent_1, ou les champs de chaque autre personne, comme 'spouse: given=SP_FIRST, surname=SP_LAST, id=SP_SSN'. Noms : {names}.</translation>
    </message>
    <message>
        <source>RELATIVES: &apos;{prefix}&apos; has neither given name nor id; give one of them.</source>
        <translation>RELATIVES : « {prefix} » n'a ni prénom ni identifiant ; donnez l'un des deux.</translation>
    </message>
    <message>
        <source>The name stands for an unknown one; it is taken as that.</source>
        <translation>Le nom tient lieu d'inconnu ; il est pris comme tel.</translation>
    </message>
    <message>
        <source>BIRTH_FIELD and SINCE_FIELD: of {rows} rows, {early} are of somebody who was born after what they say; the two fields are exchanged, or one of them is another one.</source>
        <translation>BIRTH_FIELD et SINCE_FIELD : sur {rows} lignes, {early} concernent quelqu'un né après ce qu'elles disent ; les deux champs sont échangés, ou l'un d'eux en est un autre.</translation>
    </message>
    <message>
        <source>The death is before the birth; its day is taken as unknown.</source>
        <translation>Le décès est avant la naissance ; son jour est pris pour inconnu.</translation>
    </message>
    <message>
        <source>The birth is another one than the Chinese id says; that of the field is kept.</source>
        <translation>La naissance n'est pas celle que dit l'identifiant chinois ; celle du champ est gardée.</translation>
    </message>
    <message>
        <source>Names that stand for an unknown one, not used, in rows: {rows}.</source>
        <translation>Noms qui tiennent lieu d'inconnu, non utilisés, sur des lignes : {rows}.</translation>
    </message>
    <message>
        <source>Deaths before the birth, whose day is taken as unknown: {rows}.</source>
        <translation>Décès avant la naissance, dont le jour est pris pour inconnu : {rows}.</translation>
    </message>
    <message>
        <source>Births that are others than the Chinese ids of their rows say, kept as they are: {rows}.</source>
        <translation>Naissances autres que ce que disent les identifiants chinois de leurs lignes, gardées telles quelles : {rows}.</translation>
    </message>
    <message>
        <source>Days that cannot be, taken as unknown: {rows}, such as in row {few}.</source>
        <translation>Jours impossibles, pris pour inconnus : {rows}, par exemple ligne {few}.</translation>
    </message>
    <message>
        <source>The text is in another encoding than the table says; choose it in ENCODING.</source>
        <translation>Le texte a un autre encodage que celui que dit la table ; choisissez-le dans ENCODING.</translation>
    </message>
    <message>
        <source>The value has more than {most} letters.</source>
        <translation>La valeur a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>The row has no name, no id of a person and no day of birth.</source>
        <translation>La ligne n'a ni nom, ni identifiant de personne, ni date de naissance.</translation>
    </message>
    <message>
        <source>The row has no id of its own.</source>
        <translation>La ligne n'a pas d'identifiant à elle.</translation>
    </message>
    <message>
        <source>Row {row} has this id and says something else; that one is kept.</source>
        <translation>La ligne {row} a cet identifiant et dit autre chose ; c'est elle qui est gardée.</translation>
    </message>
    <message>
        <source>INPUT: none of {rows} rows is a record: they have no name and no id of a person, no id of the row, or text that cannot be read. Choose the right fields, or ENCODING; nothing was changed.</source>
        <translation>INPUT : aucune des {rows} lignes n'est un enregistrement : elles n'ont ni nom ni identifiant de personne, pas d'identifiant de ligne, ou un texte illisible. Choisissez les bons champs, ou ENCODING ; rien n'a été changé.</translation>
    </message>
    <message>
        <source>The day cannot be, or is not written like the others; it is taken as unknown.</source>
        <translation>Le jour est impossible, ou n'est pas écrit comme les autres ; il est pris pour inconnu.</translation>
    </message>
    <message>
        <source>The day stands for an unknown one; it is taken as that.</source>
        <translation>Le jour tient lieu d'inconnu ; il est pris comme tel.</translation>
    </message>
    <message>
        <source>Births that cannot be, taken as unknown: {rows}, such as in row {few}.</source>
        <translation>Naissances impossibles, prises pour inconnues : {rows}, par exemple ligne {few}.</translation>
    </message>
    <message>
        <source>The id stands for an unknown one, or is that of many people; it is not used.</source>
        <translation>L'identifiant tient lieu d'inconnu, ou est celui de nombreuses personnes ; il n'est pas utilisé.</translation>
    </message>
    <message>
        <source>The check digit of the Chinese id is wrong; it is kept as it is.</source>
        <translation>La clé de contrôle de l'identifiant chinois est fausse ; il est gardé tel quel.</translation>
    </message>
    <message>
        <source>The same row stands in row {row} already.</source>
        <translation>La même ligne figure déjà à la ligne {row}.</translation>
    </message>
    <message>
        <source>RECORD_ID_FIELD: of {rows} rows, {twice} have an id in field &apos;{field}&apos; that another row has; choose a field that is different in each row, or none.</source>
        <translation>RECORD_ID_FIELD : sur {rows} lignes, {twice} ont dans le champ « {field} » un identifiant qu'une autre ligne a aussi ; choisissez un champ différent sur chaque ligne, ou aucun.</translation>
    </message>
    <message>
        <source>The value is no sex that is known; it is taken as unknown.</source>
        <translation>La valeur n'est pas un sexe connu ; elle est prise pour inconnue.</translation>
    </message>
    <message>
        <source>Ids that stand for an unknown one, not used: {rows}.</source>
        <translation>Ids qui tiennent lieu d'inconnu, non utilisés : {rows}.</translation>
    </message>
    <message>
        <source>Chinese ids whose check digit is wrong, kept as they are: {rows}.</source>
        <translation>Ids chinois dont la clé de contrôle est fausse, gardés tels quels : {rows}.</translation>
    </message>
    <message>
        <source>Sexes that are none we know, taken as unknown: {rows}.</source>
        <translation>Sexes que nous ne connaissons pas, pris pour inconnus : {rows}.</translation>
    </message>
    <message>
        <source>Days that stand for an unknown one, such as 1900-01-01, not used: {rows}.</source>
        <translation>Jours qui tiennent lieu d'inconnu, comme 1900-01-01, non utilisés : {rows}.</translation>
    </message>
    <message>
        <source>The id is that of a further person of another row.</source>
        <translation>L'identifiant est celui d'une autre personne d'une autre ligne.</translation>
    </message>
    <message>
        <source>SEX_FIELD: field &apos;{field}&apos; has letters for the sex of more than one language, of which nobody can tell which is female; write f and m.</source>
        <translation>SEX_FIELD : le champ « {field} » a pour le sexe des lettres de plusieurs langues, dont on ne peut dire laquelle est le féminin ; écrivez f et m.</translation>
    </message>
    <message>
        <source>SEX_FIELD: field &apos;{field}&apos; has the codes 0 and 1, of which nobody can tell which is female; write f and m, or 1 (male) and 2 (female).</source>
        <translation>SEX_FIELD : le champ « {field} » a les codes 0 et 1, dont on ne peut dire lequel est le féminin ; écrivez f et m, ou 1 (masculin) et 2 (féminin).</translation>
    </message>
    <message>
        <source>SEX_FIELD: most values of field &apos;{field}&apos; are no sex; choose another field.</source>
        <translation>SEX_FIELD : la plupart des valeurs du champ « {field} » ne sont pas un sexe ; choisissez un autre champ.</translation>
    </message>
    <message>
        <source>Is registered here, and listed as living here.</source>
        <translation>Est enregistré ici, et listé comme vivant ici.</translation>
    </message>
    <message>
        <source>Is registered here, and has a sign of life in the period.</source>
        <translation>Est enregistré ici, et a un signe de vie dans la période.</translation>
    </message>
    <message>
        <source>Is registered here, and the family has a sign of life in the period.</source>
        <translation>Est enregistré ici, et la famille a un signe de vie dans la période.</translation>
    </message>
    <message>
        <source>Lives here, is not registered here, arrived {months} months ago or earlier.</source>
        <translation>Vit ici, n'est pas enregistré ici, arrivé il y a {months} mois ou plus.</translation>
    </message>
    <message>
        <source>Lives here, is not registered here, arrived less than {months} months ago.</source>
        <translation>Vit ici, n'est pas enregistré ici, arrivé il y a moins de {months} mois.</translation>
    </message>
    <message>
        <source>Lives here, is not registered here; the day of arrival is unknown.</source>
        <translation>Vit ici, n'est pas enregistré ici ; le jour d'arrivée est inconnu.</translation>
    </message>
    <message>
        <source>Lives here, is not registered here; the day of arrival is not known exactly enough.</source>
        <translation>Vit ici, n'est pas enregistré ici ; le jour d'arrivée n'est pas connu assez exactement.</translation>
    </message>
    <message>
        <source>Is registered here; no home here and no sign of life in the period.</source>
        <translation>Est enregistré ici ; pas de domicile ici ni de signe de vie dans la période.</translation>
    </message>
    <message>
        <source>Is registered here, with a home here; no sign of life in the period.</source>
        <translation>Est enregistré ici, avec un domicile ici ; pas de signe de vie dans la période.</translation>
    </message>
    <message>
        <source>Has a sign of life in the period, but no home here, and is not registered here.</source>
        <translation>A un signe de vie dans la période, mais pas de domicile ici, et n'est pas enregistré ici.</translation>
    </message>
    <message>
        <source>Has a home here by a register, but no sign of life in the period, and is not registered here.</source>
        <translation>A un domicile ici selon un registre, mais pas de signe de vie dans la période, et n'est pas enregistré ici.</translation>
    </message>
    <message>
        <source>Has no home here, no sign of life in the period, and is not registered here.</source>
        <translation>N'a ni domicile ici ni signe de vie dans la période, et n'est pas enregistré ici.</translation>
    </message>
    <message>
        <source>MONTHS is {given}; give 1 to {most}.</source>
        <translation>MONTHS est {given} ; donnez 1 à {most}.</translation>
    </message>
    <message>
        <source>Places {code} and {other} overlap; move the border of one.</source>
        <translation>Les lieux {code} et {other} se recouvrent ; déplacez la limite de l'un.</translation>
    </message>
    <message>
        <source>Place {code} has no place of level {level} in it; load those, or take it out.</source>
        <translation>Le lieu {code} ne contient aucun lieu de l'échelon {level} ; chargez-les, ou retirez-le.</translation>
    </message>
    <message>
        <source>Part of {code} is in no place of level {level}; draw the one it belongs to, or let a neighbour reach it.</source>
        <translation>Une partie de {code} n'est dans aucun lieu de l'échelon {level} ; dessinez celui auquel elle appartient, ou étendez un voisin jusqu'à elle.</translation>
    </message>
    <message>
        <source>Part of {code} lies outside of {parent}; cut it off, or correct the border of {parent}.</source>
        <translation>Une partie de {code} est hors de {parent} ; coupez-la, ou corrigez la limite de {parent}.</translation>
    </message>
    <message>
        <source>The tolerance is {given} m; give 0 to {most} m.</source>
        <translation>La tolérance est {given} m ; donnez de 0 à {most} m.</translation>
    </message>
    <message>
        <source>Slivers below the tolerance: {slivers}.</source>
        <translation>Éclats sous la tolérance : {slivers}.</translation>
    </message>
    <message>
        <source>Level {level} (&apos;{name}&apos;) has fewer and larger places than the one above; give the levels from top to bottom.</source>
        <translation>L'échelon {level} (« {name} ») a des lieux moins nombreux et plus grands que celui du dessus ; donnez les échelons de haut en bas.</translation>
    </message>
    <message>
        <source>RULES has no rules; write at least one line below the head.</source>
        <translation>RULES n'a pas de règles ; écrivez au moins une ligne sous l'en-tête.</translation>
    </message>
    <message>
        <source>RULES, line {line}: the text is not UTF-8; save the table as &apos;CSV UTF-8&apos;.</source>
        <translation>RULES, ligne {line} : le texte n'est pas en UTF-8 ; enregistrez la table en 'CSV UTF-8'.</translation>
    </message>
    <message>
        <source>RULES, line {line}: columns that are missing from the head: {missing}; it may have {columns}.</source>
        <translation>RULES, ligne {line} : colonnes qui manquent à l'en-tête : {missing} ; il peut avoir {columns}.</translation>
    </message>
    <message>
        <source>RULES, line {line}: the head has column &apos;{name}&apos;, unknown or twice; it may have {columns}, each once.</source>
        <translation>RULES, ligne {line} : l'en-tête a la colonne « {name} », inconnue ou en double ; il peut avoir {columns}, une fois chacune.</translation>
    </message>
    <message>
        <source>RULES, line {line}: {cells} columns instead of {wanted}; put texts with commas in quotes.</source>
        <translation>RULES, ligne {line} : {cells} colonnes au lieu de {wanted} ; mettez entre guillemets les textes à virgules.</translation>
    </message>
    <message>
        <source>RULES, line {line}: &apos;Classify residency&apos; gives tag &apos;{tag}&apos; of family 1; choose another name.</source>
        <translation>RULES, ligne {line} : « Classer la résidence » donne l'étiquette « {tag} » de la famille 1 ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>RULES: {path} cannot be read ({why}); choose another file.</source>
        <translation>RULES : {path} ne peut pas être lu ({why}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>RULES, line {line}: {name} is empty; fill it in.</source>
        <translation>RULES, ligne {line} : {name} est vide ; remplissez-le.</translation>
    </message>
    <message>
        <source>RULES, line {line}: {name} has more than {most} letters.</source>
        <translation>RULES, ligne {line} : {name} a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>RULES, line {line}: expires is &apos;{given}&apos;; give a day such as 2025-06-30.</source>
        <translation>RULES, ligne {line} : expires est « {given} » ; donnez un jour comme 2025-06-30.</translation>
    </message>
    <message>
        <source>RULES, line {line}: the quotes do not close; put texts with commas or quotes in quotes, and write quotes in them twice.</source>
        <translation>RULES, ligne {line} : les guillemets ne sont pas fermés ; mettez entre guillemets les textes à virgules ou guillemets, et doublez les guillemets qu'ils contiennent.</translation>
    </message>
    <message>
        <source>RULES, line {line}: a tag of family X needs a purpose, a legal basis and a day on which it expires; {name} is empty.</source>
        <translation>RULES, ligne {line} : une étiquette de la famille X demande une finalité, une base légale et un jour d'expiration ; {name} est vide.</translation>
    </message>
    <message>
        <source>Ways that may not be walked on by their tags, left out: {closed} of {ways}.</source>
        <translation>Voies où l'on ne peut marcher d'après leurs étiquettes, laissées de côté : {closed} sur {ways}.</translation>
    </message>
    <message>
        <source>Stairs that are walked on: {stairs}; who cannot climb them reaches less, see STEPS.</source>
        <translation>Escaliers empruntés : {stairs} ; qui ne peut les monter atteint moins, voir STEPS.</translation>
    </message>
    <message>
        <source>Bridges: {bridges}; they meet what they cross only where both have a vertex in common.</source>
        <translation>Ponts : {bridges} ; ils ne joignent ce qu'ils croisent que si les deux ont un sommet commun.</translation>
    </message>
    <message>
        <source>Ways without a sidewalk that are walked on all the same: {ways}.</source>
        <translation>Voies sans trottoir empruntées tout de même : {ways}.</translation>
    </message>
    <message>
        <source>Stairs that are left out: {stairs}.</source>
        <translation>Escaliers laissés de côté : {stairs}.</translation>
    </message>
    <message>
        <source>AGE_BANDS is &apos;{text}&apos;; give ages from young to old that do not overlap, such as 0-14,15-64,65+.</source>
        <translation>AGE_BANDS est « {text} » ; donnez des âges du plus jeune au plus âgé sans chevauchement, comme 0-14,15-64,65+.</translation>
    </message>
    <message>
        <source>Neither the register nor the estimate has anybody; check the field of the estimate and DATE.</source>
        <translation>Ni le registre ni l'estimation n'ont quelqu'un ; vérifiez le champ de l'estimation et DATE.</translation>
    </message>
    <message>
        <source>Rows with this uid: {rows}; keep one of them, and empty the uid of the others.</source>
        <translation>Lignes avec cet uid : {rows} ; gardez l'une d'elles, et videz l'uid des autres.</translation>
    </message>
    <message>
        <source>The profile does not let rows of {table} be added, changed or taken away.</source>
        <translation>Le profil ne laisse pas ajouter, changer ou retirer des lignes de {table}.</translation>
    </message>
    <message>
        <source>The base was changed here since the row went out.</source>
        <translation>La base a été changée ici depuis la sortie de la ligne.</translation>
    </message>
    <message>
        <source>The base ended the row since it went out.</source>
        <translation>La base a terminé la ligne depuis sa sortie.</translation>
    </message>
    <message>
        <source>The profile does not let {column} of {table} be corrected.</source>
        <translation>Le profil ne laisse pas corriger {column} de {table}.</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;; give two hours from 0 to 23, such as 22-6.</source>
        <translation>{name} est « {text} » ; donnez deux heures de 0 à 23, comme 22-6.</translation>
    </message>
    <message>
        <source>NIGHT_HOURS and DAY_HOURS have hours in common ({hours}); let them stand apart.</source>
        <translation>NIGHT_HOURS et DAY_HOURS ont des heures communes ({hours}) ; séparez-les.</translation>
    </message>
    <message>
        <source>HOUR_FIELDS: the last number in a name is its hour, 0 to 23, each of them once, such as h07; &apos;{name}&apos; does not fit.</source>
        <translation>HOUR_FIELDS : le dernier nombre d'un nom est son heure, 0 à 23, chacune une fois, comme h07 ; « {name} » ne convient pas.</translation>
    </message>
    <message>
        <source>Hour 24 is taken to be hour 0.</source>
        <translation>L'heure 24 est prise pour l'heure 0.</translation>
    </message>
    <message>
        <source>HOUR_FIELD &apos;{field}&apos; has something in row {row} that is no hour; give numbers from 0 to 23, or times.</source>
        <translation>HOUR_FIELD « {field} » a ligne {row} une valeur qui n'est pas une heure ; donnez des nombres de 0 à 23, ou des heures.</translation>
    </message>
    <message>
        <source>It looks like the number or the mail address of a person, which a base does not keep.</source>
        <translation>Cela ressemble au numéro ou à l'adresse e-mail d'une personne, qu'une base ne garde pas.</translation>
    </message>
    <message>
        <source>It ends before it begins; give since and until in their order.</source>
        <translation>Cela finit avant de commencer ; donnez since et until dans leur ordre.</translation>
    </message>
    <message>
        <source>&apos;Classify residency&apos; computes this tag; correct the home instead.</source>
        <translation>« Classer la résidence » calcule cette étiquette ; corrigez plutôt le domicile.</translation>
    </message>
    <message>
        <source>A tag of family X needs a purpose, a legal basis and a day on which it expires.</source>
        <translation>Une étiquette de la famille X demande une finalité, une base légale et un jour d'expiration.</translation>
    </message>
    <message>
        <source>It has more than {most} letters.</source>
        <translation>Plus de {most} caractères.</translation>
    </message>
    <message>
        <source>It has a character that no text can have; write it anew.</source>
        <translation>Il y a un caractère qu'aucun texte ne peut avoir ; réécrivez-le.</translation>
    </message>
    <message>
        <source>It is none of {kinds}.</source>
        <translation>Ce n'est aucun de {kinds}.</translation>
    </message>
    <message>
        <source>It is no day, such as 2025-06-30.</source>
        <translation>Ce n'est pas un jour, comme 2025-06-30.</translation>
    </message>
    <message>
        <source>It is no whole day, such as 2025-06-30.</source>
        <translation>Ce n'est pas un jour entier, comme 2025-06-30.</translation>
    </message>
    <message>
        <source>It is a day after {today}, the date of the corrections.</source>
        <translation>C'est un jour après {today}, la date des corrections.</translation>
    </message>
    <message>
        <source>It is no whole number from {low} to {high}.</source>
        <translation>Ce n'est pas un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>It is no number from {low} to {high}.</source>
        <translation>Ce n'est pas un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>TAGS: write tag=value, or a tag alone, such as residency=stationary;lives alone.</source>
        <translation>TAGS : écrivez tag=value, ou une étiquette seule, comme residency=stationary;lives alone.</translation>
    </message>
    <message>
        <source>AGE_TO is {high}, less than AGE_FROM, {low}.</source>
        <translation>AGE_TO est {high}, moins que AGE_FROM, {low}.</translation>
    </message>
    <message>
        <source>{name} names nothing; give ids, separated by semicolons, or leave it empty.</source>
        <translation>{name} ne nomme rien ; donnez des identifiants, séparés par des points-virgules, ou laissez vide.</translation>
    </message>
    <message>
        <source>PLACES: the base has no place &apos;{code}&apos;; its levels are {levels}.</source>
        <translation>PLACES : la base n'a pas de lieu « {code} » ; ses échelons sont {levels}.</translation>
    </message>
    <message>
        <source>PLACES: &apos;{code}&apos; is a place of several levels; write one of {choices}.</source>
        <translation>PLACES : « {code} » est un lieu de plusieurs échelons ; écrivez l'un de {choices}.</translation>
    </message>
    <message>
        <source>far from all ways that can be walked on</source>
        <translation>loin de toute voie praticable à pied</translation>
    </message>
    <message>
        <source>the nearest way does not hang together with the others</source>
        <translation>la voie la plus proche n'est pas reliée aux autres</translation>
    </message>
    <message>
        <source>the number of people is not known</source>
        <translation>le nombre de personnes n'est pas connu</translation>
    </message>
    <message>
        <source>no facility is near enough</source>
        <translation>aucun équipement n'est assez proche</translation>
    </message>
    <message>
        <source>no facility can be walked to</source>
        <translation>aucun équipement n'est accessible à pied</translation>
    </message>
    <message>
        <source>Facilities at a way that does not hang together with the others: {facilities}; the nearest other way is taken.</source>
        <translation>Équipements près d'une voie non reliée aux autres : {facilities} ; l'autre voie la plus proche est prise.</translation>
    </message>
    <message>
        <source>Places of people at a way that does not hang together with the others: {places}, with {people} persons; they are listed, and the nearest other way is taken.</source>
        <translation>Lieux de population près d'une voie non reliée aux autres : {places}, avec {people} personnes ; ils sont listés, et l'autre voie la plus proche est prise.</translation>
    </message>
    <message>
        <source>Facilities without a place, which nobody reaches: {facilities}.</source>
        <translation>Équipements sans lieu, que personne n'atteint : {facilities}.</translation>
    </message>
    <message>
        <source>Places of people that are not on the map: {places}, with {people} persons; they are listed.</source>
        <translation>Lieux de population qui ne sont pas sur la carte : {places}, avec {people} personnes ; ils sont listés.</translation>
    </message>
    <message>
        <source>MINUTES is &apos;{text}&apos;; give up to {times} numbers up to {most}, such as 5;10;15.</source>
        <translation>MINUTES est « {text} » ; donnez au plus {times} nombres jusqu'à {most}, comme 5;10;15.</translation>
    </message>
    <message>
        <source>FACILITIES are {km} km or more from all ways that can be walked on; check WAYS and the CRS of both layers.</source>
        <translation>FACILITIES sont à {km} km ou plus de toute voie praticable à pied ; vérifiez WAYS et le SCR des deux couches.</translation>
    </message>
    <message>
        <source>The people are {km} km or more from all ways that can be walked on; check WAYS and the CRS of both layers.</source>
        <translation>La population est à {km} km ou plus de toute voie praticable à pied ; vérifiez WAYS et le SCR des deux couches.</translation>
    </message>
    <message>
        <source>FACILITIES has no features; choose another layer.</source>
        <translation>FACILITIES n'a pas d'entités ; choisissez une autre couche.</translation>
    </message>
    <message>
        <source>There are no people to reach a facility; choose another layer, base or date.</source>
        <translation>Il n'y a personne pour atteindre un équipement ; choisissez une autre couche, base ou date.</translation>
    </message>
    <message>
        <source>Nobody is on the map whose number is known; look at PEOPLE_FIELDS, or at the buildings of the base.</source>
        <translation>Personne sur la carte dont le nombre soit connu ; voyez PEOPLE_FIELDS, ou les bâtiments de la base.</translation>
    </message>
    <message>
        <source>No facility has a place; choose another layer.</source>
        <translation>Aucun équipement n'a de lieu ; choisissez une autre couche.</translation>
    </message>
    <message>
        <source>Facilities further than {metres:g} m from all ways: {facilities}; the walk to the way counts.</source>
        <translation>Équipements à plus de {metres:g} m de toute voie : {facilities} ; le trajet jusqu'à la voie compte.</translation>
    </message>
    <message>
        <source>Places of people further than {metres:g} m from all ways: {places}, with {people} persons; they are listed, and the walk to the way counts.</source>
        <translation>Lieux de population à plus de {metres:g} m de toute voie : {places}, avec {people} personnes ; ils sont listés, et le trajet jusqu'à la voie compte.</translation>
    </message>
    <message>
        <source>SPEED is {speed}; give from {least} to {most} km/h.</source>
        <translation>SPEED est {speed} ; donnez de {least} à {most} km/h.</translation>
    </message>
    <message>
        <source>MAX_SNAP is {metres}; give up to {most} m.</source>
        <translation>MAX_SNAP est {metres} ; donnez au plus {most} m.</translation>
    </message>
    <message>
        <source>Places whose number of people is not known, left out and listed: {places}.</source>
        <translation>Lieux dont le nombre de personnes n'est pas connu, laissés de côté et listés : {places}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds numbers that no people can have: {rows}, such as in row {row}; choose another field or correct it.</source>
        <translation>Le champ « {field} » contient des nombres impossibles pour une population : {rows}, par exemple ligne {row} ; choisissez un autre champ ou corrigez-le.</translation>
    </message>
    <message>
        <source>NEED: &apos;{item}&apos; says nothing; give what one person needs, such as 0.3, or by group, such as {group}=0.3. The groups are: {groups}.</source>
        <translation>NEED : « {item} » ne dit rien ; donnez le besoin d'une personne, comme 0.3, ou par groupe, comme {group}=0.3. Les groupes sont : {groups}.</translation>
    </message>
    <message>
        <source>PATTERN: {aggregate} needs a column of numbers.</source>
        <translation>PATTERN : {aggregate} demande une colonne de nombres.</translation>
    </message>
    <message>
        <source>PATTERN: &apos;{alias}&apos; after AS has more than {most} letters, and fields have at most that many.</source>
        <translation>PATTERN : « {alias} » après AS a plus de {most} caractères, le maximum pour un champ.</translation>
    </message>
    <message>
        <source>PATTERN: ORDER BY takes what RETURN has, or its name after AS.</source>
        <translation>PATTERN : ORDER BY prend ce que RETURN contient, ou son nom après AS.</translation>
    </message>
    <message>
        <source>PATTERN: {aggregate} needs a column, such as {aggregate}({variable}.{column}).</source>
        <translation>PATTERN : {aggregate} demande une colonne, comme {aggregate}({variable}.{column}).</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>un label</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>une relation</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>une colonne</translation>
    </message>
    <message>
        <source>a column such as p.age</source>
        <translation>une colonne comme p.age</translation>
    </message>
    <message>
        <source>a column or a name</source>
        <translation>une colonne ou un nom</translation>
    </message>
    <message>
        <source>a column, a name, or an aggregate</source>
        <translation>une colonne, un nom, ou un agrégat</translation>
    </message>
    <message>
        <source>the name of a tag</source>
        <translation>le nom d'une étiquette</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number, a day, or a text in quotes</source>
        <translation>un nombre, un jour, ou un texte entre guillemets</translation>
    </message>
    <message>
        <source>PATTERN has more than {most} letters; ask for less at a time.</source>
        <translation>PATTERN a plus de {most} caractères ; demandez moins à la fois.</translation>
    </message>
    <message>
        <source>PATTERN has &apos;{word}&apos; at letter {letter}, where {wanted} should come.</source>
        <translation>PATTERN a « {word} » au caractère {letter}, là où il faudrait {wanted}.</translation>
    </message>
    <message>
        <source>PATTERN ends where {wanted} should come.</source>
        <translation>PATTERN finit là où il faudrait {wanted}.</translation>
    </message>
    <message>
        <source>PATTERN has a text in quotes at letter {letter}, where {wanted} should come.</source>
        <translation>PATTERN a un texte entre guillemets au caractère {letter}, là où il faudrait {wanted}.</translation>
    </message>
    <message>
        <source>PATTERN has more than {most} brackets or NOT within each other.</source>
        <translation>PATTERN a plus de {most} parenthèses ou NOT emboîtés.</translation>
    </message>
    <message>
        <source>PATTERN cannot be read from letter {letter} on: texts stand in quotes, numbers alone, and names of letters, digits and _ begin with a letter.</source>
        <translation>PATTERN ne peut pas être lu à partir du caractère {letter} : les textes sont entre guillemets, les nombres seuls, et les noms de lettres, chiffres et _ commencent par une lettre.</translation>
    </message>
    <message>
        <source>PATTERN: &apos;{word}&apos; is no aggregate; there are {known}.</source>
        <translation>PATTERN : « {word} » n'est pas un agrégat ; il y a {known}.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>things in brackets</source>
        <translation>choses entre parenthèses</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>PATTERN: there is no {what} &apos;{word}&apos;; there are {known}.</source>
        <translation>PATTERN : « {word} » n'existe pas ({what}) ; il y a {known}.</translation>
    </message>
    <message>
        <source>PATTERN: the name &apos;{name}&apos; stands for two things; give each its own.</source>
        <translation>PATTERN : le nom « {name} » désigne deux choses ; donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>PATTERN has too many {what}; at most {most} are taken.</source>
        <translation>PATTERN a trop de {what} ; au plus {most} sont prises.</translation>
    </message>
    <message>
        <source>PATTERN has parts after MATCH that no relation joins; join them by a relation, or ask twice.</source>
        <translation>PATTERN a des parties après MATCH qu'aucune relation ne joint ; joignez-les par une relation, ou demandez deux fois.</translation>
    </message>
    <message>
        <source>PATTERN: {left} and {right} cannot be compared: one is a number.</source>
        <translation>PATTERN : {left} et {right} ne peuvent pas être comparés : l'un est un nombre.</translation>
    </message>
    <message>
        <source>PATTERN: {column} is text; put what it is compared with in quotes.</source>
        <translation>PATTERN : {column} est un texte ; mettez entre guillemets ce à quoi il est comparé.</translation>
    </message>
    <message>
        <source>PATTERN: {column} is compared with an empty text; write {column} IS NULL for what is not known.</source>
        <translation>PATTERN : {column} est comparé à un texte vide ; écrivez {column} IS NULL pour l'inconnu.</translation>
    </message>
    <message>
        <source>PATTERN: ({variable}) has no label; write one of {known} after a colon.</source>
        <translation>PATTERN : ({variable}) n'a pas de label ; écrivez l'un de {known} après un deux-points.</translation>
    </message>
    <message>
        <source>PATTERN: {relation} does not go from {start} to {end}; it goes from {known}.</source>
        <translation>PATTERN : {relation} ne va pas de {start} à {end} ; elle va de {known}.</translation>
    </message>
    <message>
        <source>PATTERN: only a person has tags, as in p.tag.residency.</source>
        <translation>PATTERN : seule une personne a des étiquettes, comme dans p.tag.residency.</translation>
    </message>
    <message>
        <source>PATTERN: {column} is a number; leave out the quotes.</source>
        <translation>PATTERN : {column} est un nombre ; omettez les guillemets.</translation>
    </message>
    <message>
        <source>PATTERN: {column} is a day; write it as 2024-06-30.</source>
        <translation>PATTERN : {column} est un jour ; écrivez-le comme 2024-06-30.</translation>
    </message>
    <message>
        <source>PROFILE is &apos;{name}&apos;, which the table of profiles does not have; give one of: {known}.</source>
        <translation>PROFILE est « {name} », que la table de profils n'a pas ; donnez l'un de : {known}.</translation>
    </message>
    <message>
        <source>PROFILES has no profiles; write at least one line below the head.</source>
        <translation>PROFILES n'a pas de profils ; écrivez au moins une ligne sous l'en-tête.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: profile &apos;{profile}&apos; does not say after how many days an extract expires; fill in days in one of its lines.</source>
        <translation>PROFILES, ligne {line} : le profil « {profile} » ne dit pas après combien de jours un extrait expire ; remplissez days sur l'une de ses lignes.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: the head has to name {columns}, each once; it does not fit at &apos;{name}&apos;.</source>
        <translation>PROFILES, ligne {line} : l'en-tête doit nommer {columns}, une fois chacune ; il ne convient pas à « {name} ».</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: {cells} cells instead of {wanted}; take away what is too much.</source>
        <translation>PROFILES, ligne {line} : {cells} cellules au lieu de {wanted} ; retirez ce qui est en trop.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: the name of the profile has more than {most} letters.</source>
        <translation>PROFILES, ligne {line} : le nom du profil a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: edit is &apos;{given}&apos;; write 1 where the column may be corrected, else 0.</source>
        <translation>PROFILES, ligne {line} : edit est « {given} » ; écrivez 1 si la colonne peut être corrigée, sinon 0.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: table &apos;{table}&apos; does not exist or never goes out; there are {known}.</source>
        <translation>PROFILES, ligne {line} : la table « {table} » n'existe pas ou ne sort jamais ; il y a {known}.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: table {table} has no column &apos;{column}&apos; that can go out; it has {known}.</source>
        <translation>PROFILES, ligne {line} : la table {table} n'a pas de colonne « {column} » qui puisse sortir ; elle a {known}.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: nothing of table {table} can be corrected outside; write 0 for edit.</source>
        <translation>PROFILES, ligne {line} : rien de la table {table} ne peut être corrigé au-dehors ; écrivez 0 pour edit.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: days is &apos;{given}&apos;; give a whole number from 1 to {most}.</source>
        <translation>PROFILES, ligne {line} : days est « {given} » ; donnez un nombre entier de 1 à {most}.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: profile &apos;{profile}&apos; expires after {one} days in one line and after {other} in another; say one.</source>
        <translation>PROFILES, ligne {line} : le profil « {profile} » expire après {one} jours sur une ligne et après {other} sur une autre ; n'en dites qu'un.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: profile &apos;{profile}&apos; has {table}.{column} twice; keep one line.</source>
        <translation>PROFILES, ligne {line} : le profil « {profile} » a {table}.{column} deux fois ; gardez une ligne.</translation>
    </message>
    <message>
        <source>PROFILES: profile &apos;{profile}&apos; lets {table} be corrected without {missing}, by which a row is known; add a line for each.</source>
        <translation>PROFILES : le profil « {profile} » laisse corriger {table} sans {missing}, à quoi une ligne est reconnue ; ajoutez une ligne pour chacun.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: {name} is empty; fill it in.</source>
        <translation>PROFILES, ligne {line} : {name} est vide ; remplissez-le.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: {table}.{column} cannot be corrected outside; of {table} these can: {known}.</source>
        <translation>PROFILES, ligne {line} : {table}.{column} ne peut pas être corrigé au-dehors ; de {table} peuvent l'être : {known}.</translation>
    </message>
    <message>
        <source>PROFILES, line {line}: the quotes do not close; take them away.</source>
        <translation>PROFILES, ligne {line} : les guillemets ne sont pas fermés ; retirez-les.</translation>
    </message>
    <message>
        <source>VARIANCE is {variance}; with SMALLEST {smallest} it has to be more than {least}.</source>
        <translation>VARIANCE est {variance} ; avec SMALLEST {smallest}, elle doit dépasser {least}.</translation>
    </message>
    <message>
        <source>VARIANCE is {variance}; give at most {most}.</source>
        <translation>VARIANCE est {variance} ; donnez au plus {most}.</translation>
    </message>
    <message>
        <source>DEVIATION is {deviation}; give a number from {needed} to {most}.</source>
        <translation>DEVIATION est {deviation} ; donnez un nombre de {needed} à {most}.</translation>
    </message>
    <message>
        <source>HiGHS gave no assignment of whole pupils ({why}); run it again with fewer places.</source>
        <translation>HiGHS n'a pas donné d'affectation d'élèves entiers ({why}) ; exécutez à nouveau avec moins de lieux.</translation>
    </message>
    <message>
        <source>AGES is &apos;{text}&apos;; give the ages of pupils, such as 6-11.</source>
        <translation>AGES est « {text} » ; donnez les âges des élèves, comme 6-11.</translation>
    </message>
    <message>
        <source>YEARS is &apos;{text}&apos;; give years ahead from 0 to {most}, such as 0;1;5.</source>
        <translation>YEARS est « {text} » ; donnez des années à venir de 0 à {most}, comme 0;1;5.</translation>
    </message>
    <message>
        <source>In {years} years some pupils of age {age} are children who are not born yet; give YEARS up to {age}.</source>
        <translation>Dans {years} ans, certains élèves de {age} ans sont des enfants pas encore nés ; donnez YEARS jusqu'à {age}.</translation>
    </message>
    <message>
        <source>In {years} years pupils of age {low} to {high} are those who are {ages} today, and of them nothing is known; give fields for these ages too, or fewer YEARS.</source>
        <translation>Dans {years} ans, les élèves de {low} à {high} ans sont ceux qui ont {ages} ans aujourd'hui, et l'on n'en sait rien ; donnez des champs pour ces âges aussi, ou moins de YEARS.</translation>
    </message>
    <message>
        <source>SCHOOLS has no features; choose another layer.</source>
        <translation>SCHOOLS n'a pas d'entités ; choisissez une autre couche.</translation>
    </message>
    <message>
        <source>No school has a place; choose another layer.</source>
        <translation>Aucune école n'a de lieu ; choisissez une autre couche.</translation>
    </message>
    <message>
        <source>There are no children whose number is known; look at CHILDREN_FIELDS, or choose another layer, base or date.</source>
        <translation>Il n'y a pas d'enfants dont le nombre soit connu ; voyez CHILDREN_FIELDS, ou choisissez une autre couche, base ou date.</translation>
    </message>
    <message>
        <source>All schools are {km} km or more from all children; check SCHOOLS and the CRS of both layers.</source>
        <translation>Toutes les écoles sont à {km} km ou plus de tous les enfants ; vérifiez SCHOOLS et le SCR des deux couches.</translation>
    </message>
    <message>
        <source>STANDARDS has {lines} indicators; give at most {most}.</source>
        <translation>STANDARDS a {lines} indicateurs ; donnez-en au plus {most}.</translation>
    </message>
    <message>
        <source>{where}: indicator is &apos;{given}&apos;; give a code of letters and digits such as A-01, at most 20.</source>
        <translation>{where} : indicator est « {given} » ; donnez un code de lettres et chiffres comme A-01, 20 au plus.</translation>
    </message>
    <message>
        <source>{where}: measure is &apos;{given}&apos;; give one of {known}.</source>
        <translation>{where} : measure est « {given} » ; donnez l'un de {known}.</translation>
    </message>
    <message>
        <source>{where}: a kind of facilities goes with the measure supply, and only with it; mend one of the two.</source>
        <translation>{where} : un type d'équipements va avec la mesure supply, et seulement avec elle ; corrigez l'un des deux.</translation>
    </message>
    <message>
        <source>{where}: {measure} is of everybody; leave ages empty.</source>
        <translation>{where} : {measure} porte sur tous ; laissez ages vide.</translation>
    </message>
    <message>
        <source>{where}: per is for how many persons a supply is, such as 1 or 1000, and is empty with other measures.</source>
        <translation>{where} : per dit pour combien de personnes est une offre, comme 1 ou 1000, et est vide avec d'autres mesures.</translation>
    </message>
    <message>
        <source>{where}: {measure} is only reported; leave least and most empty, or take a measure by head or area.</source>
        <translation>{where} : {measure} est seulement rapporté ; laissez least et most vides, ou prenez une mesure par tête ou par surface.</translation>
    </message>
    <message>
        <source>{where}: most is 0 or less than least; swap or mend them.</source>
        <translation>{where} : most est 0 ou moins que least ; échangez-les ou corrigez-les.</translation>
    </message>
    <message>
        <source>{where}: {name} is &apos;{given}&apos;; give a number of 0 or more such as 1.5, or leave it empty.</source>
        <translation>{where} : {name} est « {given} » ; donnez un nombre de 0 ou plus comme 1.5, ou laissez vide.</translation>
    </message>
    <message>
        <source>{where}: {name} is empty; fill it in.</source>
        <translation>{where} : {name} est vide ; remplissez-le.</translation>
    </message>
    <message>
        <source>The largest part of the network that hangs together has only {percent} % of its {nodes} crossings and ends, and everybody walks on that. Ways meet where they share a vertex: where they cross without one, run &apos;Split with lines&apos; on WAYS with themselves first.</source>
        <translation>La plus grande partie connexe du réseau n'a que {percent} % de ses {nodes} carrefours et extrémités, et tous y marchent. Les voies se joignent où elles partagent un sommet : si elles se croisent sans cela, exécutez d'abord « Couper avec des lignes » sur WAYS avec elles-mêmes.</translation>
    </message>
    <message>
        <source>WAYS has no way that can be walked on; choose another layer, or look at ACCESS_FIELDS.</source>
        <translation>WAYS n'a aucune voie praticable à pied ; choisissez une autre couche, ou voyez ACCESS_FIELDS.</translation>
    </message>
    <message>
        <source>WAYS lie further apart than a continent; look for coordinates that are wrong.</source>
        <translation>WAYS s'étend au-delà d'un continent ; cherchez des coordonnées fausses.</translation>
    </message>
    <message>
        <source>The network: {nodes} crossings and ends; its largest part has {percent} % of them, and everybody walks on that.</source>
        <translation>Le réseau : {nodes} carrefours et extrémités ; sa plus grande partie en a {percent} %, et tous y marchent.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} of its {} rows can be read; mend the file {}, or get it once more.</source>
        <translation>La couche « {} » est endommagée : {} de ses {} lignes sont lisibles ; réparez le fichier {}, ou récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} is shorter than it should be; get the file once more.</source>
        <translation>La couche « {} » est endommagée : {} est plus court qu'il ne devrait ; récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: its table {} is shorter than it should be; get the file once more.</source>
        <translation>La couche « {} » est endommagée : sa table {} est plus courte qu'elle ne devrait ; récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>le fichier est vide.</translation>
    </message>
    <message>
        <source>it is text in UTF-16, which QGIS does not read; save it in UTF-8.</source>
        <translation>c'est du texte en UTF-16, que QGIS ne lit pas ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: a quote in line {} of {} makes one row of the lines up to {}; write quotes inside of texts twice, or leave them out.</source>
        <translation>La couche « {} » est endommagée : un guillemet ligne {} de {} fait une seule ligne de toutes celles jusqu'à {} ; doublez les guillemets dans les textes, ou omettez-les.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} has bytes of nought in line {}, where readers end a text; save it once more in UTF-8.</source>
        <translation>La couche « {} » est endommagée : {} a des octets nuls ligne {}, où les lecteurs finissent un texte ; enregistrez-la à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} ends within line {}; get the file once more.</source>
        <translation>La couche « {} » est endommagée : {} finit au milieu de la ligne {} ; procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{}: results are not added to a layer that is there; choose a new one.</source>
        <translation>{} : les résultats ne s'ajoutent pas à une couche existante ; choisissez-en une nouvelle.</translation>
    </message>
    <message>
        <source>{}: {} has a line break or the like in it; choose another name.</source>
        <translation>{} : {} contient un saut de ligne ou un caractère semblable ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{}: the path {} is too long; choose a shorter one.</source>
        <translation>{} : le chemin {} est trop long ; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{}: folder {} does not exist; make it first.</source>
        <translation>{} : le dossier {} n'existe pas ; créez-le d'abord.</translation>
    </message>
    <message>
        <source>{}: {} is a device or pipe and no file; choose a file.</source>
        <translation>{} : {} est un périphérique ou un tube, pas un fichier ; choisissez un fichier.</translation>
    </message>
    <message>
        <source>{}: {} cannot be written; choose another place.</source>
        <translation>{} : {} ne peut pas être écrit ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{}: {} has no extension; write .gpkg, .shp or .csv.</source>
        <translation>{} : {} n'a pas d'extension ; écrivez .gpkg, .shp ou .csv.</translation>
    </message>
    <message>
        <source>{}: for a layer in a file that holds others write ogr:dbname=&apos;{}&apos; table=&quot;name&quot; (geom).</source>
        <translation>{} : pour une couche dans un fichier qui en contient d'autres, écrivez ogr:dbname='{}' table=&quot;name&quot; (geom).</translation>
    </message>
    <message>
        <source>{}: QGIS takes what is before the colon in {} for a database; choose another name.</source>
        <translation>{} : QGIS prend ce qui précède les deux-points dans {} pour une base de données ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{}: {} does not take another layer; choose a GeoPackage, or a file of its own.</source>
        <translation>{} : {} ne peut pas recevoir une autre couche ; choisissez un GeoPackage, ou un fichier à part.</translation>
    </message>
    <message>
        <source>{}: {} holds no table; write .gpkg, .shp or .csv.</source>
        <translation>{} : {} ne contient pas de table ; écrivez .gpkg, .shp ou .csv.</translation>
    </message>
    <message>
        <source>{}: a layer cannot be called {}; begin with a letter or digit, but not with gpkg or sqlite_, and use no apostrophe.</source>
        <translation>{} : une couche ne peut pas s'appeler {} ; commencez par une lettre ou un chiffre, mais pas par gpkg ou sqlite_, et sans apostrophe.</translation>
    </message>
    <message>
        <source>{}: {} is no GeoPackage; choose another file.</source>
        <translation>{} : {} n'est pas un GeoPackage ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; in {} is no layer that can be written anew; choose another name.</source>
        <translation>{} : « {} » dans {} n'est pas une couche qui peut être réécrite ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{}: {} is open in QGIS or another program ({}); close it there, or choose another place.</source>
        <translation>{} : {} est ouvert dans QGIS ou un autre programme ({}) ; fermez-le, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{}: {} is a link; choose another place.</source>
        <translation>{} : {} est un lien ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{} would overwrite the file that {} is read from; choose another file.</source>
        <translation>{} écraserait le fichier dont {} est lu ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{} and {} are the same file {}; give each its own.</source>
        <translation>{} et {} sont le même fichier {} ; donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>Drawn: {} of {} buildings.</source>
        <translation>Dessinés : {} bâtiments sur {}.</translation>
    </message>
    <message>
        <source>{}: {} texts begin like a formula; they were written with an apostrophe, so that no spreadsheet runs them.</source>
        <translation>{} : {} textes commencent comme une formule ; ils ont été écrits avec une apostrophe, pour qu'aucun tableur ne les exécute.</translation>
    </message>
    <message>
        <source>{}: {} texts of column &apos;{}&apos; are longer than the {} bytes of a shapefile, and were cut.</source>
        <translation>{} : {} textes de la colonne « {} » dépassent les {} octets d'un shapefile, et ont été coupés.</translation>
    </message>
    <message>
        <source>{}: {} numbers of column &apos;{}&apos; are longer than those of a shapefile, and were left empty.</source>
        <translation>{} : {} nombres de la colonne « {} » sont plus longs que ceux d'un shapefile, et ont été laissés vides.</translation>
    </message>
    <message>
        <source>{}: column &apos;{}&apos; is called like one that the format needs itself; it was written as &apos;{}&apos;.</source>
        <translation>{} : la colonne « {} » porte le nom d'une colonne dont le format a lui-même besoin ; elle est écrite sous le nom « {} ».</translation>
    </message>
    <message>
        <source>{}: this format has no empty numbers; unknown ones became 0 in {}. Write .gpkg to tell them apart.</source>
        <translation>{} : ce format n'a pas de nombres vides ; les inconnus sont devenus 0 dans {}. Écrivez en .gpkg pour les distinguer.</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Étages</translation>
    </message>
    <message>
        <source>Addresses of buildings</source>
        <translation>Adresses des bâtiments</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Vit à</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Enregistré à</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Travaille à</translation>
    </message>
    <message>
        <source>Studies in</source>
        <translation>Étudie à</translation>
    </message>
    <message>
        <source>Located in</source>
        <translation>Situé à</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Signs of life</source>
        <translation>Signes de vie</translation>
    </message>
    <message>
        <source>Values not taken</source>
        <translation>Valeurs non retenues</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Résidents</translation>
    </message>
    <message>
        <source>Registered here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Studies here</source>
        <translation>Étudie ici</translation>
    </message>
    <message>
        <source>Family of</source>
        <translation>Famille de</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Name of the level</source>
        <translation>Nom de l'échelon</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rows that say so</source>
        <translation>Lignes qui le disent</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Comment trouvé</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu'à</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valable depuis</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Registers of the values</source>
        <translation>Registres des valeurs</translation>
    </message>
    <message>
        <source>Family of tags</source>
        <translation>Famille d'étiquettes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Record (pseudonym)</source>
        <translation>Enregistrement (pseudonyme)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Bourg</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ruelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number to</source>
        <translation>Numéro final</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Immeuble</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>other runs write there</source>
        <translation>d'autres exécutions y écrivent</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>pas de fichier</translation>
    </message>
    <message>
        <source>Persons placed</source>
        <translation>Personnes placées</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>no households</source>
        <translation>pas de ménages</translation>
    </message>
    <message>
        <source>Zones that reach beyond the building layer: {}; households that live there: {}.</source>
        <translation>Zones qui dépassent la couche de bâtiments : {} ; ménages qui y vivent : {}.</translation>
    </message>
    <message>
        <source>Fit to the estimate, not accuracy: the estimate is not the truth.</source>
        <translation>Ajustement à l'estimation, et non exactitude : l'estimation n'est pas la vérité.</translation>
    </message>
    <message>
        <source>Other households not placed: {}.</source>
        <translation>Autres ménages non placés : {}.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placés</translation>
    </message>
    <message>
        <source>Every household has a building.</source>
        <translation>Chaque ménage a un bâtiment.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Household ids</source>
        <translation>Identifiants des ménages</translation>
    </message>
    <message>
        <source>The zones with the largest residuals; {} more are in the zones output.</source>
        <translation>Les zones aux plus grands résidus ; {} autres sont dans la sortie des zones.</translation>
    </message>
    <message>
        <source>{} more are in the households output.</source>
        <translation>{} autres sont dans la sortie des ménages.</translation>
    </message>
    <message>
        <source>{} (several records of one person)</source>
        <translation>{} (plusieurs enregistrements d'une personne)</translation>
    </message>
    <message>
        <source>in development</source>
        <translation>en développement</translation>
    </message>
    <message>
        <source>in application</source>
        <translation>en application</translation>
    </message>
    <message>
        <source>in the vault, see the review page</source>
        <translation>dans le coffre, voir la page de revue</translation>
    </message>
    <message>
        <source>who is registered</source>
        <translation>qui est enregistré</translation>
    </message>
    <message>
        <source>who lives here</source>
        <translation>qui vit ici</translation>
    </message>
    <message>
        <source>signs of life</source>
        <translation>signes de vie</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Sait</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Cycle [days]</source>
        <translation>Cycle [jours]</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>Jours depuis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Records linked</source>
        <translation>Enregistrements liés</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seuls</translation>
    </message>
    <message>
        <source>No register was imported.</source>
        <translation>Aucun registre n'a été importé.</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Décidé par une personne</translation>
    </message>
    <message>
        <source>No record is linked.</source>
        <translation>Aucun enregistrement n'est lié.</translation>
    </message>
    <message>
        <source>Other register</source>
        <translation>Autre registre</translation>
    </message>
    <message>
        <source>Nobody is in two registers.</source>
        <translation>Personne n'est dans deux registres.</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Pris de</translation>
    </message>
    <message>
        <source>Not taken from</source>
        <translation>Non pris de</translation>
    </message>
    <message>
        <source>Registers contradict each other nowhere.</source>
        <translation>Les registres ne se contredisent nulle part.</translation>
    </message>
    <message>
        <source>Live here</source>
        <translation>Vivent ici</translation>
    </message>
    <message>
        <source>Sign of life in a year</source>
        <translation>Signe de vie en un an</translation>
    </message>
    <message>
        <source>The base has no living persons.</source>
        <translation>La base n'a pas de personnes vivantes.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n'a encore été changé.</translation>
    </message>
    <message>
        <source>Registers list people who have moved away or died: being registered is no proof of being there.</source>
        <translation>Les registres listent des personnes parties ou décédées : être enregistré ne prouve pas qu'on est là.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; on {}, {}. Made on {} with Doorstep {}.</source>
        <translation>« {} » au {}, {}. Fait le {} avec Doorstep {}.</translation>
    </message>
    <message>
        <source>Dead persons</source>
        <translation>Personnes décédées</translation>
    </message>
    <message>
        <source>Without a home here, registered here</source>
        <translation>Sans domicile ici, enregistrées ici</translation>
    </message>
    <message>
        <source>Without a home here, who work or study here</source>
        <translation>Sans domicile ici, qui travaillent ou étudient ici</translation>
    </message>
    <message>
        <source>Without a home here, related to no building</source>
        <translation>Sans domicile ici, liées à aucun bâtiment</translation>
    </message>
    <message>
        <source>Doubtful pairs that nobody decided</source>
        <translation>Paires douteuses dont personne n'a décidé</translation>
    </message>
    <message>
        <source>Living persons without a sign of life in a year: {}</source>
        <translation>Personnes vivantes sans signe de vie en un an : {}</translation>
    </message>
    <message>
        <source>Living persons without a year of birth: {}</source>
        <translation>Personnes vivantes sans année de naissance : {}</translation>
    </message>
    <message>
        <source>Living persons without a class of residency: {}</source>
        <translation>Personnes vivantes sans classe de résidence : {}</translation>
    </message>
    <message>
        <source>Persons whose residency is undetermined: {}</source>
        <translation>Personnes dont la résidence est indéterminée : {}</translation>
    </message>
    <message>
        <source>What to doubt</source>
        <translation>Points douteux</translation>
    </message>
    <message>
        <source>Links by kind</source>
        <translation>Liens par type</translation>
    </message>
    <message>
        <source>Persons found in two registers</source>
        <translation>Personnes trouvées dans deux registres</translation>
    </message>
    <message>
        <source>Values that registers give differently</source>
        <translation>Valeurs que les registres donnent différemment</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Ids of persons are pseudonyms, not anonymous; what is here are counts.</source>
        <translation>Les identifiants de personnes sont des pseudonymes, pas anonymes ; ce qui est ici sont des effectifs.</translation>
    </message>
    <message>
        <source>Warnings of this run</source>
        <translation>Avertissements de cette exécution</translation>
    </message>
    <message>
        <source>Registers that are older than their cycle: {}</source>
        <translation>Registres plus anciens que leur cycle : {}</translation>
    </message>
    <message>
        <source>Registers of which nobody knows how old they are: {}</source>
        <translation>Registres dont on ne connaît pas l'ancienneté : {}</translation>
    </message>
    <message>
        <source>Registers of which more than 5 % of the rows were rejected: {}</source>
        <translation>Registres dont plus de 5 % des lignes ont été rejetées : {}</translation>
    </message>
    <message>
        <source>Records that are the only one of their person: {}</source>
        <translation>Enregistrements qui sont les seuls de leur personne : {}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}); nothing was written. Install Doorstep anew.</source>
        <translation>{file} est illisible ({why}) ; rien n'a été écrit. Réinstallez Doorstep.</translation>
    </message>
    <message>
        <source>Doorstep developers: Doorstep {}, a QGIS plugin. {}</source>
        <translation>Développeurs de Doorstep : Doorstep {}, une extension QGIS. {}</translation>
    </message>
    <message>
        <source>Settings and versions</source>
        <translation>Réglages et versions</translation>
    </message>
    <message>
        <source>How to cite</source>
        <translation>Comment citer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The method: {}</source>
        <translation>La méthode : {}</translation>
    </message>
    <message>
        <source>The software: {}</source>
        <translation>Le logiciel : {}</translation>
    </message>
    <message>
        <source>The report {} cannot be written ({}); choose another place.</source>
        <translation>Le rapport {} ne peut pas être écrit ({}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Made on {} with Doorstep {}.</source>
        <translation>Créé le {} avec Doorstep {}.</translation>
    </message>
    <message>
        <source>Fit to the estimate</source>
        <translation>Ajustement à l'estimation</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>registered here</source>
        <translation>enregistrés ici</translation>
    </message>
    <message>
        <source>living here</source>
        <translation>vivant ici</translation>
    </message>
    <message>
        <source>{}: {} registered, {} present</source>
        <translation>{} : {} enregistrés, {} présents</translation>
    </message>
    <message>
        <source>How households were given to buildings.</source>
        <translation>Comment les ménages ont été donnés aux bâtiments.</translation>
    </message>
    <message>
        <source>Mean of the squared residuals in persons, over the buildings (eq. 16).</source>
        <translation>Moyenne des résidus au carré en personnes, sur les bâtiments (éq. 16).</translation>
    </message>
    <message>
        <source>The same mean, each building counted once for every household in it.</source>
        <translation>La même moyenne, chaque bâtiment compté une fois par ménage qu'il contient.</translation>
    </message>
    <message>
        <source>Sum of the squared residuals, divided by the number of households.</source>
        <translation>Somme des résidus au carré, divisée par le nombre de ménages.</translation>
    </message>
    <message>
        <source>|Σ allocated − Σ estimated| / Σ estimated persons: too many and too few cancel out.</source>
        <translation>|Σ affectées − Σ estimées| / Σ personnes estimées : les excès et les manques se compensent.</translation>
    </message>
    <message>
        <source>Σ |allocated − estimated| / Σ estimated persons: nothing cancels out.</source>
        <translation>Σ |affectées − estimées| / Σ personnes estimées : rien ne se compense.</translation>
    </message>
    <message>
        <source>Persons of the households that were given to a building.</source>
        <translation>Personnes des ménages donnés à un bâtiment.</translation>
    </message>
    <message>
        <source>Persons that the estimate gives to these buildings.</source>
        <translation>Personnes que l'estimation donne à ces bâtiments.</translation>
    </message>
    <message>
        <source>Households that were given to a building.</source>
        <translation>Ménages donnés à un bâtiment.</translation>
    </message>
    <message>
        <source>Id of the zone, as in its layer.</source>
        <translation>Identifiant de la zone, comme dans sa couche.</translation>
    </message>
    <message>
        <source>How sure the result of the zone is: optimal is proven; time limit is the best found in time.</source>
        <translation>Certitude du résultat de la zone : optimal est prouvé ; limite de temps est le meilleur trouvé à temps.</translation>
    </message>
    <message>
        <source>Number of buildings.</source>
        <translation>Nombre de bâtiments.</translation>
    </message>
    <message>
        <source>Number of households.</source>
        <translation>Nombre de ménages.</translation>
    </message>
    <message>
        <source>Number of persons.</source>
        <translation>Nombre de personnes.</translation>
    </message>
    <message>
        <source>Sum of the absolute residuals in persons over the buildings of the zone, beyond the tolerance (eq. 10).</source>
        <translation>Somme des résidus absolus en personnes sur les bâtiments de la zone, au-delà de la tolérance (éq. 10).</translation>
    </message>
    <message>
        <source>No allocation has a smaller objective; where both are equal, the optimum is proven.</source>
        <translation>Aucune affectation n'a un objectif plus petit ; si les deux sont égaux, l'optimum est prouvé.</translation>
    </message>
    <message>
        <source>What decided whether a building is lived in.</source>
        <translation>Ce qui a décidé si un bâtiment est habité.</translation>
    </message>
    <message>
        <source>Number of features with a category.</source>
        <translation>Nombre d'entités avec une catégorie.</translation>
    </message>
    <message>
        <source>The layer or field that the categories are from.</source>
        <translation>La couche ou le champ d'où viennent les catégories.</translation>
    </message>
    <message>
        <source>Share of the features whose category the table of rules knows.</source>
        <translation>Part des entités dont la table de règles connaît la catégorie.</translation>
    </message>
    <message>
        <source>Class of buildings.</source>
        <translation>Classe de bâtiments.</translation>
    </message>
    <message>
        <source>Density of the class, estimated from all zones.</source>
        <translation>Densité de la classe, estimée sur toutes les zones.</translation>
    </message>
    <message>
        <source>Summary zones with a known count, or with persons in the draws.</source>
        <translation>Zones de synthèse avec un compte connu, ou avec des personnes dans les tirages.</translation>
    </message>
    <message>
        <source>Zones whose known count lies between the 5th and the 95th percentile of the draws.</source>
        <translation>Zones dont le compte connu est entre les centiles 5 et 95 des tirages.</translation>
    </message>
    <message>
        <source>The same, as a share; near 90 where the spread of the draws is right.</source>
        <translation>De même, en part ; près de 90 si la dispersion des tirages est juste.</translation>
    </message>
    <message>
        <source>Field of the buildings.</source>
        <translation>Champ des bâtiments.</translation>
    </message>
    <message>
        <source>Sum of the estimate over the buildings.</source>
        <translation>Somme de l'estimation sur les bâtiments.</translation>
    </message>
    <message>
        <source>The known count.</source>
        <translation>Le compte connu.</translation>
    </message>
    <message>
        <source>Estimated − known.</source>
        <translation>Estimé − connu.</translation>
    </message>
    <message>
        <source>The difference as a share of the known count.</source>
        <translation>La différence en part du compte connu.</translation>
    </message>
    <message>
        <source>Mean absolute error per zone, in people.</source>
        <translation>Erreur absolue moyenne par zone, en personnes.</translation>
    </message>
    <message>
        <source>Root of the mean squared error per zone, in people.</source>
        <translation>Racine de l'erreur quadratique moyenne par zone, en personnes.</translation>
    </message>
    <message>
        <source>Mean error per zone, estimated − known.</source>
        <translation>Erreur moyenne par zone, estimé − connu.</translation>
    </message>
    <message>
        <source>Sum of the absolute errors, in people.</source>
        <translation>Somme des erreurs absolues, en personnes.</translation>
    </message>
    <message>
        <source>Share of the people who would have to move: half the total absolute error.</source>
        <translation>Part des personnes qui devraient déménager : la moitié de l'erreur absolue totale.</translation>
    </message>
    <message>
        <source>Standard deviation over the seeds, of baselines by chance.</source>
        <translation>Écart type sur les graines, des références naïves au hasard.</translation>
    </message>
    <message>
        <source>Mean absolute percent error of zones with at least 10 people.</source>
        <translation>Erreur absolue moyenne en pour cent des zones d'au moins 10 personnes.</translation>
    </message>
    <message>
        <source>Share of the buildings taken as lived in that are lived in.</source>
        <translation>Part des bâtiments pris comme habités qui le sont.</translation>
    </message>
    <message>
        <source>Share of the buildings lived in that were found.</source>
        <translation>Part des bâtiments habités qui ont été trouvés.</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Moyenne harmonique de la précision et du rappel.</translation>
    </message>
    <message>
        <source>Buildings that are lived in, and were taken as such.</source>
        <translation>Bâtiments habités, pris comme tels.</translation>
    </message>
    <message>
        <source>Buildings that are lived in, and were not taken as such.</source>
        <translation>Bâtiments habités, non pris comme tels.</translation>
    </message>
    <message>
        <source>Buildings that are not lived in, and were taken as such.</source>
        <translation>Bâtiments non habités, pris comme habités.</translation>
    </message>
    <message>
        <source>What the layer was used as.</source>
        <translation>Ce comme quoi la couche a servi.</translation>
    </message>
    <message>
        <source>Name of the layer.</source>
        <translation>Nom de la couche.</translation>
    </message>
    <message>
        <source>Number of features.</source>
        <translation>Nombre d'entités.</translation>
    </message>
    <message>
        <source>Coordinate reference system in which it was read.</source>
        <translation>Système de coordonnées de référence dans lequel elle a été lue.</translation>
    </message>
    <message>
        <source>Fingerprint of the values and geometries that were read: equal only for the same data, in whatever order.</source>
        <translation>Empreinte des valeurs et géométries lues : égale seulement pour les mêmes données, dans n'importe quel ordre.</translation>
    </message>
    <message>
        <source>Why a household has no building.</source>
        <translation>Pourquoi un ménage n'a pas de bâtiment.</translation>
    </message>
    <message>
        <source>Id of the household.</source>
        <translation>Identifiant du ménage.</translation>
    </message>
    <message>
        <source>How to read the columns</source>
        <translation>Comment lire les colonnes</translation>
    </message>
    <message>
        <source>Fields of the layers</source>
        <translation>Champs des couches</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} et plus</translation>
    </message>
    <message>
        <source>{} and above</source>
        <translation>{} et au-dessus</translation>
    </message>
    <message>
        <source>{} and below</source>
        <translation>{} et au-dessous</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <source>{} to {} people</source>
        <translation>{} à {} personnes</translation>
    </message>
    <message>
        <source>{}, as estimated</source>
        <translation>{}, comme estimé</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>pas d'estimation</translation>
    </message>
    <message>
        <source>up to {} m</source>
        <translation>jusqu'à {} m</translation>
    </message>
    <message>
        <source>more than {} m</source>
        <translation>plus de {} m</translation>
    </message>
    <message>
        <source>no height</source>
        <translation>pas de hauteur</translation>
    </message>
    <message>
        <source>doubtful (h_flag)</source>
        <translation>douteux (h_flag)</translation>
    </message>
    <message>
        <source>Mixed use</source>
        <translation>Usage mixte</translation>
    </message>
    <message>
        <source>Non-residential</source>
        <translation>Non résidentiel</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Register and estimate</source>
        <translation>Registre et estimation</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>up to {} persons by hectare</source>
        <translation>jusqu'à {} personnes par hectare</translation>
    </message>
    <message>
        <source>more than {} persons by hectare</source>
        <translation>plus de {} personnes par hectare</translation>
    </message>
    <message>
        <source>nearest facility, darker in less time</source>
        <translation>équipement le plus proche, plus foncé en moins de temps</translation>
    </message>
    <message>
        <source>all from where it is reached</source>
        <translation>tout d'où il est atteint</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>facility far from ways, or without a place</source>
        <translation>équipement loin des voies, ou sans lieu</translation>
    </message>
    <message>
        <source>up to {} minutes</source>
        <translation>jusqu'à {} minutes</translation>
    </message>
    <message>
        <source>more than {} minutes</source>
        <translation>plus de {} minutes</translation>
    </message>
    <message>
        <source>reached all the same</source>
        <translation>atteint tout de même</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>school that gets nobody</source>
        <translation>école qui ne reçoit personne</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Households, estimate</source>
        <translation>Ménages, estimation</translation>
    </message>
    <message>
        <source>Households, optimization</source>
        <translation>Ménages, optimisation</translation>
    </message>
    <message>
        <source>Households, Monte Carlo</source>
        <translation>Ménages, Monte-Carlo</translation>
    </message>
    <message>
        <source>no sink</source>
        <translation>pas de destination</translation>
    </message>
    <message>
        <source>its folder was removed</source>
        <translation>son dossier a été supprimé</translation>
    </message>
    <message>
        <source>{} cannot be written ({}); nothing was changed, choose another place.</source>
        <translation>{} ne peut pas être écrit ({}) ; rien n'a changé, choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{} cannot be written; choose another place ({}).</source>
        <translation>{} ne peut pas être écrit ; choisissez un autre endroit ({}).</translation>
    </message>
    <message>
        <source>{} may be open in QGIS or another program ({}); close it there, and run again; nothing was changed.</source>
        <translation>{} est peut-être ouvert dans QGIS ou un autre programme ({}) ; fermez-le et relancez ; rien n'a changé.</translation>
    </message>
    <message>
        <source>disk full?</source>
        <translation>disque plein ?</translation>
    </message>
    <message>
        <source>{} of {} rows arrived whole: the disk is full, or the format holds no such rows</source>
        <translation>{} lignes sur {} sont arrivées entières : le disque est plein, ou le format ne peut pas contenir de telles lignes</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>La sortie</translation>
    </message>
    <message>
        <source>Build population base: from layers to dwellings</source>
        <translation>Construire la base de population : des couches aux logements</translation>
    </message>
    <message>
        <source>Population base with persons: from registers to counts</source>
        <translation>Base de population avec personnes : des registres aux effectifs</translation>
    </message>
    <message>
        <source>Building heights from rasters (DSM − DTM)</source>
        <translation>Hauteurs des bâtiments d'après des rasters (MNS − MNT)</translation>
    </message>
    <message>
        <source>Validate downscaling: coarse zones to buildings to zones</source>
        <translation>Valider la désagrégation : zones grossières, bâtiments, zones</translation>
    </message>
    <message>
        <source>Makes a base and fills it with places, buildings, addresses and dwellings.</source>
        <translation>Crée une base et la remplit de lieux, bâtiments, adresses et logements.</translation>
    </message>
    <message>
        <source>Puts the persons of three registers into a base and counts them by zone.</source>
        <translation>Met les personnes de trois registres dans une base et les compte par zone.</translation>
    </message>
    <message>
        <source>Building heights for those who have no point cloud: surface model less terrain.</source>
        <translation>Hauteurs des bâtiments pour qui n'a pas de nuage de points : modèle de surface moins terrain.</translation>
    </message>
    <message>
        <source>Tests the accuracy of the estimate with nothing but zones whose counts you know.</source>
        <translation>Teste l'exactitude de l'estimation avec les seules zones dont vous connaissez les comptes.</translation>
    </message>
    <message>
        <source>register,registry,household,housing database,boundary,geopackage,workflow</source>
        <translation>registre,ménage,base de logements,limite,geopackage,chaîne de traitement</translation>
    </message>
    <message>
        <source>record linkage,residents,residency,census,registry,workflow</source>
        <translation>couplage d'enregistrements,résidents,résidence,recensement,registre,flux de travail</translation>
    </message>
    <message>
        <source>dsm,dtm,dem,surface model,terrain,elevation,storeys,floors</source>
        <translation>mns,mnt,dsm,dtm,mne,modèle de surface,terrain,altitude,niveaux,étages</translation>
    </message>
    <message>
        <source>accuracy,error,test,validation,dasymetric,census</source>
        <translation>exactitude,erreur,test,validation,dasymétrique,recensement</translation>
    </message>
    <message>
        <source>Builds a population base in one run, from layers to dwellings (Wu et al., 3.1):</source>
        <translation>Construit une base de population en une exécution, des couches aux logements (Wu et al., 3.1) :</translation>
    </message>
    <message>
        <source>What goes in: layers of places, buildings and address points, a register with addresses, and a housing database where there is one.</source>
        <translation>En entrée : des couches de lieux, de bâtiments et de points d'adresse, un registre avec adresses, et une base de logements s'il y en a une.</translation>
    </message>
    <message>
        <source>What comes out: the base, and four lists to work through: flaws, addresses to review, doubts, and the rows.</source>
        <translation>En sortie : la base, et quatre listes à traiter : défauts, adresses à revoir, doutes, et les lignes.</translation>
    </message>
    <message>
        <source>What to doubt: what these lists say. Run the steps one by one to mend something and go on.</source>
        <translation>À mettre en doute : ce que disent ces listes. Exécutez les étapes une à une pour réparer quelque chose et continuer.</translation>
    </message>
    <message>
        <source>Puts the persons of registers into a population base in one run, from registers to counts (Wu et al., 3.2, 4.2):</source>
        <translation>Met les personnes de registres dans une base de population en une exécution, des registres aux effectifs (Wu et al., 3.2, 4.2) :</translation>
    </message>
    <message>
        <source>What goes in: a base with places, buildings, known addresses and dwellings; its vault; the registers, each with a definition, a JSON file that says what its columns mean.</source>
        <translation>En entrée : une base avec lieux, bâtiments, adresses connues et logements ; son coffre ; les registres, chacun avec une définition, un fichier JSON qui dit ce que signifient ses colonnes.</translation>
    </message>
    <message>
        <source>More registers: import them into the base first, with &apos;Import register&apos;. All that is in the vault is linked.</source>
        <translation>Plus de registres : importez-les d'abord dans la base avec « Importer un registre ». Tout ce qui est dans le coffre est lié.</translation>
    </message>
    <message>
        <source>What comes out: the base with its persons, the counts, and lists to work through: rejected rows, pairs to review, persons that are not attached.</source>
        <translation>En sortie : la base avec ses personnes, les effectifs, et des listes à traiter : lignes rejetées, paires à revoir, personnes non rattachées.</translation>
    </message>
    <message>
        <source>What to doubt: what these lists say. Registers hold people who have gone; the classes are only as good as them.</source>
        <translation>À mettre en doute : ce que disent ces listes. Les registres contiennent des personnes parties ; les classes ne valent que ce qu'ils valent.</translation>
    </message>
    <message>
        <source>Measures the height of every building from two rasters, for those who have no point cloud.</source>
        <translation>Mesure la hauteur de chaque bâtiment d'après deux rasters, pour qui n'a pas de nuage de points.</translation>
    </message>
    <message>
        <source>What goes in: building footprints, a surface model (DSM) with the buildings and a terrain model (DTM) without.</source>
        <translation>En entrée : des emprises de bâtiments, un modèle de surface (MNS) avec les bâtiments et un modèle de terrain (MNT) sans eux.</translation>
    </message>
    <message>
        <source>What comes out: the buildings with the fields that &quot;Add building heights from point cloud&quot; writes. The height is the median of the surface less the median of the terrain within the footprint.</source>
        <translation>En sortie : les bâtiments avec les champs qu'écrit « Ajouter la hauteur des bâtiments d'après un nuage de points ». La hauteur est la médiane de la surface moins la médiane du terrain dans l'emprise.</translation>
    </message>
    <message>
        <source>Tests how accurate the estimate is, with nothing but zones whose counts you know (Ye et al. 2024, 5.2):</source>
        <translation>Teste l'exactitude de l'estimation avec les seules zones dont vous connaissez les comptes (Ye et al. 2024, 5.2) :</translation>
    </message>
    <message>
        <source>What goes in: buildings, and zones with known persons and households.</source>
        <translation>En entrée : des bâtiments, et des zones aux personnes et ménages connus.</translation>
    </message>
    <message>
        <source>What comes out: the zones with their errors, scores of the estimates and baselines, and a report.</source>
        <translation>En sortie : les zones avec leurs erreurs, les scores des estimations et des références naïves, et un rapport.</translation>
    </message>
    <message>
        <source>What to doubt: how large the coarse zones are decides how hard the test is. Take some like those of your work.</source>
        <translation>À mettre en doute : la taille des zones grossières fait la difficulté du test. Prenez-les semblables à celles de votre travail.</translation>
    </message>
    <message>
        <source>An empty base; places in levels, buildings and their floors.</source>
        <translation>Une base vide ; des lieux par échelons, des bâtiments et leurs étages.</translation>
    </message>
    <message>
        <source>Known addresses, points in or at their buildings.</source>
        <translation>Des adresses connues, points dans leurs bâtiments ou tout près.</translation>
    </message>
    <message>
        <source>The addresses of a register, each matched to its building; and the dwellings that they name.</source>
        <translation>Les adresses d'un registre, chacune appariée à son bâtiment ; et les logements qu'elles nomment.</translation>
    </message>
    <message>
        <source>Three registers are imported: who is registered, who lives here, signs of life such as work or health.</source>
        <translation>Trois registres sont importés : qui est enregistré, qui vit ici, signes de vie comme travail ou santé.</translation>
    </message>
    <message>
        <source>Records of one person are linked; persons are attached to dwellings, organisations and families.</source>
        <translation>Les enregistrements d'une même personne sont liés ; les personnes sont rattachées à des logements, organisations et familles.</translation>
    </message>
    <message>
        <source>Persons get tags and one class of residency each, and are counted by zone and group.</source>
        <translation>Chaque personne reçoit des étiquettes et une classe de résidence, et est comptée par zone et groupe.</translation>
    </message>
    <message>
        <source>Along the walls a raster mixes roofs with what is beside them: these heights are less exact.</source>
        <translation>Le long des murs, un raster mêle les toits à ce qui les borde : ces hauteurs sont moins exactes.</translation>
    </message>
    <message>
        <source>h_flag says what to doubt for each building, such as no_points or implausible.</source>
        <translation>h_flag dit ce qui est à mettre en doute pour chaque bâtiment, comme no_points ou implausible.</translation>
    </message>
    <message>
        <source>Elevations have to be in metres.</source>
        <translation>Les altitudes doivent être en mètres.</translation>
    </message>
    <message>
        <source>The zones are merged to coarse zones.</source>
        <translation>Les zones sont fusionnées en zones grossières.</translation>
    </message>
    <message>
        <source>The people of the coarse zones are estimated and allocated per building.</source>
        <translation>Les personnes des zones grossières sont estimées et affectées par bâtiment.</translation>
    </message>
    <message>
        <source>The buildings are summed over the zones again and compared with the known counts, beside baselines.</source>
        <translation>Les bâtiments sont de nouveau sommés sur les zones et comparés aux comptes connus, à côté de références naïves.</translation>
    </message>
    <message>
        <source>Community life circle: who is left out, by unit</source>
        <translation>Cercle de vie du quartier : qui est exclu, par unité</translation>
    </message>
    <message>
        <source>Who reaches a facility on foot, and how many do not in each planning unit.</source>
        <translation>Qui atteint un équipement à pied, et combien ne le font pas dans chaque unité d'aménagement.</translation>
    </message>
    <message>
        <source>15 minutes,walking,accessibility,coverage,equity,planning,workflow</source>
        <translation>15 minutes,marche,accessibilité,couverture,équité,aménagement,flux de travail</translation>
    </message>
    <message>
        <source>School places: children by unit, demand and seats</source>
        <translation>Places scolaires : enfants par unité, demande et places</translation>
    </message>
    <message>
        <source>Children by unit and age, what schools are asked for in some years, and who goes where.</source>
        <translation>Enfants par unité et âge, ce qui sera demandé aux écoles dans quelques années, et qui va où.</translation>
    </message>
    <message>
        <source>education,pupils,enrolment,forecast,allocation,admission,workflow</source>
        <translation>éducation,élèves,effectif,prévision,affectation,admission,flux de travail</translation>
    </message>
    <message>
        <source>Detailed planning: units, gaps and change</source>
        <translation>Plan détaillé : unités, écarts et évolution</translation>
    </message>
    <message>
        <source>People, space and supply of planning units, gaps by standards, change, and a table for a platform.</source>
        <translation>Population, espace et offre des unités d'aménagement, écarts aux normes, évolution, et une table pour une plateforme.</translation>
    </message>
    <message>
        <source>CSPON,density,standard,supply,monitoring,evaluation,workflow</source>
        <translation>CSPON,densité,norme,offre,suivi,évaluation,flux de travail</translation>
    </message>
    <message>
        <source>Comprehensive planning: structure, flows and events</source>
        <translation>Plan d'ensemble : structure, flux et événements</translation>
    </message>
    <message>
        <source>Where people live, where they work and move to, and how often something happens where.</source>
        <translation>Où l'on vit, où l'on travaille et déménage, et combien de fois une chose arrive où.</translation>
    </message>
    <message>
        <source>commuting,migration,frequency,spatial structure,time,workflow</source>
        <translation>navettes,migration,fréquence,structure spatiale,temps,flux de travail</translation>
    </message>
    <message>
        <source>Diagnosis: people and space in a grid</source>
        <translation>Diagnostic : population et espace dans une grille</translation>
    </message>
    <message>
        <source>Sets people beside space in cells of a grid, by standards of your own.</source>
        <translation>Met la population en regard de l'espace dans les cellules d'une grille, selon vos propres normes.</translation>
    </message>
    <message>
        <source>raster,hexagon,density,fit,urban health,evaluation,workflow</source>
        <translation>raster,hexagone,densité,adéquation,santé urbaine,évaluation,flux de travail</translation>
    </message>
    <message>
        <source>Assistance: who is meant, by unit</source>
        <translation>Aide : qui est visé, par unité</translation>
    </message>
    <message>
        <source>Finds who is meant to get help, and how many of them there are in each planning unit.</source>
        <translation>Trouve à qui l'aide est destinée, et combien il y en a dans chaque unité d'aménagement.</translation>
    </message>
    <message>
        <source>vulnerable,elderly,disability,unemployment,welfare,purpose,workflow</source>
        <translation>vulnérable,personnes âgées,handicap,chômage,action sociale,finalité,flux de travail</translation>
    </message>
    <message>
        <source>Healthcare outreach: who is not reached, by unit</source>
        <translation>Action de santé : qui n'est pas atteint, par unité</translation>
    </message>
    <message>
        <source>Compares a group with a service&apos;s own clients: who is none yet, and where.</source>
        <translation>Compare un groupe aux propres clients d'un service : qui ne l'est pas encore, et où.</translation>
    </message>
    <message>
        <source>hospital,clinic,clients,coverage,maternal,chronic,purpose,workflow</source>
        <translation>hôpital,clinique,clients,couverture,maternel,chronique,finalité,flux de travail</translation>
    </message>
    <message>
        <source>Public participation: roll of a meeting</source>
        <translation>Participation du public : liste d'une réunion</translation>
    </message>
    <message>
        <source>Lists who may come to a meeting of residents: one row of each person who lives there.</source>
        <translation>Liste qui peut venir à une réunion d'habitants : une ligne par personne qui y vit.</translation>
    </message>
    <message>
        <source>assembly,homeowners,vote,electoral,residents,purpose,workflow</source>
        <translation>assemblée,copropriétaires,vote,électoral,résidents,finalité,flux de travail</translation>
    </message>
    <message>
        <source>Hours of the day: residents and people present</source>
        <translation>Heures de la journée : résidents et personnes présentes</translation>
    </message>
    <message>
        <source>People by zone and hour of cells of phones, beside who lives there and an even spread.</source>
        <translation>Population par zone et heure de cellules de téléphones, à côté de qui y vit et d'une répartition égale.</translation>
    </message>
    <message>
        <source>mobile phone,signalling,dynamic,daytime,night,workflow</source>
        <translation>téléphone mobile,signalisation,dynamique,journée,nuit,flux de travail</translation>
    </message>
    <message>
        <source>Population of every building: registers and estimate</source>
        <translation>Population de chaque bâtiment : registres et estimation</translation>
    </message>
    <message>
        <source>One figure for each building: by the registers, by an estimate where these know nobody, and its origin.</source>
        <translation>Un chiffre par bâtiment : selon les registres, selon une estimation là où ceux-ci ne connaissent personne, et son origine.</translation>
    </message>
    <message>
        <source>dasymetric,census,total,origin,coverage,workflow</source>
        <translation>dasymétrique,recensement,total,origine,couverture,flux de travail</translation>
    </message>
    <message>
        <source>Upkeep: check a base, and an extract for the field</source>
        <translation>Entretien : vérifier une base, et un extrait pour le terrain</translation>
    </message>
    <message>
        <source>What is wrong with a base, a sample to verify, and an extract for those who go there.</source>
        <translation>Ce qui est faux dans une base, un échantillon à vérifier, et un extrait pour ceux qui y vont.</translation>
    </message>
    <message>
        <source>quality,rules,verification,field work,QField,correction,workflow</source>
        <translation>qualité,règles,vérification,travail de terrain,QField,correction,flux de travail</translation>
    </message>
    <message>
        <source>Plans and monitors the life circle of a community in one run (Wu et al., 4.3):</source>
        <translation>Planifie et suit le cercle de vie d'un quartier en une exécution (Wu et al., 4.3) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, facilities of one kind, ways, and planning units.</source>
        <translation>En entrée : une base de population, des équipements d'un seul type, des voies, et des unités d'aménagement.</translation>
    </message>
    <message>
        <source>What comes out: facilities with their people and the size that they need, places with their walk, catchments, and units with the people whom nothing is near enough.</source>
        <translation>En sortie : équipements avec leur population et la taille nécessaire, lieux avec leur trajet, zones de desserte, et unités avec les personnes pour qui rien n'est assez proche.</translation>
    </message>
    <message>
        <source>What to doubt: ways that are not mapped, slopes and waiting at crossings. A facility that is reached may be full.</source>
        <translation>À mettre en doute : voies non cartographiées, pentes et attentes aux traversées. Un équipement atteint peut être plein.</translation>
    </message>
    <message>
        <source>Plans schools in one run (Wu et al., 4.3):</source>
        <translation>Planifie les écoles en une exécution (Wu et al., 4.3) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, schools with their seats, and units in which children are counted.</source>
        <translation>En entrée : une base de population, des écoles avec leurs places, et des unités où les enfants sont comptés.</translation>
    </message>
    <message>
        <source>What comes out: units with children, schools with pupils by year, who goes where, who has no seat, and a rounded table.</source>
        <translation>En sortie : unités avec enfants, écoles avec élèves par année, qui va où, qui n'a pas de place, et une table arrondie.</translation>
    </message>
    <message>
        <source>What to doubt: choices of parents, private schools, and everything beyond children already born. Ways are straight lines.</source>
        <translation>À mettre en doute : choix des parents, écoles privées, et tout ce qui dépasse les enfants déjà nés. Les trajets sont des lignes droites.</translation>
    </message>
    <message>
        <source>Prepares and monitors detailed plans in one run (Wu et al., 4.4):</source>
        <translation>Prépare et suit des plans détaillés en une exécution (Wu et al., 4.4) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, planning units, facilities with kind and size, your standards, and an earlier day.</source>
        <translation>En entrée : une base de population, des unités d'aménagement, des équipements avec type et taille, vos normes, et un jour antérieur.</translation>
    </message>
    <message>
        <source>What comes out: units with people by group, units with fit and gaps, all indicators, and a table for a platform.</source>
        <translation>En sortie : unités avec population par groupe, unités avec adéquation et écarts, tous les indicateurs, et une table pour une plateforme.</translation>
    </message>
    <message>
        <source>What to doubt: people use what lies in other units. Counts are exact: protect them before they leave the office.</source>
        <translation>À mettre en doute : on utilise ce qui est dans d'autres unités. Les effectifs sont exacts : protégez-les avant qu'ils quittent le service.</translation>
    </message>
    <message>
        <source>Shows how a town hangs together in one run (Wu et al., 4.2, 4.4):</source>
        <translation>Montre comment une ville se tient en une exécution (Wu et al., 4.2, 4.4) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, zones, and two days.</source>
        <translation>En entrée : une base de population, des zones, et deux jours.</translation>
    </message>
    <message>
        <source>What comes out: zones with people, flows as lines, a table of all cells, and a table of events.</source>
        <translation>En sortie : zones avec population, flux en lignes, une table de toutes les cellules, et une table d'événements.</translation>
    </message>
    <message>
        <source>What to doubt: how often something is in a register says how often it was written down.</source>
        <translation>À mettre en doute : combien de fois une chose est dans un registre dit combien de fois elle a été notée.</translation>
    </message>
    <message>
        <source>Examines a town in cells of one size, whatever its borders are (Wu et al., 4.4):</source>
        <translation>Examine une ville en cellules d'une seule taille, quelles que soient ses limites (Wu et al., 4.4) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, an extent in the CRS of the base, facilities, and your standards.</source>
        <translation>En entrée : une base de population, une étendue dans le SCR de la base, des équipements, et vos normes.</translation>
    </message>
    <message>
        <source>What comes out: cells with people and fit, and all indicators. People outside of the grid are a row of the table.</source>
        <translation>En sortie : cellules avec population et adéquation, et tous les indicateurs. Les personnes hors de la grille sont une ligne de la table.</translation>
    </message>
    <message>
        <source>What to doubt: other cells give other numbers. Small cells tell of single persons: they are for the office.</source>
        <translation>À mettre en doute : d'autres cellules donnent d'autres nombres. De petites cellules renseignent sur des personnes particulières : elles sont pour le service.</translation>
    </message>
    <message>
        <source>Finds people who are to be helped in one run (Wu et al., 4.3):</source>
        <translation>Trouve les personnes à aider en une exécution (Wu et al., 4.3) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, a purpose, tags or ages, and planning units.</source>
        <translation>En entrée : une base de population, une finalité, des étiquettes ou âges, et des unités d'aménagement.</translation>
    </message>
    <message>
        <source>What comes out: the group, and units with its people. Those without a place on the map are counted too.</source>
        <translation>En sortie : le groupe, et les unités avec ses personnes. Celles sans lieu sur la carte sont comptées aussi.</translation>
    </message>
    <message>
        <source>What to doubt: who is in no register is in no list. Nobody is to be refused help because this list lacks them.</source>
        <translation>À mettre en doute : qui n'est dans aucun registre n'est dans aucune liste. On ne doit refuser d'aide à personne parce qu'il manque à cette liste.</translation>
    </message>
    <message>
        <source>Finds whom a service does not reach yet in one run (Wu et al., 4.3):</source>
        <translation>Trouve qui un service n'atteint pas encore en une exécution (Wu et al., 4.3) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, a purpose, tags or ages, the list of clients by their ids, and planning units.</source>
        <translation>En entrée : une base de population, une finalité, des étiquettes ou âges, la liste des clients par leurs identifiants, et des unités d'aménagement.</translation>
    </message>
    <message>
        <source>What comes out: the group, who of it is not reached, the coverage, and units with those who are not reached.</source>
        <translation>En sortie : le groupe, qui n'y est pas atteint, la couverture, et les unités avec ceux qui ne sont pas atteints.</translation>
    </message>
    <message>
        <source>What to doubt: a client whose id is wrong counts as not reached; who is in no register is in no list.</source>
        <translation>À mettre en doute : un client dont l'identifiant est faux compte comme non atteint ; qui n'est dans aucun registre n'est dans aucune liste.</translation>
    </message>
    <message>
        <source>Makes the roll of a meeting of residents (Wu et al., 4.3):</source>
        <translation>Fait la liste d'une réunion d'habitants (Wu et al., 4.3) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, a purpose, and codes of places or ids of buildings.</source>
        <translation>En entrée : une base de population, une finalité, et des codes de lieux ou identifiants de bâtiments.</translation>
    </message>
    <message>
        <source>What comes out: one row of each person, by a pseudonym. Names are in the vault, not here.</source>
        <translation>En sortie : une ligne par personne, sous pseudonyme. Les noms sont dans le coffre, pas ici.</translation>
    </message>
    <message>
        <source>What to doubt: who owns a home and lives elsewhere is not on it, and homes may be old ones.</source>
        <translation>À mettre en doute : qui possède un logement et vit ailleurs n'y est pas, et des domiciles peuvent être anciens.</translation>
    </message>
    <message>
        <source>Shows where people are in the hours of a day in one run (Wu et al., 4.2):</source>
        <translation>Montre où sont les personnes aux heures d'une journée en une exécution (Wu et al., 4.2) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, zones, and cells with a field for each hour, or a row for each.</source>
        <translation>En entrée : une base de population, des zones, et des cellules avec un champ par heure, ou une ligne par heure.</translation>
    </message>
    <message>
        <source>What comes out: zones with residents, people by zone and hour beside an even spread, zones with a column by hour.</source>
        <translation>En sortie : zones avec résidents, population par zone et heure à côté d'une répartition égale, zones avec une colonne par heure.</translation>
    </message>
    <message>
        <source>What to doubt: phones are not people. They correct no register; the report says where an even spread is better.</source>
        <translation>À mettre en doute : les téléphones ne sont pas des personnes. Ils ne corrigent aucun registre ; le rapport dit où une répartition égale est meilleure.</translation>
    </message>
    <message>
        <source>Completes what registers know of a town in one run (Wu et al., 3.2.3):</source>
        <translation>Complète ce que les registres savent d'une ville en une exécution (Wu et al., 3.2.3) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, buildings, and zones with known people and households.</source>
        <translation>En entrée : une base de population, des bâtiments, et des zones à population et ménages connus.</translation>
    </message>
    <message>
        <source>What comes out: buildings with the estimate, buildings with one figure and its origin, zones with their sums.</source>
        <translation>En sortie : bâtiments avec l'estimation, bâtiments avec un chiffre et son origine, zones avec leurs sommes.</translation>
    </message>
    <message>
        <source>What to doubt: estimates are of buildings, not of persons; registers hold people who have gone.</source>
        <translation>À mettre en doute : les estimations sont de bâtiments, non de personnes ; les registres contiennent des personnes parties.</translation>
    </message>
    <message>
        <source>The first half of the loop that keeps a base true, in one run (Wu et al., 3.3):</source>
        <translation>La première moitié de la boucle qui garde une base vraie, en une exécution (Wu et al., 3.3) :</translation>
    </message>
    <message>
        <source>What goes in: a population base, a profile, a purpose, and places if the extract is not to be of all.</source>
        <translation>En entrée : une base de population, un profil, une finalité, et des lieux si l'extrait n'est pas de tout.</translation>
    </message>
    <message>
        <source>What comes out: issues on the map, scores, a sample to verify, and an extract to be edited.</source>
        <translation>En sortie : anomalies sur la carte, notes, un échantillon à vérifier, et un extrait à modifier.</translation>
    </message>
    <message>
        <source>What to doubt: rules find contradictions; only the sample tells whether people live where the base says. What comes back is taken by &apos;Apply changes&apos;.</source>
        <translation>À mettre en doute : les règles trouvent des contradictions ; seul l'échantillon dit si les personnes vivent où la base le dit. Ce qui revient est pris par « Appliquer les modifications ».</translation>
    </message>
    <message>
        <source>&apos;Life circle&apos;: who reaches a facility on foot, by group, and the catchments.</source>
        <translation>« Cercle de vie » : qui atteint un équipement à pied, par groupe, et les zones de desserte.</translation>
    </message>
    <message>
        <source>Of the others those whom nothing is near enough, or no way leads to.</source>
        <translation>Parmi les autres, ceux pour qui rien n'est assez proche, ou vers qui aucune voie ne mène.</translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos;: how many of them there are in each unit.</source>
        <translation>« Suivre les unités d'aménagement » : combien il y en a dans chaque unité.</translation>
    </message>
    <message>
        <source>&apos;Count people by zone&apos;: children of each unit by bands of age.</source>
        <translation>« Compter la population par zone » : enfants de chaque unité par tranches d'âge.</translation>
    </message>
    <message>
        <source>&apos;School demand&apos;: pupils of today and of later years, seats given by the shortest ways, and a table for the public.</source>
        <translation>« Demande scolaire » : élèves d'aujourd'hui et des années suivantes, places données par les trajets les plus courts, et une table pour le public.</translation>
    </message>
    <message>
        <source>&apos;Count people by zone&apos;: people of each unit by age, sex and class of residency.</source>
        <translation>« Compter la population par zone » : population de chaque unité par âge, sexe et classe de résidence.</translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos;: density, dwellings, supply of facilities, gaps by your standards, change since a day.</source>
        <translation>« Suivre les unités d'aménagement » : densité, logements, offre d'équipements, écarts à vos normes, évolution depuis un jour.</translation>
    </message>
    <message>
        <source>People of each zone by group on two days, and the moves between zones from one to the other.</source>
        <translation>Population de chaque zone par groupe à deux jours, et les déménagements entre zones de l'un à l'autre.</translation>
    </message>
    <message>
        <source>Ways from homes to workplaces on the later day.</source>
        <translation>Trajets des domiciles aux lieux de travail au second jour.</translation>
    </message>
    <message>
        <source>Events of the registers by zone and month, such as births, enrolments or visits.</source>
        <translation>Événements des registres par zone et mois, comme naissances, inscriptions ou visites.</translation>
    </message>
    <message>
        <source>A grid of hexagons over the extent, as wide as you say.</source>
        <translation>Une grille d'hexagones sur l'emprise, de la largeur que vous dites.</translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos; in its cells: people, dwellings, supply of facilities, gaps by your standards.</source>
        <translation>« Suivre les unités d'aménagement » dans ses cellules : population, logements, offre d'équipements, écarts à vos normes.</translation>
    </message>
    <message>
        <source>&apos;Find group&apos;: who has the tags and the age, with dwelling and building; the access log says who asked and why.</source>
        <translation>« Trouver un groupe » : qui a les étiquettes et l'âge, avec logement et bâtiment ; le journal d'accès dit qui a demandé et pourquoi.</translation>
    </message>
    <message>
        <source>&apos;Find group&apos;: who has the tags and the age, and who of them is no client; the access log says who asked and why.</source>
        <translation>« Trouver un groupe » : qui a les étiquettes et l'âge, et qui d'entre eux n'est pas client ; le journal d'accès dit qui a demandé et pourquoi.</translation>
    </message>
    <message>
        <source>&apos;Monitor planning units&apos;: how many are not reached in each unit.</source>
        <translation>« Suivre les unités d'aménagement » : combien ne sont pas atteints dans chaque unité.</translation>
    </message>
    <message>
        <source>&apos;Find group&apos; as a roll: adults who have a home in the places or buildings that you name.</source>
        <translation>« Trouver un groupe » en liste de réunion : les adultes qui ont un domicile dans les lieux ou bâtiments que vous nommez.</translation>
    </message>
    <message>
        <source>The access log says who asked and why.</source>
        <translation>Le journal d'accès dit qui a demandé et pourquoi.</translation>
    </message>
    <message>
        <source>&apos;Count people by zone&apos;: who lives in each zone by the registers.</source>
        <translation>« Compter la population par zone » : qui vit dans chaque zone selon les registres.</translation>
    </message>
    <message>
        <source>&apos;People by hour&apos;: cells of phones split to zones by homes at night and by workplaces by day, totals exact.</source>
        <translation>« Population par heure » : cellules de téléphones réparties entre zones selon les domiciles de nuit et les lieux de travail de jour, totaux exacts.</translation>
    </message>
    <message>
        <source>&apos;Estimate population&apos;: people of every building by zone totals and dwelling space.</source>
        <translation>« Estimer la population par bâtiment » : population de chaque bâtiment selon les totaux de zone et l'espace des logements.</translation>
    </message>
    <message>
        <source>&apos;Complete population&apos;: the registers&apos; figures, and the estimate for the rest of the zone.</source>
        <translation>« Compléter la population » : les chiffres des registres, et l'estimation pour le reste de la zone.</translation>
    </message>
    <message>
        <source>&apos;Check population base&apos;: issues and scores by rule, and a sample of homes to verify.</source>
        <translation>« Vérifier la base de population » : anomalies et notes par règle, et un échantillon de domiciles à vérifier.</translation>
    </message>
    <message>
        <source>&apos;Extract from base&apos;: what a profile allows, for a purpose, until a day.</source>
        <translation>« Extraire de la base » : ce qu'un profil permet, pour une finalité, jusqu'à un jour.</translation>
    </message>
    <message>
        <source>The access log does not end, after line {line}, with the head that was kept: lines are gone, or the last was edited.</source>
        <translation>Le journal d'accès ne finit pas, après la ligne {line}, par la tête gardée : des lignes ont disparu, ou la dernière a été modifiée.</translation>
    </message>
    <message>
        <source>PURPOSE is empty; say what the data is for: without a purpose nothing is given.</source>
        <translation>PURPOSE est vide ; dites à quoi servent les données : sans finalité, rien n'est donné.</translation>
    </message>
    <message>
        <source>PURPOSE looks as if it had the number or the mail address of a person, which the log must not keep; leave it out.</source>
        <translation>PURPOSE semble contenir le numéro ou l'adresse e-mail d'une personne, que le journal ne doit pas garder ; omettez-le.</translation>
    </message>
    <message>
        <source>{name} has more than {most} letters; say it shorter.</source>
        <translation>{name} a plus de {most} caractères ; dites-le plus brièvement.</translation>
    </message>
    <message>
        <source>Line {line} of the access log does not follow on the one before it: one of the two was edited, or lines between them are gone.</source>
        <translation>La ligne {line} du journal d'accès ne suit pas la précédente : l'une des deux a été modifiée, ou des lignes entre elles ont disparu.</translation>
    </message>
    <message>
        <source>Lines of the access log before line {line} are missing.</source>
        <translation>Des lignes du journal d'accès avant la ligne {line} manquent.</translation>
    </message>
    <message>
        <source>Line {line} of the access log is not where it was written.</source>
        <translation>La ligne {line} du journal d'accès n'est pas où elle a été écrite.</translation>
    </message>
    <message>
        <source>Line {line} of the access log was put in: no line stands on it.</source>
        <translation>La ligne {line} du journal d'accès a été insérée : aucune ligne ne s'appuie sur elle.</translation>
    </message>
    <message>
        <source>Base {path} cannot be written ({why}); nothing was changed.</source>
        <translation>La base {path} ne peut pas être écrite ({why}) ; rien n'a changé.</translation>
    </message>
    <message>
        <source>Table {table} of base {path} has two rows that hold for one thing, by their fid: {rows}; delete one of them, or give it an id of its own.</source>
        <translation>La table {table} de la base {path} a deux lignes valables pour une même chose, par leur fid : {rows} ; supprimez l'une d'elles, ou donnez-lui un identifiant à elle.</translation>
    </message>
    <message>
        <source>Base {path} cannot be written; copy it to a place of your own, or get the rights.</source>
        <translation>La base {path} ne peut pas être écrite ; copiez-la chez vous, ou obtenez les droits.</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; selects what is no uid of a row of table {table} that holds: {rows} of {all}; add valid_to IS NULL, or give it the right table.</source>
        <translation>La règle « {rule} » sélectionne ce qui n'est pas l'uid d'une ligne en vigueur de la table {table} : {rows} sur {all} ; ajoutez valid_to IS NULL, ou donnez-lui la bonne table.</translation>
    </message>
    <message>
        <source>SOURCE is empty; say who corrects, such as field.</source>
        <translation>SOURCE est vide ; dites qui corrige, comme field.</translation>
    </message>
    <message>
        <source>SOURCE: &apos;{source}&apos; is a register of the base, which would end the corrections with its next run; give another name.</source>
        <translation>SOURCE : « {source} » est un registre de la base, dont la prochaine exécution terminerait les corrections ; donnez un autre nom.</translation>
    </message>
    <message>
        <source>The person has died, or is no longer in the base, since the row went out.</source>
        <translation>La personne est morte, ou n'est plus dans la base, depuis la sortie de la ligne.</translation>
    </message>
    <message>
        <source>{column}: {why}</source>
        <translation>{column} : {why}</translation>
    </message>
    <message>
        <source>{column} is missing; fill it in.</source>
        <translation>{column} manque ; remplissez-le.</translation>
    </message>
    <message>
        <source>Another row that was added is about the same; keep one of them.</source>
        <translation>Une autre ligne ajoutée porte sur la même chose ; gardez l'une d'elles.</translation>
    </message>
    <message>
        <source>The person has a home on this day; correct that one.</source>
        <translation>La personne a un domicile ce jour-là ; corrigez celui-là.</translation>
    </message>
    <message>
        <source>The base has a row for this already; correct that one.</source>
        <translation>La base a déjà une ligne pour cela ; corrigez celle-là.</translation>
    </message>
    <message>
        <source>Extract {path} has expired: it held until {expires}, and the date is {day}; make a new one, and delete this.</source>
        <translation>L'extrait {path} a expiré : il valait jusqu'au {expires}, et la date est {day} ; faites-en un nouveau, et supprimez celui-ci.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); close it in other programs, or fetch it again.</source>
        <translation>{path} ne peut pas être lu ({why}) ; fermez-le dans les autres programmes, ou allez le chercher à nouveau.</translation>
    </message>
    <message>
        <source>CHANGES: {path} is no extract of a base; give the file that &apos;Extract from base&apos; made, and not layers saved from it.</source>
        <translation>CHANGES : {path} n'est pas un extrait d'une base ; donnez le fichier fait par « Extraire de la base », et non des couches enregistrées à partir de lui.</translation>
    </message>
    <message>
        <source>CHANGES: {path} is an extract of another base; give the base it came from.</source>
        <translation>CHANGES : {path} est un extrait d'une autre base ; donnez la base dont il vient.</translation>
    </message>
    <message>
        <source>CHANGES: the seal of {path} is broken: what it says of itself, such as until when it holds, or the rows as they went out were changed by hand; make a new extract.</source>
        <translation>CHANGES : le sceau de {path} est rompu : ce qu'il dit de lui-même, comme jusqu'à quand il vaut, ou les lignes telles que sorties ont été changées à la main ; faites un nouvel extrait.</translation>
    </message>
    <message>
        <source>CHANGES: {path} lacks {columns} of {table}, so that nobody can say what was changed; give the file with all its columns.</source>
        <translation>CHANGES : {columns} de {table} manquent à {path}, si bien que nul ne peut dire ce qui a changé ; donnez le fichier avec toutes ses colonnes.</translation>
    </message>
    <message>
        <source>CHANGES: shapes of {table} in {path} are in another coordinate reference system than they went out in; give the file with the layers as they were.</source>
        <translation>CHANGES : les formes de {table} dans {path} sont dans un autre système de coordonnées de référence que celui où elles sont sorties ; donnez le fichier avec les couches telles qu'elles étaient.</translation>
    </message>
    <message>
        <source>CHANGES: profile &apos;{profile}&apos; of {path} lets nothing be corrected; use an extract of a profile that does, such as field.</source>
        <translation>CHANGES : le profil « {profile} » de {path} ne laisse rien corriger ; utilisez un extrait d'un profil qui le permet, comme field.</translation>
    </message>
    <message>
        <source>CHANGES: {path} was made of a later state of this base (batch {batch}, the base has {last}); use the base itself, not an old copy.</source>
        <translation>CHANGES : {path} a été fait d'un état ultérieur de cette base (lot {batch}, la base a {last}) ; utilisez la base elle-même, pas une ancienne copie.</translation>
    </message>
    <message>
        <source>DATE {day} is before {made}, when the extract was made; give the day of the corrections.</source>
        <translation>DATE {day} est avant {made}, quand l'extrait a été fait ; donnez le jour des corrections.</translation>
    </message>
    <message>
        <source>SOURCE is missing: profile &apos;{profile}&apos; lets out what registers said ({tables}), and each is told its own; give its name.</source>
        <translation>SOURCE manque : le profil « {profile} » laisse sortir ce que des registres ont dit ({tables}), et chacun n'apprend que le sien ; donnez son nom.</translation>
    </message>
    <message>
        <source>SOURCE: the base has no register &apos;{source}&apos;; give one of: {known}.</source>
        <translation>SOURCE : la base n'a pas de registre « {source} » ; donnez l'un de : {known}.</translation>
    </message>
    <message>
        <source>The base has no row that holds with this {column}.</source>
        <translation>La base n'a pas de ligne en vigueur avec ce {column}.</translation>
    </message>
    <message>
        <source>The shape is no valid {kind}.</source>
        <translation>La forme n'est pas un {kind} valide.</translation>
    </message>
    <message>
        <source>It has neither dwelling nor building; delete the row of who has left.</source>
        <translation>Il n'y a ni logement ni bâtiment ; supprimez la ligne de qui est parti.</translation>
    </message>
    <message>
        <source>The dwelling is in another building; give that, or empty the other of the two.</source>
        <translation>Le logement est dans un autre bâtiment ; donnez celui-là, ou videz l'autre des deux.</translation>
    </message>
    <message>
        <source>Rows of {table} that are in it: {rows}; correct those first.</source>
        <translation>Lignes de {table} qu'il contient : {rows} ; corrigez-les d'abord.</translation>
    </message>
    <message>
        <source>DATE {date} is before {later}, since when rows hold that would end; give a later date.</source>
        <translation>DATE {date} précède {later}, depuis quand valent des lignes qui prendraient fin ; donnez une date postérieure.</translation>
    </message>
    <message>
        <source>BUILDINGS: the base does not have {lost} of {given} buildings; look at their ids.</source>
        <translation>BUILDINGS : la base n'a pas {lost} des {given} bâtiments ; voyez leurs identifiants.</translation>
    </message>
    <message>
        <source>SOURCE: the base has no records of that register; it has those of {known}.</source>
        <translation>SOURCE : la base n'a pas d'enregistrements de ce registre ; elle a ceux de {known}.</translation>
    </message>
    <message>
        <source>PLACES: the base has no place with code {codes}; give codes of places, separated by semicolons.</source>
        <translation>PLACES : la base n'a pas de lieu de code {codes} ; donnez des codes de lieux, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>PLACES: code {code} is that of places of several levels; put the level before it, such as {level}:{code}.</source>
        <translation>PLACES : le code {code} est celui de lieux de plusieurs échelons ; mettez l'échelon devant, comme {level}:{code}.</translation>
    </message>
    <message>
        <source>People are those who are classified as living here; others of the base, left out: {others}.</source>
        <translation>La population est celle classée comme vivant ici ; autres personnes de la base, laissées de côté : {others}.</translation>
    </message>
    <message>
        <source>Classes of residency are of {last}, the day of their last change; for people at {date}, run &apos;Classify residency&apos; with that DATE first.</source>
        <translation>Les classes de résidence sont du {last}, jour de leur dernier changement ; pour la population au {date}, exécutez d'abord « Classer la résidence » avec cette DATE.</translation>
    </message>
    <message>
        <source>PROFILES: {path} cannot be read ({why}); choose another file.</source>
        <translation>PROFILES : {path} ne peut pas être lu ({why}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>PROFILES: {path} is not UTF-8; save the table as &apos;CSV UTF-8&apos;.</source>
        <translation>PROFILES : {path} n'est pas en UTF-8 ; enregistrez la table en 'CSV UTF-8'.</translation>
    </message>
    <message>
        <source>Base {path} is damaged: {why} is missing or was changed by another program; go on with a copy, or make a new base.</source>
        <translation>La base {path} est endommagée : {why} manque ou a été modifié par un autre programme ; continuez avec une copie, ou créez une nouvelle base.</translation>
    </message>
    <message>
        <source>Base {path} is damaged ({why}); go on with a copy, or make a new base. Nothing was changed.</source>
        <translation>La base {path} est endommagée ({why}) ; continuez avec une copie, ou faites une nouvelle base. Rien n'a été changé.</translation>
    </message>
    <message>
        <source>Base {path} has a text that is not UTF-8 ({why}); another program wrote it: write it anew there, or go on with a copy.</source>
        <translation>La base {path} a un texte qui n'est pas en UTF-8 ({why}) ; un autre programme l'a écrit : réécrivez-le là, ou continuez avec une copie.</translation>
    </message>
    <message>
        <source>{path} is no population base; choose one, or make one with &apos;Create population base&apos;.</source>
        <translation>{path} n'est pas une base de population ; choisissez-en une, ou créez-en une avec « Créer une base de population ».</translation>
    </message>
    <message>
        <source>Base {path} is being edited or written in QGIS or another program ({why}); finish there, and run again.</source>
        <translation>La base {path} est en cours d'édition ou d'écriture dans QGIS ou un autre programme ({why}) ; terminez là, puis relancez.</translation>
    </message>
    <message>
        <source>Base {path} does not exist; make it with &apos;Create population base&apos;.</source>
        <translation>La base {path} n'existe pas ; créez-la avec « Créer une base de population ».</translation>
    </message>
    <message>
        <source>Base {path} was made by a newer Doorstep (version {number} of its tables); update the plugin.</source>
        <translation>La base {path} vient d'un Doorstep plus récent (version {number} de ses tables) ; mettez l'extension à jour.</translation>
    </message>
    <message>
        <source>PATTERN finds more than {most} rows, as many as no list is read by; ask for counts, for fewer things, or use LIMIT.</source>
        <translation>PATTERN trouve plus de {most} lignes, plus que nul n'en lit dans une liste ; demandez des effectifs, moins de choses, ou utilisez LIMIT.</translation>
    </message>
    <message>
        <source>PATTERN: the base has no {column} &apos;{word}&apos; on {date}; it has: {known}.</source>
        <translation>PATTERN : la base n'a pas de {column} « {word} » au {date} ; elle a : {known}.</translation>
    </message>
    <message>
        <source>Tag &apos;{tag}&apos; is kept for the purpose &apos;{kept}&apos; alone; give that PURPOSE, or leave the tag out.</source>
        <translation>L'étiquette « {tag} » n'est gardée que pour la finalité « {kept} » ; donnez cette PURPOSE, ou omettez l'étiquette.</translation>
    </message>
    <message>
        <source>Base {path} cannot be asked ({why}).</source>
        <translation>La base {path} ne peut pas être interrogée ({why}).</translation>
    </message>
    <message>
        <source>LEAVE_OUT names what is no rule: &apos;{name}&apos;; the rules are {rules}.</source>
        <translation>LEAVE_OUT nomme ce qui n'est pas une règle : « {name} » ; les règles sont {rules}.</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; is there already, in Doorstep or in table rule of the base; give yours another name.</source>
        <translation>La règle « {rule} » existe déjà, dans Doorstep ou dans la table rule de la base ; donnez un autre nom à la vôtre.</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; cannot be used ({why}); a rule is one SELECT, which reads tables of the base and changes nothing.</source>
        <translation>La règle « {rule} » ne peut pas être utilisée ({why}) ; une règle est un seul SELECT, qui lit des tables de la base et ne change rien.</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; asks what day it is, by which each run finds other rows; write :day, the day of the check.</source>
        <translation>La règle « {rule} » demande quel jour on est, ce qui fait trouver d'autres lignes à chaque exécution ; écrivez :day, le jour de la vérification.</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; was stopped after {steps} steps of SQLite: it may never end; write it so that it needs fewer.</source>
        <translation>La règle « {rule} » a été arrêtée après {steps} étapes de SQLite : elle peut ne jamais finir ; écrivez-la de sorte qu'il lui en faille moins.</translation>
    </message>
    <message>
        <source>Rule &apos;{rule}&apos; selects {columns} columns; select the uid of each row, and perhaps a text.</source>
        <translation>La règle « {rule} » sélectionne {columns} colonnes ; sélectionnez l'uid de chaque ligne, et au besoin un texte.</translation>
    </message>
    <message>
        <source>SIGN_SOURCES: the base has no source &apos;{name}&apos;; give some of: {names}.</source>
        <translation>SIGN_SOURCES : la base n'a pas de source « {name} » ; donnez-en parmi : {names}.</translation>
    </message>
    <message>
        <source>This base has no vault yet, and nobody in it; run &apos;Import register&apos; with a vault first.</source>
        <translation>Cette base n'a pas encore de coffre, ni personne ; exécutez d'abord « Importer un registre » avec un coffre.</translation>
    </message>
    <message>
        <source>The base has no batch that could be undone.</source>
        <translation>La base n'a pas de lot qui puisse être annulé.</translation>
    </message>
    <message>
        <source>BATCH: batch {batch} is not the last one that holds; that is batch {last}. Undo from the last to the first.</source>
        <translation>BATCH : le lot {batch} n'est pas le dernier en vigueur ; c'est le lot {last}. Annulez du dernier au premier.</translation>
    </message>
    <message>
        <source>VAULT is missing: batch {batch} changed the vault as well; choose the vault of this base.</source>
        <translation>VAULT manque : le lot {batch} a changé aussi le coffre ; choisissez le coffre de cette base.</translation>
    </message>
    <message>
        <source>VAULT: {path} is the vault of another base; choose the one with which this base was made, whose number is {number}.</source>
        <translation>VAULT : {path} est le coffre d'une autre base ; choisissez celui avec lequel cette base a été faite, dont le numéro est {number}.</translation>
    </message>
    <message>
        <source>Base {base} and vault {path} are of different moments: one of them is an older copy. Give those that were kept together, or make a new base with this vault. Nothing was changed.</source>
        <translation>La base {base} et le coffre {path} sont de moments différents : l'un d'eux est une copie plus ancienne. Donnez ceux qui ont été gardés ensemble, ou faites une nouvelle base avec ce coffre. Rien n'a été changé.</translation>
    </message>
    <message>
        <source>Vault {path} cannot be read or written ({why}); close it in other programs, or look at its folder, and run again. Nothing was changed.</source>
        <translation>Le coffre {path} ne peut pas être lu ou écrit ({why}) ; fermez-le dans les autres programmes, ou voyez son dossier, et exécutez à nouveau. Rien n'a été changé.</translation>
    </message>
    <message>
        <source>Vault {path} is damaged or was changed by another program ({why}); go on with a copy of it. Nothing was changed.</source>
        <translation>Le coffre {path} est endommagé ou a été changé par un autre programme ({why}) ; continuez avec une copie. Rien n'a été changé.</translation>
    </message>
    <message>
        <source>Vault {path} was made by a newer Doorstep (version {number} of its tables); update the plugin.</source>
        <translation>Le coffre {path} a été fait par un Doorstep plus récent (version {number} de ses tables) ; mettez l'extension à jour.</translation>
    </message>
    <message>
        <source>Vault {path} does not exist; choose the vault of this base.</source>
        <translation>Le coffre {path} n'existe pas ; choisissez le coffre de cette base.</translation>
    </message>
    <message>
        <source>{path} is no vault; choose another file, or a new one.</source>
        <translation>{path} n'est pas un coffre ; choisissez un autre fichier, ou un nouveau.</translation>
    </message>
    <message>
        <source>The vault {path} cannot be written ({why}); choose another place.</source>
        <translation>Le coffre {path} ne peut pas être écrit ({why}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Of the group, on the date. Empty: no limit; for a roll 18 years.</source>
        <translation>Du groupe, à la date. Vide : pas de limite ; pour une liste de réunion 18 ans.</translation>
    </message>
    <message>
        <source>Report of the group</source>
        <translation>Rapport du groupe</translation>
    </message>
    <message>
        <source>Units with people of the group</source>
        <translation>Unités avec les personnes du groupe</translation>
    </message>
    <message>
        <source>A population base with its persons. What is said of people stays as it is.</source>
        <translation>Une base de population avec ses personnes. Ce qui est dit des personnes reste tel quel.</translation>
    </message>
    <message>
        <source>Fields with the known addresses</source>
        <translation>Champs des adresses connues</translation>
    </message>
    <message>
        <source>Levels of places, top to bottom</source>
        <translation>Échelons de lieux, de haut en bas</translation>
    </message>
    <message>
        <source>Register with addresses</source>
        <translation>Registre avec adresses</translation>
    </message>
    <message>
        <source>Address fields of the register</source>
        <translation>Champs d'adresse du registre</translation>
    </message>
    <message>
        <source>Unique.</source>
        <translation>Unique.</translation>
    </message>
    <message>
        <source>Footprints, or buildings as other steps write them.</source>
        <translation>Emprises, ou bâtiments comme d'autres étapes les écrivent.</translation>
    </message>
    <message>
        <source>People that the dwelling is for; without a unit, the dwellings of the block.</source>
        <translation>Personnes que le logement peut loger ; sans porte, les logements de l'immeuble.</translation>
    </message>
    <message>
        <source>One name for all levels, or one for each, such as gid;geoid.</source>
        <translation>Un nom pour tous les échelons, ou un par échelon, comme gid;geoid.</translation>
    </message>
    <message>
        <source>A projected one with true metres in your town.</source>
        <translation>Un SCR projeté en vrais mètres dans votre ville.</translation>
    </message>
    <message>
        <source>From when on all of it holds, such as 2025-06-30. Empty: today.</source>
        <translation>Date à partir de laquelle tout ceci vaut, comme 2025-06-30. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>What to look at of the dwellings.</source>
        <translation>Ce qui est à examiner dans les logements.</translation>
    </message>
    <message>
        <source>Each row of the register with its building and dwelling.</source>
        <translation>Chaque ligne du registre avec son bâtiment et son logement.</translation>
    </message>
    <message>
        <source>Buildings with their number of dwellings, a weight for the estimate.</source>
        <translation>Bâtiments avec leur nombre de logements, un poids pour l'estimation.</translation>
    </message>
    <message>
        <source>Of the dwelling; without a unit, the highest of the block.</source>
        <translation>Du logement ; sans porte, le plus haut de l'immeuble.</translation>
    </message>
    <message>
        <source>One field, or several in the order in which they are read.</source>
        <translation>Un champ, ou plusieurs dans l'ordre où ils sont lus.</translation>
    </message>
    <message>
        <source>Points of addresses, each in or at its building.</source>
        <translation>Points d'adresse, chacun dans son bâtiment ou tout près.</translation>
    </message>
    <message>
        <source>A polygon layer for each level of places, the largest first.</source>
        <translation>Une couche de polygones par échelon de lieux, le plus grand d'abord.</translation>
    </message>
    <message>
        <source>Addresses that a person has to decide.</source>
        <translation>Adresses qu'une personne doit décider.</translation>
    </message>
    <message>
        <source>One name for all levels, or one for each. Empty: without names.</source>
        <translation>Un nom pour tous les échelons, ou un par échelon. Vide : sans noms.</translation>
    </message>
    <message>
        <source>Whether a base that is there already is replaced by a new one.</source>
        <translation>Remplacer ou non par une nouvelle base celle qui existe déjà.</translation>
    </message>
    <message>
        <source>How addresses are written.</source>
        <translation>Comment les adresses sont écrites.</translation>
    </message>
    <message>
        <source>Rows that are known to be group quarters.</source>
        <translation>Lignes dont on sait qu'elles sont des communautés.</translation>
    </message>
    <message>
        <source>Addresses of a register, a row per person or household, without geometries.</source>
        <translation>Adresses d'un registre, une ligne par personne ou ménage, sans géométries.</translation>
    </message>
    <message>
        <source>What to mend in the places and buildings.</source>
        <translation>Ce qui est à réparer dans les lieux et bâtiments.</translation>
    </message>
    <message>
        <source>Floors come from it.</source>
        <translation>Les étages en viennent.</translation>
    </message>
    <message>
        <source>What is a place and no level, such as streets.</source>
        <translation>Ce qui est un lieu sans être un échelon, comme les rues.</translation>
    </message>
    <message>
        <source>File that is to keep who somebody is, apart from the base; it is made. Only for registers of persons.</source>
        <translation>Fichier qui doit garder l'identité des personnes, à part de la base ; il est créé. Seulement pour des registres de personnes.</translation>
    </message>
    <message>
        <source>Register of signs of life</source>
        <translation>Registre des signes de vie</translation>
    </message>
    <message>
        <source>Rejected rows: register of signs of life</source>
        <translation>Lignes rejetées : registre des signes de vie</translation>
    </message>
    <message>
        <source>Definition: register of signs of life</source>
        <translation>Définition : registre des signes de vie</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Register of who is registered</source>
        <translation>Registre des personnes enregistrées</translation>
    </message>
    <message>
        <source>Rejected rows: register of who is registered</source>
        <translation>Lignes rejetées : registre des personnes enregistrées</translation>
    </message>
    <message>
        <source>Definition: register of who is registered</source>
        <translation>Définition : registre des personnes enregistrées</translation>
    </message>
    <message>
        <source>Register of who lives here</source>
        <translation>Registre des personnes qui vivent ici</translation>
    </message>
    <message>
        <source>Rejected rows: register of who lives here</source>
        <translation>Lignes rejetées : registre des personnes qui vivent ici</translation>
    </message>
    <message>
        <source>Definition: register of who lives here</source>
        <translation>Définition : registre des personnes qui vivent ici</translation>
    </message>
    <message>
        <source>Such as social insurance, health or school.</source>
        <translation>Comme l'assurance sociale, la santé ou l'école.</translation>
    </message>
    <message>
        <source>Rows that are no records, with reasons.</source>
        <translation>Lignes qui ne sont pas des enregistrements, avec les raisons.</translation>
    </message>
    <message>
        <source>JSON file that says what its columns mean.</source>
        <translation>Fichier JSON qui dit ce que signifient ses colonnes.</translation>
    </message>
    <message>
        <source>From young to old.</source>
        <translation>Du plus jeune au plus âgé.</translation>
    </message>
    <message>
        <source>Persons without a home here, with reasons.</source>
        <translation>Personnes sans domicile ici, avec les raisons.</translation>
    </message>
    <message>
        <source>A base with places, buildings, known addresses and dwellings. It is changed in place.</source>
        <translation>Une base avec lieux, bâtiments, adresses connues et logements. Elle est modifiée sur place.</translation>
    </message>
    <message>
        <source>Groups, such as sex;residency.</source>
        <translation>Groupes, comme sex;residency.</translation>
    </message>
    <message>
        <source>Zones with people by group.</source>
        <translation>Zones avec personnes par groupe.</translation>
    </message>
    <message>
        <source>At which it is counted, such as 2025-06-30. Empty: today.</source>
        <translation>Date du comptage, comme 2025-06-30. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>Pairs of records that a person has to decide.</source>
        <translation>Paires d'enregistrements qu'une personne doit décider.</translation>
    </message>
    <message>
        <source>Names of registers in which a person may stand several times, such as one of jobs.</source>
        <translation>Noms des registres où une personne peut figurer plusieurs fois, comme celui des emplois.</translation>
    </message>
    <message>
        <source>From so many months on somebody is permanent who is registered elsewhere: 6 as the paper, 12 as the United Nations.</source>
        <translation>À partir de tant de mois, qui est enregistré ailleurs est permanent : 6 dans l'article, 12 selon les Nations unies.</translation>
    </message>
    <message>
        <source>Such as household registration.</source>
        <translation>Comme l'enregistrement des ménages.</translation>
    </message>
    <message>
        <source>Such as visits of the community, or an enumeration.</source>
        <translation>Comme les visites du quartier, ou un recensement.</translation>
    </message>
    <message>
        <source>Rules of tags. Empty: those that come with Doorstep.</source>
        <translation>Règles des étiquettes. Vide : celles fournies avec Doorstep.</translation>
    </message>
    <message>
        <source>The vault of the base. Names, numbers and addresses of persons are only there.</source>
        <translation>Le coffre de la base. Noms, numéros et adresses des personnes ne sont que là.</translation>
    </message>
    <message>
        <source>Of the zones.</source>
        <translation>Des zones.</translation>
    </message>
    <message>
        <source>Report of the completion</source>
        <translation>Rapport du complément</translation>
    </message>
    <message>
        <source>Buildings with the estimate</source>
        <translation>Bâtiments avec l'estimation</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Cells with people and fit</source>
        <translation>Cellules avec personnes et adéquation</translation>
    </message>
    <message>
        <source>Report of the cells</source>
        <translation>Rapport des cellules</translation>
    </message>
    <message>
        <source>Width of a cell</source>
        <translation>Largeur d'une cellule</translation>
    </message>
    <message>
        <source>That of the base.</source>
        <translation>Celui de la base.</translation>
    </message>
    <message>
        <source>Over which the grid is laid, in the CRS of the base.</source>
        <translation>Sur laquelle la grille est posée, dans le SCR de la base.</translation>
    </message>
    <message>
        <source>Of a hexagon, in the unit of the CRS.</source>
        <translation>D'un hexagone, dans l'unité du SCR.</translation>
    </message>
    <message>
        <source>Units with people who are not reached</source>
        <translation>Unités avec les personnes non atteintes</translation>
    </message>
    <message>
        <source>Surface model (DSM) [m]</source>
        <translation>Modèle de surface (MNS) [m]</translation>
    </message>
    <message>
        <source>Terrain model (DTM) [m]</source>
        <translation>Modèle de terrain (MNT) [m]</translation>
    </message>
    <message>
        <source>Elevations with buildings, in metres. A building over which one is below -500 or above 9,000 m, such as -9999 that is not declared as NoData, has no height (implausible in h_flag).</source>
        <translation>Altitudes avec les bâtiments, en mètres. Un bâtiment où l'une est inférieure à -500 ou supérieure à 9 000 m, comme -9999 non déclaré NoData, n'a pas de hauteur (implausible dans h_flag).</translation>
    </message>
    <message>
        <source>Elevations of the bare ground, in metres; the same holds for them.</source>
        <translation>Altitudes du sol nu, en mètres ; la même chose vaut pour elles.</translation>
    </message>
    <message>
        <source>Footprints, in any CRS.</source>
        <translation>Emprises, dans n'importe quel SCR.</translation>
    </message>
    <message>
        <source>Buildings with h_ground, h_p50, h_max, height, storeys, n_points, ground_src, roof_src, h_flag.</source>
        <translation>Bâtiments avec h_ground, h_p50, h_max, height, storeys, n_points, ground_src, roof_src, h_flag.</translation>
    </message>
    <message>
        <source>Zones with residents</source>
        <translation>Zones avec résidents</translation>
    </message>
    <message>
        <source>Report of the hours</source>
        <translation>Rapport des heures</translation>
    </message>
    <message>
        <source>Report of the life circle</source>
        <translation>Rapport du cercle de vie</translation>
    </message>
    <message>
        <source>Units with people who are left out</source>
        <translation>Unités avec les personnes exclues</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Liste de réunion</translation>
    </message>
    <message>
        <source>Report of the roll</source>
        <translation>Rapport de la liste</translation>
    </message>
    <message>
        <source>Units with people by group</source>
        <translation>Unités avec personnes par groupe</translation>
    </message>
    <message>
        <source>Report of the units</source>
        <translation>Rapport des unités</translation>
    </message>
    <message>
        <source>Units with children</source>
        <translation>Unités avec enfants</translation>
    </message>
    <message>
        <source>Report of the schools</source>
        <translation>Rapport des écoles</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déménagements</translation>
    </message>
    <message>
        <source>Ways to work</source>
        <translation>Trajets de travail</translation>
    </message>
    <message>
        <source>Earlier and later day, such as 2024-01-01;2025-01-01.</source>
        <translation>Jour antérieur et jour postérieur, comme 2024-01-01;2025-01-01.</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Rapport de la vérification</translation>
    </message>
    <message>
        <source>Extract for the field</source>
        <translation>Extrait pour le terrain</translation>
    </message>
    <message>
        <source>Coarse zone id of the zone (without it: one zone for all)</source>
        <translation>Identifiant de la zone grossière de la zone (sans lui : une seule zone)</translation>
    </message>
    <message>
        <source>Coarse zones with their totals</source>
        <translation>Zones grossières avec leurs totaux</translation>
    </message>
    <message>
        <source>Buildings with estimate and allocations</source>
        <translation>Bâtiments avec estimation et affectations</translation>
    </message>
    <message>
        <source>Zones with known counts</source>
        <translation>Zones aux comptes connus</translation>
    </message>
    <message>
        <source>Shares of households by size (1, 2, … persons and more)</source>
        <translation>Parts des ménages par taille (1, 2, … personnes et plus)</translation>
    </message>
    <message>
        <source>Zones with errors</source>
        <translation>Zones avec erreurs</translation>
    </message>
    <message>
        <source>Footprints, or points with a weight field or equal weights.</source>
        <translation>Emprises, ou points avec un champ de poids ou des poids égaux.</translation>
    </message>
    <message>
        <source>For calibrated weights: one density is estimated for each class.</source>
        <translation>Pour les poids calibrés : une densité est estimée par classe.</translation>
    </message>
    <message>
        <source>Zones with the same value are merged to one coarse zone.</source>
        <translation>Les zones de même valeur sont fusionnées en une zone grossière.</translation>
    </message>
    <message>
        <source>The merged zones, from which everything is estimated.</source>
        <translation>Les zones fusionnées, d'après lesquelles tout est estimé.</translation>
    </message>
    <message>
        <source>For the weights by volume and by dwellings.</source>
        <translation>Pour les poids par volume et par logements.</translation>
    </message>
    <message>
        <source>Known occupied households, without group quarters.</source>
        <translation>Ménages occupants connus, sans les communautés.</translation>
    </message>
    <message>
        <source>Every building with its estimate and both allocations.</source>
        <translation>Chaque bâtiment avec son estimation et les deux affectations.</translation>
    </message>
    <message>
        <source>Known persons, those in group quarters included.</source>
        <translation>Personnes connues, communautés comprises.</translation>
    </message>
    <message>
        <source>Polygons, small ones such as census blocks.</source>
        <translation>Polygones, petits comme des îlots de recensement.</translation>
    </message>
    <message>
        <source>For example 0.28,0.35,0.15,0.13,0.06,0.02,0.01 for 1, 2, … 7 or more persons.</source>
        <translation>Par exemple 0.28,0.35,0.15,0.13,0.06,0.02,0.01 pour 1, 2, … 7 personnes ou plus.</translation>
    </message>
    <message>
        <source>For the weights by floor area and by dwellings.</source>
        <translation>Pour les poids par surface de plancher et par logements.</translation>
    </message>
    <message>
        <source>A coarse zone that takes longer keeps the best allocation found.</source>
        <translation>Une zone grossière plus longue garde la meilleure affectation trouvée.</translation>
    </message>
    <message>
        <source>Estimate, known count and error of every zone.</source>
        <translation>Estimation, compte connu et erreur de chaque zone.</translation>
    </message>
    <message>
        <source>Settings, scores and warnings of the validation.</source>
        <translation>Réglages, scores et avertissements de la validation.</translation>
    </message>
    <message>
        <source>For the weight &apos;Field&apos;: any quantity, such as dwellings.</source>
        <translation>Pour le poids « Champ » : toute quantité, comme les logements.</translation>
    </message>
    <message>
        <source>household lists, comparison and validation work; nothing else does.</source>
        <translation>les listes de ménages, la comparaison et la validation fonctionnent ; rien d'autre.</translation>
    </message>
    <message>
        <source>In the wrong zone [%]</source>
        <translation>Dans la mauvaise zone [%]</translation>
    </message>
    <message>
        <source>More than by volume [points]</source>
        <translation>De plus que par le volume [points]</translation>
    </message>
    <message>
        <source>± of the difference</source>
        <translation>± de la différence</translation>
    </message>
    <message>
        <source>Weights tested for persons: each of the zones ({}) predicted from others near it</source>
        <translation>Poids comparés pour les personnes : chacune des zones ({}) est prédite d'après ses voisines</translation>
    </message>
    <message>
        <source>Weights tested for households: each of the zones ({}) predicted from others near it</source>
        <translation>Poids comparés pour les ménages : chacune des zones ({}) est prédite d'après ses voisines</translation>
    </message>
    <message>
        <source>With at least five zones, each is predicted from its neighbours by every weight at hand; the log, the report and OUTPUT_WEIGHTS say how many people come out in the wrong zone, and whether a lead is more than chance.</source>
        <translation>À partir de cinq zones, chacune est prédite d'après ses voisines par chaque poids disponible ; le journal, le rapport et OUTPUT_WEIGHTS disent combien de personnes se retrouvent dans la mauvaise zone, et si une avance dépasse le hasard.</translation>
    </message>
    <message>
        <source>It is the volume where that predicts zones left out better by more than the standard error.</source>
        <translation>C'est le volume, là où il prédit mieux les zones mises de côté, de plus que l'erreur type.</translation>
    </message>
    <message>
        <source>Another weight for households (weight_hh), such as estimated dwellings where persons go by volume. Each household keeps a person. Empty: the weight of persons; with &apos;Chosen by the zones&apos;, a mix of their own.</source>
        <translation>Un autre poids pour les ménages (weight_hh), comme les logements estimés quand les personnes suivent le volume. Chaque ménage garde une personne. Vide : le poids des personnes ; avec « Choisi par les zones », un mélange qui leur est propre.</translation>
    </message>
    <message>
        <source>Cross-validation: persons in the wrong zone, by calibrated weights [%]</source>
        <translation>Validation croisée : personnes dans la mauvaise zone, par les poids calés [%]</translation>
    </message>
    <message>
        <source>Cross-validation: persons in the wrong zone, by the weight of the run [%]</source>
        <translation>Validation croisée : personnes dans la mauvaise zone, par le poids de l'exécution [%]</translation>
    </message>
    <message>
        <source>Cross-validation: persons in the wrong zone, by volume [%]</source>
        <translation>Validation croisée : personnes dans la mauvaise zone, par le volume [%]</translation>
    </message>
    <message>
        <source>Cross-validation: households in the wrong zone, by their weight [%]</source>
        <translation>Validation croisée : ménages dans la mauvaise zone, par leur poids [%]</translation>
    </message>
    <message>
        <source>Cross-validation: households in the wrong zone, by volume [%]</source>
        <translation>Validation croisée : ménages dans la mauvaise zone, par le volume [%]</translation>
    </message>
    <message>
        <source>One row per weight: how well it predicts a zone from others near it, and its part of the mix chosen.</source>
        <translation>Une ligne par poids : comment il prédit une zone d'après ses voisines, et sa part du mélange choisi.</translation>
    </message>
    <message>
        <source>Zones whose time limit came before the best allocation was proven: {zones} ({examples}). Everybody is placed; gap in the zones says by how many persons the fit could be closer at most. A longer TIME_LIMIT may tell more.</source>
        <translation>Zones dont le temps limite est passé avant que la meilleure affectation soit prouvée : {zones} ({examples}). Tout le monde est placé ; gap, dans les zones, dit de combien de personnes l'ajustement pourrait être meilleur au plus. Un TIME_LIMIT plus long peut en dire davantage.</translation>
    </message>
    <message>
        <source>; the lead of {better} over {other}, {points:.1f} points (± {error:.1f}), may be chance</source>
        <translation> ; l'avance de {better} sur {other}, {points:.1f} points (± {error:.1f}), peut être due au hasard</translation>
    </message>
    <message>
        <source>{people}: the zones tell classes of buildings apart, and the weight is multiplied by a density of each: {densities}.</source>
        <translation>{people} : les zones distinguent des classes de bâtiments, et le poids est multiplié par une densité de chacune : {densities}.</translation>
    </message>
    <message>
        <source>{people}: the weight is by volume; the mix predicted zones left out ({zones}) worse by more than the standard error of the difference.</source>
        <translation>{people} : le poids est le volume ; le mélange a prédit les zones mises de côté ({zones}) moins bien, de plus que l'erreur type de la différence.</translation>
    </message>
    <message>
        <source>{people}: each of the zones ({zones}) was predicted from others near it; {misplaced:.1f} % (± {error:.1f}) came out in the wrong zone by {weight}{others}{verdict}.</source>
        <translation>{people} : chacune des zones ({zones}) a été prédite d'après ses voisines ; {misplaced:.1f} % (± {error:.1f}) se sont retrouvés dans la mauvaise zone par {weight}{others}{verdict}.</translation>
    </message>
    <message>
        <source>; the lead of {better} over {other}, {points:.1f} points (± {error:.1f}), is more than chance</source>
        <translation> ; l'avance de {better} sur {other}, {points:.1f} points (± {error:.1f}), dépasse le hasard</translation>
    </message>
    <message>
        <source>Zones that tell how far neighbourhoods differ in people per unit of weight: {zones}, fewer than {least}. The intervals rest mostly on published errors: where a zone is halved, and each half again, {percent:.0f} % each time (with 90 % probability {low:.0f} to {high:.0f} %).</source>
        <translation>Zones qui disent combien les quartiers diffèrent en personnes par unité de poids : {zones}, moins de {least}. Les intervalles reposent surtout sur des erreurs publiées : quand une zone est coupée en deux, puis chaque moitié, {percent:.0f} % à chaque fois (avec une probabilité de 90 %, {low:.0f} à {high:.0f} %).</translation>
    </message>
    <message>
        <source>Where a zone is halved, and each half again, people per unit of weight differ by {percent:.0f} % each time (with 90 % probability {low:.0f} to {high:.0f} %); the intervals are made with that. Estimated from zones: {zones}.</source>
        <translation>Quand une zone est coupée en deux, puis chaque moitié, les personnes par unité de poids diffèrent de {percent:.0f} % à chaque fois (avec une probabilité de 90 %, {low:.0f} à {high:.0f} %) ; les intervalles sont faits avec cela. Estimé d'après des zones : {zones}.</translation>
    </message>
    <message>
        <source>Check of the 90 % intervals: zones whose people were spread together with those of their neighbours: {zones}. The intervals hold the count of {percent:.1f} % of them, where 90 are aimed at; their mean width is {width:.2f} times the mean count, and at {needed:.2f} times that width they would hold 90 %.</source>
        <translation>Contrôle des intervalles à 90 % : zones dont les personnes ont été réparties avec celles de leurs voisines : {zones}. Les intervalles contiennent l'effectif de {percent:.1f} % d'entre elles, pour 90 visés ; leur largeur moyenne est {width:.2f} fois l'effectif moyen, et à {needed:.2f} fois cette largeur ils en contiendraient 90 %.</translation>
    </message>
    <message>
        <source>Zones whose people were spread together with those of their neighbours, as a check: {zones}. The 90 % intervals hold the count of {percent:.1f} % of them; their mean width is {width:.2f} times the mean count. No factor of it would hold 90 %: in some zones the weight leaves no room for their people.</source>
        <translation>Zones dont les personnes ont été réparties avec celles de leurs voisines, comme contrôle : {zones}. Les intervalles à 90 % contiennent l'effectif de {percent:.1f} % d'entre elles ; leur largeur moyenne est {width:.2f} fois l'effectif moyen. Aucun facteur n'en ferait contenir 90 % : dans certaines zones, le poids ne laisse aucune place à leurs personnes.</translation>
    </message>
    <message>
        <source>Persons: each zone predicted from others near it, {divided:.1f} % came out in the wrong zone with divided buildings, and fewer, {whole:.1f} % (± {error:.1f}), with undivided ones: the zones seem to count a building at one place; turn SPLIT_STRADDLING off.</source>
        <translation>Personnes : chaque zone prédite d'après ses voisines, {divided:.1f} % se sont retrouvées dans la mauvaise zone avec des bâtiments divisés, et moins, {whole:.1f} % (± {error:.1f}), avec des bâtiments entiers : les zones semblent compter un bâtiment en un seul endroit ; désactivez SPLIT_STRADDLING.</translation>
    </message>
    <message>
        <source>Persons: each zone predicted from others near it, {divided:.1f} % came out in the wrong zone with divided buildings, and {whole:.1f} % (± {error:.1f}) with undivided ones.</source>
        <translation>Personnes : chaque zone prédite d'après ses voisines, {divided:.1f} % se sont retrouvées dans la mauvaise zone avec des bâtiments divisés, et {whole:.1f} % (± {error:.1f}) avec des bâtiments entiers.</translation>
    </message>
    <message>
        <source>What a building&apos;s part of its zone goes by.</source>
        <translation>Ce que suit la part d'un bâtiment dans sa zone.</translation>
    </message>
    <message>
        <source>People in the wrong zone when each zone is predicted from others near it.</source>
        <translation>Personnes dans la mauvaise zone quand chaque zone est prédite d'après ses voisines.</translation>
    </message>
    <message>
        <source>Of the figure before it: differences of less than two of them may be chance.</source>
        <translation>Du chiffre qui précède : des différences de moins de deux erreurs peuvent être dues au hasard.</translation>
    </message>
    <message>
        <source>People in the wrong zone beyond those by volume; below 0 it is better.</source>
        <translation>Personnes dans la mauvaise zone au-delà de celles par le volume ; au-dessous de 0, c'est mieux.</translation>
    </message>
    <message>
        <source>Of all people, those spread by this weight.</source>
        <translation>De toutes les personnes, celles réparties par ce poids.</translation>
    </message>
    <message>
        <source>✓ for the weight of this run.</source>
        <translation>✓ pour le poids de cette exécution.</translation>
    </message>
    <message>
        <source>How far people per unit of weight differ where a zone is halved, and each half again; 5 % and 95 % are its range.</source>
        <translation>Combien les personnes par unité de poids diffèrent quand une zone est coupée en deux, puis chaque moitié ; 5 % et 95 % en sont la fourchette.</translation>
    </message>
    <message>
        <source>1.5: an interval of a zone with 100 people is 150 people wide.</source>
        <translation>1.5 : l'intervalle d'une zone de 100 personnes est large de 150 personnes.</translation>
    </message>
    <message>
        <source>Above 1 the intervals are too narrow to hold nine of ten counts, below 1 too wide.</source>
        <translation>Au-dessus de 1, les intervalles sont trop étroits pour contenir neuf effectifs sur dix ; au-dessous, trop larges.</translation>
    </message>
    <message>
        <source>Width with a penalty for counts outside (Gneiting &amp; Raftery 2007); less is better.</source>
        <translation>La largeur, avec une pénalité pour les effectifs hors de l'intervalle (Gneiting &amp; Raftery 2007) ; moins, c'est mieux.</translation>
    </message>
    <message>
        <source>Number of zones that the row is about.</source>
        <translation>Nombre de zones dont parle la ligne.</translation>
    </message>
    <message>
        <source>Standard error of that difference, from the same zones.</source>
        <translation>Erreur type de cette différence, d'après les mêmes zones.</translation>
    </message>
    <message>
        <source>not drawn: every building of its zone had reached its persons or its households</source>
        <translation>non tiré : chaque bâtiment de sa zone avait atteint ses personnes ou ses ménages</translation>
    </message>
    <message>
        <source>its zone is not a zone of any building</source>
        <translation>sa zone n'est celle d'aucun bâtiment</translation>
    </message>
    <message>
        <source>vacant unit, left out</source>
        <translation>logement vacant, écarté</translation>
    </message>
    <message>
        <source>no building of its zone has households in the estimate</source>
        <translation>aucun bâtiment de sa zone n'a de ménages dans l'estimation</translation>
    </message>
    <message>
        <source>Building id, as text</source>
        <translation>Identifiant du bâtiment, en texte</translation>
    </message>
    <message>
        <source>Zone that the building lies in (by its representative point), as text</source>
        <translation>Zone où se trouve le bâtiment (par son point représentatif), en texte</translation>
    </message>
    <message>
        <source>m³, m², dwellings, households or none</source>
        <translation>m³, m², logements, ménages ou rien</translation>
    </message>
    <message>
        <source>Weight of the building for the households of its zone; at 0 only persons in group quarters live there</source>
        <translation>Poids du bâtiment pour les ménages de sa zone ; à 0, seules des personnes en communautés y vivent</translation>
    </message>
    <message>
        <source>Building that stands in the same place and holds its people, where footprints stand twice or within one another</source>
        <translation>Bâtiment au même endroit, qui contient ses habitants, si des emprises sont en double ou l'une dans l'autre</translation>
    </message>
    <message>
        <source>Building that the household was given by optimization</source>
        <translation>Bâtiment que le ménage a reçu par optimisation</translation>
    </message>
    <message>
        <source>Building that the household was given by Monte Carlo (first draw)</source>
        <translation>Bâtiment que le ménage a reçu par Monte-Carlo (premier tirage)</translation>
    </message>
    <message>
        <source>Why the household was not placed; empty when it was</source>
        <translation>Pourquoi le ménage n'a pas été placé ; vide s'il l'a été</translation>
    </message>
    <message>
        <source>m³, m², dwellings, persons or none</source>
        <translation>m³, m², logements, personnes ou rien</translation>
    </message>
    <message>
        <source>Weight of the building within its zone</source>
        <translation>Poids du bâtiment dans sa zone</translation>
    </message>
    <message>
        <source>Source of the height or storeys: given, from height, zone median or layer median</source>
        <translation>Source de la hauteur ou des niveaux : given, from height, zone median ou layer median</translation>
    </message>
    <message>
        <source>Households, estimated (eq. 1)</source>
        <translation>Ménages, estimés (éq. 1)</translation>
    </message>
    <message>
        <source>Persons, estimated (eq. 2)</source>
        <translation>Personnes, estimées (éq. 2)</translation>
    </message>
    <message>
        <source>Households, whole: the target of the allocation</source>
        <translation>Ménages, entiers : la cible de l'affectation</translation>
    </message>
    <message>
        <source>Persons, whole: the target of the allocation</source>
        <translation>Personnes, entières : la cible de l'affectation</translation>
    </message>
    <message>
        <source>Of pop_int, persons in group quarters</source>
        <translation>De pop_int, personnes en communautés</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>logements</translation>
    </message>
    <message>
        <source>Dwellings, estimated from footprint, storeys and shared walls</source>
        <translation>Logements, estimés d'après l'emprise, les niveaux et les murs communs</translation>
    </message>
    <message>
        <source>house, attached house, larger building or none</source>
        <translation>house, attached house, larger building ou none</translation>
    </message>
    <message>
        <source>Building of which this is a part; its own id where it is not divided between zones</source>
        <translation>Bâtiment dont ceci est une partie ; son propre identifiant s'il n'est pas divisé entre zones</translation>
    </message>
    <message>
        <source>Share of that building&apos;s footprint, 0..1</source>
        <translation>Part de l'emprise de ce bâtiment, 0..1</translation>
    </message>
    <message>
        <source>Class of the building in the calibration</source>
        <translation>Classe du bâtiment dans le calage</translation>
    </message>
    <message>
        <source>Persons per dwelling (of points: per building) of the class, from all zones</source>
        <translation>Personnes par logement (des points : par bâtiment) de la classe, d'après toutes les zones</translation>
    </message>
    <message>
        <source>Households allocated by optimization</source>
        <translation>Ménages affectés par optimisation</translation>
    </message>
    <message>
        <source>Persons allocated by optimization</source>
        <translation>Personnes affectées par optimisation</translation>
    </message>
    <message>
        <source>Residual: allocated − estimated households</source>
        <translation>Résidu : ménages affectés − estimés</translation>
    </message>
    <message>
        <source>Residual: allocated − estimated persons</source>
        <translation>Résidu : personnes affectées − estimées</translation>
    </message>
    <message>
        <source>Households allocated by Monte Carlo (first draw)</source>
        <translation>Ménages affectés par Monte-Carlo (premier tirage)</translation>
    </message>
    <message>
        <source>Persons allocated by Monte Carlo (first draw)</source>
        <translation>Personnes affectées par Monte-Carlo (premier tirage)</translation>
    </message>
    <message>
        <source>Mean over the draws</source>
        <translation>Moyenne des tirages</translation>
    </message>
    <message>
        <source>Standard deviation over the draws</source>
        <translation>Écart type des tirages</translation>
    </message>
    <message>
        <source>5th percentile of the draws</source>
        <translation>5e centile des tirages</translation>
    </message>
    <message>
        <source>95th percentile of the draws</source>
        <translation>95e centile des tirages</translation>
    </message>
    <message>
        <source>Buildings in the summary zone</source>
        <translation>Bâtiments dans la zone de synthèse</translation>
    </message>
    <message>
        <source>Known count</source>
        <translation>Compte connu</translation>
    </message>
    <message>
        <source>1 where pop_mc_p05 ≤ known ≤ pop_mc_p95, else 0; NULL where nobody is known or drawn</source>
        <translation>1 si pop_mc_p05 ≤ known ≤ pop_mc_p95, sinon 0 ; NULL si personne n'est connu ou tiré</translation>
    </message>
    <message>
        <source>Household (housing unit) id</source>
        <translation>Identifiant du ménage (logement)</translation>
    </message>
    <message>
        <source>Persons in the household; 0 when vacant</source>
        <translation>Personnes du ménage ; 0 si vacant</translation>
    </message>
    <message>
        <source>0 occupied, 1 vacant</source>
        <translation>0 occupé, 1 vacant</translation>
    </message>
    <message>
        <source>0 household, 1 group quarters</source>
        <translation>0 ménage, 1 communauté</translation>
    </message>
    <message>
        <source>Households listed</source>
        <translation>Ménages listés</translation>
    </message>
    <message>
        <source>Persons listed, group quarters included</source>
        <translation>Personnes listées, communautés comprises</translation>
    </message>
    <message>
        <source>reconciled, adjusted, unreconciled or empty</source>
        <translation>reconciled, adjusted, unreconciled ou empty</translation>
    </message>
    <message>
        <source>What was adjusted, or why the zone could not be reconciled</source>
        <translation>Ce qui a été ajusté, ou pourquoi la zone n'a pas pu être conciliée</translation>
    </message>
    <message>
        <source>Buildings in the zone with a weight above 0</source>
        <translation>Bâtiments de la zone de poids supérieur à 0</translation>
    </message>
    <message>
        <source>Households of the zone, whole</source>
        <translation>Ménages de la zone, entiers</translation>
    </message>
    <message>
        <source>Persons of the zone, whole</source>
        <translation>Personnes de la zone, entières</translation>
    </message>
    <message>
        <source>estimated, empty, no_buildings or spilled</source>
        <translation>estimated, empty, no_buildings ou spilled</translation>
    </message>
    <message>
        <source>Building that took the people of a zone without buildings</source>
        <translation>Bâtiment qui a pris les habitants d'une zone sans bâtiment</translation>
    </message>
    <message>
        <source>Buildings with an estimate above 0</source>
        <translation>Bâtiments d'estimation supérieure à 0</translation>
    </message>
    <message>
        <source>Households allocated</source>
        <translation>Ménages affectés</translation>
    </message>
    <message>
        <source>Persons allocated</source>
        <translation>Personnes affectées</translation>
    </message>
    <message>
        <source>optimal, time_limit, simulated, empty, no_buildings or no_households</source>
        <translation>optimal, time_limit, simulated, empty, no_buildings ou no_households</translation>
    </message>
    <message>
        <source>Sum of absolute residuals over the buildings, beyond the tolerance (eq. 10)</source>
        <translation>Somme des résidus absolus sur les bâtiments, au-delà de la tolérance (éq. 10)</translation>
    </message>
    <message>
        <source>No allocation has a smaller sum</source>
        <translation>Aucune affectation n'a une somme plus petite</translation>
    </message>
    <message>
        <source>objective − bound; 0 is a proven optimum</source>
        <translation>objective − bound ; 0 est un optimum prouvé</translation>
    </message>
    <message>
        <source>Net error: |Σ allocated − Σ estimated| / Σ estimated</source>
        <translation>Erreur nette : |Σ affectés − Σ estimés</translation>
    </message>
    <message>
        <source>Absolute error: Σ |allocated − estimated| / Σ estimated</source>
        <translation>Erreur absolue : Σ |affectés − estimés</translation>
    </message>
    <message>
        <source>Time in the solver, in whole seconds so that two runs write the same table</source>
        <translation>Temps du solveur, en secondes entières pour que deux exécutions écrivent la même table</translation>
    </message>
    <message>
        <source>Sum of what the types of their buildings cost the households, by the preferences table</source>
        <translation>Somme de ce que les types de leurs bâtiments coûtent aux ménages, selon la table de préférences</translation>
    </message>
    <message>
        <source>No allocation with the same misfit has a smaller sum; equal: proven</source>
        <translation>Aucune affectation de même écart n'a une somme plus petite ; égal : prouvé</translation>
    </message>
    <message>
        <source>Households that are not in the building they had before</source>
        <translation>Ménages qui ne sont pas dans leur bâtiment d'avant</translation>
    </message>
    <message>
        <source>No allocation as good otherwise has fewer; equal: proven</source>
        <translation>Aucune affectation aussi bonne par ailleurs n'en a moins ; égal : prouvé</translation>
    </message>
    <message>
        <source>Building that the household had before</source>
        <translation>Bâtiment que le ménage avait avant</translation>
    </message>
    <message>
        <source>1 in another building than before, 0 in the same; NULL where there was none</source>
        <translation>1 dans un autre bâtiment qu'avant, 0 dans le même ; NULL s'il n'y en avait pas</translation>
    </message>
    <message>
        <source>residential, mixed or non-residential</source>
        <translation>residential, mixed ou non-residential</translation>
    </message>
    <message>
        <source>Share of the building that is lived in, 0..1: a factor of its weight</source>
        <translation>Part habitée du bâtiment, 0..1 : un facteur de son poids</translation>
    </message>
    <message>
        <source>What decided, in words</source>
        <translation>Ce qui a décidé, en mots</translation>
    </message>
    <message>
        <source>Points of interest that count for the building, neutral ones included</source>
        <translation>Points d'intérêt qui comptent pour le bâtiment, neutres compris</translation>
    </message>
    <message>
        <source>Ids of the points of interest that decided</source>
        <translation>Identifiants des points d'intérêt qui ont décidé</translation>
    </message>
    <message>
        <source>Net error of the optimization</source>
        <translation>Erreur nette de l'optimisation</translation>
    </message>
    <message>
        <source>Absolute error of the optimization</source>
        <translation>Erreur absolue de l'optimisation</translation>
    </message>
    <message>
        <source>Persons allocated by Monte Carlo</source>
        <translation>Personnes affectées par Monte-Carlo</translation>
    </message>
    <message>
        <source>Net error of Monte Carlo</source>
        <translation>Erreur nette de Monte-Carlo</translation>
    </message>
    <message>
        <source>Absolute error of Monte Carlo</source>
        <translation>Erreur absolue de Monte-Carlo</translation>
    </message>
    <message>
        <source>Elevation of the ground around the building</source>
        <translation>Altitude du sol autour du bâtiment</translation>
    </message>
    <message>
        <source>Elevation that half of the roof stays below</source>
        <translation>Altitude sous laquelle reste la moitié du toit</translation>
    </message>
    <message>
        <source>Elevation that 70 % of the roof stays below</source>
        <translation>Altitude sous laquelle reste 70 % du toit</translation>
    </message>
    <message>
        <source>Elevation that 90 % of the roof stays below</source>
        <translation>Altitude sous laquelle reste 90 % du toit</translation>
    </message>
    <message>
        <source>Elevation that 99 % of the roof stays below</source>
        <translation>Altitude sous laquelle reste 99 % du toit</translation>
    </message>
    <message>
        <source>Height above the ground, by the chosen statistic; NULL when it is not known</source>
        <translation>Hauteur au-dessus du sol, selon la statistique choisie ; NULL si elle est inconnue</translation>
    </message>
    <message>
        <source>storeys</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>Height divided by the height of a storey, at least 1</source>
        <translation>Hauteur divisée par celle d'un niveau, au moins 1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Roof points that made the height</source>
        <translation>Points du toit qui ont donné la hauteur</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <source>Cells of 1 m with ground that made h_ground</source>
        <translation>Cellules de 1 m avec sol qui ont donné h_ground</translation>
    </message>
    <message>
        <source>points/m²</source>
        <translation>points/m²</translation>
    </message>
    <message>
        <source>Roof points per area of the footprint</source>
        <translation>Points du toit par surface de l'emprise</translation>
    </message>
    <message>
        <source>Share of the footprint that roof points cover, 0..1</source>
        <translation>Part de l'emprise que couvrent des points du toit, 0..1</translation>
    </message>
    <message>
        <source>How far around the building ground had to be looked for</source>
        <translation>Jusqu'où il a fallu chercher le sol autour du bâtiment</translation>
    </message>
    <message>
        <source>classified (points of a roof class) or unclassified (what stands above the ground)</source>
        <translation>classified (points d'une classe de toit) ou unclassified (ce qui dépasse du sol)</translation>
    </message>
    <message>
        <source>ok, or what to doubt, separated by semicolons: no_geometry, outside_cloud, too_large, no_points, few_points, no_ground, implausible, not_above_ground, low_coverage, partial, not_classified, ground_far, multi_height, tree_risk, overlapping_footprint</source>
        <translation>ok, ou ce qui est douteux, séparé par des points-virgules : no_geometry, outside_cloud, too_large, no_points, few_points, no_ground, implausible, not_above_ground, low_coverage, partial, not_classified, ground_far, multi_height, tree_risk, overlapping_footprint</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Estimate: sum over the buildings in the zone; further pairs est_2, est_3, …</source>
        <translation>Estimation : somme sur les bâtiments de la zone ; autres paires est_2, est_3, …</translation>
    </message>
    <message>
        <source>Error: estimated − known</source>
        <translation>Erreur : estimé − connu</translation>
    </message>
    <message>
        <source>Error as a share of the known count; NULL in zones with fewer than 10 people</source>
        <translation>Erreur en part du compte connu ; NULL dans les zones de moins de 10 personnes</translation>
    </message>
    <message>
        <source>Buildings in the reference zone</source>
        <translation>Bâtiments dans la zone de référence</translation>
    </message>
    <message>
        <source>persons or households: whose counts were predicted</source>
        <translation>persons ou households : quels comptes ont été prédits</translation>
    </message>
    <message>
        <source>Weight; chosen: the mix that the zones chose</source>
        <translation>Poids ; chosen : le mélange choisi par les zones</translation>
    </message>
    <message>
        <source>Power to which the weight is raised</source>
        <translation>Puissance à laquelle le poids est élevé</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>Zones with buildings, each predicted from others near it</source>
        <translation>Zones avec bâtiments, chacune prédite d'après d'autres proches</translation>
    </message>
    <message>
        <source>People in the wrong zone, each zone predicted from others near it; NULL with fewer than five zones</source>
        <translation>Personnes dans la mauvaise zone, chaque zone prédite d'après d'autres proches ; NULL avec moins de cinq zones</translation>
    </message>
    <message>
        <source>Standard error of misplaced, zones as units</source>
        <translation>Erreur type de misplaced, les zones comme unités</translation>
    </message>
    <message>
        <source>Points of misplaced more than by volume; below 0 the weight is better, clearly so beyond two worse_se</source>
        <translation>Points de misplaced de plus que par volume ; sous 0 le poids est meilleur, nettement au-delà de deux worse_se</translation>
    </message>
    <message>
        <source>Standard error of worse, from the differences of the same zones</source>
        <translation>Erreur type de worse, d'après les différences des mêmes zones</translation>
    </message>
    <message>
        <source>Part of the mix, 0 to 1; NULL where another weight was asked for</source>
        <translation>Part du mélange, 0 à 1 ; NULL si un autre poids était demandé</translation>
    </message>
    <message>
        <source>1 for the weight of this run, else 0</source>
        <translation>1 pour le poids de cette exécution, sinon 0</translation>
    </message>
    <message>
        <source>Field of the buildings</source>
        <translation>Champ des bâtiments</translation>
    </message>
    <message>
        <source>The estimate itself, or the baseline</source>
        <translation>L'estimation elle-même, ou la référence naïve</translation>
    </message>
    <message>
        <source>Reference zones scored</source>
        <translation>Zones de référence notées</translation>
    </message>
    <message>
        <source>Sum of the estimate</source>
        <translation>Somme de l'estimation</translation>
    </message>
    <message>
        <source>Sum of the known counts</source>
        <translation>Somme des comptes connus</translation>
    </message>
    <message>
        <source>Mean absolute error per zone</source>
        <translation>Erreur absolue moyenne par zone</translation>
    </message>
    <message>
        <source>Root of the mean squared error</source>
        <translation>Racine de l'erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Mean error, estimated − known</source>
        <translation>Erreur moyenne, estimé − connu</translation>
    </message>
    <message>
        <source>Total absolute error / (2 · sum of known counts)</source>
        <translation>Erreur absolue totale / (2 · somme des comptes connus)</translation>
    </message>
    <message>
        <source>Standard deviation of misplaced over the seeds, of baselines by chance</source>
        <translation>Écart type de misplaced sur les graines, des références naïves au hasard</translation>
    </message>
    <message>
        <source>Mean absolute percent error of zones with at least 10 people</source>
        <translation>Erreur absolue moyenne en pour cent des zones d'au moins 10 personnes</translation>
    </message>
    <message>
        <source>buildings with a use</source>
        <translation>bâtiments avec un usage</translation>
    </message>
    <message>
        <source>POI with a category</source>
        <translation>POI avec une catégorie</translation>
    </message>
    <message>
        <source>land use polygons with a category</source>
        <translation>polygones d'occupation du sol avec une catégorie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>own use</source>
        <translation>usage propre</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>occupation du sol</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>Register of the record that is looked at, the best of the person&apos;s</source>
        <translation>Registre de l'enregistrement examiné, le meilleur de ceux de la personne</translation>
    </message>
    <message>
        <source>Id of that record in its register</source>
        <translation>Identifiant de cet enregistrement dans son registre</translation>
    </message>
    <message>
        <source>What is missing: lives in, or registered in</source>
        <translation>Ce qui manque : lives in, ou registered in</translation>
    </message>
    <message>
        <source>Why: review, unknown, rejected, mail box, no dwelling, no address, not yet, building gone or died</source>
        <translation>Motif : review, unknown, rejected, mail box, no dwelling, no address, not yet, building gone ou died</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>Kind of the flaw: gap, overflow, overlap, orphan, childless and so on</source>
        <translation>Type du défaut : gap, overflow, overlap, orphan, childless, etc.</translation>
    </message>
    <message>
        <source>Level of the place, 1 is the top; 0 for buildings</source>
        <translation>Échelon du lieu, 1 est le plus haut ; 0 pour les bâtiments</translation>
    </message>
    <message>
        <source>Code of the place, id of the building</source>
        <translation>Code du lieu, identifiant du bâtiment</translation>
    </message>
    <message>
        <source>Code of the parent or neighbour that it is about</source>
        <translation>Code du parent ou du voisin concerné</translation>
    </message>
    <message>
        <source>square units of the CRS</source>
        <translation>unités du SCR au carré</translation>
    </message>
    <message>
        <source>Area of the flaw</source>
        <translation>Surface du défaut</translation>
    </message>
    <message>
        <source>What else there is to count, such as storeys above the roof</source>
        <translation>Ce qu'il y a d'autre à compter, comme les niveaux au-dessus du toit</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Ce qui ne va pas, et que faire</translation>
    </message>
    <message>
        <source>Id of the address in the base; empty where the row holds none</source>
        <translation>Identifiant de l'adresse dans la base ; vide si la ligne n'en contient pas</translation>
    </message>
    <message>
        <source>Building that the address names; empty where that is not sure</source>
        <translation>Bâtiment que nomme l'adresse ; vide si ce n'est pas sûr</translation>
    </message>
    <message>
        <source>How it was found: known, exact, without letter, number between, street misspelt, place, decided or none</source>
        <translation>Comment il a été trouvé : known, exact, without letter, number between, street misspelt, place, decided ou none</translation>
    </message>
    <message>
        <source>Precision of matches of this kind, measured on the known addresses, 0 to 1</source>
        <translation>Précision des appariements de ce type, mesurée sur les adresses connues, 0 à 1</translation>
    </message>
    <message>
        <source>matched, review, unknown or rejected</source>
        <translation>matched, review, unknown ou rejected</translation>
    </message>
    <message>
        <source>Why the address is not matched</source>
        <translation>Pourquoi l'adresse n'est pas appariée</translation>
    </message>
    <message>
        <source>Id of the address, by which a decision is found again</source>
        <translation>Identifiant de l'adresse, auquel une décision est retrouvée</translation>
    </message>
    <message>
        <source>Address as it is read</source>
        <translation>Adresse telle qu'elle est lue</translation>
    </message>
    <message>
        <source>First row of the table that has it, from 1</source>
        <translation>Première ligne de la table qui l'a, à partir de 1</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Rows of the table that have it</source>
        <translation>Lignes de la table qui l'ont</translation>
    </message>
    <message>
        <source>review, unknown or rejected</source>
        <translation>review, unknown ou rejected</translation>
    </message>
    <message>
        <source>Building that it may mean; empty where none is known</source>
        <translation>Bâtiment qu'elle peut désigner ; vide si aucun n'est connu</translation>
    </message>
    <message>
        <source>Known addresses that say so</source>
        <translation>Adresses connues qui le disent</translation>
    </message>
    <message>
        <source>Street of the candidate, as the known addresses write it</source>
        <translation>Rue du candidat, comme les adresses connues l'écrivent</translation>
    </message>
    <message>
        <source>How alike the streets are, 0 to 1</source>
        <translation>Ressemblance des rues, 0 à 1</translation>
    </message>
    <message>
        <source>How the candidate was found</source>
        <translation>Comment le candidat a été trouvé</translation>
    </message>
    <message>
        <source>Why a person has to decide, or what is wrong with the row</source>
        <translation>Pourquoi une personne doit décider, ou ce qui ne va pas dans la ligne</translation>
    </message>
    <message>
        <source>To fill in: the building, or &apos;none&apos;; give the table as DECISIONS to the next run</source>
        <translation>À remplir : le bâtiment, ou 'none' ; donnez la table comme DECISIONS à la prochaine exécution</translation>
    </message>
    <message>
        <source>How a building was found</source>
        <translation>Comment un bâtiment a été trouvé</translation>
    </message>
    <message>
        <source>Known addresses that named it; 4 stands for more</source>
        <translation>Adresses connues qui le nommaient ; 4 en vaut plus</translation>
    </message>
    <message>
        <source>1 where the building shares another address with a building</source>
        <translation>1 si le bâtiment partage une autre adresse avec un bâtiment</translation>
    </message>
    <message>
        <source>What the place of the building says of the address</source>
        <translation>Ce que la place du bâtiment dit de l'adresse</translation>
    </message>
    <message>
        <source>Known addresses that were found so, and rightly</source>
        <translation>Adresses connues trouvées ainsi, et justement</translation>
    </message>
    <message>
        <source>Known addresses that were found so, and wrongly</source>
        <translation>Adresses connues trouvées ainsi, et à tort</translation>
    </message>
    <message>
        <source>1 where such matches are taken without review</source>
        <translation>1 si de tels appariements sont pris sans révision</translation>
    </message>
    <message>
        <source>Dwelling that the row names; empty where it names none</source>
        <translation>Logement que nomme la ligne ; vide si elle n'en nomme pas</translation>
    </message>
    <message>
        <source>dwelling, group_quarters or unknown</source>
        <translation>dwelling, group_quarters ou unknown</translation>
    </message>
    <message>
        <source>Why the row has no dwelling, or what about it is in doubt</source>
        <translation>Pourquoi la ligne n'a pas de logement, ou ce qui y est douteux</translation>
    </message>
    <message>
        <source>Id of the dwelling, the same in every run</source>
        <translation>Identifiant du logement, le même à chaque exécution</translation>
    </message>
    <message>
        <source>Building, where it is known</source>
        <translation>Bâtiment, s'il est connu</translation>
    </message>
    <message>
        <source>Floor; empty where it is not said</source>
        <translation>Étage ; vide s'il n'est pas dit</translation>
    </message>
    <message>
        <source>Block, stair, floor and room, joined by dashes</source>
        <translation>Immeuble, escalier, étage et pièce, joints par des tirets</translation>
    </message>
    <message>
        <source>Dwellings that the row stands for: more than 1 for a whole block</source>
        <translation>Logements que vaut la ligne : plus de 1 pour un immeuble entier</translation>
    </message>
    <message>
        <source>People that it is for; of a whole block, the dwellings</source>
        <translation>Personnes qu'il peut loger ; d'un immeuble entier, les logements</translation>
    </message>
    <message>
        <source>Rows that name it</source>
        <translation>Lignes qui le nomment</translation>
    </message>
    <message>
        <source>Dwellings of the building, a weight for the estimate; 0 where none is known</source>
        <translation>Logements du bâtiment, un poids pour l'estimation ; 0 si aucun n'est connu</translation>
    </message>
    <message>
        <source>Group quarters in the building</source>
        <translation>Communautés du bâtiment</translation>
    </message>
    <message>
        <source>Floors of the building, where they are known</source>
        <translation>Étages du bâtiment, s'ils sont connus</translation>
    </message>
    <message>
        <source>Table that the row is of: the one with addresses, or the housing database</source>
        <translation>Table dont vient la ligne : celle des adresses, ou la base de logements</translation>
    </message>
    <message>
        <source>Row of the table, from 1; empty where it is about a dwelling</source>
        <translation>Ligne de la table, à partir de 1 ; vide s'il s'agit d'un logement</translation>
    </message>
    <message>
        <source>Dwelling, where there is one</source>
        <translation>Logement, s'il y en a un</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qui est à examiner</translation>
    </message>
    <message>
        <source>Row of the table, from 1</source>
        <translation>Ligne de la table, à partir de 1</translation>
    </message>
    <message>
        <source>Field that it is about</source>
        <translation>Champ concerné</translation>
    </message>
    <message>
        <source>Why the row is no record, or the field unknown</source>
        <translation>Pourquoi la ligne n'est pas un enregistrement, ou le champ inconnu</translation>
    </message>
    <message>
        <source>Id of the record in the register</source>
        <translation>Identifiant de l'enregistrement dans le registre</translation>
    </message>
    <message>
        <source>Row of the file, from 1</source>
        <translation>Ligne du fichier, à partir de 1</translation>
    </message>
    <message>
        <source>Person, by the id that the base uses</source>
        <translation>Personne, par l'identifiant que la base utilise</translation>
    </message>
    <message>
        <source>How the record came to the person: first, the name of a rule, model or decided</source>
        <translation>Comment l'enregistrement est venu à la personne : first, le nom d'une règle, model ou decided</translation>
    </message>
    <message>
        <source>How sure the link is, 0 to 1; empty for the first record of a person</source>
        <translation>Sûreté du lien, 0 à 1 ; vide pour le premier enregistrement d'une personne</translation>
    </message>
    <message>
        <source>Register of the one record</source>
        <translation>Registre de l'un des enregistrements</translation>
    </message>
    <message>
        <source>Its id in the register</source>
        <translation>Son identifiant dans le registre</translation>
    </message>
    <message>
        <source>Its row of the file, from 1</source>
        <translation>Sa ligne du fichier, à partir de 1</translation>
    </message>
    <message>
        <source>The person that it is now</source>
        <translation>La personne qu'il est maintenant</translation>
    </message>
    <message>
        <source>Register of the other record</source>
        <translation>Registre de l'autre enregistrement</translation>
    </message>
    <message>
        <source>How sure it is that they are one person, 0 to 1</source>
        <translation>Sûreté qu'ils sont une personne, 0 à 1</translation>
    </message>
    <message>
        <source>How the pair was found</source>
        <translation>Comment la paire a été trouvée</translation>
    </message>
    <message>
        <source>Fields that are the same: id, given, middle, surname, birth, sex, ethnicity, address</source>
        <translation>Champs identiques : id, given, middle, surname, birth, sex, ethnicity, address</translation>
    </message>
    <message>
        <source>Fields that are not</source>
        <translation>Champs qui ne le sont pas</translation>
    </message>
    <message>
        <source>Fields that only one of the records has</source>
        <translation>Champs qu'un seul des enregistrements a</translation>
    </message>
    <message>
        <source>To fill in: &apos;same&apos; or &apos;different&apos;; give the table as DECISIONS to the next run</source>
        <translation>À remplir : 'same' ou 'different' ; donnez la table comme DECISIONS à la prochaine exécution</translation>
    </message>
    <message>
        <source>Rule that is broken</source>
        <translation>Règle enfreinte</translation>
    </message>
    <message>
        <source>consistency, accuracy or timeliness</source>
        <translation>consistency, accuracy ou timeliness</translation>
    </message>
    <message>
        <source>error: the row is wrong; warning: somebody should look at it</source>
        <translation>error : la ligne est fausse ; warning : quelqu'un devrait la regarder</translation>
    </message>
    <message>
        <source>Table of the base</source>
        <translation>Table de la base</translation>
    </message>
    <message>
        <source>Row of that table, by its uid</source>
        <translation>Ligne de cette table, par son uid</translation>
    </message>
    <message>
        <source>Source that says what the row says; empty where the base does not know</source>
        <translation>Source qui dit ce que dit la ligne ; vide si la base ne le sait pas</translation>
    </message>
    <message>
        <source>Building that it is about; empty where there is none</source>
        <translation>Bâtiment concerné ; vide s'il n'y en a pas</translation>
    </message>
    <message>
        <source>Code of the place; empty where it is not known</source>
        <translation>Code du lieu ; vide s'il n'est pas connu</translation>
    </message>
    <message>
        <source>error or warning</source>
        <translation>error ou warning</translation>
    </message>
    <message>
        <source>all, source or place</source>
        <translation>all, source ou place</translation>
    </message>
    <message>
        <source>The source, or the code of the place; empty for all</source>
        <translation>La source, ou le code du lieu ; vide pour tous</translation>
    </message>
    <message>
        <source>Day on which it was checked</source>
        <translation>Jour de la vérification</translation>
    </message>
    <message>
        <source>Rows about which the rule says something</source>
        <translation>Lignes dont la règle dit quelque chose</translation>
    </message>
    <message>
        <source>Rows that break it</source>
        <translation>Lignes qui l'enfreignent</translation>
    </message>
    <message>
        <source>Rows that keep it</source>
        <translation>Lignes qui la respectent</translation>
    </message>
    <message>
        <source>Row of lives_in that is to be verified</source>
        <translation>Ligne de lives_in à vérifier</translation>
    </message>
    <message>
        <source>Dwelling; empty where the base knows only the building</source>
        <translation>Logement ; vide si la base ne connaît que le bâtiment</translation>
    </message>
    <message>
        <source>Code of the place that is the stratum</source>
        <translation>Code du lieu qui est la strate</translation>
    </message>
    <message>
        <source>To fill in: the day of the visit</source>
        <translation>À remplir : le jour de la visite</translation>
    </message>
    <message>
        <source>To fill in: yes where the person lives there, else no; empty where nobody knows</source>
        <translation>À remplir : yes si la personne y vit, sinon no ; vide si personne ne le sait</translation>
    </message>
    <message>
        <source>Class: stationary, permanent, mobile, outflow or undetermined</source>
        <translation>Classe : stationary, permanent, mobile, outflow ou undetermined</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Ages, such as 0-4; empty where the year of birth is unknown</source>
        <translation>Âges, comme 0-4 ; vide si l'année de naissance est inconnue</translation>
    </message>
    <message>
        <source>Living persons of the base</source>
        <translation>Personnes vivantes de la base</translation>
    </message>
    <message>
        <source>Of these, registered here</source>
        <translation>Parmi elles, enregistrées ici</translation>
    </message>
    <message>
        <source>Registered here, with a sign of life of their own in the period</source>
        <translation>Enregistrées ici, avec leur propre signe de vie dans la période</translation>
    </message>
    <message>
        <source>Registered here and there, seen or not, by the overlap of the sources (Chapman); empty where they do not overlap</source>
        <translation>Enregistrées ici et là, vues ou non, par le recouvrement des sources (Chapman) ; vide si elles ne se recouvrent pas</translation>
    </message>
    <message>
        <source>Family of the tag: 1, one of the nine, X, or your own</source>
        <translation>Famille de l'étiquette : 1, l'une des neuf, X, ou la vôtre</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Why it is not applied</source>
        <translation>Pourquoi elle n'est pas appliquée</translation>
    </message>
    <message>
        <source>Row as it went out; empty of one that was added</source>
        <translation>Ligne telle qu'elle est sortie ; vide pour une ligne ajoutée</translation>
    </message>
    <message>
        <source>Column; empty for the row as a whole</source>
        <translation>Colonne ; vide pour la ligne entière</translation>
    </message>
    <message>
        <source>Value as it went out; of a shape its point, or a mark of it</source>
        <translation>Valeur telle qu'elle est sortie ; d'une forme son point, ou une marque d'elle</translation>
    </message>
    <message>
        <source>Value as it came back; of a row that was added all its values</source>
        <translation>Valeur telle qu'elle est revenue ; d'une ligne ajoutée toutes ses valeurs</translation>
    </message>
    <message>
        <source>applied, already (the base says so anyway), conflict, rejected or not allowed</source>
        <translation>applied, already (la base le dit déjà), conflict, rejected ou not allowed</translation>
    </message>
    <message>
        <source>Value as it went out</source>
        <translation>Valeur telle qu'elle est sortie</translation>
    </message>
    <message>
        <source>Value of who corrects; empty where the row is said to be gone</source>
        <translation>Valeur de qui corrige ; vide si la ligne est dite disparue</translation>
    </message>
    <message>
        <source>Value of the base now</source>
        <translation>Valeur de la base maintenant</translation>
    </message>
    <message>
        <source>applied where corrections were preferred, else open</source>
        <translation>applied si les corrections étaient préférées, sinon open</translation>
    </message>
    <message>
        <source>Value as it came back</source>
        <translation>Valeur telle qu'elle est revenue</translation>
    </message>
    <message>
        <source>Size that the people to whom it is the nearest in the longest time need</source>
        <translation>Taille dont ont besoin les personnes dont il est le plus proche dans le temps le plus long</translation>
    </message>
    <message>
        <source>Size that is missing: what is needed less what there is; negative where there is more</source>
        <translation>Taille qui manque : le besoin moins ce qu'il y a ; négative s'il y a plus</translation>
    </message>
    <message>
        <source>1 where a facility is reached in the longest time all the same, else 0</source>
        <translation>1 si un équipement est atteint quand même dans le temps le plus long, sinon 0</translation>
    </message>
    <message>
        <source>From the facility to the nearest way that can be walked on</source>
        <translation>De l'équipement à la voie praticable la plus proche</translation>
    </message>
    <message>
        <source>What is to be said of where the facility stands; empty if nothing</source>
        <translation>Ce qu'il faut dire de l'endroit de l'équipement ; vide sinon</translation>
    </message>
    <message>
        <source>Nearest facility by walk; empty where none can be walked to</source>
        <translation>Équipement le plus proche à pied ; vide si aucun n'est atteignable</translation>
    </message>
    <message>
        <source>Walk to it, with the way from the door</source>
        <translation>Trajet jusqu'à lui, avec le chemin depuis la porte</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>How long that takes</source>
        <translation>Durée de ce trajet</translation>
    </message>
    <message>
        <source>Shortest of the times asked for in which it is reached; empty where it is in none</source>
        <translation>Le plus court des temps demandés où il est atteint ; vide s'il ne l'est dans aucun</translation>
    </message>
    <message>
        <source>From the door to the nearest way that can be walked on</source>
        <translation>De la porte à la voie praticable la plus proche</translation>
    </message>
    <message>
        <source>Why no facility is reached in the longest time, or what is to be said of the place</source>
        <translation>Pourquoi aucun équipement n'est atteint dans le temps le plus long, ou ce qu'il faut dire du lieu</translation>
    </message>
    <message>
        <source>Building in which people live; empty where no home is known</source>
        <translation>Bâtiment où vivent des personnes ; vide si aucun domicile n'est connu</translation>
    </message>
    <message>
        <source>People who live there; empty where their number is not known</source>
        <translation>Personnes qui y vivent ; vide si leur nombre n'est pas connu</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Trajet à pied</translation>
    </message>
    <message>
        <source>nearest: from where it is the nearest one; reach: all from where it is reached in time</source>
        <translation>nearest : d'où il est le plus proche ; reach : tout ce d'où il est atteint à temps</translation>
    </message>
    <message>
        <source>People who reach it in that time: to whom it is the nearest one, or all</source>
        <translation>Personnes qui l'atteignent dans ce temps : dont il est le plus proche, ou toutes</translation>
    </message>
    <message>
        <source>Zone that the building lies in; empty where it is in none</source>
        <translation>Zone où se trouve le bâtiment ; vide s'il n'est dans aucune</translation>
    </message>
    <message>
        <source>People: the completed figure; empty where unknown</source>
        <translation>Personnes : le chiffre complété ; vide si inconnu</translation>
    </message>
    <message>
        <source>Households: the completed figure; empty where unknown</source>
        <translation>Ménages : le chiffre complété ; vide si inconnu</translation>
    </message>
    <message>
        <source>Where the figure is from: register, estimate, register + estimate, unknown</source>
        <translation>D'où vient le chiffre : register, estimate, register + estimate, unknown</translation>
    </message>
    <message>
        <source>Occupied dwellings of the register</source>
        <translation>Logements occupés du registre</translation>
    </message>
    <message>
        <source>People of the estimate alone</source>
        <translation>Personnes de l'estimation seule</translation>
    </message>
    <message>
        <source>Households of the estimate alone</source>
        <translation>Ménages de l'estimation seule</translation>
    </message>
    <message>
        <source>People expected beyond the register, before they fit the zone</source>
        <translation>Personnes attendues au-delà du registre, avant l'ajustement à la zone</translation>
    </message>
    <message>
        <source>1 where the register&apos;s figure was made smaller to keep the zone&apos;s total, else 0</source>
        <translation>1 si le chiffre du registre a été réduit pour garder le total de la zone, sinon 0</translation>
    </message>
    <message>
        <source>People of the zone; empty where unknown</source>
        <translation>Personnes de la zone ; vide si inconnu</translation>
    </message>
    <message>
        <source>People of the register in percent of the zone&apos;s; above 100 it has more</source>
        <translation>Personnes du registre en pour cent de celles de la zone ; au-dessus de 100 il en a plus</translation>
    </message>
    <message>
        <source>Sum of the completed figures</source>
        <translation>Somme des chiffres complétés</translation>
    </message>
    <message>
        <source>Sum of the completed figures; empty without a total of households</source>
        <translation>Somme des chiffres complétés ; vide sans total de ménages</translation>
    </message>
    <message>
        <source>People of the zone for whom it has no building</source>
        <translation>Personnes de la zone pour qui elle n'a pas de bâtiment</translation>
    </message>
    <message>
        <source>Buildings whose figure is the register&apos;s</source>
        <translation>Bâtiments dont le chiffre est celui du registre</translation>
    </message>
    <message>
        <source>Buildings whose figure is from both</source>
        <translation>Bâtiments dont le chiffre vient des deux</translation>
    </message>
    <message>
        <source>Buildings whose figure is the estimate&apos;s</source>
        <translation>Bâtiments dont le chiffre est celui de l'estimation</translation>
    </message>
    <message>
        <source>People of the cell</source>
        <translation>Personnes de la cellule</translation>
    </message>
    <message>
        <source>Day for which people are counted</source>
        <translation>Jour pour lequel les personnes sont comptées</translation>
    </message>
    <message>
        <source>Zone; empty where the row is about no zone</source>
        <translation>Zone ; vide si la ligne ne concerne aucune zone</translation>
    </message>
    <message>
        <source>Zone from which people come</source>
        <translation>Zone d'où viennent les personnes</translation>
    </message>
    <message>
        <source>Zone to which people go</source>
        <translation>Zone où vont les personnes</translation>
    </message>
    <message>
        <source>Day, or the later one of two</source>
        <translation>Jour, ou le second de deux</translation>
    </message>
    <message>
        <source>People who go that way; the line is empty where they stay in the zone</source>
        <translation>Personnes qui vont ainsi ; la ligne est vide si elles restent dans la zone</translation>
    </message>
    <message>
        <source>Year, or month</source>
        <translation>Année, ou mois</translation>
    </message>
    <message>
        <source>What happened, in the words of the registers</source>
        <translation>Ce qui est arrivé, dans les mots des registres</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Id of the household, which is that of its dwelling</source>
        <translation>Identifiant du ménage, qui est celui de son logement</translation>
    </message>
    <message>
        <source>Zone; empty where the dwelling is in none</source>
        <translation>Zone ; vide si le logement n'est dans aucune</translation>
    </message>
    <message>
        <source>People of the dwelling</source>
        <translation>Personnes du logement</translation>
    </message>
    <message>
        <source>1 for group quarters, which are no household; 0 for a household</source>
        <translation>1 pour une communauté, qui n'est pas un ménage ; 0 pour un ménage</translation>
    </message>
    <message>
        <source>Person, by the id that has no name</source>
        <translation>Personne, par l'identifiant sans nom</translation>
    </message>
    <message>
        <source>Dwelling in which the person lives on the day; empty where none is known</source>
        <translation>Logement où vit la personne ce jour ; vide si aucun n'est connu</translation>
    </message>
    <message>
        <source>Building; empty where none is known</source>
        <translation>Bâtiment ; vide si aucun n'est connu</translation>
    </message>
    <message>
        <source>1 for a client of the service, else 0</source>
        <translation>1 pour un client du service, sinon 0</translation>
    </message>
    <message>
        <source>People of the dwelling who are entitled</source>
        <translation>Personnes du logement qui y ont droit</translation>
    </message>
    <message>
        <source>Zone; outside: in no zone</source>
        <translation>Zone ; outside : dans aucune zone</translation>
    </message>
    <message>
        <source>Hour of the day, 0 to 23</source>
        <translation>Heure du jour, 0 à 23</translation>
    </message>
    <message>
        <source>Pattern of the source, such as resident, transient, mobile; all: everybody</source>
        <translation>Profil de la source, comme resident, transient, mobile ; all : tous</translation>
    </message>
    <message>
        <source>People present, by weights; empty where no cell with a number lies</source>
        <translation>Personnes présentes, par poids ; vide s'il n'y a pas de cellule avec un nombre</translation>
    </message>
    <message>
        <source>The same where every cell is spread evenly by area</source>
        <translation>De même si chaque cellule est répartie également par surface</translation>
    </message>
    <message>
        <source>Share of the zone&apos;s area in cells with a number; empty where cells are points</source>
        <translation>Part de la surface de la zone en cellules avec un nombre ; vide si les cellules sont des points</translation>
    </message>
    <message>
        <source>Residents of the register; phones never correct them</source>
        <translation>Résidents du registre ; les téléphones ne les corrigent jamais</translation>
    </message>
    <message>
        <source>People present by night, mean of its hours, by weights</source>
        <translation>Personnes présentes la nuit, moyenne de ses heures, par poids</translation>
    </message>
    <message>
        <source>People present by day, mean of its hours, by weights</source>
        <translation>Personnes présentes le jour, moyenne de ses heures, par poids</translation>
    </message>
    <message>
        <source>People present by night where every cell is spread evenly</source>
        <translation>Personnes présentes la nuit si chaque cellule est répartie également</translation>
    </message>
    <message>
        <source>People present by day where every cell is spread evenly</source>
        <translation>Personnes présentes le jour si chaque cellule est répartie également</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>Personnes de l'unité</translation>
    </message>
    <message>
        <source>Occupied dwellings, without group quarters; empty where not known</source>
        <translation>Logements occupés, sans les communautés ; vide si inconnu</translation>
    </message>
    <message>
        <source>Dwellings; empty where not known</source>
        <translation>Logements ; vide si inconnu</translation>
    </message>
    <message>
        <source>Persons by occupied dwelling</source>
        <translation>Personnes par logement occupé</translation>
    </message>
    <message>
        <source>Area of the unit</source>
        <translation>Surface de l'unité</translation>
    </message>
    <message>
        <source>Floor area to live on, of buildings whose storeys or height is known</source>
        <translation>Surface de plancher habitable, des bâtiments aux niveaux ou à la hauteur connus</translation>
    </message>
    <message>
        <source>Floor area by person who lives in these buildings</source>
        <translation>Surface de plancher par personne qui vit dans ces bâtiments</translation>
    </message>
    <message>
        <source>short: a standard is not kept; surplus: one is exceeded; fit; empty where unjudged</source>
        <translation>short : une norme n'est pas tenue ; surplus : une est dépassée ; fit ; vide si non jugé</translation>
    </message>
    <message>
        <source>Lowest ratio of what is there and what the people need by a standard</source>
        <translation>Plus petit rapport entre ce qu'il y a et ce dont les personnes ont besoin selon une norme</translation>
    </message>
    <message>
        <source>Indicator of that ratio</source>
        <translation>Indicateur de ce rapport</translation>
    </message>
    <message>
        <source>People at the earlier date</source>
        <translation>Personnes à la première date</translation>
    </message>
    <message>
        <source>The same in percent of then; empty where nobody was there</source>
        <translation>De même en pour cent d'alors ; vide si personne n'y était</translation>
    </message>
    <message>
        <source>Born since, and here now</source>
        <translation>Nées depuis, et ici maintenant</translation>
    </message>
    <message>
        <source>Here now, and then elsewhere or not in the base</source>
        <translation>Ici maintenant, et alors ailleurs ou pas dans la base</translation>
    </message>
    <message>
        <source>Here then, and died since</source>
        <translation>Ici alors, et mortes depuis</translation>
    </message>
    <message>
        <source>Here then, and now elsewhere or no longer counted</source>
        <translation>Ici alors, et maintenant ailleurs ou plus comptées</translation>
    </message>
    <message>
        <source>Unit; empty where the row is about none</source>
        <translation>Unité ; vide si la ligne n'en concerne aucune</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>Code de l'indicateur</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c'est</translation>
    </message>
    <message>
        <source>In the unit of measure; empty where unknown</source>
        <translation>Dans l'unité de mesure ; vide si inconnu</translation>
    </message>
    <message>
        <source>Standard: least value</source>
        <translation>Norme : valeur minimale</translation>
    </message>
    <message>
        <source>Standard: most</source>
        <translation>Norme : maximum</translation>
    </message>
    <message>
        <source>What there is: space, dwellings, size of facilities</source>
        <translation>Ce qu'il y a : surface, logements, taille des équipements</translation>
    </message>
    <message>
        <source>What the people need of it by the standard</source>
        <translation>Ce dont les personnes ont besoin selon la norme</translation>
    </message>
    <message>
        <source>Supply less demand; negative where something is missing</source>
        <translation>Offre moins demande ; négative s'il manque quelque chose</translation>
    </message>
    <message>
        <source>Supply by demand</source>
        <translation>Offre sur demande</translation>
    </message>
    <message>
        <source>short, fit or surplus; empty where there is no standard or it cannot be told</source>
        <translation>short, fit ou surplus ; vide sans norme ou si l'on ne peut le dire</translation>
    </message>
    <message>
        <source>Where the standard is from</source>
        <translation>D'où vient la norme</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nom de l'unité</translation>
    </message>
    <message>
        <source>Where value and standard are from</source>
        <translation>D'où viennent la valeur et la norme</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>places</translation>
    </message>
    <message>
        <source>Seats for pupils of the places; capacity less those who come from elsewhere</source>
        <translation>Places pour les élèves des lieux ; capacité moins ceux d'ailleurs</translation>
    </message>
    <message>
        <source>Why the school gets nobody; empty if it may</source>
        <translation>Pourquoi l'école ne reçoit personne ; vide si elle le peut</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>élèves</translation>
    </message>
    <message>
        <source>Pupils expected today less enrolment</source>
        <translation>Élèves attendus aujourd'hui moins les inscrits</translation>
    </message>
    <message>
        <source>The same with one share for the children of all zones</source>
        <translation>De même avec une seule part pour les enfants de toutes les zones</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>Place of children</source>
        <translation>Lieu des enfants</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Pupils of that place who go there</source>
        <translation>Élèves de ce lieu qui y vont</translation>
    </message>
    <message>
        <source>Way of one pupil</source>
        <translation>Trajet d'un élève</translation>
    </message>
    <message>
        <source>Place of children; empty where no home is known</source>
        <translation>Lieu des enfants ; vide si aucun domicile n'est connu</translation>
    </message>
    <message>
        <source>Seats for pupils of the places, rounded</source>
        <translation>Places pour les élèves des lieux, arrondies</translation>
    </message>
    <message>
        <source>Pupils expected of its zone and from elsewhere, rounded</source>
        <translation>Élèves attendus de sa zone et d'ailleurs, arrondis</translation>
    </message>
    <message>
        <source>Pupils who get a seat here, rounded</source>
        <translation>Élèves qui ont une place ici, arrondis</translation>
    </message>
    <message>
        <source>Those of them whose way is no longer than a kilometre, rounded</source>
        <translation>Ceux d'entre eux dont le trajet ne dépasse pas un kilomètre, arrondis</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>Written by Doorstep {}. The line in its history repeats the run: qgis_process run {} - takes it.</source>
        <translation>Écrit par Doorstep {}. La ligne de son historique répète l’exécution : qgis_process run {} - la prend.</translation>
    </message>
    <message>
        <source>{}: Windows takes no file called {}; choose another name.</source>
        <translation>{} : Windows n’accepte pas de fichier nommé {} ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{} could neither be replaced nor be put back ({}): a program has it open. Close it there, and run again with the same outputs; until then the earlier files are in the folder {}… beside it.</source>
        <translation>{} n’a pu être ni remplacé ni remis en place ({}) : un programme l’a ouvert. Fermez-le dans ce programme, puis relancez avec les mêmes sorties ; d’ici là, les fichiers précédents sont dans le dossier {}… à côté.</translation>
    </message>
    <message>
        <source>{file} describes another layer of that name and stays as it is: {output} has no record of its run; choose another name to have one.</source>
        <translation>{file} décrit une autre couche de ce nom et reste tel quel : {output} n’a pas d’enregistrement de son exécution ; choisissez un autre nom pour en avoir un.</translation>
    </message>
    <message>
        <source>No field looks like an id of the zones; the numbers of the features are taken.</source>
        <translation>Aucun champ ne ressemble à un identifiant des zones ; les numéros des entités sont pris.</translation>
    </message>
    <message>
        <source>HEIGHT_FIELD is missing; choose the field for &apos;{}&apos;, or another weight: footprint area needs none.</source>
        <translation>HEIGHT_FIELD manque ; choisissez le champ pour « {} », ou un autre poids : la surface de l’emprise n’en demande pas.</translation>
    </message>
    <message>
        <source>{}: {} holds no rows without shapes; write .gpkg or .csv.</source>
        <translation>{} : {} ne contient pas de lignes sans forme ; écrivez .gpkg ou .csv.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; holds the text &apos;{value}&apos; in row {row}; tell QGIS when it loads the file how decimals are written there, or make numbers of the field with the field calculator.</source>
        <translation>Le champ « {field} » contient le texte « {value} » à la ligne {row} ; indiquez à QGIS, au chargement du fichier, comment les décimales y sont écrites, ou faites du champ des nombres avec la calculatrice de champs.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Holds buildings, zones and households of each region. A folder of an earlier run goes on from there.</source>
        <translation>Contient bâtiments, zones et ménages de chaque région. Un dossier d'un traitement antérieur est continué.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Of the files of each region.</source>
        <translation>Des fichiers de chaque région.</translation>
    </message>
    <message>
        <source>Map population for many regions</source>
        <translation>Cartographier la population de nombreuses régions</translation>
    </message>
    <message>
        <source>The full workflow over many files, on the processors of this machine or on a cluster.</source>
        <translation>Le traitement complet sur de nombreux fichiers, par les processeurs de cette machine ou par une grappe.</translation>
    </message>
    <message>
        <source>country,state,county,batch,cluster,parallel,dask,geoparquet,big data</source>
        <translation>pays,région,département,lot,grappe,parallèle,dask,geoparquet,gros volumes</translation>
    </message>
    <message>
        <source>A folder, or files: GeoPackage or GeoParquet, one for each region, or one for all.</source>
        <translation>Un dossier, ou des fichiers : GeoPackage ou GeoParquet, un par région, ou un pour toutes.</translation>
    </message>
    <message>
        <source>Several as a;b.</source>
        <translation>Plusieurs : a;b.</translation>
    </message>
    <message>
        <source>Field that tells the regions apart</source>
        <translation>Champ qui distingue les régions</translation>
    </message>
    <message>
        <source>In each input that is one file; its values name the regions.</source>
        <translation>Dans chaque entrée d'un seul fichier ; ses valeurs nomment les régions.</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
        <source>Address of a running one, such as tcp://10.0.0.1:8786; empty: processes of this machine.</source>
        <translation>Adresse d'un ordonnanceur en marche, comme tcp://10.0.0.1:8786 ; vide : processus de cette machine.</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>Processus de cette machine</translation>
    </message>
    <message>
        <source>Empty: one for each processor; 0: one region after the other. Not for a cluster.</source>
        <translation>Vide : un par processeur ; 0 : une région après l'autre. Pas pour une grappe.</translation>
    </message>
    <message>
        <source>Most memory of each process [MB]</source>
        <translation>Mémoire maximale par processus [MB]</translation>
    </message>
    <message>
        <source>A process that takes more is started again; empty: its share of the machine. Not for a cluster.</source>
        <translation>Un processus qui en prend plus est relancé ; vide : sa part de la machine. Pas pour une grappe.</translation>
    </message>
    <message>
        <source>Table of regions</source>
        <translation>Table des régions</translation>
    </message>
    <message>
        <source>The full workflow for a state or a country: a file for each region, computed by several processes of this machine or by a Dask cluster. Each region comes out the same to the byte, whoever computes it.</source>
        <translation>Le traitement complet pour une région ou un pays : un fichier par région, calculé par plusieurs processus de cette machine ou par une grappe Dask. Chaque région donne les mêmes octets, qui que ce soit qui la calcule.</translation>
    </message>
    <message>
        <source>What lies on the border of two files:</source>
        <translation>Ce qui est à la limite de deux fichiers :</translation>
    </message>
    <message>
        <source>What comes out: buildings, zones and households of each region, a table of regions with what went wrong, and a report. A run that is stopped goes on where it was: what is done, by inputs, settings and versions, is not done again.</source>
        <translation>Ce qui en sort : bâtiments, zones et ménages de chaque région, une table des régions avec ce qui a échoué, et un rapport. Un traitement arrêté reprend où il en était : ce qui est fait, d'après entrées, réglages et versions, n'est pas refait.</translation>
    </message>
    <message>
        <source>What became of each region: rows, persons, zones proven optimal, time, memory, what straddles files, what went wrong.</source>
        <translation>Ce que chaque région est devenue : lignes, personnes, zones prouvées optimales, temps, mémoire, ce qui chevauche des fichiers, ce qui a échoué.</translation>
    </message>
    <message>
        <source>Folders or lists of GeoPackage or GeoParquet files: one file per region, called alike in every folder.</source>
        <translation>Des dossiers ou listes de fichiers GeoPackage ou GeoParquet : un fichier par région, du même nom dans chaque dossier.</translation>
    </message>
    <message>
        <source>Or one file with all regions, and the field that tells them apart.</source>
        <translation>Ou un fichier avec toutes les régions, et le champ qui les distingue.</translation>
    </message>
    <message>
        <source>A building belongs to the region whose zone holds it; one that two files have is counted once.</source>
        <translation>Un bâtiment appartient à la région dont une zone le contient ; celui que deux fichiers ont est compté une fois.</translation>
    </message>
    <message>
        <source>A zone that two files have is counted in the first region by name, and named in the table.</source>
        <translation>Une zone que deux fichiers ont est comptée dans la première région par le nom, et nommée dans la table.</translation>
    </message>
    <message>
        <source>A household belongs to the region of its zone.</source>
        <translation>Un ménage appartient à la région de sa zone.</translation>
    </message>
    <message>
        <source>Regions that failed: the table says why; the others are done.</source>
        <translation>Les régions qui ont échoué : la table dit pourquoi ; les autres sont faites.</translation>
    </message>
    <message>
        <source>Calibrated and chosen weights, and intervals, are found in each region by itself.</source>
        <translation>Les poids calibrés et choisis, et les intervalles, sont trouvés dans chaque région à part.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Regions done</source>
        <translation>Régions faites</translation>
    </message>
    <message>
        <source>Regions failed</source>
        <translation>Régions en échec</translation>
    </message>
    <message>
        <source>Households written</source>
        <translation>Ménages écrits</translation>
    </message>
    <message>
        <source>Zones that straddle files</source>
        <translation>Zones à cheval sur des fichiers</translation>
    </message>
    <message>
        <source>Regions done: {done} of {all}</source>
        <translation>Régions faites : {done} sur {all}</translation>
    </message>
    <message>
        <source>The process that computes the regions ended ({}): {}</source>
        <translation>Le processus qui calcule les régions s'est terminé ({}) : {}</translation>
    </message>
    <message>
        <source>Cancelled; regions that are done are kept, and the next run goes on from there.</source>
        <translation>Annulé ; les régions faites sont gardées, et le prochain traitement reprend de là.</translation>
    </message>
    <message>
        <source>Region {region}: {why}</source>
        <translation>Région {region} : {why}</translation>
    </message>
    <message>
        <source>Regions that failed: {regions}; see the table of regions.</source>
        <translation>Régions en échec : {regions} ; voir la table des régions.</translation>
    </message>
    <message>
        <source>No region is done; of the first is said: {}</source>
        <translation>Aucune région n'est faite ; de la première il est dit : {}</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copie de</translation>
    </message>
    <message>
        <source>Base whose rows the new one gets, with its CRS, stage and vault: from a file to a server, or back. Empty: none.</source>
        <translation>Base dont la nouvelle reçoit les lignes, avec son SCR, son stade et son coffre : d'un fichier vers un serveur, ou retour. Vide : aucune.</translation>
    </message>
    <message>
        <source>File in which the base is to be and to stay, such as town.gpkg; or a new schema on a server of PostgreSQL, such as postgresql://ann@server/office?schema=town.</source>
        <translation>Fichier où la base doit être et rester, comme ville.gpkg ; ou un nouveau schéma sur un serveur PostgreSQL, comme postgresql://ann@server/office?schema=town.</translation>
    </message>
    <message>
        <source>BASE: nothing is replaced on a server; give another schema, or have an administrator drop this one.</source>
        <translation>BASE : rien n'est remplacé sur un serveur ; donnez un autre schéma, ou faites supprimer celui-ci par un administrateur.</translation>
    </message>
    <message>
        <source>VAULT: a copy has the vault of its base; leave VAULT empty.</source>
        <translation>VAULT : une copie a le coffre de sa base ; laissez VAULT vide.</translation>
    </message>
    <message>
        <source>The GeoPackage that &apos;Create population base&apos; made, or its address on a server. It is changed in place.</source>
        <translation>Le GeoPackage créé par « Créer une base de population », ou son adresse sur un serveur. Il est modifié sur place.</translation>
    </message>
    <message>
        <source>BASE names the connection &apos;{name}&apos; of QGIS, which only QGIS knows; give the server itself, as in postgresql://user@server/database?schema=town.</source>
        <translation>BASE nomme la connexion « {name} » de QGIS, que seul QGIS connaît ; donnez le serveur même, comme postgresql://user@server/database?schema=town.</translation>
    </message>
    <message>
        <source>BASE: &apos;{text}&apos; names no database; write it as postgresql://user@server/database?schema=town.</source>
        <translation>BASE : « {text} » ne nomme aucune base de données ; écrivez-la postgresql://user@server/database?schema=town.</translation>
    </message>
    <message>
        <source>BASE has a password in it, which would stand in histories and logs; take it out, and keep it in a connection of QGIS, in the password file of PostgreSQL (pgpass) or in a service file.</source>
        <translation>BASE contient un mot de passe, qui resterait dans des historiques et des journaux ; ôtez-le, et gardez-le dans une connexion de QGIS, dans le fichier de mots de passe de PostgreSQL (pgpass) ou dans un fichier de services.</translation>
    </message>
    <message>
        <source>BASE: &apos;{name}&apos; is nothing that is known of a server; there are {known}.</source>
        <translation>BASE : « {name} » n'est rien que l'on sache d'un serveur ; il y a {known}.</translation>
    </message>
    <message>
        <source>BASE: the schema is &apos;{schema}&apos;; add ?schema= and a name of small letters, digits and _, such as ?schema=town.</source>
        <translation>BASE : le schéma est « {schema} » ; ajoutez ?schema= et un nom en minuscules, chiffres et _, comme ?schema=town.</translation>
    </message>
    <message>
        <source>BASE: QGIS has no connection &apos;{name}&apos; to PostgreSQL; it has: {known}.</source>
        <translation>BASE : QGIS n'a pas de connexion « {name} » à PostgreSQL ; il a : {known}.</translation>
    </message>
    <message>
        <source>BASE: the connection &apos;{name}&apos; of QGIS cannot be used; look at it.</source>
        <translation>BASE : la connexion « {name} » de QGIS est inutilisable ; vérifiez-la.</translation>
    </message>
    <message>
        <source>The Dask scheduler is gone{at}; regions that are done are kept: start it again, and the run, which goes on from there.</source>
        <translation>L'ordonnanceur Dask a disparu{at} ; les régions faites sont gardées : relancez-le, puis le traitement, qui reprend de là.</translation>
    </message>
    <message>
        <source>MEMORY is {given:g}; a process needs {least} MB before it has read anything.</source>
        <translation>MEMORY vaut {given:g} ; un processus a besoin de {least} Mo avant d'avoir rien lu.</translation>
    </message>
    <message>
        <source>Its workers died, {times} of them; it may need more memory than they have: raise MEMORY, or divide the region.</source>
        <translation>Ses ouvriers sont morts, {times} d'entre eux ; il lui faut peut-être plus de mémoire qu'ils n'en ont : augmentez MEMORY, ou divisez la région.</translation>
    </message>
    <message>
        <source>OUTPUT: {path} cannot be written to; choose another folder.</source>
        <translation>OUTPUT : on ne peut pas écrire dans {path} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>OUTPUT: {path} cannot be made ({why}); choose another folder.</source>
        <translation>OUTPUT : {path} ne peut pas être créé ({why}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} has the layers {layers}; say which by |layername=… after the path of the file or folder.</source>
        <translation>{file} a les couches {layers} ; dites laquelle par |layername=… après le chemin du fichier ou du dossier.</translation>
    </message>
    <message>
        <source>{file}: field &apos;{field}&apos; is empty in {rows} rows, which belong to no region; fill it.</source>
        <translation>{file} : le champ « {field} » est vide dans {rows} lignes, qui n'appartiennent à aucune région ; remplissez-le.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}); mend it, or put another one there.</source>
        <translation>{file} ne peut pas être lu ({why}) ; réparez-le, ou mettez-en un autre.</translation>
    </message>
    <message>
        <source>{file} has geometries as {encoding}; write it with WKB.</source>
        <translation>{file} a des géométries en {encoding} ; écrivez-le en WKB.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}); choose another OUTPUT.</source>
        <translation>{file} ne peut pas être écrit ({why}) ; choisissez un autre OUTPUT.</translation>
    </message>
    <message>
        <source>Zones that an earlier region has as well, and counts: {zones} ({examples}).</source>
        <translation>Zones qu'une région antérieure a aussi, et compte : {zones} ({examples}).</translation>
    </message>
    <message>
        <source>Zones that straddle files, counted here with what lies in the others: {zones} ({examples}).</source>
        <translation>Zones à cheval sur des fichiers, comptées ici avec ce qui est dans les autres : {zones} ({examples}).</translation>
    </message>
    <message>
        <source>Zones of which another file has a part with counts of its own, so that each part is a zone: {zones} ({examples}).</source>
        <translation>Zones dont un autre fichier a une partie avec ses propres effectifs, chaque partie étant une zone : {zones} ({examples}).</translation>
    </message>
    <message>
        <source>Zones that two files have at one place with different counts, of which the first by name of the region counts: {zones} ({examples}).</source>
        <translation>Zones que deux fichiers ont au même endroit avec des effectifs différents, dont la première par le nom de la région compte : {zones} ({examples}).</translation>
    </message>
    <message>
        <source>Buildings that the file of an earlier region has as well, counted once: {buildings}.</source>
        <translation>Bâtiments que le fichier d'une région antérieure a aussi, comptés une fois : {buildings}.</translation>
    </message>
    <message>
        <source>Buildings of two files that have one id, written with the name of their region before it: {buildings} ({examples}).</source>
        <translation>Bâtiments de deux fichiers qui ont un même identifiant, écrits avec le nom de leur région devant : {buildings} ({examples}).</translation>
    </message>
    <message>
        <source>Buildings of other files that lie in zones of this region, and are counted here: {buildings}.</source>
        <translation>Bâtiments d'autres fichiers situés dans des zones de cette région, et comptés ici : {buildings}.</translation>
    </message>
    <message>
        <source>Buildings of this file that lie in zones of other regions, and are counted there: {buildings}.</source>
        <translation>Bâtiments de ce fichier situés dans des zones d'autres régions, et comptés là : {buildings}.</translation>
    </message>
    <message>
        <source>Households of other files whose zone is one of this region: {households}.</source>
        <translation>Ménages d'autres fichiers dont la zone est de cette région : {households}.</translation>
    </message>
    <message>
        <source>{parameter}: {file} has no field &apos;{field}&apos;; it has {names}.</source>
        <translation>{parameter} : {file} n'a pas de champ « {field} » ; il a {names}.</translation>
    </message>
    <message>
        <source>No file of ZONES is called like one of INPUT ({here} … {there}); give both the same names, or name the field that tells the regions apart as PARTITION_FIELD.</source>
        <translation>Aucun fichier de ZONES ne porte le nom d'un fichier de INPUT ({here} … {there}) ; donnez-leur les mêmes noms, ou nommez le champ qui distingue les régions par PARTITION_FIELD.</translation>
    </message>
    <message>
        <source>{name}: there is no GeoPackage (.gpkg) or GeoParquet (.parquet) in {path}; choose another folder.</source>
        <translation>{name} : il n'y a ni GeoPackage (.gpkg) ni GeoParquet (.parquet) dans {path} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name}: {one} and {other} are of one region; leave one of them out.</source>
        <translation>{name} : {one} et {other} sont d'une même région ; laissez l'un des deux.</translation>
    </message>
    <message>
        <source>{name}: {path} is no folder, GeoPackage (.gpkg) or GeoParquet (.parquet); choose one.</source>
        <translation>{name} : {path} n'est ni un dossier, ni un GeoPackage (.gpkg), ni un GeoParquet (.parquet) ; choisissez-en un.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is in degrees ({crs}); reproject it to a projected CRS first.</source>
        <translation>« {layer} » est en degrés ({crs}) ; reprojetez-la d'abord dans un SCR projeté.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos;: a metre in {crs} is none on the ground there; reproject it to a CRS with true metres first.</source>
        <translation>« {layer} » : un mètre en {crs} n'en est pas un au sol à cet endroit ; reprojetez-la d'abord dans un SCR aux mètres vrais.</translation>
    </message>
    <message>
        <source>{key} is no parameter of a run over regions; the nearest is {close}.</source>
        <translation>{key} n'est pas un paramètre d'un traitement par régions ; le plus proche est {close}.</translation>
    </message>
    <message>
        <source>{name} is missing; say it.</source>
        <translation>{name} manque ; indiquez-le.</translation>
    </message>
    <message>
        <source>{name} says nothing without {needed}; give both or neither.</source>
        <translation>{name} ne dit rien sans {needed} ; donnez les deux ou aucun.</translation>
    </message>
    <message>
        <source>{name} is &apos;{given}&apos;; give {allowed}.</source>
        <translation>{name} vaut « {given} » ; donnez {allowed}.</translation>
    </message>
    <message>
        <source>{region}: there is no file of this name in {inputs}; add it, or take the region out.</source>
        <translation>{region} : il n'y a pas de fichier de ce nom dans {inputs} ; ajoutez-le, ou retirez la région.</translation>
    </message>
    <message>
        <source>Python before 3.11 reads no TOML; get it with pip install tomli, or write the run as JSON (.json).</source>
        <translation>Python avant 3.11 ne lit pas le TOML ; installez-le par pip install tomli, ou écrivez le traitement en JSON (.json).</translation>
    </message>
    <message>
        <source>{path} holds no parameters; write lines such as INPUT = &quot;buildings&quot;.</source>
        <translation>{path} ne contient pas de paramètres ; écrivez des lignes comme INPUT = &quot;buildings&quot;.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); name the file of the run.</source>
        <translation>{path} ne peut pas être lu ({why}) ; nommez le fichier du traitement.</translation>
    </message>
    <message>
        <source>Buildings written</source>
        <translation>Bâtiments écrits</translation>
    </message>
    <message>
        <source>What went wrong, or which zones straddle files</source>
        <translation>Ce qui a échoué, ou quelles zones chevauchent des fichiers</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}); report it with the region&apos;s file in the folder records.</source>
        <translation>Quelque chose d'imprévu a échoué ({error}) ; signalez-le avec le fichier de la région dans le dossier records.</translation>
    </message>
    <message>
        <source>Your role may not do that in base {path} ({why}); ask its administrator for the role of planners, or of builders.</source>
        <translation>Votre rôle ne permet pas cela dans la base {path} ({why}) ; demandez à son administrateur le rôle des planificateurs ou celui des constructeurs.</translation>
    </message>
    <message>
        <source>BASE: the database has a schema &apos;{schema}&apos; already; give another name, or have an administrator drop it.</source>
        <translation>BASE : la base de données a déjà un schéma « {schema} » ; donnez un autre nom, ou faites-le supprimer par un administrateur.</translation>
    </message>
    <message>
        <source>BASE: the database of {path} has no PostGIS; have an administrator run in it: CREATE EXTENSION postgis.</source>
        <translation>BASE : la base de données de {path} n'a pas PostGIS ; faites-y exécuter par un administrateur : CREATE EXTENSION postgis.</translation>
    </message>
    <message>
        <source>BASE: roles of this base are missing, and only an administrator may make them; have one run, then run again: {sql};</source>
        <translation>BASE : des rôles de cette base manquent, et seul un administrateur peut les créer ; faites-lui exécuter, puis relancez : {sql};</translation>
    </message>
    <message>
        <source>BASE: {path} does not answer or lets nobody in ({why}); look at the name, your user and the password that QGIS, pgpass or the service file keeps.</source>
        <translation>BASE : {path} ne répond pas ou ne laisse entrer personne ({why}) ; vérifiez le nom, votre utilisateur et le mot de passe que gardent QGIS, pgpass ou le fichier de services.</translation>
    </message>
    <message>
        <source>Base {path} is being written by somebody else; wait until that has ended, and run again. Nothing was changed.</source>
        <translation>La base {path} est en cours d'écriture par quelqu'un d'autre ; attendez la fin, puis relancez. Rien n'a été changé.</translation>
    </message>
    <message>
        <source>it calls {call}, which rules may not on a server; they may call {known}</source>
        <translation>elle appelle {call}, ce que les règles ne peuvent pas sur un serveur ; elles peuvent appeler {known}</translation>
    </message>
    <message>
        <source>BASE: {path} cannot be made ({why}); you need the right to make a schema in the database.</source>
        <translation>BASE : {path} ne peut pas être créée ({why}) ; il vous faut le droit de créer un schéma dans la base de données.</translation>
    </message>
    <message>
        <source>A base on PostgreSQL needs the Python package psycopg2, which this QGIS lacks; install python3-psycopg2, or psycopg2-binary by pip, and restart QGIS.</source>
        <translation>Une base sur PostgreSQL demande le paquet Python psycopg2, qui manque à ce QGIS ; installez python3-psycopg2, ou psycopg2-binary par pip, et redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Your role reads layers of this base, and not what was done with it.</source>
        <translation>Votre rôle lit des couches de cette base, et non ce qui en a été fait.</translation>
    </message>
    <message>
        <source>Of all regions: each reads the files that lie at its buildings.</source>
        <translation>De toutes les régions : chacune lit les fichiers qui se trouvent à ses bâtiments.</translation>
    </message>
    <message>
        <source>Buildings in a projected CRS with true metres; what else a region has is brought to it.</source>
        <translation>Des bâtiments dans un SCR projeté aux mètres vrais ; le reste de la région y est amené.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>{region}: no point cloud file lies at its buildings; add the files of this place, or run the region without POINT_CLOUD.</source>
        <translation>{region} : aucun fichier de nuage de points ne se trouve à ses bâtiments ; ajoutez les fichiers de ce lieu, ou traitez la région sans POINT_CLOUD.</translation>
    </message>
    <message>
        <source>Point cloud files that do not say where they lie, left out since others cover all buildings: {files} ({names}).</source>
        <translation>Fichiers de nuages de points qui ne disent pas où ils se trouvent, laissés de côté puisque d’autres couvrent tous les bâtiments : {files} ({names}).</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers; start some with: dask worker {address}</source>
        <translation>L'ordonnanceur Dask à {address} n'a pas d'ouvriers ; lancez-en avec : dask worker {address}</translation>
    </message>
    <message>
        <source>WORKERS: {number} processes cannot be started ({why}); give fewer, or 0 for one region after the other.</source>
        <translation>WORKERS : {number} processus ne peuvent pas démarrer ({why}) ; donnez-en moins, ou 0 pour une région après l’autre.</translation>
    </message>
    <message>
        <source>SCHEDULER: there is none at {address}; start it and give its address, such as tcp://10.0.0.1:8786, or leave it empty for this machine.</source>
        <translation>SCHEDULER : il n'y en a pas à {address} ; lancez-le et donnez son adresse, par exemple tcp://10.0.0.1:8786, ou laissez vide pour cette machine.</translation>
    </message>
    <message>
        <source>The scheduler or a worker cannot import doorstep ({why}); start both with the folder in which the folder doorstep lies on PYTHONPATH, and with requirements-scale.txt installed.</source>
        <translation>L'ordonnanceur ou un ouvrier ne peut pas importer doorstep ({why}) ; lancez les deux avec, dans PYTHONPATH, le dossier où se trouve le dossier doorstep, et requirements-scale.txt installé.</translation>
    </message>
    <message>
        <source>Worker {address} has {name} {theirs}, and this process {ours}; results would differ: install the same, and start the workers again.</source>
        <translation>L'ouvrier {address} a {name} {theirs}, et ce processus {ours} ; les résultats différeraient : installez la même version, et relancez les ouvriers.</translation>
    </message>
    <message>
        <source>{name}: there is no file {path}; choose one.</source>
        <translation>{name} : il n’y a pas de fichier {path} ; choisissez-en un.</translation>
    </message>
    <message>
        <source>OUTPUT has files of which this run knows nothing, and which count twice where the folder is read as one table: {files} ({examples}); take them away, or give each run a folder of its own.</source>
        <translation>OUTPUT contient des fichiers dont ce traitement ne sait rien, et qui comptent deux fois quand le dossier est lu comme une seule table : {files} ({examples}) ; retirez-les, ou donnez à chaque traitement son propre dossier.</translation>
    </message>
    <message>
        <source>OUTPUT: results would be written over the files of {path}; choose another folder.</source>
        <translation>OUTPUT : les résultats remplaceraient les fichiers de {path} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>OUTPUT: another run is writing to {path}; wait for its end, or choose another folder.</source>
        <translation>OUTPUT : une autre exécution écrit dans {path} ; attendez sa fin, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be brought to the CRS of the buildings, {crs}; check the CRS of both.</source>
        <translation>{file} ne peut pas être amené dans le SCR des bâtiments, {crs} ; vérifiez le SCR des deux.</translation>
    </message>
    <message>
        <source>Regions beside it are in another CRS, so that nothing is compared with theirs, and what both files have is counted twice: {regions} ({examples}); reproject them to one.</source>
        <translation>Des régions voisines sont dans un autre SCR, si bien que rien n’est comparé avec les leurs et que ce que deux fichiers ont est compté deux fois : {regions} ({examples}) ; reprojetez-les dans un seul.</translation>
    </message>
    <message>
        <source>{file} has curved geometries; convert them to straight ones, by Segmentize in QGIS.</source>
        <translation>{file} a des géométries courbes ; convertissez-les en segments droits, par « Segmenter » dans QGIS.</translation>
    </message>
    <message>
        <source>{name} is {given}; choose a value from 0 to {most}.</source>
        <translation>{name} vaut {given} ; choisissez une valeur de 0 à {most}.</translation>
    </message>
    <message>
        <source>{name}: &apos;{given}&apos; is no list of LAS classes; write numbers such as 6, 17.</source>
        <translation>{name} : « {given} » n’est pas une liste de classes LAS ; écrivez des nombres, par exemple 6, 17.</translation>
    </message>
    <message>
        <source>{name} is for one region at a time; leave it out.</source>
        <translation>{name} ne vaut que pour une région à la fois ; retirez-le.</translation>
    </message>
    <message>
        <source>{name} is &apos;{given}&apos;; give one text.</source>
        <translation>{name} vaut « {given} » ; donnez un texte.</translation>
    </message>
    <message>
        <source>{file}: field &apos;{field}&apos; holds {kind}; name one with texts or whole numbers.</source>
        <translation>{file} : le champ « {field} » contient {kind} ; nommez-en un avec des textes ou des nombres entiers.</translation>
    </message>
    <message>
        <source>{region}: earlier regions have all its zones as well, and count them; of its buildings {buildings} and of its households {households} are in none: give it zones that hold them, or leave them out.</source>
        <translation>{region} : des régions précédentes ont aussi toutes ses zones, et les comptent ; {buildings} de ses bâtiments et {households} de ses ménages ne sont dans aucune : donnez-lui des zones qui les contiennent, ou retirez-les.</translation>
    </message>
    <message>
        <source>OUTPUT_HTML: {path} cannot be written; choose another file.</source>
        <translation>OUTPUT_HTML : {path} ne peut pas être écrit ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path}: {why}; mend the line: texts stand in quotes, and paths have / and no \.</source>
        <translation>{path} : {why} ; corrigez la ligne : les textes sont entre guillemets, et les chemins ont / et non \.</translation>
    </message>
    <message>
        <source>Region; as its files are called, or by the field that tells regions apart</source>
        <translation>Région ; le nom de ses fichiers, ou la valeur du champ qui distingue les régions</translation>
    </message>
    <message>
        <source>Status; done or failed</source>
        <translation>État ; done (faite) ou failed (en échec)</translation>
    </message>
    <message>
        <source>Zones; counted in this region</source>
        <translation>Zones ; comptées dans cette région</translation>
    </message>
    <message>
        <source>Zones proven optimal; by their allocation</source>
        <translation>Zones prouvées optimales ; par leur affectation</translation>
    </message>
    <message>
        <source>Time; that the region took</source>
        <translation>Temps ; que la région a pris</translation>
    </message>
    <message>
        <source>Most memory; that its process had taken until then</source>
        <translation>Mémoire maximale ; que son processus avait prise jusque-là</translation>
    </message>
    <message>
        <source>Zones that straddle files; others have a part of them, or buildings</source>
        <translation>Zones qui chevauchent des fichiers ; d'autres en ont une partie, ou des bâtiments</translation>
    </message>
    <message>
        <source>Buildings taken; from other files, in zones of this region</source>
        <translation>Bâtiments pris ; d'autres fichiers, dans des zones de cette région</translation>
    </message>
    <message>
        <source>Buildings given; from its own file, in zones of other regions</source>
        <translation>Bâtiments donnés ; de son fichier, dans des zones d'autres régions</translation>
    </message>
    <message>
        <source>Copies left out; buildings that an earlier region&apos;s file has as well</source>
        <translation>Copies laissées ; bâtiments que le fichier d'une région antérieure a aussi</translation>
    </message>
    <message>
        <source>Kept; 1 where an earlier run had done it already</source>
        <translation>Gardée ; 1 si un traitement antérieur l'avait déjà faite</translation>
    </message>
    <message>
        <source>Remarks; what went wrong, or which zones straddle files</source>
        <translation>Remarques ; ce qui a échoué, ou quelles zones chevauchent des fichiers</translation>
    </message>
    <message>
        <source>Row {row} of table {table} has a shape that cannot be copied, such as a curve; make it one of straight lines, or delete it, and run again.</source>
        <translation>La ligne {row} de la table {table} a une forme qui ne peut pas être copiée, telle qu'une courbe ; faites-en une de lignes droites, ou supprimez-la, puis relancez.</translation>
    </message>
    <message>
        <source>Row {row} of table {table} has bytes in column {column}, of which base {path} keeps texts; correct it where it is from, and run again.</source>
        <translation>La ligne {row} de la table {table} a des octets dans la colonne {column}, dont la base {path} garde des textes ; corrigez-la à sa source, puis relancez.</translation>
    </message>
    <message>
        <source>BASE: the database of {path} keeps texts in {encoding}, in which not all names can be written; have an administrator make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>BASE : la base de données de {path} garde les textes en {encoding}, où tous les noms ne peuvent pas s'écrire ; faites-en créer une par un administrateur avec ENCODING 'UTF8'.</translation>
    </message>
    <message>
        <source>BASE: in the database of {path} you may not use the schema of PostGIS; have an administrator run: GRANT USAGE ON SCHEMA … TO PUBLIC.</source>
        <translation>BASE : dans la base de données de {path}, vous ne pouvez pas utiliser le schéma de PostGIS ; faites exécuter par un administrateur : GRANT USAGE ON SCHEMA … TO PUBLIC.</translation>
    </message>
    <message>
        <source>BASE: the role {role} belongs to a base of another database, whose people would get this one as well; give another schema.</source>
        <translation>BASE : le rôle {role} appartient à une base d'une autre base de données, dont les membres auraient aussi celle-ci ; donnez un autre schéma.</translation>
    </message>
    <message>
        <source>Base {path} was made by an earlier Doorstep (version {number} of its tables) and can be read alone; make a copy with &apos;Create population base&apos; and COPY_OF, which has all tables of this version.</source>
        <translation>La base {path} a été faite par un Doorstep plus ancien (version {number} de ses tables) et peut seulement être lue ; faites-en une copie avec « Créer une base de population » et COPY_OF, qui a toutes les tables de cette version.</translation>
    </message>
    <message>
        <source>Row {row} of table {table} has in column {column} what is no number, or none that base {path} keeps; correct it where it is from, and run again.</source>
        <translation>La ligne {row} de la table {table} a dans la colonne {column} ce qui n'est pas un nombre, ou aucun que la base {path} garde ; corrigez-la à sa source, puis relancez.</translation>
    </message>
    <message>
        <source>The server of base {path} was lost just when a batch was to be kept ({why}), so that it is kept, or is not; look at the batches of the base before you run again, and restore the copy of the vault from before where the vault is refused.</source>
        <translation>Le serveur de la base {path} a été perdu juste au moment de garder un lot ({why}), de sorte qu'il est gardé, ou non ; regardez les lots de la base avant de relancer, et restaurez la copie du coffre d'avant si le coffre est refusé.</translation>
    </message>
    <message>
        <source>it has {piece} outside of texts in quotes, which a rule may not on a server: no second statement, comment, bracket too many, text with a letter before its quote, or mark of a value other than :day</source>
        <translation>elle contient {piece} hors des textes entre guillemets, ce qu'une règle ne peut pas sur un serveur : ni seconde instruction, ni commentaire, ni parenthèse en trop, ni texte avec une lettre devant son guillemet, ni marque de valeur autre que :day</translation>
    </message>
    <message>
        <source>{region}: its buildings ({buildings}) are all counted in other regions, so that none is left for its zones ({zones}); add the buildings of these zones to its file.</source>
        <translation>{region} : ses bâtiments ({buildings}) sont tous comptés dans d’autres régions, si bien qu’il n’en reste aucun pour ses zones ({zones}) ; ajoutez à son fichier les bâtiments de ces zones.</translation>
    </message>
</context>
</TS>
