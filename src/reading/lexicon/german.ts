import type { LexiconSource } from './types.ts';

const cutVerbs = [
  'streich(?:t|en|e|st)|strich(?:en)?|gestrichen\\p{L}*|zu streichen|zusammenstreich\\p{L}*|zusammengestrichen',
  // separable verbs part with their prefix: "baut bis zu 900 Stellen ab"
  'bau(?:t|en|te|ten)(?=[^.;]{0,90}[ ]ab(?![\\p{L}]))|ab(?:zu)?bau(?:en|t|te)|abgebaut\\p{L}*',
  'fall(?:en|e)(?=[^.;]{0,60}[ ]weg(?![\\p{L}]))|fällt(?=[^.;]{0,60}[ ]weg(?![\\p{L}]))|weg(?:zu)?fallen|weggefallen\\p{L}*|wegfällt|fielen(?=[^.;]{0,60}[ ]weg(?![\\p{L}]))|entfallen|entfällt|entfielen',
  'entlass(?:en|t|e)|entlässt|entließ(?:en)?|entlassen\\p{L}*|zu entlassen',
  'kündig(?:t|en|te|ten)|gekündigt\\p{L}*|zu kündigen',
  'kürz(?:t|en|te|ten)|gekürzt\\p{L}*|zu kürzen',
  'reduzier(?:t|en|te|ten)|zu reduzieren|verringer(?:t|n|te|ten)|verkleiner(?:t|n|te|ten)|verschlank\\p{L}+',
  'trenn(?:t|en|te|ten)(?: sich)?(?=[^.;]{0,60} von)|getrennt|(?:zu )?trennen',
  'spar(?:t|en|te|ten)(?=[^.;]{0,60}(?:stellen|jobs|arbeitsplätze|posten)[^.;]{0,20}[ ]ein)|eingespart\\p{L}*|ein(?:zu)?sparen(?=[^.;]{0,4})',
  'verlier(?:t|en)|verlor(?:en)?|verlieren\\p{L}*|eliminier\\p{L}+|opfer(?:t|n)|geopfert',
  'gehen müssen|müssen gehen|müssen(?=[^.;]{0,60} gehen)|verlassen (?:müssen|werden|uns|das (?:unternehmen|haus)|den konzern|die (?:firma|bank|gruppe))|in gefahr|gefährdet|bedroht|muss gehen|verzichte\\p{L}*(?= (?:\\S+ ){0,3}auf)',
  'setz(?:t|en|te)(?=[^.;]{0,60} vor die tür)|vor die tür gesetzt|schass\\p{L}+|feuer(?:t|n|te)|gefeuert|abgestoßen',
  'schließ(?:t|en)(?=[^.;]{0,60}(?:stellen|arbeitsplätze))|auf der kippe|betroffen|wackeln|zur disposition|dünn\\p{L}* aus|ausgedünnt|fallen dem rotstift|ausscheid\\p{L}+|ausgeschieden',
  'ersetz(?:t|en|te|ten)|ersetzt werden|abgelöst|halbier(?:t|en|te)|gestrafft|straff(?:t|en)|beend(?:et|en)|auslaufen|ausläuft|laufen(?=[^.;]{0,50}[ ]aus(?![\\p{L}]))|nicht (?:zu )?verlänger\\p{L}+|weg(?=[,.;)]|$)|kostet|kosten(?= (?:\\d|rund|bis|etwa)[^.;]{0,16}(?:stellen|jobs|arbeitsplätze))',
].join('|');

const people = [
  '\\p{L}*(?:stellen|stelle|arbeitsplätzen?|arbeitsplatz|jobs?|posten|arbeitsstellen|planstellen)',
  '\\p{L}*(?:mitarbeiter(?:innen|n|in|s)?|mitarbeitende[nr]?|beschäftigte[nr]?|angestellte[nr]?|arbeitnehmer(?:innen|n)?|arbeiter(?:innen|n)?|bedienstete[nr]?|kolleg(?:en|innen)|belegschaftsmitglieder[n]?|werker[n]?)',
  'befristete[nr]? verträge[n]?|zeitverträge[n]?|\\p{L}*(?:kräfte|kräften|personen|menschen|leute[n]?|köpfe[n]?|beamte[nr]?|manager(?:n|innen)?|führungskräfte[n]?)',
  '\\p{L}*(?:fahrer(?:innen|n)?|ingenieur(?:e|en|innen)|entwickler(?:innen|n)?|programmierer(?:innen|n)?|sachbearbeiter(?:innen|n)?|monteure[n]?|techniker(?:innen|n)?|berater(?:innen|n)?|verkäufer(?:innen|n)?|redakteur(?:e|en|innen)|journalist(?:en|innen)|pfleger(?:innen|n)?|lehrer(?:innen|n)?|piloten|pilotinnen|agenten|agentinnen|übersetzer(?:innen|n)?|texter(?:innen|n)?|designer(?:innen|n)?|analyst(?:en|innen)|spezialist(?:en|innen)|expert(?:en|innen)|zusteller(?:innen|n)?|lagerist(?:en|innen)|schweißer(?:innen|n)?|mechaniker(?:innen|n)?|bäcker(?:innen|n)?|köche[n]?|banker[n]?|händler(?:innen|n)?|makler[n]?|ärzte[n]?|assistent(?:en|innen)|controller[n]?|buchhalter(?:innen|n)?|juristen|anwälte[n]?|forscher(?:innen|n)?|wissenschaftler(?:innen|n)?|informatiker(?:innen|n)?|elektriker[n]?|gärtner[n]?|drucker[n]?|setzer[n]?|lektor(?:en|innen))',
  '\\p{L}*(?:azubis?|auszubildende[nr]?|lehrlinge[n]?|praktikant(?:en|innen)|absolvent(?:en|innen)|trainees?|berufseinsteiger(?:n|innen)?|nachwuchskräfte[n]?|werkstudent(?:en|innen)|ruheständler[n]?)',
  '\\p{L}*(?:leiharbeiter(?:innen|n)?|leiharbeitnehmer(?:innen|n)?|zeitarbeiter(?:innen|n)?|leihkräfte[n]?|zeitarbeitskräfte[n]?|freelancer[n]?|freie[nr]?|freiberufler(?:n|innen)?|aushilfen|minijobber[n]?|subunternehmer[n]?|werkverträge[n]?|selbstständige[nr]?)',
  '\\p{L}*(?:entlassungen|kündigungen|abgänge[n]?|austritte[n]?|aufhebungsverträge[n]?|vakanzen|ausschreibungen|stellenanzeigen|vollzeitstellen|vollzeitäquivalente[n]?|vollzeitkräfte[n]?|fte|vzä|neueinstellungen|einstellungen|aufhebungen|abfindungen|zusagen|anträge[n]?)',
].join('|');

export const german: LexiconSource = {
  code: 'de',
  cutVerb: cutVerbs,
  cutNoun:
    '\\p{L}*(?:stellen|arbeitsplatz|job|personal|mitarbeiter)(?:ab|verl|kürz|streich|einsp|reduz)\\p{L}*|\\p{L}*abbau(?:s|plan|programm|pläne|welle)?|entlassung\\p{L}*|massenentlassung\\p{L}*|kündigung\\p{L}*|streichung\\p{L}*|kahlschlag|sparprogramm\\p{L}*|restrukturierung\\p{L}*|umbau|sparkurs|stellenstreich\\p{L}*|kürzung\\p{L}*|wegfall|personalschnitt|freistellung\\p{L}*|trennung von|personalkürzung\\p{L}*|schließ(?:t|en|ung\\p{L}*)|schloss|verlust von|aus für|sozialplan',
  jobNoun: people,
  headcountBefore:
    'beschäftig(?:t|en|te|ten)|zähl(?:t|en|te|ten)|hat(?:te)?|haben|belegschaft von|personalbestand von|mitarbeiterzahl (?:von|auf|bei|liegt bei)|zahl der (?:beschäftigten|mitarbeiter\\p{L}*|stellen) (?:von|auf|bei|lag bei|liegt bei|beträgt|betrug|sank auf|stieg auf|sinkt auf|steigt auf)|belegschaft (?:umfasst|zählt|zählte|besteht aus)|arbeit(?:en|eten)|insgesamt|umfass(?:t|te)|mit (?:seinen|ihren|weltweit|aktuell|derzeit|zuletzt|insgesamt)|kam auf|kommt auf|zuletzt|derzeit|aktuell|weltweit|von (?:seinen|ihren|unseren|den|insgesamt|bislang|derzeit|zuletzt|aktuell|bisher)|seiner|ihrer|der insgesamt|der derzeit|der weltweit|standort\\p{L}* mit|alle|allen|aller|sämtliche',
  headcountAfter:
    'arbeiten|arbeiteten|beschäftigt|tätig|angestellt|weltweit beschäftigt|auf der lohnliste|im einsatz|unter vertrag|zählt|zählte|an \\d+ standorten|umfasst',
  remain:
    'bleib(?:t|en)|bleiben|verbleib(?:t|en)|blieben|übrig|behält|behalten|weiter(?:hin)? beschäftigt|sicher|nicht betroffen|wechsel(?:n|t)|gehalten',
  workforce:
    '(?:(?:gesamten?|weltweiten?|globalen?|deutschen?|eigenen?|heutigen?|derzeitigen?|bisherigen?|\\d[\\d.]*|insgesamt|rund|etwa|gut|knapp) )*(?:\\p{L}*belegschaft|\\p{L}*personals?|\\p{L}*mitarbeiter\\p{L}*|\\p{L}*mitarbeitenden|\\p{L}*beschäftigten?|\\p{L}*stellen|\\p{L}*arbeitsplätze|\\p{L}*arbeitsplatz|\\p{L}*jobs?|\\p{L}*angestellten|\\p{L}*personalbestand\\p{L}*|\\p{L}*teams?|\\p{L}*kräfte|\\p{L}*redaktion|\\p{L}*leute|\\p{L}*studios|mannschaft)',
  hireVerb:
    'stell(?:t|en|te|ten)(?=[^.;]{0,90}[ ]ein(?![\\p{L}]))|ein(?:zu)?stell(?:en|t|te)|eingestellt(?! (?:wird|werden soll))|schaff(?:t|en|te)(?=[^.;]{0,60}(?:stellen|jobs|arbeitsplätze))|geschaffen\\p{L}*|zu schaffen|neue (?:\\p{L}+ )?(?:stellen|jobs|arbeitsplätze|mitarbeiter\\p{L}*|kräfte)|such(?:t|en)|heuer(?:t|n)(?=[^.;]{0,40} an)|angeheuert|rekrutier\\p{L}+|bau(?:t|en|te|ten)(?=[^.;]{0,90}[ ]auf(?![\\p{L}]))|auf(?:zu)?bau(?:en|t|te)|fehl(?:en|t)(?= (?:uns|dem|der|ihr|ihm|derzeit|aktuell))|fehlen|neueinstellung\\p{L}*|aufstock(?:en|t)|stock(?:t|en)(?=[^.;]{0,60}[ ]auf(?![\\p{L}]))|einstellung von|anwerb\\p{L}+|übernimmt|übernommen',
  rehireVerb:
    'wieder (?:ein(?:zu)?stell\\p{L}*|eingestellt|beschäftigen|ein(?![\\p{L}]))|wiedereinstell\\p{L}*|wiedereingestellt\\p{L}*|zurück(?:ge|zu)?hol\\p{L}*|holt\\p{L}*(?=[^.;]{0,60} zurück(?![\\p{L}]))|holte(?=[^.;]{0,60} zurück(?![\\p{L}]))|rückkehr\\p{L}*|zurückgekehrt|erneut (?:ein|beschäftig)\\p{L}*|zurückgeruf\\p{L}+',
  contractor:
    '\\p{L}*leiharbeit\\p{L}*|\\p{L}*zeitarbeit\\p{L}*|leihkräfte[n]?|freelancer[n]?|freie mitarbeiter\\p{L}*|freiberufl\\p{L}*|externe\\p{L}* (?:kräfte|mitarbeiter|dienstleister|berater)\\p{L}*|subunternehm\\p{L}*|werkvertr\\p{L}*|fremdfirm\\p{L}*|dienstleister\\p{L}*|aushilf\\p{L}+|honorarkräfte\\p{L}*',
  requisition:
    'offene[nr]? stellen?|unbesetzte[nr]? stellen?|vakanzen|einstellungsstopp\\p{L}*|nicht (?:mehr |wieder |neu |nach)?(?:zu )?(?:nach)?besetz\\p{L}*|nicht nachbesetz\\p{L}*|bleib(?:t|en) (?:leer|unbesetzt|frei|offen|vakant)|unbesetzt|frei(?:e|en|gewordene[n]?|werdende[n]?) stellen|stellenausschreib\\p{L}*|nachbesetzung\\p{L}*|vakante[nr]? stellen|neue kräfte mehr|stoppt\\p{L}* (?:alle |sämtliche )?(?:neu)?einstellungen|ausschreibungen|(?:natürliche )?fluktuation',
  voluntary:
    'freiwillig\\p{L}*|vorruhestand\\p{L}*|altersteilzeit\\p{L}*|abfindungsprogramm\\p{L}*|abfindungsangebot\\p{L}*|aufhebungsvertr\\p{L}*|frühverrent\\p{L}*|frühpension\\p{L}*|aussteiger\\p{L}*|ausstiegsprogramm\\p{L}*|freiwilligenprogramm\\p{L}*|turboprämie\\p{L}*|abfindung(?:en)? (?:an|ange)\\p{L}+|angebot an',
  accepted:
    'angenommen|nahmen(?=[^.;]{0,60} an(?![\\p{L}]))|haben (?:das angebot |sich )?(?:gemeldet|angenommen|unterschrieben|entschieden)|dafür entschieden|unterschrieben\\p{L}*|unterzeichnet\\p{L}*|zugestimmt|zugesagt|entschieden sich|meldeten sich|gemeldet|genutzt|nutzten|nehmen(?=[^.;]{0,60} an(?![\\p{L}]))|in anspruch genommen|wählten',
  gone: '(?:wurden|worden|sind|waren) (?:bereits |schon |alle )?(?:entlassen|gekündigt|freigestellt|ausgeschieden|gegangen)|(?:haben|hatten) (?:das unternehmen |den konzern |bereits )+verlassen|verloren (?:ihren|ihre|den) (?:job|arbeit|arbeitsplatz|stelle)\\p{L}*|ausgeschieden|bereits (?:weg|gegangen|abgebaut|gestrichen|weggefallen)|(?:wurden|wurde) [^.;]{0,40}(?:entlassen|gekündigt|abgebaut|gestrichen)|hat [^.;]{0,60} entlassen|entließ|entlassenen|gekündigten|verließen',
  denial:
    'dementier\\p{L}*|dementi|bestreit\\p{L}+|bestritt\\p{L}*|(?:wies|weist|weisen|wiesen|gewiesen)(?=[^.;]{0,160} zurück)|zurückgewiesen|zurückweis\\p{L}*|(?:ist|sei) (?:frei erfunden|falsch|unwahr|unzutreffend|aus der luft gegriffen|nicht wahr|nicht richtig|nicht zutreffend|haltlos|unsinn|quatsch)|frei erfunden|stimm(?:t|e|en) nicht|trifft nicht zu|träfen nicht zu|treffen nicht zu|(?:keine|keinerlei) (?:pläne|planungen|entlassungen|kündigungen|stellenstreichungen|absicht|rede)|kein (?:stellenabbau|jobabbau|personalabbau|plan)|nicht geplant|entlassen niemanden|ausgeschlossen(?! werden)|widersprach|widerspricht|falschmeldung|haltlos|kein wort wahr|ente',
  predicted:
    'wird|werden|will|wollen|soll|sollen|plan(?:t|en|te)|erwarte[nt]\\p{L}*|rechne[nt]\\p{L}*|prognostizier\\p{L}+|strebt|künftig|voraussichtlich|ab 20\\d\\d|bis 20\\d\\d|bis (?:ende|mitte|anfang)|könnten?|dürften?|beabsichtig\\p{L}+|vorgesehen|ziel\\p{L}*|anpeil\\p{L}+',
  reported:
    'sagte\\p{L}*|erklärte\\p{L}*|erklärt|teilte|teilt|laut|zufolge|berichte\\p{L}*|kündigte(?=[^.;]{0,90} an)|bestätigte\\p{L}*|hieß|meldete\\p{L}*|schreibt|schrieb',
  spend:
    '\\p{L}*kosten|koste[nt]\\p{L}*|\\p{L}*ausgaben|\\p{L}*aufwand|aufwendungen|investier\\p{L}+|\\p{L}*investition\\p{L}*|rückstellung\\p{L}*|belastung\\p{L}*|budget\\p{L}*|abschreibung\\p{L}*|steck(?:t|en|te)|restrukturierungskosten|einmalkosten|einmalaufwand|etat|ausgegeben|gibt(?=[^.;]{0,60} aus)|zahl(?:t|en|te)|sozialplan\\p{L}*|pumpt',
  saving:
    'einspar\\p{L}*|eingespart\\p{L}*|spar(?:t|en|te)|\\p{L}*ersparnis\\p{L}*|entlast\\p{L}+|kostensenk\\p{L}*|kosten (?:um )?(?:senken|gesenkt)|senk(?:en|t)(?=[^.;]{0,40}kosten)|sparziel\\p{L}*|synergi\\p{L}*|\\p{L}*einsparungen|sparvolumen|kostenvorteil\\p{L}*',
  revenue:
    '\\p{L}*umsatz\\p{L}*|\\p{L}*umsätze\\p{L}*|\\p{L}*erlös\\p{L}*|\\p{L}*einnahmen|beitragseinnahmen|prämieneinnahmen|auftragseingang\\p{L}*|setzte(?=[^.;]{0,60} um)',
  profit:
    '\\p{L}*gewinn\\p{L}*|\\p{L}*verlust\\p{L}*|\\p{L}*ergebnis\\p{L}*|überschuss|fehlbetrag|ebitda?|jahresüberschuss|börsenwert|schulden\\p{L}*|kredit\\p{L}*|dividende\\p{L}*|finanzierungsrunde|bewertung|bewertet|übernahmepreis|bußgeld|minus|defizit',
  pay: '\\p{L}*(?:gehalt|gehälter|gehältern|lohn|löhne|löhnen)|\\p{L}*abfindung\\p{L}*|\\p{L}*vergütung\\p{L}*|\\p{L}*bon(?:us|i)|\\p{L}*prämie\\p{L}*|verdien\\p{L}+|stundenlohn|pro stunde|je beschäftigungsjahr|pro (?:kopf|mitarbeiter|beschäftigtem)|monatlich|urlaubsgeld|weihnachtsgeld',
  up: 'stieg(?:en)?|steig(?:t|en|end\\p{L}*)|gestiegen\\p{L}*|wuchs(?:en)?|wächst|wachsen|gewachsen|wachstum\\p{L}*|zuleg\\p{L}*|zugelegt|legte\\p{L}*(?=[^.;]{0,60} zu)|plus|zunahm\\p{L}*|zugenommen|nahm\\p{L}*(?=[^.;]{0,60} zu)|erhöh\\p{L}+|anstieg|mehr|höher\\p{L}*|kletter\\p{L}+|sprang\\p{L}*|schneller|produktiver|besser|anzog\\p{L}*|teurer|verteuer\\p{L}+',
  down: 'sank(?:en)?|sink(?:t|en|end\\p{L}*)|gesunken\\p{L}*|fiel(?:en)?(?! (?:\\S+ ){0,4}weg)|fällt(?! (?:\\S+ ){0,4}weg)|gefallen|ging\\p{L}*(?=[^.;]{0,80} zurück)|gehen(?=[^.;]{0,80} zurück)|zurück(?:gegangen|gehen)?|rückgang\\p{L}*|minus|einbruch\\p{L}*|brach\\p{L}*(?=[^.;]{0,60} ein)|eingebrochen|einbrechen|weniger|niedriger|schrumpf\\p{L}+|gesenkt|nachgelassen|gab\\p{L}*(?=[^.;]{0,60} nach)|schneller fertig|kürzer|halbiert|abgenommen|nahm\\p{L}*(?=[^.;]{0,60} ab)|verringer\\p{L}+|billiger|günstiger',
  margin: '\\p{L}*marge[n]?|\\p{L}*rendite',
  survey:
    '\\p{L}*umfrage\\p{L}*|befrag(?:t|te|ten|ung)\\p{L}*|\\p{L}*studie|\\p{L}*erhebung|teilnehmer\\p{L}*|panel|stichprobe|barometer|antworte\\p{L}+|der (?:unternehmen|firmen|betriebe|manager|führungskräfte|vorstände|arbeitgeber|personalchefs|arbeitnehmer|finanzchefs)',
  rate: '\\p{L}*quote[n]?|fluktuation\\p{L}*|\\p{L}*anteil\\p{L}*|\\p{L}*anfragen|\\p{L}*anträge[n]?|\\p{L}*anrufe[n]?|\\p{L}*tickets?|\\p{L}*fälle[n]?|\\p{L}*vorgänge[n]?|\\p{L}*schäden|schadensfälle|\\p{L}*meldungen|\\p{L}*prüfung\\p{L}*|\\p{L}*bestellungen|\\p{L}*rechnungen|\\p{L}*dokumente[n]?|\\p{L}*codes?|\\p{L}*buchungen|\\p{L}*gespräche[n]?|\\p{L}*chats?|\\p{L}*verträge[n]?|\\p{L}*texte[n]?|\\p{L}*mails?|krankenstand|auslastung|arbeitslosenquote|inflation|\\p{L}*rate|\\p{L}*aufträge[n]?|\\p{L}*kontakte[n]?|\\p{L}*entscheidungen|\\p{L}*bearbeitung',
  anaphor:
    '(?:das|dem|des|der|die|den|dieses|diese) (?:\\p{L}+en )?\\p{L}*(?:unternehmens?|konzerns?|firma|bank|gruppe|gesellschaft|versicherer[s]?|hersteller[s]?|händler[s]?|anbieter[s]?|betrieb[s]?|arbeitgeber[s]?|kette|verlag[s]?|haus|start-?up[s]?|zulieferer[s]?|institut[s]?|spedition|reederei|brauerei|sender[s]?|krankenhaus|klinik|dienstleister[s]?|autobauer[s]?|maschinenbauer[s]?|fluggesellschaft|airline)|wir|unsere?[rnms]?|seine[rnms]?|ihre[rnms]?|sie|es|er',
};
