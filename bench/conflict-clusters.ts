import { existsSync, readFileSync } from 'node:fs';
import { companyBook } from '../src/engine/link/company-facts.ts';
import { groupRows } from '../src/ledger/group-rows.ts';
import type { CauseKind } from '../src/linking/events/cause.ts';
import { causesOf, type EventClaim, linkEvents } from '../src/linking/index.ts';
import type { Timing } from './run.ts';
import { trackerClaims, trackersHeld } from './tracker-claims.ts';

const file = new URL('../../shared/data/trackers/conflict-clusters.json', import.meta.url);

interface Cluster {
  readonly id: string;
  /** why its claims differ, in a reader's words */
  readonly kind: string;
  /** notices beside it: "WA WARN 2026-01-28: 162" */
  readonly warn?: string;
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
  const trackers = trackersHeld() ? trackerClaims() : [];
  const causes = all.map((claims, at) => {
    const elsewhere = [...flat.filter((claim) => !claims.includes(claim)), ...trackers];
    return new Set<string>(
      causesOf([...claims, ...noticesOf(clusters[at]!)], elsewhere).map(({ kind }) => kind),
    );
  });
  const named = causes.filter((kinds) => [...kinds].some((kind) => kind !== 'unexplained'));
  const asked = clusters.map(({ kind }) =>
    words.filter(([said]) => said.test(kind)).map(([, cause]) => cause),
  );
  const met = asked.map((wanted, at) =>
    wanted.filter((cause) => cause.some((kind) => causes[at]!.has(kind))),
  );
  if (process.env.HEADCOUNT_SHOW_PAIRS !== undefined)
    clusters.forEach(({ id, kind }, at) => {
      if (met[at]!.length < asked[at]!.length)
        console.log(`    ${id}: ${kind} <> ${[...causes[at]!].join(', ')}`);
    });
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
    {
      what: 'disputed events whose causes hold one that the file names',
      value: met.filter((found, at) => found.length > 0 || asked[at]!.length === 0).length,
      unit: of,
      goal: { at: 'least', value: clusters.length },
    },
    {
      what: `causes that the file names, found (of ${asked.flat().length})`,
      value: met.flat().length,
      unit: '',
    },
    { what: 'events that mix two employers', value: mixed.size, unit: '', goal: { at: 'most', value: 0 } },
  ];
}

/** What the file's words for a cause are called here: any of the kinds on the right. */
const words: readonly (readonly [RegExp, readonly CauseKind[]])[] = [
  [/copy\/paste/, ['copied-error']],
  [/\brange\b/, ['range-ends']],
  [/rumour|planned/, ['rumour']],
  [/non-layoff figure/, ['digit-too-many']],
  [/re-listing/, ['listed-twice']],
  [/date spread/, ['date-spread']],
  [/month-only/, ['month-only-date']],
  [/unknown vs number/, ['unknown-figure']],
  [/unsupported claim/, ['lone-figure']],
  [/pct-derived|rounded/, ['rounded']],
  [/site WARN count/, ['site-as-total']],
  [/cumulative|restated total|realised/, ['running-total']],
  [/mis-extracted/, ['percent-as-count']],
  [/net headcount change|workforce drop/, ['net-change']],
  [/count conflict|percentage estimate|10 of 12/, ['others-counted', 'rounded']],
  [/several states/, ['filed-in-several-states']],
];

/** The notices that a cluster names beside its claims. */
function noticesOf({ id, warn = '' }: Cluster): readonly EventClaim[] {
  return [...warn.matchAll(/\b([A-Z]{2}) (?:WARN )?(\d{4}-\d\d-\d\d): ([\d,]+)/g)].map(
    ([, state, date, jobs], at) => ({
      ...claimsOf({ id, kind: '', claims: [[`${state} WARN`, date!, Number(jobs!.replace(/,/g, ''))]] })[0]!,
      row: `warn:${id}:${at}`,
    }),
  );
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
