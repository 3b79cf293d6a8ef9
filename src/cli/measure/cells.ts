import { sayNumber, sayShare } from '../../core/index.ts';

type Cell = string | number | null;

const shares: ReadonlySet<string> = new Set(['share', 'margin', 'change']);
const money: ReadonlySet<string> = new Set([
  ...['revenue', 'capex', 'operating_income', 'ai_spend', 'amount', 'per_job', 'per_employee'],
]);

/** A cell for reading: shares to one decimal, money in short scale, counts with commas; what is not known is said. */
export function cellText(column: string, cell: Cell): string {
  if (cell === null) return 'unknown';
  if (typeof cell === 'string') return cell;
  if (shares.has(column)) return sayShare(cell, 1);
  return money.has(column) ? shortMoney(cell) : sayNumber(Number(cell.toPrecision(12)));
}

function shortMoney(value: number): string {
  const size = Math.abs(value);
  const [scale, word] = size >= 1e9 ? [1e9, ' bn'] : size >= 1e6 ? [1e6, ' m'] : [1, ''];
  return `${sayNumber(Number((value / scale).toPrecision(4)))}${word}`;
}
