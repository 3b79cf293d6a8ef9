import { existsSync, readFileSync } from 'node:fs';
import { companyBook } from '../src/engine/link/company-facts.ts';
import { groupRows } from '../src/ledger/group-rows.ts';
import { type EventClaim, linkEvents } from '../src/linking/index.ts';
import type { Timing } from './run.ts';

const cases = new URL('../../shared/data/trackers/reconciliation-cases.json', import.meta.url);
const traps = new URL('../../shared/gold/traps-open.jsonl', import.meta.url);

interface Told {
  readonly company?: string;
  readonly company_name?: string;
  readonly count?: number;
  readonly job_count?: number;
  readonly date?: string;
  readonly layoff_date?: string;
  readonly state?: string;
  readonly source?: string;
  readonly source_type?: string;
  readonly outlet?: string;
  readonly why?: string;
}
interface Case {
  readonly case: string;
  readonly verdict: string;
  readonly rows: readonly (Told | string)[];
}
interface Trap extends Told {
  readonly kind: string;
  readonly cluster?: string;
}

/**
 * Cases that reviewers decided: each cluster must become one event, and rows of different cases, of cases ruled distinct and of
 * cases nobody decided must not be called one. All are linked together, as one ledger would hold them.
 */
export function reconciliation(): readonly Timing[] {
  if (!existsSync(cases) || !existsSync(traps)) return [];
  const given = (JSON.parse(readFileSync(cases, 'utf8')) as { readonly cases: readonly Case[] }).cases;
  const lines = readFileSync(traps, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Trap);
  const groups: Group[] = [
    ...given.map((one) => ({
      one: one.verdict === 'one event',
      // the same text with a known false address is told by no address at all
      claims: one.rows.flatMap((row, at) =>
        typeof row === 'string'
          ? []
          : claim(row, `${one.case}:${at}`, /same article/.test(one.case) ? one.case : null),
      ),
    })),
    ...[...new Set(lines.flatMap(({ kind, cluster }) => (kind === 'duplicate_cluster' && cluster) || []))]
      .filter((cluster) => cluster !== 'aliases')
      .map((cluster) => ({
        one: true,
        claims: lines
          .filter((line) => line.cluster === cluster)
          .flatMap((line) =>
            line.company_name!.split(' | ').map((company_name) => ({ ...line, company_name })),
          )
          .flatMap((line, at) =>
            claim(line, `trap ${cluster}:${at}`, /same .* URL/.test(line.outlet ?? '') ? cluster : null),
          ),
      })),
    ...lines
      .filter(({ kind }) => kind === 'not_duplicate')
      .map((line, at) => ({ one: false, claims: claim(line, `apart ${at}`, null) })),
  ];
  // the traps repeat two of the cases, which are the same action told in two files: they are linked by themselves
  const sets = [groups.slice(0, given.length), groups.slice(given.length)];
  let [whole, wanted, merged] = [0, 0, 0];
  for (const set of sets) {
    const claims = set.flatMap(({ claims: own }) => own);
    const event = groupRows(claims, linkEvents(claims, companyBook()));
    for (const { one, claims: own } of set) {
      const events = new Set(own.map(({ row }) => event.get(row)!));
      const alone = [...events].every((name) => own.some(({ row }) => row === name));
      if (one) {
        wanted++;
        if (events.size === 1) whole++;
        else if (process.env.HEADCOUNT_SHOW_PAIRS !== undefined)
          console.log('    apart', [...events].join(' | '));
      }
      if (!alone || (!one && events.size < own.length)) {
        merged++;
        if (process.env.HEADCOUNT_SHOW_PAIRS !== undefined)
          console.log('    merged', [...events].join(' | '));
      }
    }
  }
  return [
    {
      what: 'reconciliation cases and open traps: clusters that become one event',
      value: whole,
      unit: `of ${wanted}`,
      goal: { at: 'least', value: wanted },
    },
    {
      what: `the same: false merges, in ${groups.length} cases`,
      value: merged,
      unit: '',
      goal: { at: 'most', value: 0 },
    },
  ];
}

interface Group {
  readonly one: boolean;
  readonly claims: readonly EventClaim[];
}

function claim(told: Told, row: string, url: string | null): readonly EventClaim[] {
  const employer = told.company ?? told.company_name;
  if (employer === undefined) return [];
  const notice = told.source === 'warn' || told.source_type === 'warn';
  // a trap that says "same day" without the day gets one
  const date = told.date ?? told.layoff_date ?? (/same day/.test(told.why ?? '') ? '2026-09-01' : null);
  return [
    {
      ...{
        row: `told:${row}`,
        employer,
        company: null,
        low: null,
        best: told.count ?? told.job_count ?? null,
      },
      ...{ high: null, share: null, unit: notice ? 'notice' : 'announced', date, effective: null, url },
      ...{ place: told.state ?? null, authority: notice ? 'notice' : 'press', saidBy: told.outlet ?? row },
      ...{ knownAt: date ?? '2026-09-01', event: null, note: '' },
    },
  ];
}
