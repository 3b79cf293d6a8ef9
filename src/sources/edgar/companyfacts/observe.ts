import { figureFamilies, type Observation, type Quarantined } from '../../../core/index.ts';
import { periodBasis } from '../../rows/period-basis.ts';
import type { CompanyPayload, Fact, FactList } from './payload.ts';
import { basisOf, type FactBasis, fiscalYearStarts, type Span, spanOf } from './window.ts';

/** The series that enter the ledger; every other fact stays in the held payload and is counted. */
const wanted: ReadonlySet<string> = new Set(figureFamilies.flatMap(({ series }) => series));
const heads: ReadonlySet<string> = new Set(
  figureFamilies.filter(({ figure }) => figure === 'employees').flatMap(({ series }) => series),
);

/** Proxy statements retell results of years gone by, rounded, beside what directors were paid. */
const retells = /^(?:DEF|DEFA|PRE|424)/;

/** A fact that was taken, with what its own dates say of it. */
export interface Taken {
  readonly list: FactList;
  readonly fact: Fact;
  readonly span: Span;
  readonly observation: Observation;
}

export interface Observed {
  readonly taken: readonly Taken[];
  readonly quarantined: readonly Quarantined[];
  /** facts of series that are not entered */
  readonly left: number;
}

/** Who the payload is of, and how the ledger names it. */
export interface Subject {
  readonly source: string;
  readonly snapshot: string;
  readonly company: string | null;
}

/** Each fact of a wanted series as one observation, known from the day its filing was made. */
export function observe(payload: CompanyPayload, subject: Subject): Observed {
  const lists = payload.lists.filter(({ series }) => wanted.has(series));
  const yearStarts = fiscalYearStarts(lists.flatMap(({ facts }) => facts));
  const taken: Taken[] = [];
  const quarantined: Quarantined[] = [];
  let left = 0;
  for (const list of payload.lists) {
    if (!wanted.has(list.series)) {
      left += list.facts.length;
      continue;
    }
    for (const fact of list.facts) {
      if (retells.test(fact.form)) {
        left++;
        continue;
      }
      const origin = {
        source: subject.source,
        key: keyOf(payload.cik, list, fact),
        snapshot: subject.snapshot,
      };
      const read = spanOf(fact);
      const reason = 'reason' in read ? read.reason : unfit(list, fact, read.span);
      if (reason !== null || 'reason' in read) {
        quarantined.push({
          origin,
          raw: JSON.stringify({ [list.series]: { [list.unit]: fact } }),
          reason: reason!,
        });
        continue;
      }
      const basis = basisOf(read.span, fact.start, yearStarts);
      taken.push({
        list,
        fact,
        span: read.span,
        observation: { ...describe(payload, subject, list, fact, basis), origin },
      });
    }
  }
  return { taken, quarantined, left };
}

/** One value of one tag for one period, as one filing gives it: a later filing's value is a row of its own. */
function keyOf(cik: string, { series, unit }: FactList, { start, end, accn }: Fact): string {
  return [`CIK${cik}`, series, unit, ...(start === undefined ? [] : [start]), end, accn].join('/');
}

function unfit({ series, unit }: FactList, { val, accn }: Fact, span: Span): string | null {
  if (typeof val !== 'number' || !Number.isFinite(val))
    return `expected a number; ${JSON.stringify(val)} came`;
  if (typeof accn !== 'string' || accn === '')
    return 'expected the accession number of the filing; none came';
  if (heads.has(series))
    return span === 'day' ? null : 'expected employees on a day; a count over a period came';
  if (!/^[A-Z]{3}$/.test(unit)) return `expected a currency; the unit is ${unit}`;
  return span === 'day' ? 'expected the period of a flow; only its last day came' : null;
}

function describe(
  payload: CompanyPayload,
  subject: Subject,
  { series, unit }: FactList,
  { start, end, val, accn, form, filed }: Fact,
  basis: FactBasis,
): Omit<Observation, 'origin'> {
  return {
    series,
    subject: payload.name,
    company: subject.company,
    period:
      start === undefined
        ? { start: end, end, basis: 'as-of' }
        : { start, end, basis: periodBasis(start, end) },
    value: { low: null, best: val, high: null, bound: 'exact' },
    unit: heads.has(series) ? 'jobs' : unit,
    basis,
    citation: `${form} filed ${filed}, ${accn}`,
    knownAt: filed,
  };
}
