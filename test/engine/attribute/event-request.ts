import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSpan } from '../../../src/engine/attribute/event-days.ts';
import type { EventRequest } from '../../../src/engine/attribute/event-study.ts';

const fixtures = new URL('../../fixtures/attribute/', import.meta.url).pathname;

/** A request on six invented firms over 120 days of trade, changed where a test needs it. */
export function eventRequest(changes: Partial<EventRequest> = {}): EventRequest {
  return {
    returns: `${fixtures}returns.csv`,
    prices: null,
    columns: { date: null, unit: null, value: null },
    market: `${fixtures}market-returns.csv`,
    estimation: readSpan('estimation', '2024-01-01..2024-05-13'),
    window: readSpan('window', '2024-05-21..2024-05-23'),
    firms: [],
    event: null,
    events: null,
    confounders: null,
    matters: null,
    force: true,
    ...changes,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'event-'));
let files = 0;

/** A file of its own for a text. */
export function written(text: string): string {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, text);
  return path;
}
