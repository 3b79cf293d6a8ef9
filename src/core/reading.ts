import { z } from 'zod';
import { Period } from './period.ts';
import { Quantity, quantityFields } from './quantity.ts';
import {
  type ActionKind,
  type AiCause,
  actionKinds,
  aiCauses,
  type FindingKind,
  findingKinds,
  type Measure,
  measures,
  type Speaker,
  type Stance,
  speakers,
  stances,
  type UnitOfAccount,
  unitsOfAccount,
} from './vocabulary.ts';

/** Half-open, in UTF-16 code units of the document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One checkable assertion at one span of one document. `text.slice(start, end) === quote`, in UTF-16 code units. */
export interface Statement extends Quantity {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** where the figure itself stands inside the quote, as document offsets */
  readonly figure: Span;
  readonly subject: string;
  readonly company: string | null;
  readonly measure: Measure;
  /** jobs, share, listings, ratio, days, weeks, months, or an ISO 4217 currency code */
  readonly unit: string;
  readonly unitOfAccount: UnitOfAccount | null;
  readonly period: Period | null;
  readonly population: string | null;
  readonly place: string | null;
  readonly stance: Stance;
  readonly speaker: Speaker;
}

/** One workforce action of one employer, as a document tells it. */
export interface Action {
  readonly company: string | null;
  readonly subject: string;
  readonly kind: ActionKind;
  readonly jobs: Quantity | null;
  readonly workforceShare: Quantity | null;
  readonly announced: string | null;
  readonly effective: string | null;
  readonly aiCause: AiCause;
  readonly reasons: readonly string[];
  /** 0 none; 1 a slogan; 2 names a tool; 3 names the work AI does; 4 a number; 5 a number with base, period and who measured */
  readonly specificity: number;
  readonly statements: readonly string[];
}

/** Something a reader should know before repeating a figure. */
export interface Finding {
  readonly kind: FindingKind;
  readonly statements: readonly string[];
  readonly message: string;
  readonly recomputed: number | null;
}

export interface DocumentHead {
  /** sha-256 of the bytes as they came, in hex */
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  /** UTF-16 code units of the normalised text */
  readonly chars: number;
}

/** Why nothing was read from a document: its language is known and is none of those that are read. */
export interface Unread {
  /** ISO 639-1 */
  readonly language: string;
  readonly reason: string;
}

/** Which words decided one thing that the reader says: asked for with `--explain`. */
export interface Explained {
  /** the figure or the action that was decided, as the text or the reading names it */
  readonly of: string;
  readonly decision: string;
  /** the deciding words, as they stand in the text or as the rule names them */
  readonly words: string;
}

/** What `headcount read --format json` prints for one file: design contract, section 5. */
export interface Reading {
  readonly document: DocumentHead;
  readonly statements: readonly Statement[];
  readonly actions: readonly Action[];
  readonly findings: readonly Finding[];
  readonly unread?: Unread | undefined;
  readonly explain?: readonly Explained[] | undefined;
}

export const Statement: z.ZodType<Statement> = z
  .object({
    id: z.string().min(1),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: z.string().min(1),
    figure: z.object({ start: z.int().nonnegative(), end: z.int().positive() }),
    subject: z.string(),
    company: z.string().nullable(),
    measure: z.enum(measures),
    unit: z.string().min(1),
    unitOfAccount: z.enum(unitsOfAccount).nullable(),
    ...quantityFields,
    period: Period.nullable(),
    population: z.string().nullable(),
    place: z.string().nullable(),
    stance: z.enum(stances),
    speaker: z.enum(speakers),
  })
  .refine((s) => s.end - s.start === s.quote.length, 'the quote is not as long as its span');

export const Action: z.ZodType<Action> = z.object({
  company: z.string().nullable(),
  subject: z.string(),
  kind: z.enum(actionKinds),
  jobs: Quantity.nullable(),
  workforceShare: Quantity.nullable(),
  announced: z.string().nullable(),
  effective: z.string().nullable(),
  aiCause: z.enum(aiCauses),
  reasons: z.array(z.string()),
  specificity: z.int().min(0).max(5),
  statements: z.array(z.string()),
});

export const Finding: z.ZodType<Finding> = z.object({
  kind: z.enum(findingKinds),
  statements: z.array(z.string()),
  message: z.string().min(1),
  recomputed: z.number().nullable(),
});

export const Reading: z.ZodType<Reading> = z.object({
  document: z.object({
    id: z.string(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    chars: z.int().nonnegative(),
  }),
  statements: z.array(Statement),
  actions: z.array(Action),
  findings: z.array(Finding),
  unread: z.object({ language: z.string().min(2), reason: z.string().min(1) }).optional(),
});
