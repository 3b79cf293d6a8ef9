import { type Engine, openEngine } from '../../engine.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { terminalWidth } from '../terminal/width.ts';
import { type CsvTable, toCsv } from './csv.ts';
import { ledgerToRead } from './ledger-folder.ts';
import { askOptions, type Given } from './options.ts';

/** Where text is set: how wide, how coloured, and whether receipts were asked for. */
export interface Screen {
  readonly style: Style;
  readonly columns: number;
  readonly receipt: boolean;
}

/** An answer in each of the forms that can be asked for. */
export interface Shown {
  readonly json: unknown;
  readonly csv: CsvTable;
  readonly text: (screen: Screen) => string;
}

export function screenFor(receipt: boolean): Screen {
  const { stdout, env } = process;
  return { style: styleFor(stdout, env), columns: terminalWidth(stdout, env), receipt };
}

/** Opens the ledger, asks one question of it, prints the answer in the form asked for, and closes the ledger. */
export async function ask(
  given: Given,
  question: (engine: Engine, asOf: string) => Promise<Shown>,
): Promise<void> {
  const options = askOptions(given);
  const engine = await openEngine({ folder: ledgerToRead({ named: options.ledger, env: process.env }) });
  try {
    const shown = await question(engine, await engine.day(options.asOf));
    process.stdout.write(form(shown, options.format, screenFor(options.receipt)));
  } finally {
    await engine.close();
  }
}

function form(shown: Shown, format: string, screen: Screen): string {
  if (format === 'json') return `${JSON.stringify(shown.json, null, 2)}\n`;
  if (format === 'csv') return toCsv(shown.csv);
  return `${shown.text(screen).trimEnd()}\n`;
}
