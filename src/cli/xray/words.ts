import {
  type Action,
  type AiCause,
  type FindingKind,
  type Measure,
  type Quantity,
  type Speaker,
  type Stance,
  type Statement,
  sayPeriod,
  sayQuantity,
  type UnitOfAccount,
} from '../../core/index.ts';

const accounts: Readonly<Record<UnitOfAccount, string>> = {
  announced: 'announced',
  eligible: 'eligible for an offer (a ceiling)',
  accepted: 'exits accepted',
  notice: 'in notices filed',
  separated: 'people who left',
  requisition: 'open requisitions, not people',
  contractor: 'contractors',
  equivalence: 'work equivalence, not people',
  'total-across-employers': 'total across employers',
};

const measures: Readonly<Record<Measure, string>> = {
  jobs: '',
  headcount: 'employed',
  'workforce-share': 'of the workforce',
  'survey-share': 'of those asked',
  spend: 'spending',
  saving: 'saving',
  revenue: 'revenue',
  margin: 'margin',
  pay: 'pay',
  postings: 'job advertisements',
  rate: 'rate',
  growth: 'growth',
  ratio: '',
  other: '',
};

const stances: Readonly<Record<Stance, string>> = {
  asserted: 'stated',
  reported: 'reported',
  estimated: 'estimated',
  predicted: 'predicted',
  denied: 'denied',
  hypothetical: 'supposed',
};

const speakers: Readonly<Record<Speaker, string>> = {
  employer: 'by the employer',
  filing: 'in a filing',
  agency: 'by an agency',
  survey: 'by a survey',
  analyst: 'by an analyst',
  press: 'by press',
  unnamed: 'by someone unnamed',
  author: 'by the author',
};

const causes: Readonly<Record<AiCause, string>> = {
  primary: 'main reason',
  contributing: 'one of several',
  context: 'near, not the reason',
  denied: 'denied',
  none: 'not named',
  unknown: 'not said',
};

const specificities = [
  '',
  'a slogan',
  'names a tool',
  'names the work',
  'gives a number',
  'number, base, period and source',
];

const kinds: Readonly<Record<Action['kind'], string>> = {
  layoff: 'layoff',
  'voluntary-exit': 'voluntary exit',
  'requisitions-closed': 'requisitions closed',
  'contractor-cut': 'contractors cut',
  hiring: 'hiring',
  rehire: 'rehire',
};

const findings: Readonly<Record<FindingKind, string>> = {
  arithmetic: 'Arithmetic',
  'unit-mix': 'Unlike units summed',
  'period-mix': 'Unlike periods compared',
  conflict: 'Conflict',
  'percent-as-count': 'Percent told as a count',
  'unsourced-quote': 'Quotation without a speaker',
  'stale-vintage': 'Old figure',
  rounding: 'Rounding',
};

/** What a statement says, in plain words: `8,000 jobs · announced · Meta · 2026-04-23 · reported by press`. */
export function statementWords(statement: Statement): string {
  const { measure, unit, unitOfAccount, subject, period, population, place, stance, speaker } = statement;
  const account =
    unitOfAccount === null
      ? measure === 'jobs'
        ? 'what it counts is not clear'
        : ''
      : accounts[unitOfAccount];
  const figure = sayQuantity(statement, unit);
  const value =
    `${measure === 'headcount' ? figure.replace(/ jobs\b/g, '') : figure} ${measures[measure]}`.trim();
  const others = population === subject ? '' : (population ?? '');
  const said = `${stances[stance]} ${speakers[speaker]}`;
  return [value, account, subject, others, place ?? '', period === null ? '' : sayPeriod(period), said]
    .filter((part) => part !== '')
    .join(' · ');
}

export function jobsWords(quantity: Quantity | null, unit: string): string {
  return quantity === null ? '–' : sayQuantity(quantity, unit).replace(/ jobs\b/g, '');
}

export function actionWords(action: Action): { kind: string; when: string; cause: string } {
  const specific = specificities[action.specificity] ?? '';
  const cause = causes[action.aiCause];
  return {
    kind: kinds[action.kind],
    when: action.announced ?? action.effective ?? '–',
    cause: specific === '' ? cause : `${cause}; ${specific}`,
  };
}

export function findingWords(kind: FindingKind): string {
  return findings[kind];
}
