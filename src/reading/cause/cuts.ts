import { words } from './pattern.ts';

const verbs = [
  'cut(?:s|ting)?',
  'axe[sd]?|axing',
  'shed(?:s|ding)?',
  'slash(?:es|ed|ing)?',
  'trim(?:s|med|ming)?',
  'eliminat(?:e[sd]?|ing|ions?)',
  'dismiss(?:es|ed|ing|als?)?',
  'lays? off|laid off|laying off',
  'lay-?offs?',
  'fire[sd]?|firing',
  'sack(?:s|ed|ing)?',
  'let(?:s|ting)? go|let [^.;]{0,40} go',
  'los(?:e|es|ing) their jobs',
  'reduc(?:e[sd]?|ing|tions?)',
  'redundan\\w+',
  'replac(?:e[sd]?|ing|ements?)',
  'displac\\w+',
  'leav(?:e|es|ing)|leavers?|departures?|departing',
  'separat(?:ed|ions?)',
  'part(?:s|ing)? (?:company|ways)',
  'clos(?:e[sd]?|ing|ures?)|shut(?:s|ting)?|wind(?:s|ing)? down',
  'not (?:re)?fill(?:ed|ing)?|unfilled|not (?:be )?replac\\w+|freeze|frozen|hiring',
  'drop(?:s|ped|ping)?|remov(?:e[sd]?|ing)|goes|going|gone|exits?|releas(?:e[sd]?|ing)',
  'retire(?:s|d|ment|ments)?|buy-?outs?|restructur\\w+|streamlin\\w+|downsiz\\w+',
  'fewer|smaller|leaner|without',
];
const nouns = [
  'jobs?',
  'roles?',
  'posts?|positions?|vacanc\\w+|requisitions?|openings|headcount|heads?',
  'staff|workers?|workforce|employees?|people|person|colleagues|teams?|personnel|humans?|desks?|clerks?|handlers?',
  'decision|cuts|measures?|move|actions?|plan|programme|program|reason|cause|retrench\\w*|sackings?',
];
const foreign = [
  'stellen\\w*|arbeitsplätze\\w*|entlass\\w+|mitarbeite\\w+|beschäftigte\\w*|kündig\\w+|personal\\w*|abbau\\w*',
  'emplois?|postes?|suppressions?|supprim\\w+|licenci\\w+|salariés?|départs?|effectifs?',
  'empleos?|puestos?|despid\\w+|trabajador\\w+|plantilla|empleados?|salidas?|recort\\w+',
  'lavorator\\w+|posti|dipendenti|esuberi|licenziament\\w+|licenzia\\w*|taglia\\w*|tagli|addetti',
  'empregos?|vagas?|demiss\\w+|demit\\w+|trabalhador\\w+|funcionári\\w+|cort\\w+|postos|desped\\w+',
];

/** A word about work being given up, or about those who do it. */
export const cutWords: RegExp = words(...verbs, ...nouns, ...foreign);
