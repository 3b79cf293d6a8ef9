import {
  type Figure,
  type LabelledFigure,
  Problem,
  type Quantity,
  type ReceiptLink,
  type UnitOfAccount,
} from '../../src/core/index.ts';
import { sampleDocuments } from './sample-documents.ts';

export const sampleDay = '2026-08-31';

export interface Sample {
  readonly quote: string;
  readonly document: string;
  readonly unit: string;
  readonly value: Quantity;
  readonly subject?: string;
  readonly unitOfAccount?: UnitOfAccount;
  readonly population?: string;
  readonly period?: string;
  readonly attributedTo?: string;
  /** set for a source whose own text is not held */
  readonly citation?: string;
}

export const about = (best: number): Quantity => ({ low: null, best, high: null, bound: 'about' });
export const exactly = (best: number): Quantity => ({ low: null, best, high: null, bound: 'exact' });
export const atMost = (high: number): Quantity => ({ low: null, best: null, high, bound: 'at-most' });
export const atLeast = (low: number): Quantity => ({ low, best: null, high: null, bound: 'at-least' });

/** A figure whose receipt really ends at its quote: a quote that its document does not hold fails here. */
export function sampleFigure(label: string, sample: Sample): LabelledFigure {
  const id = `r-${label.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const figure: Figure = {
    value: sample.value,
    unit: sample.unit,
    unitOfAccount: sample.unitOfAccount ?? null,
    population: sample.population ?? null,
    period: sample.period ? { start: sample.period, end: sample.period, basis: 'calendar' } : null,
    asOf: sampleDay,
    caveats: [],
    receipt: { id, measure: 'sample', links: [sampleLink(id, sample)] },
  };
  return { label, figure };
}

function sampleLink(id: string, sample: Sample): ReceiptLink {
  const document = sampleDocuments.find((candidate) => candidate.id === sample.document);
  const start = document?.text.indexOf(sample.quote) ?? -1;
  if (!document || start < 0)
    throw new Problem('quote-mismatch', `${sample.document} does not hold "${sample.quote}"`);
  return {
    statement: `s-${id}`,
    subject: sample.subject ?? 'tech sector',
    evidence: sample.citation === undefined ? 'quoted' : 'cited',
    quote: sample.quote,
    document: {
      id: document.id,
      title: document.title,
      url: document.url,
      start,
      end: start + sample.quote.length,
    },
    citation: sample.citation ?? null,
    attributedTo: sample.attributedTo ?? null,
    knownAt: document.published ?? sampleDay,
    value: sample.value,
    unit: sample.unit,
    unitOfAccount: sample.unitOfAccount ?? null,
  };
}
