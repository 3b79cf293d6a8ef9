import { CodeList } from '../block/codes.ts';
import { PairList, type Pairs } from '../block/pairs.ts';
import { acronymOf } from '../company/acronym.ts';
import type { CompanyBook } from '../company/book.ts';
import { fold } from '../text/fold.ts';
import { type EventClaim, figureOf } from './claim.ts';
import { DayReader } from './days.ts';

/** claims on one action are not further apart than this; the same figure later is another question */
const windowDays = 200;
/** of the claims that share a key, only so many of the nearest in time are looked at */
const nearest = 12;

/**
 * Pairs of claims worth comparing: one company within a window, one address and figure, one place, month and figure, or one
 * striking figure on one day, whoever is named. `from`: only pairs with at least one claim at or after this position.
 */
export function blockEvents(claims: readonly EventClaim[], book: CompanyBook, from = 0): Pairs {
  const keyOf = new Map<string, number>();
  const held = new PairList();
  const names = new Map<string, readonly string[]>();
  const hold = (row: number, key: string): void => {
    let id = keyOf.get(key);
    if (id === undefined) {
      id = keyOf.size;
      keyOf.set(key, id);
    }
    held.add(id, row);
  };
  claims.forEach((claim, row) => {
    let byName = names.get(claim.employer);
    if (byName === undefined) {
      byName = nameKeys(claim.employer, book);
      names.set(claim.employer, byName);
    }
    for (const key of byName) hold(row, key);
    if (claim.company !== null) hold(row, `c ${claim.company}`);
    for (const key of figureKeys(claim)) hold(row, key);
  });
  const days = new DayReader();
  const first = new Float64Array(claims.length);
  const last = new Float64Array(claims.length);
  claims.forEach(({ date, effective }, row) => {
    const span = days.of(date) ?? days.of(effective);
    first[row] = span?.[0] ?? Number.NaN;
    last[row] = span?.[1] ?? Number.NaN;
  });
  const codes = new CodeList();
  const byDay = (p: number, q: number): number => (first[p] || 0) - (first[q] || 0) || p - q;
  for (const group of groupsOf(held.done(), keyOf.size)) {
    if (group.length < 2) continue;
    group.sort(byDay);
    for (let i = 0; i < group.length; i++)
      for (let j = i + 1; j <= Math.min(group.length - 1, i + nearest); j++) {
        const [p, q] = [group[i]!, group[j]!];
        // a claim without a day is near to all
        if (first[q]! - last[p]! > windowDays) break;
        if (p !== q && Math.max(p, q) >= from) codes.add(Math.min(p, q) * claims.length + Math.max(p, q));
      }
  }
  return codes.pairs(claims.length);
}

/** The rows of each key, in one array: no list of its own for the many keys that one row alone holds. */
function* groupsOf({ a: keys, b: rows }: Pairs, count: number): Generator<Int32Array> {
  const ends = new Int32Array(count + 1);
  for (const key of keys) ends[key + 1]! += 1;
  for (let key = 0; key < count; key++) ends[key + 1]! += ends[key]!;
  const members = new Int32Array(rows.length);
  const next = ends.slice();
  keys.forEach((key, i) => {
    members[next[key]!++] = rows[i]!;
  });
  for (let key = 0; key < count; key++) yield members.subarray(ends[key]!, ends[key + 1]!);
}

function nameKeys(employer: string, book: CompanyBook): readonly string[] {
  const name = book.read(employer);
  const known = book.find(employer);
  const joined = name.words.join('');
  const keys = [`n ${joined.slice(0, 12)}`];
  if (known !== null) keys.push(`c ${known.company}`);
  if (name.words.length > 2) keys.push(`n ${acronymOf(name.words)}`);
  for (const other of name.others) keys.push(`n ${book.read(other).words.join('').slice(0, 12)}`);
  if (name.owner !== null)
    keys.push(
      ...employer
        .split(/['’]s?\s+/)
        .slice(1)
        .flatMap((rest) => nameKeys(rest, book)),
    );
  return keys;
}

function figureKeys(claim: EventClaim): readonly string[] {
  const figure = figureOf(claim);
  if (figure === null) return claim.url === null ? [] : [`u ${claim.url}`];
  const month = claim.date?.slice(0, 7) ?? '';
  const keys: string[] = claim.url === null ? [] : [`u ${claim.url} ${figure}`];
  if (claim.place !== null && month.length === 7) keys.push(`p ${fold(claim.place)} ${month} ${figure}`);
  // a round hundred on one day is many events; 6,840 is one
  if (figure >= 100 && figure % 50 !== 0 && month.length === 7) keys.push(`f ${figure} ${month}`);
  if (figure >= 1000 && claim.date?.length === 10) keys.push(`f ${figure} ${claim.date}`);
  return keys;
}
