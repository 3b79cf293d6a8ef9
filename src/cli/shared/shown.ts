import { type Style, styleFor } from '../terminal/style.ts';
import { terminalWidth } from '../terminal/width.ts';
import { type CsvTable, toCsv } from './csv.ts';
import { exitCodes } from './exit-codes.ts';
import type { Format } from './options.ts';

/** Where text is set: how wide, how coloured, and whether receipts were asked for. */
export interface Screen {
  readonly style: Style;
  readonly columns: number;
  readonly receipt: boolean;
  /** the ledger's folder, where `--ledger` named one: what to ask next asks the same */
  readonly ledger?: string | undefined;
}

/** An answer in each of the forms that can be asked for. */
export interface Shown {
  readonly json: unknown;
  readonly csv: CsvTable;
  readonly text: (screen: Screen) => string;
  /** true: it could not be answered; the answer says why, and a shell is told */
  readonly lacking?: boolean;
}

export function screenFor(receipt: boolean, ledger?: string): Screen {
  const { stdout, env } = process;
  return { style: styleFor(stdout, env), columns: terminalWidth(stdout, env), receipt, ledger };
}

/** Writes an answer to standard output in the form asked for. One that lacks its evidence ends with the code that says so. */
export function print(shown: Shown, format: Format, screen: Screen): void {
  process.stdout.write(formed(shown, format, screen));
  if (shown.lacking === true) process.exitCode = exitCodes.notFound;
}

function formed(shown: Shown, format: Format, screen: Screen): string {
  if (format === 'json') return `${JSON.stringify(shown.json, null, 2)}\n`;
  if (format === 'csv') return toCsv(shown.csv);
  return `${shown.text(screen).trimEnd()}\n`;
}
