import { describe, expect, it } from 'vitest';
import { done, readText, said } from './tell.ts';

/** Each rule once in each language: a text, the statements it makes, the actions it tells. */
interface Case {
  readonly title: string;
  readonly body: string;
  readonly statements: readonly string[];
  readonly actions: readonly string[];
}

function holds({ title, body, statements, actions }: Case): void {
  const reading = readText(title, body);
  expect(reading.statements.map(said)).toEqual(statements);
  expect(reading.actions.map(done)).toEqual(actions);
}

const layoffs: Record<string, Case> = {
  'German, a verb in two parts': {
    title: 'Reifenwerk Oderland baut Stellen ab',
    body: 'Der Hersteller Reifenwerk Oderland baut bis Ende 2027 rund 450 Stellen ab. Er beschäftigt 3.100 Menschen.',
    statements: ['jobs | about 450 | announced | reported', 'headcount | exact 3100 | - | reported'],
    actions: ['Reifenwerk Oderland | layoff | 450'],
  },
  French: {
    title: 'Tissages Rovillon supprime 220 postes',
    body: "L'entreprise Tissages Rovillon va supprimer 220 postes, soit 15 % de ses effectifs. Elle emploie 1 450 salariés.",
    statements: [
      'jobs | exact 220 | announced | reported',
      'workforce-share | exact 0.15 | - | reported',
      'headcount | exact 1450 | - | reported',
    ],
    actions: ['Tissages Rovillon | layoff | 220'],
  },
  Spanish: {
    title: 'Muebles Zarzal recortará su plantilla',
    body: 'La empresa Muebles Zarzal despedirá a 85 de sus 640 trabajadores. El ahorro será de 3,5 millones de euros.',
    statements: [
      'jobs | exact 85 | announced | reported',
      'headcount | exact 640 | - | reported',
      'saving | exact 3500000 | - | predicted',
    ],
    actions: ['Muebles Zarzal | layoff | 85'],
  },
  Italian: {
    title: 'Vetreria Sile taglia il personale',
    body: "L'azienda Vetreria Sile licenzierà fino a 120 dipendenti entro dicembre. Oggi conta oltre 900 addetti.",
    statements: ['jobs | at-most 120 | announced | reported', 'headcount | at-least 900 | - | reported'],
    actions: ['Vetreria Sile | layoff | 120'],
  },
  Portuguese: {
    title: 'Móveis Araçá demite',
    body: 'A empresa Móveis Araçá demitiu 1,3 mil funcionários na segunda-feira, cerca de 9% do quadro.',
    statements: ['jobs | exact 1300 | separated | reported', 'workforce-share | about 0.09 | - | reported'],
    actions: ['Móveis Araçá | layoff | 1300'],
  },
};

const denials: Record<string, Case> = {
  German: {
    title: 'Bahntechnik Ried weist Bericht zurück',
    body: 'Bahntechnik Ried bestreitet, dass 300 Mitarbeiter entlassen werden. Das Unternehmen beschäftigt 1.900 Menschen.',
    statements: ['jobs | exact 300 | announced | denied', 'headcount | exact 1900 | - | reported'],
    actions: [],
  },
  French: {
    title: 'Maison Vauclair dément',
    body: "Maison Vauclair dément vouloir supprimer 150 emplois. L'entreprise emploie 800 personnes.",
    statements: ['jobs | exact 150 | announced | denied', 'headcount | exact 800 | - | reported'],
    actions: [],
  },
  Spanish: {
    title: 'Grupo Tabira niega despidos',
    body: 'Grupo Tabira negó que vaya a despedir a 90 empleados. La empresa tiene 1.200 trabajadores.',
    statements: ['jobs | exact 90 | announced | denied', 'headcount | exact 1200 | - | reported'],
    actions: [],
  },
  Italian: {
    title: 'Gruppo Selva smentisce',
    body: 'Gruppo Selva smentisce di voler licenziare 75 operai. La società occupa 2.300 persone.',
    statements: ['jobs | exact 75 | announced | denied', 'headcount | exact 2300 | - | reported'],
    actions: [],
  },
  Portuguese: {
    title: 'Grupo Ipezal nega demissões',
    body: 'O Grupo Ipezal negou que vai demitir 200 funcionários. A companhia emprega 5.000 pessoas.',
    statements: ['jobs | exact 200 | announced | denied', 'headcount | exact 5000 | - | reported'],
    actions: [],
  },
};

const otherActions: Record<string, Case> = {
  'German offer and takers': {
    title: 'Sparkasse Wendmark bietet Abfindungen',
    body: 'Die Sparkasse Wendmark startet ein Freiwilligenprogramm: Bis zu 300 Mitarbeiter können sich melden, bislang haben 120 unterschrieben.',
    statements: ['jobs | at-most 300 | eligible | reported', 'jobs | exact 120 | accepted | reported'],
    actions: ['Sparkasse Wendmark | voluntary-exit | 120'],
  },
  'French vacancies': {
    title: 'Banque Orlan gèle ses embauches',
    body: 'La banque Orlan gèle ses embauches : 35 postes ouverts ne seront pas pourvus.',
    statements: ['jobs | exact 35 | requisition | reported'],
    actions: ['Banque Orlan | requisitions-closed | 35'],
  },
  'Spanish hires': {
    title: 'Hoteles Brisamar crece',
    body: 'Hoteles Brisamar contratará a 320 camareros este verano.',
    statements: ['jobs | exact 320 | announced | reported'],
    actions: ['Hoteles Brisamar | hiring | 320'],
  },
  'Italian return': {
    title: 'Cantieri Falco richiama gli operai',
    body: 'Il gruppo Cantieri Falco ha riassunto 30 operai.',
    statements: ['jobs | exact 30 | - | reported'],
    actions: ['Cantieri Falco | rehire | 30'],
  },
  'Portuguese contractors': {
    title: 'Usina Tapera encerra contratos',
    body: 'A empresa Usina Tapera dispensou 60 terceirizados.',
    statements: ['jobs | exact 60 | contractor | reported'],
    actions: ['Usina Tapera | contractor-cut | 60'],
  },
};

describe('layoffs', () => {
  it.each(Object.entries(layoffs))('%s', (_, told) => holds(told));
});
describe('denials: a statement, never an action', () => {
  it.each(Object.entries(denials))('%s', (_, told) => holds(told));
});
describe('offers, closed places, hires, returns, contractors', () => {
  it.each(Object.entries(otherActions))('%s', (_, told) => holds(told));
});
