import { createHash } from 'node:crypto';
import type { Batch, Observation, Period, Quarantined } from '../../core/index.ts';
import type { FeedContext, GivenFile } from '../feed.ts';

/** What the values of one series count. */
export interface SeriesKind {
  readonly series: string;
  readonly subject: string;
  readonly unit: string;
  /** what the source's number is multiplied by, as a power of ten: percent to a share is -2, thousands to one is 3 */
  readonly shift: number;
  readonly basis: string;
  readonly citation: string;
  /** what no value of the series can be below or above, in the source's own numbers */
  readonly bounds: readonly [low: number, high: number];
}

/** One row of a series as the file has it. */
export interface Point {
  /** names the row for ever; a second value of one row is named after it, `row::value` */
  readonly key: string;
  /** a month or a day, ISO */
  readonly when: string;
  readonly value: string;
  readonly kind: SeriesKind;
  readonly raw: string;
}

/** A row that cannot be a value, with its reason. */
export interface NoPoint {
  readonly key: string;
  readonly raw: string;
  readonly reason: string;
}

/**
 * Rows of one file as observations. The vintage is the day on which the file was fetched: such series are revised, and only the
 * latest values are in the file. A blank is missing, not zero: the row is quarantined and says so.
 */
export function observations(
  source: string,
  file: GivenFile,
  text: string,
  context: FeedContext,
  points: Iterable<Point | NoPoint>,
): Batch {
  const snapshot = createHash('sha256').update(file.bytes).digest('hex');
  const kept: Observation[] = [];
  const quarantined: Quarantined[] = [];
  let rowsRead = 0;
  for (const point of points) {
    if (!point.key.includes('::')) rowsRead++;
    const origin = { source, key: point.key, snapshot };
    const told = 'reason' in point ? point : withValue(point);
    if ('reason' in told) quarantined.push({ origin, raw: point.raw, reason: told.reason });
    else kept.push({ origin, ...observationOf(told), knownAt: context.retrieved });
  }
  const document = {
    id: snapshot,
    bytes: file.bytes,
    text,
    mediaType: file.name.endsWith('.json') ? 'application/json' : 'text/csv',
    title: file.name,
    publisher: null,
    url: context.url,
    published: null,
    retrieved: context.retrieved,
  };
  return {
    source,
    snapshot,
    rowsRead,
    knownAt: context.retrieved,
    documents: [document],
    observations: kept,
    quarantined,
  };
}

function withValue(point: Point): Point | NoPoint {
  const reason = whyNot(point);
  return reason === null ? point : { key: point.key, raw: point.raw, reason };
}

function whyNot({ when, value, kind }: Point): string | null {
  if (value === '' || value === '.' || value === '-') return `missing, not zero: no value for ${when}`;
  const number = Number(value);
  const [low, high] = kind.bounds;
  if (!Number.isFinite(number)) return `expected a number for ${when}, found "${value.slice(0, 40)}"`;
  if (number < low || number > high)
    return `${value} for ${when} is outside ${low} to ${high}, where ${kind.series} can be`;
  return null;
}

function observationOf({ when, value, kind }: Point): Omit<Observation, 'origin' | 'knownAt'> {
  const { series, subject, unit, basis, citation, shift } = kind;
  const best = shift === 0 ? Number(value) : Number(`${value}e${shift}`);
  const period: Period = { start: when, end: when, basis: 'calendar' };
  return {
    series,
    subject,
    company: null,
    period,
    value: { low: null, best, high: null, bound: 'exact' },
    unit,
    basis,
    citation,
  };
}
