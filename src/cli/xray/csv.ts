import type { Statement } from '../../core/index.ts';
import type { ReadingPart } from '../../engine/documents.ts';
import type { Printer, Shown } from './printer.ts';

type Cell = string | number | null;

const columns: readonly (readonly [name: string, cell: (shown: Shown, statement: Statement) => Cell])[] = [
  ['source', ({ source }) => source],
  ['document', ({ head }) => head.id],
  ['title', ({ head }) => head.title],
  ['published', ({ head }) => head.published],
  ['id', (_, s) => s.id],
  ['start', (_, s) => s.start],
  ['end', (_, s) => s.end],
  ['quote', (_, s) => s.quote],
  ['subject', (_, s) => s.subject],
  ['company', (_, s) => s.company],
  ['measure', (_, s) => s.measure],
  ['unit', (_, s) => s.unit],
  ['unitOfAccount', (_, s) => s.unitOfAccount],
  ['low', (_, s) => s.low],
  ['best', (_, s) => s.best],
  ['high', (_, s) => s.high],
  ['bound', (_, s) => s.bound],
  ['periodStart', (_, s) => s.period?.start ?? null],
  ['periodEnd', (_, s) => s.period?.end ?? null],
  ['periodBasis', (_, s) => s.period?.basis ?? null],
  ['population', (_, s) => s.population],
  ['place', (_, s) => s.place],
  ['stance', (_, s) => s.stance],
  ['speaker', (_, s) => s.speaker],
];

/** One row a statement, under one header for all documents. */
export class CsvPrinter implements Printer {
  #shown: Shown | null = null;

  begin(): string {
    return `${columns.map(([name]) => name).join(',')}\r\n`;
  }

  open(shown: Shown): string {
    this.#shown = shown;
    return '';
  }

  part({ statements }: ReadingPart): string {
    const shown = this.#shown;
    if (shown === null) return '';
    return statements
      .map((statement) => `${columns.map(([, cell]) => csvCell(cell(shown, statement))).join(',')}\r\n`)
      .join('');
  }

  close(): string {
    return '';
  }
}

/** Spreadsheets run a cell that begins with these as a formula; a quote mark before it keeps a document's words words. */
const formula = /^[=+\-@\t\r]/;

function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
