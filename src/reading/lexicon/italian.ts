import type { LexiconSource } from './types.ts';

const cutVerbs = [
  'tagli(?:a|are|ano|erà|eranno|eremo|ato|ati|ate|ando|ava|erebbe|asse|ò|arono|amo)|rinunci\\p{L}+(?= a)|rinuncer\\p{L}+',
  'licenzi(?:a|amo|are|ano|erà|eranno|eremo|iamo|ò|arono|ato|ata|ati|ate|ando|ava|erebbe)',
  'elimin(?:a|iamo|eremo|are|ano|erà|eranno|ò|ato|ata|ati|ate|ando|erebbe)',
  'sopprim(?:e|iamo|eremo|ere|ono|erà|eranno|endo)|soppress(?:o|a|i|e)',
  'ridu(?:ce|ciamo|rremo|rre|rrà|rranno|cono|sse|cendo|rrebbe)|ridott(?:o|a|i|e)',
  'manda(?:re|no|ti|to|rà)? (?:a casa|via)|lasci(?:a|are|erà) a casa|lasciat(?:i|e|o) a casa|liber(?:arsi|a)(?= di)|si separ(?:a|erà)|separ(?:arsi|erà)|allontana\\p{L}*|dismette\\p{L}*|dismess\\p{L}+',
  'sfolti\\p{L}+|snelli\\p{L}+|esternalizza\\p{L}*|sostitu(?:ire|isce|irà|iti|ite|ito|endo|endoli|endole|iranno|iscono)|rimpiazz\\p{L}+|perd(?:e|ere|erà|eranno|ono)|perso|persi|coinvol(?:ge|ti|te|gerà|gerebbe|gono|to)|riguard(?:a|erà|ano|eranno)|interessa(?:ti|te|to|rà|no)?|lascer(?:anno|à)|lasciano|usc(?:iranno|irà|ire)|esc(?:e|ono)|andranno (?:a casa|via)|chiud(?:ere|e|erà)(?=[^.;]{0,50}(?:posti|lavoro))|non (?:saranno )?rinnov\\p{L}+|cesser\\p{L}+|colpi(?:ti|te|sce|rà)|sacrific\\p{L}+|a rischio|dimezz(?:a|are|erà)|salut(?:a|ano|iamo|erà)(?= \\d)|dice addio a|in meno',
].join('|');

const people = [
  'dipendent[ei]|collegh[ie]|colleg[ah]',
  'lavorat(?:ore|ori|rice|rici)',
  'post(?:o|i)(?: di lavoro)?',
  'posizion[ei]|impieg(?:o|hi|at[oaie])|addett[oaie]|person[ae]|risors[ae]|unità(?: lavorative)?|collaborat(?:ore|ori|rice|rici)|occupat[oie]|opera[ioe]{1,2}|operai|operaie|operaio|maestranze|membri(?: del personale)?|teste|uomini|donne',
  'dirigent[ei]|quadri|manager|tecnic[oi]|ingegner[ei]|programmator[ei]|sviluppator[ei]|informatic[oi]|analist[ei]|consulent[ei]|vendit(?:ore|ori|rici)|commess[ei]|giornalist[ei]|redattor[ei]|traduttor[ei]|traduttrici|grafici|contabili|amministrativi|operator[ei]|operatrici|agenti|autist[ei]|corrieri|postin[oi]|cassier[ei]|infermier[ei]|medic[oi]|insegnanti|docenti|maestr[ei]|pilot[ei]|assistent[ei](?: di volo)?|magazzinier[ei]|facchini|saldator[ei]|meccanic[oi]|elettricist[ei]|cuoch[ei]|camerier[ei]|ricercator[ei]|ricercatrici|scienziat[ei]|specialist[ei]|espert[ei]|avvocat[ei]|bancar[ei]|bancari|correttori|moderatori|telefonist[ei]|segretari[ei]?|impiegati|ruol[oi]|figure(?: professionali)?|mansioni',
  'giovani|apprendist[ei]|stagisti|tirocinanti|neolaureati|laureati|neoassunti|volontari|pensionandi|nuove leve',
  'interinali|somministrati|precari|autonomi|freelance|partite iva|stagionali|cococo|contratti(?= (?:a termine|in scadenza|di somministrazione|a tempo))|appaltatori',
  'esuber[oi]|licenziament[oi]|uscite|usciti|tagli|prepensionament[oi]|pensionament[oi]|dimissioni|assunzion[ei]|assunti|inserimenti|adesioni|domande di uscita|cessazioni|fuoriuscite|ingressi|offerte di lavoro|annunci(?: di lavoro)?|vacanti|full[- ]time equivalent|fte',
].join('|');

export const italian: LexiconSource = {
  code: 'it',
  cutVerb: cutVerbs,
  cutNoun:
    "esuber[oi](?: strutturali)?|licenziament[oi](?: collettiv[oi])?|tagli[oi]?(?: (?:del personale|al personale|di posti|occupazionali|agli organici))?|riduzion[ei] (?:del personale|di personale|dell'organico|di organico|degli organici|di \\d\\S* \\p{L}+)|soppression[ei]|eliminazion[ei]|mobilità|uscite|fuoriuscite|cassa integrazione|ristrutturazion[ei]|piano di (?:riduzione|esodo|uscite|ristrutturazione|incentivi all'esodo)|procedura di (?:mobilità|licenziamento)|chiusur[ae]|chiud(?:e|erà|iamo|ere|ono|eremo)|perdita di posti|prepensionamenti|esodo|sforbiciata|snellimento|cessazion[ei]|dismission[ei]|sacrificio",
  jobNoun: people,
  headcountBefore:
    'impieg(?:a|ano|ava)|occup(?:a|ano|ava)|cont(?:a|ano|ava)(?: su)?|lavor(?:ano|avano)|organico (?:di|è di|complessivo di|attuale di|conta|contava)|dà lavoro a|dava lavoro a|ha(?: circa)?|aveva|con|dei suoi|delle sue|dei|delle|degli|suoi|sue|tra i|totale di|forza lavoro di|squadra di|personale (?:di|conta)|su un totale di|su(?: un organico di)?|rester(?:anno|à)|restano|in tutto|complessivamente|attuali|tutti i|tutti gli|i|gli',
  headcountAfter:
    'lavorano|lavoravano|occupati|impiegati nel|in organico|in tutto il mondo|a livello (?:globale|mondiale)|in totale|nel mondo|a libro paga|complessivi',
  remain:
    'rest(?:a|ano|eranno|eremo|iamo|erà|are|anti)|rimarremo|saremo ancora|riman(?:e|gono|e)|rimarranno|rimanere|manterr\\p{L}+|mantien\\p{L}+|manten(?:ere|uti)|conserv\\p{L}+|non (?:saranno|sono) (?:toccati|coinvolti|interessati)|ricollocat\\p{L}+|trasferit\\p{L}+|salv\\p{L}+',
  workforce:
    '(?:(?:suo|sua|suoi|il|la|i|gli|totale|attuale|globale|complessivo|complessiva|intero|intera|circa|\\d[\\d.]*) )*(?:organic[oi]|personale|dipendenti|forza lavoro|forza-lavoro|addetti|lavoratori|posti|impiegati|team|staff|maestranze|occupati|redazione|risorse|squadra|collaboratori)(?: (?:complessivo|totale|globale|attuale|italiano))?',
  hireVerb:
    'assum(?:e|iamo|eremo|ere|erà|eranno|ono|endo|erebbe)|assunt(?:o|a|i|e)|assunzion[ei]|inser(?:ire|irà|iranno|iti|isce)|reclut\\p{L}+|ingagg\\p{L}+|cre(?:are|erà|a|ati|azione di)(?=[^.;]{0,40}(?:posti|lavoro))|nuovi (?:posti|assunti|dipendenti|addetti|ingressi)|nuove (?:assunzioni|risorse)|cerca(?=[^.;]{0,12} \\d)|stabilizz\\p{L}+',
  rehireVerb:
    'riassum\\p{L}+|riassunt\\p{L}+|riassunzion[ei]|reintegr\\p{L}+|richiam(?:a|are|ato|ati|erà|ò)(?= (?:in|\\d|al|gli|i|una|un|alcuni|parte))|riprend(?:e|ere|erà)(?=[^.;]{0,20} (?:lavoratori|dipendenti))|ripres[oi](?=[^.;]{0,20} (?:lavoratori|dipendenti))|riporta\\p{L}*(?=[^.;]{0,20} (?:lavoratori|dipendenti))',
  contractor:
    'interinali|somministrat[ie]|somministrazione|precari|freelance|partite iva|autonomi|appalt\\p{L}+|subappalt\\p{L}+|collaboratori esterni|consulenti esterni|contratti a (?:termine|tempo determinato|progetto)|esterni|fornitor[ei]|lavoratori a chiamata',
  requisition:
    'posizioni aperte|posti (?:vacanti|scoperti)|posizioni (?:vacanti|scoperte)|blocco (?:delle assunzioni|del turnover|del turn over|assunzioni)|blocc(?:a|ato|ate|herà|ano|are)(?=[^.;]{0,30}assunzioni)|congel(?:a|ato|ate|ati|erà|amento)\\p{L}*(?=[^.;]{0,40}(?:assunzioni|posizioni|turnover))|assunzioni (?:bloccate|congelate|sospese|ferme)|non (?:saranno |verranno |sarà )?(?:sostitu|rimpiazz|coper|copr)\\p{L}+|senza sostituzione|sospend\\p{L}+ (?:le |tutte le )?assunzioni|turnover|turn over|selezioni (?:chiuse|sospese)|annunci (?:ritirati|chiusi)',
  voluntary:
    'volontari\\p{L}+|prepensionament\\p{L}+|pensionament\\p{L}+ anticipat\\p{L}+|esodo|esodi|incentiv\\p{L}+|uscite (?:volontarie|incentivate|anticipate)|scivol[oi]|fondo (?:di solidarietà|esuberi)|isopensione|base volontaria|dimissioni incentivate|quota 100|quattordicesima',
  accepted:
    'accettat\\p{L}+|accett(?:ano|a)|hanno (?:aderito|firmato|scelto|accettato|chiesto|presentato)|aderit\\p{L}+|adesioni|adere(?:nti)?|firmat\\p{L}+|sottoscritt\\p{L}+|si sono (?:fatti avanti|candidati|iscritti)|domande (?:presentate|accolte|arrivate)|ha aderito',
  gone: '(?:sono|è|erano) (?:già )?(?:stat[oaie] )?(?:licenziat|uscit|mandat|lasciat|soppress|tagliat)\\p{L}+|ha (?:già )?(?:licenziato|tagliato|mandato a casa|soppresso)|hanno (?:già )?(?:lasciato|perso)|licenziò|ex dipendenti|rimast\\p{L}+ (?:senza|a casa)|già (?:usciti|andati)|hanno perso il (?:posto|lavoro)',
  denial:
    "smenti(?:sce|scono|to|ta|re|va|rono|rà|scono|ti)|smentita|smentì|neg(?:a|ano|ato|are|ò)|falso|falsa|falsità|non è (?:vero|previsto|in programma)|non (?:c'è|esiste|ci sono|ci sarà|sono previsti|è prevista) (?:alcun|nessun|licenziament|esuber)\\p{L}*|nessun(?:o|a)? (?:licenziament|esuber|taglio|piano|intenzione|riduzione|progetto)\\p{L}*|non ci (?:sono|saranno) (?:licenziamenti|esuberi|tagli)|prive? di (?:ogni )?fondamento|infondat\\p{L}+|respin(?:ge|gono|to)|esclu(?:de|dono|so|dere)|bufala|notizie? false?",
  predicted:
    'prevede|prevedono|previst\\p{L}+|prevision\\p{L}+|pianific\\p{L}+|attes\\p{L}+|stim(?:a|ano|ato)|sarà|saranno|dovrebbe|dovrebbero|potrebbe|potrebbero|intende|punta a|punta|entro|conta di|vuole|mira|obiettivo|nel 20[2-9]\\d|prossim\\p{L}+|costerà',
  reported:
    'ha (?:annunciato|dichiarato|detto|comunicato|confermato|spiegato|precisato|affermato|reso noto)|hanno (?:annunciato|detto|spiegato)|secondo|annuncia|afferma|spiega|comunica|conferma|fa sapere|riferisce|si legge|dichiara|come ha',
  spend:
    'cost(?:o|i|a|ano|erà|eranno|ato|ava)|spes[aeio]|spend(?:e|ere|erà|ono)|invest(?:e|ire|irà|imento|imenti|ito|iti|ono)|oner[ei]|accantonament\\p{L}+|accantonat\\p{L}+|budget|svalutazion\\p{L}+|stanzi\\p{L}+|destin(?:a|ato|ati|erà)|esborso|dote|spesa|finanzia\\p{L}*',
  saving:
    'risparmi(?:o|are|erà|a|ato|ano|eranno)?|economie|riduzione dei costi|ridu\\p{L}+ (?:i |dei )?costi|tagli\\p{L}* (?:ai |i |dei )?costi|contenimento dei costi|sinergi[ae]|efficientament\\p{L}+',
  revenue:
    "ricav[oi]|fatturat[oai]|fattura(?:to)?|vendite|giro d'affari|incassi|incassat\\p{L}+|volume d'affari|premi|raccolta|ordini(?= per)",
  profit:
    'util[ei]|perdit[ae](?! di posti)|risultat[oi]|ebitda|margine operativo lordo|mol|debit[oi]|indebitamento|valutat\\p{L}+|valutazione|raccolt[oi]|dividend[oi]|mult[ae]|capitalizzazione|prestit[oi]|rosso|deficit|disavanzo|passivo',
  pay: "stipend[io]{1,2}|stipendi|salar[io]{1,2}|salari|retribuzion[ei]|indennit\\p{L}+|indennizz[oi]|buonuscit[ae]|incentiv[oi](?: all'esodo)?|bonus|mensilità|premi[oi]? di|lordi|all'ora|al mese|a testa|pro capite|paga|compens[oi]|tfr|liquidazion[ei]",
  up: 'sal(?:e|gono|ito|iti|ita|ite|irà|ire|endo)|salì|cresc(?:e|ono|ita|iuto|iuti|iuta|ere|erà)|crebb\\p{L}+|aument(?:o|a|ano|ato|ata|ati|erà|are|ò)|increment\\p{L}+|rialz\\p{L}+|più(?= (?:veloce|rapid|alt|produttiv|che))|migliora\\p{L}*|progress\\p{L}+|balzo|balzat\\p{L}+|impenn\\p{L}+|superiore|rincar\\p{L}+|avanz\\p{L}+|in più',
  down: 'cal(?:o|a|ano|ato|ata|ati|ate|erà|are|i|ò)|sces(?:o|a|i|e)|scend(?:e|ono|ere|erà)|diminui\\p{L}+|diminuzion\\p{L}+|ribass\\p{L}+|fless\\p{L}+|croll\\p{L}+|cadut\\p{L}+|cad(?:e|ere)|contra(?:zione|tto|tti)|meno|ridott[oaie]|riduzione|perso il|perdono|arretra\\p{L}*|tonfo|inferiore|dimezz\\p{L}+|in meno|giù|abbassa\\p{L}*|rallent\\p{L}+',
  margin: 'margin[ei]',
  survey:
    'sondagg\\p{L}+|indagin[ei]|intervistat\\p{L}+|campione|rispondent\\p{L}+|panel|ricerca|studio|barometro|interpellat\\p{L}+|(?:dei|degli|delle) (?:manager|dirigenti|imprenditori|aziende|imprese|amministratori delegati|direttori|responsabili|recruiter)',
  rate: 'tass[oi]|chiamat[ae]|quesiti|domand[ae]|richiest[ae]|pratic(?:a|he)|ticket|reclam[oi]|sinistr[oi]|ordin[ei]|fattur[ae]|document[oi]|cas[oi]|conversazion[ei]|messaggi|mail|email|attività|compiti|codice|test[oi]|traduzion[ei]|prenotazion[ei]|contratti|gestisc[eo]\\p{L}*|risolv\\p{L}+|automatizz\\p{L}+|assenteismo|rotazione|occupazione|disoccupazione|inflazione|adozione|domande|interazioni|consulenze|referti|lavorazioni|contatti|operazioni|quesiti|segnalazioni|articoli|prestiti',
  anaphor:
    "(?:la|il|l'|lo|della|del|dell'|dello|dalla|dal|dall'|alla|al|all'|questa|questo) ?(?:\\p{L}+ )?(?:azienda|società|gruppo|banca|istituto|compagnia|impresa|casa|produttore|costruttore|editore|assicuratore|operatore|catena|multinazionale|colosso|fabbrica|startup|start-up|ditta|datore|direzione|proprietà|vettore|fornitore|insegna|cooperativa|agenzia|piattaforma|studio|stabilimento|università|ospedale|giornale|quotidiano|emittente|fintech|assicurazione|holding|gestore|distributore|marchio|birrificio)|suo|sua|suoi|sue|noi|nostr[oaie]|che",
};
