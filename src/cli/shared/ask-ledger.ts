import type { OpenedLedger } from '../../engine/opened-ledger.ts';
import { openedLedger } from '../../engine/opened-ledger.ts';
import { ledgerToAsk } from './ledger-folder.ts';
import { askOptions, type Given } from './options.ts';
import { print, type Shown, screenFor } from './shown.ts';

/** As `ask`, for the capabilities that are asked of the ledger itself. */
export async function askLedger(
  given: Given,
  question: (opened: OpenedLedger, asOf: string) => Promise<Shown>,
): Promise<void> {
  const options = askOptions(given);
  const opened = await openedLedger({ folder: ledgerToAsk({ named: options.ledger, env: process.env }) });
  try {
    const shown = await question(opened, await opened.day(options.asOf));
    print(shown, options.format, screenFor(options.receipt, options.ledger));
  } finally {
    await opened.close();
  }
}
