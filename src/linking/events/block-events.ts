import { PairList, type Pairs } from '../block/pairs.ts';
import { acronymOf } from '../company/acronym.ts';
import type { CompanyBook } from '../company/book.ts';
import { fold } from '../text/fold.ts';
import { type EventClaim, figureOf } from './claim.ts';
import { daysOf } from './days.ts';

/** claims on one action are not further apart than this; the same figure later is another question */
const windowDays = 200;
/** of the claims that share a key, only so many of the nearest in time are looked at */
const nearest = 12;

/**
 * Pairs of claims worth comparing: one company within a window, one address and figure, one place, month and figure, or one
 * striking figure on one day, whoever is named. `from`: only pairs with at least one claim at or after this position.
 */
export function blockEvents(claims: readonly EventClaim[], book: CompanyBook, from = 0): Pairs {
  const groups = new Map<string, number[]>();
  const names = new Map<string, readonly string[]>();
  claims.forEach((claim, row) => {
    let byName = names.get(claim.employer);
    if (byName === undefined) {
      byName = nameKeys(claim.employer, book);
      names.set(claim.employer, byName);
    }
    const keys = [...byName, ...(claim.company === null ? [] : [`c ${claim.company}`]), ...figureKeys(claim)];
    for (const key of new Set(keys)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  });
  const spans = claims.map(({ date, effective }) => daysOf(date) ?? daysOf(effective));
  const list = new PairList();
  const seen = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const sorted = group.toSorted((p, q) => (spans[p]?.[0] ?? 0) - (spans[q]?.[0] ?? 0) || p - q);
    for (let i = 0; i < sorted.length; i++)
      for (let j = i + 1; j <= Math.min(sorted.length - 1, i + nearest); j++) {
        const [p, q] = [sorted[i]!, sorted[j]!];
        const [x, y] = [spans[p], spans[q]];
        if (x != null && y != null && y[0] - x[1] > windowDays) break;
        if (Math.max(p, q) < from) continue;
        const code = Math.min(p, q) * claims.length + Math.max(p, q);
        if (seen.has(code)) continue;
        seen.add(code);
        list.add(Math.min(p, q), Math.max(p, q));
      }
  }
  return list.done();
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
