import type { Grammar } from '../grammar.ts';

export const italianGrammar: Grammar = {
  code: 'it',
  stop: "in|nel|nella|nello|nei|nelle|negli|di|del|della|dei|delle|degli|a|al|alla|ai|alle|da|dal|dalla|dai|per|con|senza|su|sul|sulla|tra|fra|che|e|ed|o|ma|il|la|lo|i|gli|le|un|una|entro|dopo|prima|sono|saranno|hanno|ha|verranno|è|era|come|più|meno|questa|questo|ogni|circa|secondo|durante|contro|dove|cui|usciranno|lavorano|lavoravano|complessivi|l'anno",
  agentive: '\\p{L}{2,}(?:tori|trici|isti|iste|ieri|iere|anti|enti|ologi)',
  notPeople:
    'clienti|negozi|punti vendita|filiali|sportelli|utenti|lettori|pazienti|passeggeri|paesi|città|stabilimenti|fabbriche|sedi|azioni|azionisti|aziende|imprese|società|banche|soci|iscritti|assicurati|abbonati|auto|veicoli|aerei|navi|treni|robot|computer|chiamate|richieste|ordini|contratti|pacchi|tonnellate|pezzi|punti|volte|ore|minuti|articoli|pagine|alberghi|hotel|ristoranti|scuole|studenti|alunni|abitanti|famiglie|elettori|manifestanti|creditori|letti|alloggi|comuni|intervistati|euro|dollari|chilometri|metri|rotte|centri|ospedali|fornitori|voli|pratiche|domande(?! di uscita)|giorni|settimane|mesi|anni|linee',
  opening: 'posizioni aperte|annunci(?: di lavoro)?|offerte di lavoro|posti vacanti|vacanti',
  shareOf:
    "(?:del|della|dei|delle|degli|dell'|di|dello) ?(?:suo|sua|suoi|sue|loro|nostro|nostra|nostri|tutta la|tutto il|tutti i|totale)?",
  ownerBefore:
    '(?:dei|delle|degli|tra i|sui|su|con i|ai|i|gli)(?: (?:suoi|sue|loro|nostri|circa|quasi|suoi circa|suoi oltre|oltre))?|su un totale di|su un organico di',
  clause:
    ', (?:e|ma|mentre|che|dove|dopo|secondo|pari|anche se|inoltre|di cui|con) | (?:ma|mentre|di cui|e assumerà|e prevede|e vuole) |; |: ',
  contrast:
    'ma|però|ammett\\p{L}+|riconosc\\p{L}+|soltanto|solo|invece|tuttavia|conferm\\p{L}+|precis\\p{L}+ (?:però|invece)|bensì|al contrario|semmai',
  denialOpens:
    "\"?(?:è (?:falso|tutto falso|una bufala|una notizia falsa)|non è vero|nessun (?:piano|progetto|licenziamento è)|non (?:c'è|esiste|ci sono) (?:alcun|nessun)\\p{L}*|(?:l'azienda|la società|il gruppo|la banca|un portavoce|una portavoce) (?:smentisce|ha smentito|nega|ha negato|respinge)|falso)",
  manyEmployers:
    "(?:nel|nell'|nella|del|dell'|della|tutto il|tutta l') ?(?:settore|industria|comparto|economia|filiera|paese|intero settore)|le (?:aziende|imprese|banche|compagnie) (?:hanno|italiane|europee|del settore)|i (?:colossi|gruppi|datori) (?:hanno|tech|europei)|a livello nazionale|(?:il|l') ?(?:settore|comparto|industria)(?= )|sul territorio nazionale",
  runningTotal:
    "d(?:al|all'|a) (?:inizio|fine|metà|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|20\\d\\d)[^.;]{0,30}|port\\p{L}+ (?:il totale|a)[^.;]{0,20}|complessivamente dal|cumul\\p{L}*|negli ultimi [^.;]{0,14}(?:anni|mesi)|in totale dal",
  partOf:
    'di (?:cui|questi|essi|loro|queste)|tra (?:cui|questi)|altri|altre|i restanti|il resto|ulteriori|gli altri|inclusi',
  workOf: '(?:lavoro|equivalente|mansioni|carico) di|equivale\\p{L}* (?:a|al)|pari al lavoro di',
  unnamed:
    'fonti (?:vicine|sindacali|interne|anonime|informate|del settore)|in forma anonima|una fonte|persone a conoscenza',
  analyst: 'analist[ei]|economist[ei]|istituto|esperti|società di consulenza',
  agency: 'istat|inps|ministero|unioncamere|bankitalia',
  if: "se (?:la|il|si|l')|potrebbe\\p{L}*|scenario|ipotesi|rischierebbe\\p{L}*",
  names: {
    common:
      "oggetto|care|cari|chi|cara|caro|settimana|il|lo|la|i|gli|le|un|uno|una|l'|nel|nella|nei|di|del|della|a|al|alla|ai|da|dal|per|con|senza|su|sul|tra|fra|e|ma|se|non|che|chi|questo|questa|questi|suo|sua|suoi|secondo|dopo|entro|oltre|circa|anche|ancora|mentre|quando|come|più|meno|nessun|nessuna|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|ia|italia|europa|germania|francia|spagna|milano|roma|torino|napoli|venezia|vicenza|bologna|firenze|genova|trento|veneto|lombardia|piemonte|friuli|emilia|toscana|sicilia|puglia|sindacati|sindacato|azienda|società|direzione|lavoratori|dipendenti|esuberi|licenziamenti|cgil|cisl|uil|fiom|fim|uilm|fisascat|filcams|uiltucs|usb|rsu|governo|ministero|stati uniti|unione europea|costo|nota|oggi|ieri|così|due|tre|quattro|cinque|dieci|cento|mille|tutti|parte|foto|comunicato|economia|lavoro|intelligenza|artificiale|interpellat\\p{L}+|attualmente|fonti|inoltre|intanto|infine|tuttavia|però|nostro|nostra|nostri|sono|è|era|sarà|saranno|hanno|ha|sul|dalla|dalle|dai|alle|negli|nelle|ogni|solo|il gruppo|notizie|stampa|assistente|cassa integrazione",
    kind: "(?:gruppo|azienda|società|banca(?! \\p{Lu})|istituto|compagnia|impresa|casa|produttore|costruttore|editore|assicuratore|operatore|catena|multinazionale|colosso|startup|start-up|ditta|vettore|fornitore|insegna|cooperativa|agenzia|piattaforma|studio|università|ospedale|giornale|quotidiano|emittente|fintech|gestore|distributore|marchio|birrificio|rivale|concorrente|controllata|filiale|controllante|gigante|big|acciaieria|cantiere|conceria|cartiera|pastificio|fabbricante|spedizioniere|software house|supermercati|lanificio|maglificio|vetreria|fonderia|raffineria)(?: (?:di|del|della|dei|delle|dell'|in)? ?\\p{Ll}+){0,2}",
    role: "(?:amministratore delegato|amministratrice delegata|ad|ceo|presidente|presidentessa|direttore|direttrice|portavoce|segretario|segretaria|delegato|delegata|rappresentante|ministro|ministra|sindaco|sindaca|analista|economista|fondatore|fondatrice|cofondatore|responsabile|capo|dirigente|avvocato|avvocata|professore|professoressa|dott\\.|dottor|dottoressa|ing\\.|signor|signora|vicepresidente|titolare|socio|socia|governatore|assessore|assessora|sindacalista|coordinatore|coordinatrice)(?: (?:generale|delegato|delegata|provinciale|regionale|nazionale|finanziario|del personale|delle risorse umane|risorse umane|della fiom|della cgil|della cisl|della uil|del gruppo|dell'azienda|sindacale|operativo))*",
    placeBefore: 'a|ad|in|di|da|presso|vicino a|stabilimento di|sede di|fabbrica di|nel|nella|del|della',
    acts: 'taglia|taglierà|tagliava|licenzia|licenzierà|licenziò|annuncia|annuncerà|ha|aveva|elimina|eliminerà|sopprime|sopprimerà|riduce|ridurrà|chiude|chiuderà|prevede|vuole|smentisce|smentiva|nega|negava|conferma|impiega|occupa|conta|contava|assume|assumerà|offre|offrirà|blocca|bloccherà|congela|sospende|manda|mette|si|sta|starebbe|punta|intende|riassume|richiama|reintegra|investe|investirà|sostituisce|sostituirà|risparmierà|fattura|perde|apre|lancia|avvia|presenta|rinuncia|esternalizza|cerca|dà|deve|è|non|dimezza|attribuisce|spiega|parla|lascia|ferma|stabilizza|raggiunge|motiva',
    speaks:
      'ha detto|ha spiegato|ha dichiarato|dice|spiega|afferma|dichiara|commenta|ha commentato|sostiene|sottolinea|aggiunge|ha aggiunto|replica',
    ownerOf:
      "di|della|del|dell'|dipendenti di|lavoratori di|organico di|esuberi in|in|alla|da|per|presso|esuberi alla|licenziamenti alla|nota di|nota della",
    joiner: '&|di|del|della|dei|degli|delle|e|da',
    other:
      'cgil|cisl|uil|fiom|fim|uilm|fisascat|filcams|uiltucs|usb|rsu|governo|ministero|camera|senato|ansa|reuters|corriere|repubblica|sole 24 ore|stampa|istat|inps|osservatorio|istituto|sindacato|tribunale|regione|comune|provincia|confindustria|notiziario|gazzetta|giornale|bankitalia|unioncamere|unione europea',
    aside:
      'secondo|rivale|concorrente|cliente|fornitore|contratto (?:con|di)|fusione con|acquisizione (?:di|da)|controllata (?:di|da)|perdita (?:di|del)|analisti di|rispetto a|come|quotidiano|giornale',
  },
  dates: {
    months: [
      'gennaio|gen\\.?',
      'febbraio|feb\\.?',
      'marzo|mar\\.?',
      'aprile|apr\\.?',
      'maggio|mag\\.?',
      'giugno|giu\\.?',
      'luglio|lug\\.?',
      'agosto|ago\\.?',
      'settembre|sett?\\.?',
      'ottobre|ott\\.?',
      'novembre|nov\\.?',
      'dicembre|dic\\.?',
    ],
    weekdays: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
    of: '(?:del |di )?',
    before:
      'nel|entro|entro il|dal|del|al|il|a|fine|inizio|metà|entro fine|entro la fine del|per il|dopo il|fino al|anno|esercizio|di|da|ad|in|e il',
    endOf: 'fine|entro fine|entro la fine di|entro la fine del|alla fine del',
    lastYear: "l'anno scorso|lo scorso anno|nell'ultimo anno|l'anno passato",
    thisYear: "quest'anno|nell'anno in corso|entro l'anno",
    nextYear: "l'anno prossimo|il prossimo anno|nel prossimo anno",
    today: 'oggi|stamattina|stamani',
    yesterday: 'ieri',
    quarters: [
      'primo trimestre',
      'secondo trimestre',
      'terzo trimestre',
      'quarto trimestre|ultimo trimestre',
    ],
    earlier:
      "l'anno scorso|lo scorso anno|(?:un anno|due anni|tre anni|quattro anni|cinque anni) fa|precedent\\p{L}+|già nel|in una prima tornata|aveva(?:no)? (?:già )?(?:licenziato|tagliato|soppresso|ridotto)|in passato",
  },
  silent: {
    layoff:
      '(?:decine|centinaia|migliaia|numerosi|diversi|parte|metà|la totalità) (?:di |dei |degli |del |della )?(?:\\p{L}+ )?(?:esuberi|posti|dipendenti|lavoratori|organico|redazione|personale|licenziamenti)[^.;]{0,40}|(?:taglia|taglierà|licenzia|licenzierà|riduce|ridurrà|ha licenziato|ha tagliato|sopprime|elimina)(?: \\p{L}+){0,3} (?:organico|personale|posti|dipendenti|lavoratori|redazione|reparto|squadra)|(?:avvia|ha avviato|apre|ha aperto) (?:la |una )?procedura di (?:licenziamento|mobilità)',
    'requisitions-closed':
      'blocco (?:delle assunzioni|del turnover|del turn over|totale delle assunzioni)|(?:blocca|ha bloccato|congela|ha congelato|sospende|ha sospeso|ferma|ha fermato)[^.;]{0,30}(?:assunzioni|turnover|turn over|selezioni)|assunzioni (?:bloccate|congelate|sospese|ferme)|non (?:saranno|verranno|sarà|sostituirà|rimpiazzerà)[^.;]{0,20}(?:sostituiti|rimpiazzati|coperti|sostituito|uscite|chi esce|chi va in pensione)',
    rehire:
      'riassum\\p{L}+|riassunt\\p{L}+|reintegr\\p{L}+|(?:richiama|ha richiamato|richiamerà)[^.;]{0,40}(?:lavoratori|dipendenti|operatori|al lavoro)',
    'voluntary-exit':
      "piano di (?:uscite|esodi?|prepensionamenti|incentivi)(?: (?:volontarie|volontari|incentivati|incentivate))?|uscite volontarie|prepensionamenti|esodo incentivato|incentivi all'esodo",
    'contractor-cut':
      '(?:rinuncia|rinuncerà|ha rinunciato|non rinnova|non rinnoverà|non ha rinnovato|taglia|riduce|chiude|interrompe)[^.;]{0,50}(?:interinali|somministrati|freelance|partite iva|collaboratori|appalt\\p{L}+|esterni|contratti a termine)',
    hiring:
      '(?:assume|assumerà|cerca|continua ad assumere|sta assumendo)[^.;]{0,30}(?:ingegneri|programmatori|specialisti|figure|esperti|personale|giovani)',
  },
  negation:
    'non|nessun|nessuna|nessuno|senza|né|evitare|esclu\\p{L}+|se|potrebbe\\p{L}*|voci|smenti\\p{L}+|neg(?:a|ano|ato)|mai|invece di|anziché|temono|teme|alternative',
};
