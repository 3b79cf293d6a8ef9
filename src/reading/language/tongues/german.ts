import type { Grammar } from '../grammar.ts';

export const germanGrammar: Grammar = {
  code: 'de',
  stop: 'in|im|an|am|auf|bei|zu|zur|zum|von|vom|mit|für|bis|ab|aus|nach|wegen|durch|über|unter|pro|je|als|wie|die|der|den|dass|das|wenn|oder|aber|sondern|sowie|davon|weltweit|gehen|gestrichen|streichen|abbauen|entlassen|werden|wird|wurden|sollen|müssen|sind|waren|haben|hat|will|statt|gegenüber|künftig|jährlich|heute|gestern|ein|eine|betroffen|fallen|arbeiten|binnen|bundesweit|hierzulande',
  agentive: '\\p{L}{3,}(?:er|innen|eure|euren|isten|enten|anten|loren|ologen)',
  notPeople:
    '\\p{L}*(?:kund(?:en|innen)|filialen|märkte[n]?|läden|geschäfte[n]?|standorte[n]?|werke[n]?|ländern?|kommunen|städten?|aktien|aktionäre[n]?|abonnent(?:en|innen)|nutzer[n]?|leser[n]?|patienten|passagiere[n]?|fahrzeuge[n]?|autos?|wohnungen|artikel[n]?|seiten|punkte[n]?|sitze[n]?|wähler[n]?|unternehmen|firmen|betriebe[n]?|banken|mitglieder[n]?|teilnehmer[n]?|besucher[n]?|gäste[n]?|modelle[n]?|anlagen|maschinen|roboter[n]?|flugzeuge[n]?|schiffe[n]?|züge[n]?|prozent|anfragen|anrufe[n]?|tickets|fälle[n]?|verträge[n]?|anträge|bestellungen|pakete[n]?|stück|einheiten|tonnen|versicherte[nr]?|gläubiger[n]?|häuser[n]?|restaurants|hotels|kliniken|schulen|studierende[n]?|schüler[n]?|einwohner[n]?|haushalte[n]?|bürger[n]?|demonstranten|vorstände[n]?|aufsichtsräte[n]?|uhr|stunden|minuten|jahre[n]?|mal)',
  opening:
    '(?:offene|freie|unbesetzte|vakante)[nr]? (?:stellen?|posten)|vakanzen|stellenanzeigen|ausschreibungen|stellenausschreibungen|stellenangebote|inserate|anzeigen',
  shareOf: '(?:der|des|seiner|ihrer|unserer|aller|dieser|am|vom|von|seines|ihres|eurer|in der|am)',
  ownerBefore:
    '(?:von |der |die |mit |unter )?(?:seinen|ihren|seiner|ihrer|unseren|unserer|insgesamt|den|der derzeit|der weltweit|der bundesweit|derzeit|aktuell|zuletzt|weltweit)',
  clause:
    ', (?:und|aber|während|nachdem|weil|da|wobei|die|der|das|wo|sondern|obwohl|denn|wie|dass|nach) | und (?=dass)| (?:und will|und wird|und plant|sowie|während|davon) |; |: ',
  contrast:
    'aber|sondern|richtig ist|stattdessen|lediglich|allerdings|jedoch|räumte|räumt|dagegen|vielmehr|im gegenteil|zugleich|wohl aber|bestätigte',
  denialOpens:
    '"?(?:das (?:ist|stimmt|trifft)(?: schlicht| frei| völlig)? (?:nicht|falsch|erfunden|frei erfunden|unwahr|unsinn|quatsch)|davon (?:kann|könne) keine rede|frei erfunden|nein|kein wort|(?:diese|die) (?:zahl|meldung|darstellung) (?:ist|sei) (?:falsch|frei)|(?:ein sprecher|eine sprecherin|das unternehmen|der konzern) (?:dementier|wies|bestritt))',
  manyEmployers:
    '(?:der |die |in der )?(?:gesamten? )?\\p{L}*branche|sektor|bundesweit|deutschlandweit|(?:die |allen |den )?(?:unternehmen|firmen|arbeitgeber|konzerne|banken) (?:haben|hatten|kündigten|strichen|streichen|in)|industrie insgesamt|tech-?(?:branche|konzerne|firmen)|volkswirtschaft|in der (?:industrie|autoindustrie|metallindustrie)|quer durch',
  runningTotal:
    'seit (?:anfang|ende|mitte|beginn|20\\d\\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)[^.;]{0,30}|insgesamt seit|summier\\p{L}*|zusammen|damit (?:steigt|stieg|erhöht|sind|wurden|summiert)[^.;]{0,60}|zusammengerechnet|in den vergangenen [^.;]{0,12}jahren|unterm strich|bislang insgesamt',
  partOf:
    'davon|darunter|hiervon|weitere[nr]?|von diesen|von denen|die übrigen|der rest|die restlichen|zusätzlich|allein',
  workOf:
    '(?:arbeit|arbeitsleistung|pensum|leistung|aufgaben) von|so viel wie|entspr(?:icht|eche)[^.;]{0,20} (?:arbeit|leistung|kapazität) von|ersetzt rechnerisch',
  unnamed:
    'insider\\p{L}*|kreise[n]?|mit der (?:sache|angelegenheit) vertraut\\p{L}*|informant\\p{L}*|anonym\\p{L}*',
  analyst: 'analyst\\p{L}*|ökonom\\p{L}*|volkswirt\\p{L}*|institut|berater\\p{L}*|experten|studie',
  agency: 'statistisches bundesamt|arbeitsagentur|bundesagentur|ministerium|behörde',
  if: 'falls|würde[n]?|könnte[n]?|wäre[n]?|szenario|angenommen|hypothetisch',
  names: {
    common:
      'liebes|team|teams|spiel|spiele|inzwischen|mittlerweile|unterdessen|allerdings|dennoch|deshalb|daher|zunächst|später|fall|fälle|sparkurs|zusammen|texte?|hallo|niemand|betreff|jobticker|solche|der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|kein|keine|wir|ich|sie|er|es|ihr|ihre|ihren|sein|seine|unser|unsere|und|oder|aber|doch|auch|so|da|dort|hier|nun|nur|noch|schon|bis|bei|in|im|am|an|auf|aus|mit|nach|von|vom|vor|für|wegen|trotz|laut|zu|zum|zur|wer|was|wie|wo|wenn|weil|während|seit|um|unter|über|gegen|ohne|statt|zwischen|rund|etwa|knapp|gut|mehr|weniger|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|anders|anderes|dagegen|außerdem|zudem|insgesamt|bereits|zuletzt|künftig|heute|gestern|morgen|jetzt|damit|dabei|dazu|davon|darunter|dieser|diese|dieses|diesen|jeder|jede|beide|viele|einige|mehrere|liebe|lieber|euer|eure|ihnen|gespräche?|weg|wege|drei|hauptsitz|betriebsrat|leser|laboranten|laboratorium|vorstand\\p{L}*|aufsichtsrat\\p{L}*|betriebsrat\\p{L}*|betriebsräte\\p{L}*|gewerkschaft\\p{L}*|\\p{L}+(?:ungen|ung|heit|keit|schaft|schaften|tion|tionen|ismus|tät|stellen|plätze|plätzen|jahr|jahre|jahren|kosten|umsatz|gewinn|abbau|programm|plan|pläne|preise|preisen|chef|chefin|geschäft|geschäfts|markt|märkten|leute)|ki|ai|euro|prozent|millionen|milliarden|mio|mrd|grund|ende|anfang|mitte|hauptgrund|standort\\p{L}*|werk|werke|werken|zentrale|filialen|kunden|mitarbeiter\\p{L}*|beschäftigte\\p{L}*|angestellte\\p{L}*|kolleg\\p{L}+|menschen|personen|jobs?|umsatz\\p{L}*|gewinn\\p{L}*|verlust\\p{L}*|abfindung\\p{L}*|altersteilzeit|vorruhestand\\p{L}*|sozialplan|kurzarbeit|woche\\p{L}*|monat\\p{L}*|tag\\p{L}*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst|winter|quartal\\p{L}*|halbjahr\\p{L}*|bericht\\p{L}*|zahl|zahlen|mitteilung|interview|gespräch|sprecher\\p{L}*|unternehmen\\p{L}*|konzern\\p{L}*|firma|gesellschaft|software\\p{L}*|system\\p{L}*|assistent\\p{L}*|maschinen|technik|technologie\\p{L}*|verwaltung|vertrieb|produktion|entwicklung|forschung|kundendienst|kundenservice|buchhaltung|personal\\p{L}*|stunde\\p{L}*|deutschland\\p{L}*|europa\\p{L}*|österreich\\p{L}*|schweiz|usa|china|polen|indien|ost|west|nord|süd|personalvorst\\p{L}+|finanzvorst\\p{L}+|teil|teile|hälfte|drittel|viertel|achtel|fünftel|nachfrage|konjunktur|wettbewerb|zölle|energie\\p{L}*|sparprogramm\\p{L}*|richtig|alle|allein|künstliche|intelligenz|stichwort|foto|archiv|symbolbild|kommentar|analyse|redaktion|pressemitteilung|herr|frau|anfragen|aufgaben|arbeit\\p{L}*|leiharbeiter\\p{L}*|freiwillig\\p{L}*|geld|löhne|gehälter|betroffen\\p{L}*|tarifvertrag|betriebsversammlung|belegschaft\\p{L}*|einstellung\\p{L}*|rückgang|einbruch|krise|folge|schritt|entscheidung|angebot|ziel|zukunft|lage|hintergrund|details|seite|thema|euro\\p{L}*|dollar|pfund|franken',
    kind: '\\p{L}*(?:konzern|hersteller|versicherer|bahn|bank|sparkasse|händler|anbieter|bauer|kette|gruppe|unternehmen|firma|zulieferer|verlag|haus|laden|betreiber|dienstleister|reederei|spedition|brauerei|airline|fluggesellschaft|start-up|startup|fintech|energieversorger|versorger|discounter|produzent|spezialist|berater|beratung|riese|agentur|plattform|sender|zeitung|klinik|klinikum|stadtwerke|tochter|mutter|mutterkonzern|rivale|konkurrent|wettbewerber|entwickler|logistiker|chemiker|autobauer|pharmakonzern|modekette|supermarktkette|versandhaus|versandhändler|onlinehändler|krankenkasse|bausparkasse|hochschule|universität|gmbh|werft|gießerei|mittelständler|betrieb|studio|makler|technologiekonzern|softwarehaus|kaufhauskette|warenhauskette|molkerei|bäckereikette|druckerei)s?',
    role: '\\p{L}*(?:chef|chefin|vorstand|vorständin|vorstandschef|vorstandschefin|vorstandsvorsitzende[rn]?|geschäftsführer|geschäftsführerin|sprecher|sprecherin|betriebsrat|betriebsrätin|betriebsratschef|betriebsratschefin|betriebsratsvorsitzende[rn]?|gewerkschafter|gewerkschafterin|sekretär|sekretärin|analyst|analystin|ökonom|ökonomin|professor|professorin|minister|ministerin|ministerpräsident|gründer|gründerin|leiter|leiterin|direktor|direktorin|manager|managerin|vorsitzende[rn]?|bürgermeister|bürgermeisterin|anwalt|anwältin|berater|beraterin|mitarbeiter|mitarbeiterin|experte|expertin|herr|herrn|frau|dr|prof|präsident|präsidentin|bevollmächtigte[rn]?)\\.?',
    placeBefore: 'in|im|bei|aus|nach|nahe|rund um|am standort|standort|werk|von',
    acts: 'streicht|strich|baut|baute|will|wird|plant|kündigt|kündigte|entlässt|entließ|kürzt|kürzte|reduziert|trennt|schließt|schloss|beschäftigt|beschäftigte|zählt|zählte|stellt|stellte|sucht|spart|setzt|verliert|verlor|schickt|bietet|bot|muss|hat|hatte|verzichtet|stoppt|stoppte|friert|ersetzt|investiert|macht|machte|meldet|meldete|dementiert|dementierte|weist|wies|bestreitet|bestätigt|bestätigte|schafft|holt|holte|rechnet|erwartet|begründet|lässt|ließ|schrumpft|wechselt|verkleinert|halbiert|verlagert|nutzt|beendet|besetzt|verhandelt|kommt|gehört|steht|legt|gibt|gab|zahlt|erwirtschaftete|erzielte|übernimmt|verschlankt|entlassen habe|ist|betreibt',
    speaks:
      'sagt|sagte|erklärt|erklärte|teilte|teilt|betonte|betont|erläuterte|kritisierte|schreibt|schrieb|meint|sprach',
    ownerOf:
      'bei|bei der|beim|von|der|des|für|an der|chef der|beschäftigten von|mitarbeiter von|jobs bei|stellen bei|stellenabbau bei|konzern|mutter|tochter',
    joiner: '&|von|für',
    other:
      'ig metall|verdi|ver\\.di|igbce|ig bce|ngg|dgb|bundesregierung|bundestag|spd|cdu|csu|grüne|afd|fdp|ministerium|bundesagentur|arbeitsagentur|ifo|dpa|reuters|handelsblatt|spiegel|zeitung|tagblatt|tageblatt|anzeiger|nachrichten|kurier|rundschau|magazin|institut|verband|landgericht|arbeitsgericht',
    aside:
      'laut|nach angaben (?:der|des|von)|sagte|berichtete?|zufolge|wie|konkurrent(?:en)?|rivale|wettbewerber|kunde|kunden|großkunde(?:n)?|lieferant|beratung|analyst(?:en)? (?:der|von)|gegenüber|fusion mit|übernahme (?:von|durch)|auftrag(?:s)? (?:von|der)',
  },
  dates: {
    months: [
      'januar|jan\\.|jänner',
      'februar|feb\\.',
      'märz',
      'april|apr\\.',
      'mai',
      'juni',
      'juli',
      'august|aug\\.',
      'september|sept?\\.',
      'oktober|okt\\.',
      'november|nov\\.',
      'dezember|dez\\.',
    ],
    weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend'],
    of: '',
    before:
      'in|im|bis|seit|ab|von|ende|mitte|anfang|jahr|jahre|zum|für|vor|nach|gegenüber|spätestens|herbst|frühjahr|sommer|winter',
    endOf: 'ende|bis ende|zum ende',
    lastYear: 'im vergangenen jahr|im vorjahr|vergangenes jahr|im letzten jahr|letztes jahr|voriges jahr',
    thisYear: 'in diesem jahr|dieses jahr|heuer|im laufenden jahr|bis jahresende|zum jahresende',
    nextYear: 'im kommenden jahr|nächstes jahr|im nächsten jahr|kommendes jahr',
    today: 'heute',
    yesterday: 'gestern',
    quarters: [
      '(?:ersten?|1\\.) quartals?',
      '(?:zweiten?|2\\.) quartals?',
      '(?:dritten?|3\\.) quartals?',
      '(?:vierten?|4\\.|schlussquartal) ?(?:quartals?)?',
    ],
    earlier:
      'vor (?:einem|zwei|drei|vier|fünf) jahren?|im vorjahr|bereits im|schon im|im vergangenen jahr|letztes jahr|zuvor|damals|in einer ersten runde|hatte[^.;]{0,50}(?:entlassen|gestrichen|abgebaut|gekündigt)',
  },
  silent: {
    layoff:
      '(?:dutzende|hunderte|tausende|zahlreiche|viele|mehrere|einige|ein teil der|ein großteil der|die gesamte|das gesamte|ganze) (?:\\p{L}+ )?(?:stellen|jobs|arbeitsplätze|mitarbeiter\\p{L}*|beschäftigte\\p{L}*|redaktion|team|abteilung|belegschaft)[^.;]{0,60}(?:streich\\p{L}*|gestrichen|entlass\\p{L}*|gehen|ab(?:ge)?bau\\p{L}*|wegfall\\p{L}*|weg|gekündigt)|(?:entlässt|entließ|streicht|kündigt|trennt sich von|baut)(?: \\p{L}+){0,4} (?:mitarbeiter\\p{L}*|beschäftigte\\p{L}*|stellen|personal|arbeitsplätze|jobs|belegschaft|redaktion)(?:[^.;]{0,20} ab)?',
    'requisitions-closed':
      'einstellungsstopp|(?:freie|frei werdende|freiwerdende|offene) stellen (?:werden |sollen |bleiben )?(?:\\p{L}+ )?(?:nicht|un)[^.;]{0,20}besetzt|stellt (?:vorerst |vorläufig |bis auf weiteres )?niemanden mehr ein|(?:stoppt|stoppte|friert|fror)[^.;]{0,30}(?:neu)?einstellungen|nicht nachbesetzt',
    rehire:
      '(?:holt|holte|holen)[^.;]{0,60} zurück(?![\\p{L}])|stellt[^.;]{0,60} wieder ein|wieder eingestellt|wiedereingestellt|wiedereinstellung\\p{L}*',
    'voluntary-exit':
      'freiwilligenprogramm|abfindungsprogramm|abfindungsangebot\\p{L}*|vorruhestandsprogramm|altersteilzeitprogramm|aufhebungsverträge anbiet\\p{L}*|bietet[^.;]{0,60}(?:abfindungen|aufhebungsverträge|vorruhestand)',
    'contractor-cut':
      '(?:trennt sich|verzichtet|trennte sich|beendet|beendete|kündigt|kündigte)[^.;]{0,50}(?:leiharbeit\\p{L}*|zeitarbeit\\p{L}*|freelancer\\p{L}*|freien? mitarbeiter\\p{L}*|externe\\p{L}*|subunternehm\\p{L}*)',
    hiring:
      '(?:stellt|stellen|sucht|suchen)[^.;]{0,40}(?:neue |zusätzliche )(?:mitarbeiter\\p{L}*|kräfte|leute|ingenieure|entwickler|fachkräfte)[^.;]{0,20}',
  },
  negation:
    'nicht|kein|keine|keinen|keinerlei|niemanden|ohne|statt|vermeiden|vermieden|ausgeschlossen|falls|könnte\\p{L}*|dementier\\p{L}*|weder|gerüchte\\p{L}*|ob|verhindern|würde\\p{L}*',
};
