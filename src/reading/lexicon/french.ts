import type { LexiconSource } from './types.ts';

const cutVerbs = [
  'supprim(?:e|ons|erons|ent|er|era|eront|é|ée|és|ées|ait|aient|ant|erait|eraient)',
  'licenci(?:e|ons|erons|ent|er|era|eront|é|ée|és|ées|ait|ant|erait)',
  "(?:se |s'est |s'être |se sont )?sépar(?:e|ons|erons|ent|er|era|eront|é|és|ée|ées|erait)(?= (?:de|d'))|se (?:\\p{L}+ )?séparer",
  'rédui(?:t|re|ra|ront|rons|sons|sent|ts|te|tes|sant|rait|sait)',
  'coup(?:e|ons|erons|er|era|ent)(?= (?:dans|\\d))|taill(?:e|ons|erons|er|era|ent|é)(?= dans)|sabr(?:e|ons|erons|er|é|ent)|tranch(?:e|ons|erons|er|é)|rogn(?:e|ons|erons|er|é)',
  'congédi(?:e|ons|erons|ent|er|era|é|és|ée|ées)|remerci(?:e|ons|erons|ent|er|é|és|ée|ées)|débauch\\p{L}+|limog\\p{L}+|vir(?:e|ons|erons|er|é|és|ées)(?![\\p{L}])',
  'élimin(?:e|ons|erons|er|era|eront|é|és|ées|ent)|disparaîtr\\p{L}*|disparaiss\\p{L}+|disparaît|disparaîtront|sacrifi\\p{L}+|dégraiss\\p{L}+|abandonn\\p{L}+',
  'perd(?:re|ra|ront|ent|u|us|ant)|perdront|menac(?:é|és|ée|ées|e|ent)|concern(?:é|és|ée|ées|e|ent|era|eront)|touch(?:é|és|ée|ées|e|ent|era|eront)|affect(?:é|és|ées|e|era|eront)',
  'quitt(?:er|e|ent|eront|era)|partir(?:ont|a)?|sur la sellette|fait les frais|remplac(?:é|és|ée|ées|er|e|ent|era|eront)|met(?:tre|tra|tront)? (?:fin|à la porte)|ferm(?:er|e|era)(?=[^.;]{0,50}(?:postes|emplois))|passer à la trappe|non[- ]renouvel\\p{L}+|ne (?:pas )?renouvel\\p{L}+|allég\\p{L}+|ampute\\p{L}*|se passer de|en moins|renvoy\\p{L}+|renvoi\\p{L}*',
].join('|');

const people = [
  'postes?',
  'emplois?',
  'salarié(?:e|s|es)?(?:\\(e\\)s)?',
  'employé(?:e|s|es)?',
  'collaborat(?:eur|eurs|rice|rices)|collègues?|conseillers?',
  'travailleu(?:r|rs|se|ses)',
  'personnes?|gens|hommes|femmes|agents?|équipiers?|effectifs?|membres? du personnel|membres? de l.équipe|fonctionnaires?',
  'cadres?|ouvri(?:er|ers|ère|ères)|technicien(?:ne)?s?|ingénieure?s?|développeu(?:r|rs|se|ses)|informaticien(?:ne)?s?|consultant(?:e)?s?|conseill(?:er|ers|ère|ères)|vende(?:ur|urs|use|uses)|journalistes?|rédact(?:eur|eurs|rice|rices)|traduct(?:eur|eurs|rice|rices)|graphistes?|comptables?|juristes?|gestionnaires?|opérat(?:eur|eurs|rice|rices)|téléconseillers?|téléopérat(?:eur|eurs|rices)|chauffeurs?|conduct(?:eur|eurs|rices)|livreurs?|facteurs?|caissi(?:er|ers|ère|ères)|infirmi(?:er|ers|ère|ères)|enseignant(?:e)?s?|pilotes?|hôtesses?|stewards?|navigants?|magasinier(?:s)?|préparateurs?|manutentionnaires?|soudeurs?|mécaniciens?|électriciens?|bouchers?|boulangers?|cuisiniers?|serveurs(?= (?:et|ont|seront))|analystes?|assistant(?:e)?s?|secrétaires?|commerciaux|commercial|managers?|dirigeants?|directeurs?|chercheu(?:r|rs|ses)|testeurs?|modérateurs?|correct(?:eur|eurs|rices)|pigistes?|banquiers?|courtiers?|actuaires?|souscripteurs?|responsables?|spécialistes?|experts?',
  'stagiaires?|apprenti(?:e|s|es)?|alternant(?:e)?s?|jeunes(?: diplômés)?|diplômés|recrues?|nouveaux arrivants|saisonniers?|volontaires|candidats au départ',
  'intérimaires?|prestataires?|sous-traitants?|indépendants?|free-?lances?|contractuels?|CDD|CDI|contrats?(?= (?:à durée|courts|précaires|intérimaires|non))|équivalents? temps plein|ETP',
  'départs?|licenciements?|suppressions?(?: (?:de postes|d.emplois))?|embauches?|recrutements?|ruptures? conventionnelles?|démissions?|offres(?: d.emploi)?',
].join('|');

export const french: LexiconSource = {
  code: 'fr',
  cutVerb: cutVerbs,
  cutNoun:
    "suppressions?|licenciements?|plan (?:social|de sauvegarde de l'emploi|de départs?|de réduction|de restructuration)|PSE|réductions? (?:d'effectifs?|de postes|des effectifs)|coupes?(?: claires)?|destructions? d'emplois|dégraissages?|départs?(?! à la retraite)|restructurations?|ferm(?:e|ons|er|era|ent)|ruptures? conventionnelles? collectives?|RCC|fermetures?|pertes? d'emplois?|saignée|charrette|compressions? (?:de personnel|d'effectifs)|plan d'économies|mises? à pied|sureffectifs?|non-renouvellement\\p{L}*|disparitions?|séparation",
  jobNoun: people,
  headcountBefore:
    "emploi(?:e|ent|yait|yer)|employait|comptait|compt(?:e|ent|ant|ait)|occup(?:e|ent|ait)|fai(?:t|sait) travailler|effectifs? (?:de|à|atteint|s'élevait à|s'établissait à|s'élève à|est de|était de|total de|mondial de)|total de|équipe de|ses|leurs|nos|les|des|aux|sur (?:un total de|ses|les|un effectif de)|fort de|a|avait|avec|reste(?:nt)?|restera|travaillent|où travaillent|regroup(?:e|ait)|rassembl(?:e|ait)|totalis(?:e|ait)|au total",
  headcountAfter:
    "travaillent|sont employés|employés|dans le monde|au total|à l'échelle mondiale|travaillaient|sur le site|à fin \\p{L}+|fin 20\\d\\d|au 31 \\p{L}+|restants?",
  remain:
    'rest(?:e|ons|erons|er|ent|era|eront|erons|ons|ants?)|conserv(?:e|ons|erons|er|era|ent|és)|gard(?:e|ons|erons|er|era|ent)|maint(?:ient|enus?|enir)|épargn\\p{L}+|demeur\\p{L}+|ne sont pas (?:concernés|touchés)|préserv\\p{L}+|reclass\\p{L}+|transfér\\p{L}+|mut(?:é|és|er)',
  workforce:
    "(?:(?:total|mondial|ses|son|sa|leurs|leur|ces|les|des|actuels?|quelque|environ|près de|\\d[\\d ]*) )*(?:effectifs?(?: (?:mondiaux|total|totaux|global))?|salariés|personnel|employés|postes|emplois|équipes?|collaborateurs|main-d'(?:oe|œ)uvre|masse salariale|troupes|rédaction|cadres|agents|travailleurs|force de travail)",
  hireVerb:
    "embauch(?:e|ons|erons|ent|er|era|eront|é|és|ée|ées|ait|erait)|recrut(?:e|ons|erons|ent|er|era|eront|é|és|ée|ées|ait|erait)|engag(?:er|era)(?=[^.;]{0,30}(?:personnes|salariés))|cré(?:er|e|era|ent|é|ation d)(?=[^.;]{0,40}(?:emplois|postes))|création (?:de|d')|nouveaux (?:postes|emplois|salariés|collaborateurs)|recherche(?=[^.;]{0,20} \\d)|renfort\\p{L}*|embauches|recrutements?",
  rehireVerb:
    'réembauch\\p{L}*|réintégr\\p{L}*|rappel(?:er|le|é|és|ée|ées|era)(?= (?:\\d|une|des|ses|ces|\\p{L}+ salariés))|réengag\\p{L}*|reprendr?\\p{L}*(?=[^.;]{0,30}(?:salariés|employés))|repris(?=[^.;]{0,30}(?:salariés|employés))|fait revenir|faire revenir|de nouveau embauch\\p{L}+',
  contractor:
    'intérim(?:aires?)?|prestataires?|sous-traitants?|indépendants|free-?lances?|contractuels|vacataires?|pigistes|contrats courts|CDD|agences? d.intérim|auto-?entrepreneurs?',
  requisition:
    "gel des (?:embauches|recrutements|postes)|gèl(?:e|ent|era)(?=[^.;]{0,40}(?:embauches|recrutements|postes))|gel(?:er|é|és|ée|ées)(?=[^.;]{0,40}(?:embauches|recrutements|postes))|(?:embauches|recrutements|postes) (?:sont |ont été |seront )?gel\\p{L}+|postes? (?:vacants?|ouverts?|non pourvus?|à pourvoir|en cours de recrutement|restés vacants)|non[- ](?:remplac|renouvel)\\p{L}+|ne (?:sera|seront|pas|sont) (?:pas )?(?:remplac|pourv)\\p{L}*|pas (?:être )?(?:remplac|pourv)\\p{L}+|sans (?:être )?remplac\\p{L}+|suspen\\p{L}+ (?:les |ses |tous les |toutes les )?(?:embauches|recrutements)|offres d'emploi|départs? (?:non remplacés|naturels)|départs (?:à la retraite )?(?:ne seront|non)",
  voluntary:
    'volontair\\p{L}+|volontariat|départs? (?:anticipés?|négociés?|à la retraite|en retraite)|préretraites?|rupture\\p{L}* conventionnelle\\p{L}*|RCC|plan de départs?|PDV|départs? volontaires?|candidats au départ|incit\\p{L}+ au départ|pré-?retraite|guichet de départs?',
  accepted:
    'accept(?:é|és|ée|ées|er|ent)|ont (?:signé|choisi|opté|candidaté|adhéré|saisi|accepté)|sign(?:é|és|ées)|se sont (?:déjà )?(?:manifest|port|inscri|déclar)\\p{L}+|se sont déclar\\p{L}+|inscrits?|ont quitté|candidatures? (?:validées|acceptées)|adhér\\p{L}+|portés? volontaires|partis? (?:dans le cadre|volontairement)',
  gone: "(?:ont|a) (?:déjà )?(?:été )?(?:licencié|supprimé|remercié|congédié|quitté)\\p{L}*|(?:déjà|sont) partis?|ont perdu leur (?:emploi|poste|travail)|ont été (?:licenciés|supprimés|remerciés|congédiés|renvoyés)|a (?:licencié|supprimé)|anciens salariés|licenciés en|s'est séparé\\p{L}*|a (?:congédié|remercié|renvoyé)",
  denial:
    "dément(?:i|ir|ent|ait|ie|is)?|nie(?:r|nt|ra)?(?![\\p{L}])|nié|réfut\\p{L}+|contest(?:e|ent|é|er)|faux|fausses?|fausse|inexact\\p{L}*|infondé\\p{L}*|aucun (?:projet|plan|licenciement|suppression|départ|poste)|aucune (?:suppression|intention|décision)|il n'(?:existe|y a|y aura|est) (?:aucun|pas|nullement)\\p{L}*|pas question|rejett?(?:e|ent|é)|écart(?:e|é)(?= (?:tout|toute|l))|exclu(?:t|e|ent)?|n'est pas (?:vrai|prévu|exact|envisagé)|dénu\\p{L}+ de (?:tout )?fondement|mensong\\p{L}+|rumeurs? infondées?|catégoriquement|balay\\p{L}+",
  predicted:
    "va|vont|sera|seront|devrait|devraient|prévoi\\p{L}+|prévu\\p{L}*|d'ici|envisag\\p{L}+|compte (?:en |se |les )?\\p{L}+er|entend|souhaite|vise|table sur|attend\\p{L}*|estim\\p{L}+|projet\\p{L}*|pourrai(?:t|ent)|prévision\\p{L}*|horizon|objectif|espèr\\p{L}+",
  reported:
    "a (?:indiqué|annoncé|déclaré|précisé|confirmé|expliqué|affirmé|dit|fait savoir)|ont (?:indiqué|annoncé)|selon|d'après|indique|annonce|précise|déclare|explique|affirme|assure|rapporte|publié|évoque",
  spend:
    'coûts?|coût(?:e|ons|erons|er|era|ent)|dépens(?:e|es|er|era|é|és)|charges?|provisions?|investi(?:t|r|ra|ssement|ssements|s|e|es)?|budget\\p{L}*|enveloppe|consacr\\p{L}+|financ\\p{L}+|factures?|dépréciation\\p{L}*|débours\\p{L}+|injecte\\p{L}*|alloué\\p{L}*',
  saving:
    'économi\\p{L}+|épargn\\p{L}+|rédui\\p{L}+ (?:ses|les|leurs|ces) (?:coûts|dépenses|charges|frais)|réductions? (?:des|de) (?:coûts|dépenses|charges)|baisse des (?:coûts|charges)|synergies?|gains? (?:annuels?|de productivité)',
  revenue:
    "chiffre d'affaires|CA|revenus?|ventes|recettes|produit net bancaire|PNB|primes|encaissements|commandes|collecte",
  profit:
    "bénéfices?|pertes?(?! d'emplois?)|résultat(?:s)?(?: net| opérationnel)?|ebitda|levée de fonds|lev(?:é|er|ée)|valoris\\p{L}+|dettes?|endettement|dividendes?|amendes?|capitalisation|rachat|rachet\\p{L}+|déficit|emprunt|trésorerie|indemnité de rupture",
  pay: "salaires?|rémunér\\p{L}+|primes?(?= (?:de|d'|par|supra|brute))|indemnit\\p{L}+|bonus|par (?:salarié|personne|heure|mois|an et par)|de l'heure|brut mensuel|pécule|ancienneté|supra-?légale?",
  up: 'hauss\\p{L}+|augment\\p{L}+|progress\\p{L}+|croissance|croître|crû|bondi\\p{L}*|bond|grimp\\p{L}+|en hausse|hausse|plus(?= (?:vite|rapide|élevé|que|de))|gagn\\p{L}+|accru\\p{L}*|accroît\\p{L}*|relev\\p{L}+|amélior\\p{L}+|mont\\p{L}+|supérieur\\p{L}*|accélér\\p{L}+',
  down: 'baiss\\p{L}*|recul\\p{L}*|chut\\p{L}*|diminu\\p{L}+|en baisse|repli|repli\\p{L}*|dégring\\p{L}+|tomb\\p{L}+|contract\\p{L}+|perdu|ralenti\\p{L}*|moins|fondu|effondr\\p{L}+|inférieur\\p{L}*|cédé|rétréci\\p{L}*|raccourci\\p{L}*|plong\\p{L}+|dévis\\p{L}+',
  margin: 'marges?|taux de marge',
  survey:
    "sondages?|sondé\\p{L}*|enquêtes?|étude|interrogé\\p{L}*|répondants?|panel|baromètre|échantillon|(?:des|de) (?:dirigeants|entreprises|patrons|directeurs|DRH|chefs d'entreprise|employeurs|recruteurs|salariés interrogés)",
  rate: 'taux|appels?|questions?|demandes?|requêtes?|dossiers?|tickets?|réclamations?|sinistres?|commandes|factures|documents|conversations?|échanges|messages|courriels|mails|tâches|cas|interactions|traductions?|articles|textes|code|lignes de code|réservations?|contrats traités|déclarations|trait(?:e|ons|erons|ent|er|és)|résou\\p{L}+|automatis\\p{L}+|absentéisme|rotation|turnover|occupation|chômage|inflation|adoption|lectures?|clichés|examens|opérations|contrôles|consultations',
  anaphor:
    "(?:le|la|l'|du|de la|de l'|au|cette|ce|cet) ?(?:\\p{L}+ )?(?:entreprise|groupe|société|banque|établissement|enseigne|opérateur|assureur|constructeur|fabricant|éditeur|firme|distributeur|industriel|compagnie|maison|start-?up|employeur|direction|équipementier|transporteur|laboratoire|mutuelle|institution|chaîne|agence|studio|usine|filiale|multinationale|géant|plateforme|journal|quotidien|brasseur|lunetier|chimiste|sidérurgiste)|elle|il|nous|son|sa|ses|notre|nos|qui",
};
