import { existsSync, readFileSync } from 'node:fs';
import { companyBook } from '../src/engine/link/company-facts.ts';
import { groupRows } from '../src/ledger/group-rows.ts';
import { causesOf, type EventClaim, linkEvents } from '../src/linking/index.ts';
import type { Timing } from './run.ts';

const file = new URL('../../shared/data/trackers/conflict-clusters.json', import.meta.url);

interface Cluster {
  readonly id: string;
  readonly claims: readonly (readonly [said: string, date: string, jobs: number | null])[];
}

/** Disputed events as others gathered them: how many become one event, and how many get a named cause. */
export function conflictClusters(): readonly Timing[] {
  if (!existsSync(file)) return [];
  const clusters = JSON.parse(readFileSync(file, 'utf8')) as readonly Cluster[];
  const all = clusters.map(claimsOf);
  const book = companyBook();
  const flat = all.flat();
  const groups = groupRows(flat, linkEvents(flat, book));
  const whole = all.filter((claims) => new Set(claims.map(({ row }) => groups.get(row))).size === 1);
  const named = all.filter((claims) =>
    causesOf(
      claims,
      flat.filter((claim) => !claims.includes(claim)),
    ).some(({ kind }) => kind !== 'unexplained'),
  );
  const owner = new Map(
    all.flatMap((claims, at) =>
      claims.map(({ row }) => [row, clusters[at]!.id.replace(/-20.*$/, '')] as const),
    ),
  );
  const mixed = new Set(
    [...groups].filter(([row, event]) => owner.get(row) !== owner.get(event)).map(([, event]) => event),
  );
  const of = `of ${clusters.length}`;
  return [
    {
      what: 'disputed events that become one event',
      value: whole.length,
      unit: of,
      goal: { at: 'least', value: clusters.length },
    },
    {
      what: 'disputed events with a named cause',
      value: named.length,
      unit: of,
      goal: { at: 'least', value: clusters.length },
    },
    { what: 'events that mix two employers', value: mixed.size, unit: '', goal: { at: 'most', value: 0 } },
  ];
}

function claimsOf({ id, claims }: Cluster): readonly EventClaim[] {
  return claims.map(([said, date, jobs], at) => {
    const state = /^([A-Z]{2}) WARN/.exec(said)?.[1];
    const monthOnly = /^(?:burfodus|OneFTV)/.test(said) && date.endsWith('-01');
    return {
      ...{
        row: `${said}:${id}:${at}`,
        employer: id.replace(/-\d{4}.*$/, '').replace(/-/g, ' '),
        company: null,
      },
      ...{ low: null, best: jobs, high: null, share: null, url: null, event: null, effective: null },
      unit: state === undefined ? 'announced' : 'notice',
      authority: state === undefined ? 'tracker' : 'notice',
      place: state ?? null,
      date: monthOnly ? date.slice(0, 7) : date,
      knownAt: date.length === 10 ? date : `${date}-28`,
      note: said,
      saidBy: said.replace(/[ (].*/, ''),
    };
  });
}
