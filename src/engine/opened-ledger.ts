import type { Ledger } from '../ledger/index.ts';
import { dayAsked, newestDay } from './day.ts';
import { realEffects } from './effects.ts';
import type { EngineOptions } from './engine.ts';
import { openSeeded } from './open-ledger.ts';

/** The ledger itself with the day to ask as of, for the capabilities that have modules of their own. */
export interface OpenedLedger {
  readonly ledger: Ledger;
  /** the day of asking, ISO */
  readonly today: string;
  day(asOf?: string): Promise<string>;
  close(): Promise<void>;
}

export async function openedLedger(options: EngineOptions = {}): Promise<OpenedLedger> {
  const effects = { ...realEffects, ...options.effects };
  const ledger = await openSeeded(options.folder ?? null, options.mode ?? 'read', effects);
  const today = effects.today();
  return {
    ledger,
    today,
    day: (asOf) => dayAsked(asOf, today, () => newestDay(ledger)),
    close: () => ledger.close(),
  };
}
