import { type Engine, openEngine } from '../../engine.ts';
import { ledgerToAsk } from './ledger-folder.ts';
import { askOptions, type Given } from './options.ts';
import { print, type Shown, screenFor } from './shown.ts';

export { type Screen, type Shown, screenFor } from './shown.ts';

/** Opens the ledger, asks one question of it, prints the answer in the form asked for, and closes the ledger. */
export async function ask(
  given: Given,
  question: (engine: Engine, asOf: string) => Promise<Shown>,
): Promise<void> {
  const options = askOptions(given);
  const engine = await openEngine({ folder: ledgerToAsk({ named: options.ledger, env: process.env }) });
  try {
    const shown = await question(engine, await engine.day(options.asOf));
    print(shown, options.format, screenFor(options.receipt, options.ledger));
  } finally {
    await engine.close();
  }
}
