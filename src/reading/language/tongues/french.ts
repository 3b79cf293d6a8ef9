import type { Grammar } from '../grammar.ts';

export const frenchGrammar: Grammar = {
  code: 'fr',
  stop: "en|dans|à|au|aux|sur|par|pour|avec|sans|d'ici|dont|qui|que|où|ou|mais|et|soit|sont|seront|ont|a|va|vont|sera|est|étaient|était|le|la|les|l'|du|entre|contre|selon|après|avant|depuis|chez|afin|cette|cet|ce|chaque|lors|déjà|supplémentaires?|concernent|quitteront|partiront|vers|hors|plus|moins",
  agentive: '\\p{L}{2,}(?:eurs?|euses?|rices?|iers|ières|iens|iennes|istes?|logues)',
  notPeople:
    'magasins?|boutiques?|agences?|clients?|clientes?|abonnés?|utilisateurs?|lecteurs?|patients?|passagers?|pays|sites?|usines?|villes?|actions?|actionnaires?|entreprises?|sociétés|banques|enseignes?|membres|adhérents?|assurés?|voitures?|véhicules?|avions?|navires?|trains?|appareils|ordinateurs|robots?|appels?|demandes?|dossiers?|commandes?|contrats?|colis|tonnes|unités|points?|fois|heures?|minutes?|articles?|pages?|mots|lignes|hôtels?|restaurants?|écoles?|élèves?|étudiants?|habitants?|ménages?|foyers?|électeurs|manifestants?|créanciers?|lits?|logements?|communes?|personnes interrogées|degrés',
  opening: "offres(?: d'emploi)?|annonces|postes (?:vacants|ouverts|à pourvoir)",
  shareOf:
    "(?:de|des|du|d') ?(?:ses|son|sa|leurs?|nos|l'|la|les|notre|cet?|cette|toute?s? (?:la|les|ses)|l'ensemble (?:de|des) (?:ses|la|l')?)?",
  ownerBefore:
    "(?:de |sur |parmi |à |d'entre )?(?:ses|leurs|nos|un total de|des|les|aux|quelque|les quelque|ses quelque|un effectif de)",
  clause:
    ", (?:et|mais|tandis que|alors que|dont|qui|après|car|soit|où|contre|selon|ce qui) | (?:mais|tandis que|alors que|dont|et prévoit|et va) | et (?=qu')|; |: | ; | : ",
  contrast:
    'mais|reconna[iî]\\p{L}+|en revanche|rappelle|seulement|toutefois|cependant|confirme|admet\\p{L}*|précise en revanche|évoque en revanche|au contraire|simplement',
  denialOpens:
    "\"? ?(?:c'est (?:faux|inexact|totalement faux|une rumeur)|il n'(?:existe|y a) (?:aucun|pas de|pas) (?:projet|plan|suppression)|il n'en est rien|aucun (?:projet|plan|chiffre)|cette information est|ces (?:chiffres|informations) sont|(?:la direction|le groupe|l'entreprise|une porte-parole|un porte-parole) (?:dément|nie|conteste|réfute)|non[,.]|faux)",
  manyEmployers:
    "(?:dans|de|pour) (?:le|la|tout le|toute la|l'ensemble du|l'ensemble de la) (?:secteur|branche|filière|industrie|pays|profession|économie)|les (?:entreprises|banques|employeurs|groupes|géants) (?:ont|françaises|européennes|du secteur)|au niveau national|en france depuis|(?:le|la) (?:secteur|branche|filière|profession)(?= )|les \\p{L}+ du secteur",
  runningTotal:
    "depuis (?:le début|début|fin|mi|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|20\\d\\d|l'an)[^.;]{0,30}|port\\p{L}+ (?:le total|à)[^.;]{0,24}|au total depuis|cumul\\p{L}*|ces \\p{L}+ dernières années|en \\p{L}+ ans",
  partOf:
    "dont|parmi (?:eux|elles|ces)|sur ces|les autres|le reste|d'entre eux|y compris|supplémentaires|autres",
  workOf: "(?:travail|équivalent|tâches|charge) (?:de|d')|équivalent (?:de|à)|l'équivalent",
  unnamed:
    "sources? (?:proche|syndicale|interne|anonyme|concordante)\\p{L}*|sous (?:couvert d'|condition d')anonymat|de source",
  analyst: 'analystes?|économistes?|cabinet|experts?|institut|consultants?',
  agency: 'insee|dares|ministère|urssaf|france travail|banque de france',
  if: "si (?:elle|il|le|la|l')|pourrai(?:t|ent)|serait|hypothèse|scénario|risquerait",
  names: {
    common:
      "syndicats?|direction|le|la|les|un|une|des|cette|ce|ces|selon|après|avant|pour|dans|en|au|aux|il|elle|ils|elles|nous|on|mais|et|ou|si|depuis|outre|malgré|face|parmi|chez|son|sa|ses|leur|leurs|notre|nos|objet|note|de|du|à|tous|toutes|bonjour|merci|sur|texte|vos|nos|au|groupe(?! )|chères|chers|chère|cher|emploi|comme|vous|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|cse|cgt|cfdt|fo|cfe-cgc|cftc|unsa|sud|ia|france|europe|allemagne|espagne|italie|hexagone|paris|lyon|marseille|toulouse|lille|bordeaux|nantes|strasbourg|belgique|suisse|québec|pse|rcc|drh|pdg|dg|chiffre|coût|environ|jusqu'à|près|plus|moins|deux|trois|quatre|cinq|six|dix|cent|mille|aucun|aucune|interrogé\\p{L}*|contacté\\p{L}*|plan|suppression|suppressions|licenciements?|emploi|emplois|salariés|photo|communiqué|actualité|économie|social|publié|mis|c'est|d'ici|d'après|l'|d'|qu'|au total|reste|au-delà|désormais|déjà|enfin|ainsi|toutefois|cependant|parallèlement|état|etats-unis|intelligence|artificielle|grâce|concrètement|objectif|résultat",
    kind: "(?:groupe|entreprise|société|banque|assureur|opérateur|constructeur|fabricant|éditeur|enseigne|distributeur|industriel|compagnie|maison|start-?up|équipementier|transporteur|laboratoire|mutuelle|chaîne|agence|studio|usine|filiale|multinationale|géant|plateforme|journal|quotidien|brasseur|lunetier|chimiste|sidérurgiste|fintech|spécialiste|numéro un|leader|cabinet|courtier|hôpital|université|coopérative|avionneur|armateur|concurrent|rival|logisticien|câblo-opérateur|magazine|hebdomadaire|imprimeur|verrier|papetier|fonderie|marque|réseau|association|biscuitier|chocolatier|pneumaticien|motoriste|énergéticien|croisiériste|voyagiste|traiteur|meunier|laitier|semencier|conserveur)(?: (?:de|d'|du|des|en|à)? ?\\p{Ll}+){0,3}",
    role: "(?:pdg|dg|directeur|directrice|président|présidente|patron|patronne|porte-parole|délégué|déléguée|secrétaire|représentant|représentante|ministre|maire|analyste|économiste|fondateur|fondatrice|cofondateur|cofondatrice|responsable|chef|cheffe|m\\.|mme|mlle|avocat|avocate|professeur|professeure|dirigeant|dirigeante|consultant|consultante|drh|élu|élue|syndicaliste|gérant|gérante|associé|associée)(?: (?:général|générale|généraux|délégué|déléguée|central|centrale|syndical|syndicale|adjoint|adjointe|financier|financière|national|nationale|exécutif|exécutive|des ressources humaines|cgt|cfdt|fo|cfe-cgc|sud|unsa|du groupe|de l'entreprise|france|du directoire|du conseil))*",
    placeBefore: "à|en|au|aux|près de|dans|de|d'|site de|usine de|région",
    acts: "supprime|supprimera|supprimait|a|va|vont|prévoit|prévoyait|annonce|annonçait|licencie|licenciera|réduit|réduira|ferme|fermera|emploie|employait|compte|comptait|recrute|embauche|embauchera|dément|nie|conteste|réfute|coupe|taille|se|s'|veut|souhaite|envisage|présente|lance|ouvre|gèle|suspend|remplace|perd|doit|devrait|pourrait|met|sacrifie|propose|proposera|confirme|rappelle|réembauche|reprend|investit|investira|est|était|ne|n'|économisera|cherche|maintient|dit|réalise|assure|entend|engage|délocalise|transfère|mise|occupe|justifie|invoque|explique|vient|table",
    speaks:
      'indique|a indiqué|explique|précise|déclare|affirme|assure|a déclaré|a réagi|souligne|estime|dénonce|regrette|résume|confie|a expliqué',
    ownerOf: "chez|de|d'|du|des salariés de|chez le|pour|par|à la tête de|au sein de|la direction de|l'usine",
    joiner: "&|et|de|du|des|d'|la|le|en",
    other:
      "cgt|cfdt|fo|force ouvrière|cfe-cgc|cftc|unsa|solidaires|insee|dares|ministère|gouvernement|sénat|assemblée|afp|reuters|les echos|le monde|le figaro|libération|la tribune|france travail|observatoire|institut|tribunal|prud'hommes|medef|urssaf|inspection du travail|direccte|drieets|commission",
    aside:
      "selon|d'après|concurrent|rival|client|fournisseur|contrat (?:de|d'|avec)|fusion avec|rachat (?:de|par)|filiale de|perte (?:de|du)|cabinet|journal|quotidien|comme|face à|à l'instar de",
  },
  dates: {
    months: [
      'janvier|janv\\.',
      'février|févr?\\.',
      'mars',
      'avril|avr\\.',
      'mai',
      'juin',
      'juillet|juil\\.',
      'août',
      'septembre|sept\\.?',
      'octobre|oct\\.?',
      'novembre|nov\\.?',
      'décembre|déc\\.?',
    ],
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    of: '',
    before:
      "en|d'ici|d'ici à|à|fin|début|mi|depuis|de|pour|jusqu'en|avant|après|courant|l'année|l'an|horizon|au|dès|et|à partir de|exercice",
    endOf: "fin|d'ici fin|d'ici à fin|d'ici la fin|d'ici à la fin|à la fin",
    lastYear: "l'an dernier|l'année dernière|l'an passé|l'année passée",
    thisYear: "cette année|de l'année en cours",
    nextYear: "l'an prochain|l'année prochaine",
    today: "aujourd'hui|ce matin",
    yesterday: 'hier',
    quarters: [
      '(?:premier|1er) trimestre',
      '(?:deuxième|2e) trimestre',
      '(?:troisième|3e) trimestre',
      '(?:quatrième|4e) trimestre',
    ],
    earlier:
      "l'an dernier|l'année dernière|il y a (?:un|deux|trois|quatre|cinq) ans?|précédent\\p{L}*|déjà en|auparavant|lors d'un premier plan|avait déjà|avait (?:licencié|supprimé)",
  },
  silent: {
    layoff:
      "(?:des dizaines|des centaines|des milliers|plusieurs|une partie|la moitié|la totalité|l'ensemble|l'intégralité) (?:de |d'|des |de ses |de la |de l')?(?:\\p{L}+ )?(?:postes|emplois|salariés|équipe|rédaction|effectifs|licenciements|suppressions)[^.;]{0,40}|(?:supprime|licencie|va supprimer|va licencier|se sépare d\\p{L}*|a licencié|a supprimé)(?: \\p{L}+){0,3} (?:postes|emplois|salariés|employés|personnel|équipe|rédaction|service|département)|plan social|plan de sauvegarde de l'emploi",
    'requisitions-closed':
      "gel des (?:embauches|recrutements)|(?:embauches|recrutements) (?:sont |ont été |seront |restent )?(?:gelés|gelées|suspendus|suspendues|interrompus)|(?:gèle|a gelé|suspend|a suspendu|stoppe)[^.;]{0,30}(?:embauches|recrutements)|départs (?:\\p{L}+ ){0,3}ne seront pas remplacés|ne remplacera pas|n'embauche plus|ne recrute plus",
    rehire:
      'réembauch\\p{L}+|réintègr?\\p{L}*|réintégr\\p{L}+|(?:rappelle|a rappelé|fait revenir|a fait revenir)[^.;]{0,40}(?:salariés|employés|conseillers|anciens)',
    'voluntary-exit':
      'plan de départs? volontaires?|départs volontaires|rupture conventionnelle collective|ruptures conventionnelles|préretraites?|guichet de départs?',
    'contractor-cut':
      '(?:met fin|se sépare|a mis fin|mettra fin|se passer|réduit|cesse)[^.;]{0,50}(?:intérimaires|prestataires|sous-traitants|indépendants|free-?lances|pigistes|contrats courts|intérim)',
    hiring:
      "(?:recrute|embauche|continue d'embaucher|continue de recruter|recherche)[^.;]{0,30}(?:ingénieurs|développeurs|spécialistes|profils|experts|salariés)",
  },
  negation:
    "aucune?|ne|n'|pas|sans|ni|éviter|exclu\\p{L}*|si|pourrait|pourraient|rumeurs?|dément\\p{L}*|jamais|plutôt que|au lieu|craint|craignent|risque",
};
