import { z } from 'zod';
import {
  Action,
  type ActionRecord,
  type Company,
  type Correction,
  datePattern,
  Finding,
  type FindingRecord,
  type LinkRecord,
  type Observation,
  type Origin,
  Period,
  type Prediction,
  Quantity,
  type Quarantined,
  Statement,
  type StatementRecord,
} from '../core/index.ts';
import { correctionActions, linkRelations } from '../core/record.ts';
import type { RecordOf, RowKind } from './ledger.ts';

/** Who said it, where and when is evidence, and no correction may touch it. */
const evidenceFields: ReadonlySet<string> = new Set([
  ...['origin', 'document', 'knownAt', 'evidence', 'id', 'start', 'end', 'quote', 'figure', 'statements'],
]);

const text = z.string();
const maybeText = text.nullable();
const preciseDate = text.regex(datePattern, 'expected a date such as 2026, 2026-Q1, 2026-04 or 2026-04-23');

/** A name that identifies: never empty, and without the control characters that separate names in a hash. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
export const name: z.ZodString = text.min(1).regex(/^[^\u0000-\u001f]+$/, 'holds a control character');
export const sha256Hex: z.ZodString = text.regex(/^[0-9a-f]{64}$/, 'expected a sha-256 in hex');
export const day: z.ZodString = text.regex(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}:\d{2}Z)?$/,
  'expected a whole day such as 2026-04-23, or a day and time in UTC such as 2026-04-23T10:00:00Z',
);

export const originSchema: z.ZodType<Origin> = z.object({ source: name, key: name, snapshot: sha256Hex });

const statement: z.ZodType<StatementRecord> = z.object({
  origin: originSchema,
  statement: Statement,
  evidence: z.enum(['quoted', 'cited']),
  document: sha256Hex,
  citation: maybeText,
  attributedTo: maybeText,
  note: maybeText,
  knownAt: day,
  event: maybeText,
});

const action: z.ZodType<ActionRecord> = z.object({
  origin: originSchema,
  action: Action,
  document: sha256Hex,
  citation: maybeText,
  knownAt: day,
  event: maybeText,
});

const finding: z.ZodType<FindingRecord> = z.object({
  origin: originSchema,
  finding: Finding,
  document: sha256Hex.nullable(),
  knownAt: day,
});

const observation: z.ZodType<Observation> = z.object({
  origin: originSchema,
  series: text.min(1),
  subject: text.min(1),
  company: maybeText,
  period: Period,
  value: Quantity,
  unit: text.min(1),
  basis: maybeText,
  citation: text,
  knownAt: day,
});

const prediction: z.ZodType<Prediction> = z.object({
  origin: originSchema,
  text: text.min(1),
  madeBy: text,
  made: preciseDate,
  due: preciseDate,
  rule: text,
  statement: maybeText,
  probability: z.number().min(0).max(1).optional(),
  expects: text.min(1).optional(),
});

const company: z.ZodType<Company> = z.object({
  id: name,
  name: text.min(1),
  aliases: z.array(text),
  cik: maybeText,
  ticker: maybeText,
  domain: maybeText,
  parent: maybeText,
});

const correction: z.ZodType<Correction> = z
  .object({
    source: name,
    key: name,
    action: z.enum(correctionActions),
    field: maybeText,
    expect: maybeText,
    value: maybeText,
    reason: text.min(1),
    provider: text.min(1),
    knownAt: day,
  })
  .refine(
    ({ field }) => !evidenceFields.has(field ?? ''),
    'evidence is never corrected: correct what it says',
  )
  .refine(
    ({ action, field, value }) => action !== 'override' || (field !== null && value !== null),
    'an override needs a field and a value',
  )
  .refine(
    ({ action, value }) =>
      action !== 'scale' || (value !== null && value !== '' && Number.isFinite(Number(value))),
    'a scale needs a number as its value',
  );

const link: z.ZodType<LinkRecord> = z
  .object({
    origin: originSchema,
    a: name,
    b: name,
    relation: z.enum(linkRelations),
    probability: z.number().min(0).max(1),
    reasons: z.array(text.min(1)).min(1),
    by: z.enum(['engine', 'person']),
    knownAt: day,
  })
  .refine(({ a, b }) => a !== b, 'a row is not linked with itself');

const quarantined: z.ZodType<Quarantined> = z.object({
  origin: originSchema,
  raw: text,
  reason: text.min(1),
});

export const schemas: { readonly [K in RowKind]: z.ZodType<RecordOf[K]> } = {
  statement,
  action,
  finding,
  observation,
  prediction,
  company,
  correction,
  link,
  quarantined,
};
