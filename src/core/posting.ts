import type { PostingTexts } from './posting-texts.ts';

/** Systems on which employers publish their own advertisements. */
export const boardSystems = [
  'greenhouse',
  'lever',
  'ashby',
  'smartrecruiters',
  'workable',
  'recruitee',
  'workday',
  'schema.org',
  'hacker-news',
] as const;
export type BoardSystem = (typeof boardSystems)[number];

/** What an advertisement offers; *permanent* says nothing of the hours. */
export const employmentTypes = [
  'full-time',
  'part-time',
  'permanent',
  'contract',
  'temporary',
  'intern',
] as const;
export type EmploymentType = (typeof employmentTypes)[number];

export const workplaces = ['remote', 'hybrid', 'on-site'] as const;
export type Workplace = (typeof workplaces)[number];

export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** Pay as it is stated, never converted; equity and bonus left out. One end may be missing. */
export interface Pay {
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
}

/** A place as the board writes it, with the parts that it states apart. */
export interface PostingPlace {
  readonly text: string;
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2 where the board gives a code, else its own words */
  readonly country: string | null;
}

/**
 * A job advertisement as one board showed it on one day. Its identity is system, board and id: the title, the text and
 * `updated` may change under it. A flag that the board does not set is `null`, which is not "no".
 */
export interface Posting {
  readonly system: BoardSystem;
  readonly board: string;
  readonly id: string;
  /** the employer's own number of the role; `null` where the board holds a placeholder */
  readonly requisition: string | null;
  readonly company: string | null;
  readonly title: string;
  /** department, team and the like, widest first */
  readonly teams: readonly string[];
  readonly employment: EmploymentType | null;
  readonly remote: boolean | null;
  readonly workplace: Workplace | null;
  readonly places: readonly PostingPlace[];
  readonly pay: readonly Pay[];
  /** ISO instant in UTC or ISO day; with `publishedBound` `at-latest` it was published then or before */
  readonly published: string | null;
  readonly publishedBound: 'exact' | 'at-latest';
  readonly updated: string | null;
  readonly closes: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** the advertisement's text: a line a heading, paragraph or item, items after "- " */
  readonly description: string;
}

/** A row of a board that is no posting, kept as it came with what it lacked. */
export interface RefusedPosting {
  readonly key: string;
  readonly raw: string;
  readonly reason: string;
}

/** One look at one board: everything that it showed, and whether that was all of it. */
export interface BoardSnapshot {
  readonly system: BoardSystem;
  readonly board: string;
  /** ISO instant or day of the look */
  readonly seen: string;
  /** how many postings the board says it has; `null` where it does not say */
  readonly stated: number | null;
  /** true: the whole board was seen, so what is missing is missing; false or null: nothing may be concluded */
  readonly complete: boolean | null;
  readonly postings: readonly Posting[];
  readonly refused: readonly RefusedPosting[];
}

/** What the classifier makes of one version of a posting. `null` is not stated or not told apart, which is not "no". */
export interface PostingClass {
  /** group of like occupations, such as `software` or `support` */
  readonly family: string | null;
  /** O*NET-SOC or ESCO code of the occupation that the title names */
  readonly occupation: string | null;
  readonly seniority: string | null;
  readonly employment: EmploymentType | null;
  readonly remote: boolean | null;
  /** ISO 3166-1 alpha-2 of the first place */
  readonly country: string | null;
  /** the pay band that stands first, base pay before targets */
  readonly pay: Pay | null;
  /** AI is asked for as a skill or is the work itself */
  readonly aiSkill: boolean;
  /** AI stands in what the employer says of itself */
  readonly aiBlurb: boolean;
  readonly skills: readonly string[];
}

/** One look with what the classifier makes of its postings, in the same order. */
export interface ClassifiedLook {
  readonly look: BoardSnapshot;
  readonly classes: readonly PostingClass[];
  /** names the classifier and its version: another version's classes stand beside, never instead */
  readonly classifier: string;
  /** sha-256 of the payload, hex */
  readonly snapshot: string;
  /** the payload as it came, packed with gzip; `null` where the same payload came with another look */
  readonly packed: Uint8Array | null;
  /** what its postings say in bytes, where somebody has made them already */
  readonly texts?: PostingTexts;
}
