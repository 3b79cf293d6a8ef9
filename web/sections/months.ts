import type { LabelledFigure, MonthlyCuts } from '../../src/core/index.ts';
import { formatDate, formatNumber } from '../format.ts';

export interface Month {
  readonly month: string;
  readonly total: LabelledFigure | null;
  readonly aiCited: LabelledFigure | null;
}

/** The months in calendar order; a month the ledger does not hold keeps its place, so that time is never squeezed. */
export function everyMonth(monthly: readonly MonthlyCuts[]): readonly Month[] {
  const known = new Map(monthly.map((cuts) => [cuts.month, cuts]));
  const [first, last] = [[...known.keys()].sort()[0], [...known.keys()].sort().at(-1)];
  const months: Month[] = [];
  for (
    let month = first;
    month !== undefined && last !== undefined && month <= last;
    month = following(month)
  ) {
    const cuts = known.get(month);
    months.push({
      month,
      total: cuts?.total ? { label: `Announced cuts, ${formatDate(month)}`, figure: cuts.total } : null,
      aiCited: cuts?.aiCited ? { label: `Cuts citing AI, ${formatDate(month)}`, figure: cuts.aiCited } : null,
    });
  }
  return months;
}

/** A sentence that the months themselves support. */
export function monthlyFinding(months: readonly Month[]): string {
  const best = (labelled: LabelledFigure | null): number => labelled?.figure.value.best ?? 0;
  const peak = months.reduce<Month | null>(
    (top, month) => (best(month.aiCited) > best(top?.aiCited ?? null) ? month : top),
    null,
  );
  if (!peak?.aiCited || !peak.total) return 'Announced job cuts by month, and how many cite AI';
  const [cited, total] = [peak.aiCited, peak.total].map((labelled) => formatNumber(best(labelled), 'jobs'));
  return `${formatDate(peak.month)} has the most cuts that cite AI: ${cited} of ${total} announced`;
}

function following(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
