/** The closed word lists of the reading contract. Other tools depend on them: a word may be added, never renamed. */

export const measures = [
  'jobs',
  'headcount',
  'workforce-share',
  'survey-share',
  'spend',
  'saving',
  'revenue',
  'margin',
  'pay',
  'postings',
  'rate',
  'growth',
  'ratio',
  'other',
] as const;
export type Measure = (typeof measures)[number];

/** The things that a jobs figure may count; unlike ones never add. */
export const unitsOfAccount = [
  'announced',
  'eligible',
  'accepted',
  'notice',
  'separated',
  'requisition',
  'contractor',
  'equivalence',
  'total-across-employers',
] as const;
/** What a jobs figure counts. `null` in a record means: not a jobs figure, or unlike units mixed. */
export type UnitOfAccount = (typeof unitsOfAccount)[number];

/** How firmly a source gives a figure. */
export const bounds = ['exact', 'about', 'at-least', 'at-most', 'range', 'percent-only'] as const;
export type Bound = (typeof bounds)[number];

/** How the speaker stands to what is said. */
export const stances = ['asserted', 'reported', 'estimated', 'predicted', 'denied', 'hypothetical'] as const;
export type Stance = (typeof stances)[number];

/** Whose words they are. */
export const speakers = [
  'employer',
  'filing',
  'agency',
  'survey',
  'analyst',
  'press',
  'unnamed',
  'author',
] as const;
export type Speaker = (typeof speakers)[number];

/** What a workforce action does. */
export const actionKinds = [
  'layoff',
  'voluntary-exit',
  'requisitions-closed',
  'contractor-cut',
  'hiring',
  'rehire',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Whether AI is given as the reason, by the speaker whose words count. */
export const aiCauses = ['primary', 'contributing', 'context', 'denied', 'none', 'unknown'] as const;
export type AiCause = (typeof aiCauses)[number];

/** The kinds of slip that a reader should know of. */
export const findingKinds = [
  'arithmetic',
  'unit-mix',
  'period-mix',
  'conflict',
  'percent-as-count',
  'unsourced-quote',
  'stale-vintage',
  'rounding',
] as const;
export type FindingKind = (typeof findingKinds)[number];
