import type { Period, Statement, StatementRecord } from '../../core/index.ts';
import type { RegisterRow } from './register-file.ts';

type Said = Omit<Statement, 'id' | 'start' | 'end' | 'quote' | 'figure'>;
type Told = Pick<StatementRecord, 'citation' | 'attributedTo' | 'note' | 'knownAt' | 'event'>;

/** A statement whose source text is not held: its quote is the register's own row, and its receipt ends at the citation. */
export function citedStatement(
  row: RegisterRow<unknown>,
  figureColumns: readonly string[],
  said: Said,
  told: Told,
): StatementRecord {
  const cells = figureColumns.map((column) => row.field(column));
  const cell = cells.find((field) => field.value !== '') ?? cells.at(-1)!;
  const { key } = row.origin;
  const { start, end, quote, document, origin } = row;
  const figure = { start: cell.start, end: cell.end };
  return {
    origin,
    statement: { id: key, start, end, quote, figure, ...said },
    evidence: 'cited',
    document,
    ...told,
  };
}

export function periodOf(
  start: string | null,
  end: string | null,
  basis: Period['basis'] | null,
): Period | null {
  return start === null || end === null ? null : { start, end, basis: basis ?? 'unknown' };
}
