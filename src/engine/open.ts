import { type Overview, Problem } from '../core/index.ts';
import { claims } from '../measures/claims.ts';
import { events } from '../measures/events.ts';
import { companyPage, similarCompanies } from './company.ts';
import { checkedDay, dayAsked, newestDay } from './day.ts';
import { documentView } from './document-view.ts';
import { realEffects } from './effects.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { exportLedger } from './export/export.ts';
import { openSeeded } from './open-ledger.ts';
import { overviewOf } from './overview.ts';
import { receiptIn, receiptName } from './receipts.ts';
import { knownOf, readingBatch } from './save-reading.ts';

/** Opens the embedded ledger, made from `data/` where there is none, and wires every room to it. */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const effects = { ...realEffects, ...options.effects };
  const folder = options.folder ?? null;
  const mode = options.mode ?? 'read';
  const ledger = await openSeeded(folder, mode, effects);
  const overviews = new Map<string, Promise<Overview>>();

  let newest: Promise<string | null> | undefined;
  const known = (): Promise<string | null> => {
    newest ??= newestDay(ledger);
    return newest;
  };
  const day = (asOf?: string): Promise<string> => dayAsked(asOf, effects.today(), known);
  const overview = async (asOf?: string): Promise<Overview> => {
    const on = await day(asOf);
    const made = overviews.get(on) ?? overviewOf(ledger, on);
    if (overviews.size > 30) overviews.clear();
    overviews.set(on, made);
    made.catch(() => overviews.delete(on));
    return made;
  };

  return {
    folder,
    day,
    overview,
    claims: async ({ asOf, ...filter } = {}) => claims({ ledger, asOf: await day(asOf) }, filter),
    events: async ({ asOf, ...filter } = {}) => events({ ledger, asOf: await day(asOf) }, filter),
    findings: async ({ asOf } = {}) => ledger.findings({ asOf: await day(asOf) }),
    company: async (name, { asOf } = {}) => companyPage(ledger, await day(asOf), name),
    similarCompanies: (name) => similarCompanies(ledger, name),
    receipt: async (id) => {
      const named = receiptName(id);
      if (named === null) return null;
      const input = { ledger, asOf: checkedDay(named.asOf) };
      if (named.measure === 'claim') {
        const [source = '', ...key] = named.name.split(':');
        const [claim] = await claims(input, { source, key: key.join(':') });
        return claim?.figure.receipt ?? null;
      }
      if (named.measure === 'event') {
        const [event] = await events(input, { event: named.name.replace(/-(?:jobs|share)$/, '') });
        const figures = [event?.jobs, event?.workforceShare];
        return figures.find((figure) => figure?.receipt.id === id)?.receipt ?? null;
      }
      return receiptIn(await overview(input.asOf), id);
    },
    documents: () => ledger.documents(),
    document: (id) => documentView(ledger, id),
    verify: () => ledger.verify(),
    export: async ({ asOf, ...rest }) => exportLedger(ledger, await day(asOf), rest),
    saveReading: async (reading, document) => {
      if (folder === null || mode !== 'write') {
        throw new Problem(
          'bad-option',
          'Expected a ledger folder opened for writing; this one is in memory or read only.',
          {
            hint: 'Name a folder with --ledger DIR or HEADCOUNT_LEDGER.',
          },
        );
      }
      overviews.clear();
      newest = undefined;
      const known = await knownOf(ledger, reading);
      return ledger.append(readingBatch(reading, document, effects.today(), known));
    },
    close: () => ledger.close(),
  };
}
