import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { annualReport } from '../src/sources/edgar/annual-report/index.ts';
import { companyFacts } from '../src/sources/edgar/companyfacts/index.ts';
import type { Bench, Timing } from './run.ts';

const folder = new URL('../../shared/data/company/', import.meta.url);
const context = { retrieved: '2026-11-22', url: null };
const rounds = 7;

function middle(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return (performance.now() - began) / 1000;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

/** Payloads and filings from bytes to records, beside the least that anyone must do with the same bytes. */
export const bench: Bench = {
  name: 'edgar: payloads and filings, from bytes to records',
  run: async (): Promise<readonly Timing[]> => {
    if (!existsSync(folder)) {
      console.log('  ../shared is not there: nothing to measure');
      return [];
    }
    const facts = readFileSync(new URL('sec/companyfacts.CIK0001045810.json', folder));
    const reports = readdirSync(new URL('tenk/', folder)).map((name) => ({
      name,
      bytes: readFileSync(new URL(`tenk/${name}`, folder)),
    }));
    const largest = reports.toSorted((a, b) => b.bytes.length - a.bytes.length)[0]!;
    const size = (bytes: Uint8Array): string => `${(bytes.length / 1e6).toFixed(1)} MB`;
    return [
      {
        what: `companyfacts, ${size(facts)}`,
        value: middle(() => companyFacts.parse({ name: 'x.json', bytes: facts }, context)),
        unit: 's',
        goal: { at: 'most', value: 0.5 },
        yardstick: { what: 'JSON.parse', value: middle(() => JSON.parse(facts.toString())) },
      },
      {
        what: `annual report, ${size(largest.bytes)}`,
        value: middle(() => annualReport.parse(largest, context)),
        unit: 's',
        yardstick: {
          what: 'its tags cut out by one expression',
          value: middle(() => largest.bytes.toString().replace(/<[^>]*>/g, ' ').length),
        },
      },
    ];
  },
};
